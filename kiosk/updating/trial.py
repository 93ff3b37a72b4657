"""Tries a new program on a copy of this station's storage before it gets near the storage itself.

The new program opens the copy, which brings it to its format, proves all of it, and paints a window. Then the program
that runs now opens the copy again: what it cannot read any more is no update but a one-way street.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.programs.errors import NotWritten, OneWay, TrialFailed
from kiosk.programs.inbox import hand_over
from kiosk.store.durably import make_durably
from kiosk.store.errors import StoreError
from kiosk.store.store import Store
from sync.protocol.releasing import Release

COPY = "trial"
LONGEST_S = 300.0
_LEFT_OUT = frozenset({"packages", "mirror", "log", "crash", "update", "programs", "lock", "reserve"})
_PASSED_ON = ("PATH", "LANG", "LC_ALL", "SYSTEMROOT", "TEMP", "TMP", "LD_LIBRARY_PATH")
_TOLD = 300


def tried(program: Path, release: Release, home: Path, folder: Path) -> None:
    """Let the program prove itself; returns where it did. Raises TrialFailed, OneWay, NotWritten.

    The home is owned by whoever calls, so nothing changes in it meanwhile.
    """
    with _copied(home, folder / COPY) as copy:
        told = _said(program, copy)
        found = (told.get("version"), told.get("build"), told.get("painted"))
        if found != (release.version, release.build, True):
            raise TrialFailed(f"it calls itself {told.get('version')} ({told.get('build')})")
        try:
            store = Store.peek(copy, clock=SystemClock())
            try:
                damage = store.verify()
            finally:
                store.close()
        except StoreError as error:
            raise OneWay(error.code) from error
        if damage is not None:
            raise OneWay("its journal does not fit together")


def bytes_of(home: Path) -> int:
    """Return how much a copy takes."""
    return sum(path.stat().st_size for path in _parts(home) if path.is_file())


def _parts(home: Path) -> Iterator[Path]:
    for entry in home.iterdir():
        if entry.name not in _LEFT_OUT and not entry.is_symlink():
            yield from entry.rglob("*") if entry.is_dir() else (entry,)


@contextmanager
def _copied(home: Path, copy: Path) -> Iterator[Path]:
    try:
        shutil.rmtree(copy, ignore_errors=True)
        make_durably(copy)
        for entry in home.iterdir():
            if entry.name in _LEFT_OUT or entry.is_symlink():
                continue
            if entry.is_dir():
                shutil.copytree(entry, copy / entry.name, ignore=lambda *_: _LEFT_OUT)
            else:
                shutil.copy2(entry, copy / entry.name)
        hand_over(copy.parent, to_owner_of=home)
    except OSError as error:
        shutil.rmtree(copy, ignore_errors=True)
        raise NotWritten(error.strerror or type(error).__name__) from error
    try:
        yield copy
    finally:
        shutil.rmtree(copy, ignore_errors=True)


def _said(program: Path, copy: Path) -> dict[str, object]:
    """Return what the new program says of itself after its own test; it never runs with more rights than an exam."""
    environ = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    environ |= {"KIOSK_HOME": str(copy), "HOME": str(copy), "QT_QPA_PLATFORM": "offscreen"}
    command = [str(program), "update", "self-test"]
    owner = copy.stat()
    as_owner = sys.platform != "win32" and os.geteuid() == 0 and owner.st_uid != 0
    try:
        done = subprocess.run(
            command,
            env=environ,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=LONGEST_S,
            check=False,
            user=owner.st_uid if as_owner else None,
            group=owner.st_gid if as_owner else None,
            extra_groups=[] if as_owner else None,
        )
    except subprocess.TimeoutExpired as error:
        raise TrialFailed("it did not come to an end") from error
    except OSError as error:
        raise TrialFailed(f"it does not start: {error.strerror}") from error
    lines = done.stdout.strip().splitlines()
    try:
        told = json.loads(lines[-1]) if lines else None
    except ValueError:
        told = None
    if done.returncode != 0 or not isinstance(told, dict):
        raise TrialFailed(f"exit code {done.returncode}: {done.stderr.strip()[-_TOLD:]}")
    return told
