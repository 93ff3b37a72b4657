"""The attempt on its way to disk: quick hands, slow disks, covers, orders and ends in any order lose nothing."""

from contextlib import suppress

import pytest
import shiboken6
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QObject
from pytestqt.qtbot import QtBot

from kiosk.exam.route import Route
from kiosk.exam.sitting import NotNow
from kiosk.flow.countdown import Countdown
from kiosk.flow.live import LiveAttempt
from kiosk.flow.moments import Moments
from kiosk.flow.obedience import Obedience
from kiosk.flow.replies import Recording
from kiosk.store.errors import StoreError, StoreFull
from sync.protocol import events as ev
from sync.protocol.attempts import Attempt, AttemptState, answers_root, begin, fold
from sync.protocol.ids import ItemId
from sync.protocol.wire import Directive
from tests.kiosk.clocks import ManualClock
from tests.kiosk.exam.made import CAPITAL, ESSAY, HOUR_MS, PLANETS, WORD, R, paper, started
from tests.kiosk.flow.conftest import Journal
from tests.kiosk.flow.unsteady import UnsteadyRecorder
from tests.kiosk.store import made

OK = ("rome",), ("oslo",), ("lima",)


def kinds(journal: Journal) -> list[str]:
    return [type(event).__name__ for event in journal() if isinstance(event, ev.AttemptEvent)]


def order(do: str, number: int = 1, amount_ms: int = 60_000) -> Directive:
    attempt = started().attempt
    return Directive(
        id=f"order-{number}", attempt=attempt, do=do, by="admin", why="drill", approved_by="chief", amount_ms=amount_ms
    )


def saved(live: LiveAttempt, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: live.is_saved)


def late(live: LiveAttempt, item: ItemId, values: tuple[str, ...]) -> None:
    """Respond although it may be over."""
    with suppress(NotNow):
        live.respond(item, R, values)


def failures(live: LiveAttempt) -> list[StoreError]:
    found: list[StoreError] = []
    live.failed.connect(found.append)
    return found


def given_of(live: LiveAttempt, item: ItemId) -> tuple[str, ...]:
    return live.attempt.responses.get(item, {}).get(R, ())


# --- answers ----------------------------------------------------------------------------------------------------------


def test_two_quick_choices_are_both_kept_and_the_last_one_counts(
    live: LiveAttempt, journal: Journal, qtbot: QtBot
) -> None:
    live.respond(CAPITAL, R, OK[0])
    live.respond(CAPITAL, R, OK[1])
    live.respond(PLANETS, R, ("mars",))
    assert live.unsaved(CAPITAL) == {R: OK[1]}
    saved(live, qtbot)
    assert [e.values for e in journal() if isinstance(e, ev.ItemResponded)] == [OK[0], OK[1], ("mars",)]
    assert given_of(live, CAPITAL) == OK[1]


def test_going_back_to_the_first_choice_before_the_second_is_on_disk_counts(live: LiveAttempt, qtbot: QtBot) -> None:
    live.respond(CAPITAL, R, OK[0])
    saved(live, qtbot)
    live.respond(CAPITAL, R, OK[1])
    live.respond(CAPITAL, R, OK[0])
    saved(live, qtbot)
    assert given_of(live, CAPITAL) == OK[0]


def test_the_same_answer_again_is_no_event(live: LiveAttempt, journal: Journal, qtbot: QtBot) -> None:
    for _ in range(3):
        live.respond(CAPITAL, R, OK[0])
    saved(live, qtbot)
    live.respond(CAPITAL, R, OK[0])
    saved(live, qtbot)
    assert kinds(journal).count("ItemResponded") == 1


def test_what_is_not_on_disk_is_shown_but_not_as_saved(
    live: LiveAttempt, recorder: UnsteadyRecorder, qtbot: QtBot
) -> None:
    recorder.held = []
    live.respond(CAPITAL, R, OK[0])
    live.respond(WORD, R, ("ti",))
    assert not live.is_saved
    assert live.unsaved(CAPITAL) == {R: OK[0]}
    assert live.unsaved(WORD) == {R: ("ti",)}
    assert given_of(live, CAPITAL) == ()
    recorder.let_go()
    live.flush()
    saved(live, qtbot)
    assert given_of(live, CAPITAL) == OK[0]
    assert given_of(live, WORD) == ("ti",)


def test_typing_waits_for_a_pause_and_a_choice_does_not(live: LiveAttempt, journal: Journal, qtbot: QtBot) -> None:
    for end in range(1, 5):
        live.respond(WORD, R, ("tide"[:end],))
    live.respond(CAPITAL, R, OK[0])
    qtbot.waitUntil(lambda: given_of(live, CAPITAL) == OK[0])
    assert given_of(live, WORD) == ()
    saved(live, qtbot)
    assert [e.values for e in journal() if isinstance(e, ev.ItemResponded)] == [OK[0], ("tide",)]


