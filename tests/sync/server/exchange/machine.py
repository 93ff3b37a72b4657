"""A station as small as it can be: keys, journals, a counter; it signs what it sends and proves what it gets."""

from base64 import b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

import msgspec
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from sync.protocol import attempts, chain, events, signatures, wire
from sync.protocol.chain import Head
from sync.protocol.events import AnyEvent, Moment
from sync.protocol.ids import AttemptId, CandidateId, EventId, ItemId, PackageHash, ResponseId, SessionId, new_id
from sync.protocol.preflight import read

T = TypeVar("T", bound=msgspec.Struct)
ITEMS = 3


@dataclass(frozen=True)
class Reply:
    """What came back, as it was sent."""

    status: int
    headers: dict[str, str]
    body: bytes

    def content(self) -> bytes:
        if self.headers.get("content-encoding") == "zstd":
            return zstandard.ZstdDecompressor().decompress(self.body, max_output_size=wire.MAX_BODY)
        return self.body

    def read(self, kind: type[T]) -> T:
        return wire.decode(self.content(), kind)

    @property
    def refusal(self) -> wire.Refusal:
        assert self.status >= 400, self.content()
        return self.read(wire.Refusal)


class Line(Protocol):
    """A way to the server."""

    def ask(self, method: str, path: str, body: bytes, headers: dict[str, str]) -> Reply: ...


@dataclass
class Log:
    """One incarnation's journal on the station."""

    genesis: str
    parent: str = ""
    raws: list[bytes] = field(default_factory=list)

    def hash_at(self, seq: int) -> str:
        return chain.extend(bytes.fromhex(self.genesis), self.raws[:seq]).hex()


@dataclass
class Machine:
    """A machine with keys, enrolled or not."""

    line: Line
    sign: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    seal: X25519PrivateKey = field(default_factory=X25519PrivateKey.generate)
    name: str = ""
    counter: int = 0
    incarnation: int = 1
    cursor: int = 0
    epoch: str = ""
    server_key: Ed25519PublicKey | None = None
    logs: dict[int, Log] = field(default_factory=dict)
    acked: dict[int, int] = field(default_factory=dict)
    rows: dict[tuple[str, str], msgspec.Struct] = field(default_factory=dict)

    @property
    def seal_text(self) -> str:
        return b64encode(self.seal.public_key().public_bytes_raw()).decode()

    @property
    def log(self) -> Log:
        return self.logs.setdefault(self.incarnation, Log(chain.genesis(self.name, self.incarnation).hex()))

    def record(self, *happened: AnyEvent | bytes) -> None:
        self.log.raws += [event if isinstance(event, bytes) else events.encode(event) for event in happened]

    def heads(self) -> tuple[Head, ...]:
        return tuple(
            Head(incarnation=i, seq=len(log.raws), hash=log.hash_at(len(log.raws))) for i, log in self.logs.items()
        )

    def batch(self, since: int, until: int, *, incarnation: int | None = None) -> wire.Batch:
        which = incarnation or self.incarnation
        log = self.logs[which]
        return wire.Batch(
            incarnation=which,
            since=since,
            prev=log.hash_at(since),
            events=tuple(msgspec.Raw(raw) for raw in log.raws[since:until]),
            parent=log.parent,
        )

    # --- calls --------------------------------------------------------------------------------------------------------

    def enroll(self, secret: str, *, role: str = "seat", name: str = "A1") -> Reply:
        proof = signatures.sign(self.sign, signatures.ENROLL, (secret + self.seal_text).encode())
        asked = wire.EnrollRequest(
            code=secret,
            sign=signatures.public_text(self.sign.public_key()),
            seal=self.seal_text,
            role=role,
            name=name,
            proof=proof,
        )
        reply = self.line.ask("POST", "/v1/enroll", wire.encode(asked), {"Content-Type": "application/json"})
        if reply.status == 200:
            self.name = reply.read(wire.EnrollReply).station
        return reply

    def signed(
        self,
        method: str,
        path: str,
        body: bytes = b"",
        *,
        counter: int | None = None,
        sign: Ed25519PrivateKey | None = None,
        name: str | None = None,
        headers: dict[str, str] | None = None,
    ) -> Reply:
        """Ask with this machine's signature, and prove the reply's if the server's key is known."""
        if counter is None:
            self.counter = counter = self.counter + 1
        stamp = signatures.RequestStamp(station=name or self.name, incarnation=self.incarnation, counter=counter)
        said = signatures.request_bytes(method, path, body, stamp)
        signature = signatures.sign(sign or self.sign, signatures.REQUEST, said)
        reply = self.line.ask(
            method,
            path,
            body,
            {
                "Content-Type": "application/json",
                signatures.HEADER_STATION: stamp.station,
                signatures.HEADER_INCARNATION: str(stamp.incarnation),
                signatures.HEADER_COUNTER: str(stamp.counter),
                signatures.HEADER_SIGNATURE: signature,
                **(headers or {}),
            },
        )
        if self.server_key is not None:
            replied = signatures.reply_bytes(reply.status, reply.body, signature)
            found = reply.headers[signatures.HEADER_SIGNATURE.lower()]
            signatures.verify(self.server_key, signatures.REPLY, replied, found)
        return reply

    def sync(self, batch: wire.Batch | None = None, *, counter: int | None = None, **more: object) -> wire.SyncReply:
        """Sync once and keep what came; the whole reply must be a success."""
        reply = self.signed("POST", "/v1/sync", self.sync_body(batch, **more), counter=counter)
        assert reply.status == 200, reply.content()
        told = reply.read(wire.SyncReply)
        self.acked = {head.incarnation: head.seq for head in told.heads}
        self.cursor, self.epoch = told.cursor, told.epoch
        for raw in told.rows:
            self._keep(raw)
        return told

    def sync_body(self, batch: wire.Batch | None = None, **more: object) -> bytes:
        asked = wire.SyncRequest(
            protocol=wire.PROTOCOL, heads=self.heads(), epoch=self.epoch, cursor=self.cursor, batch=batch
        )
        return wire.encode(msgspec.structs.replace(asked, **more))

    def push(self) -> wire.SyncReply:
        """Send everything of this incarnation that the server has not acknowledged."""
        since = self.acked.get(self.incarnation, 0)
        return self.sync(self.batch(since, len(self.log.raws)))

    def claim(self, candidate: str, generation: int) -> Reply:
        asked = wire.ClaimRequest(candidate=CandidateId(candidate), generation=generation)
        return self.signed("POST", "/v1/claim", wire.encode(asked))

    def release(self, package: str, session: str) -> Reply:
        asked = wire.ReleaseRequest(package=PackageHash(package), session=SessionId(session))
        return self.signed("POST", "/v1/release", wire.encode(asked))

    def _keep(self, raw: msgspec.Raw) -> None:
        row = wire.decode_row(raw)
        match row:
            case wire.CandidateRow():
                self.rows["candidate", row.candidate] = row
            case wire.SessionRow():
                self.rows["session", row.session] = row
            case wire.StationRow():
                self.rows["station", row.station] = row
            case wire.StatementRow():
                self.rows["statement", row.signed.signature] = row
            case wire.StaffRow() | wire.PanelStaffRow():
                self.rows["staff", row.person] = row
            case wire.SeatRow() | wire.NeighborRow():
                self.rows["seat" if isinstance(row, wire.SeatRow) else "neighbor", row.station] = row
            case wire.ExceptionRow():
                self.rows["exception", read(row.signed.payload).id] = row
            case wire.GoneRow():
                for kind in (row.kind, "neighbor"):
                    self.rows.pop((kind, row.id), None)
                self.rows["gone", row.id] = row
            case _:
                self._keep_of_the_room(row)

    def _keep_of_the_room(self, row: wire.AnyRow | None) -> None:
        match row:
            case wire.AttemptRow():
                self.rows["attempt", row.attempt] = row
            case wire.DecisionRow():
                self.rows["decision", row.event] = row
            case wire.IncidentRow():
                self.rows["incident", row.incident] = row
            case _:
                assert isinstance(row, wire.HandRow)
                self.rows["hand", row.hand] = row


