"""Which seats are free: trusted, empty, and nobody else's of that session."""

import msgspec

from kiosk.exam.room_line import Line, Told
from kiosk.exam.room_seats import free_seats, named
from sync.protocol.ids import AttemptId, CandidateId, SessionId, StationId
from sync.protocol.slots import SlotState
from sync.protocol.wire import SeatRow

ASHA = Line(
    key="asha",
    seat="1",
    station=StationId("s1"),
    candidate=CandidateId("asha"),
    session=SessionId("one"),
    slot=SlotState.AVAILABLE,
)
EMPTY = Line(key="seat:s9", seat="9", station=StationId("s9"))


def at(seat: str, **changed: object) -> Line:
    told = {"key": f"at-{seat}", "candidate": CandidateId(f"at-{seat}"), "seat": seat, "station": StationId(f"s{seat}")}
    return msgspec.structs.replace(ASHA, **(told | changed))


def free(*lines: Line, whom: Line = ASHA) -> set[str]:
    return {one.seat for one in free_seats((whom, *lines), whom)}


def test_an_empty_seat_is_free_and_the_own_one_is_none() -> None:
    assert free(EMPTY) == {"9"}


def test_where_somebody_of_the_session_is_expected_or_sits_is_not_free() -> None:
    sits = at("3", slot=SlotState.ATTEMPTING, attempt=AttemptId("a"))
    assert free(EMPTY, at("2"), sits) == {"9"}


def test_somebody_of_another_session_or_who_did_not_come_keeps_no_seat() -> None:
    later = at("4", session=SessionId("two"))
    assert free(later, at("5", told=Told(is_absent=True))) == {"4", "5"}


def test_a_machine_that_is_not_trusted_is_not_free() -> None:
    assert free(msgspec.structs.replace(EMPTY, standing="quarantined")) == set()


def test_a_machine_that_is_none_of_the_room_any_more_is_no_second_seat_of_its_name() -> None:
    """Where it was put up anew, what was done at the old one still stands there, under the same name."""
    done = at("9", station=StationId("old"), slot=SlotState.CONSUMED, attempt=AttemptId("a"), is_gone=True)
    assert free(EMPTY, done) == {"9"}
    assert named(free_seats((ASHA, EMPTY, done), ASHA), "9") == SeatRow(pos=0, station=StationId("s9"), seat="9")


def test_a_seat_is_meant_by_its_name_unless_two_have_it() -> None:
    seats = free_seats((EMPTY, at("5", session=SessionId("two"))), ASHA)
    assert named(seats, " 9 ") == next(one for one in seats if one.seat == "9")
    assert named(seats, "77") is None
    assert named((*seats, *seats), "9") is None
