"""The keyboard on the screen: types into the field that has, or last had, the focus. It is a part of the page.

The page makes room for it, so that it covers nothing; whoever has no other keyboard reaches every sign of every
language here, and whoever has only arrow keys and Enter can press its keys.
"""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.tools.field_hand import FieldHand
from kiosk.ui.tools.key_button import KeyButton
from kiosk.ui.tools.key_layouts import KeyLayout, layout_for
from kiosk.ui.tools.key_places import LEAST_KEY, WIDEST_KEY, height_of, lay_keys, neighbor, place_of, there
from kiosk.ui.tools.key_rows import CASED, Key, Leaf, rows_of
from kiosk.ui.translation import tr
from kiosk.ui.widgets.announce import announce

_ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}
_PRESSES = {
    "back": (Qt.Key.Key_Backspace, ""),
    "enter": (Qt.Key.Key_Return, "\r"),
    "left": (Qt.Key.Key_Left, ""),
    "right": (Qt.Key.Key_Right, ""),
    "space": (Qt.Key.Key_Space, " "),
}
_REPEATED = frozenset({"back", "space", "left", "right"})
_LEAVES = {"symbols": Leaf.SYMBOLS, "letters": Leaf.LETTERS, "more": Leaf.MORE, "languages": Leaf.LANGUAGES}
_AFTER_SHIFT = {Leaf.LETTERS: Leaf.SHIFTED, Leaf.SHIFTED: Leaf.LOCKED}


