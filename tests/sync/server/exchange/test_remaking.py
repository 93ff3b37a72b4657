"""Projections are made again from the events: after an upgrade by itself, equal to what was there, and resumable."""

import json
import time
from pathlib import Path
from typing import Union

import msgspec
import pytest

from sync.protocol import events
from sync.server.exchange import checkup, folds, remaking
from sync.server.exchange.models import AttemptRecord, Claim, Projecting, Remark, StoredEvent
from sync.server.registration.models import CandidateProfile, ExamCenter, ExamSession, Station
from tests.sync.server.exchange.conftest import new_candidate, now_ms
from tests.sync.server.exchange.machine import Enrolled, Machine, responded, started, submitted, whole_attempt
from tests.sync.server.exchange.process import PATIENCE_S, Central
from tests.sync.server.running import migrated_office

pytestmark = pytest.mark.django_db


def projections() -> dict[str, object]:
    """Every table that is made of the events, without keys and positions in feeds, which say when it was made."""
    records = [
        field.attname
        for field in AttemptRecord._meta.concrete_fields
        if field.name not in ("id", "receipt_pos", "room_pos")
    ]
    told = [field.attname for field in Remark._meta.concrete_fields if field.name != "id"]
    slots = ("public_id", *CandidateProfile.HELD)
    return {
        "attempts": list(AttemptRecord.objects.order_by("public_id").values(*records)),
        "remarks": list(Remark.objects.order_by("journal", "seq").values(*told)),
        "slots": list(CandidateProfile.objects.order_by("public_id").values(*slots)),
    }


def spoil() -> None:
    """Make every projection say something that no event says."""
    AttemptRecord.objects.update(
        state="paused", used_ms=1, left_ms=2, answered=9, superseded=True, fence=77, ended_at=None, heard_at=None
    )
    first, last = Remark.objects.order_by("pk")[0], Remark.objects.order_by("-pk")[0]
    first.delete()
    Remark.objects.filter(pk=last.pk).update(code="ATTEMPT-ILLEGAL-EVENT")


@pytest.fixture
def eventful(enrolled: Enrolled, session: ExamSession) -> dict[str, object]:
    """A day with everything: a rival, a reset, strangers, a later version's event, a mangled one, a late write."""
    a, b, far = enrolled("A1"), enrolled("A2"), enrolled("B1", at=ExamCenter.objects.create(code="C2", name="Two"))
    one, two, three = (new_candidate(session, number) for number in ("R1", "R2", "R3"))
    at = now_ms() - 600_000
    a.claim(one.public_id, 1)
    own = started(one.public_id, at_ms=at, fence=1, session=session.public_id)
    a.record(own, responded(own.attempt, 1, "x", at_ms=at + 1), b'{"kind":"later.thing","id":"later"}', b'{"x":1}')
    b.record(*whole_attempt(one.public_id, at_ms=at + 5, session=session.public_id))
    b.record(responded(own.attempt, 2, "not mine", at_ms=at + 6), responded("nobody", 1, "y", at_ms=at))
    far.record(*whole_attempt(two.public_id, at_ms=at))
    a.record(submitted([own], at_ms=at + 900), responded(own.attempt, 1, "too late", at_ms=at + 1_000))
    a.record(started(two.public_id, at_ms=at + 3, fence=55), *whole_attempt(three.public_id, at_ms=at + 4))
    for machine in (a, b, far):
        machine.push()
    three.reset_slot(by="admin", reason="Wrong paper")
    return projections()


def test_all_projections_made_again_are_equal(eventful: dict[str, object]) -> None:
    assert {remark.code for remark in Remark.objects.all()} == {
        "EVENT-UNKNOWN-KIND", "PROTOCOL-MALFORMED", "ATTEMPT-ILLEGAL-EVENT", "ATTEMPT-UNKNOWN", "ATTEMPT-ELSEWHERE",
        "CANDIDATE-UNKNOWN",
    }  # fmt: skip
    made = remaking.remake()
    assert projections() == eventful
    assert (made.attempts, made.changed, made.waiting) == (6, 0, 2)
    spoil()
    assert projections() != eventful
    assert remaking.remake().changed == 4
    assert projections() == eventful
    assert remaking.is_current()


def test_one_stations_projections_are_made_again_and_nobody_elses(eventful: dict[str, object]) -> None:
    AttemptRecord.objects.update(used_ms=1)
    one = Station.objects.get(seat="A2")
    assert remaking.remake(one).changed == 1 + 1  # its own, and that of A1 it wrote into
    spared = AttemptRecord.objects.filter(station__seat="A1", used_ms=1)
    assert spared.count() == 2
    assert not Projecting.objects.exists()


