"""What every test can count on: no real screen, no real station, a warning fails, X servers of its own."""

import gc
import os
import sys
from collections.abc import Iterator

import pytest
from hypothesis import settings

from kiosk.tidying import tidy
from sync.protocol import codes, staff_secrets
from tests.x11 import window_manager, x_server

# Before anything imports Qt. Tests of real X11 windows start a child process on a display of their own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# A test that forgets to say where its station lives shall fail, not write into the developer's.
os.environ["KIOSK_HOME"] = os.devnull
os.environ.pop("KIOSK_CONFIG", None)

# Two shared cores: how long one example takes says nothing. The number of examples is each test's own.
settings.register_profile("house", deadline=None)
settings.load_profile("house")

# As in the program: a window that another thread takes away brings Qt down. `_tidy_here` looks between tests.
gc.disable()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the switches of our own."""
    parser.addoption("--run-build", action="store_true", help="also build the frozen program and start it")
    parser.addoption("--run-databases", action="store_true", help="also start MariaDB and PostgreSQL, and use them")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark what needs an X server by what it asks for, and leave out what cannot run here, with the reason."""
    not_asked = {
        "build": pytest.mark.skip(reason="builds for minutes: --run-build"),
        "databases": pytest.mark.skip(reason="starts database servers: --run-databases"),
    }
    not_here = pytest.mark.skip(reason="X11 is not on this system")
    for item in items:
        if {"xvfb", "desktop"} & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.x11)
        if item.get_closest_marker("x11") and not sys.platform.startswith("linux"):
            item.add_marker(not_here)
        for name, skipped in not_asked.items():
            if item.get_closest_marker(name) and not config.getoption(f"--run-{name}"):
                item.add_marker(skipped)


@pytest.fixture(autouse=True)
def _quick_hashes(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a stolen disk costs who guesses is a matter of two modules' own tests; all others need not wait."""
    if request.path.stem in {"test_codes", "test_staff_secrets"}:
        return
    for module in (codes, staff_secrets):
        monkeypatch.setattr(module, "_MEMORY_KIB", 8 * module._LANES)
        monkeypatch.setattr(module, "_PASSES", 1)


@pytest.fixture(autouse=True)
def _tidy_here() -> Iterator[None]:
    """Look for garbage on the thread of the tests, and on no other."""
    yield
    tidy()


@pytest.fixture(autouse=True)
def _own_tongue() -> Iterator[None]:
    """A language that a test chose ends with it: Qt has one application for all tests, Django one thread."""
    yield
    if "django.utils.translation.trans_real" in sys.modules:
        from django.utils import translation

        translation.deactivate()
    if "kiosk.ui.translation" in sys.modules:
        from PySide6.QtWidgets import QApplication

        from kiosk.ui.translation import forget

        app = QApplication.instance()
        if isinstance(app, QApplication):
            forget(app)


@pytest.fixture(scope="session")
def xvfb() -> Iterator[str]:
    """The display of an X server without a window manager, one for the whole run."""
    with x_server() as display:
        yield display


@pytest.fixture(scope="session")
def desktop() -> Iterator[str]:
    """The display of an X server with a window manager, one for the whole run."""
    with x_server() as display, window_manager(display):
        yield display
