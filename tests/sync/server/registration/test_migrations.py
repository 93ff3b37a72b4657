"""The way of the tables: built without the column, the column added, and back and forth without losing anything."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.migrations.loader import MigrationLoader

from sync.protocol.slots import SlotState
from sync.server.registration.models import CandidateProfile, SlotEvent
from tests.sync.server.registration.world import a_candidate, a_session, a_station

TABLE = "registration_candidateprofile"
pytestmark = pytest.mark.django_db(transaction=True)


@contextmanager
def at_migration(name: str) -> Iterator[None]:
    """Go back to a migration of the app, and forward again whatever happens."""
    call_command("migrate", "registration", name, verbosity=0)
    try:
        yield
    finally:
        call_command("migrate", verbosity=0)


def columns() -> set[str]:
    with connection.cursor() as cursor:
        return {column.name for column in connection.introspection.get_table_description(cursor, TABLE)}


def everything() -> list[dict[str, object]]:
    rows = []
    for model in (CandidateProfile, SlotEvent):
        rows += [dict(row) for row in model.objects.order_by("pk").values()]
    return rows


def test_the_fifth_migration_adds_the_column_and_the_first_four_do_without():
    names = [name for app, name in sorted(MigrationLoader(connection).disk_migrations) if app == "registration"]
    assert names[4] == "0005_add_slot_attempting_field"
    with at_migration("0004"):
        assert "slot_attempting_at" not in columns()
    with at_migration("0005"):
        assert "slot_attempting_at" in columns()


def test_back_to_the_fourth_and_forward_again_keeps_everything():
    session = a_session()
    station = a_station(session.center)
    place = {"center": session.center, "exam": session.exam, "session": session, "station": station}
    candidates = [a_candidate(state, **place) for state in SlotState]
    candidates[0].assign_slot(by="boss", reason="late")
    again_open = a_candidate(SlotState.CONSUMED, **place)
    again_open.reset_slot(by="boss", reason="fire alarm", approved_by="head")
    again_open.start_exam_attempt(source="station")
    withdrawn = a_candidate(SlotState.ATTEMPTING, **place)
    withdrawn.withdraw_slot(by="boss", reason="twice registered")
    before = everything()
    with at_migration("0004"):
        pass
    assert everything() == before


def test_candidates_from_before_the_column_get_a_whole_slot():
    consumed = a_candidate(SlotState.CONSUMED)
    available = a_candidate(SlotState.AVAILABLE)
    nothing = a_candidate()
    SlotEvent.objects.all().delete()
    with at_migration("0004"):
        pass
    consumed, available, nothing = (CandidateProfile.objects.get(pk=c.pk) for c in (consumed, available, nothing))
    assert [c.slot.state for c in (consumed, available, nothing)] == ["consumed", "available", "no_slot"]
    assert consumed.slot_attempting_at == consumed.slot_consumed_at
    assert [c.slot_generation for c in (consumed, available, nothing)] == [1, 1, 0]


def test_going_back_takes_no_table_of_another_app_along():
    """Migrations of other apps that depend on 0005 or later would be undone with it, journals and papers with them."""
    loader = MigrationLoader(connection)
    late = {key for key in loader.disk_migrations if key[0] == "registration" and key[1] >= "0005"}
    for (app, name), migration in loader.disk_migrations.items():
        if app != "registration":
            depends = late & set(migration.dependencies)
            assert not depends, f"{app}.{name} must depend on registration.0004_slot_event, not on {sorted(depends)}"


def test_models_and_migrations_agree():
    call_command("makemigrations", "registration", check=True, dry_run=True, verbosity=0)
