"""What a panel knows of incidents: what waits first, what was decided here at once, what the server says above all."""

import msgspec

from kiosk.flow.room.incidents import IncidentBook
from kiosk.store.room import Kept
from sync.protocol.events import IncidentDecided, Moment
from sync.protocol.ids import AttemptId, CandidateId, EventId
from sync.protocol.incidents import Cause, Standing
from sync.protocol.room_rows import IncidentRow

AT = Moment(wall_ms=1, mono_ms=1, boot="b")
ROW = IncidentRow(
    pos=1,
    incident=EventId("i"),
    attempt=AttemptId("a"),
    candidate=CandidateId("c"),
    cause="restart",
    began_ms=5,
    proposed_ms=60_000,
)
VERDICT = IncidentDecided(
    id=EventId("v"), at=AT, person="p", incident="i", standing="credited", amount_ms=60_000, why="Power cut"
)
NAMES = {CandidateId("c"): "Amina Bello"}


def book(*rows: IncidentRow, verdicts: tuple[IncidentDecided, ...] = ()) -> IncidentBook:
    made = IncidentBook()
    made.load(Kept(incidents=rows, own_incidents=verdicts))
    return made


def test_nothing_is_told_twice() -> None:
    made = book(ROW)
    assert made.told(tuple) is not None
    assert made.told(tuple) is None


def test_what_was_decided_here_is_shown_and_waits_for_the_server() -> None:
    (seen,) = book(ROW, verdicts=(VERDICT,)).all(NAMES)
    assert (seen.name, seen.row.standing, seen.row.amount_ms) == ("Amina Bello", "credited", 60_000)
    assert seen.is_waiting
    assert not seen.is_open


def test_what_the_server_says_counts_more() -> None:
    other = msgspec.structs.replace(ROW, standing=Standing.REFUSED, by="Musa", decision=EventId("w"))
    (seen,) = book(other, verdicts=(VERDICT,)).all(NAMES)
    assert (seen.row.standing, seen.row.by, seen.is_waiting) == ("refused", "Musa", False)


def test_a_verdict_that_came_to_nothing_leaves_the_incident_open_and_says_why() -> None:
    refused = msgspec.structs.replace(ROW, decision=EventId("v"), outcome="DECISION-NOT-NOW")
    (seen,) = book(refused, verdicts=(VERDICT,)).all(NAMES)
    assert (seen.is_open, seen.is_waiting, seen.row.outcome) == (True, False, "DECISION-NOT-NOW")


def test_what_was_written_down_here_is_there_at_once_and_asks_for_no_decision() -> None:
    note = IncidentDecided(id=EventId("n"), at=AT, person="p", why="A fire alarm", topic="environment")
    (seen,) = book(verdicts=(note,)).all(NAMES)
    assert (seen.row.incident, seen.row.cause, seen.row.detail, seen.is_open) == (
        "n",
        Cause.TOLD,
        "A fire alarm",
        False,
    )


def test_what_waits_for_a_decision_stands_first() -> None:
    done = msgspec.structs.replace(ROW, incident=EventId("d"), began_ms=9, standing="noted")
    older = msgspec.structs.replace(ROW, incident=EventId("o"), began_ms=3)
    assert [seen.row.incident for seen in book(done, older, ROW).all(NAMES)] == ["i", "o", "d"]
