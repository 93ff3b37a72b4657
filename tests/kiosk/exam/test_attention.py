"""What of a room needs somebody: the worst first, and nobody is blamed for the panel's own broken line."""

import msgspec
import pytest

from kiosk.exam import attention
from kiosk.exam.attention import Attention, Trouble
from kiosk.exam.room_line import Identity, Line, Told, candidate_line, empty_seat
from kiosk.exam.room_sheet import sheet
from sync.protocol.ids import AttemptId, CandidateId, PackageHash, SessionId, StationId
from sync.protocol.now import Now
from sync.protocol.room_rows import AttemptRow, SeatFacts
from sync.protocol.slots import Rank, Slot, SlotState
from sync.protocol.wire import CandidateRow

NOW_MS = 1_000_000
SEAT, ANNA, RUN = StationId("s"), CandidateId("anna"), AttemptId("a")
ROW = CandidateRow(
    pos=1, candidate=ANNA, registration_number="R1", name="Anna", access="", exam="E", session=SessionId("x"),
    station=SEAT, seat="7", slot=Slot(generation=1, rank=Rank.AVAILABLE, assigned_ms=1),
)  # fmt: skip
RUNS = AttemptRow(
    pos=2, attempt=RUN, candidate=ANNA, generation=1, session=SessionId("x"), station=SEAT, state="active",
    started_ms=1, left_ms=60_000, answered=3, items=40, answer_ms=NOW_MS - 9_000, heard_ms=NOW_MS - 8_000,
)  # fmt: skip
TOLD = Now(
    wall_ms=1, mono_ms=1, boot="b", attempt=RUN, candidate=ANNA, state="active", answered=4, items=40, left_ms=50_000,
    saved_ms=NOW_MS - 2_000, unsent=1, package=PackageHash("p"), program="1",
)  # fmt: skip
FACTS = SeatFacts(station=SEAT, seat="7", heard_ms=NOW_MS - 1_000, told=TOLD)


NOTHING = Told()


def line(
    *, told: Told = NOTHING, facts: SeatFacts | None = FACTS, run: AttemptRow | None = RUNS, **now: object
) -> Line:
    if facts is not None and now:
        facts = msgspec.structs.replace(facts, told=msgspec.structs.replace(TOLD, **now))
    return candidate_line(ROW, attempt=run, facts=facts, told=told)


def seen(found: Line, as_of_ms: int = NOW_MS, fingerprint: str = "") -> tuple[Attention, Trouble]:
    what = attention.seen(found, as_of_ms=as_of_ms, fingerprint=fingerprint)
    return what.attention, what.trouble


def test_a_seat_that_tells_is_believed_before_what_the_server_has() -> None:
    found = line()
    assert (found.answered, found.left_ms, found.is_live, found.unsent) == (4, 50_000, True, 1)
    assert found.slot is SlotState.ATTEMPTING
    assert (found.saved_ms, found.sent_ms) == (NOW_MS - 2_000, NOW_MS - 9_000)


def test_without_the_seat_the_figures_are_the_servers_and_say_so() -> None:
    found = line(facts=None)
    assert (found.answered, found.is_live, found.figures_ms, found.unsent) == (3, False, NOW_MS - 8_000, None)


def test_what_a_seat_tells_of_somebody_else_is_not_hers() -> None:
    other = msgspec.structs.replace(TOLD, attempt=AttemptId("other"), candidate=CandidateId("bo"), answered=30)
    found = line(facts=msgspec.structs.replace(FACTS, told=other))
    assert (found.answered, found.is_live) == (3, False)


def test_an_end_that_the_server_knows_is_not_undone_by_an_older_word_of_the_seat() -> None:
    ended = msgspec.structs.replace(RUNS, state="submitted", ended_ms=NOW_MS, answered=40)
    found = line(run=ended)
    assert (found.slot, found.state, found.answered) == (SlotState.CONSUMED, "submitted", 40)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ({}, (Attention.FINE, Trouble.NONE)),
        ({"for_staff": ("X",), "state": "locked"}, (Attention.NOW, Trouble.COVERED)),
        ({"state": "locked"}, (Attention.WATCH, Trouble.UNCOVERED)),
        ({"state": "paused"}, (Attention.WATCH, Trouble.PAUSED)),
        ({"disk_free_mb": 100}, (Attention.NOW, Trouble.DISK)),
        ({"battery_percent": 15, "on_mains": False}, (Attention.WATCH, Trouble.BATTERY)),
        ({"battery_percent": 9, "on_mains": False}, (Attention.NOW, Trouble.BATTERY)),
        ({"battery_percent": 9, "on_mains": True}, (Attention.FINE, Trouble.NONE)),
    ],
)
def test_each_trouble_is_seen(now: dict[str, object], expected: tuple[Attention, Trouble]) -> None:
    assert seen(line(**now)) == expected


def test_silence_counts_up_to_the_servers_last_answer_only() -> None:
    assert seen(line(), NOW_MS) == (Attention.FINE, Trouble.NONE)
    assert seen(line(), NOW_MS + 20_000) == (Attention.WATCH, Trouble.SILENT)
    assert seen(line(), NOW_MS + 70_000) == (Attention.NOW, Trouble.LOST)


def test_a_seat_where_nobody_sits_may_be_silent() -> None:
    assert seen(empty_seat(FACTS), NOW_MS + 10**9) == (Attention.FINE, Trouble.NONE)


def test_a_hand_needs_somebody_until_one_goes() -> None:
    up = msgspec.structs.replace(FACTS, hand_ms=NOW_MS - 5_000)
    assert seen(line(facts=up)) == (Attention.WATCH, Trouble.HELP)
    assert seen(line(facts=up, told=Told(attended_ms=NOW_MS)))[1] is Trouble.NONE
    assert seen(line(facts=msgspec.structs.replace(up, hand_state="coming")))[1] is Trouble.NONE


def test_a_face_in_doubt_needs_somebody() -> None:
    assert seen(line(told=Told(identity=Identity.DOUBTED))) == (Attention.NOW, Trouble.DOUBTED)


def test_another_paper_than_the_room_has_is_seen() -> None:
    same = line().fingerprint
    assert len(same) == 6
    assert seen(line(), fingerprint=same)[1] is Trouble.NONE
    assert seen(line(package=PackageHash("q")), fingerprint=same) == (Attention.WATCH, Trouble.OTHER_PAPER)


@pytest.mark.parametrize("cell", ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", " =cmd|' /C calc'!A0", "\u200e=1", "＝1"])
def test_no_cell_of_the_sheet_is_a_formula(cell: str) -> None:
    written = sheet(["Name"], [[cell]])
    assert written.startswith("\ufeffName\r\n")
    assert written.splitlines()[1].lstrip('"').startswith("'")


def test_an_ordinary_cell_stays_as_it_is() -> None:
    assert sheet(["A"], [["O'Neil, Anna"]]).splitlines()[1] == '"O\'Neil, Anna"'
