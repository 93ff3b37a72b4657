"""What the tests of the store put into it: an enrollment, events of attempts, rows of a feed."""

from pathlib import Path

import msgspec

from kiosk.clock import Clock
from kiosk.store.store import Store
from sync.client.enrolled import Enrollment
from sync.protocol import events as ev
from sync.protocol import wire
from sync.protocol.chain import Head
from sync.protocol.ids import (
    AttemptId,
    CandidateId,
    ItemId,
    PackageHash,
    ResponseId,
    SessionId,
    StationId,
)
from sync.protocol.slots import Rank, Slot
from tests.kiosk.clocks import ManualClock

STATION = StationId("station-1")
SESSION = SessionId("session-1")
PACKAGE = PackageHash("aa" * 32)
ANNA = CandidateId("anna")
ATTEMPT = AttemptId("attempt-1")
AT = ev.Moment(wall_ms=1_700_000_000_000, mono_ms=1, boot="boot-1")


def enrollment(station: StationId = STATION, incarnation: int = 1) -> Enrollment:
    identity = wire.Identity(epoch="e1", sign="s", seal="s", issuer="i", ca="c")
    return Enrollment(
        url="https://central.example",
        station=station,
        incarnation=incarnation,
        root="r",
        identity=identity,
        sign_private=b"S" * 32,
        seal_private=b"X" * 32,
    )


def enrolled(home: Path, clock: Clock | None = None) -> Store:
    """A fresh store of an enrolled station."""
    store = Store.open(home, clock=clock or ManualClock())
    store.keep_enrollment(enrollment())
    return store


def started(attempt: AttemptId = ATTEMPT, candidate: CandidateId = ANNA, generation: int = 1) -> ev.AttemptStarted:
    return ev.AttemptStarted(
        at=AT,
        attempt=attempt,
        candidate=candidate,
        generation=generation,
        exam="E1",
        session=SESSION,
        package=PACKAGE,
        allowed_ms=3_600_000,
        items=12,
        seed="00" * 16,
    )


def responded(number: int, value: str = "", *, attempt: AttemptId = ATTEMPT, used_ms: int = 0) -> ev.ItemResponded:
    return ev.ItemResponded(
        at=AT,
        attempt=attempt,
        used_ms=used_ms,
        item=ItemId(f"item-{number % 12}"),
        response=ResponseId("RESPONSE"),
        values=(value or f"choice-{number}",),
    )


def submitted(attempt: AttemptId = ATTEMPT) -> ev.AttemptSubmitted:
    return ev.AttemptSubmitted(at=AT, attempt=attempt, answered=1, answers_root="00")


def candidate_row(pos: int = 1, *, candidate: CandidateId = ANNA, slot: Slot | None = None) -> wire.CandidateRow:
    return wire.CandidateRow(
        pos=pos,
        candidate=candidate,
        registration_number="R-100",
        name="Anna",
        access="$argon2id$",
        exam="E1",
        session=SESSION,
        slot=slot or Slot(generation=1, rank=Rank.AVAILABLE, assigned_ms=5),
    )


def session_row(pos: int = 1, *, session: SessionId = SESSION, title: str = "Exam") -> wire.SessionRow:
    return wire.SessionRow(
        pos=pos,
        session=session,
        exam="E1",
        title=title,
        opens_ms=1,
        closes_ms=2,
        duration_ms=3_600_000,
        package=PACKAGE,
    )


def reply(*rows: wire.Row, cursor: int = 1, heads: tuple[Head, ...] = (), epoch: str = "e1") -> wire.SyncReply:
    return wire.SyncReply(
        epoch=epoch, heads=heads, cursor=cursor, rows=tuple(msgspec.Raw(wire.encode(row)) for row in rows)
    )
