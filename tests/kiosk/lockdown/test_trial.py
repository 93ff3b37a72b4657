"""The lock is tried for real on a throw-away window: what holds is told, what an enemy takes is told, nothing stays."""

import json
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.lockdown.off import OffLockdown
from kiosk.lockdown.port import Breach, Cause, Hold, HoldName, HoldState
from kiosk.lockdown.trial import LockTrial
from tests.kiosk.lockdown.enemy import enemy_on
from tests.kiosk.lockdown.harness import ROOT
from tests.x11 import x11_env


class Flickering(OffLockdown):
    """A lock whose keyboard is lost for a moment in the middle."""

    def __init__(self) -> None:
        self.looks = self.released = 0

    def engage(self) -> tuple[Hold, ...]:
        return (Hold(HoldName.KEYBOARD, HoldState.HELD), Hold(HoldName.POINTER, HoldState.HELD))

    def verify(self) -> tuple[Breach, ...]:
        self.looks += 1
        return (Breach(HoldName.KEYBOARD, Cause.KEYBOARD_TAKEN, "twice"),) if self.looks in (8, 9) else ()

    def release(self) -> None:
        self.released += 1


def test_a_hold_that_was_lost_for_a_moment_is_told_as_lost(qtbot: QtBot) -> None:
    lock = Flickering()
    trial = LockTrial(lock, QWidget(), seconds=2)
    with qtbot.waitSignal(trial.tried, timeout=10_000) as told:
        trial.start()
        assert trial.is_running
    assert told.args is not None
    holds = {hold.name: hold for hold in told.args[0]}
    assert holds[HoldName.KEYBOARD] == Hold(HoldName.KEYBOARD, HoldState.FAILED, "twice")
    assert holds[HoldName.POINTER].state is HoldState.HELD
    assert lock.released == 1
    assert not trial.is_running


def test_a_trial_that_is_stopped_early_tells_once(qtbot: QtBot) -> None:
    lock = Flickering()
    trial = LockTrial(lock, QWidget(), seconds=30)
    told: list[object] = []
    trial.tried.connect(told.append)
    trial.start()
    trial.stop()
    trial.stop()
    assert len(told) == 1
    assert lock.released == 1


def doctor(display: str, home: Path, *more: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "kiosk", "doctor", "--json", "--offline", *more]
    return subprocess.Popen(
        command, env=x11_env(display) | {"KIOSK_HOME": str(home), "PYTHONPATH": str(ROOT)}, cwd=ROOT,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def found(process: "subprocess.Popen[str]") -> dict[str, dict[str, str]]:
    out, _ = process.communicate(timeout=60)
    return {check["name"]: check for check in json.loads(out)}


def test_the_doctor_holds_a_real_screen_and_gives_it_back(desktop: str, tmp_path: Path) -> None:
    checks = found(doctor(desktop, tmp_path / "home", "--seconds", "1"))
    assert checks["hold.keyboard"]["state"] == "ok"
    assert checks["hold.stacking"]["state"] == "ok"
    assert checks["lock"]["code"] == "KIOSK-CHECK-MONITORED"
    assert checks["keyboards"]["state"] == "ok"
    assert not list((tmp_path / "home").glob("lockdown-undo*"))
    # The keyboard is free again: somebody else can hold it.
    with enemy_on(desktop) as enemy:
        enemy.grab_keyboard()


def test_another_program_that_holds_the_keyboard_is_found(desktop: str, tmp_path: Path) -> None:
    with enemy_on(desktop) as enemy:
        enemy.grab_keyboard()
        checks = found(doctor(desktop, tmp_path / "home", "--seconds", "1"))
    assert (checks["hold.keyboard"]["state"], checks["hold.keyboard"]["code"]) == ("failed", "KIOSK-CHECK-HOLD")
    assert checks["hold.keyboard"]["evidence"] != ""


def test_a_display_that_does_not_answer_ends_nothing(tmp_path: Path) -> None:
    checks = found(doctor(":9871", tmp_path / "home"))
    assert checks["lock"]["code"] == "KIOSK-CHECK-NO-SCREEN"
