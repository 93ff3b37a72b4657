"""A machine that runs: its own systemd, started by systemd-nspawn in a folder, with no network but loopback.

It lies in control groups of its own, ends with this program, and takes nothing with it that it did not start.
"""

import errno
import os
import shlex
import shutil
import signal
import subprocess
import time
from pathlib import Path
from tempfile import TemporaryFile
from types import TracebackType
from typing import Self

from tests.machine.ground import CHECKOUT, PYTHON, READER, WHEELS

BOOT_S = 120.0
STOP_S = 60.0
REBOOTS = 133
"""How systemd-nspawn ends where the machine inside asked for a restart."""
TOOLS = {
    "systemd-nspawn": "systemd-container",
    "debootstrap": "debootstrap",
    "nsenter": "util-linux",
    "setpriv": "util-linux",
    "unshare": "util-linux",
    "git": "git",
}


class NotBooted(Exception):
    """This machine does not let a Debian start inside it; the sentence has the exact words."""


def lacking(version: tuple[int, int]) -> list[str]:
    """Return what keeps this machine from starting another, a sentence each; nothing if it may be tried."""
    found = []
    if os.name == "nt" or os.getuid() != 0:
        found.append("Root of a Linux machine is needed.")
    if packages := sorted({package for tool, package in TOOLS.items() if shutil.which(tool) is None}):
        found.append(f"sudo apt-get install {' '.join(packages)}")
    if not hierarchies(Path("/proc/self/mounts").read_text(encoding="utf-8") if os.name != "nt" else ""):
        found.append("No tree of control groups is mounted that systemd could use.")
    if version != PYTHON:
        found.append("Run it by Python 3.11, Debian 12's: the machine's packages are fetched for it.")
    return found


def hierarchies(mounts: str) -> list[Path]:
    """Return where control groups are mounted that a systemd keeps its units in: cgroup2, or systemd's own."""
    rows = [line.split() for line in mounts.splitlines()]
    return [
        Path(row[1])
        for row in rows
        if len(row) > 3
        and (row[2] == "cgroup2" or (row[2] == "cgroup" and "name=systemd" in row[3].split(",")))
        and "rw" in row[3].split(",")
    ]


