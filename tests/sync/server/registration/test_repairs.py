"""The doctor: says what program and database disagree about, and puts lost columns back with what was in them."""

from collections.abc import Iterator

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.models import Model

from sync.protocol.accommodations import Accommodations
from sync.protocol.slots import SlotState
from sync.server.exchange import health
from sync.server.registration import histories
from sync.server.registration.accommodating import accommodate
from sync.server.registration.models import CandidateProfile, Exam, FeedCounter, Tombstone
from sync.server.registration.repairs import Finding, examine, repair
from tests.sync.server.registration.losing import lose
from tests.sync.server.registration.world import a_candidate, a_center, a_station, an_exam

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def mended_again() -> Iterator[None]:
    """Leave the database as it was found, whatever a test lost of it."""
    yield
    if health.columns_mismatch():
        Tombstone.objects.all().delete()
        list(repair())


def failed() -> list[str]:
    return [finding.name for finding in examine() if finding.status == "failed"]


def schema() -> Finding:
    [finding] = [finding for finding in examine() if finding.name == "schema"]
    return finding


def rows(model: type[Model], *leaving_out: str) -> list[dict[str, object]]:
    return [{k: v for k, v in row.items() if k not in leaving_out} for row in model.objects.order_by("pk").values()]


def test_a_healthy_server_has_nothing_to_mend():
    assert failed() == []
    assert list(repair()) == []


def test_a_lost_column_is_found_named_and_put_back_with_its_times():
    candidates = [a_candidate(state) for state in SlotState]
    before = [CandidateProfile.objects.get(pk=c.pk).slot for c in candidates]
    lose(CandidateProfile, ["slot_attempting_at"])
    assert schema().status == "failed"
    assert "slot_attempting_at" in schema().cause
    assert "central doctor --repair" in schema().mend
    mended = list(repair())
    assert "column registration_candidateprofile.slot_attempting_at added" in mended
    assert "constraint slot_is_whole added" in mended
    assert [CandidateProfile.objects.get(pk=c.pk).slot for c in candidates] == before
    assert failed() == []


def test_many_columns_lost_at_once_come_back_and_every_other_one_keeps_what_it_held():
    """Each of them is one more that a copy of the table must not look for, a JSON column above all."""
    an_exam(title="Kept", honor_code="I do not cheat", tools=["calculator"])
    gone = {"duration_minutes", "language", "tools", "eight_keys", "delivery", "welcome"}
    before = rows(Exam, *gone)
    lose(Exam, gone)
    mended = list(repair())
    assert sorted(line.split(" ")[1].split(".")[1] for line in mended) == sorted(gone)
    assert "column registration_exam.duration_minutes added, '60' in 1 rows" in mended
    assert rows(Exam, *gone) == before
    assert rows(Exam)[0] == {
        **before[0], "duration_minutes": 60, "language": "en", "tools": [],
        "eight_keys": False, "delivery": {}, "welcome": {},
    }  # fmt: skip
    assert (failed(), list(repair())) == ([], [])


def test_all_that_a_slot_is_comes_back_from_its_history():
    candidates = [a_candidate(state) for state in SlotState]
    candidates[3].reset_slot(by="boss", reason="fire alarm")
    candidates[3].start_exam_attempt()
    candidates[2].withdraw_slot(by="boss", reason="twice registered")
    accommodate(candidates[1], Accommodations(text_percent=150), by="boss", reason="eyes")
    before = rows(CandidateProfile, "feed_pos")
    was_told = FeedCounter.objects.get(center=candidates[1].center).position
    lose(CandidateProfile, [*histories.FROM_HISTORY, "feed_pos", "seat", "allowed_minutes", "photo"])
    mended = list(repair())
    assert "slots rebuilt from their history" in mended
    assert rows(CandidateProfile, "feed_pos") == before
    assert CandidateProfile.objects.get(pk=candidates[1].pk).feed_pos > was_told
    assert failed() == []


def test_a_column_apart_from_the_slot_leaves_every_slot_alone():
    """Only what was lost is made of the history: what a person did to a row by hand is not undone by the way."""
    a_candidate(SlotState.CONSUMED)
    CandidateProfile.objects.update(grant="by hand")
    lose(CandidateProfile, ["seat"])
    assert list(repair()) == [
        "column registration_candidateprofile.seat added",
        "constraint slot_is_whole added",
    ]
    assert CandidateProfile.objects.get().grant == "by hand"


def test_no_feed_position_is_given_out_twice_after_the_counters_were_lost():
    center = a_center()
    a_station(center)
    newest = a_station(center)
    lose(FeedCounter, ["position", "told"])
    list(repair())
    assert a_station(center).feed_pos > newest.feed_pos


def test_what_nobody_can_know_stays_lost_and_the_doctor_asks_for_a_backup():
    candidate = a_candidate()
    Tombstone.objects.create(center=candidate.center, kind="candidate", public_id="somebody")
    lose(Tombstone, ["kind", "feed_pos"])
    mended = list(repair())
    assert mended == ["column registration_tombstone.feed_pos added, '0' in 1 rows"]
    assert schema().cause == "The table registration_tombstone has no column kind."
    assert "backup" in schema().mend
    with connection.cursor() as cursor:
        cursor.execute("SELECT public_id FROM registration_tombstone")
        assert cursor.fetchall() == [("somebody",)]
        cursor.execute("DELETE FROM registration_tombstone")
    assert "column registration_tombstone.kind added" in list(repair())


def test_pending_migrations_are_found_and_applied():
    call_command("migrate", "registration", "0004", verbosity=0)
    try:
        assert "schema" in failed()
    finally:
        mended = list(repair())
    assert "migrations applied" in mended
    assert failed() == []
