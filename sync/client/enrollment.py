"""How a machine becomes a station: its own keys, and the server that the enrollment code vouches for."""

import msgspec

from sync.protocol.ids import StationId
from sync.protocol.wire import Identity, Slip


class Enrollment(msgspec.Struct, frozen=True, kw_only=True):
    """What a station keeps of its enrollment; the private keys are secrets that the store seals and nothing prints."""

    url: str
    station: StationId
    incarnation: int
    root: str
    """The deployment root's Ed25519 public key (base64 of 32 bytes)."""
    identity: Identity
    sign_private: bytes
    """32 raw bytes, Ed25519."""
    seal_private: bytes
    """32 raw bytes, X25519."""
    slip: Slip | None = None

    def __repr__(self) -> str:
        return f"Enrollment(url={self.url!r}, station={self.station!r})"
