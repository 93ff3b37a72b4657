"""What every message and every row has."""

import msgspec

from sync.protocol.values import Number


class Message(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What all messages are: frozen values with named fields."""


class Row(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="row"):
    """What all rows have: the position in the center's feed after which the station knows it."""

    pos: Number
