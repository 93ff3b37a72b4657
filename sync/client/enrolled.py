"""What a station keeps of its enrollment. Apart, so that a starting program loads it without any HTTP."""

import msgspec

from sync.protocol import wire
from sync.protocol.ids import StationId


class Enrollment(msgspec.Struct, frozen=True, kw_only=True):
    """What a station keeps of its enrollment; the private keys are secrets that the store seals and nothing prints."""

    url: str
    station: StationId
    incarnation: int
    root: str
    """The deployment root's Ed25519 public key (base64 of 32 bytes)."""
    identity: wire.Identity
    sign_private: bytes
    """32 raw bytes, Ed25519."""
    seal_private: bytes
    """32 raw bytes, X25519."""
    slip: wire.Slip | None = None
    certificate: str = ""
    """The server's signed word for this station; empty from a server that gives none."""
    role: str = ""
    """`seat` or `panel`; nothing from a program before it was kept."""

    def __repr__(self) -> str:
        return f"Enrollment(url={self.url!r}, station={self.station!r})"
