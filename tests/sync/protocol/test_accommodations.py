"""What is granted to one candidate: bounded at the station, older and newer ends read it, time is exact."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.accommodations import Accommodations, allowed_ms, bounded, faults, tools_of
from tests.sync.protocol.shapes import values_of

HOUR_MS = 3_600_000
ANY = values_of(Accommodations)


def test_what_a_later_version_grants_is_passed_over() -> None:
    told = msgspec.json.decode(b'{"masking":true,"thought_reading":"yes"}', type=Accommodations)

    assert told == Accommodations(masking=True)


def test_nothing_granted_is_nothing_on_the_wire() -> None:
    assert msgspec.json.encode(Accommodations()) == b"{}"
    assert not Accommodations().is_any
    assert Accommodations(narrow=True).is_any


@pytest.mark.parametrize(
    ("usual_ms", "percent", "minutes", "allowed"),
    [
        (HOUR_MS, 0, 0, HOUR_MS),
        (HOUR_MS, 25, 0, 75 * 60_000),
        (HOUR_MS, 50, 10, 100 * 60_000),
        (50 * 60_000, 33, 0, (50 * 60 + 990) * 1_000),
        (61_000, 33, 0, 81_000),
        (HOUR_MS, -20, -5, HOUR_MS),
        (HOUR_MS, 9_999, 0, 5 * HOUR_MS),
    ],
)
def test_extra_time(usual_ms: int, percent: int, minutes: int, allowed: int) -> None:
    assert allowed_ms(usual_ms, Accommodations(extra_time_percent=percent, extra_minutes=minutes)) == allowed


@given(told=ANY)
def test_a_station_works_with_figures_in_their_range(told: Accommodations) -> None:
    taken = bounded(told)

    assert bounded(taken) == taken
    assert faults(taken) == ()
    assert bool(faults(told)) == (taken != told)
    assert taken.text_percent == 0 or 100 <= taken.text_percent <= 400
    assert taken.pointer_percent == 0 or 100 <= taken.pointer_percent <= 300
    assert taken.theme in ("", "light", "dark", "contrast", "cream", "blue")


@given(told=ANY, usual_ms=st.integers(1, 12 * HOUR_MS))
def test_nobody_gets_less_than_the_usual_time(told: Accommodations, usual_ms: int) -> None:
    assert usual_ms <= allowed_ms(usual_ms, told) <= 5 * usual_ms + 8 * HOUR_MS


def test_tools_of_ones_own_come_after_the_exams_each_once() -> None:
    told = Accommodations(tools=("magnifier", "notes"))

    assert tools_of(("notes", "calculator"), told) == ("notes", "calculator", "magnifier")
