"""Draws every screen of the candidate into pictures, to be looked at.

python -m tests.kiosk.ui.candidate.pictures --out DIR [--lang ar] [--size 1920x1080] [--theme dark] [--text 200]
[NAME ...]
"""

import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from kiosk.flow.screens import SignInScreen
from kiosk.ui.candidate.front import FrontPage
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import ThemeName
from kiosk.ui.translation import LANGUAGES, translate
from tests.gallery import samples
from tests.kiosk.ui.candidate import screens

ROUNDS = 6
"""Heights of wrapped text travel up one layout a round."""


def settle(app: QApplication) -> None:
    """Let every layout come to rest."""
    for _ in range(ROUNDS):
        app.processEvents()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--lang", choices=tuple(LANGUAGES), default="en")
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--theme", type=ThemeName, default=ThemeName.LIGHT)
    parser.add_argument("--text", type=int, default=100)
    parser.add_argument("names", nargs="*")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    theme = Theme(name=asked.theme, scale=asked.text, language=asked.lang)
    theme.apply(app)
    translate(app, asked.lang)
    window = CandidateWindow(theme)
    window.resize(*(int(part) for part in asked.size.split("x")))
    window.show()
    shown = screens.every(asked.lang)
    shown["confirm-photo"] = screens.confirm(asked.lang, photo=samples.picture())
    for item in (samples.multiple(), samples.number(), samples.essay(), samples.flow()):
        shown[f"question-{item.id}"] = screens.question(asked.lang, item, passage=False, responses={})
    for name, screen in shown.items():
        if asked.names and name not in asked.names:
            continue
        window.show_screen(screen)
        settle(app)
        window.grab().save(str(asked.out / f"{name}.png"))
    panels = {"display": "display_button", "language": "language_button"}
    for name, button in panels.items():
        if asked.names and name not in asked.names:
            continue
        window.show_screen(SignInScreen(place=screens.place(asked.lang)))
        settle(app)
        page = window.stack.currentWidget()
        assert isinstance(page, FrontPage)
        getattr(page.foot, button.removesuffix("_button")).click()
        settle(app)
        window.grab().save(str(asked.out / f"{name}.png"))
        page.findChildren(type(page.foot))
        window.rebuild()
    print(f"pictures in {asked.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
