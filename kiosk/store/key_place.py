"""Where a station keeps its data key: the one place that knows, so that a TPM or DPAPI can come in here."""

from pathlib import Path
from typing import Protocol

from kiosk.store.durably import write_durably

FILE = "data.key"


class KeyPlace(Protocol):
    """Keeps one secret for this machine."""

    def kept(self) -> bytes | None:
        """Return the key, or None where there never was one; raises OSError."""

    def keep(self, key: bytes) -> None:
        """Keep the key; on disk, folder entry included, when this returns. Raises OSError."""


class KeyFile:
    """A file that only its owner may read: protects a store that was copied, not a stolen disk."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def kept(self) -> bytes | None:
        """Return what the file holds."""
        try:
            return self._path.read_bytes()
        except FileNotFoundError:
            return None

    def keep(self, key: bytes) -> None:
        """Write the file, whole or not at all."""
        write_durably(self._path, key)


def place_of(home: Path) -> KeyPlace:
    """Return where the station of this folder keeps its key."""
    return KeyFile(home / FILE)
