"""The central server as a station talks to it: every request signed by the station, every reply proved the server's."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

import msgspec
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from sync.client import packages, verdicts
from sync.client.enrolled import Enrollment
from sync.client.enrollment import server_keys
from sync.client.errors import NotTheServer, Refused
from sync.client.signed import SignedLine
from sync.client.transport import Transport
from sync.protocol import enrolled, identities, recovery, seal, signatures, wire
from sync.protocol.errors import ProtocolError
from sync.protocol.handover import HandOverReply
from sync.protocol.ids import AttemptId, CandidateId, KeyId, PackageHash, SessionId
from sync.protocol.machines import MachinesReply
from sync.protocol.moving import MovedReply
from sync.protocol.rehearsal import RehearsalReply
from sync.protocol.room_rows import CandidateReply, PhotoReply, RoomReply
from sync.protocol.signatures import RequestStamp, Signed

WORTH_PACKING = 512
"""Below this many bytes a packed body travels no faster."""
STATION_UNKNOWN = "STATION-UNKNOWN"
CLAIM_S = 10.0
"""A candidate waits for this one."""

T = TypeVar("T", bound=msgspec.Struct)


class Central:
    """The server that this station is enrolled at. Blocks; raises ClientError and nothing else."""

    def __init__(
        self, enrollment: Enrollment, counter: Callable[[], int], *, transport: Transport | None = None
    ) -> None:
        """`counter` gives a number that it never gave before, also not before a restart."""
        self._counter = counter
        self._last = 0
        self.station = enrollment.station
        self._certificate = enrollment.certificate
        self._seal_private = X25519PrivateKey.from_private_bytes(enrollment.seal_private)
        self._server_keys: dict[KeyId, Ed25519PublicKey] = {**server_keys(enrollment.identity)}
        self._root = enrollment.root
        self._transport = transport or Transport(enrollment.url, ca_pem=enrollment.identity.ca)
        self._line = SignedLine(
            self._transport,
            stamp=lambda: RequestStamp(
                station=enrollment.station, incarnation=enrollment.incarnation, counter=self._next()
            ),
            key=Ed25519PrivateKey.from_private_bytes(enrollment.sign_private),
            server_keys=self._server_keys,
        )

    def sync(self, request: wire.SyncRequest, *, within_s: float | None = None) -> wire.SyncReply:
        """Push what is new here, return what is new there.

        A server that does not know this station any more, as one restored from a backup, is shown its own word for it.
        """
        try:
            return self._posted("/v1/sync", request, wire.SyncReply, within_s=within_s)
        except Refused as error:
            if error.code != STATION_UNKNOWN or not self._certificate:
                raise
        shown = {signatures.HEADER_ENROLLED: enrolled.as_header(self._certificate)}
        return self._posted("/v1/sync", request, wire.SyncReply, within_s=within_s, headers=shown)

    def claim(self, candidate: CandidateId, generation: int) -> wire.Fence:
        """Reserve a slot for this station."""
        request = wire.ClaimRequest(candidate=candidate, generation=generation)
        reply = self._posted("/v1/claim", request, wire.ClaimReply, within_s=CLAIM_S)
        fence = self.proved(signatures.FENCE, reply.fence, wire.Fence)
        if (fence.candidate, fence.generation, fence.station) != (candidate, generation, self.station):
            raise NotTheServer("a fence of another slot or station")
        return fence

    def release(self, package: PackageHash, session: SessionId) -> bytes:
        """Return the content key of a package for a session, opened with this station's key."""
        request = wire.ReleaseRequest(package=package, session=session)
        sealed = self._posted("/v1/release", request, wire.ReleaseReply).sealed
        try:
            info = seal.release_info(package, session, self.station)
            return seal.open_key(sealed, self._seal_private, info=info)
        except ProtocolError as error:
            raise NotTheServer("a content key for somebody else") from error

    def download(
        self, package: PackageHash, into: Path, *, progress: packages.Progress = lambda _done, _total: None
    ) -> None:
        """Fetch a sealed package into this file, going on where an earlier try stopped.

        Whole, proved and on disk when this returns. `progress` is told the bytes that are here and all of them.
        Raises DamagedPackage and NotKept, beside what every call raises.
        """
        packages.download(self._line, package, into, progress=progress)

    def download_release(
        self, digest: str, size: int, into: Path, *, progress: packages.Progress = lambda _done, _total: None
    ) -> None:
        """Fetch a packed release of the program; like `download`, and never more bytes than were signed."""
        packages.download(self._line, PackageHash(digest), into, progress=progress, at="/v1/releases", most=size)

    def own_events(self, incarnation: int, since: int) -> wire.JournalReply:
        """Return a page of this station's own events that the server has, from number `since` + 1 on."""
        with self._line.asked("GET", f"/v1/journal/{incarnation}?since={since}") as answer:
            return verdicts.read(answer.content(), wire.JournalReply)

    def identity(self) -> wire.Identity:
        """Return the server's keys that the deployment root vouches for now."""
        reply = self._transport.ask("GET", "/v1/root")
        told = verdicts.read(verdicts.content(reply, is_proved=True), wire.RootReply)
        try:
            identity = identities.vouched(self._root, told.identity)
            identities.sign_keys(identity)
            if identity.recovery:
                recovery.public_key(identity.recovery)
        except ProtocolError as error:
            raise NotTheServer("not what the pinned root signed") from error
        return identity

    def trust(self, identity: wire.Identity) -> None:
        """Let whatever the keys of this identity signed count from now on, beside those that counted before."""
        self._server_keys |= server_keys(identity)

    def room(self, since_ms: int) -> RoomReply:
        """Return the seats of the center that the server heard of since then; for panels."""
        with self._line.asked("GET", f"/v1/room?since={since_ms}") as answer:
            return verdicts.read(answer.content(), RoomReply)

    def photo(self, candidate: CandidateId) -> PhotoReply:
        """Return a candidate's face; for panels."""
        with self._line.asked("GET", f"/v1/room/photos/{candidate}", within_s=CLAIM_S) as answer:
            return verdicts.read(answer.content(), PhotoReply)

    def candidate(self, candidate: CandidateId) -> CandidateReply:
        """Return a candidate's day as the server knows it; for panels."""
        with self._line.asked("GET", f"/v1/room/candidates/{candidate}", within_s=CLAIM_S) as answer:
            return verdicts.read(answer.content(), CandidateReply)

    def rehearsal(self, session: SessionId) -> RehearsalReply:
        """Return how every seat of a rehearsal does, or did; for panels."""
        with self._line.asked("GET", f"/v1/room/sessions/{session}/rehearsal", within_s=CLAIM_S) as answer:
            return verdicts.read(answer.content(), RehearsalReply)

    def machines(self) -> MachinesReply:
        """Return every machine of the center with the last look at it; for panels."""
        with self._line.asked("GET", "/v1/room/machines", within_s=CLAIM_S) as answer:
            return verdicts.read(answer.content(), MachinesReply)

    def handover(self, session: SessionId) -> HandOverReply:
        """Return where everybody of a session stands; for panels."""
        with self._line.asked("GET", f"/v1/room/sessions/{session}/handover", within_s=CLAIM_S) as answer:
            return verdicts.read(answer.content(), HandOverReply)

    def moved_events(self, attempt: AttemptId, since: int, fence: int) -> MovedReply:
        """Return a page of the events that count of an attempt that was moved here, from number `since` + 1 on."""
        path = f"/v1/attempts/{attempt}/events?since={since}&fence={fence}"
        with self._line.asked("GET", path) as answer:
            return verdicts.read(answer.content(), MovedReply)

    def proved(self, purpose: str, signed: Signed, kind: type[T]) -> T:
        """Return a statement of the server once its signature is proved; raises NotTheServer."""
        try:
            return wire.decode(signatures.demand_stated(self._server_keys, purpose, signed), kind)
        except ProtocolError as error:
            raise NotTheServer(str(error)) from error

    def leap(self, to: int) -> None:
        """Number all later requests above this: the numbers of a disk that went back were used before."""
        self._last = max(self._last, to)

    def close(self) -> None:
        """Hang up, also under a call that is running; every later call is Unreachable."""
        self._line.close()

    def _next(self) -> int:
        self._last = max(self._counter(), self._last + 1)
        return self._last

    def _posted(
        self,
        path: str,
        request: msgspec.Struct,
        kind: type[T],
        *,
        within_s: float | None = None,
        headers: Mapping[str, str] = MappingProxyType({}),
    ) -> T:
        body = wire.encode(request)
        headers = {"Content-Type": "application/json", **headers}
        if len(body) >= WORTH_PACKING:
            body = zstandard.ZstdCompressor(level=3).compress(body)
            headers["Content-Encoding"] = "zstd"
        with self._line.asked("POST", path, body=body, headers=headers, within_s=within_s) as answer:
            return verdicts.read(answer.content(), kind)
