"""What a machine is made of: a bare Debian 12 in a folder, and beside it what its reader will fetch.

The booted machine has no network but its own loopback. So packages that a block asks for are fetched before it runs,
from where this machine gets its own: Debian's into apt's cache inside, Python's (of `requirements.lock`) into a folder.
"""

import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.deb.bare import MADE, make, take_apt_settings

PROJECT = Path(__file__).parents[2]
PYTHON = (3, 11)
"""Debian 12's own: wheels are fetched for it."""
BASE = ("ca-certificates", "systemd-sysv", "dbus", "libpam-systemd", "sudo", "git", "python3")
"""What the guide takes for granted: a Debian with systemd, an account with sudo, git, and Python."""
READER = "reader"
CHECKOUT = f"/home/{READER}/exam-kiosk"
ORIGIN = "/srv/exam-kiosk.git"
WHEELS = "/var/cache/wheels"
CENTRAL = "central.example"
_INSTALLS = re.compile(r"^(?:sudo )?apt-get install (.+)$")
_SETS_UP = re.compile(r"^python3 run\.py setup(.*)$")


class Ground:
    """A folder with a bare Debian, its packages and wheels; machines are copies of it."""

    def __init__(self, folder: Path) -> None:
        self.base, self.wheels = folder / "base", folder / "wheels"
        self._folder = folder

    def prepare(self) -> None:
        """Make what is not there yet: the Debian and the wheels of the lock."""
        self._folder.mkdir(parents=True, exist_ok=True)
        ready = self._folder / "ready"
        if not ready.exists():
            if not (self.base / MADE).exists():
                make(self.base, *BASE)
            take_apt_settings(self.base)
            said(self.base, "apt-get", "update", "-q")
            ready.touch()
        self.wheels.mkdir(exist_ok=True)
        kept = self.wheels / "requirements.lock"
        lock = PROJECT / "requirements.lock"
        if not kept.is_file() or kept.read_bytes() != lock.read_bytes():
            pip = [sys.executable, "-m", "pip", "download", "--quiet", "--require-hashes", "--only-binary=:all:"]
            subprocess.run([*pip, "--dest", str(self.wheels), "--requirement", str(lock)], check=True)
            shutil.copy(lock, kept)

    def machine(self) -> Path:
        """Return the root of a new machine with its reader, who may use sudo, and a checkout of this source."""
        self.forget()
        root = self._folder / "machine"
        subprocess.run(["cp", "--archive", "--reflink=auto", str(self.base), str(root)], check=True)
        said(root, "useradd", "--create-home", "--shell", "/bin/bash", READER)
        _write(root, "/etc/sudoers.d/reader", f"{READER} ALL=(ALL) NOPASSWD: ALL\n")
        _write(root, "/etc/apt/apt.conf.d/99reader", 'APT::Get::Assume-Yes "true"; // the reader says yes\n')
        _write(root, "/etc/hosts", f"127.0.0.1 localhost stationer {CENTRAL}\n::1 localhost\n")
        _write(root, "/etc/hostname", "stationer\n")
        _write(root, "/etc/pip.conf", f"[global]\nno-index = true\nfind-links = {WHEELS}\n")
        _check_out(root)
        return root

    def put_back(self, root: Path) -> None:
        """Have the machine as it was when this was asked first: it is kept then. It must not run."""
        kept = self._folder / "kept"
        if kept.exists():
            shutil.rmtree(root)
        source, target = (kept, root) if kept.exists() else (root, kept)
        subprocess.run(["cp", "--archive", "--reflink=auto", str(source), str(target)], check=True)

    def forget(self) -> None:
        """Throw the machine away; what was fetched for it stays."""
        for name in ("machine", "kept"):
            shutil.rmtree(self._folder / name, ignore_errors=True)

    def keep_packages(self, root: Path) -> None:
        """Keep what was fetched for a machine, so that the next one need not fetch it."""
        cache = Path("var/cache/apt/archives")
        for package in (root / cache).glob("*.deb"):
            if not (self.base / cache / package.name).exists():
                shutil.copy2(package, self.base / cache / package.name)


