"""What stations bring is stored once, byte for byte, whatever way it comes, and never refused for what it holds."""

import msgspec
import pytest

from sync.protocol import chain, events, wire
from sync.protocol.ids import new_id
from sync.server.exchange.models import AttemptRecord, Journal, RepeatedEvent, StoredEvent
from sync.server.registration.models import CandidateProfile, ExamSession, SlotEvent, Station
from tests.sync.server.exchange.conftest import new_candidate, now_ms
from tests.sync.server.exchange.machine import Enrolled, Log, Machine, moment, responded, started, whole_attempt

pytestmark = pytest.mark.django_db


def as_it_is() -> dict[str, object]:
    """The attempt's row, without its place in what panels are told."""
    return {name: value for name, value in AttemptRecord.objects.values().get().items() if name != "room_pos"}


def test_events_are_stored_byte_for_byte_with_their_chain(station: Machine, candidate: CandidateProfile) -> None:
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    station.push()
    assert stored() == station.log.raws
    hashes = StoredEvent.objects.order_by("seq").values_list("hash", flat=True)
    assert list(hashes) == [station.log.hash_at(n) for n in range(1, 7)]


def test_an_attempt_consumes_its_slot_with_the_times_of_its_events(
    station: Machine, candidate: CandidateProfile
) -> None:
    began = now_ms() - 600_000
    station.record(*whole_attempt(candidate.public_id, at_ms=began))
    reply = station.push()
    assert [(h.incarnation, h.seq, h.hash) for h in reply.heads] == [(1, 6, station.log.hash_at(6))]
    assert reply.results == ()
    candidate.refresh_from_db()
    assert candidate.slot.attempting_ms == began
    assert candidate.slot.consumed_ms == began + 6_000
    record = AttemptRecord.objects.get()
    assert (record.state, record.answered, record.used_ms) == ("submitted", 3, 60_000)


def test_a_replayed_request_changes_nothing_and_gets_the_heads_only(
    station: Machine, candidate: CandidateProfile
) -> None:
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    station.sync()
    body = station.sync_body(station.batch(0, 6), cursor=0)
    first = station.signed("POST", "/v1/sync", body, counter=7).read(wire.SyncReply)
    assert first.rows != ()
    before = everything()
    again = station.signed("POST", "/v1/sync", body, counter=7).read(wire.SyncReply)
    assert (again.heads, again.rows, again.receipts, again.results) == (first.heads, (), (), ())
    assert everything() == before


def test_a_station_whose_counter_went_back_is_told_from_which_number_on_it_is_heard(
    station: Machine, candidate: CandidateProfile
) -> None:
    years_ahead = now_ms() + 10 * 365 * 86_400_000
    station.sync(counter=years_ahead)
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    station.counter = now_ms()
    told = station.push()
    assert (told.counter, told.heads) == (years_ahead, ())
    station.counter = told.counter
    assert station.push().heads[0].seq == 6


def test_a_replay_of_an_older_request_changes_nothing(station: Machine) -> None:
    station.record(noted(1), noted(2))
    old = station.sync_body(station.batch(0, 1))
    station.sync(station.batch(0, 2), counter=9)
    before = everything()
    assert station.signed("POST", "/v1/sync", old, counter=8).status == 200
    assert everything() == before


def test_a_batch_that_arrives_twice_is_applied_once(station: Machine, candidate: CandidateProfile) -> None:
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    first = station.sync(station.batch(0, 6))
    again = station.sync(station.batch(0, 6))
    assert again.heads == first.heads
    assert stored() == station.log.raws
    assert SlotEvent.objects.filter(what="started").count() == 1


def test_an_overlapping_batch_adds_only_what_is_new(station: Machine, candidate: CandidateProfile) -> None:
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    station.sync(station.batch(0, 4))
    station.sync(station.batch(2, 6))
    assert stored() == station.log.raws
    assert AttemptRecord.objects.get().state == "submitted"


def test_a_batch_after_a_gap_stores_nothing_and_the_head_says_where_to_go_on(
    station: Machine, candidate: CandidateProfile
) -> None:
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    station.sync(station.batch(0, 2))
    reply = station.sync(station.batch(4, 6))
    assert [head.seq for head in reply.heads] == [2]
    station.sync(station.batch(2, 4))
    station.sync(station.batch(4, 6))
    assert stored() == station.log.raws


