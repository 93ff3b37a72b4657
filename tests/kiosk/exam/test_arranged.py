"""Things to arrange, by the rules: drawn for each candidate, taken only as they can be given, answered or not."""

from dataclasses import dataclass

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exam.obeying import Stamp
from kiosk.exam.overview import Mark, state_of
from kiosk.exam.route import Route
from kiosk.exam.sitting import NotOfThePaper, Sitting
from kiosk.flow.views import is_typed, words_of
from sync.protocol.attempts import AttemptState, apply
from sync.protocol.events import decode, encode
from sync.protocol.ids import ItemId
from sync.protocol.paper import (
    ArrangedInteraction,
    GapMatchInteraction,
    Item,
    MatchInteraction,
    OrderInteraction,
    Paper,
    Section,
    TestPart,
)
from tests.gallery import arranged
from tests.gallery.samples import R
from tests.kiosk.exam.made import AT, attempt

KINDS = list(arranged.SAMPLES)
SEEDS = st.text("0123456789abcdef", min_size=32, max_size=32)
STAMP = Stamp(0, AT)


def paper_of(item: Item) -> Paper:
    part = TestPart(id="x", sections=(Section(id="a", items=(item.id,)),))
    return Paper(id="p", title="A", languages=("en",), parts=(part,), items={item.id: item})


def sitting(kind: str) -> tuple[Sitting, ItemId]:
    item = arranged.SAMPLES[kind]()
    route = Route(paper_of(item), "00" * 16)
    begun = attempt(AttemptState.ACTIVE, current=item.id, visited=frozenset((item.id,)))
    return Sitting(begun, route), item.id


@pytest.mark.parametrize("kind", KINDS)
def test_untouched_it_is_unanswered_given_it_is_answered_taken_back_it_is_open_again(kind: str) -> None:
    seat, item = sitting(kind)
    assert state_of(seat.attempt, item) is Mark.NOT_ANSWERED
    event = seat.respond(item, R, arranged.ANSWERS[kind], STAMP)
    assert decode(encode(event)) == event
    answered = apply(seat.attempt, event)
    assert state_of(answered, item) is Mark.ANSWERED
    assert answered.responses[item][R] == arranged.ANSWERS[kind]
    cleared = apply(answered, Sitting(answered, seat.route).respond(item, R, (), STAMP))
    assert state_of(cleared, item) is Mark.NOT_ANSWERED


@pytest.mark.parametrize("kind", KINDS)
def test_what_it_cannot_have_been_given_is_refused(kind: str) -> None:
    seat, item = sitting(kind)
    with pytest.raises(NotOfThePaper) as caught:
        seat.respond(item, R, ("what is this",), STAMP)
    assert caught.value.code == "ATTEMPT-NOT-OF-PAPER"


@dataclass(frozen=True)
class Drawn:
    whole: ArrangedInteraction
    shown: ArrangedInteraction


def drawn(kind: str, seed: str, *, shuffle: bool = True) -> Drawn:
    item = arranged.SAMPLES[kind]()
    block = msgspec.structs.replace(
        item.body[0],  # type: ignore[type-var]
        interaction=msgspec.structs.replace(item.interactions[0], shuffle=shuffle),  # type: ignore[type-var]
    )
    whole = msgspec.structs.replace(item, body=(block,))
    route = Route(paper_of(whole), seed)
    first, second = whole.interactions[0], route.item(whole.id).interactions[0]
    assert isinstance(first, ArrangedInteraction)
    assert isinstance(second, ArrangedInteraction)
    return Drawn(first, second)


@given(seed=SEEDS)
def test_rows_columns_lines_and_words_are_drawn_and_none_is_lost(seed: str) -> None:
    for kind in ("match", "order", "gap_match"):
        one, again = drawn(kind, seed), drawn(kind, seed)
        assert one == again
        match one.shown, one.whole:
            case MatchInteraction() as shown, MatchInteraction() as whole:
                assert {c.id for c in shown.sources} == {c.id for c in whole.sources}
                assert {c.id for c in shown.targets} == {c.id for c in whole.targets}
            case OrderInteraction() as shown, OrderInteraction() as whole:
                assert {c.id for c in shown.choices} == {c.id for c in whole.choices}
            case GapMatchInteraction() as shown, GapMatchInteraction() as whole:
                assert {c.id for c in shown.choices} == {c.id for c in whole.choices}
                assert shown.body == whole.body
        assert drawn(kind, seed, shuffle=False).shown == drawn(kind, seed, shuffle=False).whole


def test_seeds_draw_different_orders_and_rows_apart_from_columns() -> None:
    grids = [drawn("match", f"{n:032x}").shown for n in range(40)]
    rows = {tuple(c.id for c in grid.sources) for grid in grids if isinstance(grid, MatchInteraction)}
    columns = {tuple(c.id for c in grid.targets) for grid in grids if isinstance(grid, MatchInteraction)}
    assert len(rows) > 20
    assert len(columns) > 10


@pytest.mark.parametrize("kind", KINDS)
def test_the_review_says_what_was_asked_and_only_a_scale_comes_key_by_key(kind: str) -> None:
    item = arranged.SAMPLES[kind]()
    assert words_of(item)
    assert is_typed(item, R) is (kind == "slider")
