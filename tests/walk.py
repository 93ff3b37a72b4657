"""Runs every command of a page of the documentation, in its order, and says how long it took.

    python -m tests.walk docs/first-exam.md [--setup] [--minutes 15]
    python -m tests.walk docs/it-guide.md --machine FOLDER [--only WORD] [--minutes 90]
    python -m tests.walk docs/sessions.md --machine FOLDER

Any page can be named: what its reader has already, and types in the place of a word, stands in `tests.pages`.

Blocks that begin with three backticks and `sh` are run, one after the other, in one shell that stops at the first
command that fails; those with `sh setup` only with `--setup`, for they make what this program itself runs in. The shell
works in a folder of its own, with `--setup` in a copy of the source there; where there is no screen, Qt draws without
one. What still runs at the end is ended.

With `--machine` the blocks with `sh machine` are run instead, in a Debian 12 that is made and booted in FOLDER (root,
debootstrap and systemd-nspawn are needed; 5 GB), and what the page says of the machine afterwards is looked at:
`tests.machine`. Exit code 3 says that this machine does not permit that.
"""

import argparse
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import msgspec

from tests import pages

ROOT = Path(__file__).resolve().parents[1]
BLOCK = re.compile(r"^```sh(?: (setup|machine|windows))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
TITLE = re.compile(r"^## (.+)$", re.MULTILINE)
MARK = "::walk::"
MADE = shutil.ignore_patterns(".venv", ".git", ".*_cache", "__pycache__", "build", "dist")
"""What is no source: a walk from nothing has none of it."""
GRACE_S = 20.0


class Block(msgspec.Struct, frozen=True, kw_only=True):
    """Commands that stand together, and the title that they stand under."""

    title: str
    commands: str
    kind: str = ""
    """Where it belongs: anywhere unless said; `setup`, `machine` (one of its own), `windows`."""


def blocks(page: str) -> list[Block]:
    """Return the blocks of a page, in their order."""
    titles = [(found.start(), found[1]) for found in TITLE.finditer(page)]
    return [
        Block(
            title=next((title for at, title in reversed(titles) if at < found.start()), ""),
            commands=found[2],
            kind=found[1] or "",
        )
        for found in BLOCK.finditer(page)
    ]


def ready(page: Path, parts: list[Block]) -> list[Block]:
    """Return the blocks of a page as its reader types them, and before them what the reader has (`tests.pages`)."""
    typed = [msgspec.structs.replace(part, commands=pages.filled(page, part.commands)) for part in parts]
    has = pages.before(page)
    if not (has and typed):
        return typed
    # What makes the programs comes before it, unless a page is all about making them.
    first = next((at for at, part in enumerate(typed) if not part.kind), 0)
    return [*typed[:first], Block(title="what the reader has", commands=has), *typed[first:]]


def script(parts: list[Block]) -> str:
    """Return one shell script that says before each block that it begins."""
    told = [f"printf '%s %s\\n' '{MARK}' {number}\n{pages.strict(part.commands)}" for number, part in enumerate(parts)]
    return "set -eu -o pipefail\n" + "\n".join([*told, f"printf '%s %s\\n' '{MARK}' {len(parts)}\n"])


def environment(folder: Path, *, from_nothing: bool = False) -> dict[str, str]:
    """Return what the shell runs in: the programs of this environment first, a screen or none, no warnings.

    From nothing they are those that the walk makes, in the folder; this environment is not to be seen.
    """
    here = Path(sys.executable).parent
    others = [one for one in os.environ.get("PATH", "").split(os.pathsep) if Path(one) != here]
    programs, source = (folder / ".venv" / "bin", folder) if from_nothing else (here, ROOT)
    found = {**os.environ, "PATH": os.pathsep.join([str(programs), *others]), "PYTHONWARNINGS": "ignore"}
    found |= {"PYTHONPATH": str(source), "HOME": str(folder)}
    found.pop("VIRTUAL_ENV", None)
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        found["QT_QPA_PLATFORM"] = "offscreen"
    return found


def walk(parts: list[Block], folder: Path, *, from_nothing: bool = False) -> tuple[int, list[float]]:
    """Run the blocks; returns the exit code, and when each began and the last ended, in seconds from the beginning.

    From nothing: in a copy of the source, for `run.py setup` makes the environment anew beside itself.
    """
    began, at = time.monotonic(), list[float]()
    if from_nothing:
        shutil.copytree(ROOT, folder, ignore=MADE, symlinks=True, dirs_exist_ok=True)
    else:
        (folder / "run.py").symlink_to(ROOT / "run.py")
        (folder / ".venv").symlink_to(sys.prefix)
    shell = subprocess.Popen(
        ["bash", "-c", script(parts)],
        cwd=folder,
        env=environment(folder, from_nothing=from_nothing),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        for line in shell.stdout or ():
            if line.startswith(MARK):
                at.append(time.monotonic() - began)
                number = len(at) - 1
                if number < len(parts):
                    print(f"[{at[-1]:6.1f} s] {parts[number].title}", flush=True)
                else:
                    break  # what runs on would hold the pipe
            else:
                print(f"           {line}", end="", flush=True)
        return shell.wait(GRACE_S), at
    finally:
        _end(shell)


def _end(shell: "subprocess.Popen[str]") -> None:
    """End whatever the shell started and left running: all of its own session."""
    for how in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(shell.pid, how)
        except ProcessLookupError:
            break
        time.sleep(1.0)
    if shell.stdout is not None:
        shell.stdout.close()
    shell.wait()


def main() -> int:
    """Walk a page; 1 where a command failed, or it took too long, 3 where a machine cannot be had."""
    reader = argparse.ArgumentParser(prog="python -m tests.walk", description=__doc__.partition("\n")[0])
    reader.add_argument("page", type=Path)
    reader.add_argument("--setup", action="store_true", help="also what makes the environment")
    reader.add_argument("--machine", type=Path, metavar="FOLDER", help="what needs a machine, in one booted there")
    reader.add_argument("--only", action="append", default=[], metavar="WORD", help="titles with this word; repeatable")
    reader.add_argument("--minutes", type=float, help="how long it may take (15; of a machine 90)")
    asked = reader.parse_args()
    found = blocks(asked.page.read_text(encoding="utf-8"))
    if asked.machine is not None:
        return on_a_machine(asked.page, asked.machine, asked.only, minutes=asked.minutes or 90.0)
    parts = ready(asked.page, [part for part in found if not part.kind or (asked.setup and part.kind == "setup")])
    with tempfile.TemporaryDirectory(prefix="walk-", ignore_cleanup_errors=True) as folder:
        began = time.monotonic()
        code, at = walk(parts, Path(folder), from_nothing=asked.setup)
        took_s = time.monotonic() - began
    most_s = (asked.minutes or 15.0) * 60
    is_whole, is_in_time = len(at) == len(parts) + 1 and code == 0, took_s <= most_s
    if not is_whole:
        print(f"FAILED in: {parts[min(len(at), len(parts)) - 1].title}", file=sys.stderr)
    print(f"{len(at) - 1 if at else 0} of {len(parts)} blocks, {took_s:.0f} s of at most {most_s:.0f}")
    return 0 if is_whole and is_in_time else 1


def on_a_machine(page: Path, folder: Path, words: list[str], *, minutes: float) -> int:
    """Walk what needs a machine; blocks for another system, and titles that were not asked for, are named."""
    from tests.machine import walking

    told = walking.TOLD.get(pages.name(page))
    if told is None:
        print(f"On a machine these are walked: {' '.join(walking.TOLD)}", file=sys.stderr)
        return 2
    found = blocks(page.read_text(encoding="utf-8"))
    numbered = list(walking.steps(_of_machines(found)))
    guide = walking.steps(_of_machines(blocks((ROOT / walking.GUIDE).read_text(encoding="utf-8"))))
    needed = [step for step in guide if step.place in told.needs]
    asked = [step for step in numbered if not words or any(word in step.title for word in words)]
    for name in [part.title for part in found if part.kind == "windows"]:
        print(f"not run: {name}: it wants Windows")
    for step in numbered:
        if step not in asked:
            print(f"not run: {step.name}: not asked for")
    return walking.walk([*needed, *asked], folder, told, minutes=minutes)


def _of_machines(found: list[Block]) -> list[tuple[str, str]]:
    return [(part.title, part.commands) for part in found if part.kind == "machine"]


if __name__ == "__main__":
    sys.exit(main())
