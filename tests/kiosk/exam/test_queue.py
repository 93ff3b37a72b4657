"""Whose turn it is: the same at every seat and at the panel, in the order of the seats."""

from msgspec.structs import replace

from kiosk.exam.queue import Turn, Waiter, turns
from sync.protocol.ids import CandidateId
from sync.protocol.policy import Policy
from tests.kiosk.exam import made

SEATS = ("10", "9", "B 2", "", "1", "b 10")
PAIRS = Policy(wave_seats=2, wave_ms=60_000)


def waiters() -> list[Waiter]:
    return [Waiter(candidate=CandidateId(f"c{seat}"), number=f"N{seat}", seat=seat) for seat in SEATS]


def test_seats_begin_in_their_order_whoever_was_told_first() -> None:
    session = replace(made.session(), policy=PAIRS, begins_ms=1_000)
    found = turns(session, waiters())
    assert list(found) == ["c1", "c9", "c10", "cB 2", "cb 10", "c"]
    assert [turn.wave for turn in found.values()] == [1, 1, 2, 2, 3, 3]
    assert {turn.of for turn in found.values()} == {3}
    assert [turn.begins_ms for turn in found.values()] == [1_000, 1_000, 61_000, 61_000, 121_000, 121_000]
    assert turns(session, reversed(waiters())) == found


def test_groups_are_known_before_somebody_lets_them_begin() -> None:
    found = turns(replace(made.session(), policy=PAIRS, begins_ms=None), waiters())
    assert found[CandidateId("c9")] == Turn(wave=1, of=3, begins_ms=None)


def test_without_waves_everybody_begins_with_the_session() -> None:
    found = turns(replace(made.session(), begins_ms=7), waiters())
    assert set(found.values()) == {Turn(wave=0, of=0, begins_ms=7)}
