"""Power cuts, every one of them: what SQLite writes is recorded, and for every moment the disks that a cut could leave
are built and opened.

What a cut leaves of writes that were not synced: `none` of them, `all`, some of them, or some sectors of some. A new
file's name is there for sure only after its own sync; a removed one's may come back until the folder is synced (strict
POSIX; real file systems promise more). The method is SQLite's own, as in ALICE (OSDI 2014).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import apsw

from kiosk.store.database import connected
from kiosk.store.errors import StoreError
from kiosk.store.parts import Parts
from kiosk.store.schema import migrate
from kiosk.store.store import Store
from kiosk.store.vault import Vault
from tests.faults.outcome import Outcome
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made

SECTOR = 512
MODELS = ("none", "all", "some", "torn")


@dataclass(frozen=True, slots=True)
class Made:
    """A file came into being."""

    name: str


@dataclass(frozen=True, slots=True)
class Wrote:
    """Bytes were written, not synced."""

    name: str
    at: int
    data: bytes


@dataclass(frozen=True, slots=True)
class CutOff:
    """A file was made that long."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Synced:
    """A file's writes are on the disk."""

    name: str


@dataclass(frozen=True, slots=True)
class Removed:
    """A file was removed."""

    name: str
    is_synced: bool


@dataclass(frozen=True, slots=True)
class Saved:
    """So many events were told as saved."""

    events: int


Step = Made | Wrote | CutOff | Synced | Removed | Saved


