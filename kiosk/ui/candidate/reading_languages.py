"""In which of its languages a question is read: one, or two at once. Alt+L goes on to the next from anywhere."""

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kiosk.flow.screens import QuestionScreen
from kiosk.ui.candidate.cards import MenuRow
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import LANGUAGES
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.wrapping import Wrapping


def language_name(tag: str) -> str:
    """Return what a language calls itself; its tag where nobody knows."""
    known = LANGUAGES.get(tag.partition("-")[0].lower())
    return known or QLocale(tag).nativeLanguageName() or tag


class ReadingLanguages(QWidget):
    """A row above the question: each language by its own name, and both at once. Gone where there is but one."""

    chosen = Signal(str)
    """A tag, or two with a space between."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tags: tuple[str, ...] = ()
        self._shown: tuple[str, ...] = ()
        self._rows: dict[str, MenuRow] = {}
        self._host: QWidget | None = None
        self.setObjectName("reading_languages")
        self.setAccessibleName(self.tr("Language of the question"))
        self.setSizePolicy(_as_high_as_needed())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 16, 4)
        self.hide()

    def show_languages(self, screen: QuestionScreen) -> None:
        """Show what there is, and which is read now."""
        if screen.languages != self._tags:
            self._tags = screen.languages
            self._build()
        self._shown = screen.shown_in
        choice = " ".join(self._shown)
        for name, row in self._rows.items():
            row.setChecked(name == choice or (name == "both" and len(self._shown) > 1))
        self.setVisible(len(self._tags) > 1)

    def holds_focus(self, focus: QWidget | None) -> bool:
        """Whether the candidate is at it."""
        return focus is not None and self.isAncestorOf(focus)

    @property
    def words(self) -> str:
        """The languages that are shown, by name."""
        return ", ".join(language_name(tag) for tag in self._shown)

    @Slot()
    def go_on(self) -> None:
        """Read in the next language; after the last the first."""
        if len(self._tags) > 1:
            here = self._tags.index(self._shown[0]) if len(self._shown) == 1 else -1
            self.chosen.emit(self._tags[(here + 1) % len(self._tags)])

    def _build(self) -> None:
        if self._host is not None:
            self._host.hide()
            self._host.deleteLater()
        self._host = host = QWidget()
        host.setSizePolicy(_as_high_as_needed())
        line = Wrapping(gap=4)
        host.setLayout(line)
        line.add(Label(self._theme, self.tr("Read in"), use=TextUse.SMALL, ink=Role.INK2, name="read_in_label"))
        self._rows = {
            tag: MenuRow(self._theme, language_name(tag), language=tag, name=f"read_in_{tag}", is_narrow=True)
            for tag in self._tags
        }
        if len(self._tags) > 1:
            both = MenuRow(
                self._theme, self.tr("Both"), language=self._theme.language, name="read_in_both", is_narrow=True
            )
            both.setAccessibleDescription(self.tr("Two languages, one under the other."))
            self._rows["both"] = both
        for row in self._rows.values():
            row.clicked.connect(self._on_clicked)
            line.add(row)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(host)
        host.show()

    @Slot()
    def _on_clicked(self) -> None:
        name = next((name for name, row in self._rows.items() if row is self.sender()), "")
        self.chosen.emit(self._pair() if name == "both" else name)

    def _pair(self) -> str:
        """The language that is read now, and the question's own; beside that, the one after it."""
        first = self._shown[0] if self._shown else self._tags[0]
        second = next(tag for tag in self._tags if tag != first)
        return f"{first} {second}"


def _as_high_as_needed() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy
