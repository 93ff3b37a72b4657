"""The whole exam by eight keys with the real station and server: from the confirmation to the receipt, and live."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.flow.screens import (
    ConfirmScreen,
    InstructionsScreen,
    QuestionScreen,
    ReceiptScreen,
    ReviewScreen,
    SureScreen,
)
from sync.protocol.paper import ChoiceInteraction, Item
from tests.e2e.bench import StationBench
from tests.e2e.central import HERE, ServerSide


def keys_for(item: Item) -> str:
    """Return what answers a question of this paper, where nothing is typed; a covered choice is uncovered first."""
    (asked,) = item.interactions
    if not isinstance(asked, ChoiceInteraction):
        return "CA"
    return "AA" if len(asked.choices) <= 4 else "CAA"


def send(seat: StationBench, key: str, kind: QEvent.Type) -> None:
    target: QWidget = seat.window.focusWidget() or seat.window
    code = Qt.Key(ord(key))
    QApplication.sendEvent(target, QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, key.lower()))


def press(seat: StationBench, keys: str) -> None:
    for key in keys:
        before = seat.window.screen_shown
        assert key in seat.window.eight.acts(), (key, seat.window.eight.strip.words, before)
        send(seat, key, QEvent.Type.KeyPress)
        send(seat, key, QEvent.Type.KeyRelease)
        QApplication.processEvents()
        seat.settle()


def move_on(seat: StationBench, key: str) -> None:
    """Press a key that leads to another screen, and wait for it."""
    before = seat.window.screen_shown
    press(seat, key)
    seat.wait(lambda: type(seat.window.screen_shown) is not type(before) or _item(seat) != _id(before), "it stays")


def _item(seat: StationBench) -> str:
    return _id(seat.window.screen_shown)


def _id(screen: object) -> str:
    return screen.item.id if isinstance(screen, QuestionScreen) else repr(screen)


def until_there(seat: StationBench, is_there: Callable[[], bool]) -> None:
    """Go on through the pages before the questions: the filled button, or first what it waits for."""
    for _ in range(60):
        if is_there():
            return
        acts = seat.window.eight.acts()
        if "N" in acts:
            move_on(seat, "N")
        elif "A" in acts:
            press(seat, "A")
            if "C" in seat.window.eight.acts():
                press(seat, "C")
        else:
            seat.wait(lambda: bool(seat.window.eight.acts()) or is_there(), "no key does anything")
    raise AssertionError(f"never there: {seat.window.screen_shown!r:.300}")


def test_the_whole_exam_by_eight_keys(seat: StationBench, server_side: ServerSide) -> None:
    server_side.do("import_paper", file=str(HERE / "eight.gift"), exam="EIGHT")
    needs = {"eight_keys": True, "masking": True}
    who = server_side.do("new_candidate", station=seat.enrollment.station, exam="EIGHT", needs=needs)
    seat.start()
    seat.window.show()
    seat.sign_in(who["number"], who["code"])
    seat.wait_for(ConfirmScreen)
    until_there(seat, lambda: isinstance(seat.window.screen_shown, InstructionsScreen | QuestionScreen))
    until_there(seat, lambda: isinstance(seat.window.screen_shown, QuestionScreen))
    total = seat.wait_for(QuestionScreen).total
    while isinstance(screen := seat.window.screen_shown, QuestionScreen):
        press(seat, keys_for(screen.item))
        move_on(seat, "N")
    seat.wait_for(ReviewScreen)
    assert seat.attempt is not None
    assert seat.attempt.answered == total == 4
    move_on(seat, "S")
    seat.wait_for(SureScreen)
    send(seat, "D", QEvent.Type.KeyPress)
    seat.wait_for(ReceiptScreen)
    seat.wait(lambda: server_side.do("slot_of", number=who["number"])["state"] == "CONSUMED", "not consumed")
    press(seat, "S")
