"""Text typed through an input method belongs to the question at which it was typed, however late it is committed."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from kiosk.flow.screens import QuestionScreen
from tests.e2e.bench import StationBench
from tests.e2e.central import HERE, ServerSide


class LateInput(QObject):
    """An input method that commits what it holds when its field loses the focus, as those of desktops do."""

    def __init__(self, field: QLineEdit, text: str) -> None:
        super().__init__(field)
        self._field, self._text = field, text
        composing = QInputMethodEvent(text, [])
        QApplication.sendEvent(field, composing)
        field.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide) and self._text:
            text, self._text = self._text, ""
            committed = QInputMethodEvent()
            committed.setCommitString(text)
            QApplication.sendEvent(self._field, committed)
        return False


def test_a_late_commit_does_not_reach_the_next_question(seat: StationBench, server_side: ServerSide) -> None:
    server_side.do("import_paper", file=str(HERE / "typing.gift"), exam="TYPING")
    who = server_side.do("new_candidate", station=seat.enrollment.station, exam="TYPING")
    seat.start()
    seat.window.show()
    first = seat.begin(who["number"], who["code"])
    field = next(field for field in seat.window.findChildren(QLineEdit) if field.isVisibleTo(seat.window))
    late = LateInput(field, "the moon")
    seat.window.next_asked.emit()
    seat.wait(
        lambda: isinstance(s := seat.window.screen_shown, QuestionScreen) and s.item.id != first.item.id,
        "the question stays",
    )
    second = seat.wait_for(QuestionScreen).item.id
    sitting = seat.station.presenter.sitting
    assert sitting is not None
    sitting.live.flush()
    seat.settle()
    assert late._text == ""
    assert seat.attempt is not None
    assert set(seat.attempt.responses) <= {first.item.id}
    assert seat.attempt.current == second
