"""The exchange's addresses, each typed by the structs of `sync.protocol.wire`."""

from http import HTTPStatus
from time import time_ns
from typing import Annotated

import msgspec
from django.http import HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from dmr import APIError, HeaderSpec, Path, Query, ResponseSpec, modify, validate
from dmr.files import FileResponseSpec
from dmr.plugins.msgspec import BodyMsgspec
from dmr.renderers import FileRenderer

from sync.protocol import signatures, wire
from sync.protocol.handover import HandOverReply
from sync.protocol.machines import MachinesReply
from sync.protocol.moving import MovedReply
from sync.protocol.rehearsal import RehearsalReply
from sync.protocol.room_rows import CandidateReply, PhotoReply, RoomReply
from sync.server.exchange import (
    claims,
    door,
    enrolling,
    handover_told,
    health,
    keys,
    machines_told,
    moves,
    readings,
    rehearsals,
    release,
    room,
    room_day,
    syncing,
)
from sync.server.exchange.framework import OfStations, Open, WireRenderer, refusals
from sync.server.exchange.refusals import (
    Busy,
    ClaimTaken,
    KeyNotYet,
    MalformedRequest,
    MoveNotYet,
    NoSlot,
    NotAPanel,
    NothingHere,
    NotMovedHere,
    QuarantinedStation,
    RevokedStation,
    SchemaMismatch,
    SessionOver,
    SlotConsumed,
    TooLarge,
    UnknownPackage,
    UnknownRelease,
    UnknownStation,
    UnsignedRequest,
    WrongCode,
)

_ALWAYS = (MalformedRequest, SchemaMismatch, Busy)
_SIGNED = (*_ALWAYS, UnsignedRequest, UnknownStation)


Number = Annotated[int, msgspec.Meta(ge=0, le=2**31 - 1)]


class JournalPath(msgspec.Struct, frozen=True):
    """Which journal."""

    incarnation: Number


class JournalQuery(msgspec.Struct, frozen=True):
    """From where on."""

    since: Number = 0


class AttemptPath(msgspec.Struct, frozen=True):
    """Which attempt."""

    attempt: str


class EventsQuery(msgspec.Struct, frozen=True):
    """From where on, and under which fence the attempt was moved to the caller; 0: the latest one."""

    since: Number = 0
    fence: Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)] = 0


class PackagePath(msgspec.Struct, frozen=True):
    """Which package: SHA-256 of the file, hexadecimal."""

    package: str


class Root(Open):
    """Who the server is, for a machine that knows the fingerprint of its root."""

    @modify(extra_responses=refusals(SchemaMismatch))
    def get(self) -> wire.RootReply:
        """Tell the deployment root and the keys that it vouches for."""
        root = signatures.public_text(keys.keys().root.public_key())
        return wire.RootReply(root=root, identity=keys.identity())


class Enroll(Open):
    """The way in for a machine."""

    @modify(status_code=HTTPStatus.OK, extra_responses=refusals(*_ALWAYS, TooLarge, UnsignedRequest, WrongCode))
    def post(self, parsed_body: BodyMsgspec[wire.EnrollRequest]) -> wire.EnrollReply:
        """Make a machine that knows an enrollment code a station."""
        return enrolling.answer(parsed_body)


class Sync(OfStations):
    """The conversation."""

    @modify(status_code=HTTPStatus.OK, extra_responses=refusals(*_SIGNED, TooLarge))
    def post(self, parsed_body: BodyMsgspec[wire.SyncRequest]) -> wire.SyncReply:
        """Push events, pull rows. The heads in the reply are the acknowledgment; a replay gets them and no more."""
        return syncing.answer(self.caller, parsed_body, now_ms=_now_ms())


class Claim(OfStations):
    """Slots, reserved."""

    @modify(
        status_code=HTTPStatus.OK,
        extra_responses=refusals(
            *_SIGNED, TooLarge, RevokedStation, QuarantinedStation, ClaimTaken, SlotConsumed, NoSlot
        ),
    )
    def post(self, parsed_body: BodyMsgspec[wire.ClaimRequest]) -> wire.ClaimReply:
        """Reserve a slot for this station before it starts."""
        return claims.answer(self.caller, parsed_body, now_ms=_now_ms())


