"""Rich text loads media of its paper and nothing else; formulas take ink and base line of the text."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse, ThemeName
from kiosk.ui.widgets.document import MediaDocument, is_svg, look_of, with_soft_breaks
from kiosk.ui.widgets.passage import PassageView
from kiosk.ui.widgets.richtext import RichLabel
from tests.gallery.samples import FORMULA_TAG, PASSAGE, media, picture

IMAGE = QTextDocument.ResourceType.ImageResource.value


class Asked:
    """Media that remember what was asked for."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def __call__(self, name: str) -> bytes | None:
        self.names.append(name)
        return media(name)


@pytest.mark.parametrize(
    "source",
    [
        "http://example.org/a.png",
        "file:///etc/hostname",
        "/etc/hostname",
        "etc/hostname",
        "qrc:/a.png",
        "data:image/png;base64,iVBORw0KGgo=",
        "gap:0",
        "media:../../etc/hostname",
        "MEDIA-x:leaf.png",
    ],
)
def test_nothing_but_media_of_the_paper_is_loaded(theme: Theme, qtbot: QtBot, source: str) -> None:
    asked = Asked()
    document = MediaDocument(asked)
    document.show_html(f'<p>a <img src="{source}"> b</p>', look_of(theme, TextUse.BODY))
    document.fit(300)
    image = document.resource(IMAGE, QUrl(source))
    assert isinstance(image, QImage)
    assert (image.width(), image.height()) == (1, 1)
    assert all(not Path(name).is_absolute() for name in asked.names)


def test_style_sheets_and_html_are_not_loaded(theme: Theme) -> None:
    document = MediaDocument(Asked())
    html = '<html><head><link rel="stylesheet" href="file:///etc/hostname"></head><body><p>a</p></body></html>'
    document.show_html(html, look_of(theme, TextUse.BODY))
    assert document.toPlainText().strip() == "a"


def test_headings_are_not_louder_than_the_question(theme: Theme) -> None:
    document = MediaDocument(Asked())
    document.show_html("<h1>Question 4</h1><p>text <code>a = 1</code></p>", look_of(theme, TextUse.BODY))
    title, text = (document.findBlockByNumber(n).begin().fragment().charFormat().font() for n in range(2))
    assert title.pixelSize() == text.pixelSize()
    assert title.weight() > text.weight()
    cursor = document.find("a = 1")
    assert cursor.charFormat().font().families() == ["Noto Sans Mono"]


def test_a_picture_that_cannot_be_read_leaves_the_text(theme: Theme, qtbot: QtBot) -> None:
    label = RichLabel(theme, lambda _: b"not a picture")
    qtbot.addWidget(label)
    label.show_html('<p>Look: <img src="media:x.png" alt="a leaf"></p>')
    assert label.accessibleName() == "Look: a leaf"


def test_pictures_shrink_to_the_width_there_is(theme: Theme, qtbot: QtBot) -> None:
    label = RichLabel(theme, media)
    qtbot.addWidget(label)
    label.show_html('<p><img src="media:leaf.png" width="840" height="700"></p>')
    assert label.heightForWidth(420) == pytest.approx(350, abs=12)


def _colors(label: RichLabel) -> set[str]:
    label.resize(300, label.heightForWidth(300))
    image = label.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("name", ThemeName)
def test_formulas_are_drawn_in_the_ink_of_the_text(theme: Theme, qtbot: QtBot, name: ThemeName) -> None:
    theme.show(name=name)
    label = RichLabel(theme, media)
    qtbot.addWidget(label)
    label.show_html(f"<p>{FORMULA_TAG}</p>")
    assert theme.color(Role.INK).name() in _colors(label)


def test_formulas_grow_with_the_text(theme: Theme, qtbot: QtBot) -> None:
    label = RichLabel(theme, media)
    qtbot.addWidget(label)
    label.show_html(f"<p>{FORMULA_TAG}</p>")
    small = label.document.idealWidth()
    theme.show(scale=200)
    assert label.document.idealWidth() == pytest.approx(2 * small, rel=0.02)


def test_formulas_stand_on_the_base_line(theme: Theme, qtbot: QtBot) -> None:
    """A formula that is a bar on its own base line lies level with the foot of the letters, wherever in the line."""
    head, line = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="', b'"><rect y="-1" width="8" height="1"/></svg>'
    bar, tall = head + b"0 -10 10 14" + line, head + b"0 -30 8 50" + line
    pieces = {"math-bar.svg": bar, "math-tall.svg": tall}
    label = RichLabel(theme, pieces.get)
    qtbot.addWidget(label)
    label.show_html('<p><img src="media:math-bar.svg"> <img src="media:math-tall.svg"></p>')
    label.resize(200, label.heightForWidth(200))
    image = label.grab().toImage()
    ground = image.pixelColor(199, 0)
    rows = {y for y in range(image.height()) for x in range(190) if image.pixelColor(x, y) != ground}
    assert rows
    assert max(rows) - min(rows) <= 1


def test_pictures_made_for_white_paper_get_it_in_the_dark(theme: Theme, qtbot: QtBot) -> None:
    theme.show(name=ThemeName.DARK)
    label = RichLabel(theme, media)
    qtbot.addWidget(label)
    label.show_html('<p><img src="media:leaf.png"></p>')
    assert "#ffffff" in _colors(label)


def test_a_word_that_no_line_holds_can_be_broken() -> None:
    broken = with_soft_breaks(f'<p class="{"x" * 300}">{"a" * 300} &amp; {"b" * 10}</p>')
    assert broken.count("\u200b") == 2
    assert f'class="{"x" * 300}"' in broken
    assert "&amp;" in broken


def test_what_is_a_drawing_is_told_by_its_content() -> None:
    assert is_svg(b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')
    assert not is_svg(picture())


# -- passages ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def passage(theme: Theme, qtbot: QtBot) -> PassageView:
    view = PassageView(theme, media)
    qtbot.addWidget(view)
    view.resize(470, 400)
    view.show()
    view.show_passage(title="Read this passage", reference="for questions 23 to 26", html=PASSAGE["en"])
    QApplication.processEvents()
    return view


def test_a_passage_begins_at_its_beginning_and_says_that_more_follows(passage: PassageView) -> None:
    assert passage.text.verticalScrollBar().value() == 0
    assert passage.more.isVisible()
    assert passage.more.accessibleName() == "More below"


@pytest.mark.parametrize(
    ("keys", "at_end"),
    [([Qt.Key.Key_End], True), ([Qt.Key.Key_End, Qt.Key.Key_Home], False), ([Qt.Key.Key_PageDown] * 9, True)],
)
def test_keys_scroll_a_passage(passage: PassageView, qtbot: QtBot, keys: list[Qt.Key], at_end: bool) -> None:
    for key in keys:
        qtbot.keyClick(passage.text, key)
    bar = passage.text.verticalScrollBar()
    assert bar.value() == (bar.maximum() if at_end else 0)


def test_the_same_passage_again_keeps_its_place(passage: PassageView, qtbot: QtBot) -> None:
    qtbot.keyClick(passage.text, Qt.Key.Key_End)
    place = passage.text.verticalScrollBar().value()
    passage.show_passage(title="Read this passage", reference="for questions 23 to 26", html=PASSAGE["en"])
    assert passage.text.verticalScrollBar().value() == place


def test_an_emptied_passage_holds_nothing(passage: PassageView) -> None:
    passage.empty()
    assert passage.text.toPlainText() == ""


def test_a_passage_opens_no_menu_and_takes_no_drops(passage: PassageView) -> None:
    assert passage.text.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu
    assert not passage.text.acceptDrops()