def asked_packages(commands: str) -> Iterator[list[str]]:
    """Give, of each line that installs Debian packages, its words; of `run.py setup` that and its options."""
    for line in commands.replace("\\\n", " ").splitlines():
        told = line.partition(" #")[0]
        for part in re.split(r"&&|;|\|\|", told):
            if found := _INSTALLS.match(part.strip()):
                yield shlex.split(found[1])
            elif found := _SETS_UP.match(part.strip()):
                yield ["run.py", *found[1].split()]


def fetch(root: Path, commands: str) -> None:
    """Bring into apt's cache of a machine what a block will install; nothing is installed here."""
    for names in asked_packages(commands):
        if names[0] == "run.py":
            ask = f"import run; print(*run.missing_packages(run.programs_for('setup', {names[1:]!r})))"
            names = outside(root, "python3", "-c", ask).stdout.split()  # noqa: PLW2901  what it would install itself
            names = ["--no-install-recommends", *names] if names else []  # noqa: PLW2901
        if names:
            said(root, "apt-get", "install", "--download-only", "-y", "-q", *names)


def outside(root: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    """Run something in a root that need not be booted, with this machine's network; its mounts end with it."""
    inside = shlex.join(["env", "-i", "HOME=/root", "DEBIAN_FRONTEND=noninteractive", f"PATH={_PATH}", *words])
    place = shlex.quote(str(root))
    script = (
        f"cd {place} && touch etc/resolv.conf etc/hosts && mount -t proc proc proc && mount --bind /dev dev"
        " && mount --bind /etc/resolv.conf etc/resolv.conf && mount --bind /etc/hosts etc/hosts"
        f" && exec chroot {place} sh -c 'cd {CHECKOUT} 2>/dev/null || cd /; exec \"$@\"' sh {inside}"
    )
    command = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", script]
    return subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)


_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


def said(root: Path, *words: str) -> str:
    """Do it outside of a booted machine; returns what it said. Raises RuntimeError where it failed."""
    done = outside(root, *words)
    if done.returncode != 0:
        told = f"{done.stdout[-2000:]}{done.stderr[-2000:]}"
        raise RuntimeError(f"{shlex.join(words)} ended with {done.returncode}: {told}")
    return done.stdout.strip()


def _write(root: Path, inside: str, text: str) -> None:
    path = root / inside[1:]
    path.write_text(text, encoding="utf-8")
    path.chmod(0o440 if "sudoers" in inside else 0o644)


def _check_out(root: Path) -> None:
    """Put this source where its reader has it, changes that nobody committed too, and its origin beside it."""
    origin, checkout = root / ORIGIN[1:], root / CHECKOUT[1:]
    subprocess.run(["git", "clone", "--quiet", "--bare", str(PROJECT), str(origin)], check=True)
    subprocess.run(["git", "clone", "--quiet", str(origin), str(checkout)], check=True)
    listed = ["git", "-C", str(PROJECT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    for name in subprocess.run(listed, capture_output=True, text=True, check=True).stdout.split("\0"):
        source, target = PROJECT / name, checkout / name
        if name and source.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target, follow_symlinks=False)
    who = ["-c", "user.name=Reader", "-c", "user.email=reader@localhost"]
    git = ["git", *who, "-C", str(checkout)]
    subprocess.run([*git, "add", "--all"], check=True)
    subprocess.run([*git, "commit", "--quiet", "--allow-empty", "--message", "As it is here"], check=True)
    subprocess.run([*git, "push", "--quiet", "origin", "HEAD"], check=True)
    subprocess.run([*git, "remote", "set-url", "origin", ORIGIN], check=True)
    said(root, "chown", "-R", f"{READER}:{READER}", CHECKOUT)