class Release(OfStations):
    """Content keys."""

    @modify(
        status_code=HTTPStatus.OK,
        extra_responses=refusals(
            *_SIGNED, TooLarge, RevokedStation, QuarantinedStation, KeyNotYet, SessionOver, UnknownPackage
        ),
    )
    def post(self, parsed_body: BodyMsgspec[wire.ReleaseRequest]) -> wire.ReleaseReply:
        """Give the content key of a package, sealed to this station, once its session is open."""
        return release.answer(self.caller, parsed_body, now_ms=_now_ms())


class OwnJournal(OfStations):
    """A station's own events."""

    @modify(extra_responses=refusals(*_SIGNED))
    def get(self, parsed_path: Path[JournalPath], parsed_query: Query[JournalQuery]) -> wire.JournalReply:
        """Give back what this station once sent: after a restored image, or a disk that died."""
        return readings.journal(self.caller, parsed_path.incarnation, parsed_query.since)


class RoomQuery(msgspec.Struct, frozen=True):
    """Since when, by the server's clock."""

    since: Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)] = 0


class CandidatePath(msgspec.Struct, frozen=True):
    """Which candidate."""

    candidate: str


class SessionPath(msgspec.Struct, frozen=True):
    """Which session."""

    session: str


class Room(OfStations):
    """A center's room."""

    @modify(extra_responses=refusals(*_SIGNED, NotAPanel, RevokedStation))
    def get(self, parsed_query: Query[RoomQuery]) -> RoomReply:
        """Tell a panel how the seats of its center are."""
        return room.answer(self.caller, since_ms=parsed_query.since, now_ms=_now_ms())


class Photo(OfStations):
    """Faces."""

    @modify(extra_responses=refusals(*_SIGNED, NotAPanel, RevokedStation, NothingHere))
    def get(self, parsed_path: Path[CandidatePath]) -> PhotoReply:
        """Show a panel a candidate's face, to compare with the person who came."""
        return room.photo(self.caller, parsed_path.candidate)


class RoomCandidate(OfStations):
    """Candidates of a room."""

    @modify(extra_responses=refusals(*_SIGNED, NotAPanel, RevokedStation, NothingHere))
    def get(self, parsed_path: Path[CandidatePath]) -> CandidateReply:
        """Tell a panel of a candidate's day: what befell them and how far they are, never what they answered."""
        return room_day.answer(self.caller, parsed_path.candidate, now_ms=_now_ms())


class RoomMachines(OfStations):
    """Machines of a room."""

    @modify(extra_responses=refusals(*_SIGNED, NotAPanel, RevokedStation))
    def get(self) -> MachinesReply:
        """Tell a panel of every machine of its center: the last look at it, and what is wrong there."""
        return machines_told.answer(self.caller, now_ms=_now_ms())


class RoomHandOver(OfStations):
    """Sessions of a room."""

    @modify(extra_responses=refusals(*_SIGNED, NotAPanel, RevokedStation, NothingHere))
    def get(self, parsed_path: Path[SessionPath]) -> HandOverReply:
        """Tell a panel where everybody of a session stands, before it is closed and after."""
        return handover_told.answer(self.caller, parsed_path.session, now_ms=_now_ms())


class RoomRehearsal(OfStations):
    """Rehearsals of a room."""

    @modify(extra_responses=refusals(*_SIGNED, NotAPanel, RevokedStation, NothingHere))
    def get(self, parsed_path: Path[SessionPath]) -> RehearsalReply:
        """Tell a panel how every seat of a rehearsal does, or did."""
        return rehearsals.answer(self.caller, parsed_path.session, now_ms=_now_ms())


class MovedAttempt(OfStations):
    """Attempts that were moved to a station."""

    @modify(
        extra_responses=refusals(*_SIGNED, RevokedStation, QuarantinedStation, MoveNotYet, NotMovedHere, SlotConsumed)
    )
    def get(self, parsed_path: Path[AttemptPath], parsed_query: Query[EventsQuery]) -> MovedReply:
        """Give every event of an attempt to the station it was moved to, which holds the fence, and to nobody else."""
        return moves.answer(self.caller, parsed_path.attempt, since=parsed_query.since, fence=parsed_query.fence)


