"""What the eight keys do on each page around the questions."""

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk.ui.candidate.code import CodePage
from kiosk.ui.candidate.confirm import ConfirmPage
from kiosk.ui.candidate.cover import CoverPage
from kiosk.ui.candidate.front import FrontPage
from kiosk.ui.candidate.instructions import InstructionsPage
from kiosk.ui.candidate.message_pages import PausedPage, SurePage
from kiosk.ui.candidate.receipt import ReceiptPage
from kiosk.ui.candidate.release_words import ReleaseWordsPage
from kiosk.ui.candidate.review import ReviewPage
from kiosk.ui.candidate.sign_in import SignInPage
from kiosk.ui.eight.act import Act, Acts
from kiosk.ui.eight.pad import frame_next, framed, is_stop, press
from kiosk.ui.eight.typing import key_acts, keys_words
from kiosk.ui.tools.key_frame import KeyFrame
from kiosk.ui.translation import tr
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.floating import Floating

WITHOUT = (SignInPage, CodePage, ReleaseWordsPage)
"""Here codes are typed: every letter is one."""
FOR_STAFF = (CoverPage, PausedPage)


def page_acts(page: QWidget) -> Acts:
    """Return what the keys do on a page that is no question; nothing where they do nothing."""
    if isinstance(page, FrontPage) and (keyboard := page.keys.keyboard) is not None:
        frame = KeyFrame(keyboard)
        if frame.is_on:
            return key_acts(frame, partial(_leave_keys, page))
    match page:
        case ConfirmPage():
            return {"N": pressing(page.yes), "P": pressing(page.no)}
        case InstructionsPage():
            return _instructions(page)
        case ReviewPage():
            return _review(page)
        case SurePage():
            return _sure(page)
        case ReceiptPage():
            return _receipt(page)
        case FrontPage() if not isinstance(page, (*WITHOUT, *FOR_STAFF)):
            return _usual(page)
        case _:
            return {}


def _receipt(page: ReceiptPage) -> Acts:
    acts: dict[str, Act] = {"S": pressing(page.out), **_scrolling(page)}
    typing = _typing(page)
    if typing:
        acts.update({"R": typing["R"], "A": typing["S"]})
    if page.feedback.send.isVisible() and page.feedback.send.isEnabled():
        acts["N"] = pressing(page.feedback.send)
    return acts


def pressing(button: Button, words: str = "") -> Act:
    """Return the act of a button, with its own words."""
    return Act(words=words or button.words, do=button.click)


def panel_acts(panel: Floating) -> Acts:
    """Return what the keys do in a panel that is open above the page."""
    step = tr("back", "eight keys"), tr("forward", "eight keys")
    return {
        "A": Act(words=tr("choose the framed one", "eight keys"), do=partial(tap, Qt.Key.Key_Space)),
        "B": Act(words=step[0], do=partial(tap, Qt.Key.Key_Backtab), repeats=True),
        "C": Act(words=step[1], do=partial(tap, Qt.Key.Key_Tab), repeats=True),
        "R": Act(words=tr("close", "eight keys"), do=panel.close_panel),
    }


def tap(key: Qt.Key) -> None:
    """Press a key where the focus is."""
    focus = QApplication.focusWidget()
    if focus is not None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(focus, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def _instructions(page: InstructionsPage) -> Acts:
    left = [tick for tick in page.ticks if not tick.isChecked()]
    done = [tick for tick in page.ticks if tick.isChecked()]
    acts: dict[str, Act] = {}
    if left:
        acts["A"] = Act(words=tr("tick the next line", "eight keys"), do=partial(_tick, left[0]))
    if done:
        acts["B"] = Act(words=tr("take a tick back", "eight keys"), do=partial(_tick, done[-1]))
    acts.update(_scrolling(page))
    acts.update(_typing(page))
    if page.go.isEnabled():
        acts["N"] = pressing(page.go)
    return acts


def _tick(tick: QWidget) -> None:
    tick.setFocus(Qt.FocusReason.TabFocusReason)
    tap(Qt.Key.Key_Space)


def _scrolling(page: FrontPage) -> dict[str, Act]:
    if not page.column.can_scroll:
        return {}
    return {
        "C": Act(words=tr("further down", "eight keys"), do=page.column.page_down, repeats=True),
        "D": Act(words=tr("further up", "eight keys"), do=page.column.page_up, repeats=True),
    }


def _review(page: ReviewPage) -> Acts:
    ways: list[QWidget] = [button for button in page.ways if button.isEnabled()]
    acts: dict[str, Act] = {}
    if ways:
        acts["A"] = Act(words=tr("go to the framed one", "eight keys"), do=partial(_press_framed, ways))
        acts["B"] = Act(words=tr("back", "eight keys"), do=partial(frame_next, ways, -1), repeats=True)
        acts["C"] = Act(words=tr("forward", "eight keys"), do=partial(frame_next, ways, 1), repeats=True)
    acts["N"] = pressing(page.summary.go)
    acts["R"] = Act(words=tr("back to the questions", "eight keys"), do=page.back_asked.emit)
    acts["S"] = pressing(page.summary.submit)
    return acts


def _press_framed(ways: list[QWidget]) -> None:
    here = framed(ways)
    if isinstance(here, Button):
        here.click()


def _sure(page: SurePage) -> Acts:
    if not page.back.isEnabled():
        return {}
    submit = Act(words=tr("hold it for 2 seconds: submit", "eight keys"), do=page.submit.click, is_held=True)
    return {"R": pressing(page.back), "D": submit}


def _usual(page: FrontPage) -> Acts:
    """A page with things to press: N presses the filled button, A whatever is framed."""
    ways: list[QWidget] = [one for one in page.panel.findChildren(QAbstractButton) if is_stop(one)]
    primary = page.primary
    acts: dict[str, Act] = {}
    if any(one is not primary for one in ways):
        acts["A"] = Act(words=tr("press the framed one", "eight keys"), do=partial(_press_any, ways))
        acts["B"] = Act(words=tr("back", "eight keys"), do=partial(frame_next, ways, -1))
        acts["C"] = Act(words=tr("forward", "eight keys"), do=partial(frame_next, ways, 1))
    if primary is not None and primary.isVisible() and primary.isEnabled():
        acts["N"] = pressing(primary)
    return {**acts, **_typing(page)}


def _typing(page: FrontPage) -> dict[str, Act]:
    """A page on which something is typed: with a keyboard, or with keys on the screen."""
    field = page.keys.field
    if field is None:
        return {}
    into = Act(
        words=tr("type on the keyboard", "eight keys"), do=partial(field.setFocus, Qt.FocusReason.TabFocusReason)
    )
    return {"R": into, "S": Act(words=keys_words(), do=partial(_bring_keys, page))}


def _bring_keys(page: FrontPage) -> None:
    KeyFrame(page.keys.bring_keyboard()).begin()


def _leave_keys(page: FrontPage) -> None:
    page.keys.put_away()
    page.setFocus(Qt.FocusReason.OtherFocusReason)


def _press_any(ways: list[QWidget]) -> None:
    press(framed(ways), Qt.Key.Key_Space)
