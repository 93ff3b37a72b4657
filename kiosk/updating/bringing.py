"""Takes a release from a stick: who vouches for it is proved before a byte of it is copied, its hash after."""

import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from kiosk.programs.errors import Damaged, NotVouchedFor
from kiosk.programs.inbox import Inbox
from kiosk.store.durably import make_durably, sync_folder
from sync.protocol.errors import ProtocolError
from sync.protocol.releasing import Front, Release, read_front

_PIECE = 1_048_576


def bring(path: Path, inbox: Inbox, *, demanded: Callable[[Front], Release]) -> Release:
    """Copy a release into the inbox; whole, proved and on disk when this returns. Raises UpdateRefused, OSError.

    `demanded` returns what a front vouches for, or refuses it.
    """
    with path.open("rb") as file:
        try:
            front = read_front(file)
        except ProtocolError as error:
            raise NotVouchedFor(f"{path.name} is no release") from error
        release = demanded(front)
        if not inbox.has(release):
            make_durably(inbox.folder)
            _copy(file, release, inbox.packed(release))
    inbox.bring(front)
    return release


def _copy(file: BinaryIO, release: Release, into: Path) -> None:
    draft = into.with_name(into.name + ".stick")
    whole, left = sha256(), release.size
    try:
        with draft.open("wb") as out:
            while left > 0 and (piece := file.read(min(left, _PIECE))):
                whole.update(piece)
                out.write(piece)
                left -= len(piece)
            out.flush()
            os.fsync(out.fileno())
        if left or file.read(1) or whole.hexdigest() != release.digest:
            raise Damaged(release.name)
        draft.replace(into)
        sync_folder(into.parent)
    finally:
        draft.unlink(missing_ok=True)
