"""Whether a machine is a guest: honest machines that once were taken for one, guests that hid, and damaged tables."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.lockdown.windows_machine import Signs, firmware_texts, judge
from kiosk.lockdown.windows_system import Hypervisor

MICROSOFT_HOST = Hypervisor("Microsoft Hv", is_root=True)
MICROSOFT_GUEST = Hypervisor("Microsoft Hv", is_root=False)

MACHINES = {
    "an ordinary machine": Signs(firmware=("LENOVO", "20XW0055GE"), cards=("VEN_8086&DEV_9A49&SUBSYS_22D517AA",)),
    "Windows 11 with its own hypervisor": Signs(firmware=("Dell Inc.", "OptiPlex 7000"), hypervisor=MICROSOFT_HOST),
    "a host with VMware installed on it": Signs(
        firmware=("HP",), services=("VMnetAdapter", "VMUSBArbService", "hcmon")
    ),
    "a disk that was a guest's": Signs(firmware=("LENOVO",), services=("VBoxGuest", "VBoxSF")),
    "Microsoft's own computer": Signs(
        firmware=("Microsoft Corporation", "Surface Laptop 5"), hypervisor=MICROSOFT_HOST
    ),
    "odd firmware alone": Signs(firmware=("Xen",)),
    "a host that has guests' firmware in its own": Signs(firmware=("KVM",), hypervisor=MICROSOFT_HOST),
}
# fmt: off
GUESTS = {
    "VirtualBox": (Signs(firmware=("innotek GmbH", "VirtualBox"), cards=("VEN_80EE&DEV_CAFE",)), "VirtualBox"),
    "VMware": (Signs(firmware=("VMware, Inc.",), hypervisor=Hypervisor("VMwareVMware", is_root=False)), "VMwareVMware"),
    "KVM": (Signs(hypervisor=Hypervisor("KVMKVMKVM", is_root=False)), "KVMKVMKVM"),
    "Hyper-V": (Signs(firmware=("Virtual Machine",), hypervisor=MICROSOFT_GUEST), "Microsoft Hv"),
    "Hyper-V that names its host": (Signs(host="LAPTOP-7"), "LAPTOP-7"),
    "VMware with the host's firmware shown through": (
        Signs(firmware=("LENOVO", "20XW0055GE"), cards=("VEN_15AD&DEV_0405&SUBSYS_040515AD",)), "VEN_15AD",
    ),
    "VirtualBox, its hypervisor hidden": (Signs(firmware=("VirtualBox",), services=("vboxguest",)), "VirtualBox"),
}
# fmt: on


@pytest.mark.parametrize("signs", MACHINES.values(), ids=MACHINES)
def test_ordinary_machine_is_no_guest(signs: Signs) -> None:
    assert not judge(signs).is_guest


@pytest.mark.parametrize(("signs", "evidence"), GUESTS.values(), ids=GUESTS)
def test_guest_is_found_with_evidence(signs: Signs, evidence: str) -> None:
    verdict = judge(signs)
    assert verdict.is_guest
    assert evidence in str(verdict)


def test_machine_without_a_sign_says_so() -> None:
    assert str(judge(Signs())) == "no sign of a guest"
    assert "Windows' own" in str(judge(Signs(hypervisor=MICROSOFT_HOST)))


def table(kind: int, fields: bytes, *texts: str) -> bytes:
    return bytes([kind, 4 + len(fields), 0, 0]) + fields + b"".join(t.encode() + b"\0" for t in texts or ("",)) + b"\0"


BIOS = table(0, bytes([1, 2, 0, 0]), "SeaBIOS", "1.16")
SYSTEM = table(1, bytes([1, 2, 3, 0]), "QEMU", "Standard PC", "pc-q35")
BOARD = table(2, bytes([0, 1, 0, 0]), "Board")
OTHER = table(17, bytes([1, 2]), "DIMM", "Bank")
END = table(127, b"")


def test_firmware_says_maker_product_and_version() -> None:
    tables = OTHER + BIOS + SYSTEM + BOARD + END + SYSTEM
    assert firmware_texts(tables) == ("SeaBIOS", "1.16", "QEMU", "Standard PC", "pc-q35", "Board")


def test_damaged_tables_give_what_was_whole() -> None:
    whole = firmware_texts(BIOS + SYSTEM)
    for cut in range(len(BIOS + SYSTEM)):
        found = firmware_texts((BIOS + SYSTEM)[:cut])
        assert found == whole[: len(found)]


@given(st.binary(max_size=200))
def test_no_table_stops_the_check(tables: bytes) -> None:
    assert all(isinstance(text, str) for text in firmware_texts(tables))
