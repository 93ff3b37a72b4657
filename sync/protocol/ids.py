"""Names of the things both ends speak about, so that one cannot be passed for another."""

from typing import NewType

from uuid_utils.compat import uuid7

CandidateId = NewType("CandidateId", str)
"""One person's registration for one exam (UUID text)."""
StationId = NewType("StationId", str)
SessionId = NewType("SessionId", str)
AttemptId = NewType("AttemptId", str)
EventId = NewType("EventId", str)
ItemId = NewType("ItemId", str)
ResponseId = NewType("ResponseId", str)
ChoiceId = NewType("ChoiceId", str)
RecordingId = NewType("RecordingId", str)
PackageHash = NewType("PackageHash", str)
"""SHA-256 of a sealed package file, lower-case hexadecimal."""
KeyId = NewType("KeyId", str)
"""First 16 hexadecimal digits of the SHA-256 of a raw public key."""


def new_id() -> str:
    """Return a fresh UUIDv7 (RFC 9562): an identity, never an order."""
    return str(uuid7())
