"""What this station has of an update: which release it is to have, its bytes, and what became of it.

All of it lies in one folder of the home, each file replaced whole; whoever is stopped in the middle finds it as it was.
"""

import os
import sys
import sysconfig
from hashlib import sha256
from pathlib import Path

import msgspec

from kiosk.exam.versions import is_older, parts
from kiosk.programs.errors import Damaged, NotVouchedFor, OtherPlatform, TooOld
from kiosk.store.durably import make_durably, write_durably
from sync.protocol.errors import ProtocolError
from sync.protocol.releasing import Front, Release, proved
from sync.protocol.updates import Phase

FOLDER = "update"
READY = "ready"
"""Tells whoever may write the programs' folder that somebody waits for it."""
_PIECE = 1_048_576


class Outcome(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What became of the last release that was tried."""

    name: str = ""
    digest: str = ""
    phase: Phase = Phase.DONE
    code: str = ""
    detail: str = ""
    lowest: str = ""
    """Of all releases that were ever put in: nothing older than that is."""


def platform_here() -> str:
    """Return what a release for this machine is called."""
    system, _, machine = sysconfig.get_platform().rpartition("-")
    kind = "windows" if sys.platform == "win32" else "macos" if sys.platform == "darwin" else "linux"
    return f"{kind}-{machine or system}"


class Inbox:
    """The folder of an update."""

    def __init__(self, home: Path) -> None:
        self.folder = home / FOLDER
        self._brought = self.folder / "brought.json"
        self._outcome = self.folder / "outcome.json"
        self.ready = self.folder / READY

    # --- which one it is to have --------------------------------------------------------------------------------------

    def bring(self, front: Front) -> None:
        """Keep what a stick brought beside what the server says. Raises OSError."""
        self._keep(self._brought, msgspec.json.encode(front))

    def wanted(self, root: str, told: tuple[Front, ...]) -> Release | None:
        """Return the newest release for machines like this one, the server's or a stick's; raises NotVouchedFor."""
        found = [vouched(front, root) for front in (*told, *self._of_stick())]
        fitting = [release for release in found if release.platform == platform_here()]
        return max(fitting, key=lambda release: parts(release.version), default=None)

    def _of_stick(self) -> tuple[Front, ...]:
        try:
            return (msgspec.json.decode(self._brought.read_bytes(), type=Front),)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return ()

    # --- its bytes ----------------------------------------------------------------------------------------------------

    def packed(self, release: Release) -> Path:
        """Return where its bytes belong."""
        return self.folder / f"{release.digest}.packed"

    def has(self, release: Release) -> bool:
        """Whether all of them are here; they were hashed before they got that name."""
        return self.packed(release).is_file()

    def here(self, release: Release) -> int:
        """Return how many bytes are here."""
        packed = self.packed(release)
        for path in (packed, packed.with_name(packed.name + ".part")):
            if path.is_file():
                return path.stat().st_size
        return 0

    def demand_whole(self, release: Release) -> Path:
        """Return the packed program, hashed once more; raises Damaged, and the bytes are gone then."""
        path = self.packed(release)
        if not path.is_file() or digest_of(path) != release.digest:
            path.unlink(missing_ok=True)
            raise Damaged(release.name)
        return path

    def clear(self) -> None:
        """Delete what nobody needs any more, of this release and of others."""
        self._brought.unlink(missing_ok=True)
        for kind in ("*.packed", "*.packed.*", "*.new"):
            for path in self.folder.glob(kind):
                path.unlink(missing_ok=True)

    # --- what became of it --------------------------------------------------------------------------------------------

    def outcome(self) -> Outcome:
        """Return what became of the last one."""
        try:
            return msgspec.json.decode(self._outcome.read_bytes(), type=Outcome)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return Outcome()

    def tell(self, outcome: Outcome) -> None:
        """Keep what became of one; the lowest version that was ever named stays. Raises OSError."""
        lowest = self.outcome().lowest
        if is_older(outcome.lowest, lowest):
            outcome = msgspec.structs.replace(outcome, lowest=lowest)
        self._keep(self._outcome, msgspec.json.encode(outcome))

    def _keep(self, path: Path, data: bytes) -> None:
        make_durably(self.folder)
        write_durably(path, data)
        hand_over(self.folder, to_owner_of=self.folder.parent)

    def has_failed(self, release: Release) -> bool:
        """Whether this very release was tried here and failed."""
        outcome = self.outcome()
        return outcome.phase is Phase.FAILED and outcome.digest == release.digest


def vouched(front: Front, root: str) -> Release:
    """Return the release that a front vouches for; raises NotVouchedFor."""
    try:
        return proved(front, root)
    except ProtocolError as error:
        raise NotVouchedFor(error.code) from error


def demand_newer(release: Release, *, version: str, build: str, lowest: str) -> None:
    """Raise unless a release is for machines like this one and no step back from the program that runs."""
    if release.platform != platform_here():
        raise OtherPlatform(f"{release.platform}, this one is {platform_here()}")
    if is_older(release.version, version) or is_older(release.version, lowest):
        raise TooOld(f"{release.version}; at least {lowest if is_older(version, lowest) else version}")
    if (release.version, release.build) == (version, build):
        raise TooOld(f"{release.name} runs already")


def hand_over(folder: Path, *, to_owner_of: Path) -> None:
    """Let a folder with all in it belong to whoever the other one belongs to, where root made it."""
    if sys.platform != "win32" and os.geteuid() == 0 and (owner := to_owner_of.stat()).st_uid != 0:
        for path in (folder, *folder.rglob("*")):
            os.chown(path, owner.st_uid, owner.st_gid, follow_symlinks=False)


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file, hexadecimal."""
    whole = sha256()
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            whole.update(piece)
    return whole.hexdigest()
