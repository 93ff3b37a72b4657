"""What can be decided at the seat, in two groups: about the exam, and about this computer."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.flow.screens import CodeScreen
from kiosk.ui.candidate.cause_words import candidate_words, staff_words
from kiosk.ui.candidate.code_words import action_icon, action_words
from kiosk.ui.candidate.front import emptied
from kiosk.ui.theme import Room, Theme
from kiosk.ui.tokens import TextUse
from kiosk.ui.translation import tr
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import Label
from sync.protocol.offline_codes import Action

ONE_COLUMN = (Room.TABBED, Room.LEAN)


class Choices(QWidget):
    """One button each; the likeliest decision about the exam is the first."""

    picked = Signal(str)
    lock_asked = Signal()
    words_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("code_choices")
        self._shown: tuple[object, ...] | None = None
        self.first: Button | None = None
        self._titles = (
            Label(theme, self.tr("This exam"), use=TextUse.UI_STRONG, name="code_exam_title"),
            Label(theme, self.tr("This computer"), use=TextUse.UI_STRONG, name="code_station_title"),
        )
        self._groups = (QVBoxLayout(), QVBoxLayout())
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        for group in self._groups:
            group.setSpacing(8)
        theme.changed.connect(self._on_changed)
        self._arrange()

    def are_others(self, screen: CodeScreen) -> bool:
        """Whether other things can be decided than are offered now."""
        return _offered(screen) != self._shown

    def show_choices(self, screen: CodeScreen) -> None:
        """Offer what the screen says; a group with nothing in it is not there."""
        if not self.are_others(screen):
            return
        self._shown = _offered(screen)
        self.first = None
        for group in self._groups:
            emptied(group)
        for number, action in enumerate(screen.actions):
            is_likeliest = number == 0 and not screen.is_released
            self._add(self._groups[0], self._button(action, is_likeliest=is_likeliest))
        if screen.opens_by_words:
            self._add(self._groups[0], self._words_button(is_likeliest=not (screen.actions or screen.is_released)))
        if screen.is_released:
            self._add(self._groups[1], self._lock_button())
        for action in screen.station:
            if not (screen.is_released and action is Action.RELEASE):
                self._add(self._groups[1], self._button(action, is_likeliest=self.first is None))
        for title, group in zip(self._titles, self._groups, strict=True):
            group.addStretch(1)
            title.setVisible(group.count() > 1)
        self._arrange()

    def _add(self, group: QVBoxLayout, button: Button) -> None:
        group.addWidget(button)
        button.show()  # at once: what is not visible yet takes no focus
        self.first = self.first or button

    def _button(self, action: Action, *, is_likeliest: bool) -> Button:
        button = Button(
            self._theme,
            action_words(action),
            kind=Kind.PRIMARY if is_likeliest else Kind.SECONDARY,
            icon=action_icon(action),
            height=52,
            name=f"code_{action}_button",
        )
        button.setProperty("action", str(action))
        button.clicked.connect(self._on_chosen)
        return button

    def _lock_button(self) -> Button:
        button = Button(
            self._theme, self.tr("Lock again"), kind=Kind.PRIMARY, icon="lock", height=52, name="code_relock_button"
        )
        button.clicked.connect(self.lock_asked)
        return button

    def _words_button(self, *, is_likeliest: bool) -> Button:
        button = Button(
            self._theme,
            tr("Open the questions with five words"),
            kind=Kind.PRIMARY if is_likeliest else Kind.SECONDARY,
            icon="key-round",
            height=52,
            name="code_words_button",
        )
        button.clicked.connect(self.words_asked)
        return button

    @Slot()
    def _on_changed(self) -> None:
        self._arrange()

    def _arrange(self) -> None:
        """Two groups beside each other, or below where text is large, or where one is alone."""
        has_exam = not self._titles[0].isHidden() and self._groups[0].count() > 1
        is_below = self._theme.room in ONE_COLUMN or not has_exam
        for number, (title, group) in enumerate(zip(self._titles, self._groups, strict=True)):
            row, column = (2 * number, 0) if is_below else (0, number)
            self._grid.removeItem(group)
            self._grid.removeWidget(title)
            self._grid.addWidget(title, row, column)
            self._grid.addLayout(group, row + 1, column)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 0 if is_below else 1)

    @Slot()
    def _on_chosen(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.picked.emit(str(sender.property("action")))


def _offered(screen: CodeScreen) -> tuple[object, ...]:
    return screen.actions, screen.station, screen.is_released, screen.opens_by_words


def evidence_words(evidence: tuple[tuple[str, str], ...]) -> str:
    """Return what happened, what was seen, and what to look at, a paragraph a cause.

    What was seen and the code are isolated: in a line from right to left they would take its brackets apart. A code is
    not broken at its hyphens.
    """
    told = []
    for cause, detail in evidence:
        seen = f" (\u2068{detail}\u2069)" if detail else ""
        code = cause.replace("-", "-\u2060")
        told.append(f"{candidate_words(cause)}{seen} {staff_words(cause)} [\u2066{code}\u2069]")
    return "\n".join(told)
