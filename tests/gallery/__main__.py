"""Draws every widget and every view of a question into pictures, to be looked at.

    python -m tests.gallery --out DIR [--page NAME ...] [--all]
    python -m tests.gallery --check [--only WORDS]

Without `--all` each page is drawn once and some in other themes, sizes and directions; with it, all in all of them.
`--check` walks every screen of the candidate and every kind of question through themes, sizes and languages, and the
pages of a panel through the languages, and tells what is cut, shortened, covered, boxed, nameless or too faint; `--only`
those ways that have these words in their name ("ar 1366x768 400", "panel"). It takes a quarter of an hour.
"""

import argparse
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import ThemeName
from kiosk.ui.translation import translate
from tests.gallery import room
from tests.gallery.checking import every_way, wrong
from tests.gallery.pages import PAGES
from tests.gallery.panels import WAYS, wrong_at_a_panel


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: a page in a theme, size, language and window."""

    page: str
    theme: ThemeName = ThemeName.LIGHT
    scale: int = 100
    language: str = "en"
    size: tuple[int, int] = (1366, 768)

    @property
    def name(self) -> str:
        return f"{self.page}-{self.theme}-{self.scale}-{self.language}-{self.size[0]}.png"


def usual() -> Iterator[Shot]:
    """What shows most with the fewest pictures."""
    for page in PAGES:
        own = page.partition("-")[2]
        yield Shot(page, language=own or "en")
    for theme in ThemeName:
        for page in ("controls", "states", "single", "multiple", "flow", "number", "shaped"):
            yield Shot(page, theme=theme)
    for theme in (ThemeName.DARK, ThemeName.CONTRAST):
        for page in ("tool_highlighter", "tool_line_reader", "tool_keyboard"):
            yield Shot(page, theme=theme)
    for scale in (125, 150, 200, 400):
        for page in ("single", "multiple", "flow", "essay", "shaped", "number", "front", "controls"):
            yield Shot(page, scale=scale)
    for page in ("controls", "states", "front", "multiple", "number", "essay", "shaped", "flow"):
        yield Shot(page, language="ar")
    for page in ("single", "multiple", "essay", "room", "room_candidate"):
        yield Shot(page, size=(1920, 1080))
    yield from of_the_room()


def of_the_room() -> Iterator[Shot]:
    """The panel's room: in every direction, in the themes that differ most, in small and large windows."""
    for page in room.PAGES:
        for language in ("ar", "hi"):
            yield Shot(page, language=language)
        for theme in (ThemeName.DARK, ThemeName.CONTRAST):
            yield Shot(page, theme=theme)
    for page in ("room", "room_candidate"):
        yield Shot(page, size=(1024, 700))
        yield Shot(page, scale=200)


def every() -> Iterator[Shot]:
    """Everything."""
    for page in PAGES:
        for theme in ThemeName:
            for scale in (100, 150, 200, 400):
                for language in ("en", "ar"):
                    yield Shot(page, theme, scale, language)


def take(app: QApplication, theme: Theme, shot: Shot, out: Path) -> None:
    """Draw one picture."""
    translate(app, shot.language)
    theme.show(name=shot.theme, scale=shot.scale, language=shot.language)
    theme.fit(shot.size[0])
    theme.focus.forget()
    page = PAGES[shot.page](theme)
    page.resize(*shot.size)
    page.show()
    for _ in range(5):  # heights of wrapped text travel up one layout a round
        app.processEvents()
    for widget in page.findChildren(QWidget):
        if widget.property("gallery_focus"):
            page.activateWindow()
            widget.setFocus(Qt.FocusReason.TabFocusReason)
        if widget.property("gallery_open") and isinstance(widget, QPushButton):
            widget.click()
    app.processEvents()
    page.grab().save(str(out / shot.name))
    page.hide()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # else it lives on, unseen


def check(app: QApplication, theme: Theme, only: str) -> int:
    """Walk every way, tell what is wrong as it is found; returns 1 if anything is."""
    count = 0
    for way, checks in every_way():
        if only in str(way):
            found = wrong(app, theme, way, checks)
            count += len(found)
            print(f"{way}: {len(found)} found", *found, sep="\n    ", flush=True)
    for way in WAYS:
        if only in f"panel {way}":
            found = wrong_at_a_panel(app, theme, way)
            count += len(found)
            print(f"panel {way}: {len(found)} found", *found, sep="\n    ", flush=True)
    return 1 if count else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--only", default="")
    parser.add_argument("--page", action="append", default=[])
    parser.add_argument("--all", action="store_true")
    asked = parser.parse_args()
    if not asked.check and asked.out is None:
        parser.error("--out or --check is needed")
    app = QApplication([])
    theme = Theme()
    theme.apply(app)
    if asked.check:
        return check(app, theme, asked.only)
    asked.out.mkdir(parents=True, exist_ok=True)
    shots = dict.fromkeys(
        shot for shot in (every() if asked.all else usual()) if not asked.page or shot.page in asked.page
    )
    for shot in shots:
        take(app, theme, shot, asked.out)
    print(f"{len(shots)} pictures in {asked.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