class RecordedFile(apsw.VFSFile):
    """A file whose writes are recorded."""

    def __init__(self, disk: "RecordedDisk", name: "str | apsw.URIFilename | None", flags: list[int]) -> None:
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        self._name = Path(path).name if path else ""
        self._steps = disk.steps
        if path and not Path(path).exists():
            self._steps.append(Made(self._name))
        super().__init__(disk.base, name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        self._steps.append(Wrote(self._name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:
        self._steps.append(CutOff(self._name, size))
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:
        self._steps.append(Synced(self._name))
        super().xSync(flags)


class RecordedDisk(apsw.VFS):
    """The real disk, writing down everything that is done to it."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.base = apsw.vfs_names()[0]
        super().__init__("recorded", self.base, makedefault=True)

    def xOpen(self, name: "str | apsw.URIFilename | None", flags: list[int]) -> RecordedFile:
        return RecordedFile(self, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        self.steps.append(Removed(Path(filename).name, bool(syncdir)))
        super().xDelete(filename, syncdir)


@dataclass(slots=True)
class Disk:
    """What is surely on a disk, and what was only handed to it."""

    content: dict[str, bytearray] = field(default_factory=dict)
    pending: dict[str, list[Wrote | CutOff]] = field(default_factory=dict)
    named: set[str] = field(default_factory=set)
    ghosts: dict[str, bytes] = field(default_factory=dict)

    def take(self, step: Step) -> None:
        """Let one thing happen to the disk."""
        match step:
            case Made(name):
                self.content.setdefault(name, bytearray())
            case Wrote(name) | CutOff(name):
                self.pending.setdefault(name, []).append(step)
            case Synced(name):
                content = self.content.setdefault(name, bytearray())
                for write in self.pending.pop(name, []):
                    _put(content, write)
                self.named.add(name)
            case Removed(name, is_synced):
                self._remove(name, is_synced=is_synced)
            case Saved():
                pass

    def _remove(self, name: str, *, is_synced: bool) -> None:
        if is_synced:
            self.ghosts.clear()
        elif name in self.named:
            self.ghosts[name] = bytes(self.content[name])
        self.content.pop(name, None)
        self.pending.pop(name, None)
        self.named.discard(name)

    def after_cut(self, model: str, random: Random) -> dict[str, bytes]:
        """Return the files that a power cut at this moment could leave."""
        left = {}
        for name, sure in self.content.items():
            content = bytearray(sure)
            is_there = name in self.named or model == "all" or (model != "none" and random.random() < 0.5)
            for write in self.pending.get(name, []):
                if model == "all" or (model != "none" and random.random() < 0.5):
                    _put(content, write, torn_by=random if model == "torn" else None)
            if is_there:
                left[name] = bytes(content)
        for name, ghost in self.ghosts.items():
            if name not in left and (model == "none" or (model != "all" and random.random() < 0.5)):
                left[name] = ghost
        return left


def _put(content: bytearray, write: Wrote | CutOff, *, torn_by: Random | None = None) -> None:
    if isinstance(write, CutOff):
        del content[write.size :]
        return
    end = write.at + len(write.data)
    content.extend(bytes(max(0, end - len(content))))
    for begin in range(0, len(write.data), SECTOR):
        if torn_by is None or torn_by.random() < 0.5:
            piece = write.data[begin : begin + SECTOR]
            content[write.at + begin : write.at + begin + len(piece)] = piece


def cut(folder: Path, *, answers: int, seed: int, samples: int = 2, synchronous: str = "EXTRA") -> Outcome:
    """Save answers, then cut the power at every moment of it, in every model; the file is not encrypted for this.

    A weaker `synchronous` plants a bug.
    """
    outcome = Outcome(fault="power cut")
    random = Random(seed)
    vault = Vault(b"k" * 32)
    steps = _recorded(folder / "recorded", vault, answers, random, synchronous)
    disk, saved = Disk(), -1
    left = folder / "left"
    for moment, step in enumerate(steps):
        disk.take(step)
        if isinstance(step, Saved):
            saved = step.events
        if saved < 0:
            # Before the first promise there is nothing to keep.
            continue
        for model in MODELS:
            for _ in range(samples if model in ("some", "torn") else 1):
                outcome.tries += 1
                _lay_out(left, disk.after_cut(model, random))
                if (wrong := _wrong(left, vault, saved)) is not None:
                    outcome.broken.append(f"moment {moment}, {model}: {wrong}")
    outcome.promised = answers
    outcome.notes["moments"] = str(len(steps))
    return outcome


@contextmanager
def _plain_store(home: Path, vault: Vault) -> Iterator[Store]:
    home.mkdir(parents=True, exist_ok=True)
    database = connected(home / "kiosk.db", None)
    migrate(database)
    store = Store(Parts.of(home, database, vault), clock=ManualClock())
    try:
        yield store
    finally:
        store.close()


def _recorded(home: Path, vault: Vault, answers: int, random: Random, synchronous: str) -> list[Step]:
    disk = RecordedDisk()
    try:
        with _plain_store(home, vault) as store:
            # Often enough that the cuts meet moves of the log into the file as well.
            store._parts.database.execute_sql("PRAGMA wal_autocheckpoint = 25")
            store._parts.database.execute_sql(f"PRAGMA synchronous = {synchronous}")
            store.keep_enrollment(made.enrollment())
            store.append([made.started()])
            disk.steps.append(Saved(1))
            for number in range(answers):
                store.append([made.responded(number, "x" * random.choice((5, 50, 3_000)))])
                disk.steps.append(Saved(number + 2))
                store.tick(made.ATTEMPT, number * 1_000)
    finally:
        disk.unregister()
    return disk.steps


def _lay_out(left: Path, files: dict[str, bytes]) -> None:
    left.mkdir(parents=True, exist_ok=True)
    for old in left.iterdir():
        old.unlink()
    for file, content in files.items():
        if not file.endswith("-shm"):
            (left / file).write_bytes(content)


def _wrong(left: Path, vault: Vault, saved: int) -> str | None:
    """Return which promise the files break, if any."""
    try:
        with _plain_store(left, vault) as store:
            heads = store.sync_position().heads
            if not heads or heads[0].seq < saved:
                return f"{saved} events were saved, {heads[0].seq if heads else 'none'} are there"
            damage = store.verify()
            return None if damage is None else damage.what
    except StoreError as error:
        return str(error)
