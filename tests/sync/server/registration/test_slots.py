"""The one hand that moves slots: what it allows, what it writes down, that it never leaves half a slot."""

from datetime import timedelta
from threading import Barrier, Thread

import msgspec
import pytest
from django.db import IntegrityError, connection, transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol.signatures import GRANT, Signed
from sync.protocol.slots import Rank, Slot, SlotRefused, SlotState, merge
from sync.protocol.wire import SlotGrant, decode
from sync.server.exchange import keys
from sync.server.registration.errors import HistoryIsKept, ReasonMissing
from sync.server.registration.models import CandidateProfile, SlotEvent
from sync.server.registration.times import from_ms, now, to_ms
from tests.sync.server.registration.world import a_candidate, again

pytestmark = pytest.mark.django_db
WHATS = SlotEvent.What


def history(candidate: CandidateProfile) -> list[tuple[str, int]]:
    return [(event.what, event.generation) for event in candidate.slot_events.all()]


def test_assigning_makes_the_first_generation_available_and_writes_it_down():
    candidate = a_candidate()
    candidate.assign_slot(by="boss", reason="registered")
    event = candidate.slot_events.get()
    assert again(candidate).slot == Slot(generation=1, rank=Rank.AVAILABLE, assigned_ms=to_ms(event.at))
    assert (event.what, event.by, event.reason) == (WHATS.ASSIGNED, "boss", "registered")


@pytest.mark.parametrize("state", [SlotState.AVAILABLE, SlotState.ATTEMPTING, SlotState.CONSUMED])
def test_a_slot_that_exists_is_not_assigned_again(state):
    candidate = a_candidate(state)
    before = again(candidate).slot
    with pytest.raises(SlotRefused):
        candidate.assign_slot(by="boss")
    assert again(candidate).slot == before


def test_starting_takes_the_time_that_is_told():
    candidate = a_candidate(SlotState.AVAILABLE)
    at = from_ms(to_ms(now()) - 90_000)
    candidate.start_exam_attempt(at, source="station 7")
    assert again(candidate).slot_attempting_at == at
    event = candidate.slot_events.last()
    assert (event.what, event.at, event.source) == (WHATS.STARTED, at, "station 7")
    assert event.recorded_at > at


def test_an_attempt_that_is_over_when_it_is_first_heard_of_is_two_changes_and_one_news():
    candidate = a_candidate(SlotState.AVAILABLE)
    before = again(candidate).feed_pos
    began, ended = from_ms(to_ms(now()) - 90_000), from_ms(to_ms(now()) - 30_000)
    candidate.start_exam_attempt(began, source="station 7", generation=1, ended=(ended, "station 8"))
    after = again(candidate)
    assert (after.slot_attempting_at, after.slot_consumed_at, after.feed_pos) == (began, ended, before + 1)
    told = [(e.what, e.at, e.source) for e in candidate.slot_events.order_by("pk")][-2:]
    assert told == [(WHATS.STARTED, began, "station 7"), (WHATS.CONSUMED, ended, "station 8")]
    with pytest.raises(SlotRefused):
        candidate.start_exam_attempt(began, ended=(ended, "station 9"))
    assert again(candidate).slot == after.slot


def test_starting_again_changes_nothing_and_writes_nothing():
    candidate = a_candidate(SlotState.ATTEMPTING)
    before, events = again(candidate), history(candidate)
    for _ in range(3):
        candidate.start_exam_attempt()
        candidate.start_exam_attempt(now() + timedelta(hours=1), source="late news")
    after = again(candidate)
    assert (after.slot, after.feed_pos, history(candidate)) == (before.slot, before.feed_pos, events)


def test_of_two_accounts_of_one_start_the_earlier_time_counts():
    candidate = a_candidate(SlotState.ATTEMPTING)
    earlier = from_ms(to_ms(again(candidate).slot_attempting_at) - 5_000)
    candidate.start_exam_attempt(earlier, source="station 7")
    assert again(candidate).slot_attempting_at == earlier


