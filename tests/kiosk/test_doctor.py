"""`kiosk doctor`: what it says and how it ends; it writes to a store only where it owns it and all is well with it."""

import json
from pathlib import Path

import pytest

from kiosk import doctor
from kiosk.doctor import Asked
from kiosk.flow.preflight import machine
from kiosk.store.errors import StoreBusy
from kiosk.store.store import Store
from sync.protocol.events import StationChecked, decode
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made
from tests.kiosk.store.spoiling import spoiled

QUIET = Asked(as_json=True, seconds=0, offline=True)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path))
    return tmp_path


def journal(home: Path) -> list[StationChecked]:
    store = Store.peek(home, clock=ManualClock())
    found = [
        decode(data) for head in store.sync_position().heads for data in store.events_after(head.incarnation, 0, -1)
    ]
    store.close()
    return [event for event in found if isinstance(event, StationChecked)]


def told(capsys: pytest.CaptureFixture[str]) -> dict[str, dict[str, str]]:
    return {check["name"]: check for check in json.loads(capsys.readouterr().out)}


def test_every_check_has_a_state_a_cause_and_a_mend_where_it_needs_one(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made.enrolled(home).close()
    doctor.run(QUIET)
    checks = told(capsys)
    assert {check["state"] for check in checks.values()} <= {"ok", "warning", "failed"}
    assert all(check["cause"] for check in checks.values())
    assert all(bool(check["mend"]) == bool(check["code"].startswith("KIOSK-")) for check in checks.values())
    assert checks["lock"]["code"] == "KIOSK-CHECK-LOCK-NOT-TRIED"
    assert checks["chain"]["state"] == "ok"


def test_the_report_is_in_the_journal_as_it_was_told(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made.enrolled(home).close()
    doctor.run(QUIET)
    said = told(capsys)
    [event] = journal(home)
    assert {check.name: (check.state, check.code) for check in event.checks} == {
        name: (check["state"], check["code"]) for name, check in said.items()
    }
    assert event.why == "asked"


def test_the_exit_code_is_that_of_the_verdict(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made.enrolled(home).close()
    monkeypatch.setattr(machine, "is_administrator", lambda: False)
    monkeypatch.setattr(machine.guest, "signs_of_a_guest", tuple)
    assert doctor.run(QUIET) == 0
    monkeypatch.setattr(machine, "is_administrator", lambda: True)
    assert doctor.run(QUIET) == 1


def test_a_running_station_is_left_alone(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    owner = made.enrolled(home)
    doctor.run(Asked(as_json=True, seconds=1, offline=True))
    said = capsys.readouterr()
    checks = {check["name"]: check for check in json.loads(said.out)}
    assert checks["lock"]["code"] == "KIOSK-CHECK-LOCK-NOT-TRIED"
    assert checks["store"]["state"] == "ok"
    assert "A station runs here: its lock is left alone." in said.err
    assert "[KIOSK-STORE-BUSY]" in said.err
    owner.close()
    assert journal(home) == []


def test_a_fresh_machine_gets_no_store_from_being_looked_at(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert doctor.run(QUIET) == 1
    assert told(capsys)["store"]["code"] == "KIOSK-CHECK-NO-STORE"
    assert not (home / "kiosk.db").exists()


def test_for_people_the_verdict_stands_first(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    doctor.run(Asked(seconds=0, offline=True))
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("This machine is not ready.")
    assert any("[KIOSK-CHECK-NO-STORE]" in line and "kiosk enroll" in line for line in lines)


@pytest.mark.parametrize(("name", "begins"), [("page.html", b"<!doctype html>"), ("page.pdf", b"%PDF-")])
def test_a_page_is_written_that_can_be_printed(home: Path, name: str, begins: bytes, qapp: object) -> None:
    doctor.run(Asked(seconds=0, offline=True, page=home / name))
    assert (home / name).read_bytes().startswith(begins)


def test_a_page_that_cannot_be_written_is_said(home: Path) -> None:
    with pytest.raises(doctor.PageNotWritten):
        doctor.run(Asked(seconds=0, offline=True, page=home / "gone" / "page.html"))


def test_a_repair_comes_first_and_says_what_it_came_to(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoiled(home)
    doctor.run(QUIET)
    assert told(capsys)["chain"]["code"] == "KIOSK-CHECK-CHAIN"
    doctor.run(Asked(as_json=True, seconds=0, offline=True, repair=True))
    said = capsys.readouterr()
    assert "events, 1 of them from the second copy, 0 lost. What was there is put aside." in said.err
    assert {check["name"]: check["state"] for check in json.loads(said.out)}["chain"] == "ok"
    assert (home / "damaged" / "1" / "kiosk.db").is_file()
    assert [event.why for event in journal(home)] == ["asked"]


def test_beside_a_running_station_nothing_is_repaired(home: Path) -> None:
    owner = made.enrolled(home)
    with pytest.raises(StoreBusy):
        doctor.run(Asked(as_json=True, seconds=0, offline=True, repair=True))
    owner.close()


def test_a_repair_that_cannot_be_is_said_and_everything_is_checked(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home.mkdir(exist_ok=True)
    (home / "kiosk.db").write_bytes(b"rubbish" * 100)
    assert doctor.run(Asked(as_json=True, seconds=0, offline=True, repair=True)) == 1
    said = capsys.readouterr()
    assert "Not repaired: " in said.err
    assert "[KIOSK-STORE-" in said.err
    assert any(check["name"] == "store" for check in json.loads(said.out))
