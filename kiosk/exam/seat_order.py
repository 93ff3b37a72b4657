"""In which order seats stand: seat 9 before seat 10, whatever letters are around. Pure."""

from collections.abc import Iterator

Key = tuple[object, ...]


def seat_order(seat: str) -> Key:
    """Return a key to sort seats by; those without a name come last."""
    return (not seat, *_parts(seat.casefold()))


def _parts(seat: str) -> Iterator[object]:
    digits = ""
    for sign in seat:
        if sign.isdecimal():
            digits += sign
            continue
        if digits:
            yield (0, int(digits), "")
            digits = ""
        yield (1, 0, sign)
    if digits:
        yield (0, int(digits), "")
