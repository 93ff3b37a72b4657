"""Text with gaps in it: the text engine sets the lines and leaves room, real fields stand in the room."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPyTextObject,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.ui.items.gap_choice import GapChoice
from kiosk.ui.items.text_entry import AnswerEdit
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.document import Media, MediaDocument, look_of, plain_of
from kiosk.ui.widgets.richtext import paint_document
from sync.protocol.paper import FlowBlock, GapRun, InlineChoiceInteraction, TextEntryInteraction

SCHEME = "gap"
BETWEEN = 8
_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 2
_NUMBER = QTextFormat.Property.UserProperty.value + 3


class GapField(AnswerEdit):
    """A short field in a line of text, as wide as what is expected in it."""

    responded = Signal(str, tuple)
    came = Signal(str)
    """The focus is here now."""

    def __init__(self, theme: Theme, interaction: TextEntryInteraction, *, language: str = "") -> None:
        super().__init__(theme, interaction, height=44, language=language)
        self._interaction = interaction
        self._flow_theme = theme
        self.setObjectName(f"gap_{interaction.response}")
        self.setTextMargins(10, 0, 10, 0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if self.is_number:
            self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self.answered.connect(self._on_answered)

    @property
    def response(self) -> str:
        """The response it takes."""
        return self._interaction.response

    @property
    def is_number(self) -> bool:
        """Whether what is typed here is read as a number."""
        return self._interaction.base_type != "string"

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.came.emit(self.response)

    def name_it(self, name: str) -> None:
        """Say which gap this is, for a reader."""
        self.setAccessibleName(name)

    def show_response(self, values: tuple[str, ...]) -> None:
        """Show what is recorded, unless it is an echo of what is being typed."""
        self.show_answer(values)

    def set_locked(self, locked: bool) -> None:
        """Let nothing be changed any more, or again."""
        self.setReadOnly(locked)

    def sizeHint(self) -> QSize:
        letters = self._interaction.expected_length or (8 if self.is_number else 14)
        width = self._flow_theme.text_px(TextUse.BODY) * 0.62 * min(max(letters, 4), 40) + 32
        return QSize(round(width), self.maximumHeight())

    @Slot(str)
    def _on_answered(self, text: str) -> None:
        self.responded.emit(self._interaction.response, (text,) if text else ())


Gap = GapField | GapChoice


class _Rooms(QPyTextObject):
    """Tells the text engine how much room each gap needs; what stands there paints itself."""

    def __init__(self, document: QTextDocument, gaps: list[Gap]) -> None:
        super().__init__(document)
        self._gaps = gaps
        document.documentLayout().registerHandler(_OBJECT, self)

    def intrinsicSize(self, document: QTextDocument, position: int, format: QTextFormat) -> QSizeF:  # noqa: A002, ARG002
        """The gap's size, and a little more so that fields of two lines do not touch."""
        number = format.intProperty(_NUMBER)
        if not 0 <= number < len(self._gaps):
            return QSizeF(1, 1)
        size = QSizeF(self._gaps[number].sizeHint())
        width = min(size.width(), document.textWidth() - 8) if document.textWidth() > 60 else size.width()
        return QSizeF(width + 6, size.height() + 2 * _rise(document) - _half(document) + BETWEEN)

    def drawObject(self, *given: object) -> None:
        """The field paints itself."""


def _rise(document: QTextDocument) -> float:
    """How far the middle of a field lies above the base line of the words in it."""
    metrics = QFontMetricsF(document.defaultFont())
    return (metrics.ascent() - metrics.descent()) / 2


def _half(document: QTextDocument) -> float:
    return QFontMetricsF(document.defaultFont()).xHeight() / 2


class GapDocument(MediaDocument):
    """A document whose pictures `gap:N` are rooms for fields."""

    def __init__(self, media: Media, gaps: list[Gap]) -> None:
        super().__init__(media)
        self._gaps = gaps
        self._rooms = _Rooms(self, gaps)

    def put_own(self, cursor: QTextCursor, source: QUrl) -> bool:
        number = source.path()
        if source.scheme() != SCHEME or not number.isdecimal() or int(number) >= len(self._gaps):
            return False
        shape = QTextCharFormat()
        shape.setObjectType(_OBJECT)
        shape.setProperty(_NUMBER, int(number))
        shape.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        cursor.setCharFormat(shape)
        return True

    def places(self) -> dict[int, QRect]:
        """Where each gap stands, as the lines lie now."""
        found: dict[int, QRect] = {}
        block = self.begin()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                fragment = pieces.fragment()
                shape = fragment.charFormat()
                if shape.objectType() == _OBJECT:
                    number = shape.intProperty(_NUMBER)
                    found[number] = self._place(fragment.position(), self._gaps[number])
                pieces += 1
            block = block.next()
        return found

    def _place(self, position: int, gap: Gap) -> QRect:
        block = self.findBlock(position)
        within = position - block.position()
        line = block.layout().lineForTextPosition(within)
        corner = self.documentLayout().blockBoundingRect(block).topLeft()
        here, after = _x_of(line.cursorToX(within)), _x_of(line.cursorToX(within + 1))
        base = corner.y() + line.y() + line.ascent()
        height = gap.sizeHint().height()
        left, right = min(here, after), max(here, after)
        rect = QRectF(corner.x() + left + 3, base - _rise(self) - height / 2, right - left - 6, height)
        return rect.toRect()


