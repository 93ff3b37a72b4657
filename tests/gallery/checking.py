"""Walks every screen and kind of question in themes, sizes and languages, and tells what is wrong with them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.candidate.code import CodePage
from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import ThemeName
from kiosk.ui.tools.offers import STRIKE
from kiosk.ui.translation import translate
from sync.protocol.interface_languages import TAGS
from tests.gallery import seeing
from tests.gallery.screens_all import every
from tests.kiosk.ui.candidate import looking

SMALL, LARGE = (1366, 768), (1920, 1080)
SCALES = {SMALL: (100, 200, 400), LARGE: (100, 200)}
LANGUAGES = ("en", "ar", "hi")
"""Looked at in every size and every theme."""
OTHERS = tuple(tag for tag in TAGS if tag not in LANGUAGES)
"""Looked at for their lengths and their letters, where room is scarce."""
ROUNDS = 8

Check = Callable[[QWidget], list[str]]
SHAPE: tuple[Check, ...] = (looking.cut, seeing.shortened, seeing.overlapping, seeing.boxed, looking.nameless)
"""What does not depend on colors."""
COLOR: tuple[Check, ...] = (seeing.faint,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How a window is looked at."""

    language: str = "en"
    size: tuple[int, int] = SMALL
    scale: int = 100
    theme: ThemeName = ThemeName.LIGHT

    def __str__(self) -> str:
        return f"{self.language} {self.size[0]}x{self.size[1]} {self.scale} % {self.theme}"


def every_way() -> Iterator[tuple[Way, tuple[Check, ...]]]:
    """Every size in the languages that were checked with care, and every theme at one size; the others at two."""
    for language in LANGUAGES:
        for size, scales in SCALES.items():
            for scale in scales:
                yield Way(language=language, size=size, scale=scale), (*SHAPE, *COLOR)
    for language in OTHERS:
        yield Way(language=language), SHAPE
        yield Way(language=language, scale=200), SHAPE
    for theme in ThemeName:
        if theme is not ThemeName.LIGHT:
            for language in LANGUAGES:
                yield Way(language=language, theme=theme), COLOR
            yield Way(theme=theme, scale=200), COLOR
            yield Way(theme=theme, scale=400), COLOR


def settle() -> None:
    """Let every layout come to rest."""
    for _ in range(ROUNDS):
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def opened_in(page: QWidget, name: str) -> Iterator[tuple[str, QWidget]]:
    """Open what a page holds closed: its tools, one after another, each by itself; the way by a passphrase."""
    if name == "code-passphrase" and isinstance(page, CodePage):
        page.form.by_passphrase.setChecked(True)
        settle()
        yield "by passphrase", page
        page.form.by_passphrase.setChecked(False)
        return
    if not name.startswith("question-tools") or not isinstance(page, QuestionPage):
        return
    for offer in page.tools.offered:
        if offer.name != STRIKE:
            page.tools.toggle(offer.name)
            settle()
            part = page.findChild(QWidget, offer.name)
            assert part is not None, offer.name
            yield offer.name, part
            page.tools.close_last()


def wrong(
    app: QApplication, theme: Theme, way: Way, checks: Iterable[Check], *, only: Callable[[str], bool] | None = None
) -> list[str]:
    """Return what is wrong, each with the screen it is on."""
    checks = tuple(checks)
    translate(app, way.language)
    theme.show(name=way.theme, scale=way.scale, language=way.language)
    window = CandidateWindow(theme)
    window.resize(*way.size)
    window.show()
    found: list[str] = []
    for name, screen in every(way.language):
        if only is not None and not only(name):
            continue
        window.show_screen(screen)
        settle()
        page = window.stack.currentWidget() or window
        found += [f"{way} | {name} | {words}" for check in checks for words in check(page)]
        for tool, part in opened_in(page, name):
            found += [f"{way} | {name}, {tool} | {words}" for check in checks for words in check(part)]
        least = page.minimumSizeHint()
        if window.size().toTuple() != way.size or least.width() > page.width() or least.height() > page.height():
            found.append(f"{way} | {name} | needs {least.toTuple()}")
    window.close()
    window.deleteLater()
    settle()
    return found
