"""The bar below the question. Its parts never change places; what is missing leaves its place empty."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.sheet import Bar


class BottomBar(Bar):
    """Previous, mark, clear, next; and, where the palette is folded, the way to it."""

    previous_asked = Signal()
    next_asked = Signal()
    mark_toggled = Signal(bool)
    clear_asked = Signal()
    questions_asked = Signal()

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, 72, edge="top", side=24, name="bottom_bar", parent=parent)
        self.setAccessibleName(self.tr("Move and mark"))
        quiet = Kind.QUIET
        self.previous = Button(theme, self.tr("Previous"), icon="arrow-left", name="previous_button")
        self.questions = Button(theme, "", kind=quiet, icon="layout-grid", name="questions_button")
        self.mark = Button(theme, "", kind=quiet, icon="bookmark", name="mark_button")
        self.clear = Button(theme, "", kind=quiet, icon="eraser", name="clear_button")
        self.next = Button(theme, self.tr("Next"), kind=Kind.PRIMARY, icon_after="arrow-right", name="next_button")
        for button in (self.previous, self.next):
            button.setMinimumWidth(140)
        self._is_folded = self._can_undo = self._is_one_way = False
        self._say()
        for button, keys in (
            (self.previous, "Alt+P"),
            (self.next, "Alt+N"),
            (self.mark, "Alt+M"),
            (self.clear, "Alt+Backspace"),
        ):
            button.setShortcut(keys)
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
            button.keep_one_line()
        self._one_way = Label(
            theme, self.tr("No way back after Next"), use=TextUse.SMALL, ink=Role.INK2, wraps=True, name="one_way"
        )
        self._one_way.hide()
        theme.changed.connect(self._widen)
        self._widen()
        self._add_sides()
        self.questions.hide()
        self.previous.clicked.connect(self.previous_asked)
        self.next.clicked.connect(self.next_asked)
        self.mark.clicked.connect(self.mark_toggled)
        self.clear.clicked.connect(self.clear_asked)
        self.questions.clicked.connect(self.questions_asked)

    def keep_beside_previous(self, widget: QWidget) -> None:
        """Give a place to something that is not always there; nothing moves when it comes or goes."""
        self._beside_previous.addWidget(widget)

    def show_mark(self, is_marked: bool) -> None:
        """Show whether the question is marked; says nothing back."""
        self.mark.setChecked(is_marked)

    def show_next(self, words: str, *, icon: str = "arrow-right") -> None:
        """Show another word on the button that goes on, as "Review" after the last question."""
        self.next.show_text(words)
        self.next.show_icon(after=icon)

    def show_undo(self, can_undo: bool) -> None:
        """Let the button that clears give back what it just took away, or clear as before."""
        self._can_undo = can_undo
        self._say()

    def show_one_way(self, is_one_way: bool) -> None:
        """Say that there is no way back to this question."""
        self._is_one_way = is_one_way
        self._one_way.setVisible(is_one_way and not self._is_folded)
        words = self.tr("You cannot come back to this question") if is_one_way else ""
        self.next.setAccessibleDescription(words)

    def show_questions(self, words: str) -> None:
        """Show the way to the folded palette ("Questions 21 / 40"), or with no words none."""
        self.questions.show_text(words)
        self.questions.setVisible(bool(words))

    def allow(self, *, previous: bool = True, onward: bool = True, mark: bool = True, clear: bool = True) -> None:
        """Say which buttons there are; the others leave their places empty."""
        self.previous.setVisible(previous)
        self.next.setVisible(onward)
        self.mark.setVisible(mark)
        self.clear.setVisible(clear)

    def _add_sides(self) -> None:
        start, middle, end = QWidget(self), QWidget(self), QWidget(self)
        parts = ((start, (self.previous,)), (middle, (self.questions, self.mark, self.clear)), (end, (self.next,)))
        for side, buttons in parts:
            row = QHBoxLayout(side)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(12)
            if side is end:
                row.addStretch(1)
            for button in buttons:
                row.addWidget(button)
            if side is start:
                self._beside_previous = QHBoxLayout()
                row.addLayout(self._beside_previous)
                row.addWidget(self._one_way, 1)
                row.addStretch(1)
        self.row.addWidget(start, 1)
        self.row.addWidget(middle)
        self.row.addWidget(end, 1)

    def fold(self, folded: bool) -> None:
        """Say it in fewer words where text is large."""
        if folded == self._is_folded:
            return
        self._is_folded = folded
        self._one_way.setVisible(self._is_one_way and not folded)
        self._say()

    @Slot()
    def _widen(self) -> None:
        """Two lines are as high as the bar; a third would be cut."""
        words = QFontMetrics(self._theme.font(TextUse.SMALL)).horizontalAdvance(self._one_way.text())
        self._one_way.setMinimumWidth(round(words * 0.62))

    def _say(self) -> None:
        short = self._is_folded
        self.mark.set_toggle(Role.VIOLET, self.tr("Marked") if short else self.tr("Marked for review"))
        self.mark.show_text(self.tr("Mark") if short else self.tr("Mark for review"))
        clear = self.tr("Clear") if short else self.tr("Clear answer")
        undo = self.tr("Undo") if short else self.tr("Undo clear")
        self.clear.show_text(undo if self._can_undo else clear)
        self.clear.show_icon("undo-2" if self._can_undo else "eraser")