_FILE = "application/octet-stream"
_PIECE = {
    "Content-Range": HeaderSpec(description="Which bytes of how many", skip_validation=True),
    "ETag": HeaderSpec(description="The package's hash", skip_validation=True),
}


class Package(OfStations):
    """Sealed packages."""

    renderers = (FileRenderer(_FILE), WireRenderer())

    @validate(
        FileResponseSpec(limit_to_content_types={_FILE}),
        FileResponseSpec(
            status_code=HTTPStatus.PARTIAL_CONTENT,
            headers=_PIECE,
            limit_to_content_types={_FILE},
            description="The range that was asked for",
        ),
        ResponseSpec(
            wire.Refusal,
            status_code=HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE,
            limit_to_content_types={door.JSON},
            description="The range begins where the file has ended",
        ),
        *refusals(*_SIGNED, UnknownPackage),
    )
    def get(self, parsed_path: Path[PackagePath]) -> HttpResponseBase:
        """Give a sealed package of this center's sessions; with a Range header, from where an earlier try stopped."""
        wanted = self.request.headers.get("Range", "")
        try:
            part = readings.package(self.caller, parsed_path.package, wanted)
        except readings.BeyondEnd as beyond:
            return _beyond(beyond)
        return _streamed(part, parsed_path.package)


class ReleasePath(msgspec.Struct, frozen=True):
    """Which release: SHA-256 of the packed program, hexadecimal."""

    digest: str


class ProgramRelease(OfStations):
    """Packed releases of the station's program."""

    renderers = (FileRenderer(_FILE), WireRenderer())

    @validate(
        FileResponseSpec(limit_to_content_types={_FILE}),
        FileResponseSpec(
            status_code=HTTPStatus.PARTIAL_CONTENT,
            headers=_PIECE,
            limit_to_content_types={_FILE},
            description="The range that was asked for",
        ),
        ResponseSpec(
            wire.Refusal,
            status_code=HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE,
            limit_to_content_types={door.JSON},
            description="The range begins where the file has ended",
        ),
        *refusals(*_SIGNED, UnknownRelease),
    )
    def get(self, parsed_path: Path[ReleasePath]) -> HttpResponseBase:
        """Give a packed program; with a Range header, from where an earlier try stopped."""
        try:
            part = readings.release(parsed_path.digest, self.request.headers.get("Range", ""))
        except readings.BeyondEnd as beyond:
            return _beyond(beyond)
        return _streamed(part, parsed_path.digest)


class Healthz(Open):
    """Whether the server can work."""

    @modify(
        extra_responses=[
            ResponseSpec(health.Health, status_code=HTTPStatus.SERVICE_UNAVAILABLE, description="Cause and mend")
        ]
    )
    def get(self) -> health.Health:
        """Compare program and database, column by column."""
        found = health.examined()
        if found is not None:
            health.watch.forget()
            raise APIError(found.health(), status_code=HTTPStatus.SERVICE_UNAVAILABLE)
        return health.Health(status="ok")


def _streamed(part: readings.Part, name: str) -> StreamingHttpResponse:
    response = StreamingHttpResponse(part.pieces(), content_type=_FILE)
    response["Content-Length"] = str(part.end - part.start)
    response["Accept-Ranges"] = "bytes"
    response["ETag"] = f'"{name}"'
    response[door.HEADER_DIGEST] = part.digest()
    if part.is_range:
        response.status_code = HTTPStatus.PARTIAL_CONTENT
        response["Content-Range"] = f"bytes {part.start}-{part.end - 1}/{part.total}"
    return response


def _beyond(beyond: readings.BeyondEnd) -> HttpResponse:
    response = door.refused(MalformedRequest("The range begins where the file has ended."))
    response.status_code = HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE
    response["Content-Range"] = f"bytes */{beyond.total}"
    return response


def _now_ms() -> int:
    return time_ns() // 1_000_000
