"""An essay: its text, plain or lightly shaped, a count of words against the limits, undo and redo."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.fonts import is_right_to_left
from kiosk.ui.items.echo import Echo
from kiosk.ui.items.essay_text import EssayText
from kiosk.ui.items.shape_bar import ShapeBar
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.cut_words import CutWords
from kiosk.ui.widgets.in_sight import SEEN_WHOLE
from kiosk.ui.widgets.label import IconLabel, Label, ShortLabel
from kiosk.ui.widgets.paint import CHOSEN_EDGE, CONTROL_EDGE, box
from kiosk.ui.widgets.sheet import Rule
from sync.protocol.paper import ExtendedTextInteraction
from sync.protocol.word_count import count_words

BODY_LINE = 1.25
SPOKEN_AFTER_MS = 10_000


class WordBar(QLabel):
    """How far the words have come, with a tick at the least that is asked."""

    def __init__(self, theme: Theme, least: int, most: int) -> None:
        super().__init__()
        self._theme, self._least, self._most, self._words = theme, least, most, 0
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if not most:  # never show what has no parent yet: it would be a window, and take the focus
            self.hide()
        theme.changed.connect(self.update)

    def show_count(self, words: int) -> None:
        """Show a count."""
        self._words = words
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(180, 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 20)  # the words beside it say the same; they need the room first

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        if not self._most:
            return
        painter = QPainter(self)
        color, width, middle = self._theme.color, self.width(), self.height() / 2
        is_over = self._words > self._most
        share = min(1.0, self._words / self._most) * width
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        box(painter, QRectF(0, middle - 3, width, 6), radius=3, ground=color(Role.LINE), edge=None)
        start = width - share if mirrored else 0
        ground = color(Role.AMBER if is_over else Role.ACCENT)
        if share >= 1:
            box(painter, QRectF(start, middle - 3, share, 6), radius=min(3, share / 2), ground=ground, edge=None)
        if self._least:
            at = self._least / self._most * width
            painter.fillRect(QRectF((width - at if mirrored else at) - 1, middle - 8, 2, 16), color(Role.INK))


class EssayEditor(QFrame):
    """Bar, text and foot in one frame; says the text at every change and shows what is recorded."""

    responded = Signal(str, tuple)
    left = Signal()

    def __init__(
        self, theme: Theme, interaction: ExtendedTextInteraction, *, language: str = "", name: str = ""
    ) -> None:
        super().__init__()
        self._theme, self._interaction = theme, interaction
        self._language = language or theme.language
        self._echo, self._is_told = Echo(), False
        self.setObjectName(f"essay_{interaction.response}")
        self.setProperty(SEEN_WHOLE, True)
        self._name = ", ".join(part for part in (self.tr("Your answer"), name) if part)
        self.text = EssayText(is_rich=interaction.is_rich)
        self.text.setObjectName(f"essay_text_{interaction.response}")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SPOKEN_AFTER_MS)
        self._pause.timeout.connect(self._on_pause)
        self._build()
        theme.watch_focus(self.text, radius=6)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._show_count()
        self.text.textChanged.connect(self._on_changed)
        self.text.textChanged.connect(self.cut_words.forget)
        self.text.was_cut.connect(self.cut_words.show_cut)
        self.text.left.connect(self.left)
        self.text.left.connect(self.update)
        self.text.focused.connect(self.update)

    def _build(self) -> None:
        theme = self._theme
        self._undo = Button(theme, "", kind=Kind.QUIET, icon="undo-2", name="undo_button")
        self._redo = Button(theme, "", kind=Kind.QUIET, icon="redo-2", name="redo_button")
        self._undo.setAccessibleName(self.tr("Undo"))
        self._redo.setAccessibleName(self.tr("Redo"))
        self._undo.clicked.connect(self.text.undo)
        self._redo.clicked.connect(self.text.redo)
        document = self.text.document()
        document.undoAvailable.connect(self._undo.setEnabled)
        document.redoAvailable.connect(self._redo.setEnabled)
        self._undo.setEnabled(False)
        self._redo.setEnabled(False)
        self._said = ShortLabel(theme, self.tr("Every word is saved as you type"), use=TextUse.SMALL, ink=Role.INK2)
        self._words = Label(theme, use=TextUse.UI_STRONG, name="word_count")
        self._asked = Label(theme, self._limits(), ink=Role.INK2, name="word_limits")
        most = self._interaction.max_words or self._interaction.min_words
        self._bar = WordBar(theme, self._interaction.min_words, most)
        self._sign = IconLabel(theme, "check", Role.GREEN, size=16)
        self._verdict = Label(theme, use=TextUse.SMALL, ink=Role.INK2, name="word_verdict")
        self.cut_words = CutWords(theme)
        self.shapes = ShapeBar(theme, self.text, self._undo, self._redo) if self.text.is_rich else None
        if self.shapes is not None:
            self.shapes.full.connect(self.cut_words.show_full_of_looks)
        self._arrange()

    def _arrange(self) -> None:
        theme = self._theme
        head, told, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        if self.shapes is None:
            for widget in (self._undo, self._redo):
                head.addWidget(widget)
            head.addStretch(1)
        else:
            head.addWidget(self.shapes, 1)
        head.addWidget(self._said)
        foot.setSpacing(10)
        for part in (self._words, self._asked, self._bar, self._sign, self._verdict):
            foot.addWidget(part)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(0)
        theme.keep_margins(head, start=6, top=2, end=16, bottom=2)
        theme.keep_margins(foot, start=18, top=8, end=18, bottom=8)
        column.addLayout(head)
        column.addWidget(Rule(theme))
        column.addWidget(self.text, 1)
        column.addWidget(Rule(theme))
        theme.keep_margins(told, start=18, end=18)
        told.addWidget(self.cut_words)
        column.addLayout(told)
        column.addLayout(foot)

    # -- telling and being told -------------------------------------------------------------------------------------

    def show_response(self, values: Iterable[str]) -> None:
        """Show what is recorded, unless it is an echo of what is being typed."""
        told = tuple(values)
        if self._echo.is_news(_key(told)):
            self._is_told = True
            self.text.put(told)
            self._set_lines()
            self._is_told = False
            self._show_count()

    def first_part(self) -> QWidget:
        """Return what is typed into; Tab leads to what stands above it."""
        return self.text

    def settle(self) -> None:
        """Show whatever comes next: the answer is being taken back."""
        self._echo.settle()

    def set_locked(self, locked: bool) -> None:
        """Let nothing be changed any more, or again."""
        self.text.setReadOnly(locked)
        if self.shapes is not None:
            self.shapes.set_locked(locked)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        focused = self.text.hasFocus()
        box(
            QPainter(self),
            QRectF(self.rect()),
            radius=self._theme.tokens.radius.control,
            ground=self._theme.color(Role.INSET if self.text.isReadOnly() else Role.SHEET),
            edge=self._theme.color(Role.ACCENT if focused else Role.EDGE),
            width=CHOSEN_EDGE if focused else CONTROL_EDGE,
        )

    @property
    def words(self) -> int:
        """How many words stand there."""
        return count_words(self.text.toPlainText())

    def _limits(self) -> str:
        least, most = self._interaction.min_words, self._interaction.max_words
        digits = self._theme.digits
        if least and most:
            return self.tr("of {least} to {most}").format(least=digits(least), most=digits(most))
        if most:
            return self.tr("of at most {most}").format(most=digits(most))
        return self.tr("of at least {least}").format(least=digits(least)) if least else ""

    def _show_count(self) -> None:
        words, least, most = self.words, self._interaction.min_words, self._interaction.max_words
        self._words.setText(self.tr("%n word(s)", "", words))
        self._bar.show_count(words)
        verdict = ""
        if most and words > most:
            verdict = self.tr("%n word(s) over", "", words - most)
        elif least and words >= least:
            verdict = self.tr("long enough")
        elif least:
            verdict = self.tr("%n word(s) to go", "", least - words)
        is_fine = bool(least) and words >= least and not (most and words > most)
        self._sign.setVisible(is_fine)
        self._verdict.setText(verdict)
        self.text.setAccessibleName(f"{self._name}, {self._words.text()} {self._asked.text()}".strip())

    def _set_lines(self) -> None:
        document = self.text.document()
        document.setUndoRedoEnabled(False)  # undo is for what was typed, not for how the lines stand
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        shape = QTextBlockFormat()
        shape.setLineHeight(BODY_LINE * 100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(shape)
        document.setUndoRedoEnabled(True)

    @Slot()
    def _on_changed(self) -> None:
        if self._is_told:
            return
        values = self.text.values
        self._echo.said(_key(values))
        self._show_count()
        self._pause.start()
        self.responded.emit(self._interaction.response, values)

    @Slot()
    def _on_pause(self) -> None:
        announce(self.text, f"{self._words.text()} {self._asked.text()}".strip())

    @Slot()
    def _restyle(self) -> None:
        self._is_told = True
        self._style_text()
        self._set_lines()
        self._is_told = False

    def _style_text(self) -> None:
        self.text.setFont(self._theme.font(TextUse.BODY, language=self._language))
        mirrored = is_right_to_left(self._language)
        self.text.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        self.text.document().setDocumentMargin(14)
        self.text.document().setIndentWidth(self._theme.text_px(TextUse.BODY) * 2)
        lines = min(max(self._interaction.expected_lines, 6), 9)
        self.text.setMinimumHeight(round(self._theme.text_px(TextUse.BODY) * 1.5 * lines) + 28)


def _key(values: tuple[str, ...]) -> str:
    """A value as one text: two values are never the same one."""
    return "\0".join(values)