def test_a_first_batch_after_a_gap_begins_no_journal(station: Machine) -> None:
    station.record(noted(1), noted(2))
    assert station.sync(station.batch(1, 2)).heads == ()
    assert not Journal.objects.exists()


def test_events_cut_into_pieces_come_out_whole(station: Machine, candidate: CandidateProfile) -> None:
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    for n in range(6):
        station.sync(station.batch(n, n + 1))
    assert stored() == station.log.raws
    assert AttemptRecord.objects.get().answered == 3


def test_an_event_of_a_later_version_is_stored_as_it_is(station: Machine, candidate: CandidateProfile) -> None:
    later = b'{"kind":"attempt.sang","id":"%s","at":{"wall_ms":1},"attempt":"a-1","tune":[1,2]}' % new_id().encode()
    station.record(later, *whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    reply = station.push()
    assert [result.code for result in reply.results] == ["EVENT-UNKNOWN-KIND"]
    assert StoredEvent.objects.get(kind="attempt.sang").attempt_id == "a-1"
    assert AttemptRecord.objects.get().state == "submitted"
    assert stored() == station.log.raws


@pytest.mark.parametrize(
    "bad",
    [
        b"{}",
        b"[]",
        b"null",
        b'{"kind":"item.responded","id":"x"}',
        b'{"kind":"item.responded","id":7}',
        b'{"kind":"station.started","id":"' + b"x" * 65 + b'","at":{"wall_ms":1,"mono_ms":1,"boot":"b"}}',
        (
            b'{"kind":"attempt.started","id":"y","at":{"wall_ms":1,"mono_ms":1,"boot":"b"},"attempt":"a","candidate":"c",'
            b'"generation":99999999999,"exam":"e","session":"s","package":"p","allowed_ms":1,"items":1,"seed":"s"}'
        ),
        b'{"kind":"\\u0000","id":"\\u0000"}',
        b"[" * 500 + b"]" * 500,
        b'{"kind":"help.asked","id":"z","at":{"wall_ms":1e400,"mono_ms":1,"boot":"b"}}',
    ],
)
def test_one_bad_event_is_a_result_and_the_rest_is_applied(
    station: Machine, candidate: CandidateProfile, bad: bytes
) -> None:
    told = whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000)
    station.record(*told[:2], bad, *told[2:])
    reply = station.push()
    assert [result.code for result in reply.results] == ["PROTOCOL-MALFORMED"]
    assert stored() == station.log.raws
    assert AttemptRecord.objects.get().state == "submitted"
    assert reply.heads[0].hash == station.log.hash_at(7)


def test_the_same_event_in_a_second_incarnation_is_kept_there_and_applied_once(
    station: Machine, candidate: CandidateProfile
) -> None:
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    station.push()
    first = station.log
    station.incarnation = 2
    parent = first.hash_at(6)
    station.logs[2] = Log(chain.genesis(station.name, 2, parent).hex(), parent)
    station.record(*first.raws[3:], events.encode(noted(1)))
    reply = station.push()
    assert [result.code for result in reply.results] == ["EVENT-REPEATED"] * 3
    assert [head.seq for head in reply.heads] == [6, 4]
    assert reply.heads[1].hash == station.log.hash_at(4)
    assert (StoredEvent.objects.count(), RepeatedEvent.objects.count()) == (7, 3)
    assert AttemptRecord.objects.get().answered == 3
    assert Station.objects.get().incarnation == 2


def test_two_events_of_one_name_in_one_batch_count_once(station: Machine, candidate: CandidateProfile) -> None:
    first = started(candidate.public_id, at_ms=now_ms() - 60_000)
    answer = responded(first.attempt, 1, "a", at_ms=now_ms())
    station.record(first, answer, answer)
    assert [result.code for result in station.push().results] == ["EVENT-REPEATED"]
    assert AttemptRecord.objects.get().answered == 1


def test_a_journal_that_does_not_begin_at_its_beginning_is_refused(station: Machine) -> None:
    station.record(noted(1))
    forged = msgspec.structs.replace(station.batch(0, 1), prev="00" * 32)
    reply = station.signed("POST", "/v1/sync", station.sync_body(forged))
    assert (reply.status, reply.refusal.code) == (400, "REQUEST-MALFORMED")
    assert not Journal.objects.exists()