def test_going_to_another_item_records_the_text_first(live: LiveAttempt, journal: Journal, qtbot: QtBot) -> None:
    live.respond(ESSAY, R, ("The first",))
    live.visit(CAPITAL)
    saved(live, qtbot)
    assert kinds(journal)[1:] == ["ItemResponded", "ItemVisited"]
    assert live.attempt.current == CAPITAL


def test_an_answer_to_the_question_that_is_being_left_is_kept_and_leads_nowhere(
    live: LiveAttempt, recorder: UnsteadyRecorder, qtbot: QtBot
) -> None:
    live.visit(CAPITAL)
    saved(live, qtbot)
    seen: list[ItemId | None] = []
    live.changed.connect(lambda _before, after: seen.append(after.current))
    recorder.held = []
    live.visit(WORD)
    live.respond(CAPITAL, R, OK[1])
    recorder.let_go()
    saved(live, qtbot)
    assert given_of(live, CAPITAL) == OK[1]
    assert seen == [WORD, WORD]


def test_text_that_is_due_after_the_question_was_left_leads_nowhere(live: LiveAttempt, qtbot: QtBot) -> None:
    live.visit(WORD)
    saved(live, qtbot)
    live.visit(CAPITAL)
    qtbot.waitUntil(lambda: live.attempt.current == CAPITAL)
    seen: list[ItemId | None] = []
    live.changed.connect(lambda _before, after: seen.append(after.current))
    live.respond(WORD, R, ("tide",))
    saved(live, qtbot)
    assert given_of(live, WORD) == ("tide",)
    assert seen == [CAPITAL]


def test_clearing_takes_back_what_is_on_disk_and_what_is_on_its_way(live: LiveAttempt, qtbot: QtBot) -> None:
    live.respond(WORD, R, ("tide",))
    live.clear(WORD)
    saved(live, qtbot)
    assert given_of(live, WORD) == ()
    live.respond(CAPITAL, R, OK[0])
    live.clear(CAPITAL)
    saved(live, qtbot)
    assert given_of(live, CAPITAL) == ()


# --- a failing disk ---------------------------------------------------------------------------------------------------


def test_a_full_disk_loses_nothing_that_was_given(
    live: LiveAttempt, recorder: UnsteadyRecorder, journal: Journal, qtbot: QtBot
) -> None:
    recorder.trouble = StoreFull()
    with qtbot.waitSignal(live.failed):
        live.respond(CAPITAL, R, OK[0])
    live.respond(WORD, R, ("tide",))
    live.flush()
    assert not live.is_saved
    recorder.trouble = None
    live.retry()
    saved(live, qtbot)
    assert (given_of(live, CAPITAL), given_of(live, WORD)) == (OK[0], ("tide",))


def test_a_submission_waits_for_the_disk_and_holds_everything(
    live: LiveAttempt, recorder: UnsteadyRecorder, qtbot: QtBot
) -> None:
    recorder.trouble = StoreFull()
    with qtbot.waitSignal(live.failed):
        live.respond(CAPITAL, R, OK[0])
    live.submit()
    assert not live.attempt.state.is_over
    recorder.trouble = None
    with qtbot.waitSignal(live.ended) as ended:
        live.retry()
    attempt: Attempt = ended.args[0]
    assert attempt.state is AttemptState.SUBMITTED
    assert attempt.responses[CAPITAL][R] == OK[0]


# --- the end ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("end", "state"), [("submit", AttemptState.SUBMITTED), ("time_out", AttemptState.TIMED_OUT)])
def test_the_last_keystroke_is_in_the_end(
    live: LiveAttempt, journal: Journal, qtbot: QtBot, end: str, state: AttemptState
) -> None:
    live.respond(CAPITAL, R, OK[1])
    live.respond(ESSAY, R, ("The last wor",))
    live.respond(ESSAY, R, ("The last word",))
    with qtbot.waitSignal(live.ended) as ended:
        getattr(live, end)()
    attempt: Attempt = ended.args[0]
    assert attempt.state is state
    assert attempt.responses[ESSAY][R] == ("The last word",)
    last = journal()[-1]
    assert isinstance(last, ev.AttemptEnded)
    assert (last.answered, last.answers_root) == (2, answers_root(attempt.responses))


