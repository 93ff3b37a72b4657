"""Receipts are found by the ten characters that candidates write down."""

from django.db import migrations, models
from django.db.migrations.state import StateApps

from sync.protocol.codes import receipt_code

AT_ONCE = 500


def fill(apps: StateApps, _editor: object) -> None:
    """Give the receipts that were given before their codes."""
    records = apps.get_model("exchange", "AttemptRecord").objects.exclude(receipt="").only("public_id", "answers_root")
    found = []
    for record in records.iterator(chunk_size=AT_ONCE):
        record.receipt_code = receipt_code(record.answers_root, record.public_id)
        found.append(record)
        if len(found) == AT_ONCE:
            records.model.objects.bulk_update(found, ["receipt_code"])
            found = []
    records.model.objects.bulk_update(found, ["receipt_code"])


class Migration(migrations.Migration):
    dependencies = [("exchange", "0020_carried")]
    operations = [
        migrations.AddField(
            "attemptrecord",
            "receipt_code",
            models.CharField(blank=True, db_index=True, default="", editable=False, max_length=16),
            preserve_default=False,
        ),
        migrations.RunPython(fill, migrations.RunPython.noop, elidable=True),
    ]
