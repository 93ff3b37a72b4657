"""What is installed beside the program: units that systemd accepts, an account, a server's settings."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.__main__ import parser
from kiosk.session import x11
from kiosk.session.bound import NoProgram
from kiosk.session.place import NoPlace, SessionRuns
from kiosk.session.x11 import Impostor
from tests.kiosk.session.session import ROOT, SYSTEM, exec_start, unit_env, words_of
from tests.unprivileged import hand_over, unprivileged

UNITS = sorted(SYSTEM.glob("usr/lib/systemd/system/*.service"))
SESSIONS = [unit for unit in UNITS if "ExecStart=/usr/lib/exam-kiosk/kiosk session" in unit.read_text()]
UPDATE = SYSTEM / "usr/lib/systemd/system/exam-kiosk-update.service"
PROGRAM = "usr/lib/exam-kiosk/kiosk"

needs_systemd = pytest.mark.skipif(
    shutil.which("systemd-analyze") is None, reason="systemd is not on this system: apt-get install systemd"
)


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """A system with the files where they belong, and systemd's own units."""
    root = tmp_path / "root"
    shutil.copytree("/usr/lib/systemd/system", root / "usr/lib/systemd/system", symlinks=True)
    shutil.copytree(SYSTEM, root, dirs_exist_ok=True)
    (root / PROGRAM).parent.mkdir(parents=True)
    (root / PROGRAM).write_text("#!/bin/sh\n")
    (root / PROGRAM).chmod(0o755)
    return root


def run(*command: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)


@needs_systemd
@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_systemd_accepts_the_unit(unit: Path, installed: Path) -> None:
    done = run("systemd-analyze", "verify", "--man=no", f"--root={installed}", unit.name)
    # Of systemd's own units it may say what it likes.
    assert [line for line in done.stderr.splitlines() if "exam-kiosk" in line] == []
    assert done.returncode == 0, done.stderr


def test_root_puts_updates_in_when_the_station_waits_for_it_and_only_then() -> None:
    waits = words_of(UPDATE.with_suffix(".path"), "PathExists")
    assert waits == ["/var/lib/exam-kiosk/station/update/ready"]
    assert words_of(UPDATE, "ConditionPathExists") == waits
    asked = parser().parse_args(words_of(UPDATE, "ExecStart")[1:])
    assert (asked.act, asked.quiet) == ("apply", True)
    assert "/var/lib/exam-kiosk-programs" in (SYSTEM / "usr/lib/tmpfiles.d/exam-kiosk.conf").read_text()


@needs_systemd
def test_a_unit_that_says_nonsense_is_not_accepted(installed: Path) -> None:
    unit = installed / "usr/lib/systemd/system" / UNITS[0].name
    unit.write_text(unit.read_text().replace(f"/{PROGRAM}", "/usr/lib/exam-kiosk/gone").replace("Type=", "Kind="))
    done = run("systemd-analyze", "verify", "--man=no", f"--root={installed}", unit.name)
    assert "is not executable" in done.stderr
    assert "'Kind'" in done.stderr


@needs_systemd
@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_the_unit_leaves_little_open(unit: Path, installed: Path) -> None:
    done = run("systemd-analyze", "security", "--offline=true", "--threshold=25", f"--root={installed}", unit.name)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_the_unit_starts_a_command_that_there_is(unit: Path) -> None:
    program, *words = words_of(unit, "ExecStart")
    assert program == f"/{PROGRAM}"
    assert parser().parse_args(words).command in {"session", "restore", "update"}
    assert words_of(unit, "User") == ([] if unit == UPDATE else ["exam"])


@pytest.mark.parametrize("unit", SESSIONS, ids=lambda unit: unit.name)
def test_a_session_always_comes_back_but_for_a_center_admins_word(unit: Path) -> None:
    assert words_of(unit, "Restart") == ["always"]
    assert words_of(unit, "RestartPreventExitStatus") == ["0"]
    assert words_of(unit, "StartLimitIntervalSec") == ["0"]
    assert words_of(unit, "RuntimeDirectoryMode") == ["0700"]
    assert words_of(unit, "PAMName") == ["exam-kiosk"]
    assert (SYSTEM / "etc/pam.d/exam-kiosk").is_file()


