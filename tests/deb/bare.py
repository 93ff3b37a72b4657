"""A bare Debian in a folder: made by debootstrap from where this machine gets its packages, entered by chroot."""

import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

SOURCES = Path("/etc/apt/sources.list.d")
MADE = ".made"
_ENV = {
    "HOME": "/root",
    "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "LANG": "C.UTF-8",
    "DEBIAN_FRONTEND": "noninteractive",
}


class Bare:
    """The folder; everything in it runs as root of it unless another account is named."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def path(self, inside: str) -> Path:
        """Return a path as it is seen from outside."""
        return self.root / inside.lstrip("/")

    def command(self, *words: str, user: str = "", env: Mapping[str, str] | None = None) -> list[str]:
        """Return how something is run inside."""
        who = ["setpriv", "--reuid", user, "--regid", user, "--clear-groups"] if user else []
        told = [f"{name}={value}" for name, value in {**_ENV, **(env or {})}.items()]
        return ["chroot", str(self.root), *who, "env", "-i", *told, *words]

    def run(
        self, *words: str, user: str = "", env: Mapping[str, str] | None = None
    ) -> "subprocess.CompletedProcess[str]":
        """Run something inside and wait for it; how it ended is for the caller to judge."""
        command = self.command(*words, user=user, env=env)
        return subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)

    def said(self, *words: str, user: str = "") -> str:
        """Run something that must go well; returns what it said."""
        done = self.run(*words, user=user)
        if done.returncode != 0:
            raise RuntimeError(
                f"{' '.join(words)} ended with {done.returncode}: {done.stdout[-2000:]}{done.stderr[-2000:]}"
            )
        return done.stdout.strip()


@contextmanager
def bare(folder: Path) -> Iterator[Bare]:
    """Give the bare Debian in a folder, made if it is not there, with its own /proc and this machine's /dev."""
    if not (folder / MADE).exists():
        make(folder)
    mounts = [("proc", "proc", "-t"), ("dev", "/dev", "--bind")]
    done: list[Path] = []
    try:
        for name, what, how in mounts:
            place = folder / name
            if place.is_mount():
                continue  # a trial that was killed left it
            command = ["mount", "-t", "proc", what, str(place)] if how == "-t" else ["mount", how, what, str(place)]
            subprocess.run(command, check=True)
            done.append(place)
        for name in ("resolv.conf", "hosts"):
            shutil.copy(Path("/etc", name), folder / "etc" / name)
        yield Bare(folder)
    finally:
        for place in reversed(done):
            subprocess.run(["umount", "--lazy", str(place)], check=True)


def make(folder: Path, *more: str) -> None:
    """Make it, with some packages more than the least, from where this machine gets its own."""
    sources = sorted(SOURCES.glob("*.sources"))
    lines = [line for path in sources for line in path.read_text().splitlines() if line.startswith("URIs:")]
    mirror, packages = [lines[0].split()[1]] if lines else [], dict.fromkeys(("ca-certificates", *more))
    subprocess.run(
        ["debootstrap", "--variant=minbase", f"--include={','.join(packages)}", "bookworm", str(folder), *mirror],
        check=True,
    )
    (folder / MADE).touch()


def take_apt_settings(folder: Path) -> None:
    """Let apt inside get packages the way this machine does."""
    for path in (*SOURCES.glob("*.sources"), *Path("/etc/apt/apt.conf.d").iterdir()):
        if "Post-Invoke" in path.read_text():
            continue  # commands of this machine's own, such as one that throws away what was fetched
        target = folder / path.relative_to("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, target)
    (folder / "etc/apt/sources.list").unlink(missing_ok=True)
    certificates = folder / "etc/ssl/certs/ca-certificates.crt"
    shutil.copy(Path("/etc/ssl/certs/ca-certificates.crt"), certificates)
