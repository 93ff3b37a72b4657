"""Every lock keeps the port's promises; every breach can be told to a person."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.lockdown.off import OffLockdown
from kiosk.lockdown.port import Breach, Cause, Hold, HoldName, HoldState, LockdownError, WaylandSession, missing
from kiosk.lockdown.seclusion import NOWHERE
from kiosk.lockdown.xcb import Saver, connected
from kiosk.lockdown.xext import AccessKeys
from tests.kiosk.lockdown.contract import check
from tests.kiosk.lockdown.harness import DEADLINE, ROOT
from tests.x11 import x11_env, x_server


def test_off_keeps_the_contract(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    check(OffLockdown(), window)


@pytest.mark.x11
@pytest.mark.parametrize("server", ["xvfb", "desktop"])
def test_x11_keeps_the_contract(server: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    keep_the_contract(request.getfixturevalue(server), tmp_path)


OWN_SERVER = ("-extension", "XTEST", "-extension", "RECORD")


@pytest.mark.x11
@pytest.mark.parametrize("options", [(), OWN_SERVER, ("-extension", "XKEYBOARD"), ("-extension", "X-Resource")])
def test_x11_keeps_the_contract_on_every_server_and_leaves_it_as_it_was(
    options: tuple[str, ...], tmp_path: Path
) -> None:
    before = AccessKeys.STICKY | AccessKeys.SHORTCUTS
    with x_server(options=options) as display:
        with connected(display) as other:
            saver = Saver(300, 120, 1, 0)
            other.set_saver(saver)
            has_keys = AccessKeys(other).set(before)
            focus = other.focus()
        keep_the_contract(display, tmp_path)
        with connected(display) as other:
            assert other.saver() == saver
            assert AccessKeys(other).on() == (before if has_keys else None)
            assert other.focus() == focus


def keep_the_contract(display: str, home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.kiosk.lockdown.contract", "x11", str(home)],
        cwd=ROOT, env=x11_env(display) | {"DBUS_SESSION_BUS_ADDRESS": NOWHERE}, timeout=DEADLINE * 2,
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")


def test_every_cause_has_a_sentence() -> None:
    for cause in Cause:
        assert Breach(HoldName.INPUT, cause).sentence.endswith(".")
        assert cause.value.startswith("KIOSK-LOCK-")


def test_missing_are_the_required_ones_that_are_not_held() -> None:
    holds = (
        Hold(HoldName.FOCUS, HoldState.HELD),
        Hold(HoldName.KEYBOARD, HoldState.FAILED),
        Hold(HoldName.POINTER, HoldState.FAILED),
        Hold(HoldName.AWAKE, HoldState.UNSUPPORTED),
    )
    assert missing(holds, ["focus", "keyboard", "awake", "capture"]) == ("awake", "capture", "keyboard")
    assert missing(holds, []) == ()


def test_every_error_says_a_sentence_and_a_code() -> None:
    errors: list[type[LockdownError]] = [LockdownError, *LockdownError.__subclasses__()]
    for error in errors:
        assert str(error("Because.")) == f"{error.sentence} Because."
        assert error.code.startswith("KIOSK-LOCK")
    assert WaylandSession.code == "KIOSK-LOCK-WAYLAND"
