"""Walks the pages of a panel in every language, and in large text, and tells what is cut, covered, boxed or nameless on them.

Lines of its lists end in an ellipsis by design, where a name is longer than its column: that is not looked at here.
"""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QApplication

from kiosk.ui.theme import Theme
from kiosk.ui.translation import translate
from sync.protocol.interface_languages import TAGS
from tests.gallery import machine, room, seeing
from tests.gallery.checking import Check, Way, settle
from tests.kiosk.ui.candidate import looking

SHAPE: tuple[Check, ...] = (looking.cut, seeing.overlapping, seeing.boxed, looking.nameless)
LARGE = tuple(Way(language=language, scale=scale) for language in ("en", "ar", "de") for scale in (125, 150, 200))
"""In German words are longest."""
WAYS = (*(Way(language=language) for language in TAGS), *LARGE)


def wrong_at_a_panel(
    app: QApplication,
    theme: Theme,
    way: Way,
    checks: Iterable[Check] = SHAPE,
    *,
    only: Callable[[str], bool] | None = None,
) -> list[str]:
    """Return what is wrong, each with the page it is on."""
    translate(app, way.language)
    theme.show(name=way.theme, scale=way.scale, language=way.language)
    found: list[str] = []
    for name, make in {**room.PAGES, **machine.PAGES}.items():
        if only is not None and not only(name):
            continue
        window = make(theme)
        window.resize(*way.size)
        window.show()
        settle()
        found += [f"{way} | panel, {name} | {words}" for check in checks for words in check(window)]
        window.close()
        window.deleteLater()
        settle()
    return found
