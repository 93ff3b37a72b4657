"""A slice of the restore drill, and that it finds a station that keeps no grants."""

from pathlib import Path

from tests.faults.restore import STATIONS, restored


def test_a_restored_server_gets_back_what_its_stations_hold(tmp_path: Path) -> None:
    outcome = restored(tmp_path, seed=1, answers=6)
    assert outcome.broken == []
    assert outcome.is_good
    assert outcome.notes["stations, came back"] == "1 of 1"
    assert outcome.notes["central doctor after all have called"] == "nobody is missing"
    assert outcome.notes["central doctor before they called"].count("Seat ") == STATIONS - 1
    assert outcome.notes["no surviving witness: staff"] == "1"
    assert outcome.notes["no surviving witness: candidates registered since"] == "1"


def test_the_drill_finds_stations_that_keep_no_grants(tmp_path: Path) -> None:
    outcome = restored(tmp_path, seed=1, answers=2, forgets_grants=True)
    assert any(broken.startswith("slots: ") for broken in outcome.broken)
