"""When the last backup was made, for the doctor: a small file beside the keys."""

from pathlib import Path

import msgspec

from sync.server.exchange import vault

FILE = "backup.json"


class Noted(msgspec.Struct, frozen=True, kw_only=True):
    """A backup that was made."""

    at_s: int
    is_proved: bool
    """Whether it was put back on trial and was well."""


def note(home: Path, *, at_s: int, is_proved: bool) -> None:
    """Note that one was made."""
    vault.put(home / FILE, msgspec.json.encode(Noted(at_s=at_s, is_proved=is_proved)))


def last(home: Path) -> Noted | None:
    """Return what was noted; of an unreadable note nothing is believed."""
    try:
        return msgspec.json.decode((home / FILE).read_bytes(), type=Noted)
    except (FileNotFoundError, msgspec.MsgspecError):
        return None