def test_what_was_stopped_goes_on_where_it_was(eventful: dict[str, object]) -> None:
    AttemptRecord.objects.update(used_ms=1)
    left = iter([False, False, True])
    first = remaking.remake(is_stopped=lambda: next(left))
    assert (first.attempts, first.is_complete) == (2, False)
    assert not remaking.is_current()
    told: list[tuple[int, int]] = []
    second = remaking.remake(progress=lambda done, total: told.append((done, total)))
    assert (second.attempts, second.is_complete) == (4, True)
    assert told == [(done, 6) for done in (3, 4, 5, 6)]
    assert projections() == eventful


def test_another_version_begins_from_the_beginning(
    eventful: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    left = iter([False, True])
    remaking.remake(is_stopped=lambda: next(left))
    monkeypatch.setattr(remaking, "RULES", remaking.RULES + 1)
    assert remaking.remake().attempts == 6


def test_an_event_of_a_later_kind_waits_and_is_taken_in_by_the_version_that_knows_it(
    station: Machine, candidate: CandidateProfile, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = events.kinds()
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    with monkeypatch.context() as older:
        of_then = {kind: known[kind] for kind in known if kind != "item.responded"}
        older.setattr(events, "_KINDS", frozenset(of_then))
        older.setattr(events, "_decoder", msgspec.json.Decoder(Union[tuple(of_then.values())]))  # noqa: UP007  made here
        older.setattr(events, "kinds", lambda: of_then)
        assert remaking.is_current()
        assert [result.code for result in station.push().results] == ["EVENT-UNKNOWN-KIND"] * 4 + ["ANSWERS-DIFFER"]
        assert [remark.kind for remark in Remark.objects.all()] == ["item.responded"] * 4
        assert AttemptRecord.objects.get().answered == 0
        remaking.remake()
        assert remaking.is_current()
        waits = [finding for finding in checkup.findings() if finding.status != "ok"]
        [unread] = [finding for finding in waits if finding.name != "backup"]
        assert (unread.name, unread.cause.startswith("4 stored events cannot be read")) == ("events", True)
        bytes_then = [bytes(event.bytes) for event in StoredEvent.objects.order_by("seq")]
    assert not remaking.is_current()
    assert "projections" in [finding.name for finding in checkup.findings() if finding.status == "warning"]
    remaking.remake()
    record = AttemptRecord.objects.get()
    assert (record.answered, record.state) == (3, "submitted")
    assert not Remark.objects.exists()
    assert len(station.sync().receipts) == 1
    assert [bytes(event.bytes) for event in StoredEvent.objects.order_by("seq")] == bytes_then


def test_a_database_without_events_has_nothing_to_make(db: None) -> None:
    assert remaking.is_current()
    assert Projecting.objects.get().made_by == remaking.version()


def test_a_claim_that_is_known_gives_the_fence_again(station: Machine, candidate: CandidateProfile) -> None:
    station.claim(candidate.public_id, 1)
    station.record(started(candidate.public_id, at_ms=now_ms(), fence=1))
    station.push()
    AttemptRecord.objects.update(fence=0)
    remaking.remake()
    assert AttemptRecord.objects.get().fence == 1
    Claim.objects.all().delete()
    remaking.remake()
    assert AttemptRecord.objects.get().fence == 0


def test_a_server_of_a_newer_version_does_it_by_itself_when_it_starts(tmp_path: Path) -> None:
    central = Central(tmp_path / "central")
    central.start()
    machine = central.machine()
    machine.record(*whole_attempt(central.candidates[0], at_ms=int(time.time() * 1_000) - 60_000))
    machine.push()
    assert central.end() == 0
    central.write("UPDATE exchange_projecting SET made_by = 'older'")
    central.write("UPDATE exchange_attemptrecord SET state = 'active', answered = 0, used_ms = 5")
    central.start()
    ends = time.monotonic() + PATIENCE_S
    while central.rows("SELECT made_by FROM exchange_projecting") == [("older",)] and time.monotonic() < ends:
        central.line().ask("GET", "/healthz", b"", {})
    assert central.rows("SELECT state, answered, used_ms FROM exchange_attemptrecord") == [("submitted", 3, 60_000)]
    assert central.end() == 0


def test_the_command_says_what_it_made(tmp_path: Path) -> None:
    office = migrated_office(tmp_path / "office")
    done = office.run("reproject", "--json")
    assert (done.returncode, json.loads(done.stdout)) == (
        0,
        {"attempts": 0, "changed": 0, "waiting": 0, "is_complete": True},
    )
    unknown = office.run("reproject", "--station", "nobody")
    assert (unknown.returncode, unknown.stderr.startswith("CENTRAL-STATION: ")) == (2, True)


def test_what_a_process_holds_of_an_attempt_is_not_what_is_made_again(
    station: Machine, candidate: CandidateProfile
) -> None:
    told = whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000)
    station.record(*told[:3])
    station.push()
    remaking.remake()
    station.record(*told[3:])
    station.push()
    assert AttemptRecord.objects.get().answered == 3
    assert folds.at_hand.take(AttemptRecord.objects.get().public_id, "") is None
