"""Rich text of a paper, drawn by Qt's own text engine, which is allowed nothing but this paper's media.

QTextDocument asks for every picture it finds and, told nothing, opens the path itself: so everything that is not
`media:NAME` gets a blank picture. Formulas (`media:math-...`) are drawn at the size of the text around them, on its
base line and in its ink; other pictures shrink to the width there is.
"""

import re
from collections.abc import Callable, Iterator

import msgspec
from PySide6.QtCore import QBuffer, QByteArray, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QImageReader,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextOption,
    QTextTable,
)
from PySide6.QtSvg import QSvgRenderer

from kiosk.ui.fonts import MONO, FontShelf, is_right_to_left, script_of
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.formulas import Formulas

Media = Callable[[str], bytes | None]
"""Returns the bytes of a medium of the open paper by its name."""

SCHEME = "media"
MATH = "math-"
MOST_PIXELS = 40_000_000
_LONG_WORD = re.compile(r"(<[^>]*>|&[^;\s]{1,12};)|([^\s<>&]{120})")
_SOFT_BREAK = "\u200b"
_NATURAL = QTextFormat.Property.UserProperty.value + 1


def no_media(_name: str) -> bytes | None:
    """For texts without a paper: there are no media."""
    return None


def with_soft_breaks(html: str) -> str:
    """The same text with a chance to break a line in words no line can hold; one such word freezes the layout."""
    return _LONG_WORD.sub(lambda found: found.group(1) or found.group(2) + _SOFT_BREAK, html)


class Look(msgspec.Struct, frozen=True, kw_only=True):
    """How a document looks: fonts, colors, the device pixel ratio of its pictures, line height and direction."""

    font: QFont
    ink: QColor
    edge: QColor
    ratio: float = 1.0
    line: float = 1.0
    mirrored: bool = False
    paper: QColor | None = None
    """What to lay behind pictures that let the ground through: their ink was made for white paper."""
    shelf: FontShelf | None = None
    """Where faces for scripts that are only quoted come from."""


def look_of(theme: Theme, use: TextUse, *, language: str = "", ink: Role = Role.INK, ratio: float = 1.0) -> Look:
    """The look of a text for some use in a language (the interface's, if none is named)."""
    language = language or theme.language
    return Look(
        font=theme.font(use, language=language),
        ink=theme.color(ink),
        edge=theme.color(Role.EDGE),
        ratio=ratio,
        line=line_of(theme, language, use),
        mirrored=is_right_to_left(language),
        shelf=theme.fonts,
        paper=QColor("white") if theme.color(Role.SHEET).lightness() < 128 else None,
    )


def line_of(theme: Theme, language: str, use: TextUse) -> float:
    """Line height of a use in a language, relative to its font's own, as the reader wants it."""
    script = script_of(language)
    usual = script.line if use in (TextUse.QUESTION, TextUse.PASSAGE) else script.body_line
    return usual * theme.reading.lines / 100


