"""What a station asks for before a candidate may start: the slot, reserved, and the content key."""

from sync.protocol.ids import CandidateId, PackageHash, SessionId, StationId
from sync.protocol.message import Message
from sync.protocol.signatures import Signed
from sync.protocol.values import Number


class ClaimRequest(Message, frozen=True, kw_only=True):
    """`POST /v1/claim`: reserve a slot for this station; changes no state."""

    candidate: CandidateId
    generation: Number


class Fence(Message, frozen=True, kw_only=True):
    """The reservation (purpose FENCE): higher numbers win; lapses unless a start follows in time."""

    candidate: CandidateId
    generation: Number
    station: StationId
    fence: Number
    lapses_ms: Number


class ClaimReply(Message, frozen=True, kw_only=True):
    """The signed fence."""

    fence: Signed


class ReleaseRequest(Message, frozen=True, kw_only=True):
    """`POST /v1/release`: ask for the content key of a package for a session."""

    package: PackageHash
    session: SessionId


class ReleaseReply(Message, frozen=True, kw_only=True):
    """The content key, HPKE-sealed to the station's X25519 key (`sync.protocol.seal`), base64."""

    sealed: str