def test_nothing_is_recorded_after_the_end(live: LiveAttempt, journal: Journal, qtbot: QtBot) -> None:
    troubles = failures(live)
    live.respond(CAPITAL, R, OK[1])
    live.submit()
    late(live, CAPITAL, OK[2])
    late(live, WORD, ("late",))
    live.visit(WORD)
    live.mark(WORD, True)
    live.clear(CAPITAL)
    live.submit()
    live.time_out()
    live.lock("focus")
    live.supersede(2)
    live.obey(order("terminate"))
    qtbot.waitUntil(lambda: live.attempt.state.is_over)
    late(live, CAPITAL, OK[2])
    live.visit(WORD)
    live.mark(WORD, True)
    live.time_out()
    live.flush()
    saved(live, qtbot)
    assert troubles == []
    assert given_of(live, CAPITAL) == OK[1]
    ends = [kind for kind in kinds(journal) if kind in ("AttemptSubmitted", "AttemptTimedOut", "AttemptTerminated")]
    assert len(ends) == 1
    assert kinds(journal)[-1] == ends[0]


def test_it_ends_once_however_often_it_is_asked(live: LiveAttempt, qtbot: QtBot) -> None:
    ends: list[Attempt] = []
    live.ended.connect(ends.append)
    for _ in range(3):
        live.submit()
        live.time_out()
    qtbot.waitUntil(lambda: ends != [])
    saved(live, qtbot)
    assert len(ends) == 1


# --- covers and orders in between -------------------------------------------------------------------------------------


def test_a_click_while_the_cover_is_on_its_way_to_disk_stops_nothing(
    live: LiveAttempt, recorder: UnsteadyRecorder, journal: Journal, qtbot: QtBot
) -> None:
    troubles = failures(live)
    recorder.held = []
    live.lock("focus")
    late(live, CAPITAL, OK[0])
    live.mark(CAPITAL, True)
    live.visit(WORD)
    recorder.let_go()
    saved(live, qtbot)
    assert live.attempt.state is AttemptState.LOCKED
    live.unlock()
    live.respond(CAPITAL, R, OK[1])
    saved(live, qtbot)
    assert troubles == []
    assert given_of(live, CAPITAL) == OK[1]
    assert kinds(journal)[1:] == ["AttemptLocked", "AttemptUnlocked", "ItemResponded"]


def test_a_cover_that_flickers_leaves_no_wrong_order(live: LiveAttempt, journal: Journal, qtbot: QtBot) -> None:
    troubles = failures(live)
    for _ in range(3):
        live.lock("focus")
        live.lock("focus")
        live.unlock()
        live.unlock()
    saved(live, qtbot)
    assert troubles == []
    assert kinds(journal)[1:] == ["AttemptLocked", "AttemptUnlocked"] * 3


def test_what_was_typed_before_the_cover_is_kept(live: LiveAttempt, qtbot: QtBot) -> None:
    live.respond(WORD, R, ("tide",))
    live.lock("focus")
    saved(live, qtbot)
    assert given_of(live, WORD) == ("tide",)
    assert live.attempt.state is AttemptState.LOCKED


def test_a_submission_that_a_cover_overtook_is_made_when_the_cover_is_gone(
    live: LiveAttempt, recorder: UnsteadyRecorder, qtbot: QtBot
) -> None:
    troubles = failures(live)
    recorder.held = []
    live.respond(CAPITAL, R, OK[0])
    live.submit()
    live.lock("focus")
    recorder.let_go()
    saved(live, qtbot)
    assert live.attempt.state is AttemptState.LOCKED
    with qtbot.waitSignal(live.ended):
        live.unlock()
    assert troubles == []


def test_time_up_ends_a_covered_attempt(live: LiveAttempt, qtbot: QtBot) -> None:
    live.lock("focus")
    with qtbot.waitSignal(live.ended):
        live.time_out()
    assert live.attempt.state is AttemptState.TIMED_OUT


def test_an_order_that_is_read_twice_is_carried_out_once(
    live: LiveAttempt, recorder: UnsteadyRecorder, journal: Journal, qtbot: QtBot
) -> None:
    recorder.held = []
    live.respond(CAPITAL, R, OK[0])
    assert live.obey(order("add_time")) is Obedience.TAKEN
    assert live.obey(order("add_time")) is Obedience.TAKEN
    recorder.let_go()
    saved(live, qtbot)
    assert live.obey(order("add_time")) is Obedience.TAKEN
    saved(live, qtbot)
    assert kinds(journal).count("TimeAdjusted") == 1
    assert live.left_ms == HOUR_MS + 60_000


def test_orders_that_arrive_together_build_on_each_other(live: LiveAttempt, journal: Journal, qtbot: QtBot) -> None:
    troubles = failures(live)
    live.obey(order("add_time", 1))
    live.obey(order("pause", 2))
    live.obey(order("unpause", 3))
    live.obey(order("add_time", 4))
    saved(live, qtbot)
    assert troubles == []
    assert kinds(journal)[1:] == ["TimeAdjusted", "AttemptPaused", "AttemptUnpaused", "TimeAdjusted"]
    assert live.left_ms == HOUR_MS + 120_000


