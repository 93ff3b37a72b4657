"""What a room came to, minute by minute, and when the server was last asked. Pure."""

import msgspec


class Pull(msgspec.Struct, frozen=True, kw_only=True):
    """When the server was last asked how the seats are, by its clock and by this machine's."""

    server_ms: int = 0
    wall_ms: int = 0
    kind: str = "central"


class Minute(msgspec.Struct, frozen=True, kw_only=True):
    """What the room came to at the end of a minute."""

    at_ms: int
    arrived: int = 0
    """Candidates whose attempt has begun, in all."""
    answered: int = 0
    """Questions answered, in all."""
    unsent: int = 0
    """Events that stations have and the server has not."""
