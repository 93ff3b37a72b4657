"""The order in which a candidate meets shuffled choices: drawn once, from the attempt's seed, the same ever after."""

from collections.abc import Sequence
from hashlib import sha256
from hmac import digest as hmac_digest
from secrets import token_hex


def new_seed() -> str:
    """Return 128 random bits as text, for one attempt."""
    return token_hex(16)


def drawn(seed: str, what: str, names: Sequence[str], *, fixed: Sequence[bool] = ()) -> tuple[str, ...]:
    """Return the names in the order that seed and `what` (item and response) give; fixed ones keep their place.

    The same on every machine and version: names are sorted by HMAC-SHA256(seed, what | name).
    """
    held = list(fixed) or [False] * len(names)
    loose = sorted(
        (name for name, stays in zip(names, held, strict=True) if not stays),
        key=lambda name: hmac_digest(seed.encode(), f"{what}\0{name}".encode(), sha256),
    )
    rest = iter(loose)
    return tuple(name if stays else next(rest) for name, stays in zip(names, held, strict=True))
