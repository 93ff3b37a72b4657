"""Attempts and slots are a function of the events: no order, duplicate or cut of their arrival changes them."""

from datetime import timedelta

import msgspec
import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sync.protocol import attempts, codes, events, signatures, wire
from sync.protocol.ids import EventId, new_id
from sync.server.exchange import folds, hours, ingest, keys, projection
from sync.server.exchange.models import AttemptRecord, Claim, IncidentRecord, Journal, StoredEvent
from sync.server.registration.models import CandidateProfile, Exam, ExamCenter, ExamSession, SlotEvent, Station
from sync.server.registration.times import from_ms, now, to_ms
from tests.sync.server.exchange.conftest import new_candidate, now_ms
from tests.sync.server.exchange.machine import (
    Enrolled,
    Machine,
    moment,
    responded,
    started,
    submitted,
    whole_attempt,
)

pytestmark = pytest.mark.django_db
HOUR = 3_600_000


@pytest.mark.parametrize(
    ("said_ms", "counts_ms"),
    [(-2 * 365 * 24 * HOUR, -HOUR - 300_000), (-HOUR - 1, -HOUR - 1), (-1_000, -1_000)],
)
def test_a_start_counts_from_the_session_on(
    station: Machine, candidate: CandidateProfile, session: ExamSession, said_ms: int, counts_ms: int
) -> None:
    base = to_ms(session.opens_at) + HOUR
    station.record(started(candidate.public_id, at_ms=base + said_ms, session=session.public_id))
    station.push()
    candidate.refresh_from_db()
    assert candidate.slot.attempting_ms == base + counts_ms


def test_a_start_counts_until_it_arrived(station: Machine, candidate: CandidateProfile, session: ExamSession) -> None:
    before = now_ms()
    station.record(started(candidate.public_id, at_ms=before + 10 * 365 * 24 * HOUR, session=session.public_id))
    station.push()
    candidate.refresh_from_db()
    assert before <= (candidate.slot.attempting_ms or 0) <= now_ms()


def test_the_servers_time_as_the_station_knew_it_counts_before_its_own_clock(
    station: Machine, candidate: CandidateProfile, session: ExamSession
) -> None:
    true = now_ms() - 60_000
    first = started(candidate.public_id, at_ms=0, session=session.public_id)
    station.record(msgspec.structs.replace(first, at=moment(0, server_ms=true)))
    station.push()
    assert to_ms(AttemptRecord.objects.get().started_at) == true


def test_two_attempts_in_one_generation_are_both_kept_and_flagged(
    enrolled: Enrolled, candidate: CandidateProfile
) -> None:
    a, b = enrolled("A1"), enrolled("A2")
    began = now_ms() - 600_000
    a.record(*whole_attempt(candidate.public_id, at_ms=began))
    b.record(*whole_attempt(candidate.public_id, at_ms=began - 5_000, responses=2))
    a.push()
    told = b.push()
    assert [result.code for result in told.results] == ["ATTEMPT-RIVAL"]
    first, second = AttemptRecord.objects.order_by("pk")
    assert list(first.rivals) == [second]
    assert list(second.rivals) == [first]
    assert (first.answered, second.answered) == (3, 2)
    candidate.refresh_from_db()
    assert (candidate.slot.attempting_ms, candidate.slot.consumed_ms) == (began - 5_000, began - 1_000)


def test_an_attempt_of_an_older_generation_is_superseded_and_moves_no_slot(
    station: Machine, candidate: CandidateProfile
) -> None:
    first = started(candidate.public_id, at_ms=now_ms() - 60_000)
    station.record(first)
    station.push()
    candidate.refresh_from_db()
    candidate.reset_slot(by="admin", reason="Wrong paper")
    assert AttemptRecord.objects.get().superseded
    station.record(submitted([first], at_ms=now_ms()))
    assert [result.code for result in station.push().results] == ["SLOT-SUPERSEDED"]
    candidate.refresh_from_db()
    assert (candidate.slot.generation, candidate.slot.state) == (2, "available")
    assert AttemptRecord.objects.get().state == "submitted"


def test_an_attempt_of_a_generation_nobody_granted_is_stored_and_moves_no_slot(
    station: Machine, candidate: CandidateProfile
) -> None:
    station.record(started(candidate.public_id, at_ms=now_ms() - 60_000, generation=7))
    assert [result.code for result in station.push().results] == ["SLOT-UNKNOWN-GENERATION"]
    candidate.refresh_from_db()
    assert candidate.slot.state == "available"
    assert AttemptRecord.objects.get().generation == 7


