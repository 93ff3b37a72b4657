"""The page of a machine: everything is on it, what must be mended first, and outside text is text."""

from html.parser import HTMLParser

from msgspec.structs import replace

from kiosk.exam.readiness import Report, excused, failed, fine, warning
from kiosk.flow.preflight.page import html
from sync.protocol.ids import StationId
from sync.protocol.preflight import CheckException

FAILED = failed("hold.machine", "KIOSK-CHECK-HOLD", evidence="<b>QEMU</b> & more")
REPORT = Report(
    made_ms=1_790_000_000_000,
    program="1.0",
    checks=(fine("proxy"), warning("power", "KIOSK-CHECK-BATTERY", percent=7), FAILED),
    machine="<script>alert(1)</script>",
    center="Center One",
    zone="Asia/Kolkata",
    fingerprint="AAAA BBBB",
)


class Text(HTMLParser):
    """Reads the words and the tags of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words, self.tags = "", set[str]()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.words += data


def test_what_must_be_mended_stands_first_with_cause_mend_and_evidence() -> None:
    words = Text(html(REPORT)).words
    places = [words.index(text) for text in ("The machine is no guest", "Power", "Proxy")]
    assert places == sorted(places)
    assert "Plug it in before the exam." in words
    assert "KIOSK-CHECK-HOLD · <b>QEMU</b> & more" in words
    assert "AAAA BBBB" in words
    assert "2026-09-21 19:43 UTC+5:30" in words


def test_outside_text_is_text() -> None:
    assert "script" not in Text(html(REPORT)).tags


def test_an_exception_names_who_and_until_when() -> None:
    given = CheckException(
        id="e", station=StationId("s"), check=FAILED.name, evidence=FAILED.digest, since_ms=0,
        until_ms=1_790_000_000_000, by="A. Admin", why="Thin clients",
    )  # fmt: skip
    page = html(replace(REPORT, checks=(excused(FAILED, [given]),)))
    assert "Fine by exception: A. Admin says so until 2026-09-21 19:43 UTC+5:30, because: Thin clients" in page


def test_a_page_is_said_in_the_language_of_who_reads_it() -> None:
    page = html(REPORT, say=lambda text: f"«{text}»", language="ar", is_right_to_left=True)
    assert 'dir="rtl"' in page
    assert "«The machine runs on its battery, at 7 percent.»" in page