def test_a_batch_of_more_than_the_agreed_number_is_too_large(station: Machine) -> None:
    station.record(*[noted(n) for n in range(wire.MAX_BATCH + 1)])
    reply = station.signed("POST", "/v1/sync", station.sync_body(station.batch(0, wire.MAX_BATCH + 1)))
    assert (reply.status, reply.refusal.code) == (413, "TOO-LARGE")
    station.sync(station.batch(0, wire.MAX_BATCH))
    assert StoredEvent.objects.count() == wire.MAX_BATCH


@pytest.mark.parametrize("place", [{"incarnation": 0}, {"incarnation": 2**40}, {"since": -1}, {"parent": "x" * 63}])
def test_a_batch_that_names_no_place_in_a_journal_is_refused(station: Machine, place: dict[str, object]) -> None:
    station.record(noted(1))
    odd = msgspec.structs.replace(station.batch(0, 1), **place)
    reply = station.signed("POST", "/v1/sync", station.sync_body(odd))
    assert (reply.status, reply.refusal.code) == (400, "REQUEST-MALFORMED")


def test_a_refused_request_leaves_the_counter_where_it_was(station: Machine) -> None:
    station.record(noted(1))
    forged = msgspec.structs.replace(station.batch(0, 1), prev="00" * 32)
    station.signed("POST", "/v1/sync", station.sync_body(forged), counter=5)
    assert Station.objects.get().counter == 0
    assert station.sync(station.batch(0, 1), counter=5).heads[0].seq == 1


def test_a_batch_costs_few_statements_however_long_it_is(
    station: Machine, candidate: CandidateProfile, django_assert_max_num_queries: object
) -> None:
    station.record(started(candidate.public_id, at_ms=now_ms() - 60_000, attempt="a"))
    station.push()
    station.record(*[responded("a", n % 3, f"v{n}", at_ms=now_ms()) for n in range(500)])
    with django_assert_max_num_queries(30):  # type: ignore[operator]
        station.push()
    assert AttemptRecord.objects.get().answered == 3


def test_whole_attempts_that_come_in_one_batch_cost_few_statements_each(
    station: Machine, session: ExamSession, django_assert_max_num_queries: object
) -> None:
    for number in range(1, 5):
        person = new_candidate(session, f"P{number}")
        station.record(*whole_attempt(person.public_id, at_ms=now_ms() - 60_000, session=session.public_id))
    station.sync()
    with django_assert_max_num_queries(75):  # type: ignore[operator]
        station.push()
    assert {record.state for record in AttemptRecord.objects.all()} == {"submitted"}


def test_attempts_of_another_station_cannot_be_written(enrolled: Enrolled, candidate: CandidateProfile) -> None:
    mine, other = enrolled("A1"), enrolled("A2")
    first = started(candidate.public_id, at_ms=now_ms() - 60_000)
    mine.record(first, responded(first.attempt, 1, "mine", at_ms=now_ms()))
    mine.push()
    before = as_it_is()
    other.record(
        responded(first.attempt, 2, "theirs", at_ms=now_ms()),
        started(candidate.public_id, at_ms=now_ms(), attempt=first.attempt),
    )
    assert {result.code for result in other.push().results} == {"ATTEMPT-ELSEWHERE"}
    assert as_it_is() == before
    assert StoredEvent.objects.count() == 4


def noted(n: int) -> events.ClockJumped:
    return events.ClockJumped(at=moment(n), by_ms=n)


def stored() -> list[bytes]:
    rows = [*StoredEvent.objects.values_list("journal_id", "seq", "bytes")]
    rows += [*RepeatedEvent.objects.values_list("journal_id", "seq", "bytes")]
    return [bytes(data) for _, _, data in sorted(rows)]


def everything() -> list[object]:
    models = (StoredEvent, RepeatedEvent, Journal, AttemptRecord, CandidateProfile, SlotEvent, Station)
    return [list(model.objects.order_by("pk").values()) for model in models]


@pytest.mark.parametrize("standing", ["quarantined", "revoked"])
def test_bad_standing_limits_what_a_station_may_begin_not_what_it_brings(
    station: Machine, candidate: CandidateProfile, standing: str
) -> None:
    """What was sat was sat: uploads of any station of ours are stored, and its attempts consume their slots."""
    Station.objects.update(standing=standing)
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    reply = station.push()
    assert (reply.standing, reply.results, reply.heads[0].seq) == (standing, (), 6)
    candidate.refresh_from_db()
    assert candidate.slot.state == "consumed"
    assert AttemptRecord.objects.get().receipt
