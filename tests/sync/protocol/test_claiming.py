"""A slot that waits for its start belongs to one station at most."""

import pytest

from sync.protocol import claiming
from sync.protocol.claiming import GRACE_MS, Held, Taken


def taken(
    *, attempts: tuple[str, ...] = (), held: Held[str] | None = None, bound: str | None = None, is_roaming: bool = False
) -> Taken[str] | None:
    return claiming.taken("me", attempts=attempts, held=held, bound=bound, is_roaming=is_roaming, now_ms=1_000_000)


@pytest.mark.parametrize(
    ("known", "whose"),
    [
        ({}, None),
        ({"attempts": ("me",), "held": Held("me", 0)}, None),
        ({"attempts": ("me", "you")}, Taken("you")),
        ({"held": Held("you", 1_000_001)}, Taken("you", 1_000_001 + GRACE_MS)),
        ({"held": Held("you", 1_000_001 - GRACE_MS)}, Taken("you", 1_000_001)),
        ({"held": Held("you", 1_000_000 - GRACE_MS)}, None),
        ({"bound": "you"}, Taken("you")),
        ({"bound": "you", "is_roaming": True}, None),
        ({"bound": "you", "is_roaming": True, "attempts": ("you",)}, Taken("you")),
    ],
)
def test_whose_a_slot_is(known: dict[str, object], whose: Taken[str] | None) -> None:
    assert taken(**known) == whose  # type: ignore[arg-type]  # the table's columns


def test_no_fence_is_given_twice_not_even_after_a_restore() -> None:
    assert claiming.next_fence(0, 0) == 1
    assert claiming.next_fence(4, 0) == 5
    assert claiming.next_fence(4, 1_700_000_000) == 1_700_000_000
    assert claiming.next_fence(1_700_000_007, 1_700_000_000) == 1_700_000_008