def test_a_candidate_of_another_center_is_out_of_reach(enrolled: Enrolled, candidate: CandidateProfile) -> None:
    elsewhere = ExamCenter.objects.create(code="C2", name="Center Two")
    stranger = enrolled("B1", at=elsewhere)
    stranger.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    assert {result.code for result in stranger.push().results} == {"CANDIDATE-UNKNOWN"}
    candidate.refresh_from_db()
    assert candidate.slot.state == "available"
    assert not AttemptRecord.objects.exists()
    assert StoredEvent.objects.count() == 6


def test_an_attempt_of_a_candidate_who_moved_to_another_center_meanwhile_counts(
    station: Machine, candidate: CandidateProfile, exam: Exam
) -> None:
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    candidate.center, candidate.session = ExamCenter.objects.create(code="C2", name="Center Two"), None
    candidate.save()
    assert station.push().results == ()
    candidate.refresh_from_db()
    assert candidate.slot.state == "consumed"
    assert AttemptRecord.objects.get().answered == 3


def test_without_a_session_a_start_counts_from_the_slots_assignment_on(
    station: Machine, candidate: CandidateProfile, session: ExamSession
) -> None:
    session.delete()
    station.record(started(candidate.public_id, at_ms=5, session=session.public_id))
    station.push()
    candidate.refresh_from_db()
    assert candidate.slot.attempting_ms == (candidate.slot.assigned_ms or 0) - hours.OPENS_EARLY_MS


def test_a_generation_granted_after_its_attempt_arrived_is_not_open_a_second_time(
    station: Machine, candidate: CandidateProfile
) -> None:
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000, generation=2))
    station.push()
    candidate.reset_slot(by="admin", reason="The server was restored and knows nothing of generation 2")
    assert candidate.slot.state == "consumed"
    candidate.refresh_from_db()
    assert (candidate.slot.generation, candidate.slot.state) == (2, "consumed")
    told = SlotEvent.objects.order_by("pk").values_list("what", flat=True)
    assert list(told) == ["assigned", "reset", "started", "consumed"]


def test_a_start_where_the_slot_is_not_bound_is_told(
    enrolled: Enrolled, candidate: CandidateProfile, session: ExamSession
) -> None:
    own, other = enrolled("A1"), enrolled("A2")
    candidate.station = Station.objects.get(public_id=own.name)
    candidate.save()
    first = started(candidate.public_id, at_ms=now_ms() - 60_000, session=session.public_id)
    other.record(first)
    assert other.push().results == (wire.Result(event=first.id, code="SLOT-BOUND-ELSEWHERE"),)


def test_events_of_a_candidate_who_is_registered_later_are_projected_then(
    station: Machine, session: ExamSession
) -> None:
    known_later = new_id()
    station.record(*whole_attempt(known_later, at_ms=now_ms() - 60_000))
    station.push()
    late = new_candidate(session, "R9", slot=False)
    CandidateProfile.objects.filter(pk=late.pk).update(public_id=known_later)
    late.refresh_from_db()
    late.assign_slot(by="test")
    projection.reproject(Station.objects.get())
    late.refresh_from_db()
    assert late.slot.state == "consumed"


def test_an_event_that_does_not_follow_is_told_and_changes_nothing(
    station: Machine, candidate: CandidateProfile
) -> None:
    told = whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000)
    late = responded(told[0].attempt, 1, "too late", at_ms=now_ms())  # type: ignore[union-attr]
    station.record(*told, late)
    assert station.push().results == (wire.Result(event=late.id, code="ATTEMPT-ILLEGAL-EVENT"),)
    responses = projection.attempt_of(AttemptRecord.objects.get().public_id).responses  # type: ignore[union-attr]
    assert "too late" not in str(responses)


def test_an_event_without_its_attempt_is_told(station: Machine) -> None:
    lost = responded("nobody", 1, "a", at_ms=now_ms())
    station.record(lost)
    assert station.push().results == (wire.Result(event=lost.id, code="ATTEMPT-UNKNOWN"),)


def test_a_submission_is_receipted_once_and_told_until_the_cursor_has_passed(
    station: Machine, candidate: CandidateProfile
) -> None:
    told = whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000)
    station.record(*told)
    body = station.sync_body(station.batch(0, 6))
    reply = station.signed("POST", "/v1/sync", body).read(wire.SyncReply)
    again = station.sync()
    assert station.sync().receipts == ()
    assert again.receipts == reply.receipts
    (signed,) = again.receipts
    server = {keys.keys().sign_id: keys.keys().sign.public_key()}
    receipt = wire.decode(signatures.demand_stated(server, signatures.RECEIPT, signed), wire.Receipt)
    end = told[-1]
    assert isinstance(end, events.AttemptSubmitted)
    assert receipt.answers_root == end.answers_root
    assert receipt.code == codes.receipt_code(end.answers_root, end.attempt)


