"""A theme that dresses the application, fresh for every test."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.theme import Theme


@pytest.fixture
def theme(qtbot: QtBot) -> Iterator[Theme]:
    """The light theme in English at 100 %."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    made = Theme()
    made.apply(app)
    yield made
    made.show(language="en", scale=100)
