"""What is to be pressed on a sheet: on it, or in a bar below it where text is so large that it would not be seen."""

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.candidate.regions import keep_tab_order
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role
from kiosk.ui.widgets.paint import hairline

SIDE, ABOVE = 24, 8


def in_column(*buttons: QWidget) -> QLayout:
    """Return buttons one below the other."""
    column = QVBoxLayout()
    for button in buttons:
        column.addWidget(button)
    return column


class ActBar(QFrame):
    """Between what scrolls and the foot; `place` on a sheet and this bar hold the same buttons, one at a time."""

    def __init__(self, theme: Theme, *, page: QWidget) -> None:
        super().__init__(page)
        self._theme, self._page = theme, page
        self._acts: QWidget | None = None
        self._place = QVBoxLayout()
        self._holds = False
        self.setObjectName("act_bar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row = QVBoxLayout(self)
        self._row.setContentsMargins(SIDE, ABOVE, SIDE, ABOVE)
        self.hide()

    def place_for(self, buttons: QLayout) -> QLayout:
        """Take the buttons of a page; returns their place on its sheet."""
        self._acts = QWidget()
        buttons.setContentsMargins(0, 0, 0, 0)
        self._acts.setLayout(buttons)
        self._acts.installEventFilter(self)
        self._place.addWidget(self._acts)
        return self._place

    def hold(self, holds: bool) -> None:
        """Hold the buttons here, or lay them back on the sheet; who had the focus keeps it."""
        acts = self._acts
        if acts is None or holds is self._holds:
            return
        self._holds = holds
        focus: QWidget | None = self.window().focusWidget()  # a page that is not on screen remembers one, and has none
        had_focus = focus is not None and acts.isAncestorOf(focus)
        (self._row if holds else self._place).addWidget(acts)
        acts.show()
        self._show_or_hide()
        keep_tab_order(self._page)
        if had_focus and focus is not None:
            focus.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 -- Qt's signature
        if event.type() == QEvent.Type.LayoutRequest:
            self._show_or_hide()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color(Role.SHEET))
        hairline(painter, QPointF(0, 0), QPointF(self.width(), 0), self._theme.color(Role.LINE))

    def _show_or_hide(self) -> None:
        """A bar with nothing to press takes no room."""
        buttons = None if self._acts is None else self._acts.layout()
        self.setVisible(self._holds and buttons is not None and not buttons.isEmpty())
