"""What chance decides for a candidate: drawn once, from the attempt's seed, the same ever after."""

from collections.abc import Sequence
from hashlib import sha256
from hmac import digest as hmac_digest
from secrets import token_hex

import msgspec

from sync.protocol.ids import ItemId
from sync.protocol.paper import Paper, Section


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


def paper_for(paper: Paper, seed: str) -> Paper:
    """Return the paper as the candidate with this seed meets it: which items of each section, and in which order.

    Whoever asks gets the same, station and server, for ever.
    """
    parts = tuple(
        msgspec.structs.replace(part, sections=tuple(_section_for(section, seed) for section in part.sections))
        for part in paper.parts
    )
    return msgspec.structs.replace(paper, parts=parts)


def _section_for(section: Section, seed: str) -> Section:
    items = _selected(section, seed)
    if section.shuffle:
        fixed = [item in section.fixed for item in items]
        items = tuple(ItemId(item) for item in drawn(seed, section.id, items, fixed=fixed))
    return msgspec.structs.replace(section, items=items)


def _selected(section: Section, seed: str) -> tuple[ItemId, ...]:
    """The items that this candidate meets, in the order of the paper: those in every draw, the rest by chance."""
    if not section.select:
        return section.items
    loose = [item for item in section.items if item not in section.required]
    by_chance = drawn(seed, f"{section.id}\0select", loose)[: max(0, section.select - len(section.required))]
    chosen = {*section.required, *by_chance}
    return tuple(item for item in section.items if item in chosen)
