"""The paper as it travels."""

import msgspec
import pytest

from sync.protocol.errors import Malformed, TooNew
from sync.protocol.ids import ChoiceId, ItemId, ResponseId
from sync.protocol.paper import (
    FORMAT,
    Choice,
    ChoiceInteraction,
    FlowBlock,
    GapRun,
    InteractionBlock,
    Item,
    Paper,
    RichBlock,
    Section,
    Stimulus,
    TestPart,
    TextEntryInteraction,
    TextRun,
    decode_paper,
    encode_paper,
)

CHOICE = ChoiceInteraction(response=ResponseId("r1"), choices=(Choice(id=ChoiceId("c1"), html="Yes"),))
ENTRY = TextEntryInteraction(response=ResponseId("r2"), base_type="float")
QUESTION = Item(
    id=ItemId("i1"),
    body=(
        RichBlock(html="<p>Read.</p>"),
        FlowBlock(runs=(TextRun(html="It is "), GapRun(interaction=ENTRY))),
        InteractionBlock(interaction=CHOICE),
    ),
    stimulus="s1",
)
PAGE = Item(id=ItemId("i2"), body=(RichBlock(html="<p>Welcome.</p>"),), title="Welcome")


def paper(*items: Item, order: tuple[str, ...] = ("i2", "i1"), stimuli: tuple[str, ...] = ("s1",)) -> Paper:
    section = Section(id="a", items=tuple(ItemId(name) for name in order))
    return Paper(
        id="p",
        title="A paper",
        languages=("en",),
        parts=(TestPart(id="x", sections=(section,)),),
        items={item.id: item for item in items},
        stimuli={name: Stimulus(id=name, html="<p>Passage</p>") for name in stimuli},
    )


def test_a_paper_comes_out_as_it_went_in() -> None:
    whole = paper(QUESTION, PAGE)
    assert decode_paper(encode_paper(whole)) == whole


def test_its_format_always_stands_in_it() -> None:
    assert msgspec.json.decode(encode_paper(paper(QUESTION, PAGE)))["format"] == 1


def test_interactions_come_in_the_order_in_which_they_stand() -> None:
    assert QUESTION.interactions == (ENTRY, CHOICE)


def test_a_page_without_interactions_is_no_question() -> None:
    assert (QUESTION.is_question, PAGE.is_question) == (True, False)


def test_a_later_format_asks_for_an_update() -> None:
    later = encode_paper(paper(QUESTION, PAGE)).replace(b'"format":1', b'"format":%d' % (FORMAT + 1))
    with pytest.raises(TooNew):
        decode_paper(later)


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"[]",
        b'{"format":1}',
        b'{"format":"1"}',
        b"\xff",
        b"[" * 100_000,
        encode_paper(paper(QUESTION)),
        encode_paper(paper(QUESTION, PAGE, stimuli=())),
    ],
)
def test_what_is_no_whole_paper_is_refused(broken: bytes) -> None:
    with pytest.raises(Malformed):
        decode_paper(broken)
