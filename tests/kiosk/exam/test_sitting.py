"""The running attempt: what is recorded of each act, and what is not taken."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exam.entry import Admitted
from kiosk.exam.refusals import Reason
from kiosk.exam.sitting import NotNow, NotOfThePaper, Sitting, reading, started
from sync.protocol import events as ev
from sync.protocol.accommodations import Accommodations
from sync.protocol.attempts import AttemptState, IllegalEvent, answers_root, apply
from sync.protocol.events import decode, encode
from sync.protocol.ids import ItemId, ResponseId
from sync.protocol.responses import MAX_TEXT
from sync.protocol.wire import Directive
from tests.kiosk.exam.made import (
    AT,
    CAPITAL,
    ESSAY,
    GAPS,
    HOUR_MS,
    PACKAGE,
    PLANETS,
    QUESTIONS,
    R2,
    SUM,
    WORD,
    R,
    attempt,
    candidate,
    paper,
    session,
    sitting,
    stamp,
)

NOT_ACTIVE = [state for state in AttemptState if state is not AttemptState.ACTIVE]


def order(do: str, **more: object) -> Directive:
    told = {
        "id": "order-1",
        "attempt": attempt().id,
        "do": do,
        "by": "admin",
        "why": "drill",
        "approved_by": "chief",
        **more,
    }
    return msgspec.convert(told, Directive)


def test_the_start_says_everything_that_the_attempt_is_bound_to() -> None:
    admitted = Admitted(candidate=candidate(), session=session())
    event = started(admitted, paper(), package=PACKAGE, fence=7, at=AT)
    assert (event.candidate, event.generation, event.session, event.package, event.fence) == (
        candidate().candidate,
        1,
        session().session,
        PACKAGE,
        7,
    )
    assert (event.allowed_ms, event.items, event.language) == (HOUR_MS, len(QUESTIONS), "en")


def test_every_attempt_has_a_name_and_a_draw_of_its_own() -> None:
    admitted = Admitted(candidate=candidate(), session=session())
    made = [started(admitted, paper(), package=PACKAGE, fence=0, at=AT) for _ in range(20)]
    assert len({event.attempt for event in made}) == len({event.seed for event in made}) == 20


@pytest.mark.parametrize("state", NOT_ACTIVE)
def test_a_candidate_does_nothing_in_an_attempt_that_is_not_active(state: AttemptState) -> None:
    stopped = sitting(state)
    for act in (
        lambda: stopped.visit(WORD, stamp()),
        lambda: stopped.respond(CAPITAL, R, ("rome",), stamp()),
        lambda: stopped.mark(WORD, True, stamp()),
        lambda: stopped.submit(stamp()),
    ):
        with pytest.raises(NotNow):
            act()


@pytest.mark.parametrize("state", set(NOT_ACTIVE) - {AttemptState.LOCKED})
def test_nothing_covers_what_cannot_be_seen(state: AttemptState) -> None:
    with pytest.raises(NotNow):
        sitting(state).lock("focus", stamp())


@pytest.mark.parametrize(
    ("item", "response", "values"),
    [
        (CAPITAL, R, ("paris",)),
        (CAPITAL, R, ("rome", "oslo")),
        (PLANETS, R, ("mars", "moon", "sun")),
        (GAPS, R2, ("kelvin",)),
        (CAPITAL, R2, ("rome",)),
        (ItemId("nowhere"), R, ("rome",)),
    ],
)
def test_what_the_paper_does_not_have_is_not_taken(item: ItemId, response: ResponseId, values: tuple[str, ...]) -> None:
    with pytest.raises(NotOfThePaper):
        sitting().respond(item, response, values, stamp())


def test_an_item_of_another_paper_is_not_visited() -> None:
    with pytest.raises(NotOfThePaper):
        sitting().visit(ItemId("nowhere"), stamp())


def test_a_response_is_recorded_with_the_time_used() -> None:
    event = sitting().respond(PLANETS, R, ("mars", "venus"), stamp(4_321))
    assert (event.item, event.response, event.values, event.used_ms) == (PLANETS, R, ("mars", "venus"), 4_321)


@pytest.mark.parametrize("values", [(), ("",)])
def test_an_empty_text_takes_the_response_back(values: tuple[str, ...]) -> None:
    assert sitting().respond(WORD, R, values, stamp()).values == ()


@pytest.mark.parametrize(("typed", "shown"), [("3,5", "3.5"), ("٣", "3"), ("१२", "12")])
def test_a_number_is_recorded_as_typed_with_how_it_is_understood(typed: str, shown: str) -> None:
    event = sitting().respond(SUM, R, (typed,), stamp())
    assert event.values == (typed,)
    assert event.read_as is not None
    assert event.read_as == reading(sitting().interaction(SUM, R), (typed,))
    assert shown in event.read_as or event.read_as == shown


def test_what_is_no_number_has_no_reading() -> None:
    assert sitting().respond(SUM, R, ("many",), stamp()).read_as is None
    assert sitting().respond(WORD, R, ("12",), stamp()).read_as is None


@given(text=st.text(max_size=400))
def test_whatever_is_typed_can_be_recorded_and_read_again(text: str) -> None:
    event = sitting().respond(ESSAY, R, (text,), stamp())
    assert decode(encode(event)) == event


def test_an_endless_text_is_cut() -> None:
    event = sitting().respond(ESSAY, R, ("a" * (MAX_TEXT + 5),), stamp())
    assert event.values == ("a" * MAX_TEXT,)
    encode(event)


def test_the_end_seals_all_responses() -> None:
    running = sitting(responses={CAPITAL: {R: ("rome",)}, WORD: {R: ()}})
    event = running.submit(stamp())
    assert (event.answered, event.answers_root) == (1, answers_root({CAPITAL: {R: ("rome",)}}))


ACTS = st.sampled_from(["visit", "respond", "mark", "submit", "time_out", "lock", "unlock", "supersede"])
ORDERS = st.sampled_from(["resume", "add_time", "pause", "unpause", "terminate", "message", "dance"])


def _act(at: Sitting, act: str) -> ev.AttemptEvent | None:
    try:
        match act:
            case "visit":
                return at.visit(WORD, stamp())
            case "respond":
                return at.respond(WORD, R, ("x",), stamp())
            case "mark":
                return at.mark(WORD, True, stamp())
            case "submit":
                return at.submit(stamp())
            case "lock":
                return at.lock("focus", stamp())
            case "unlock":
                return at.unlock(stamp())
            case _:
                return at.obey(order(act, amount_ms=1), stamp())
    except NotNow:
        return None


@given(acts=st.lists(st.one_of(ACTS.filter(lambda a: a not in ("time_out", "supersede")), ORDERS), max_size=30))
def test_whatever_people_do_every_event_follows_from_the_attempt(acts: list[str]) -> None:
    now = sitting()
    for act in acts:
        event = _act(now, act)
        if event is not None:
            # Raises IllegalEvent where the rules offer what the fold would not take.
            now = Sitting(apply(now.attempt, event), now.route)


@pytest.mark.parametrize("state", [state for state in AttemptState if state.is_over])
@pytest.mark.parametrize("do", ["resume", "add_time", "pause", "unpause", "terminate", "message"])
def test_nothing_is_ordered_after_the_end(state: AttemptState, do: str) -> None:
    assert sitting(state).obey(order(do, amount_ms=1), stamp()) is None


def test_an_order_says_who_and_why() -> None:
    event = sitting().obey(order("add_time", amount_ms=60_000, approved_by="chief"), stamp())
    assert isinstance(event, ev.TimeAdjusted)
    assert (event.amount_ms, event.by, event.why, event.approved_by) == (60_000, "admin", "drill", "chief")


def test_an_unknown_order_is_kept_and_not_acted_on() -> None:
    assert sitting().obey(order("dance"), stamp()) is None


def test_reasons_are_stable_codes_without_twins() -> None:
    codes = [reason.value for reason in Reason]
    assert len(set(codes)) == len(codes)
    assert all(code == code.upper() and " " not in code for code in codes)


def test_an_illegal_event_is_a_bug_and_says_so() -> None:
    with pytest.raises(IllegalEvent):
        apply(attempt(AttemptState.SUBMITTED), sitting().mark(WORD, True, stamp()))


def test_an_attempt_starts_with_what_the_candidates_ticket_grants() -> None:
    granted = Accommodations(extra_time_percent=25, masking=True)
    ticket = msgspec.structs.replace(candidate(), accommodations=granted)
    admitted = Admitted(candidate=ticket, session=session())

    event = started(admitted, paper(), package=PACKAGE, fence=0, at=AT)

    assert (event.accommodations, event.allowed_ms) == (granted, HOUR_MS + HOUR_MS // 4)
    without = started(Admitted(candidate=candidate(), session=session()), paper(), package=PACKAGE, fence=0, at=AT)
    assert (without.accommodations, without.allowed_ms) == (None, HOUR_MS)


def test_accommodations_are_changed_while_the_attempt_runs() -> None:
    granted = Accommodations(eight_keys=True)
    said = msgspec.structs.replace(order("accommodate", approved_by="deputy"), accommodations=granted)

    event = sitting().obey(said, stamp())

    assert isinstance(event, ev.AttemptAccommodated)
    assert (event.accommodations, event.by, event.approved_by) == (granted, said.by, "deputy")
    assert sitting().obey(order("accommodate"), stamp()) is None
    assert sitting(AttemptState.SUBMITTED).obey(said, stamp()) is None
