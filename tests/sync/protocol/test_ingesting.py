"""What a server makes of a batch and of heads: hashes decide, and being known already is not being wrong."""

from collections.abc import Sequence

import msgspec
import pytest

from sync.protocol import chain, ingesting
from sync.protocol.chain import Head
from sync.protocol.ids import StationId
from sync.protocol.ingesting import Comparison, Fit
from sync.protocol.wire import Batch

STATION = StationId("s1")
OURS = (b"a", b"b", b"c")


def hash_at(events: Sequence[bytes], seq: int, incarnation: int = 1) -> str:
    return chain.extend(chain.genesis(STATION, incarnation), events[:seq]).hex()


def head(events: Sequence[bytes], incarnation: int = 1) -> Head:
    return Head(incarnation=incarnation, seq=len(events), hash=hash_at(events, len(events), incarnation))


def batch(events: Sequence[bytes], since: int) -> Batch:
    raws = tuple(msgspec.Raw(event) for event in events[since:])
    return Batch(incarnation=1, since=since, prev=hash_at(events, since), events=raws)


@pytest.mark.parametrize(
    ("theirs", "since", "fit", "held"),
    [
        ((*OURS, b"d"), 3, Fit.FOLLOWS, 0),
        ((*OURS, b"d"), 1, Fit.FOLLOWS, 2),
        (OURS, 0, Fit.FOLLOWS, 3),
        (OURS[:2], 1, Fit.FOLLOWS, 1),
        ((*OURS, b"d", b"e"), 4, Fit.GAP, -1),
        ((b"a", b"b", b"x", b"d"), 3, Fit.FORKED, 0),
        ((b"a", b"x", b"c", b"d"), 1, Fit.FORKED, 2),
        ((b"x",), 0, Fit.FORKED, 1),
    ],
)
def test_a_batch_follows_by_its_hashes(theirs: tuple[bytes, ...], since: int, fit: Fit, held: int) -> None:
    asked = batch(theirs, since)
    assert ingesting.fit(head(OURS), asked, lambda seq: hash_at(OURS, seq)) is fit
    assert ingesting.held(head(OURS), asked) == held


def seen(kept: dict[int, tuple[bytes, ...]], told: dict[int, tuple[bytes, ...]], *forked: int) -> Comparison:
    return ingesting.compared(
        {number: head(events, number) for number, events in kept.items()},
        [head(events, number) for number, events in told.items()],
        hash_at=lambda ours, seq: hash_at(kept[ours.incarnation], seq, ours.incarnation),
        forked=forked,
    )


def test_a_shorter_story_is_no_other_story() -> None:
    assert seen({1: OURS}, {1: OURS[:1]}) == Comparison()
    assert seen({1: OURS[:1]}, {1: OURS}) == Comparison()


def test_another_story_of_the_same_length_is_a_fork_told_once() -> None:
    other = (b"a", b"b", b"x")
    assert seen({1: OURS}, {1: other}) == Comparison((1,))
    assert seen({1: OURS}, {1: other}, 1) == Comparison()
    assert seen({1: OURS}, {1: other}).are_two


def test_who_writes_on_where_the_same_identity_has_left_is_a_second_machine() -> None:
    assert seen({1: OURS, 2: ()}, {1: (*OURS, b"d")}) == Comparison((), is_second=True)
    assert not seen({1: OURS, 2: ()}, {1: OURS}).are_two
    assert not seen({1: OURS, 2: ()}, {1: (*OURS, b"d"), 2: ()}).are_two