class MediaDocument(QTextDocument):
    """A document that can load media of one paper and nothing else in the world."""

    def __init__(self, media: Media) -> None:
        super().__init__()
        self._media = media
        self._look = Look(font=QFont(), ink=QColor("black"), edge=QColor("black"))
        self._natural: list[QSizeF] = []
        self._read: dict[str, QImage] = {}
        self._shown: dict[str, QImage] = {}
        self._formulas = Formulas(self)
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)

    def show_html(self, html: str, look: Look) -> None:
        """Lay out the text anew."""
        self._look = look
        if look.shelf is not None:
            look.shelf.load_for(html)
        self.clear()
        self._formulas.empty()
        self._natural, self._read, self._shown = [], {}, {}
        self.setDefaultFont(look.font)
        self.setDefaultStyleSheet(_style_sheet(look.font))
        self.setHtml(with_soft_breaks(html))
        option = self.defaultTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if look.mirrored else Qt.LayoutDirection.LeftToRight)
        self.setDefaultTextOption(option)
        self._prepare_pictures()
        self._prepare_blocks(look.line)
        self._prepare_headings()
        self._prepare_tables()

    def fit(self, width: float) -> float:
        """Lay out at a width, with pictures no wider than it; returns the height."""
        for cursor, shape in list(self._pictures()):
            natural = self._natural[shape.intProperty(_NATURAL)]
            size = natural * min(1.0, width / max(natural.width(), 1.0))
            self._resize(cursor, shape, size)
            if QUrl(shape.name()).scheme() == SCHEME:
                self._show_at(QUrl(shape.name()).path(), size)
        self.setTextWidth(width)
        return self.size().height()

    def put_own(self, cursor: QTextCursor, source: QUrl) -> bool:  # noqa: ARG002 -- for heirs
        """Put something else in a picture's place; whether that was done."""
        return False

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Media of the paper, or a blank picture; never None, for then Qt would open the path itself."""
        url = QUrl(name)
        if kind != QTextDocument.ResourceType.ImageResource.value or url.scheme() != SCHEME:
            return _blank()
        return self._shown.get(url.path()) or self._whole(url.path())

    # -- pictures ---------------------------------------------------------------------------------------------------

    def _whole(self, name: str) -> QImage:
        """The picture in its own size; read once, Qt asks for it at every turn."""
        if name not in self._read:
            image = self._image(name) or _blank()
            paper = self._look.paper
            self._read[name] = image if paper is None or not image.hasAlphaChannel() else _on_paper(image, paper)
        return self._read[name]

    def _show_at(self, name: str, size: QSizeF) -> None:
        """Keep the picture as large as it is shown, so that painting does not scale it every time."""
        whole, side = self._whole(name), (size * self._look.ratio).toSize()
        kept = self._shown.get(name)
        if side.isEmpty() or side.width() >= whole.width() or (kept is not None and kept.width() >= side.width()):
            return
        smooth = Qt.TransformationMode.SmoothTransformation
        small = whole.scaled(side, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        small.setDevicePixelRatio(self._look.ratio)
        self._shown[name] = small

    def _image(self, name: str) -> QImage | None:
        data = self._media(name)
        if data is None:
            return None
        if is_svg(data):
            return self._drawing(data)
        buffer = QBuffer()
        buffer.setData(QByteArray(data))
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        size = reader.size()
        if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
            return None
        image = reader.read()
        return None if image.isNull() else image

    def _drawing(self, data: bytes) -> QImage | None:
        renderer = QSvgRenderer(QByteArray(data))
        natural = QSizeF(renderer.defaultSize())
        scale = max(self._look.ratio, 2.0)  # a drawing may be shown larger than it says
        side = natural * scale
        if not renderer.isValid() or natural.isEmpty() or side.width() * side.height() > MOST_PIXELS:
            return None
        image = QImage(side.toSize(), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter, QRectF(QPointF(), side))
        painter.end()
        image.setDevicePixelRatio(scale)
        return image

    def _prepare_pictures(self) -> None:
        for cursor, shape in list(self._pictures()):
            if self.put_own(cursor, QUrl(shape.name())):
                continue
            if shape.name().startswith(f"{SCHEME}:{MATH}"):
                self._formulas.put(cursor, self._media(QUrl(shape.name()).path()), self._look.ink)
                continue
            source = QUrl(shape.name())
            image = self._whole(source.path()) if source.scheme() == SCHEME else _blank()
            size = _asked(shape, image.deviceIndependentSize())
            shape.setProperty(_NATURAL, len(self._natural))
            self._natural.append(size)
            cursor.setCharFormat(shape)

    def _pictures(self) -> Iterator[tuple[QTextCursor, QTextImageFormat]]:
        block = self.begin()
        while block.isValid():
            places = block.begin()
            while not places.atEnd():
                fragment = places.fragment()
                if fragment.charFormat().isImageFormat():
                    for at in range(fragment.length()):  # like pictures side by side share one fragment
                        cursor = QTextCursor(self)
                        cursor.setPosition(fragment.position() + at)
                        cursor.setPosition(fragment.position() + at + 1, QTextCursor.MoveMode.KeepAnchor)
                        yield cursor, fragment.charFormat().toImageFormat()
                places += 1
            block = block.next()

    def _resize(self, cursor: QTextCursor, shape: QTextImageFormat, size: QSizeF) -> None:
        if shape.width() != size.width() or shape.height() != size.height():
            shape.setWidth(size.width())
            shape.setHeight(size.height())
            cursor.setCharFormat(shape)

    # -- lines ------------------------------------------------------------------------------------------------------

    def _prepare_blocks(self, line: float) -> None:
        cursor = QTextCursor(self)
        cursor.select(QTextCursor.SelectionType.Document)
        shape = QTextBlockFormat()  # a distance, not a proportion: a line with a picture in it would be torn open
        between = (line - 1) * QFontMetricsF(self.defaultFont()).height()
        shape.setLineHeight(between, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
        cursor.mergeBlockFormat(shape)
        first, last = QTextBlockFormat(), QTextBlockFormat()
        first.setTopMargin(0)
        last.setBottomMargin(0)
        QTextCursor(self.begin()).mergeBlockFormat(first)
        QTextCursor(self.lastBlock()).mergeBlockFormat(last)

    def _prepare_headings(self) -> None:
        """As large as the text and heavier, not twice as large as the question, as Qt would have them."""
        block = self.begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                shape = QTextCharFormat()
                shape.setProperty(QTextFormat.Property.FontSizeAdjustment.value, 0)
                shape.setFontWeight(QFont.Weight.DemiBold)
                cursor = QTextCursor(block)
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(shape)
            block = block.next()

    def _prepare_tables(self) -> None:
        """One thin line around each cell instead of Qt's doubled bevels, and room in them."""
        for frame in self.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                shape = frame.format()
                shape.setCellPadding(max(shape.cellPadding(), 6))
                if shape.border() > 0:
                    shape.setBorder(1)
                    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                    shape.setBorderBrush(QBrush(self._look.edge))
                    shape.setCellSpacing(0)
                    shape.setBorderCollapse(True)
                frame.setFormat(shape)


