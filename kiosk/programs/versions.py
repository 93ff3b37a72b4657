"""Which version of the program is started, and which one again when that dies at its start. Standard library only.

The program that was installed starts the others and watches over them, so it is always there to go back to. One small
file, replaced whole, says which folder counts: before and after a power cut it is one version or the other.
"""

import json
import os
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk.exam.versions import is_older

UPDATE = 11
"""Exit code of a station that ended so that an update may be put in."""
KEPT = "KIOSK_KEPT"
"""Tells the program, in its environment, that it is started again when it ends."""
POINTER = "current.json"
WATCH = "start-watch.json"
"""In the home: what the watcher saw. The folder of the programs may be one that it must not write."""
DEATHS = 3
"""So often a new version may die before it ran for a while."""
PROVED_S = 60.0
"""Who ran for so long has shown that it starts."""
DIES = "KIOSK-UPDATE-DIES"


@dataclass(frozen=True, slots=True)
class Version:
    """A version that lies here."""

    name: str
    """Of its folder: version and build."""
    program: str
    """Which of its files is started."""

    @property
    def version(self) -> str:
        """Its number."""
        return self.name.partition("-")[0]


@dataclass(frozen=True, slots=True)
class Watch:
    """How the starts of a version went."""

    name: str = ""
    deaths: int = 0
    is_proved: bool = False
    is_refused: bool = False
    """Whether it died too often: the one before it is started."""
    why: str = ""


class Programs:
    """The folder of versions, and the watch over the newest; nothing in it is written but by whoever may."""

    def __init__(self, folder: Path, home: Path, *, installed: str) -> None:
        """`installed` is the version of the program that was installed; it is started where it is not the older."""
        self.folder = folder
        self._watch = home / WATCH
        self._installed = installed

    def current(self) -> Version | None:
        """Return the version that is started; None for the installed program."""
        watch = self.watch()
        for version in self.pointed():
            is_refused = watch.is_refused and watch.name == version.name
            if not is_refused and self._is_usable(version):
                return version
        return None

    def pointed(self) -> tuple[Version, ...]:
        """Return the version that counts and the one before it, as far as they were ever put here."""
        try:
            told = json.loads((self.folder / POINTER).read_text(encoding="utf-8"))
            return tuple(Version(str(one["name"]), str(one["program"])) for one in told["versions"][:2])
        except (OSError, ValueError, KeyError, TypeError):
            return ()

    def path(self, version: Version) -> Path:
        """Return the file that is started."""
        return self.folder / version.name / version.program

    def switch(self, version: Version) -> None:
        """Let this version count, and keep the one that counted for going back."""
        before = self.current()
        self._point([version, *([before] if before and before.name != version.name else [])])

    def go_back(self) -> Version | None:
        """Let the version before count again; returns what counts now, None for the installed program."""
        now, pointed = self.current(), self.pointed()
        self._point(list(pointed[pointed.index(now) + 1 :] if now in pointed else ()))
        return self.current()

    def clear(self) -> None:
        """Delete versions that nobody goes back to, and what a stopped unpacking left."""
        kept = {version.name for version in self.pointed()}
        for found in self.folder.glob("*") if self.folder.is_dir() else ():
            if found.is_dir() and found.name not in kept:
                shutil.rmtree(found, ignore_errors=True)

    # --- the watch ----------------------------------------------------------------------------------------------------

    def watch(self) -> Watch:
        """Return how the starts of the newest version went; of an unreadable record nothing is believed."""
        try:
            told = json.loads(self._watch.read_text(encoding="utf-8"))
            return Watch(**told)
        except (OSError, ValueError, TypeError):
            return Watch()

    def note_end(self, version: Version, ran_s: float) -> Watch:
        """Note that a version ended, however; returns the record. Too many early ends, and it counts no more.

        The one that was gone back to has nothing to prove, and does not wipe out what is noted of the other.
        """
        if self.pointed()[:1] != (version,):
            return Watch(version.name, is_proved=True)
        watch = self._of(version)
        if watch.is_proved or watch.is_refused:
            return watch
        if ran_s >= PROVED_S:
            return self.note_proved(version)
        deaths = watch.deaths + 1
        return self._noted(
            Watch(version.name, deaths, is_refused=deaths >= DEATHS, why=DIES if deaths >= DEATHS else "")
        )

    def note_proved(self, version: Version) -> Watch:
        """Note that a version starts: from now on it dies like any program does."""
        watch = self._of(version)
        return watch if watch.is_proved else self._noted(Watch(version.name, watch.deaths, is_proved=True))

    def forgive(self, version: Version) -> None:
        """Let a version that died too often be started once more."""
        if self.watch().name == version.name:
            self._watch.unlink(missing_ok=True)

    def _of(self, version: Version) -> Watch:
        watch = self.watch()
        return watch if watch.name == version.name else Watch(version.name)

    def _noted(self, watch: Watch) -> Watch:
        _replaced(self._watch, asdict(watch))
        return watch

    def _is_usable(self, version: Version) -> bool:
        """Whether its program is there, and not older than the one that was installed meanwhile."""
        return not is_older(version.version, self._installed) and self.path(version).is_file()

    def _point(self, versions: list[Version]) -> None:
        self.folder.mkdir(mode=0o755, parents=True, exist_ok=True)
        _replaced(self.folder / POINTER, {"versions": [asdict(version) for version in versions]})


def _replaced(path: Path, content: dict[str, object]) -> None:
    """Replace a small file, whole or not at all, power cut or not."""
    draft = path.with_name(path.name + ".new")
    with draft.open("w", encoding="utf-8") as file:
        file.write(json.dumps(content))
        file.flush()
        os.fsync(file.fileno())
    draft.chmod(0o644)
    draft.replace(path)
    if os.name == "posix":
        handle = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
