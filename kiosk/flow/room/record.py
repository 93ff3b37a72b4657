"""A session as its panel knows it, drawn up to be printed."""

from collections.abc import Iterable

from kiosk.exam.printed.record import Did, Entry, SessionRecord, Wrong
from kiosk.exam.room_line import Line
from kiosk.exam.seat_order import seat_order
from kiosk.flow.room.book import RoomBook
from kiosk.flow.room.incidents import IncidentBook, IncidentSeen, names_in
from sync.protocol.ids import CandidateId, SessionId
from sync.protocol.wire import SessionRow

UNDONE = "undone"
"""What became of a decision that somebody took back."""
AROUND_MS = 60 * 60_000
"""What is written down so long before a session or after it belongs to it."""


def record_of(book: RoomBook, incidents: IncidentBook, session: SessionId) -> SessionRecord | None:
    """Return what a session came to; None where it is not known here."""
    row = next((row for row in book.sessions if row.session == session), None)
    if row is None:
        return None
    lines = sorted(
        (line for line in book.lines() if line.session == session), key=lambda line: (seat_order(line.seat), line.name)
    )
    place = book.place
    wrong = _wrong(incidents.all(names_in(book.lines())), {line.candidate for line in lines}, row)
    return SessionRecord(
        session=session,
        title=row.title,
        center="" if place is None else place.center,
        zone="UTC" if place is None else place.zone,
        opens_ms=row.opens_ms,
        closes_ms=row.closes_ms,
        cancelled=row.cancelled,
        entries=tuple(_entry(book, line, wrong) for line in lines),
        wrong=wrong,
        seats=tuple(sorted({facts.seat for facts in book.facts() if facts.seat}, key=seat_order)),
    )


def _wrong(incidents: Iterable[IncidentSeen], here: set[CandidateId | None], session: SessionRow) -> tuple[Wrong, ...]:
    """Return what befell the session's candidates, and what was written down of the room meanwhile."""
    found = []
    for seen in incidents:
        row = seen.row
        is_meanwhile = session.opens_ms - AROUND_MS <= row.began_ms <= session.closes_ms + AROUND_MS
        if row.candidate in here or (row.candidate is None and is_meanwhile):
            found.append(Wrong(row=row, name=seen.name))
    return tuple(sorted(found, key=lambda one: (one.row.began_ms, one.row.incident)))


def _entry(book: RoomBook, line: Line, wrong: tuple[Wrong, ...]) -> Entry:
    own = [one.row for one in wrong if line.candidate is not None and one.row.candidate == line.candidate]
    credit_ms = sum(row.amount_ms for row in own)
    return Entry(line=line, did=_did(book, line.candidate), credit_ms=credit_ms)


def _did(book: RoomBook, candidate: CandidateId | None) -> tuple[Did, ...]:
    made = () if candidate is None else book.decisions.about(candidate)
    return tuple(
        Did(
            do=one.do,
            by=one.by,
            why=one.why or one.text,
            at_ms=one.at_ms,
            amount_ms=one.amount_ms,
            outcome=one.outcome or (UNDONE if one.is_undone else ""),
        )
        for one in reversed(made)
    )
