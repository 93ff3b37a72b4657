"""The center hears of a disk that fills up, once; a candidate is refused before an exam, and told calmly in one."""

from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from kiosk.exam.refusals import Reason
from kiosk.flow.room_watch import RoomWatch
from kiosk.flow.screens import ConfirmScreen, InstructionsScreen, Notice, QuestionScreen, RefusalScreen
from kiosk.store.errors import StoreFull
from sync.protocol import events as ev
from sync.protocol.ids import AttemptId
from tests.kiosk.flow.stage import Stage

MORE_THAN_ANY_DISK = 2**45


def watch(stage: Stage, least_mb: int) -> RoomWatch:
    return RoomWatch(
        replace(stage.means, least_free_mb=least_mb),
        lambda: None if stage.presenter.sitting is None else AttemptId(stage.presenter.sitting.attempt.id),
        stage._root,
    )


def look(room: RoomWatch, stage: Stage) -> list[ev.AnyEvent | ev.Unknown]:
    """Look once more, and return what was recorded of it by then."""
    room.look()
    stage.settle()
    return stage.events(ev.DiskLow)


def test_too_little_room_is_recorded_once_and_told_to_the_server(stage: Stage, qtbot: QtBot) -> None:
    room = watch(stage, MORE_THAN_ANY_DISK)
    room.start()
    qtbot.waitUntil(lambda: ("hurry",) in stage.line.asked)
    assert room.free_mb is not None
    assert room.free_mb > 0
    (event,) = look(room, stage)
    assert isinstance(event, ev.DiskLow)
    assert (event.needed_mb, event.attempt, event.reserve_used) == (MORE_THAN_ANY_DISK, None, False)


def test_enough_room_is_no_event(stage: Stage) -> None:
    assert look(watch(stage, 0), stage) == []


def test_what_could_not_be_recorded_is_recorded_later(stage: Stage, qtbot: QtBot) -> None:
    room = watch(stage, MORE_THAN_ANY_DISK)
    stage.settle()
    stage.recorder.trouble = StoreFull()
    room.look()
    qtbot.wait(0)
    stage.recorder.trouble = None
    qtbot.waitUntil(lambda: len(look(room, stage)) == 1)


def test_no_exam_begins_without_room_and_one_does_when_there_is_some_again(stage: Stage, qtbot: QtBot) -> None:
    stage.supply()
    stage.means = replace(stage.means, least_free_mb=MORE_THAN_ANY_DISK)
    stage.presenter.reception._preparing._means = stage.means
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    refused = stage.on(RefusalScreen)
    assert (refused.refused.reason, refused.can_retry, refused.can_sign_out) == (Reason.STORE_LOW, True, True)

    stage.presenter.reception._preparing._means = replace(stage.means, least_free_mb=0)
    stage.presenter.retry()
    stage.on(InstructionsScreen)


def test_a_running_exam_goes_on_and_its_candidate_is_told_once(stage: Stage) -> None:
    stage.supply()
    stage.enter()
    room, told = watch(stage, MORE_THAN_ANY_DISK), list[Notice]()
    room.notice_shown.connect(told.append)
    (event,) = look(room, stage)
    look(room, stage)
    assert told == [Notice(kind="disk_low")]
    assert isinstance(event, ev.DiskLow)
    assert stage.presenter.sitting is not None
    assert event.attempt == stage.presenter.sitting.attempt.id
    stage.on(QuestionScreen)