class Booted:
    """The machine from its boot to its end; started again it is the same one after a restart."""

    def __init__(self, root: Path, wheels: Path) -> None:
        self.root = root
        self._wheels, self._name = wheels, f"walk-{os.getpid()}"
        self._groups = [place / self._name for place in hierarchies(Path("/proc/self/mounts").read_text())]
        self._words = TemporaryFile("w+b")  # noqa: SIM115  closed with the machine
        self._nspawn: subprocess.Popen[bytes] | None = None
        self._leader = 0

    def __enter__(self) -> Self:
        """Start it; raises NotBooted."""
        try:
            self.start()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End it."""
        self.stop()

    def start(self) -> None:
        """Boot it, and wait until its systemd says that all is started; raises NotBooted with what stood in the way."""
        self._clear_groups()
        for group in self._groups:
            group.mkdir()
        into = "".join(f"echo $$ > {shlex.quote(str(group / 'cgroup.procs'))} && " for group in self._groups)
        command = [
            "setpriv",
            "--pdeathsig=TERM",
            "systemd-nspawn",
            f"--directory={self.root}",
            f"--machine={self._name}",
            "--register=no",
            "--keep-unit",
            "--private-network",
            "--resolv-conf=off",
            "--timezone=off",
            "--link-journal=no",
            "--console=pipe",
            f"--bind-ro={self._wheels}:{WHEELS}",
            "--boot",
        ]
        self._nspawn = subprocess.Popen(
            ["sh", "-c", f"{into}exec {shlex.join(command)}"],
            stdin=subprocess.DEVNULL,
            stdout=self._words,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        self._await_running()

    def _await_running(self) -> None:
        deadline, state = time.monotonic() + BOOT_S, ""
        while time.monotonic() < deadline:
            if self.ended() is not None:
                raise NotBooted(f"systemd-nspawn ended with {self.ended()}: {self._said()}")
            self._leader = self._leader or self._first_process()
            if self._leader:
                state = self.root_says("systemctl", "is-system-running").stdout.strip()
                if state in {"running", "degraded"}:
                    return
            time.sleep(0.2)
        raise NotBooted(f"it was not running after {BOOT_S:.0f} s ({state or 'no systemd answered'}): {self._said()}")

    def _first_process(self) -> int:
        """Return the machine's own first process, as this machine numbers it; 0 before there is one."""
        pid = self._nspawn.pid if self._nspawn else 0
        try:
            children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
        except FileNotFoundError:
            return 0
        named = [int(child) for child in children if _program(child) == "systemd"]
        return named[0] if named else 0

    def _said(self) -> str:
        self._words.seek(0)
        return self._words.read().decode(errors="replace")[-3000:].strip()

    def ended(self) -> int | None:
        """Return how it ended, None while it runs."""
        return self._nspawn.poll() if self._nspawn else 0

    def _inside(self, *words: str) -> list[str]:
        return ["nsenter", f"--target={self._leader}", "--all", "env", "-i", _PATH, *words]

    def root_says(self, *words: str, within_s: float = 300.0) -> "subprocess.CompletedProcess[str]":
        """Run something inside as root, beside all units; how it ended is for the caller to judge."""
        try:
            return subprocess.run(
                self._inside(*words),
                capture_output=True,
                text=True,
                errors="replace",
                check=False,
                stdin=subprocess.DEVNULL,
                timeout=within_s,
            )
        except subprocess.TimeoutExpired:
            return subprocess.CompletedProcess(words, 124, "", f"not done within {within_s:.0f} s")

    def reader_runs(self, script: str, *, types: str, within_s: float) -> tuple[int, str]:
        """Run a script as the reader, in a unit of its own; returns its exit code and all that it said."""
        limit = f"--property=RuntimeMaxSec={within_s:.0f}"
        unit = ["systemd-run", "--quiet", "--wait", "--pipe", "--collect", f"--uid={READER}", limit]
        told = [f"--working-directory={CHECKOUT}", f"--setenv=HOME=/home/{READER}", "--setenv=LANG=C.UTF-8"]
        command = self._inside(*unit, *told, "--setenv=DEBIAN_FRONTEND=noninteractive", "/bin/bash", "-c", script)
        with subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        ) as shell:
            try:
                heard, _ = shell.communicate(types, timeout=within_s + STOP_S)
            except subprocess.TimeoutExpired:
                shell.kill()
                heard, _ = shell.communicate()
            except SystemExit:
                shell.kill()  # ended from outside: nobody waits for the block
                raise
        return shell.returncode, heard

    def comes_back(self) -> bool:
        """Whether it asked for a restart; it is started again then."""
        deadline = time.monotonic() + STOP_S
        while self.ended() is None and time.monotonic() < deadline:
            time.sleep(0.2)
        if self.ended() != REBOOTS:
            return False
        self._leader = 0
        self.start()
        return True

    def stop(self) -> None:
        """End it: in order, then at once, then by force; its control groups are taken away."""
        for how, within_s in ((signal.SIGTERM, STOP_S), (signal.SIGTERM, STOP_S / 4), (signal.SIGKILL, STOP_S / 4)):
            if self._nspawn is None or self._nspawn.poll() is not None:
                break
            self._nspawn.send_signal(how)
            try:
                self._nspawn.wait(within_s)
            except subprocess.TimeoutExpired:
                continue
        self._clear_groups()
        self._words.close()

    def _clear_groups(self) -> None:
        """Take the machine's control groups away; the kernel may hold one for a moment after its last process."""
        deadline = time.monotonic() + STOP_S / 4
        for group in self._groups:
            inner = sorted((path for path in group.rglob("*") if path.is_dir()), reverse=True)
            for folder in [*inner, *([group] if group.is_dir() else [])]:
                while True:
                    try:
                        folder.rmdir()
                        break
                    except OSError as error:
                        if error.errno != errno.EBUSY or time.monotonic() > deadline:
                            raise
                        time.sleep(0.1)


_PATH = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


def _program(pid: str) -> str:
    try:
        return Path(f"/proc/{pid}/comm").read_text(encoding="utf-8").strip()
    except OSError:
        return ""