@pytest.mark.parametrize("state", [SlotState.NO_SLOT, SlotState.CONSUMED])
def test_no_start_without_an_open_slot(state):
    candidate = a_candidate(state)
    before = again(candidate).slot
    with pytest.raises(SlotRefused):
        candidate.start_exam_attempt()
    assert again(candidate).slot == before


@pytest.mark.parametrize("state", [SlotState.NO_SLOT, SlotState.AVAILABLE])
def test_nothing_is_consumed_that_was_not_begun(state):
    candidate = a_candidate(state)
    before = again(candidate).slot
    with pytest.raises(SlotRefused):
        candidate.consume_exam_slot()
    assert again(candidate).slot == before


def test_consuming_again_changes_nothing():
    candidate = a_candidate(SlotState.CONSUMED)
    before, events = again(candidate).slot, history(candidate)
    candidate.consume_exam_slot()
    assert (again(candidate).slot, history(candidate)) == (before, events)


def test_news_of_another_generation_moves_nothing():
    candidate = a_candidate(SlotState.CONSUMED)
    candidate.reset_slot(by="boss", reason="power cut")
    before = again(candidate).slot
    with pytest.raises(SlotRefused):
        candidate.start_exam_attempt(source="old news", generation=1)
    with pytest.raises(SlotRefused):
        candidate.consume_exam_slot(source="old news", generation=1)
    assert again(candidate).slot == before


def test_a_stale_object_cannot_start_what_was_consumed_meanwhile():
    stale = a_candidate(SlotState.AVAILABLE)
    other = again(stale)
    other.start_exam_attempt()
    other.consume_exam_slot()
    with pytest.raises(SlotRefused):
        stale.start_exam_attempt()


@pytest.mark.parametrize("state", [SlotState.AVAILABLE, SlotState.ATTEMPTING, SlotState.CONSUMED])
def test_a_reset_opens_a_clean_generation(state):
    candidate = a_candidate(state)
    candidate.reset_slot(by="boss", reason="fire alarm", approved_by="head")
    slot = again(candidate).slot
    assert slot == Slot(generation=2, rank=Rank.AVAILABLE, assigned_ms=slot.assigned_ms)
    event = candidate.slot_events.last()
    assert (event.what, event.by, event.reason, event.approved_by) == (WHATS.RESET, "boss", "fire alarm", "head")


def test_withdrawing_takes_the_right_away_in_a_new_generation():
    candidate = a_candidate(SlotState.ATTEMPTING)
    candidate.withdraw_slot(by="boss", reason="registered twice")
    assert again(candidate).slot == Slot(generation=2)


def test_nothing_is_reset_or_withdrawn_without_a_slot():
    candidate = a_candidate()
    with pytest.raises(SlotRefused):
        candidate.reset_slot(by="boss", reason="why not")
    with pytest.raises(SlotRefused):
        candidate.withdraw_slot(by="boss", reason="why not")


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_nothing_is_reset_or_withdrawn_without_a_reason(reason):
    candidate = a_candidate(SlotState.CONSUMED)
    with pytest.raises(ReasonMissing):
        candidate.reset_slot(by="boss", reason=reason)
    with pytest.raises(ReasonMissing):
        candidate.withdraw_slot(by="boss", reason=reason)
    assert again(candidate).slot.generation == 1


def test_every_generation_is_granted_with_the_servers_signature():
    candidate = a_candidate(SlotState.CONSUMED)
    candidate.reset_slot(by="boss", reason="fire alarm", approved_by="head")
    stored = again(candidate)
    signed = msgspec.json.decode(stored.grant, type=Signed)
    grant = decode(keys.own_payload(GRANT, signed), SlotGrant)
    assert grant.slot == stored.slot
    assert (grant.candidate, grant.exam) == (stored.public_id, stored.exam.code)
    assert (grant.by, grant.why, grant.approved_by) == ("boss", "fire alarm", "head")
    assert grant.epoch
    assert stored.slot_events.last().grant == stored.grant


