"""What has a time or a door of its own: opened once, closed for good, and nothing counts that came after."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import attempts as at
from sync.protocol import events as ev
from sync.protocol.attempts import AttemptState, IllegalEvent, fold
from sync.protocol.ids import AttemptId, EventId, ItemId, ResponseId
from sync.protocol.sections import LAST_WORDS_MS, least_left_ms
from tests.sync.protocol.test_attempts import ATTEMPT, OWN_EVENT, START, made, moment, numbered

ONE, TWO, OUTSIDE, R = ItemId("one"), ItemId("two"), ItemId("outside"), ResponseId("r")
MINUTE_MS = 60_000
STARTED = msgspec.structs.replace(START, allowed_ms=60 * MINUTE_MS)


def opened(section: str = "s", *, allowed_ms: int = 10 * MINUTE_MS, used_ms: int = 0) -> ev.SectionOpened:
    return made(
        ev.SectionOpened, section=section, level="section", items=(ONE, TWO), allowed_ms=allowed_ms, used_ms=used_ms
    )  # type: ignore[return-value]


def closed(section: str = "s", *, used_ms: int = 0, why: str = "left") -> ev.AttemptEvent:
    return made(ev.SectionClosed, section=section, why=why, used_ms=used_ms)


def given_to(item: ItemId, *, used_ms: int = 0, value: str = "x") -> ev.AttemptEvent:
    return made(ev.ItemResponded, item=item, response=R, values=(value,), used_ms=used_ms)


def folded(*events: ev.AttemptEvent) -> at.Folded:
    return fold(numbered([STARTED, *events]))


def attempt_of(*events: ev.AttemptEvent) -> at.Attempt:
    result = folded(*events)
    assert result.illegal == ()
    assert result.attempt is not None
    return result.attempt


def left_in(attempt: at.Attempt) -> int | None:
    return least_left_ms(attempt.sections.values(), attempt.used_ms)


# --- sections ---------------------------------------------------------------------------------------------------------


def test_a_closed_section_takes_nothing_more_and_the_rest_of_the_exam_does() -> None:
    result = folded(opened(), given_to(ONE), closed(), given_to(ONE, value="late"), given_to(OUTSIDE))

    assert result.illegal == (EventId("4"),)
    assert result.attempt is not None
    assert result.attempt.responses == {ONE: {R: ("x",)}, OUTSIDE: {R: ("x",)}}


def test_a_section_counts_the_exam_time_from_its_opening() -> None:
    attempt = attempt_of(opened(used_ms=5 * MINUTE_MS), made(ev.ItemVisited, item=ONE, used_ms=9 * MINUTE_MS))

    assert left_in(attempt) == 6 * MINUTE_MS
    assert attempt.left_ms == 51 * MINUTE_MS


def test_what_is_given_after_the_sections_time_does_not_count_and_the_last_words_do() -> None:
    end_ms = 10 * MINUTE_MS
    last_words = given_to(ONE, used_ms=end_ms + LAST_WORDS_MS, value="just in time")
    late = given_to(TWO, used_ms=end_ms + LAST_WORDS_MS + 1)

    result = folded(opened(), last_words, late)

    assert result.illegal == (EventId("3"),)
    assert result.attempt is not None
    assert result.attempt.responses == {ONE: {R: ("just in time",)}}


def test_no_event_makes_the_time_used_smaller_so_that_a_late_response_counts() -> None:
    result = folded(opened(), made(ev.ItemMarked, item=ONE, used_ms=20 * MINUTE_MS), given_to(ONE, used_ms=0))

    assert result.illegal == (EventId("3"),)


def test_a_section_without_a_time_has_a_door_only() -> None:
    attempt = attempt_of(opened(allowed_ms=0), given_to(ONE, used_ms=59 * MINUTE_MS))

    assert left_in(attempt) is None
    assert folded(opened(allowed_ms=0), closed(), given_to(ONE)).illegal == (EventId("3"),)


def test_sections_in_one_another_are_all_asked() -> None:
    part = made(ev.SectionOpened, section="p", level="part", items=(ONE, TWO, OUTSIDE), allowed_ms=12 * MINUTE_MS)
    later = 4 * MINUTE_MS
    inner = opened("s", allowed_ms=20 * MINUTE_MS, used_ms=later)

    assert left_in(attempt_of(part, inner)) == 8 * MINUTE_MS
    assert folded(part, inner, closed("p"), given_to(ONE)).illegal == (EventId("4"),)
    assert folded(part, inner, closed("s"), given_to(OUTSIDE)).illegal == ()


@pytest.mark.parametrize(
    "wrong",
    [(opened(), opened()), (opened(), closed(), opened()), (closed(),), (opened(), closed(), closed())],
    ids=["opened twice", "opened again", "closed before it opened", "closed twice"],
)
def test_a_section_opens_once_and_closes_once(wrong: tuple[ev.AttemptEvent, ...]) -> None:
    result = folded(*wrong)

    assert result.illegal == (EventId(str(len(wrong))),)


def test_time_given_while_a_section_is_open_is_given_to_it_minute_for_minute() -> None:
    more = made(ev.TimeAdjusted, amount_ms=5 * MINUTE_MS, why="power cut", by="x")
    later = made(ev.SectionOpened, section="t", level="section", items=(OUTSIDE,), allowed_ms=MINUTE_MS)

    attempt = attempt_of(opened(), more)
    assert (left_in(attempt), attempt.left_ms) == (15 * MINUTE_MS, 65 * MINUTE_MS)
    assert left_in(attempt_of(opened(), closed(), more, later)) == MINUTE_MS
    assert attempt_of(opened(), closed(), more).sections["s"].given_ms == 0


def test_time_that_is_taken_away_is_no_debt_of_the_section() -> None:
    less = made(ev.TimeAdjusted, amount_ms=-30 * MINUTE_MS, why="mistake", by="x")
    more = made(ev.TimeAdjusted, amount_ms=2 * MINUTE_MS, why="mistake mended", by="x")

    assert left_in(attempt_of(opened(), less)) == 0
    assert left_in(attempt_of(opened(), less, more)) == 2 * MINUTE_MS


def test_sections_come_along_when_the_attempt_moves() -> None:
    taken = made(ev.AttemptTakenOver, used_ms=4 * MINUTE_MS, fence=9)

    attempt = attempt_of(opened(), closed(), opened("t", used_ms=2 * MINUTE_MS), taken)

    assert [run.closed for run in attempt.sections.values()] == ["left", ""]
    assert left_in(attempt) == 8 * MINUTE_MS


@given(events=st.lists(OWN_EVENT, max_size=14), late=st.integers(0, 2**40))
def test_whatever_happens_a_section_that_closed_stays_as_it_was(events: list[ev.AttemptEvent], late: int) -> None:
    begin = [STARTED, opened(), given_to(ONE), closed()]
    before = fold(numbered(begin)).attempt
    after = fold(numbered([*begin, *events, given_to(ONE, used_ms=late, value="late")])).attempt

    assert before is not None
    assert after is not None
    assert after.responses.get(ONE) == before.responses[ONE]
    assert after.sections["s"] == before.sections["s"]


@given(events=st.lists(OWN_EVENT, max_size=14))
def test_no_section_is_in_debt_and_none_runs_faster_than_the_exam(events: list[ev.AttemptEvent]) -> None:
    attempt = at.begin(STARTED)
    for event in numbered(events):
        before = attempt
        try:
            attempt = at.apply(attempt, event)
        except IllegalEvent:
            continue
        for name, run in before.sections.items():
            was, now = run.left_ms(before.used_ms), attempt.sections[name].left_ms(attempt.used_ms)
            if was is not None and now is not None and not isinstance(event, ev.TimeAdjusted):
                assert 0 <= was - now <= attempt.used_ms - before.used_ms
            assert now is None or now >= 0


# --- breaks -----------------------------------------------------------------------------------------------------------


def broken(*, after_ms: int = 0, boot: str = "b", counted: bool = False) -> tuple[ev.AttemptEvent, ev.AttemptEvent]:
    begun = made(ev.BreakStarted, allowed_ms=5 * MINUTE_MS, counted=counted)
    over = made(ev.BreakEnded, why="candidate", at=ev.Moment(wall_ms=0, mono_ms=9 + after_ms, boot=boot))
    return begun, over


def test_nothing_can_be_answered_on_a_break() -> None:
    begun, over = broken()

    assert folded(begun, given_to(ONE)).illegal == (EventId("2"),)
    assert folded(begun, over, given_to(ONE)).illegal == ()


def test_a_break_is_counted_and_its_length_is_known() -> None:
    begun, over = broken(after_ms=3 * MINUTE_MS)
    on_it, back = attempt_of(begun), attempt_of(begun, over)

    assert (on_it.state, on_it.breaks, on_it.on_break) == (
        AttemptState.ON_BREAK,
        1,
        at.Break(since=moment(9), allowed_ms=5 * MINUTE_MS, counted=False),
    )
    assert (back.state, back.breaks, back.on_break, back.break_ms) == (AttemptState.ACTIVE, 1, None, 3 * MINUTE_MS)


def test_a_break_is_never_told_as_longer_than_it_may_be_nor_by_a_wall_clock() -> None:
    assert attempt_of(*broken(after_ms=60 * MINUTE_MS)).break_ms == 5 * MINUTE_MS
    assert attempt_of(*broken(after_ms=60 * MINUTE_MS, boot="another")).break_ms == 0


@pytest.mark.parametrize(
    ("kind", "state"),
    [
        (ev.AttemptPaused, AttemptState.PAUSED),
        (ev.AttemptInterrupted, AttemptState.INTERRUPTED),
        (ev.AttemptResumed, AttemptState.ACTIVE),
        (ev.AttemptTimedOut, AttemptState.TIMED_OUT),
        (ev.AttemptTerminated, AttemptState.TERMINATED),
        (ev.AttemptTakenOver, AttemptState.ACTIVE),
    ],
)
def test_whatever_ends_a_break_ends_it(kind: type[ev.AttemptEvent], state: AttemptState) -> None:
    attempt = attempt_of(broken()[0], made(kind))

    assert (attempt.state, attempt.on_break) == (state, None)


@given(events=st.lists(OWN_EVENT, max_size=14))
def test_somebody_is_on_a_break_exactly_while_the_attempt_says_so(events: list[ev.AttemptEvent]) -> None:
    attempt = fold(numbered([STARTED, *events])).attempt

    assert attempt is not None
    assert (attempt.on_break is not None) is (attempt.state is AttemptState.ON_BREAK)
    assert attempt.id == AttemptId(ATTEMPT)
