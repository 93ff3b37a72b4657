"""The battery: read from the kernel's files as real machines have them, and from Windows by its structure."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.lockdown.battery import LinuxBattery, NoBattery, PowerStatus, Supply, WindowsBattery, battery_here

MAINS = {"type": "Mains", "online": "0"}
LAPTOP = {
    "type": "Battery",
    "present": "1",
    "status": "Discharging",
    "capacity": "62",
    "energy_now": "31000000",
    "energy_full": "50000000",
    "power_now": "15500000",
}
MOUSE = {"type": "Battery", "scope": "Device", "capacity": "4", "status": "Discharging", "online": "1"}


def machine(root: Path, **supplies: dict[str, str]) -> LinuxBattery:
    """A power_supply folder as the kernel makes it."""
    for name, files in supplies.items():
        (root / name).mkdir(parents=True)
        for file, text in files.items():
            (root / name / file).write_text(f"{text}\n", "ascii")
    return LinuxBattery(root)


def test_a_laptop_off_the_mains_says_how_long_it_lasts(tmp_path: Path) -> None:
    assert machine(tmp_path, AC=MAINS, BAT0=LAPTOP).read() == Supply(percent=62, on_mains=False, minutes=120)


def test_on_the_mains_no_time_is_told(tmp_path: Path) -> None:
    battery = machine(tmp_path, AC={**MAINS, "online": "1"}, BAT0={**LAPTOP, "status": "Charging"})
    assert battery.read() == Supply(percent=62, on_mains=True)


@pytest.mark.parametrize("supplies", [{}, {"AC": {**MAINS, "online": "1"}}, {"hidpp_battery_0": MOUSE}])
def test_a_machine_without_a_battery_of_its_own_shows_nothing(
    tmp_path: Path, supplies: dict[str, dict[str, str]]
) -> None:
    assert machine(tmp_path, **supplies).read() is None


def test_a_mouse_counts_for_nothing_beside_the_machine(tmp_path: Path) -> None:
    assert machine(tmp_path, AC=MAINS, BAT0=LAPTOP, mouse=MOUSE).read() == Supply(
        percent=62, on_mains=False, minutes=120
    )


def test_a_folder_that_is_not_there_is_a_machine_without_a_battery(tmp_path: Path) -> None:
    assert LinuxBattery(tmp_path / "nowhere").read() is None


def test_two_packs_count_by_their_size(tmp_path: Path) -> None:
    small = {**LAPTOP, "status": "Unknown", "capacity": "0", "energy_now": "0", "energy_full": "10000000"}
    large = {**LAPTOP, "capacity": "90", "energy_now": "81000000", "energy_full": "90000000", "power_now": "27000000"}
    assert machine(tmp_path, AC=MAINS, BAT0=small, BAT1=large).read() == Supply(percent=81, on_mains=False, minutes=180)


def test_a_pack_that_tells_charge_and_no_percent_is_reckoned(tmp_path: Path) -> None:
    pack = {"type": "Battery", "status": "Discharging", "charge_now": "2000000", "charge_full": "5000000"}
    assert machine(tmp_path, BAT0={**pack, "current_now": "1000000"}).read() == Supply(
        percent=40, on_mains=False, minutes=120
    )


@pytest.mark.parametrize(("status", "on_mains"), [("Discharging", False), ("Full", True), ("Not charging", True)])
def test_where_no_mains_are_listed_the_pack_tells(tmp_path: Path, status: str, on_mains: bool) -> None:
    supply = machine(tmp_path, BAT0={"type": "Battery", "status": status, "capacity": "50"}).read()
    assert supply == Supply(percent=50, on_mains=on_mains)


def test_a_tablet_that_charges_by_usb_is_on_the_mains(tmp_path: Path) -> None:
    usb = {"type": "USB", "online": "1"}
    supply = machine(tmp_path, BAT0={**LAPTOP, "status": "Charging"}, port=usb, AC=MAINS).read()
    assert supply == Supply(percent=62, on_mains=True)


def test_an_empty_bay_is_no_battery(tmp_path: Path) -> None:
    assert machine(tmp_path, AC=MAINS, BAT0={"type": "Battery", "present": "0", "capacity": "7"}).read() is None


@given(texts=st.dictionaries(st.sampled_from(sorted(LAPTOP)), st.text(st.characters(max_codepoint=127), max_size=12)))
def test_whatever_a_driver_writes_is_an_answer(tmp_path_factory: pytest.TempPathFactory, texts: dict[str, str]) -> None:
    root = tmp_path_factory.mktemp("power")
    supply = machine(root, BAT0={**LAPTOP, **texts}).read()
    assert supply is None or (0 <= supply.percent <= 100 and 0 <= supply.minutes <= 7 * 24 * 60)


# --- Windows ----------------------------------------------------------------------------------------------------------


def windows(*, line: int = 0, flag: int = 0, percent: int = 50, seconds: int = 0xFFFFFFFF) -> WindowsBattery:
    def ask(status: PowerStatus) -> bool:
        status.line, status.flag, status.percent, status.seconds = line, flag, percent, seconds
        return True

    return WindowsBattery(ask)


def test_windows_tells_the_same_in_its_own_structure() -> None:
    assert windows(percent=62, seconds=7_200).read() == Supply(percent=62, on_mains=False, minutes=120)
    assert windows(line=1, flag=8, percent=99, seconds=60).read() == Supply(percent=99, on_mains=True)


@pytest.mark.parametrize("told", [{"flag": 128}, {"flag": 255}, {"percent": 255}], ids=str)
def test_a_desktop_under_windows_shows_nothing(told: dict[str, int]) -> None:
    assert windows(**told).read() is None


def test_what_windows_does_not_answer_is_nothing() -> None:
    assert WindowsBattery(lambda _status: False).read() is None


def test_the_structure_is_as_long_as_windows_makes_it() -> None:
    import ctypes

    assert ctypes.sizeof(PowerStatus) == 12


def test_each_system_is_asked_its_own_way() -> None:
    assert isinstance(battery_here("linux"), LinuxBattery)
    assert isinstance(battery_here("win32"), WindowsBattery)
    assert battery_here("plan9").read() is NoBattery().read() is None


def test_this_machine_can_be_asked() -> None:
    supply = battery_here().read()
    assert supply is None or 0 <= supply.percent <= 100
