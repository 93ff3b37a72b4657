"""An attempt that leaves is read-only here; one that comes goes on with every answer and the time that was left."""

import msgspec
import pytest

from kiosk.exam.moving import Authority, leaving, taking_over
from kiosk.exam.refusals import Reason, Refused
from kiosk.flow.arriving import LOOK_AGAIN_MS
from kiosk.flow.screens import (
    ConfirmScreen,
    QuestionScreen,
    ReceiptScreen,
    RefusalScreen,
    ResumeScreen,
    SignInScreen,
    WaitingScreen,
)
from kiosk.store.store import Store
from sync.client.engine import Finding
from sync.client.store import Pulled, Rejoined
from sync.protocol import events as ev
from sync.protocol.attempts import begin
from sync.protocol.chain import Head
from sync.protocol.ids import AttemptId, StationId
from sync.protocol.moving import Luggage
from sync.protocol.seal import package_hash
from sync.protocol.slots import Rank, Slot
from sync.protocol.wire import Directive, Policy, decode
from tests.kiosk.exam import made
from tests.kiosk.exam.made import BEN, CAPITAL, OTHER_STATION, STATION, WORD, R
from tests.kiosk.flow.stage import PLACE, Stage, candidate, package, session, statement, transfer

ATTEMPTING = Slot(generation=1, rank=Rank.ATTEMPTING, assigned_ms=1, attempting_ms=made.NOW_MS - 60_000)


def seated(stage: Stage, **policy: object) -> str:
    """Anna answers here; returns her attempt."""
    stage.supply(candidate(), candidate(BEN), **policy)
    stage.enter()
    stage.acts.go_to(WORD)
    stage.settle()
    (attempt,) = stage.attempt_ids()
    return attempt


# --- an attempt that goes ---------------------------------------------------------------------------------------------


def test_the_source_stops_keeps_the_last_keystroke_and_says_where_the_exam_went(stage: Stage) -> None:
    attempt = seated(stage)
    stage.acts.respond(R, ("the last wor",))
    stage.receive(transfer(attempt, to=OTHER_STATION))

    screen = stage.on(RefusalScreen)
    assert (screen.refused.reason, screen.refused.seat) == (Reason.MOVED_AWAY, "B7")
    assert screen.refused.at_ms == stage.clock.wall
    assert stage.presenter.sitting is None
    (last,) = stage.events(ev.ItemResponded)
    assert last.values == ("the last wor",)
    (left,) = stage.events(ev.AttemptTransferring)
    assert (left.to, left.fence, left.by, left.why) == (OTHER_STATION, 2, "admin", "Broken screen")
    assert stage.line.asked[-1] == ("hurry",)


def test_nothing_more_is_written_here_and_the_next_candidate_may_sit(stage: Stage) -> None:
    attempt = seated(stage)
    stage.receive(transfer(attempt, to=OTHER_STATION))
    stage.on(RefusalScreen)
    stage.acts.respond(R, ("too late",))
    stage.presenter.open_reception()
    stage.enter("R-ben")

    assert stage.events(ev.ItemResponded) == []
    assert len(stage.attempt_ids()) == 2


def test_a_restart_does_not_bring_it_back(stage: Stage) -> None:
    attempt = seated(stage)
    stage.receive(transfer(attempt, to=OTHER_STATION))
    stage.on(RefusalScreen)
    stage.die()
    stage.start().on(SignInScreen)

    stage.sign_in()
    refused = stage.on(RefusalScreen).refused
    assert (refused.reason, refused.seat, refused.has_left) == (Reason.ELSEWHERE, "B7", True)


def test_the_seat_where_it_goes_on_is_the_servers_word_where_it_moved_once_more(stage: Stage) -> None:
    attempt = seated(stage)
    stage.receive(transfer(attempt, to=OTHER_STATION))
    stage.on(RefusalScreen)
    moved_on = msgspec.structs.replace(candidate(slot=ATTEMPTING), pos=400, station=StationId("third"), seat="C3")
    stage.receive(moved_on)
    stage.presenter.open_reception()
    stage.sign_in()
    refused = stage.on(RefusalScreen).refused
    assert (refused.reason, refused.seat, refused.has_left) == (Reason.ELSEWHERE, "C3", True)


