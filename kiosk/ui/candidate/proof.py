"""Whether a window of this program can be made and is seen, asked before anybody relies on it."""

import sys

from PySide6.QtWidgets import QApplication

from kiosk.exam.refusals import Reason, Refused
from kiosk.flow.screens import Place, RefusalScreen
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.theme import Theme
from kiosk.ui.translation import translate

LANGUAGE = "en"
LEAST_COLORS = 3
"""Ground, card and text: a window in one color shows nothing."""


def paints() -> bool:
    """Make the candidates' window, have it paint a screen, and look at the picture."""
    app = QApplication(sys.argv[:1])
    theme = Theme(language=LANGUAGE)
    theme.apply(app)
    translate(app, LANGUAGE)
    window = CandidateWindow(theme)
    window.show_screen(RefusalScreen(place=Place(), refused=Refused(reason=Reason.NOT_ENROLLED), can_sign_out=False))
    window.resize(1024, 768)
    window.show()
    image = window.grab().toImage()
    window.close()
    colors = {image.pixel(x, y) for y in range(0, image.height(), 16) for x in range(0, image.width(), 4)}
    return len(colors) >= LEAST_COLORS
