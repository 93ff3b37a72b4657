"""A guest inside another machine, and a visitor from afar, are told with the signs they were told by."""

from pathlib import Path

import pytest

from kiosk.lockdown.guest import GuestGuard, signs_of_a_guest, signs_of_a_visitor
from kiosk.lockdown.port import Breach, Cause, Hold, HoldName, HoldState


def put(root: Path, path: str, text: str) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text)


@pytest.mark.parametrize("product", ["Standard PC (Q35 + ICH9, 2009) QEMU", "VMware Virtual Platform", "VirtualBox"])
def test_the_maker_of_the_board_tells_a_guest(tmp_path: Path, product: str) -> None:
    put(tmp_path, "sys/class/dmi/id/product_name", product + "\n")
    assert signs_of_a_guest(tmp_path) == (f"product_name: {product}",)


def test_the_processor_tells_a_guest(tmp_path: Path) -> None:
    put(tmp_path, "proc/cpuinfo", "processor\t: 0\nflags\t\t: fpu sse hypervisor lm\n")
    assert signs_of_a_guest(tmp_path) == ("the processor says that a hypervisor is below it",)


def test_a_machine_is_not_accused(tmp_path: Path) -> None:
    put(tmp_path, "sys/class/dmi/id/sys_vendor", "LENOVO\n")
    put(tmp_path, "sys/class/dmi/id/product_name", "20XWCTO1WW\n")
    put(tmp_path, "proc/cpuinfo", "flags\t\t: fpu sse lm\nmodel name: hypervisor\n")
    assert signs_of_a_guest(tmp_path) == ()


def test_who_is_at_the_machine_is_no_visitor(tmp_path: Path) -> None:
    put(tmp_path, "run/systemd/sessions/2", "UID=1000\nREMOTE=0\n")
    assert signs_of_a_visitor({"DISPLAY": ":0", "XDG_SESSION_ID": "2"}, tmp_path) == ()


@pytest.mark.parametrize(
    "environ", [{"SSH_CONNECTION": "10.0.0.1 1 10.0.0.2 22"}, {"DISPLAY": "localhost:10.0"}, {"XDG_SESSION_ID": "7"}]
)
def test_a_visitor_is_told_without_an_address(tmp_path: Path, environ: dict[str, str]) -> None:
    put(tmp_path, "run/systemd/sessions/7", "UID=1000\nREMOTE=1\n")
    signs = signs_of_a_visitor(environ, tmp_path)
    assert len(signs) == 1
    assert "10.0.0" not in signs[0]


def test_that_it_is_a_machine_is_a_hold_of_the_lock() -> None:
    guard = GuestGuard(tuple)
    assert guard.take() == Hold(HoldName.MACHINE, HoldState.HELD)
    assert list(guard.check()) == []


def test_a_guest_fails_the_hold_with_its_signs_until_the_lock_is_released() -> None:
    guard = GuestGuard(lambda: ("product_name: QEMU", "hypervisor: kvm"))
    said = "product_name: QEMU; hypervisor: kvm"
    assert guard.take() == Hold(HoldName.MACHINE, HoldState.FAILED, said)
    assert list(guard.check()) == [Breach(HoldName.MACHINE, Cause.VIRTUAL_MACHINE, said)] == list(guard.check())
    guard.give()
    assert list(guard.check()) == []
