"""One real central server for the whole run, and stations enrolled at it, each on a folder of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.clock import SystemClock
from kiosk.demo import enrolled
from kiosk.store.store import Store
from kiosk.ui.theme import Theme
from kiosk.ui.translation import translate
from tests.e2e.bench import StationBench
from tests.e2e.central import HERE, CentralProcess, ServerSide
from tests.e2e.panel import ASHA, BORIS, PanelBench
from tests.e2e.road import Road, a_road

Enroll = Callable[..., StationBench]


@pytest.fixture(scope="session")
def central_of_the_run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CentralProcess]:
    central = CentralProcess(tmp_path_factory.mktemp("e2e") / "central")
    central.home.mkdir()
    try:
        central.start_demo(HERE / "small.gift")
        yield central
    finally:
        central.stop()


@pytest.fixture
def central(central_of_the_run: CentralProcess) -> Iterator[CentralProcess]:
    """The running server; a test that ends it gets it started again behind it."""
    yield central_of_the_run
    if not central_of_the_run.is_running:
        central_of_the_run.start()


@pytest.fixture(scope="session")
def server_side(central_of_the_run: CentralProcess) -> Iterator[ServerSide]:
    """Staff at that server."""
    side = ServerSide(central_of_the_run.home)
    yield side
    side.close()


@pytest.fixture
def road(central: CentralProcess) -> Iterator[Road]:
    """The network to that server."""
    with a_road(central.url) as made:
        yield made


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    made = Theme(language="en")
    made.apply(qapp)
    translate(qapp, "en")
    return made


@pytest.fixture
def enroll(tmp_path: Path, central: CentralProcess, road: Road, theme: Theme, qtbot: QtBot) -> Iterator[Enroll]:
    """Enroll a station that reaches its server by the road; it is stopped at the end."""
    made: list[StationBench] = []

    def one(name: str = "7", *, home: Path | None = None) -> StationBench:
        folder = home or tmp_path / f"seat-{name}"
        enrollment = msgspec.structs.replace(enrolled(central.server, folder, name=name), url=road.url)
        store = Store.open(folder, clock=SystemClock())
        store.keep_enrollment(enrollment)
        store.close()
        made.append(StationBench(folder, enrollment, qtbot=qtbot, theme=theme))
        return made[-1]

    yield one
    for bench in made:
        bench.stop()


@pytest.fixture
def seat(enroll: Enroll) -> StationBench:
    """A station, not started yet."""
    return enroll()


# --- a panel ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def way(central: CentralProcess) -> Iterator[Road]:
    """The panel's own way to the server."""
    with a_road(central.url) as made:
        yield made


@pytest.fixture
def names(server_side: ServerSide, request: pytest.FixtureRequest) -> tuple[str, str]:
    """Two people who may decide, of this test alone."""
    first, second = (f"{name} {request.node.name}"[:60] for name in ("Asha", "Boris"))
    for name, passphrase in ((first, ASHA), (second, BORIS)):
        server_side.do("new_staff", name=name, right="decide", passphrase=passphrase)
    return first, second


@pytest.fixture
def hands(qtbot: QtBot, theme: Theme) -> tuple[QtBot, Theme]:
    """What a window is used with."""
    return qtbot, theme


@pytest.fixture
def panel(
    tmp_path: Path, central: CentralProcess, server_side: ServerSide, way: Road, hands: tuple[QtBot, Theme]
) -> Iterator[PanelBench]:
    told: Any = server_side.do("panel_code")
    qtbot, theme = hands
    made = PanelBench(tmp_path / "panel", central.url, str(told["code"]), by=way.url, qtbot=qtbot, theme=theme)
    yield made
    made.stop()