class ScreenKeyboard(QFrame):
    """Rows of keys; Esc closes it, and the focus goes back to the field."""

    closed = Signal()
    moved = Signal()
    """The keys of another language were chosen."""

    def __init__(self, theme: Theme, *, page: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self._hand = FieldHand(page, self)
        self._layout: KeyLayout = layout_for(theme.language)
        self._language = theme.language
        self._chosen: dict[str, str] = {}
        self._leaf, self._consonant = Leaf.LETTERS, ""
        self.rows: list[list[KeyButton]] = []
        """The keys as they lie."""
        self.setObjectName("keyboard")
        self.setAccessibleName(tr("Keyboard on the screen"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # keys lie alike, whichever way the text runs
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._hand.moved.connect(self._on_other_field)
        theme.changed.connect(self._restyle)
        self.hide()
        self._build()

    # -- a tool of the desk -----------------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether it is on screen, or would be if the page were."""
        return not self.isHidden()

    @property
    def place(self) -> str:
        """The language of its keys."""
        return self._layout.language

    def put(self, place: str) -> None:
        """Open with the keys of a language."""
        self._use(layout_for(place))
        self.open_tool()

    def show_item(self, item: str, annotations: Mapping[str, tuple[str, ...]]) -> None:
        """It keeps nothing of a question."""

    def speak(self, language: str) -> None:
        """The text to be typed is of this language: show its keys, or those that were chosen for it before."""
        if language != self._language:
            self._language = language
            self._use(layout_for(self._chosen.get(language, language)))

    def toggle(self) -> None:
        """Open it, or close it."""
        if self.is_open:
            self.close_tool()
        else:
            self.open_tool()

    def open_tool(self) -> None:
        """Open, for the field that has the focus."""
        self._hand.take_up()
        self.show()
        self._on_other_field()
        QTimer.singleShot(0, self._hand.bring)

    def close_tool(self) -> None:
        """Close; the focus goes back to the field."""
        if not self.is_open:
            return
        had_focus = isinstance(self._focus(), KeyButton)
        self.hide()
        self.closed.emit()
        if had_focus and self._hand.field is not None:
            self._hand.field.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- keys -------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        for row in self.rows:
            for old in row:
                old.hide()
                old.deleteLater()
        rows = rows_of(self._leaf, self._layout, self._theme.language, consonant=self._consonant)
        self.rows = [[self._made(key) for key in row] for row in rows]
        # Tab stops once, at the first letter; arrows go on from there.
        self.rows[min(1, len(self.rows) - 1)][0].setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self.updateGeometry()

    def _made(self, key: Key) -> KeyButton:
        language = key.language or (self._theme.language if key.does else self._layout.language)
        button = KeyButton(self._theme, key, language=language, parent=self)
        button.setAutoRepeat(key.does in _REPEATED)
        button.clicked.connect(self._on_pressed)
        button.show()
        return button

    @Slot()
    def _on_pressed(self) -> None:
        button = self.sender()
        if isinstance(button, KeyButton):
            self._do(button.key)

    def _do(self, key: Key) -> None:
        if key.language:
            self._chosen[self._language] = key.language
            self._use(layout_for(key.language))
            self.moved.emit()
        elif key.does == "close":
            self.close_tool()
        elif key.does == "shift":
            self._turn(_AFTER_SHIFT.get(self._leaf, Leaf.LETTERS))
        elif key.does in _LEAVES:
            self._turn(_LEAVES[key.does])
        elif key.opens:
            self._offer("" if key.opens == self._consonant else key.opens)
        else:
            self._type(key)

    def _type(self, key: Key) -> None:
        typed = self._hand.press(*_PRESSES[key.does]) if key.does else self._hand.type_text(key.types)
        if not typed:
            announce(self, tr("First choose a field to type into."), assertive=True)
        elif self._leaf is Leaf.SHIFTED and not key.does:
            self._turn(Leaf.LETTERS)
        elif self._consonant and not key.does:
            self._offer("")

    def _offer(self, consonant: str) -> None:
        """Show the syllables of a consonant, or the digits again; who goes by keys is led to them and back."""
        was, self._consonant = self._consonant, consonant
        by_keys = isinstance(self._focus(), KeyButton)
        self._build()
        if by_keys:
            key = self.rows[0][0] if consonant else there(self.rows, f"key_{was}_row", (1, 0))
            key.setFocus(Qt.FocusReason.OtherFocusReason)
        if consonant:
            announce(self, " ".join(self._layout.syllables_of(consonant)), assertive=True)

    def _turn(self, leaf: Leaf) -> None:
        if leaf is self._leaf:
            return
        focus = self._focus()
        at = place_of(self.rows, focus) if isinstance(focus, KeyButton) else None
        self._leaf, self._consonant = leaf, ""
        self._build()
        if at is not None and isinstance(focus, KeyButton):
            there(self.rows, focus.objectName(), at).setFocus(Qt.FocusReason.OtherFocusReason)

    def _use(self, layout: KeyLayout) -> None:
        self._layout, self._leaf, self._consonant = layout, Leaf.LETTERS, ""
        self._build()

    @Slot()
    def _on_other_field(self) -> None:
        """A number has keys of its own, everything else letters."""
        if not self.is_open:
            return
        if self._hand.wants_number:
            self._turn(Leaf.NUMBER)
        elif self._leaf not in CASED:
            self._turn(Leaf.LETTERS)

    # -- by keys alone ----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _ARROWS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.close_tool()
        elif way is not None and isinstance(focus := self._focus(), KeyButton):
            neighbor(self.rows, focus, way).setFocus(Qt.FocusReason.TabFocusReason)

    def _focus(self) -> QWidget | None:
        return self.window().focusWidget()

    # -- laying out -------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(600, height_of(self.rows, self._theme.grown(LEAST_KEY, TextUse.LEAD)))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, height_of(self.rows, LEAST_KEY))

    def _lay_out(self) -> None:
        high = self._theme.grown(LEAST_KEY, TextUse.LEAD)
        lay_keys(self.rows, self.size(), widest=WIDEST_KEY * self._theme.chrome_factor, high=high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color(Role.INSET))
        painter.fillRect(0, 0, self.width(), 1, self._theme.color(Role.LINE))

    @Slot()
    def _restyle(self) -> None:
        self._build()
