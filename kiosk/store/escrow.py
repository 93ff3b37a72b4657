"""The data key, left for the deployment's recovery key beside the store; the mirror copies that to its own disk."""

import logging
from pathlib import Path

from kiosk.store.durably import write_durably
from kiosk.store.vault import Vault
from sync.client.enrolled import Enrollment
from sync.protocol import recovery
from sync.protocol.errors import ProtocolError

log = logging.getLogger(__name__)


def leave(home: Path, vault: Vault, enrollment: Enrollment) -> bool:
    """Leave the data key for the recovery key that the server told, if that is not done; whether something was written.

    A disk that takes no file is a warning: it is tried again at the next start, and nothing waits for it.
    """
    if not enrollment.identity.recovery:
        return False
    if is_left(home, vault, enrollment):
        return False
    try:
        key = recovery.public_key(enrollment.identity.recovery)
        write_durably(home / recovery.NAME, vault.left_for_recovery(key, enrollment.station))
    except (OSError, ProtocolError) as error:
        log.warning("the data key could not be left for the recovery key", extra={"kind": type(error).__name__})
        return False
    return True


def is_left(home: Path, vault: Vault, enrollment: Enrollment) -> bool:
    """Whether the data key lies beside the store for the recovery key that the server told."""
    path = home / recovery.NAME
    try:
        key = recovery.public_key(enrollment.identity.recovery)
        return recovery.is_for(path.read_bytes(), key, station=enrollment.station, lineage=vault.lineage)
    except (OSError, ProtocolError):
        return False


def copied(home: Path, beside: Path) -> None:
    """Have the same file beside the mirror; raises OSError."""
    path = home / recovery.NAME
    if not path.is_file():
        return
    data = path.read_bytes()
    if not beside.is_file() or beside.read_bytes() != data:
        write_durably(beside, data)
