"""Where no network helps: the exam goes by a stick and the answer comes back by it; a dead machine's disk speaks."""

import json
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

from kiosk.flow.screens import QuestionScreen, ReceiptScreen
from tests.e2e.bench import StationBench
from tests.e2e.central import CentralProcess, ServerSide
from tests.e2e.conftest import Enroll


def receipt_of(seat: StationBench) -> ReceiptScreen:
    screen = seat.window.screen_shown
    assert isinstance(screen, ReceiptScreen), screen
    return screen


def begun(seat: StationBench, central: CentralProcess) -> str:
    """The candidate of the slip sees the first question; then the server is gone. Returns the number."""
    slip = seat.enrollment.slip
    assert slip is not None
    seat.start()
    seat.begin(slip.registration_number, slip.access_code)
    central.stop()
    return str(slip.registration_number)


def events_there(told: Any) -> list[Any]:
    (attempt,) = told["attempts"]
    events: list[Any] = attempt["events"]
    assert set(Counter(event["id"] for event in events).values()) == {1}
    return events


def test_an_offline_day_goes_by_the_stick_and_the_network_brings_duplicates_only(
    seat: StationBench, central: CentralProcess, server_side: ServerSide, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    seat.stick_folders = (str(stick),)
    number = begun(seat, central)
    given = seat.sit()
    seat.submit()
    seat.wait(lambda: receipt_of(seat).stick == "written", "no sealed copy on the stick")
    assert "sealed copy of your exam lies on the usb stick" in seat.words.lower()
    (bundle,) = stick.rglob("*.exambundle")
    for words in given.values():
        assert all(value.encode() not in bundle.read_bytes() for of in words.values() for value in of if len(value) > 3)

    done = central.run("import-bundle", str(stick), "--json")
    assert done.returncode == 0, done.stderr
    (line,) = json.loads(done.stdout)
    assert (line["state"], line["known"] + line["stored"] > 0) == ("ingested", True)
    assert [(a["number"], a["state"], a["slot"], a["has_receipt"]) for a in line["attempts"]] == [
        (number, "submitted", "consumed", True)
    ]
    told: Any = server_side.do("slot_of", number=number)
    assert (told["state"], told["history"]) == ("CONSUMED", ["assigned 1", "started 1", "consumed 1"])
    events = events_there(told)
    responded = {(e["item"], e["response"]): e["values"] for e in events if e["kind"] == "item.responded"}
    assert responded == {(item, r): list(v) for item, of in given.items() for r, v in of.items()}

    seat.wait(lambda: receipt_of(seat).server_ms is not None, "the acknowledgement on the stick is not found")
    assert receipt_of(seat).is_offline
    attempt = told["attempts"][0]["id"]
    assert seat.ask(lambda store: store.receipt(attempt)) is not None

    central.start()
    seat.hear()  # by itself it may wait a minute after so long without a network
    seat.wait(lambda: bool(seat.heard) and seat.heard[-1].report.online and seat.heard[-1].unsent == 0, "never in step")
    again: Any = server_side.do("slot_of", number=number)
    assert again == told
    assert central.run("import-bundle", str(stick)).returncode == 0
    assert server_side.do("slot_of", number=number) == told


def test_a_dead_machines_disk_gives_back_what_it_never_sent(
    seat: StationBench, central: CentralProcess, server_side: ServerSide, tmp_path: Path
) -> None:
    number = begun(seat, central)
    first = seat.answer(1)
    item = seat.wait_for(QuestionScreen).item.id
    seat.go_on()
    seat.wait_for(QuestionScreen)
    seat.settle()
    disk = tmp_path / "disk"
    # As the power cut leaves it: nobody closed anything. Its key was in a chip that died with it.
    shutil.copytree(seat.home, disk)
    (disk / "data.key").unlink()
    seat.stop()

    done = central.run("recover", str(disk), "--json")
    assert done.returncode == 0, (done.stdout, done.stderr)
    (found,) = json.loads(done.stdout)
    assert found["read"]["lost"] == []
    told: Any = server_side.do("slot_of", number=number)
    assert told["state"] == "ATTEMPTING"
    assert {e["response"]: tuple(e["values"]) for e in events_there(told) if e["kind"] == "item.responded"} == first
    assert {e["item"] for e in events_there(told) if e["kind"] == "item.responded"} == {item}
    again = central.run("recover", str(disk))
    assert again.returncode == 0
    assert "nothing that is not here" in again.stdout
    assert server_side.do("slot_of", number=number) == told


def test_a_stick_of_a_station_from_elsewhere_and_a_changed_file_bring_nothing(
    seat: StationBench, enroll: Enroll, central: CentralProcess, server_side: ServerSide, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    seat.stick_folders = (str(stick),)
    number = begun(seat, central)
    seat.sit()
    seat.submit()
    seat.wait(lambda: receipt_of(seat).stick == "written", "no sealed copy on the stick")
    (good,) = stick.rglob("*.exambundle")
    data = bytearray(good.read_bytes())
    data[len(data) // 2] ^= 1
    good.write_bytes(data)
    changed = central.run("import-bundle", str(good))
    assert (changed.returncode, "[BUNDLE-DAMAGED]" in changed.stdout) == (1, True)
    told: Any = server_side.do("slot_of", number=number)
    assert told["state"] != "CONSUMED"  # whether the server heard of the start before it went is another matter
    assert list(stick.rglob("*.examack")) == []
    # The station sees that its copy is not whole, and writes another by itself.
    seat.wait(lambda: len(list(stick.rglob("*.exambundle"))) == 2, "no other copy was written")
    assert central.run("import-bundle", str(stick)).returncode == 1
    after: Any = server_side.do("slot_of", number=number)
    assert after["state"] == "CONSUMED"