def test_starting_and_consuming_keep_the_grant():
    candidate = a_candidate(SlotState.AVAILABLE)
    grant = again(candidate).grant
    candidate.start_exam_attempt()
    candidate.consume_exam_slot()
    assert again(candidate).grant == grant


def test_every_change_goes_to_the_end_of_the_feed():
    candidate = a_candidate()
    positions = [again(candidate).feed_pos]
    for move in (
        lambda: candidate.assign_slot(by="boss"),
        candidate.start_exam_attempt,
        candidate.consume_exam_slot,
        lambda: candidate.reset_slot(by="boss", reason="again"),
        lambda: candidate.withdraw_slot(by="boss", reason="never mind"),
    ):
        move()
        positions.append(again(candidate).feed_pos)
    assert positions == sorted(set(positions))


def test_the_object_in_hand_knows_what_became_of_it():
    candidate = a_candidate()
    candidate.assign_slot(by="boss")
    candidate.start_exam_attempt()
    assert candidate.slot == again(candidate).slot
    assert candidate.feed_pos == again(candidate).feed_pos


def test_the_history_is_only_ever_added_to():
    event = a_candidate(SlotState.AVAILABLE).slot_events.get()
    event.reason = "another one"
    with pytest.raises(HistoryIsKept):
        event.save()
    with pytest.raises(HistoryIsKept):
        event.delete()


@pytest.mark.parametrize(
    "half",
    [
        {"has_exam_slot": False, "slot_attempting_at": now()},
        {"has_exam_slot": False, "slot_consumed_at": now()},
        {"has_exam_slot": True, "slot_consumed_at": now()},
    ],
)
def test_the_database_itself_refuses_half_a_slot(half):
    candidate = a_candidate()
    with pytest.raises(IntegrityError), transaction.atomic():
        CandidateProfile.objects.filter(pk=candidate.pk).update(**half)


MOVES = st.one_of(
    st.tuples(st.sampled_from(["assign", "reset", "withdraw", "start", "consume"]), st.none()),
    st.tuples(st.sampled_from(["start", "consume"]), st.integers(min_value=0, max_value=4_000_000_000_000)),
)


def move(candidate: CandidateProfile, what: str, at_ms: int | None) -> None:
    at = None if at_ms is None else from_ms(at_ms)
    match what:
        case "assign":
            candidate.assign_slot(by="law")
        case "reset":
            candidate.reset_slot(by="law", reason="law")
        case "withdraw":
            candidate.withdraw_slot(by="law", reason="law")
        case "start":
            candidate.start_exam_attempt(at, source="law")
        case "consume":
            candidate.consume_exam_slot(at, source="law")


@settings(max_examples=60)
@given(moves=st.lists(MOVES, max_size=14))
def test_no_sequence_of_moves_breaks_a_slot_or_takes_one_back(moves):
    candidate = a_candidate()
    for what, at_ms in moves:
        before = again(candidate).slot
        try:
            move(candidate, what, at_ms)
        except SlotRefused:
            assert again(candidate).slot == before
            continue
        after = again(candidate).slot
        assert after.is_whole
        assert candidate.slot == after
        assert merge(before, after) == after
    stored = again(candidate)
    assert stored.slot.state in SlotState
    assert stored.can_start_exam == (stored.slot.state in (SlotState.AVAILABLE, SlotState.ATTEMPTING))
    generations = [event.generation for event in stored.slot_events.all()]
    assert generations == sorted(generations)
    assert stored.slot_generation == max(generations, default=0)


@pytest.mark.django_db(transaction=True)
def test_many_at_once_start_a_slot_exactly_once():
    candidate = a_candidate(SlotState.AVAILABLE)
    ready, failed = Barrier(6), []

    def start() -> None:
        try:
            mine = again(candidate)
            ready.wait(timeout=20)
            mine.start_exam_attempt()
        except BaseException as error:  # noqa: BLE001  (told to the test's own thread)
            failed.append(error)
        finally:
            connection.close()

    threads = [Thread(target=start) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert failed == []
    assert history(candidate) == [(WHATS.ASSIGNED, 1), (WHATS.STARTED, 1)]