def test_an_older_disk_that_went_on_with_it_stops_when_its_own_past_comes_back(stage: Stage) -> None:
    """Given up by a stick, then an image of before was put back: offline nobody can know, so the exam goes on.

    The server has the giving-up from the stick. What was written since stands in the journal, as evidence.
    """
    attempt = seated(stage)
    given = stage.events(ev.ItemResponded)
    left = ev.AttemptTransferring(
        at=made.AT, attempt=AttemptId(attempt), to=OTHER_STATION, seat="B7", fence=2, by="Asha", why="code 1"
    )

    def meet(store: Store) -> None:
        (head,) = store.sync_position().heads
        theirs = Pulled(after=head, events=(ev.encode(left),))
        store.rejoin(Rejoined(heads=(head,), pulled=(theirs,), into=2, parent="00" * 32))

    stage.acts.respond(R, ("since then",))
    stage.settle()
    stage.call(meet)
    stage.hear(finding=Finding.REJOINED)

    screen = stage.on(RefusalScreen)
    assert (screen.refused.reason, screen.refused.seat) == (Reason.MOVE_NEEDS_STICK, "B7")
    assert stage.presenter.sitting is None
    assert len(stage.events(ev.ItemResponded)) == len(given) + 1
    stage.die()
    stage.start()
    stage.sign_in()
    refused = stage.on(RefusalScreen).refused
    assert (refused.reason, refused.seat, refused.has_left) == (Reason.ELSEWHERE, "B7", True)


def test_a_past_that_tells_of_no_move_ends_nothing(stage: Stage) -> None:
    seated(stage)
    stage.hear(finding=Finding.REJOINED)
    stage.call(lambda _store: None)
    assert stage.presenter.sitting is not None


def test_a_seat_that_was_dead_gives_it_up_when_it_hears_of_the_move(stage: Stage) -> None:
    attempt = seated(stage, gap_limit_ms=120_000)
    stage.die()
    stage.clock.pass_ms(600_000)
    stage.start().on(ResumeScreen)
    stage.receive(transfer(attempt, to=OTHER_STATION))

    assert stage.on(RefusalScreen).refused.reason is Reason.MOVED_AWAY
    assert len(stage.events(ev.AttemptTransferring)) == 1


def test_news_of_the_center_do_not_take_the_words_away_before_they_are_read(stage: Stage) -> None:
    attempt = seated(stage, gap_limit_ms=120_000)
    stage.die()
    stage.clock.pass_ms(600_000)
    stage.start().on(ResumeScreen)
    stage.receive(transfer(attempt, to=OTHER_STATION))
    stage.on(RefusalScreen)
    stage.receive(msgspec.structs.replace(PLACE, pos=300, seat="A9"))
    stage.call(lambda _store: None)
    assert stage.on(RefusalScreen).refused.reason is Reason.MOVED_AWAY

    stage.presenter.open_reception()
    assert stage.on(SignInScreen).place.seat == "A9"


def test_it_gives_it_up_also_where_its_paper_cannot_be_opened(stage: Stage) -> None:
    attempt = seated(stage)
    stage.die()
    (stage.home / "packages" / f"{package_hash(package())}.exam").unlink()
    stage.start()
    assert stage.on(RefusalScreen).refused.reason is Reason.PAPER_MISSING
    stage.receive(transfer(attempt, to=OTHER_STATION))
    stage._qtbot.waitUntil(lambda: isinstance(s := stage.shown[-1], RefusalScreen) and s.refused.seat == "B7")


def test_who_has_submitted_is_not_moved(stage: Stage) -> None:
    attempt = seated(stage)
    stage.acts.ask_submit()
    stage.acts.submit()
    stage.receive(transfer(attempt, to=OTHER_STATION))
    stage.on(ReceiptScreen)
    assert stage.events(ev.AttemptTransferring) == []


def test_a_move_that_came_before_this_seat_had_it_is_not_obeyed_again() -> None:
    order = decode(transfer("attempt-of-anna-1", to=OTHER_STATION, fence=2).signed.payload, Directive)
    attempt = begin(made.started())
    at, used_ms = made.AT, 5

    assert leaving(attempt, order, at=at, used_ms=used_ms) is not None
    assert leaving(msgspec.structs.replace(attempt, fence=2), order, at=at, used_ms=used_ms) is None
    assert leaving(attempt, msgspec.structs.replace(order, to=None), at=at, used_ms=used_ms) is None


def test_another_decision_still_counts_before_the_move(stage: Stage) -> None:
    attempt = seated(stage)
    stage.receive(statement("add_time", attempt, amount_ms=60_000))
    stage.receive(transfer(attempt, to=OTHER_STATION))
    stage.on(RefusalScreen)
    assert [type(e) for e in stage.events(ev.AttemptEvent)][-2:] == [ev.TimeAdjusted, ev.AttemptTransferring]


# --- an attempt that comes --------------------------------------------------------------------------------------------


CAME = "0190c1f0-0000-7000-8000-0000000000aa"