def test_an_end_that_speaks_of_other_answers_gets_no_receipt(station: Machine, candidate: CandidateProfile) -> None:
    told = whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000)
    end = msgspec.structs.replace(told[-1], answers_root="0" * 64)
    station.record(*told[:-1], end)
    reply = station.push()
    assert reply.results == (wire.Result(event=end.id, code="ANSWERS-DIFFER"),)
    assert reply.receipts == ()
    candidate.refresh_from_db()
    assert candidate.slot.state == "consumed"


def test_a_fence_that_nobody_issued_counts_as_none(station: Machine, candidate: CandidateProfile) -> None:
    Claim.objects.create(profile=candidate, generation=1, station=Station.objects.get(), fence=1, lapses_ms=0)
    station.record(started(candidate.public_id, at_ms=now_ms() - 60_000, fence=99))
    assert [result.code for result in station.push().results] == ["FENCE-UNKNOWN"]
    assert AttemptRecord.objects.get().fence == 0


def test_a_fence_that_was_issued_is_kept(station: Machine, candidate: CandidateProfile) -> None:
    Claim.objects.create(profile=candidate, generation=1, station=Station.objects.get(), fence=3, lapses_ms=0)
    station.record(started(candidate.public_id, at_ms=now_ms() - 60_000, fence=3))
    assert station.push().results == ()
    assert AttemptRecord.objects.get().fence == 3


def test_events_of_a_cut_off_attempt_go_on_after_the_process_forgot_it(
    station: Machine, candidate: CandidateProfile, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000)
    station.record(*told[:3])
    station.push()
    monkeypatch.setattr(folds, "at_hand", folds.Shelf())
    station.record(*told[3:])
    station.push()
    record = AttemptRecord.objects.get()
    assert (record.state, record.answered) == ("submitted", 3)


def test_a_fold_of_a_transaction_that_was_rolled_back_is_not_used(
    station: Machine, candidate: CandidateProfile
) -> None:
    told = whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000)
    station.record(*told)
    station.sync(station.batch(0, 2))
    row = Station.objects.select_related("center").get()
    with transaction.atomic():
        ingest.take(row, station.batch(2, 5), received_ms=now_ms())
        transaction.set_rollback(True)
    station.sync(station.batch(2, 6))
    assert AttemptRecord.objects.get().state == "submitted"
    assert station.sync().results == ()


def test_attempts_of_one_that_runs_in_two_incarnations_are_added_up_in_order(
    station: Machine, candidate: CandidateProfile
) -> None:
    told = whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000)
    station.record(*told[:3])
    station.incarnation = 2
    station.record(*told[3:])
    station.sync(station.batch(0, 3, incarnation=2))
    assert not AttemptRecord.objects.exists()
    station.sync(station.batch(0, 3, incarnation=1))
    record = AttemptRecord.objects.get()
    assert (record.state, record.answered) == ("submitted", 3)


def test_what_the_projection_holds_can_be_made_again(enrolled: Enrolled, candidate: CandidateProfile) -> None:
    a, b = enrolled("A1"), enrolled("A2")
    a.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 600_000))
    b.record(started(candidate.public_id, at_ms=now_ms() - 300_000))
    a.push()
    b.push()
    before = projected()
    AttemptRecord.objects.all().delete()
    for station in Station.objects.order_by("pk"):
        projection.reproject(station)
    assert projected() == before


# --- the law ----------------------------------------------------------------------------------------------------------

BASE_MS = 1_800_000_000_000


def world() -> tuple[Station, CandidateProfile]:
    center = ExamCenter.objects.create(code="P", name="Property")
    exam = Exam.objects.create(code="P", title="Property")
    session = ExamSession.objects.create(
        center=center, exam=exam, opens_at=from_ms(BASE_MS), closes_at=from_ms(BASE_MS) + timedelta(hours=4)
    )
    station = Station.objects.create(center=center, seat="P1", sign_key="p", seal_key="p")
    Station.objects.filter(pk=station.pk).update(public_id="station-p")
    station.public_id = "station-p"
    candidate = new_candidate(session, "P1")
    CandidateProfile.objects.filter(pk=candidate.pk).update(public_id="candidate-p")
    return station, candidate


