"""The machine's screen and keyboard, played by an X server."""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.x11 import x_server

# Sessions of the kiosk's own are Linux's.
collect_ignore_glob = [] if sys.platform.startswith("linux") else ["test_*.py"]


@pytest.fixture(scope="package")
def outer() -> Iterator[str]:
    with x_server("1366x768x24") as display:
        yield display


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that another account can reach: libXau asks with that account's own rights whether it may read."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o711)
        yield Path(name)