def _x_of(answer: object) -> float:
    """`cursorToX` returns the place and the cursor it belongs to."""
    return float(answer[0]) if isinstance(answer, tuple) else float(str(answer))


class FlowView(QLabel):
    """A paragraph or several with gaps; a QLabel for its role, painted from the document."""

    responded = Signal(str, tuple)
    left = Signal()

    def __init__(
        self, theme: Theme, media: Media, block: FlowBlock, *, language: str = "", use: TextUse = TextUse.BODY
    ) -> None:
        super().__init__()
        self._theme, self._block, self._use = theme, block, use
        self._language = language or theme.language
        self._heights: dict[int, int] = {}
        self.gaps: list[Gap] = []
        self._by_response: dict[str, Gap] = {}
        self._html = self._make()
        self.document = GapDocument(media, self.gaps)
        self.setObjectName("flow")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._name_all()

    def gap_of(self, response: str) -> Gap:
        """Return the gap that takes a response."""
        return self._by_response[response]

    def show_response(self, response: str, values: tuple[str, ...]) -> None:
        """Show what is recorded for one of the gaps."""
        self._by_response[response].show_response(values)

    def settle(self) -> None:
        """Show whatever comes next."""
        for gap in self.gaps:
            gap.settle()

    def set_locked(self, locked: bool) -> None:
        """Let nothing be changed any more, or again."""
        for gap in self.gaps:
            gap.set_locked(locked)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            if len(self._heights) > 8:
                self._heights.clear()
            self._heights[width] = round(self.document.fit(width) + 0.49) + 8
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(max(self.width(), 240)))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(max(self.width(), 160)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_gaps()
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        if round(self.document.textWidth()) != self.width():
            self._place_gaps()
        paint_document(QPainter(self), self.document, QPointF(0, 4), self._theme.color(Role.INK))

    def _make(self) -> str:
        parts: list[str] = []
        for run in self._block.runs:
            if isinstance(run, GapRun):
                parts.append(f'<img src="{SCHEME}:{len(self.gaps)}">')
                self._add(run.interaction)
            else:
                parts.append(run.html)
        return "".join(parts)

    def _add(self, interaction: TextEntryInteraction | InlineChoiceInteraction) -> None:
        gap = self._gap_for(interaction)
        gap.setParent(self)
        gap.responded.connect(self.responded)
        gap.left.connect(self.left)
        self.gaps.append(gap)
        self._by_response[interaction.response] = gap
        if len(self.gaps) > 1:
            QWidget.setTabOrder(self.gaps[-2], gap)

    def _gap_for(self, interaction: TextEntryInteraction | InlineChoiceInteraction) -> Gap:
        if isinstance(interaction, InlineChoiceInteraction):
            return GapChoice(self._theme, interaction, language=self._language)
        return GapField(self._theme, interaction, language=self._language)

    def _name_all(self) -> None:
        text = plain_of(self.document, "")
        self.setAccessibleName(text)
        for number, gap in enumerate(self.gaps, start=1):
            pattern = self.tr("Gap {number} of {total}")
            digits = self._theme.digits
            gap.name_it(pattern.format(number=digits(number), total=digits(len(self.gaps))))
            gap.setAccessibleDescription(text)

    def _place_gaps(self) -> None:
        self.document.fit(self.width())
        for number, rect in self.document.places().items():
            gap = self.gaps[number]
            gap.setGeometry(rect.translated(0, 4))
            gap.show()

    @Slot()
    def _restyle(self) -> None:
        look = look_of(self._theme, self._use, language=self._language, ratio=self.devicePixelRatioF())
        self.setFont(look.font)
        mirrored = Qt.LayoutDirection.RightToLeft if look.mirrored else Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(mirrored)
        self.document.show_html(self._html, look)
        self._heights.clear()
        self._place_gaps()
        self.updateGeometry()
        self.update()