def journal() -> Machine:
    machine = Machine(line=None, name="station-p")  # type: ignore[arg-type]
    first = started("candidate-p", at_ms=BASE_MS + 1_000, attempt="attempt-1", event_id="e0")
    told: list[events.AnyEvent] = [first]
    told += [responded("attempt-1", n % 3, f"v{n}", at_ms=BASE_MS + 2_000 + n) for n in range(5)]
    told.append(submitted(told, at_ms=BASE_MS + 60_000))
    told.append(started("candidate-p", at_ms=BASE_MS + 500, attempt="attempt-2"))
    told.append(responded("attempt-2", 1, "again", at_ms=BASE_MS + 70_000))
    named = [msgspec.structs.replace(event, id=EventId(f"event-{n}")) for n, event in enumerate(told)]
    machine.record(*named[:4], b'{"kind":"later.thing","id":"event-x"}', b'{"nonsense":true}', *named[4:])
    return machine


def deliver(station: Station, machine: Machine, cuts: list[tuple[int, int]]) -> None:
    received = BASE_MS + 100_000
    length = len(machine.log.raws)
    for since, until in cuts:
        if since < until:
            ingest.take(station, machine.batch(since, until), received_ms=received)
    # Whatever was lost on the way: a station goes on at the server's head until nothing is left.
    have = Journal.objects.filter(station=station).values_list("seq", flat=True).first() or 0
    if have < length:
        ingest.take(station, machine.batch(have, length), received_ms=received)


def projected() -> list[object]:
    records = AttemptRecord.objects.order_by("public_id")
    fields = (
        "public_id", "profile__public_id", "generation", "station__public_id", "session", "package", "fence",
        "state", "started_at", "ended_at", "used_ms", "left_ms", "answered", "items", "answers_root", "superseded",
        "folded_incarnation", "folded_seq", "folded_hash", "receipt",
    )  # fmt: skip
    slots = CandidateProfile.objects.order_by("public_id")
    slot_fields = ("public_id", "slot_generation", "slot_attempting_at", "slot_consumed_at")
    journals = Journal.objects.order_by("station", "incarnation").values_list("incarnation", "seq", "hash")
    return [list(records.values_list(*fields)), list(slots.values_list(*slot_fields)), list(journals)]


pairs = st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11)), max_size=12)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cuts=pairs)
def test_any_shuffling_duplication_and_cutting_of_batches_gives_the_same_projection(
    db: None, cuts: list[tuple[int, int]]
) -> None:
    machine = journal()
    outcomes = []
    for way in ([(0, len(machine.log.raws))], cuts):
        with transaction.atomic():
            station, _ = world()
            deliver(station, machine, way)
            outcomes.append((projected(), StoredEvent.objects.count()))
            transaction.set_rollback(True)
    assert outcomes[0] == outcomes[1]


def test_the_lawful_journal_says_what_it_should(db: None) -> None:
    station, candidate = world()
    deliver(station, journal(), [])
    assert [r.state for r in AttemptRecord.objects.order_by("public_id")] == ["submitted", "active"]
    candidate.refresh_from_db()
    assert (candidate.slot.attempting_ms, candidate.slot.consumed_ms) == (BASE_MS + 500, BASE_MS + 60_000)
    assert SlotEvent.objects.filter(what="consumed").count() == 1
    assert attempts.answers_root({}) != AttemptRecord.objects.get(public_id="attempt-1").answers_root
    assert now() > from_ms(0)


def test_text_that_no_database_takes_keeps_no_upload_away(station: Machine, candidate: CandidateProfile) -> None:
    """PostgreSQL ends the whole request at a text with a zero in it, and the station would send it for ever."""
    first = started(candidate.public_id, at_ms=now_ms() - 60_000)
    at, zero = moment(now_ms()), "a\0b"
    unclean = (
        events.AttemptLocked(
            id=EventId(new_id()), at=at, attempt=first.attempt, why=zero, causes=(zero,), for_staff=(zero,)
        ),
        events.AttemptTerminated(
            id=EventId(new_id()),
            at=at,
            attempt=first.attempt,
            by=zero,
            why=zero,
            approved_by=zero,
            answers_root="",
            answered=0,
        ),
    )
    station.record(first, *(msgspec.json.encode(event) for event in unclean))
    station.push()
    record = AttemptRecord.objects.get()
    assert (record.state, record.for_staff, record.ended_by, record.end_approved_by) == ("terminated", "ab", "ab", "ab")
    assert not [row for row in IncidentRecord.objects.values_list("detail", flat=True) if "\0" in row]
    assert IncidentRecord.objects.exists()