def luggage() -> Luggage:
    """Anna's attempt as it was at the other seat: one answer, then on to the next question."""
    begun = msgspec.structs.replace(made.started(), attempt=AttemptId(CAME), package=package_hash(package()))
    common = {"at": msgspec.structs.replace(made.AT, server_ms=made.NOW_MS), "attempt": begun.attempt}
    told = [
        begun,
        ev.ItemVisited(**common, used_ms=1_000, item=CAPITAL),  # type: ignore[arg-type]
        ev.ItemResponded(**common, used_ms=2_000, item=CAPITAL, response=R, values=("oslo",)),  # type: ignore[arg-type]
        ev.ItemVisited(**common, used_ms=30_000, item=WORD),  # type: ignore[arg-type]
    ]
    return Luggage(
        attempt=begun.attempt,
        events=tuple(map(ev.encode, told)),
        source=OTHER_STATION,
        head=Head(incarnation=1, seq=4, hash="00" * 32),
        last=told[-1].id,
        fence=1,
    )


def arriving(stage: Stage) -> str:
    """Anna's attempt was moved here; she has signed in and said that it is her."""
    packed = luggage()
    move = transfer(packed.attempt, to=STATION)
    stage.supply(candidate(slot=ATTEMPTING))
    stage.receive(move)
    stage.sign_in()
    assert stage.on(ConfirmScreen).resumes
    stage.presenter.reception.confirm()
    return packed.attempt


def take_over(stage: Stage) -> None:
    """What the sync thread does with what it fetched."""
    packed = luggage()

    def work(store: Store) -> None:
        (order,) = store.arrivals()
        event = taking_over(
            packed, Authority.of(order, "online"), at=stage.means.moments.now(), policy=session().policy
        )
        store.take_over(event, packed.events, settles=order.id)

    stage.call(work)
    stage.line.taken_over.emit(packed.attempt, None)


def test_the_candidate_goes_on_at_the_same_item_with_every_answer_and_the_time_left(stage: Stage) -> None:
    attempt = arriving(stage)
    assert stage.on(WaitingScreen).reason == "move"
    assert stage.line.asked[-1] == ("take_over", attempt)
    take_over(stage)

    screen = stage.on(QuestionScreen)
    assert screen.item.id == WORD
    assert stage.sitting.attempt.responses == {CAPITAL: {R: ("oslo",)}}
    assert stage.sitting.attempt.left_ms == made.HOUR_MS - 30_000
    assert screen.notice is not None
    assert screen.notice.kind == "resumed"
    stage.acts.respond(R, ("here",))
    stage.settle()
    assert stage.sitting.attempt.answered == 2
    assert [e.fence for e in stage.events(ev.AttemptTakenOver)] == [2]


def test_it_is_submitted_here_with_the_answers_of_both_seats(stage: Stage) -> None:
    arriving(stage)
    take_over(stage)
    stage.on(QuestionScreen)
    stage.acts.ask_submit()
    stage.acts.submit()
    assert stage.on(ReceiptScreen).answered == 1


def test_time_given_while_it_was_on_its_way_counts_here_once(stage: Stage) -> None:
    """Told to the old seat, which is dead, and to this one, each time the news are read from the beginning."""
    attempt = arriving(stage)
    stage.receive(statement("add_time", attempt, amount_ms=60_000))
    take_over(stage)
    stage.on(QuestionScreen)
    for _ in range(2):
        stage.receive(statement("add_time", attempt, amount_ms=60_000))
        stage.settle()
    (adjusted,) = stage.events(ev.TimeAdjusted)
    assert (adjusted.amount_ms, adjusted.order != "") == (60_000, True)


def test_it_waits_until_the_other_seat_has_handed_it_over(stage: Stage) -> None:
    attempt = arriving(stage)
    stage.on(WaitingScreen)
    stage.line.asked.clear()
    stage.line.taken_over.emit(attempt, Refused(reason=Reason.NOT_HANDED_OVER, seat="A1"))
    assert stage.on(WaitingScreen).reason == "move_hand_over"
    stage._qtbot.waitUntil(lambda: ("take_over", attempt) in stage.line.asked, timeout=3 * LOOK_AGAIN_MS)
    take_over(stage)
    stage.on(QuestionScreen)


def test_without_the_network_it_says_so_and_tries_again(stage: Stage) -> None:
    attempt = arriving(stage)
    stage.on(WaitingScreen)
    stage.line.taken_over.emit(attempt, Refused(reason=Reason.SERVER_DOWN))
    screen = stage.on(RefusalScreen)
    assert (screen.refused.reason, screen.refused.detail) == (Reason.MOVE_WAITS, Reason.SERVER_DOWN)
    assert screen.can_retry
    stage.line.asked.clear()
    stage.presenter.retry()
    assert stage.on(WaitingScreen).reason == "move"
    assert ("take_over", attempt) in stage.line.asked


