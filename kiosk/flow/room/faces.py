"""What a candidate looks like, for somebody who compares: looked at, never kept."""

import msgspec


class Faces(msgspec.Struct, frozen=True, kw_only=True):
    """In the registration, and at the seat; nothing where there is none."""

    registered: bytes = b""
    at_seat: bytes = b""
