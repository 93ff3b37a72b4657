"""What an attempt is to its slot, and which grants make a generation."""

import pytest

from sync.protocol import following
from sync.protocol.following import Standing
from sync.protocol.ids import CandidateId
from sync.protocol.slots import Rank, Slot
from sync.protocol.wire import SlotGrant

AVAILABLE = Slot(generation=2, rank=Rank.AVAILABLE, assigned_ms=1)


@pytest.mark.parametrize(
    ("generation", "slot", "standing"),
    [
        (2, AVAILABLE, Standing.RUNS),
        (2, AVAILABLE.started(2), Standing.RUNS),
        (2, AVAILABLE.started(2).consumed(3), Standing.CONSUMED),
        (1, AVAILABLE, Standing.SUPERSEDED),
        (3, AVAILABLE, Standing.UNKNOWN_GENERATION),
        (3, AVAILABLE.withdrawn(), Standing.WITHDRAWN),
    ],
)
def test_an_attempt_moves_the_slot_of_its_own_generation_only(generation: int, slot: Slot, standing: Standing) -> None:
    assert following.standing(generation, slot) is standing


@pytest.mark.parametrize(
    ("slot", "is_grantable"),
    [
        (AVAILABLE, True),
        (AVAILABLE.withdrawn(), True),
        (AVAILABLE.started(2), False),
        (Slot(generation=0, rank=Rank.AVAILABLE), False),
        (Slot(generation=2**31, rank=Rank.AVAILABLE), False),
        (Slot(generation=2, rank=Rank.AVAILABLE, attempting_ms=2), False),
    ],
)
def test_only_a_slot_as_it_is_given_or_taken_makes_a_generation(slot: Slot, is_grantable: bool) -> None:
    grant = SlotGrant(candidate=CandidateId("c"), slot=slot, exam="E", by="a", issued_ms=1, epoch="e")
    assert following.is_grantable(grant) is is_grantable
