"""`python -m tests.deb --root FOLDER --program dist/kiosk`: the package installed, upgraded, removed, purged, for real.

In a bare Debian 12 (made in FOLDER by debootstrap where it is not there; root and debootstrap are needed) it installs
with nothing but what it asks for, takes a whole exam against a server from the source, is upgraded in the middle of
one, goes on with one that the program before began, and leaves nothing behind but what the server still lacks. Says
each line, ends with 1 if one is not so. `--previous` names the folder of an older build; else the same one is upgraded.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep

from kiosk import VERSION
from packing import deb
from tests.build.test_frozen import central
from tests.deb.bare import Bare, bare, take_apt_settings
from tests.deb.begun import PROGRAM, READABLE, begun
from tests.deb.leaving import purged_unread

PREVIOUS = f"{VERSION}~previous"
TOUR_S = 900
SCREEN = ("xvfb", "apparmor")
"""What the trial wants in the root beside the package: a screen that nobody sees, and the profile's own judge."""
UNITS = ["restore.service", "update.path", "update.service", "wayland.service", "x11.service"]
"""What the package brings for systemd, each name after `exam-kiosk-`."""


class Trial:
    """One way through the package's life."""

    def __init__(self, root: Bare, program: Path, folder: Path, *, previous: Path | None) -> None:
        self._root, self._program, self._folder, self._before = root, program, folder, previous or program
        self._paper = None if previous is None else READABLE
        self._failed = 0

    def run(self) -> int:
        """Go the whole way; returns how many things were not as they must be."""
        take_apt_settings(self._root.root)
        self._root.said("apt-get", "update", "-q")
        previous, newer = self._packages()
        self._install(previous, *SCREEN)
        self._look_installed()
        self._take_exam("tour")
        with begun(self._root, self._folder / "central-begun") as half:
            wrong = half.begin(self._folder / "begun")
            self._say(not wrong, "the program before begins an exam, and dies in the middle", wrong)
            self._upgrade_in_the_middle(newer)
            wrong = half.end()
            self._say(not wrong, "the new program goes on with that attempt and ends it; nothing is lost", wrong)
        self._paper = None
        self._take_exam("after-the-upgrade")
        self._install_again(newer)
        self._remove()
        self._purge()
        wrong = purged_unread(self._root, newer, self._folder / "central-unread")
        self._say(not wrong, "storage that cannot be read is kept in /var/backups by a purge", wrong)
        self._look_for_rest()
        return self._failed

    def _say(self, is_so: bool, sentence: str, why: object = "") -> None:
        self._failed += not is_so
        print(f"{'ok ' if is_so else 'NOT'} {sentence}{'' if is_so or not why else f': {why}'}", flush=True)

    def _packages(self) -> tuple[Path, Path]:
        """Make two packages; the older is told apart by its version and its mark."""
        older = self._folder / "older"
        shutil.copytree(self._before, older, symlinks=True)
        mark = older / "_internal" / "build.json"
        told = json.loads(mark.read_text())
        mark.write_text(json.dumps({**told, "fingerprint": "0" * 16}))
        made = (
            deb.made(older, self._folder, version=PREVIOUS, level=1),
            deb.made(self._program, self._folder, version=VERSION, level=1),
        )
        linted = subprocess.run(["lintian", str(made[1])], capture_output=True, text=True, check=False)
        said = [line for line in linted.stdout.splitlines() if line.startswith(("E:", "W:"))]
        self._say(linted.returncode == 0 and not said, "lintian has nothing to say", said or linted.stderr)
        size = made[1].stat().st_size / 1e6
        print(f"    {made[1].name}: {size:.0f} MB, installed {_megabytes(self._program)} MB", flush=True)
        return made

    def _install(self, package: Path, *more: str) -> None:
        inside = self._root.path("/tmp") / package.name
        shutil.copy(package, inside)
        done = self._root.run(
            "apt-get", "install", "-y", "-q", "--no-install-recommends", f"/tmp/{package.name}", *more
        )
        self._say(done.returncode == 0, f"{package.name} installs", done.stderr[-2000:] or done.stdout[-2000:])

    def _look_installed(self) -> None:
        root = self._root
        said = root.run("kiosk", "--version").stdout
        self._say("build 0000000000000000" in said, f"kiosk --version names version and build: {said.strip()}")
        account = root.said("getent", "passwd", "exam").split(":")
        self._say(
            account[5:] == ["/usr/share/exam-kiosk/home", "/usr/sbin/nologin"], "nobody can log in as exam", account
        )
        owner = root.said("stat", "-c", "%U %a", "/var/lib/exam-kiosk")
        self._say(owner == "exam 700", "the state is the account's alone", owner)
        look = "find $LD_LIBRARY_PATH -name '*.so*' -exec ldd {} + 2>/dev/null | grep 'not found'"
        lacking = root.run("sh", "-c", look, env={"LD_LIBRARY_PATH": "/usr/lib/exam-kiosk/staged/_internal"})
        # The speech plug-in asks for a library that a Suggests names.
        missing = {line.split()[0] for line in lacking.stdout.splitlines()} - {"libspeechd.so.2"}
        self._say(not missing, "every library that the build asks for is there", sorted(missing))
        parsed = root.run("apparmor_parser", "-Q", "-K", "/etc/apparmor.d/exam-kiosk")
        self._say(parsed.returncode == 0, "apparmor_parser takes the profile", parsed.stderr)
        self._look_at_units()
        self._set_up_by_hand()
        enabled = root.path("/etc/systemd/system/multi-user.target.wants/exam-kiosk-restore.service")
        self._say(enabled.is_symlink(), "what a lock left is put back at boot")
        policy = root.said("stat", "-c", "%U %a", "/etc/exam-kiosk/policy.toml")
        self._say(policy == "root 644", "the machine's policy is root's", policy)
        explained = root.run("kiosk", "config", "explain", user="exam", env={"HOME": "/tmp"})
        self._say(explained.returncode == 0, "kiosk config explain runs as the account", explained.stderr)

    def _set_up_by_hand(self) -> None:
        """Do what the guide lets an administrator do: nothing of it may outlive the package."""
        enable = ["systemctl", f"--root={self._root.root}", "enable", "exam-kiosk-wayland.service"]
        subprocess.run(enable, check=True, capture_output=True)
        for place in ("disable", "force-complain"):
            link = self._root.path(f"/etc/apparmor.d/{place}/exam-kiosk")
            link.parent.mkdir(exist_ok=True)
            link.unlink(missing_ok=True)  # of a trial that was killed
            link.symlink_to("../exam-kiosk")

    def _look_at_units(self) -> None:
        units = sorted(self._root.path("/usr/lib/systemd/system").glob("exam-kiosk-*"))
        names = [f"/usr/lib/systemd/system/{unit.name}" for unit in units]
        command = ["systemd-analyze", f"--root={self._root.root}", "--recursive-errors=no", "verify", *names]
        verified = subprocess.run(command, capture_output=True, text=True, check=False)
        told = [line for line in verified.stderr.splitlines() if "exam-kiosk" in line]
        is_all = [unit.name.removeprefix("exam-kiosk-") for unit in units] == UNITS
        self._say(is_all and verified.returncode == 0, "systemd takes every unit", told or verified.stderr)

    def _take_exam(self, name: str, meanwhile: Callable[[], None] | None = None) -> None:
        """Take a whole exam by the installed program, as the account, against a server from the source."""
        out = f"/var/lib/exam-kiosk/{name}"
        with central(self._folder / f"central-{name}", self._paper) as (url, code):
            command = self._root.command(
                PROGRAM, "tour", "--out", out, "--server", url, "--code", code, user="exam", env={"HOME": "/tmp"}
            )
            with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as tour:
                if meanwhile is not None:
                    _until(lambda: len(list(self._root.path(out).glob("*.png"))) >= 4 or tour.poll() is not None)
                    meanwhile()
                _nothing, errors = tour.communicate(timeout=TOUR_S)
        report = self._root.path(f"{out}/report.json")
        told = json.loads(report.read_text()) if report.is_file() else {}
        is_taken = tour.returncode == 0 and told.get("slot") == "consumed"
        words = {name: told.get(name) for name in ("slot", "items", "answered", "events", "resumed_ms")}
        self._say(is_taken, f"a whole exam is taken ({name}): {words}", f"{tour.returncode} {errors[-1500:]}")
        shutil.rmtree(self._root.path(out), ignore_errors=True)

    def _upgrade_in_the_middle(self, newer: Path) -> None:
        """An upgrade while candidates answer: what runs keeps its own files, the next start is the new program."""
        builds = self._root.path("/usr/lib/exam-kiosk")

        def upgrade() -> None:
            running = _running(builds)
            self._install(newer)
            self._say(bool(running & _running(builds)), "what ran before the upgrade runs on", running)
            kept = sorted(path.name for path in builds.glob("build-*"))
            self._say(len(kept) == 2, "the running build keeps its files beside the new one", kept)
            said = self._root.run("kiosk", "--version").stdout
            self._say("0000000000000000" not in said, f"the next start is the new program: {said.strip()}")

        self._take_exam("upgraded-in-the-middle", upgrade)

    def _install_again(self, package: Path) -> None:
        self._root.said("dpkg", "-i", f"/tmp/{package.name}")
        left = sorted(path.name for path in self._root.path("/usr/lib/exam-kiosk").glob("build-*"))
        self._say(len(left) == 1, "a build that nothing runs is gone with the next installation", left)

    def _remove(self) -> None:
        state = self._root.path("/var/lib/exam-kiosk/station")
        state.mkdir(mode=0o700, exist_ok=True)
        with central(self._folder / "central-remove") as (url, code):
            env = {"HOME": "/tmp", "KIOSK_HOME": "/var/lib/exam-kiosk/station"}
            account = self._root.said("id", "-u", "exam")
            os.chown(state, int(account), int(account))
            enrolled = self._root.run(PROGRAM, "enroll", url, code, user="exam", env=env)
            self._say(enrolled.returncode == 0, "a station is enrolled as its account", enrolled.stderr)
            self._root.run(PROGRAM, "doctor", "--offline", "--seconds", "0", user="exam", env=env)
            other = self._root.run("kiosk", "doctor", "--seconds", "0", user="daemon", env=env)
            is_told = (other.returncode, other.stdout, other.stderr.count("\n")) == (3, "", 1)
            sentence = "another account is told in one sentence that the folder is not its own"
            self._say(is_told and "[KIOSK-HOME]" in other.stderr, sentence, other.stderr)
        removed = self._root.run("apt-get", "remove", "-y", "-q", "exam-kiosk")
        self._say(removed.returncode == 0, "it is removed", removed.stderr)
        is_gone = not self._root.path("/usr/lib/exam-kiosk").exists()
        self._say(is_gone, "no program is left")
        kept = [self._root.path(path).exists() for path in ("/etc/default/exam-kiosk", "/var/lib/exam-kiosk/station")]
        self._say(all(kept), "settings and the store are kept", kept)
        unsent = list(self._root.path("/var/lib/exam-kiosk/unsent").glob("*"))
        self._say(len(unsent) == 1, "what the server lacks is in a sealed bundle", unsent)

    def _purge(self) -> None:
        purged = self._root.run("apt-get", "purge", "-y", "-q", "exam-kiosk")
        self._say(purged.returncode == 0, "it is purged", purged.stderr)
        backups = sorted(self._root.path("/var/backups").glob("exam-kiosk-unsent-*/*"))
        self._say(len(backups) == 1, "and what the server lacks is in /var/backups", backups)
        shutil.rmtree(backups[0].parent) if backups else None
        self._look_for_rest()

    def _look_for_rest(self) -> None:
        command = "find / -xdev -iname '*exam-kiosk*' -not -path '/proc/*' -not -path '/tmp/*' -not -path '/var/log/*'"
        left = self._root.run("sh", "-c", command).stdout.split()
        self._say(left == [], "nothing else is left", left)
        self._say(self._root.run("getent", "passwd", "exam").returncode != 0, "and no account")


