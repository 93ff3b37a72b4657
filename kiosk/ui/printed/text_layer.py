"""Makes the text of a PDF be text: letters are shapes that say nothing, and what they say lies unseen over them.

What Qt writes into a PDF are the glyphs of a font: joined Arabic letters and Indian syllables are not found again by
whoever searches, copies or listens. So its letters are taken out. The same glyphs are drawn as shapes, and the text
stands over them in the order in which it is read, each run stretched to its place. The font of that layer has no
shapes, only the characters that are used (ISO 32000-1, 9.3.6 mode 3, 9.6.5, 9.10.3).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import cast

import msgspec
from pypdf import PageObject, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)

from kiosk.ui.printed.runs import Glyph, Run

PER_FONT = 255
INK = "0.094 0.133 0.176"
_LETTERS = re.compile(rb"BT\n.*?ET\n", re.DOTALL)
CMAP = """/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Text def /CMapType 2 def
1 begincodespacerange <00> <FF> endcodespacerange
{pairs}
endcmap CMapName currentdict /CMap defineresource pop end end"""


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """What is read and what is seen on one page."""

    runs: Sequence[Run]
    glyphs: Sequence[Glyph]


class Frame(msgspec.Struct, frozen=True, kw_only=True):
    """Where the units of a page are, in points: how long one is, and the page's upper left corner."""

    scale: float
    left: float
    top: float


def add_text(path: Path, pages: Sequence[Page], paths: Mapping[str, str], *, frame: Frame, language: str) -> None:
    """Draw the letters of a PDF's pages as shapes, and lay the text over them.

    Raises OSError where the disk does not take the file.
    """
    writer = PdfWriter(clone_from=str(path))
    layer = _Layer(writer, pages, paths)
    for page, told in zip(writer.pages, pages, strict=True):
        content = StreamObject()
        before = _LETTERS.sub(b"", _drawn(page))
        content.set_data(b"q\n" + before + b"\nQ\n" + layer.content(told, frame))
        page[NameObject("/Contents")] = _added(writer, content.flate_encode())
        _use(page, layer)
    writer.root_object[NameObject("/Lang")] = TextStringObject(language)
    with path.open("wb") as file:
        writer.write(file)


class _Layer:
    """The fonts and shapes of all pages, and what is written with them."""

    def __init__(self, writer: PdfWriter, pages: Sequence[Page], paths: Mapping[str, str]) -> None:
        characters = sorted({char for page in pages for run in page.runs for char in run.text})
        self._place = {char: divmod(at, PER_FONT) for at, char in enumerate(characters)}
        groups = [characters[at : at + PER_FONT] for at in range(0, len(characters), PER_FONT)]
        self.fonts = {f"/Said{number}": _font(writer, group) for number, group in enumerate(groups)}
        used = sorted({glyph.shape for page in pages for glyph in page.glyphs})
        self.shapes = {f"/{name}": _shape(writer, paths[name]) for name in used}

    def content(self, page: Page, frame: Frame) -> bytes:
        """Return the operators that draw the letters, and write the text unseen."""
        scale = frame.scale
        lines = [f"{INK} rg"]
        for glyph in page.glyphs:
            x, y = frame.left + glyph.x * scale, frame.top - glyph.y * scale
            lines.append(f"q {scale:.5f} 0 0 {-scale:.5f} {x:.2f} {y:.2f} cm /{glyph.shape} Do Q")
        lines.append("BT 3 Tr")
        for run in page.runs:
            across = run.width * scale / len(run.text)
            x, y = frame.left + run.x * scale, frame.top - run.y * scale
            lines.append(f"{across:.4f} 0 0 {run.height * scale:.2f} {x:.2f} {y:.2f} Tm")
            lines += [f"{font} 1 Tf <{codes}> Tj" for font, codes in self._pieces(run.text)]
        return "\n".join([*lines, "ET"]).encode()

    def _pieces(self, text: str) -> Iterator[tuple[str, str]]:
        """Give the text as codes, font by font."""
        number, codes = -1, ""
        for char in text:
            font, code = self._place[char]
            if font != number and codes:
                yield f"/Said{number}", codes
                codes = ""
            number, codes = font, f"{codes}{code + 1:02X}"
        if codes:
            yield f"/Said{number}", codes


def _shape(writer: PdfWriter, path: str) -> IndirectObject:
    """Return a form that fills a path in the color of whoever draws it."""
    shape = StreamObject()
    shape.set_data(path.encode())
    made = shape.flate_encode()
    made.update(
        {
            NameObject("/Type"): NameObject("/XObject"),
            NameObject("/Subtype"): NameObject("/Form"),
            NameObject("/BBox"): _numbers(-2000, -2000, 4000, 4000),
            NameObject("/Resources"): DictionaryObject(),
        }
    )
    return _added(writer, made)


def _font(writer: PdfWriter, characters: Sequence[str]) -> IndirectObject:
    """Return a font that draws nothing and says what each of its codes is."""
    last = len(characters)
    names = ArrayObject([NumberObject(1), *(NameObject(f"/c{at}") for at in range(1, last + 1))])
    shape, cmap = StreamObject(), StreamObject()
    shape.set_data(b"1 0 d0")
    cmap.set_data(CMAP.format(pairs="\n".join(_pairs(characters))).encode())
    drawn = _added(writer, shape)
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type3"),
            NameObject("/FontBBox"): _numbers(0, 0, 1, 1),
            NameObject("/FontMatrix"): _numbers(1, 0, 0, 1, 0, 0),
            NameObject("/FirstChar"): NumberObject(1),
            NameObject("/LastChar"): NumberObject(last),
            NameObject("/Widths"): _numbers(*([1] * last)),
            NameObject("/Resources"): DictionaryObject(),
            NameObject("/CharProcs"): DictionaryObject({NameObject(f"/c{at}"): drawn for at in range(1, last + 1)}),
            NameObject("/Encoding"): DictionaryObject(
                {NameObject("/Type"): NameObject("/Encoding"), NameObject("/Differences"): names}
            ),
            NameObject("/ToUnicode"): _added(writer, cmap),
        }
    )
    return _added(writer, font)


def _pairs(characters: Sequence[str]) -> Iterator[str]:
    for begin in range(0, len(characters), 100):
        part = characters[begin : begin + 100]
        yield f"{len(part)} beginbfchar"
        for at, char in enumerate(part, begin + 1):
            yield f"<{at:02X}> <{char.encode('utf-16-be').hex().upper()}>"
        yield "endbfchar"


def _numbers(*values: int) -> ArrayObject:
    return ArrayObject(NumberObject(value) for value in values)


def _added(writer: PdfWriter, made: PdfObject) -> IndirectObject:
    return writer._add_object(made)  # noqa: SLF001  the only way; pypdf's own guide goes it


def _drawn(page: PageObject) -> bytes:
    """Return what Qt drew on a page."""
    content = page.get_contents()
    return b"" if content is None else content.get_data()


def _use(page: DictionaryObject, layer: _Layer) -> None:
    """Let a page use the fonts and shapes, in the place of Qt's fonts."""
    resources = cast("DictionaryObject", page["/Resources"].get_object())
    for kind, own in (("/Font", layer.fonts), ("/XObject", layer.shapes)):
        resources[NameObject(kind)] = DictionaryObject({NameObject(name): made for name, made in own.items()})