def test_there_is_a_unit_for_each_kind_of_session_and_neither_runs_beside_the_other() -> None:
    assert [unit.name for unit in SESSIONS] == ["exam-kiosk-wayland.service", "exam-kiosk-x11.service"]
    for unit, other in zip(SESSIONS, reversed(SESSIONS), strict=True):
        assert other.name in words_of(unit, "Conflicts")
    (restore,) = set(UNITS) - set(SESSIONS) - {UPDATE}
    for unit in SESSIONS:
        assert unit.name in words_of(restore, "Before")
        assert restore.name in words_of(unit, "After")
    assert "systemd-user-sessions.service" in words_of(restore, "Before")


def test_restore_runs_as_its_unit_says(tmp_path: Path) -> None:
    home = hand_over(tmp_path / "home")
    command = [sys.executable, "-m", "kiosk", *exec_start("restore")]
    done = subprocess.run(
        unprivileged(command), env=unit_env(home, tmp_path), check=False, capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "nothing to undo\n", "")


@needs_systemd
def test_the_account_can_be_made_and_nobody_can_log_in_as_it(installed: Path) -> None:
    (installed / "etc").mkdir(exist_ok=True)
    done = run("systemd-sysusers", f"--root={installed}", str(installed / "usr/lib/sysusers.d/exam-kiosk.conf"))
    assert done.returncode == 0, done.stderr
    (line,) = [one for one in (installed / "etc/passwd").read_text().splitlines() if one.startswith("exam:")]
    assert line.split(":")[5:] == ["/usr/share/exam-kiosk/home", "/usr/sbin/nologin"]
    groups = dict(one.split(":")[::3] for one in (installed / "etc/group").read_text().splitlines())
    assert groups["video"] == "exam"  # the camera
    masked = sorted((SYSTEM / "usr/share/exam-kiosk/home").rglob("dbus.*"))
    assert [(file.name, file.stat().st_size) for file in masked] == [("dbus.service", 0), ("dbus.socket", 0)]


def test_the_x_server_is_told_twice_what_it_must_not_have() -> None:
    config = (SYSTEM / "etc/X11/exam-kiosk.conf").read_text()
    told = dict(re.findall(r'^\s*Option "(\w+)" "(\w+)"$', config, re.MULTILINE))
    assert told["DontVTSwitch"] == told["DontZap"] == "on"
    assert told["XTEST"] == told["RECORD"] == "Disable"
    for name in ("XTEST", "RECORD"):
        assert x11.HARDENED[x11.HARDENED.index(name) - 1] == "-extension"
    assert "-config exam-kiosk.conf" in x11.SERVER


def test_a_server_or_compositor_of_the_account_ends_where_it_can_have_no_screen_and_leaves_no_file() -> None:
    assert x11.SERVER.endswith(" -logfile /dev/null")
    (wayland,) = [unit for unit in SESSIONS if "wayland" in unit.name]
    assert "\nEnvironment=LIBSEAT_BACKEND=logind\n" in wayland.read_text()


def test_keys_of_the_kernel_are_off_and_programs_keep_to_themselves() -> None:
    lines = (SYSTEM / "usr/lib/sysctl.d/60-exam-kiosk.conf").read_text().splitlines()
    assert [line for line in lines if not line.startswith("#")] == ["kernel.sysrq = 0", "-kernel.yama.ptrace_scope = 1"]


def test_what_the_guide_names_is_there() -> None:
    guide = (ROOT / "docs" / "sessions.md").read_text()
    assert set(re.findall(r"exam-kiosk-\w+\.service", guide)) == {unit.name for unit in UNITS}
    for path in set(re.findall(r"/(?:etc|usr)/[\w./-]+\w", guide)) - {
        "/usr/lib/exam-kiosk",
        "/usr/lib/exam-kiosk/kiosk",
    }:
        assert (SYSTEM / path[1:]).is_file(), path
    for error in (NoPlace, SessionRuns, NoProgram, Impostor):
        assert f"`{error.code}`" in guide