def _megabytes(folder: Path) -> int:
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    return round(sum(path.stat().st_size for path in files) / 1e6)


def _running(builds: Path) -> set[int]:
    """Return the processes that run a program below the folder."""
    found = set()
    for process in Path("/proc").iterdir():
        try:
            program = (process / "exe").readlink() if process.name.isdecimal() else Path()
        except OSError:
            continue  # it ended at this moment
        if str(program).removesuffix(" (deleted)").startswith((str(builds), "/usr/lib/exam-kiosk/build-")):
            found.add(int(process.name))
    return found


def _until(is_so: Callable[[], bool]) -> None:
    deadline = monotonic() + TOUR_S
    while not is_so() and monotonic() < deadline:
        sleep(0.2)


def main() -> int:
    """Try it; returns 1 if anything is not as it must be, 3 where this machine lacks something."""
    asked = argparse.ArgumentParser(prog="python -m tests.deb", description=__doc__)
    asked.add_argument("--root", type=Path, required=True, help="folder of the bare Debian; made if it is not there")
    asked.add_argument("--program", type=Path, required=True, help="what `pyinstaller build_kiosk.spec` made")
    asked.add_argument("--previous", type=Path, help="what it made of an older version; unless told, the same build")
    told = asked.parse_args()
    lacking = [
        name
        for name in ("debootstrap", "dpkg-deb", "lintian", "objdump", "setpriv", "systemd-analyze")
        if shutil.which(name) is None
    ]
    if os.getuid() != 0 or lacking:
        print(f"Root is needed, and: apt-get install {' '.join(lacking or ['nothing else'])}", file=sys.stderr)
        return 3
    with TemporaryDirectory(prefix="tests-deb-") as folder, bare(told.root.absolute()) as root:
        previous = told.previous and told.previous.absolute()
        failed = Trial(root, told.program.absolute(), Path(folder), previous=previous).run()
    print(f"{failed} things are not as they must be" if failed else "all of it is as it must be")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
