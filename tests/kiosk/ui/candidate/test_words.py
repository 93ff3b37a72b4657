"""Times on screen are the center's, and an hour that comes twice says which one it is."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from kiosk.ui.candidate.words import clock_time, date_and_time, left
from kiosk.ui.translation import translate


@pytest.fixture(autouse=True)
def _english(qapp: object) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def ms(*parts: int) -> int:
    return int(datetime(*parts, tzinfo=UTC).timestamp() * 1000)  # type: ignore[misc]


@pytest.mark.parametrize(
    ("zone", "at_ms", "told"),
    [
        ("Asia/Kolkata", ms(2026, 11, 28, 8, 35), "14:05"),
        ("America/St_Johns", ms(2026, 7, 1, 12, 0), "09:30"),
        ("Australia/Lord_Howe", ms(2026, 4, 4, 14, 45), "01:45 (UTC+11)"),
        ("Australia/Lord_Howe", ms(2026, 4, 4, 15, 15), "01:45 (UTC+10:30)"),
        ("Europe/Berlin", ms(2026, 10, 25, 0, 30), "02:30 (UTC+2)"),
        ("Europe/Berlin", ms(2026, 10, 25, 1, 30), "02:30 (UTC+1)"),
        ("Europe/Berlin", ms(2026, 10, 25, 2, 30), "03:30"),
        ("Mars/Olympus", ms(2026, 10, 25, 2, 30), "02:30"),
    ],
)
def test_the_time_of_day_is_the_centers(zone: str, at_ms: int, told: str) -> None:
    assert clock_time(at_ms, zone) == told


def test_day_and_time_belong_together() -> None:
    assert date_and_time(ms(2026, 4, 4, 15, 15), "Australia/Lord_Howe") == "5 April 2026 at 01:45 (UTC+10:30)"


@pytest.mark.parametrize("at_ms", [-(2**53), 2**53])
def test_a_broken_clock_is_told_too(at_ms: int) -> None:
    assert ":" in clock_time(at_ms, "Asia/Kolkata", seconds=True)


@pytest.mark.parametrize(
    ("left_ms", "told"),
    [
        (3_600_000, "1 hour"),
        (3_599_999, "59 minutes"),
        (60_000, "1 minute"),
        (59_999, "59 seconds"),
        (0, "0 minutes"),
    ],
)
def test_time_left_is_said_as_the_clock_beside_it_counts(qapp: QApplication, left_ms: int, told: str) -> None:
    translate(qapp, "en")
    assert left(left_ms) == told
