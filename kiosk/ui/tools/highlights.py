"""The highlights on screen: of the question and of the passage beside it, with undo. What is done is told at once.

What comes back from the journal is mostly an echo of a stroke made here; only news is shown, so that two quick strokes
do not wipe each other out.
"""

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

import msgspec
from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtWidgets import QWidget

from kiosk.exam.highlights import Ink, Marks, TooMany, erased, highlighted, mark_at, read, text_key, written
from kiosk.ui.items.echo import Echo
from kiosk.ui.translation import own_digits, tr
from kiosk.ui.widgets.announce import announce

MOST_UNDONE = 200
MOST_TOLD, MOST_SAID = 5, 60
_TAKEN = "takesMarks"
_MARKING = (Qt.Key.Key_H, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIPING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Markable(Protocol):
    """A text on screen whose words can be selected and marked."""

    chosen: SignalInstance
    touched: SignalInstance

    def show_marks(self, marks: Marks) -> None: ...
    def let_select(self, allowed: bool) -> None: ...
    def unselect(self) -> None: ...
    @property
    def selected(self) -> tuple[int, int]: ...
    @property
    def caret(self) -> int: ...
    def words_of(self, start: int, end: int) -> str: ...


class Layer(msgspec.Struct):
    """The texts that one set of marks belongs to: those of a question, or of a passage."""

    texts: dict[str, QWidget] = {}
    marks: dict[str, Marks] = {}
    echo: Echo = msgspec.field(default_factory=Echo)

    def is_of(self, texts: Mapping[str, QWidget]) -> bool:
        """Whether these are the texts that it has."""
        return self.texts == texts


class Highlights(QObject):
    """Marks what is selected in the color that is in hand, or wipes it; only while the tool is in hand by mouse."""

    drawn = Signal(str, tuple)
    """"question" or "passage", and all marks of it."""
    changed = Signal()
    """Something was marked, wiped or undone, or another color is in hand."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.ink: Ink | None = Ink.YELLOW
        """The color in hand; None: the eraser."""
        self.is_full = False
        """Whether the last stroke was one too many."""
        self._is_in_hand = False
        self._layers = {"question": Layer(), "passage": Layer()}
        self._undone: list[dict[str, dict[str, Marks]]] = []

    # -- being told -------------------------------------------------------------------------------------------------

    def show(self, name: str, texts: Iterable[tuple[QWidget, QTextDocument]], values: tuple[str, ...]) -> None:
        """Show the marks of the question's texts, or of the passage's."""
        layer, keyed = self._layers[name], _keyed(texts)
        is_other = not layer.is_of(keyed)
        if is_other:
            self._undone.clear()
            layer = self._layers[name] = Layer(texts=keyed)
            layer.echo.settle("\n".join(values))
            for widget in keyed.values():
                self._take_up(widget)
        if is_other or layer.echo.is_news("\n".join(values)):
            found = read(values)
            layer.marks = {key: found[key] for key in keyed if found.get(key)}
            self._show_layer(layer)
        self.changed.emit()

    def take_in_hand(self, in_hand: bool) -> None:
        """Let the mouse mark what it selects, or only select."""
        self._is_in_hand = in_hand
        for layer in self._layers.values():
            for widget in layer.texts.values():
                _text(widget).let_select(in_hand)

    def pick(self, ink: Ink | None) -> None:
        """Take a color, or the eraser."""
        self.ink = ink
        self.changed.emit()

    @property
    def count(self) -> int:
        """How many marks there are, in the question and its passage."""
        return sum(len(marks) for layer in self._layers.values() for marks in layer.marks.values())

    @property
    def can_undo(self) -> bool:
        """Whether a stroke can be taken back."""
        return bool(self._undone)

    # -- strokes ----------------------------------------------------------------------------------------------------

    @Slot()
    def wipe_all(self) -> None:
        """Take every mark of the question and its passage away."""
        if self.count:
            self._remember()
            for layer in self._layers.values():
                layer.marks = {}
            self._tell(*self._layers)

    @Slot()
    def undo(self) -> None:
        """Take the last stroke back."""
        if self._undone:
            before = self._undone.pop()
            changed = [name for name, layer in self._layers.items() if layer.marks != before[name]]
            for name in changed:
                self._layers[name].marks = before[name]
            self._tell(*changed)

    def stroke(self, widget: QWidget) -> None:
        """Mark what is selected in a text in the color in hand, or wipe it."""
        text = _text(widget)
        start, end = text.selected
        if end > start:
            self._put(widget, start, end, self.ink)
            text.unselect()

    def wipe_here(self, widget: QWidget) -> None:
        """Wipe what is selected, or the mark that the caret is in."""
        text, name, key = _text(widget), *self._place(widget)
        start, end = text.selected
        mark = mark_at(self._layers[name].marks.get(key, ()), text.caret)
        if end > start:
            self._put(widget, start, end, None)
            text.unselect()
        elif mark is not None:
            self._put(widget, mark.start, mark.end, None)

    def _put(self, widget: QWidget, start: int, end: int, ink: Ink | None) -> None:
        name, key = self._place(widget)
        layer = self._layers[name]
        before = layer.marks.get(key, ())
        try:
            after = erased(before, start, end) if ink is None else highlighted(before, start, end, ink)
            self.is_full = False
        except TooMany:
            self.is_full, after = True, before
            announce(widget, tr("No more can be highlighted here."), assertive=True)
        if after != before:
            self._remember()
            layer.marks = {**layer.marks, key: after}
            self._tell(name)
            announce(widget, tr("Erased") if ink is None else ink_words(ink))
        self.changed.emit()

    def _remember(self) -> None:
        self._undone.append({name: layer.marks for name, layer in self._layers.items()})
        del self._undone[:-MOST_UNDONE]

    def _tell(self, *names: str) -> None:
        for name in names:
            layer = self._layers[name]
            values = written(layer.marks)
            layer.echo.said("\n".join(values))
            self._show_layer(layer)
            self.drawn.emit(name, values)
        self.changed.emit()

    # -- texts ------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QWidget):
            return self._take_key(watched, event)
        return False

    def _take_key(self, widget: QWidget, event: QKeyEvent) -> bool:
        key, text = Qt.Key(event.key()), _text(widget)
        start, end = text.selected
        if key == Qt.Key.Key_Z and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.undo()
            return True
        if event.modifiers() not in _PLAIN:
            return False
        ink = _ink_of(event.text())
        if key == Qt.Key.Key_Escape and end > start:
            text.unselect()
        elif key in _WIPING:
            self.wipe_here(widget)
        elif end > start and (key in _MARKING or ink is not None):
            if ink is not None:
                self.pick(ink)
            self.stroke(widget)
        else:
            return False
        return True

    @Slot()
    def _on_chosen(self) -> None:
        widget = self.sender()
        if self._is_in_hand and isinstance(widget, QWidget):
            self.stroke(widget)

    @Slot(int)
    def _on_touched(self) -> None:
        widget = self.sender()
        if self._is_in_hand and self.ink is None and isinstance(widget, QWidget):
            self.wipe_here(widget)

    def _take_up(self, widget: QWidget) -> None:
        text = _text(widget)
        text.let_select(self._is_in_hand)
        if not widget.property(_TAKEN):
            widget.setProperty(_TAKEN, True)
            text.chosen.connect(self._on_chosen)
            text.touched.connect(self._on_touched)
            widget.installEventFilter(self)

    def _place(self, widget: QWidget) -> tuple[str, str]:
        return next((name, key) for name, one in self._layers.items() for key, w in one.texts.items() if w is widget)

    def _show_layer(self, layer: Layer) -> None:
        for key, widget in layer.texts.items():
            marks = layer.marks.get(key, ())
            _text(widget).show_marks(marks)
            widget.setAccessibleDescription(_told(_text(widget).words_of, marks))


def ink_words(ink: Ink) -> str:
    """A color by its name."""
    names = {Ink.YELLOW: tr("Yellow"), Ink.GREEN: tr("Green"), Ink.BLUE: tr("Blue"), Ink.PINK: tr("Pink")}
    return names[ink]


def _told(words_of: Callable[[int, int], str], marks: Marks) -> str:
    """What is highlighted, for those who do not see it: the first words of the first marks."""
    said = [f"{ink_words(mark.ink)}: {words_of(mark.start, min(mark.end, mark.start + MOST_SAID))}" for mark in marks]
    if not said:
        return ""
    more = len(said) - MOST_TOLD
    rest = tr("and {count} more").format(count=own_digits(more)) if more > 0 else ""
    return tr("Highlighted: {words}").format(words="; ".join(filter(None, (*said[:MOST_TOLD], rest))))


def _text(widget: QWidget) -> Markable:
    return widget  # type: ignore[return-value]  # a class of Qt and a protocol: only the protocol's part is used


def _keyed(texts: Iterable[tuple[QWidget, QTextDocument]]) -> dict[str, QWidget]:
    """Texts by their names; of two that say the same the second has a name of its own."""
    keyed: dict[str, QWidget] = {}
    for widget, document in texts:
        key = plain = text_key(document.toPlainText())
        number = 2
        while key in keyed:
            key, number = f"{plain}.{number}", number + 1
        keyed[key] = widget
    return keyed


def _ink_of(typed: str) -> Ink | None:
    """The color of a digit, whatever digits the keyboard has."""
    number = unicodedata.decimal(typed, None) if len(typed) == 1 else None
    return list(Ink)[number - 1] if number is not None and 1 <= number <= len(Ink) else None