def test_who_goes_back_to_the_sign_in_is_forgotten(stage: Stage) -> None:
    attempt = arriving(stage)
    stage.on(WaitingScreen)
    stage.line.taken_over.emit(attempt, Refused(reason=Reason.ELSEWHERE))
    assert not stage.on(RefusalScreen).can_retry
    stage.presenter.open_reception()
    stage.on(SignInScreen)
    stage.line.taken_over.emit(attempt, None)
    stage.call(lambda _store: None)
    assert isinstance(stage.shown[-1], SignInScreen)


def test_a_killed_program_goes_on_with_what_it_has_taken_over(stage: Stage) -> None:
    arriving(stage)
    take_over(stage)
    stage.die()
    stage.start()
    assert stage.on(QuestionScreen).item.id == WORD


def test_nothing_is_taken_over_while_the_lock_is_not_whole(stage: Stage) -> None:
    packed = luggage()
    stage.supply(candidate(slot=ATTEMPTING), required_holds=["keyboard"])
    stage.receive(transfer(packed.attempt, to=STATION))
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    refused = stage.on(RefusalScreen).refused
    assert (refused.reason, refused.detail) == (Reason.MOVE_WAITS, "keyboard")
    assert ("take_over", packed.attempt) not in stage.line.asked
    stage.held = ("keyboard",)
    stage.presenter.retry()
    stage.on(WaitingScreen)
    assert stage.line.asked[-1] == ("take_over", packed.attempt)


def test_a_move_into_a_slot_that_is_used_up_asks_the_server(stage: Stage) -> None:
    """Whether the attempt itself has ended, or only a seat that it had left said so too late, this seat cannot know."""
    attempt = luggage().attempt
    stage.supply(candidate(slot=msgspec.structs.replace(ATTEMPTING, rank=Rank.CONSUMED, consumed_ms=5)))
    stage.receive(transfer(attempt, to=STATION))
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    stage.on(WaitingScreen)
    assert stage.line.asked[-1] == ("take_over", attempt)
    stage.line.taken_over.emit(attempt, Refused(reason=Reason.CONSUMED, at_ms=5))
    screen = stage.on(RefusalScreen)
    assert (screen.refused.reason, screen.can_retry) == (Reason.CONSUMED, False)


@pytest.mark.parametrize("case", ["busy", "quarantined"])
def test_a_moved_attempt_is_not_taken_over_where_nothing_may_begin(stage: Stage, case: str) -> None:
    attempt = luggage().attempt
    stage.supply(candidate(slot=ATTEMPTING), candidate(BEN))
    if case == "busy":
        stage.enter("R-ben")
        stage.die()
        stage.clock.pass_ms(10**6)
        stage.start().on(ResumeScreen)
        stage.presenter.open_reception()
    standing = "quarantined" if case == "quarantined" else "good"
    stage.receive(PLACE, transfer(attempt, to=STATION), standing=standing)
    stage.sign_in()
    expected = {"busy": Reason.OTHER_RUNNING, "quarantined": Reason.QUARANTINED}
    assert stage.on(RefusalScreen).refused.reason is expected[case]


# --- time -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("hard", "server", "used_ms"), [(False, True, 30_000), (True, True, 90_000), (True, False, 30_000)]
)
def test_the_time_on_the_way_is_used_only_in_a_hard_window_that_both_clocks_prove(
    hard: bool, server: bool, used_ms: int
) -> None:
    now = made.NOW_MS + 60_000
    at = ev.Moment(wall_ms=now, mono_ms=1, boot="other", server_ms=now if server else None)
    authority = Authority(fence=2, by="admin", how="online")

    event = taking_over(luggage(), authority, at=at, policy=Policy(hard_window=hard))

    assert (event.used_ms, event.gap_ms) == (used_ms, 60_000)


def test_the_time_that_the_source_knew_counts() -> None:
    packed = msgspec.structs.replace(luggage(), used_ms=34_000)
    event = taking_over(packed, Authority(fence=2, by="a", how="bundle"), at=made.AT, policy=Policy())
    assert event.used_ms == 34_000


def test_what_is_taken_over_is_named_exactly() -> None:
    packed = luggage()
    event = taking_over(packed, Authority(fence=7, by="a", how="bundle", approved_by="b"), at=made.AT, policy=Policy())
    assert (event.attempt, event.fence, event.source, event.seq) == (CAME, 7, OTHER_STATION, 4)
    assert (event.last, event.count, event.approved_by) == (packed.last, 4, "b")
