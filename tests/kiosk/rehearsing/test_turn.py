"""A seat plays the invented candidate that is expected there, when it is their turn, and never anybody real."""

import msgspec

from kiosk.rehearsing.turn import turn
from sync.protocol.ids import CandidateId, SessionId, StationId
from sync.protocol.rehearsal import Rehearsal
from sync.protocol.slots import Rank, Slot
from sync.protocol.wire import CandidateRow, SessionRow

HERE, NOW_MS = StationId("station-2"), 1_000_000
SESSION = SessionRow(
    pos=1,
    session=SessionId("r"),
    exam="REHEARSAL",
    title="Rehearsal",
    opens_ms=NOW_MS - 1_000,
    closes_ms=NOW_MS + 600_000,
    duration_ms=900_000,
    rehearsal=Rehearsal(code="ABCD2345", spread_ms=40_000),
)


def person(number: int, rank: Rank = Rank.AVAILABLE, *, station: str = "", session: str = "r") -> CandidateRow:
    return CandidateRow(
        pos=number,
        candidate=CandidateId(f"c{number}"),
        registration_number=f"R-{number}",
        name="Rehearsal",
        access="",
        exam="REHEARSAL",
        session=SessionId(session),
        station=StationId(station or f"station-{number}"),
        seat=str(number),
        slot=Slot(generation=1, rank=rank),
    )


PEOPLE = tuple(map(person, (10, 2, 1, 3)))


def test_whoever_is_expected_here_begins_in_the_order_of_the_seats() -> None:
    found = turn(HERE, (SESSION,), PEOPLE, NOW_MS)
    assert found is not None
    assert (found.number, found.code, found.since_ms) == ("R-2", "ABCD2345", SESSION.opens_ms + 10_000)


def test_all_begin_at_once_where_nothing_is_spread() -> None:
    session = msgspec.structs.replace(SESSION, rehearsal=Rehearsal(code="x"))
    found = turn(HERE, (session,), PEOPLE, NOW_MS)
    assert found is not None
    assert found.since_ms == session.opens_ms


def test_an_exam_that_came_here_goes_on_at_once() -> None:
    moved = person(9, Rank.ATTEMPTING, station=HERE)
    found = turn(HERE, (SESSION,), (person(2, Rank.CONSUMED), moved), NOW_MS)
    assert found is not None
    assert (found.number, found.since_ms) == ("R-9", SESSION.opens_ms)


def test_nobody_real_is_ever_played() -> None:
    real = msgspec.structs.replace(SESSION, session=SessionId("real"), rehearsal=None)
    assert turn(HERE, (real,), (person(2, session="real"),), NOW_MS) is None
    assert turn(HERE, (SESSION, real), (person(2, session="real"),), NOW_MS) is None


def test_nothing_is_played_before_after_or_in_a_cancelled_rehearsal() -> None:
    over = msgspec.structs.replace(SESSION, closes_ms=NOW_MS)
    early = msgspec.structs.replace(SESSION, opens_ms=NOW_MS + 1)
    off = msgspec.structs.replace(SESSION, cancelled=True)
    assert [turn(HERE, (one,), PEOPLE, NOW_MS) for one in (over, early, off)] == [None, None, None]
    assert turn(HERE, (SESSION,), (person(2, Rank.CONSUMED),), NOW_MS) is None
