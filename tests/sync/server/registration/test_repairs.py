"""The doctor: says what program and database disagree about, and puts a lost column back with what was in it."""

import pytest
from django.core.management import call_command
from django.db import connection, migrations
from django.db.migrations.executor import MigrationExecutor

from sync.protocol.slots import SlotState
from sync.server.registration.models import CandidateProfile
from sync.server.registration.repairs import examine, repair
from tests.sync.server.registration.world import a_candidate

pytestmark = pytest.mark.django_db(transaction=True)


def failed() -> list[str]:
    return [finding.name for finding in examine() if finding.status == "failed"]


def lose_the_column() -> None:
    """Take the column away behind the migrations: the failure that the seed tells of."""
    gone = migrations.RemoveConstraint("candidateprofile", "slot_is_whole")
    before = MigrationExecutor(connection).loader.project_state()
    after = before.clone()
    gone.state_forwards("registration", after)
    with connection.schema_editor() as editor:
        gone.database_forwards("registration", editor, before, after)
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE registration_candidateprofile DROP COLUMN slot_attempting_at")


def test_a_healthy_server_has_nothing_to_mend():
    assert failed() == []
    assert list(repair()) == []


def test_a_lost_column_is_found_named_and_put_back_with_its_times():
    candidates = [a_candidate(state) for state in SlotState]
    before = [CandidateProfile.objects.get(pk=c.pk).slot for c in candidates]
    lose_the_column()
    try:
        [schema] = [finding for finding in examine() if finding.name == "schema"]
        assert schema.status == "failed"
        assert "slot_attempting_at" in schema.cause
        assert "central doctor --repair" in schema.mend
    finally:
        mended = list(repair())
    assert "column registration_candidateprofile.slot_attempting_at added" in mended
    assert "constraint slot_is_whole added" in mended
    assert [CandidateProfile.objects.get(pk=c.pk).slot for c in candidates] == before
    assert failed() == []


def test_pending_migrations_are_found_and_applied():
    call_command("migrate", "registration", "0004", verbosity=0)
    try:
        assert "schema" in failed()
    finally:
        mended = list(repair())
    assert "migrations applied" in mended
    assert failed() == []
