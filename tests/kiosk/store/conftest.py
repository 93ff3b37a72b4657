from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.store.store import Store
from tests.kiosk.store import made


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """The store of an enrolled station, in `tmp_path`."""
    store = made.enrolled(tmp_path)
    yield store
    store.close()
