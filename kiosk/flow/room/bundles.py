"""The panel's own journal as a sealed file on a stick: what was decided here reaches the server without a network."""

from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk import VERSION
from kiosk.errors import KioskError
from kiosk.store.bundling import bundled, written_event
from kiosk.store.errors import StoreError
from kiosk.store.store import Store
from sync.protocol.events import Moment, PanelDecided


class NothingToBring(KioskError):
    """The server has everything."""

    code = "KIOSK-EXPORT-NOTHING"
    sentence = "The server has everything that was decided here: there is nothing to carry."


class Bundles:
    """Writes what the server lacks of this panel's journal."""

    def __init__(self, folder: Callable[[], Path]) -> None:
        self._folder = folder

    def write(self, store: Store, *, events: Sequence[PanelDecided], at: Moment) -> str | KioskError | StoreError:
        """Write it, read back and proved; return where it lies, or why it does not. The decision is in it."""
        try:
            store.append(tuple(events))
            done = bundled(store, self._folder(), made_ms=at.wall_ms, why="staff", program=VERSION)
            if done is None:
                return NothingToBring()
            store.append((written_event(done, at),))
        except StoreError as error:
            return error
        return str(done.path)
