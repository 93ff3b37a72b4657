from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

GRANTS = ("assigned", "reset", "withdrawn")


def rebuild(apps: StateApps, _: BaseDatabaseSchemaEditor) -> None:
    """Fill the columns of 0005 and 0006 from the slots' history, for databases that held candidates before."""
    profiles = apps.get_model("registration", "CandidateProfile").objects
    changed = []
    for profile in profiles.prefetch_related("slot_events").iterator(chunk_size=500):
        events = sorted(profile.slot_events.all(), key=lambda event: event.pk)
        granted = [event for event in events if event.what in GRANTS]
        if granted:
            profile.slot_generation = granted[-1].generation
            profile.grant = granted[-1].grant
        else:
            profile.slot_generation = 1 if profile.has_exam_slot else 0
        if profile.has_exam_slot:
            starts = [e.at for e in events if e.what == "started" and e.generation == profile.slot_generation]
            # Consumed without a known start, as before there was such a column: it cannot have been later.
            profile.slot_attempting_at = min(starts, default=profile.slot_consumed_at)
        changed.append(profile)
    profiles.bulk_update(changed, ["slot_attempting_at", "slot_generation", "grant"], batch_size=200)


class Migration(migrations.Migration):
    dependencies = [("registration", "0006_slot_generation_and_grant")]

    operations = [migrations.RunPython(rebuild, migrations.RunPython.noop)]