def test_a_later_generation_is_noted_once(live: LiveAttempt, journal: Journal, qtbot: QtBot) -> None:
    for _ in range(3):
        live.supersede(2)
    saved(live, qtbot)
    live.supersede(2)
    saved(live, qtbot)
    assert kinds(journal).count("AttemptSuperseded") == 1
    assert live.attempt.superseded_by == 2


def test_a_time_out_during_a_pause_waits_for_the_pause_to_end(live: LiveAttempt, qtbot: QtBot) -> None:
    troubles = failures(live)
    live.obey(order("pause", 1))
    live.time_out()
    saved(live, qtbot)
    assert live.attempt.state is AttemptState.PAUSED
    with qtbot.waitSignal(live.ended):
        live.obey(order("unpause", 2))
    assert troubles == []


def test_a_forgotten_attempt_says_nothing_more(live: LiveAttempt, recorder: UnsteadyRecorder, qtbot: QtBot) -> None:
    told: list[object] = []
    for signal in (live.changed, live.given, live.failed, live.ended):
        signal.connect(lambda *_args: told.append(1))
    recorder.held = []
    live.respond(CAPITAL, R, OK[0])
    told.clear()
    live.forget()
    recorder.let_go()
    qtbot.wait(50)
    assert told == []


# --- all of it --------------------------------------------------------------------------------------------------------

ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("choose"), st.integers(0, 2)),
        st.tuples(st.just("type"), st.integers(0, 9)),
        st.tuples(
            st.sampled_from(
                ["visit", "mark", "unmark", "clear", "lock", "unlock", "flush", "pause", "unpause", "add_time"]
            ),
            st.integers(0, 3),
        ),
        st.tuples(st.sampled_from(["hold", "go", "break", "mend"]), st.just(0)),
        st.tuples(st.sampled_from(["submit", "time_out"]), st.just(0)),
    ),
    max_size=40,
)


def _do(live: LiveAttempt, recorder: UnsteadyRecorder, act: str, number: int) -> None:
    match act:
        case "choose":
            late(live, CAPITAL, OK[number])
        case "type":
            late(live, WORD, (f"word {number}",))
        case "visit":
            live.visit((CAPITAL, WORD, ESSAY, PLANETS)[number])
        case "mark" | "unmark":
            live.mark(WORD, act == "mark")
        case "clear":
            live.clear((CAPITAL, WORD, ESSAY, PLANETS)[number])
        case "lock":
            live.lock("focus")
        case "pause" | "unpause" | "add_time":
            live.obey(order(act, number))
        case "hold" | "go" | "break" | "mend":
            _happen(live, recorder, act)
        case _:
            getattr(live, act)()


def _happen(live: LiveAttempt, recorder: UnsteadyRecorder, what: str) -> None:
    match what:
        case "hold":
            recorder.held = recorder.held or []
        case "go":
            recorder.let_go()
        case "break":
            recorder.trouble = StoreFull()
        case _:
            recorder.trouble = None
            live.retry()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS, pauses=st.lists(st.booleans(), min_size=40, max_size=40))
def test_no_story_of_an_attempt_gets_stuck_or_differs_from_its_journal(
    qapp: QCoreApplication, tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[str, int]], pauses: list[bool]
) -> None:
    clock = ManualClock()
    store = made.enrolled(tmp_path_factory.mktemp("story"), clock)
    store.append([started()])
    recorder = UnsteadyRecorder(store)
    recorder.start()
    root = QObject()
    live = LiveAttempt(
        begin(started()),
        Route(paper(), started().seed),
        recording=Recording(recorder, root),
        countdown=Countdown(clock, root),
        moments=Moments(clock),
        parent=root,
    )
    for (act, number), waits in zip(acts, pauses, strict=False):
        _do(live, recorder, act, number)
        if waits:
            qapp.processEvents()
    recorder.let_go()
    recorder.trouble = None
    live.flush()
    patience = QDeadlineTimer(20_000)
    while not live.is_saved and not patience.hasExpired():
        qapp.processEvents()
        live.retry()
    assert live.is_saved
    kept: list[ev.AnyEvent | ev.Unknown] = []
    recorder.submit(lambda s: kept.extend(map(ev.decode, s.events_after(1, 0, -1))), lambda _done: None)
    recorder.stop()
    folded = fold(event for event in kept if isinstance(event, ev.AttemptEvent))
    assert folded.illegal == ()
    assert folded.attempt == live.attempt
    shiboken6.delete(root)
