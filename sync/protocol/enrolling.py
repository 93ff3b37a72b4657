"""The messages by which a machine becomes a station. Part of the messages of `sync.protocol.wire`."""

from sync.protocol.ids import StationId
from sync.protocol.message import Message
from sync.protocol.signatures import Signed
from sync.protocol.values import Number


class Identity(Message, frozen=True, kw_only=True):
    """The server's keys and certificate authority, signed by the deployment root (purpose IDENTITY)."""

    epoch: str
    sign: str
    """Ed25519 public key that signs replies, grants and fences (base64 of 32 bytes)."""
    seal: str
    """X25519 public key that bundles are sealed to."""
    issuer: str
    """Ed25519 public key that signs packages."""
    ca: str
    """Certificate authority of the server's TLS, PEM."""
    recovery: str = ""
    """X25519 public key that data keys are sealed to (base64); nothing from servers before there was one."""
    release: str = ""
    """Ed25519 public key that signs releases of the program; nothing from servers before there was one."""
    former: tuple[str, ...] = ()
    """Public keys that signed before `sign` did, oldest first: what they signed counts on."""
    changed_ms: Number = 0
    """When `sign` took its place; 0: it is the first. A station never goes back behind a later one."""


class RootReply(Message, frozen=True, kw_only=True):
    """`GET /v1/root`: asked before anything is trusted; proved by the fingerprint in the enrollment code."""

    root: str
    identity: Signed


class EnrollRequest(Message, frozen=True, kw_only=True):
    """`POST /v1/enroll`: a machine's own public keys, and the code (its secret half only) that lets it in."""

    code: str
    sign: str
    seal: str
    role: str = "seat"
    name: str = ""
    program: str = ""
    proof: str
    """Signature of `code` + `seal` by `sign`, purpose `kiosk-enroll-v1`."""


class Slip(Message, frozen=True, kw_only=True):
    """What a candidate's slip says; only a server in demo mode ever sends one."""

    registration_number: str
    access_code: str


class EnrollReply(Message, frozen=True, kw_only=True):
    """The station's name from now on, its first incarnation, and the server's signed word for it (`enrolled`)."""

    station: StationId
    incarnation: Number
    slip: Slip | None = None
    certificate: str = ""
