"""The hand-over sum of a session, as its center's panels are told it: who is in each figure, how it was closed."""

from typing import Any

from sync.protocol.handover import Closed, Counted, Excepted, HandOverReply
from sync.protocol.ids import AttemptId, CandidateId, SessionId
from sync.protocol.slots import Rank
from sync.server.exchange import handover, room
from sync.server.exchange.callers import Caller
from sync.server.exchange.handover import Account, Entry
from sync.server.exchange.models import SessionClose
from sync.server.exchange.refusals import NothingHere
from sync.server.registration.models import ExamSession
from sync.server.registration.times import from_ms, maybe_ms, to_ms


def answer(caller: Caller, session: str, *, now_ms: int) -> HandOverReply:
    """Return the sum of a session of the caller's center; raises NotAPanel, RevokedStation, NothingHere."""
    panel = room.panel_of(caller)
    own = ExamSession.objects.select_related("exam", "center").filter(center=panel.center_id)
    found = own.filter(public_id=session).first()
    if found is None:
        raise NothingHere
    return told(handover.account(found, from_ms(now_ms)), now_ms=now_ms)


def told(found: Account, *, now_ms: int) -> HandOverReply:
    """Return an account as panels are told it."""
    late = {record.public_id for record in found.late}
    return HandOverReply(
        session=SessionId(found.session.public_id),
        people=tuple(_counted(entry, late) for entry in found.entries),
        loose=tuple(AttemptId(name) for name in found.loose),
        closed=None if found.close is None else _closed(found.close),
        server_now_ms=now_ms,
    )


def _counted(entry: Entry, late: set[str]) -> Counted:
    profile, records = entry.profile, entry.attempts
    last = records[-1] if records else None
    station = profile.station if last is None else last.station
    return Counted(
        candidate=CandidateId(profile.public_id),
        place=entry.place,
        name=profile.full_name,
        number=profile.registration_number,
        seat=", ".join(dict.fromkeys(record.station.seat for record in records)) or profile.seat,
        attempt=None if last is None else AttemptId(last.public_id),
        state="" if last is None else last.state,
        answered=0 if last is None else last.answered,
        items=0 if last is None else last.items,
        heard_ms=0 if station is None else maybe_ms(station.last_seen_at) or 0,
        conflict="" if entry.conflict is None else "; ".join(one.sentence for one in entry.conflict.troubles),
        came_late=any(record.public_id in late for record in records),
        not_begun=last is None and profile.slot.rank in (Rank.AVAILABLE, Rank.NO_SLOT),
    )


def _closed(close: SessionClose) -> Closed:
    named: list[dict[str, Any]] = close.exceptions
    return Closed(
        at_ms=to_ms(close.at),
        by=close.by,
        approved_by=close.approved_by,
        why=close.why,
        exceptions=tuple(
            Excepted(subject=one.get("candidate") or one.get("attempt", ""), place=one["place"], reason=one["reason"])
            for one in named
        ),
    )
