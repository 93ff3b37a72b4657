"""Where the candidate was on a question: a cover takes the page away; then the next key goes where it would have."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from kiosk.ui.candidate.question import QuestionPage


@dataclass(slots=True)
class _Place:
    item: str
    control: int
    """Its number among the controls of its kind on the page: a question looks the same when it is made again."""
    kind: type[QWidget]
    caret: int


class Standing:
    """Remembers one place, never what stood there."""

    def __init__(self) -> None:
        self._place: _Place | None = None

    def note(self, page: QuestionPage) -> None:
        """Remember where the focus is."""
        control: QWidget | None = page.focusWidget()
        if control is None or control is page:
            return
        kind = type(control)
        self._place = _Place(page.item_id, page.findChildren(kind).index(control), kind, _caret(control))

    def take_up(self, page: QuestionPage, item: str) -> None:
        """Put the focus back, once, where the question is still the same."""
        place, self._place = self._place, None
        if place is None or place.item != item:
            return
        controls = page.findChildren(place.kind)
        if place.control < len(controls):
            controls[place.control].setFocus(Qt.FocusReason.OtherFocusReason)
            _put_caret(controls[place.control], place.caret)


def _caret(control: QWidget) -> int:
    match control:
        case QLineEdit():
            return control.cursorPosition()
        case QTextEdit():
            return control.textCursor().position()
        case _:
            return 0


def _put_caret(control: QWidget, caret: int) -> None:
    match control:
        case QLineEdit():
            control.setCursorPosition(caret)
        case QTextEdit():
            cursor = control.textCursor()
            cursor.setPosition(min(caret, control.document().characterCount() - 1))
            control.setTextCursor(cursor)
        case _:
            pass