# --- what happens on a station ----------------------------------------------------------------------------------------


def moment(wall_ms: int, *, server_ms: int | None = None) -> Moment:
    return Moment(wall_ms=wall_ms, mono_ms=wall_ms % 1_000_000, boot="b1", server_ms=server_ms)


def started(
    candidate: str,
    *,
    at_ms: int,
    generation: int = 1,
    session: str = "s",
    attempt: str = "",
    fence: int = 0,
    event_id: str = "",
) -> events.AttemptStarted:
    return events.AttemptStarted(
        id=EventId(event_id or new_id()),
        at=moment(at_ms),
        attempt=AttemptId(attempt or new_id()),
        candidate=CandidateId(candidate),
        generation=generation,
        exam="E1",
        session=SessionId(session),
        package=PackageHash("0" * 64),
        allowed_ms=3_600_000,
        items=ITEMS,
        seed="5eed",
        fence=fence,
    )


def responded(attempt: str, item: int, value: str, *, at_ms: int, used_ms: int = 0) -> events.ItemResponded:
    return events.ItemResponded(
        at=moment(at_ms),
        attempt=AttemptId(attempt),
        used_ms=used_ms,
        item=ItemId(f"i{item}"),
        response=ResponseId("RESPONSE"),
        values=(value,) if value else (),
    )


def submitted(before: Sequence[AnyEvent], *, at_ms: int, used_ms: int = 60_000) -> events.AttemptSubmitted:
    attempt = attempts.fold(event for event in before if isinstance(event, events.AttemptEvent)).attempt
    assert attempt is not None
    return events.AttemptSubmitted(
        at=moment(at_ms),
        attempt=attempt.id,
        used_ms=used_ms,
        answered=attempt.answered,
        answers_root=attempts.answers_root(attempt.responses),
    )


def whole_attempt(
    candidate: str, *, at_ms: int, responses: int = 4, session: str = "s", generation: int = 1
) -> list[AnyEvent]:
    """An attempt from its start to its submission."""
    first = started(candidate, at_ms=at_ms, session=session, generation=generation)
    middle = [
        responded(first.attempt, n % ITEMS, f"v{n}", at_ms=at_ms + 1_000 * (n + 1), used_ms=1_000 * (n + 1))
        for n in range(responses)
    ]
    told: list[AnyEvent] = [first, *middle]
    return [*told, submitted(told, at_ms=at_ms + 1_000 * (responses + 2))]


Enrolled = Callable[..., Machine]
