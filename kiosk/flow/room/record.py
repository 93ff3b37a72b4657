"""A session as its panel knows it, drawn up to be printed."""

from kiosk.exam.printed.record import Did, Entry, SessionRecord
from kiosk.exam.seat_order import seat_order
from kiosk.flow.room.book import RoomBook
from sync.protocol.ids import CandidateId, SessionId


def record_of(book: RoomBook, session: SessionId) -> SessionRecord | None:
    """Return what a session came to; None where it is not known here."""
    row = next((row for row in book.sessions if row.session == session), None)
    if row is None:
        return None
    lines = sorted(
        (line for line in book.lines() if line.session == session), key=lambda line: (seat_order(line.seat), line.name)
    )
    place = book.place
    return SessionRecord(
        session=session,
        title=row.title,
        center="" if place is None else place.center,
        zone="UTC" if place is None else place.zone,
        opens_ms=row.opens_ms,
        closes_ms=row.closes_ms,
        cancelled=row.cancelled,
        entries=tuple(Entry(line=line, did=_did(book, line.candidate)) for line in lines),
        seats=tuple(sorted({facts.seat for facts in book.facts() if facts.seat}, key=seat_order)),
    )


def _did(book: RoomBook, candidate: CandidateId | None) -> tuple[Did, ...]:
    made = () if candidate is None else book.decisions.about(candidate)
    return tuple(
        Did(
            do=one.do,
            by=one.by,
            why=one.why or one.text,
            at_ms=one.at_ms,
            amount_ms=one.amount_ms,
            outcome=one.outcome,
        )
        for one in reversed(made)
    )
