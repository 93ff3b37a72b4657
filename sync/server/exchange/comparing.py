"""Attempts of one slot beside each other: where their answers agree, and where they do not. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from sync.protocol.attempts import Attempt, has_answer
from sync.protocol.ids import ItemId, ResponseId

Given = tuple[tuple[ResponseId, tuple[str, ...]], ...]
"""What was given to an item: response by response, without those that are empty."""


@dataclass(frozen=True, slots=True)
class Difference:
    """An item to which not all attempts gave the same."""

    item: ItemId
    given: tuple[Given, ...]
    """Attempt by attempt; empty where it was not answered."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a comparison came to."""

    answered: int = 0
    """Items that any of the attempts answered."""
    agreeing: int = 0
    """Those of them to which all gave the same."""
    differences: tuple[Difference, ...] = ()


def compared(attempts: Sequence[Attempt | None], order: Sequence[ItemId] = ()) -> Comparison:
    """Compare the answers, items in the paper's order; an attempt that is not known here answered nothing."""
    answered = {
        item
        for attempt in attempts
        if attempt is not None
        for item, given in attempt.responses.items()
        if has_answer(given)
    }
    place = {item: number for number, item in enumerate(order)}
    rows = [
        Difference(item, tuple(_given(attempt, item) for attempt in attempts))
        for item in sorted(answered, key=lambda item: (place.get(item, len(place)), item))
    ]
    differing = tuple(row for row in rows if len(set(row.given)) > 1)
    return Comparison(len(rows), len(rows) - len(differing), differing)


def _given(attempt: Attempt | None, item: ItemId) -> Given:
    if attempt is None:
        return ()
    responses = attempt.responses.get(item, {})
    return tuple(sorted((response, values) for response, values in responses.items() if any(v.strip() for v in values)))