def plain_of(document: QTextDocument, html: str) -> str:
    """What the text says without pictures: their descriptions stand in for them."""
    said = [m.group(1) for m in re.finditer(r'<img[^>]*\balt="([^"]*)"', html)]
    text = document.toPlainText().replace(_SOFT_BREAK, "")
    for words in said:
        text = text.replace("\ufffc", words, 1)
    return " ".join(text.replace("\ufffc", "").split())


def _blank() -> QImage:
    image = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _on_paper(image: QImage, paper: QColor) -> QImage:
    whole = QImage(image.size(), QImage.Format.Format_RGB32)
    whole.fill(paper)
    painter = QPainter(whole)
    plain = QImage(image)
    plain.setDevicePixelRatio(1)
    painter.drawImage(0, 0, plain)
    painter.end()
    whole.setDevicePixelRatio(image.devicePixelRatio())
    return whole


def _style_sheet(font: QFont) -> str:
    """Code in a face of even widths, which looks larger than others of its size."""
    return f"pre, code, tt, samp, kbd {{ font-family: '{MONO}'; font-size: {round(font.pixelSize() * 0.94)}px; }}"


def is_svg(data: bytes) -> bool:
    """Whether these bytes are an SVG drawing."""
    head = data[:400].lstrip().lower()
    return head.startswith((b"<svg", b"<?xml", b"<!--")) and b"<svg" in data[:4000].lower()


def _asked(shape: QTextImageFormat, own: QSizeF) -> QSizeF:
    """The size that the text asks for, completed in proportion."""
    width, height = shape.width(), shape.height()
    if own.isEmpty() or (width <= 0 and height <= 0):
        return own
    if width > 0 and height > 0:
        return QSizeF(width, height)
    return (
        QSizeF(width, width * own.height() / own.width())
        if width > 0
        else QSizeF(height * own.width() / own.height(), height)
    )
