"""The chain finds whoever changes, drops, adds or reorders an event, and survives lawful erasure."""

from hashlib import sha256

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sync.protocol import chain
from sync.protocol.errors import BrokenChain
from sync.protocol.ids import StationId

STATION = StationId("station-1")
EVENTS = st.lists(st.binary(max_size=20), min_size=1, max_size=8)


def test_the_chain_is_frozen() -> None:
    start = chain.genesis(STATION, 1)

    assert start == sha256(b"kiosk-journal-v1\0station-1\0" + b"1\0").digest()
    assert chain.extend(start, [b"a"]) == sha256(start + sha256(b"a").digest()).digest()
    assert chain.extend(start, [b"a", b"b"]).hex() == "e974c44fcb58069a7e383fac57a97d0be7d2837054ea5222dac6b5c973c25a2a"


def test_every_journal_begins_with_a_hash_of_its_own() -> None:
    begins = {
        chain.genesis(STATION, 1),
        chain.genesis(STATION, 2),
        chain.genesis(StationId("station-2"), 1),
        chain.genesis(STATION, 1, "ab" * 32),
        chain.genesis(STATION, 2, "ab" * 32),
    }

    assert len(begins) == 5


@given(events=EVENTS, others=EVENTS)
def test_other_events_give_another_hash(events: list[bytes], others: list[bytes]) -> None:
    assume(events != others)

    start = chain.genesis(STATION, 1)
    assert chain.extend(start, events) != chain.extend(start, others)


@given(events=EVENTS, split=st.integers(0, 8))
def test_in_how_many_pieces_events_arrive_makes_no_difference(events: list[bytes], split: int) -> None:
    start = chain.genesis(STATION, 1)

    assert chain.extend(chain.extend(start, events[:split]), events[split:]) == chain.extend(start, events)


@given(events=EVENTS, erased=st.integers(0, 7))
def test_an_erased_event_still_verifies_by_its_digest(events: list[bytes], erased: int) -> None:
    hashed = chain.genesis(STATION, 1)
    for number, event in enumerate(events):
        kept = chain.digest(event) if number == erased else chain.digest(bytes(event))
        hashed = chain.link(hashed, kept)

    assert hashed == chain.extend(chain.genesis(STATION, 1), events)


def test_a_wrong_hash_is_told_with_its_number() -> None:
    chain.demand_hash(b"same", b"same", seq=3)
    with pytest.raises(BrokenChain, match="at event 3") as told:
        chain.demand_hash(b"one", b"other", seq=3)
    assert told.value.code == "PROTOCOL-CHAIN"
