"""What was given in an attempt: whether it is an answer, and what all of it amounts to."""

from collections.abc import Mapping
from hashlib import sha256

import msgspec

from sync.protocol.ids import ItemId, ResponseId

Responses = Mapping[ItemId, Mapping[ResponseId, tuple[str, ...]]]


def has_answer(given: Mapping[ResponseId, tuple[str, ...]]) -> bool:
    """Whether anything stands as an answer among an item's responses; blanks alone do not."""
    return any(value.strip() for values in given.values() for value in values)


def answers_root(responses: Responses) -> str:
    """Return the SHA-256 (hexadecimal) of all responses that are not empty, whatever order they were given in."""
    rows = [
        (item, response, values)
        for item in sorted(responses)
        for response, values in sorted(responses[item].items())
        if values
    ]
    return sha256(msgspec.json.encode(rows)).hexdigest()
