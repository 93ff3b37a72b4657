"""Whoever searches, copies or hears a printed page finds its text: in every script, in its order."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from kiosk.exam.printed import forms
from kiosk.exam.printed.document import Form, texts
from kiosk.ui.printed import printer
from kiosk.ui.printed.pdf import write_pdf
from kiosk.ui.printed.preview import previewed
from kiosk.ui.theme import Theme
from kiosk.ui.translation import forget, tr, translate
from tests.kiosk.exam.printed.records import record

RECORD = record()


@pytest.fixture(params=["en", "hi", "ar"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Theme]:
    """A theme in one of the interface's languages, which is spoken meanwhile."""
    theme = Theme(language=request.param)
    translate(qapp, request.param)
    yield theme
    forget(qapp)


def extracted(path: Path, foot: str, pages_in_words: str) -> str:
    """What pypdf reads, without the space that it puts between things, and without the feet."""
    reader = PdfReader(str(path))
    found = []
    for number, page in enumerate(reader.pages, 1):
        below = f"{foot}. {pages_in_words.format(page=number, pages=len(reader.pages))}"
        text = squeezed(page.extract_text())
        assert text.endswith(squeezed(below))
        found.append(text.removesuffix(squeezed(below)))
    return "".join(found)


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("form", Form)
def test_the_text_of_the_file_is_the_text_of_the_page(form: Form, spoken: Theme, tmp_path: Path) -> None:
    document = forms.document(form, RECORD, say=tr, codes={"2041-0001": "8K2MW7QD"})
    path = tmp_path / "page.pdf"
    write_pdf(path, document, spoken)
    assert extracted(path, document.foot, tr("Page {page} of {pages}")) == squeezed("".join(texts(document)))
    assert PdfReader(str(path)).trailer["/Root"]["/Lang"] == spoken.language  # type: ignore[index]


@pytest.mark.parametrize("language", ["ur", "bn", "am", "zh", "yo", "vi"])
def test_so_it_is_in_every_script_and_with_every_mark(qapp: QApplication, tmp_path: Path, language: str) -> None:
    translate(qapp, language)
    document = forms.document(Form.MINUTES, RECORD, say=tr)
    path = tmp_path / "page.pdf"
    write_pdf(path, document, Theme(language=language))
    pages = tr("Page {page} of {pages}")
    forget(qapp)
    assert extracted(path, document.foot, pages) == squeezed("".join(texts(document)))


def test_no_slip_is_broken_between_two_pages_and_a_long_list_goes_on(theme: Theme, tmp_path: Path) -> None:
    path = tmp_path / "slips.pdf"
    document = forms.document(Form.SLIPS, record(15), say=str)
    write_pdf(path, document, theme)
    pages = [page.extract_text() for page in PdfReader(str(path)).pages]
    assert len(pages) > 1
    for text in map(squeezed, pages):
        assert text.count("Number:") == text.count("Keepthisslip.") == text.count("Seat:") > 0


def test_a_preview_shows_the_first_pages_and_says_how_many_there_are(theme: Theme) -> None:
    document = forms.document(Form.REGISTER, record(30), say=str)
    preview = previewed(document, theme, 400)
    assert preview.pages == len(preview.pictures) == 2
    picture = preview.pictures[0]
    dark = sum(
        picture.pixelColor(x, y).lightness() < 128 for x in range(0, 400, 2) for y in range(0, picture.height(), 2)
    )
    assert dark > 100


def test_a_printer_gets_every_page(theme: Theme, tmp_path: Path) -> None:
    device = QPrinter()
    device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    device.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert printer.draw_on(device, forms.document(Form.MINUTES, record(30), say=str), theme)
    assert len(PdfReader(str(tmp_path / "printed.pdf")).pages) == 3


def test_a_full_disk_is_told(theme: Theme, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="no such folder"):
        write_pdf(tmp_path / "no such folder" / "page.pdf", forms.document(Form.SEATS, RECORD, say=str), theme)
