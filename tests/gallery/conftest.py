"""The light theme, with fonts that are loaded once."""

from tests.kiosk.ui.candidate.conftest import shelf
from tests.kiosk.ui.conftest import theme

__all__ = ["shelf", "theme"]
