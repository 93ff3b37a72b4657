"""Blocks of rich text that are read, not touched."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QSize, Slot
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextDocument,
)
from PySide6.QtWidgets import QLabel, QSizePolicy

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.document import Media, MediaDocument, line_of, look_of, no_media, plain_of


class RichLabel(QLabel):
    """A block of rich text that is read, not touched; a QLabel only for its role, its text stays empty."""

    def __init__(self, theme: Theme, media: Media = no_media, *, name: str = "rich") -> None:
        super().__init__()
        self._theme = theme
        self._html = ""
        self.spoken: tuple[str, ...] = ()
        """Media in which it is read aloud."""
        self._use, self._ink, self._language = TextUse.BODY, Role.INK, ""
        self.document = MediaDocument(media)
        self._heights: dict[int, int] = {}
        self.setObjectName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    def show_html(self, html: str, *, use: TextUse = TextUse.BODY, ink: Role = Role.INK, language: str = "") -> None:
        """Show another text."""
        self._html, self._use, self._ink, self._language = html, use, ink, language
        self._restyle()
        self.setAccessibleName(plain_of(self.document, html))

    @property
    def html(self) -> str:
        """The text that is shown."""
        return self._html

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            if len(self._heights) > 8:
                self._heights.clear()
            self._heights[width] = round(self.document.fit(width) + 0.49) + self._lead()
        return self._heights[width]

    def sizeHint(self) -> QSize:
        width = max(self.width(), 200)
        return QSize(min(round(self.document.idealWidth()) + 1, 720), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.heightForWidth(max(self.width(), 80)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        if round(self.document.textWidth()) != self.width():
            self.document.fit(self.width())
        ink, at = self._theme.color(self._ink), QPointF(0, self._lead())
        paint_document(painter, self.document, at, ink, selections=self.selections(), caret=self.caret_shown())

    def selections(self) -> Iterable[QAbstractTextDocumentLayout.Selection]:
        """What is painted under words of it; for heirs."""
        return ()

    def caret_shown(self) -> int:
        """Where a caret is painted, or -1; for heirs."""
        return -1

    @property
    def lead(self) -> int:
        """How far below its upper edge the document begins."""
        return self._lead()

    def _lead(self) -> int:
        """Qt puts all of a line's extra height below it; about half of it belongs above the first line."""
        extra = line_of(self._theme, self._language or self._theme.language, self._use) - 1
        return round(self.fontMetrics().height() * extra * 0.55)

    @Slot()
    def _restyle(self) -> None:
        font = self._theme.font(self._use, language=self._language)
        self.setFont(font)
        self._heights.clear()
        ratio = self.devicePixelRatioF()
        look = look_of(self._theme, self._use, language=self._language, ink=self._ink, ratio=ratio)
        self.document.show_html(self._html, look)
        self.updateGeometry()
        self.update()


def paint_document(
    painter: QPainter,
    document: QTextDocument,
    at: QPointF,
    ink: QColor,
    *,
    selections: Iterable[QAbstractTextDocumentLayout.Selection] = (),
    caret: int = -1,
) -> None:
    """Paint a laid out document at a point, its text in an ink, with what lies under words of it."""
    context = QAbstractTextDocumentLayout.PaintContext()
    context.selections = list(selections)
    context.cursorPosition = caret
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, ink)
    context.palette = palette
    painter.save()
    painter.translate(at)
    document.documentLayout().draw(painter, context)
    painter.restore()
