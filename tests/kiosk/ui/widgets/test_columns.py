"""Columns stand from the right to the left, each letter in its place, upright where it has to be."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRawFont, QTextBlock

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import TextUse
from kiosk.ui.widgets.columns import ColumnsDocument, is_upright, paint_columns
from kiosk.ui.widgets.document import look_of, no_media
from tests.gallery.arranged import COLUMNS

HEIGHT = 300


def laid_out(theme: Theme, html: str, *, height: float = HEIGHT) -> ColumnsDocument:
    made = ColumnsDocument(no_media)
    made.show_html(html, look_of(theme, TextUse.PASSAGE, language="zh"))
    made.fit(height)
    return made


def painted(document: ColumnsDocument, *, chosen: tuple[int, int] = (0, 0)) -> QImage:
    """The columns, black on white, and red where they are chosen."""
    width = round(document.size().height()) + 1
    image = QImage(width, round(document.textWidth()), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    seen, black, red = QRectF(image.rect()), QColor("black"), QColor("red")
    paint_columns(painter, document, right=width, seen=seen, ink=black, chosen=chosen, chosen_ink=red)
    painter.end()
    return image


def inked(image: QImage, area: QRectF) -> int:
    """How many pixels of an area are no ground."""
    rect = area.toRect().intersected(image.rect())
    spots = ((x, y) for x in range(rect.left(), rect.right() + 1) for y in range(rect.top(), rect.bottom() + 1))
    return sum(1 for x, y in spots if image.pixelColor(x, y).lightness() < 160)


def room_of(document: ColumnsDocument, image: QImage, offset: int) -> QRectF:
    """Where a letter stands in the picture."""
    place = document.place_of(offset)
    return QRectF(image.width() - place.bottom(), place.left(), place.height(), place.width())


def block(document: ColumnsDocument, number: int = 0) -> QTextBlock:
    return document.findBlockByNumber(number)


def test_each_letter_stands_below_the_one_before_or_in_the_next_column_to_the_left(theme: Theme) -> None:
    document = laid_out(theme, COLUMNS)
    letters = document.characterCount() - 1
    places = [document.place_of(at) for at in range(letters) if document.characterAt(at) != "\u2029"]
    columns = list(dict.fromkeys(place.y() for place in places))
    assert len(columns) > 10
    for one, other in pairwise(places):
        goes_down = one.y() == other.y() and other.x() >= one.right() - 0.51
        assert goes_down or (other.y() >= one.bottom() - 0.51 and other.x() == 0)
    assert all(place.right() <= HEIGHT + 0.51 for place in places)


def test_every_letter_has_ink_in_its_own_room_and_none_is_boxed(theme: Theme) -> None:
    document = laid_out(theme, COLUMNS)
    image = painted(document)
    text = document.toPlainText()
    for at, letter in enumerate(text):
        if not letter.isspace():
            assert inked(image, room_of(document, image, at)) > 0, letter
    paragraph = block(document)
    while paragraph.isValid():
        for run in paragraph.layout().glyphRuns():
            assert 0 not in run.glyphIndexes()
        paragraph = paragraph.next()


def test_an_ideograph_looks_as_it_does_across(theme: Theme) -> None:
    document = laid_out(theme, '<p class="vertical-rl">下</p>')
    image = painted(document)
    room = room_of(document, image, 0)
    # The upper stroke of this one is its widest; turned, it would stand at a side.
    rows = [inked(image, QRectF(room.left(), y, room.width(), 1)) for y in range(image.height())]
    assert rows.index(max(rows)) < room.center().y()


@pytest.mark.parametrize("letter", "，。、（「《！？")
def test_punctuation_takes_its_upright_form(theme: Theme, letter: str) -> None:
    document = laid_out(theme, f'<p class="vertical-rl">甲{letter}</p>')
    (run,) = block(document).layout().glyphRuns(1, 1)
    plain = QRawFont(run.rawFont()).glyphIndexesForString(letter)
    assert run.glyphIndexes() != plain


@pytest.mark.parametrize(
    ("text", "upright"),
    [
        ("第12章", ["第", "12", "章"]),
        ("3月", ["3", "月"]),
        ("第 3 章", ["第", "3", "章"]),
        ("1999年", ["年"]),
        ("a1丙", ["丙"]),
        ("用 Qt 写", ["用", "写"]),
        ("百分之1.5", ["百分之"]),
        ("𠮷山", ["𠮷山"]),
        ("①、℃", ["①、℃"]),
        ("“甲”——乙", ["甲", "乙"]),
        ("abc", []),
    ],
)
def test_ideographs_and_short_numbers_among_them_stand_upright(theme: Theme, text: str, upright: list[str]) -> None:
    document = laid_out(theme, f'<p class="vertical-rl">{text}</p>')
    units = text.encode("utf-16-le")
    found = document.upright_in(block(document))
    assert [units[2 * one.start : 2 * one.end].decode("utf-16-le") for one in found] == upright
    assert [one.is_number for one in found] == [part.isascii() for part in upright]


def test_a_short_number_is_as_wide_as_it_is_across(theme: Theme) -> None:
    document = laid_out(theme, '<p class="vertical-rl">第12章</p>')
    image = painted(document)
    room = room_of(document, image, 1).united(room_of(document, image, 2))
    ink = [y for y in range(image.height()) if inked(image, QRectF(room.left(), y, room.width(), 1))]
    within = [y for y in ink if room.top() <= y <= room.bottom()]
    across = [x for x in range(image.width()) if inked(image, QRectF(x, room.top() + 1, 1, room.height() - 2))]
    assert across[-1] - across[0] >= within[-1] - within[0]


def test_what_is_chosen_has_its_own_ink(theme: Theme) -> None:
    document = laid_out(theme, '<p class="vertical-rl">甲乙丙</p>')
    image = painted(document, chosen=(1, 2))
    for at, red in enumerate((False, True, False)):
        room = room_of(document, image, at).toRect()
        reds = sum(
            1
            for x in range(max(0, room.left()), min(image.width(), room.right()))
            for y in range(room.top() + 1, room.bottom())
            if image.pixelColor(x, y).red() > 200 and image.pixelColor(x, y).green() < 80
        )
        assert (reds > 0) is red


def test_pieces_cover_what_is_selected_without_gap(theme: Theme) -> None:
    document = laid_out(theme, '<p class="vertical-rl">甲a乙</p><p class="vertical-rl">bc丙</p>')
    pieces = list(document.pieces_of(0, document.characterCount() - 1))
    assert [start for start, _, _ in pieces[1:]] == [end for _, end, _ in pieces[:-1]]
    assert [document.toPlainText()[start:end] for start, end, stands in pieces if stands] == ["甲", "乙", "丙"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("甲<s>乙丙</s>丁", [(0, 1, False), (1, 3, True), (3, 4, False)]),
        ("<s>甲</s>乙<s>丙</s>", [(0, 1, True), (1, 2, False), (2, 3, True)]),
        ("<s>甲<b>乙</b>丙</s>", [(0, 1, True), (1, 2, True), (2, 3, True)]),
        ("甲<s>ab</s>乙", [(0, 1, False), (3, 4, False)]),
    ],
)
def test_struck_words_are_cut_apart(theme: Theme, text: str, parts: list[tuple[int, int, bool]]) -> None:
    document = laid_out(theme, f'<p class="vertical-rl">{text}</p>')
    found = document.upright_in(block(document))
    assert [(one.start, one.end, one.is_struck) for one in found] == parts


@pytest.mark.parametrize(("letter", "stands"), [("山", True), ("Ａ", True), ("あ", True), ("A", False), ("…", False)])
def test_what_stands_upright_is_told_by_the_letter(letter: str, stands: bool) -> None:
    assert is_upright(letter) is stands
