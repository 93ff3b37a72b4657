"""The paper as a station gets it: QTI's meaning in our own JSON, without a single key.

Rich text is HTML of the allow-list (`sync.server.papers` makes it); media are named by their SHA-256 and referred to as
`media:NAME`; formulas are media whose names begin with `math-`. Ids are random and say nothing.
"""

from collections.abc import Iterable
from typing import Literal

import msgspec

from sync.protocol.errors import Malformed, TooNew
from sync.protocol.ids import ItemId, ResponseId
from sync.protocol.interactions import (
    ArrangedInteraction,
    Associable,
    AssociateInteraction,
    Choice,
    ChoiceInteraction,
    ExtendedTextInteraction,
    FirstInteraction,
    FlowBlock,
    GapMatchInteraction,
    GapRun,
    GraphicAssociateInteraction,
    GraphicGapMatchInteraction,
    GraphicOrderInteraction,
    Hotspot,
    HotspotInteraction,
    InlineChoiceInteraction,
    InlineInteraction,
    Interaction,
    JoinedInteraction,
    MatchInteraction,
    Number,
    OrderInteraction,
    Part,
    Picture,
    PictureInteraction,
    RichBlock,
    SecondInteraction,
    SelectPointInteraction,
    SliderInteraction,
    SlotBlock,
    SlotRun,
    Step,
    TextEntryInteraction,
    TextRun,
)
from sync.protocol.recordings import Recording

__all__ = [
    "FORMAT",
    "ArrangedInteraction",
    "Associable",
    "AssociateInteraction",
    "Block",
    "Choice",
    "ChoiceInteraction",
    "ExtendedTextInteraction",
    "FirstInteraction",
    "FlowBlock",
    "GapMatchInteraction",
    "GapRun",
    "GraphicAssociateInteraction",
    "GraphicGapMatchInteraction",
    "GraphicOrderInteraction",
    "Hotspot",
    "HotspotInteraction",
    "InlineChoiceInteraction",
    "InlineInteraction",
    "Interaction",
    "InteractionBlock",
    "Item",
    "ItemWords",
    "JoinedInteraction",
    "MatchInteraction",
    "Number",
    "OrderInteraction",
    "Paper",
    "Part",
    "PassageWords",
    "Picture",
    "PictureInteraction",
    "RecordingBlock",
    "RichBlock",
    "SecondInteraction",
    "Section",
    "SelectPointInteraction",
    "SliderInteraction",
    "SlotBlock",
    "SlotRun",
    "Step",
    "Stimulus",
    "TestPart",
    "TextEntryInteraction",
    "TextRun",
    "decode_paper",
    "encode_paper",
    "format_of",
]

FORMAT = 5
"""The newest form that is known here. A paper says the oldest form that holds all of it, so an older station reads it:

1   choices, texts, numbers, essays, and both kinds of gaps in a line of text
2   the interactions in which things are matched, ordered, placed, pointed at or set on a scale
3   things of one list or of one picture joined in pairs; recordings that are played; parts, sections and questions with
    a time, a door or a duty of their own
4   questions in several languages, one at a time or beside one another; sections of which each candidate meets some
    items, drawn by chance, or in which some stay in their places
5   essays whose words may be shaped
"""


class InteractionBlock(Part, frozen=True, kw_only=True, tag_field="type", tag="interaction"):
    """An interaction that stands on its own."""

    interaction: Interaction


class RecordingBlock(Part, frozen=True, kw_only=True, tag_field="type", tag="recording"):
    """A recording that stands on its own."""

    recording: Recording


Block = RichBlock | FlowBlock | InteractionBlock | RecordingBlock


class ItemWords(Part, frozen=True, kw_only=True):
    """A question in another language: other words, the same interactions, responses and choices by the same ids."""

    body: tuple[Block, ...]
    title: str = ""
    prompts: dict[ResponseId, tuple[str, ...]] = {}


class Item(Part, frozen=True, kw_only=True):
    """One question; without interactions it is an information page."""

    id: ItemId
    body: tuple[Block, ...]
    title: str = ""
    stimulus: str | None = None
    language: str = ""
    points_milli: int = 1000
    time_limit_ms: int = 0
    """Of a question that is met one after another: how long it may stay open."""
    min_time_ms: int = 0
    """And how long it stays at least."""
    must_answer: bool = False
    """Whether nobody passes it by without an answer, where questions come one after another."""
    prompts: dict[ResponseId, tuple[str, ...]] = {}
    """Media in which prompts are read aloud, by response."""
    words: dict[str, ItemWords] = {}
    """What it is in other languages, by BCP 47 tag; then `language` says which one this is."""

    @property
    def has_rules(self) -> bool:
        """Whether it has rules that stations of the second form do not know."""
        return bool(self.time_limit_ms or self.min_time_ms or self.must_answer)

    @property
    def interactions(self) -> tuple[Interaction, ...]:
        """All interactions in the order in which they stand."""
        found: list[Interaction] = []
        for block in self.body:
            match block:
                case InteractionBlock():
                    found.append(block.interaction)
                case FlowBlock():
                    found.extend(run.interaction for run in block.runs if isinstance(run, GapRun))
                case RichBlock() | RecordingBlock():
                    pass
        return tuple(found)

    @property
    def recordings(self) -> tuple[Recording, ...]:
        """All recordings in the order in which they stand."""
        return tuple(block.recording for block in self.body if isinstance(block, RecordingBlock))

    @property
    def is_question(self) -> bool:
        """Whether there is anything to answer."""
        return bool(self.interactions)


class PassageWords(Part, frozen=True, kw_only=True):
    """A passage in another language."""

    html: str
    title: str = ""
    recordings: tuple[Recording, ...] = ()
    spoken: tuple[str, ...] = ()


class Stimulus(Part, frozen=True, kw_only=True):
    """A passage that stands beside one item or several."""

    id: str
    html: str
    title: str = ""
    language: str = ""
    recordings: tuple[Recording, ...] = ()
    """What is heard or seen of it; it stands above the text."""
    spoken: tuple[str, ...] = ()
    """Media in which its text is read aloud, all of it; none: the computer's voice reads it."""
    words: dict[str, PassageWords] = {}
    """What it is in other languages."""


After = Literal["", "hidden", "read_only"]
"""What a candidate sees of a section that is closed; where nothing is said, nothing."""


class Section(Part, frozen=True, kw_only=True):
    """Items under one heading, in the order of the paper."""

    id: str
    items: tuple[ItemId, ...]
    title: str = ""
    rubric: str = ""
    shuffle: bool = False
    time_limit_ms: int = 0
    min_time_ms: int = 0
    is_locked: bool = False
    """Whether it closes for good when it is left, as one with a time of its own does in any case."""
    after: After = ""
    select: int = 0
    """How many of the items each candidate meets, drawn by chance; 0 is all of them."""
    required: tuple[ItemId, ...] = ()
    """Items that are in every draw."""
    fixed: tuple[ItemId, ...] = ()
    """Items that keep their places where the others are shuffled."""
    titles: dict[str, str] = {}
    """Its title in other languages than the paper's first, by BCP 47 tag."""
    rubrics: dict[str, str] = {}
    """What it says to candidates in other languages."""

    @property
    def has_draws(self) -> bool:
        """Whether it has rules of chance that stations of the third form do not know."""
        return bool(self.select or self.fixed)


class TestPart(Part, frozen=True, kw_only=True):
    """Sections that are gone through in one manner."""

    __test__ = False

    id: str
    sections: tuple[Section, ...]
    navigation: Literal["linear", "nonlinear"] = "nonlinear"
    submission: Literal["individual", "simultaneous"] = "individual"
    """Whether an answer is handed in when its question is left, or all together at the end of the part."""
    time_limit_ms: int = 0
    min_time_ms: int = 0
    is_locked: bool = False
    """Whether it closes for good when it is left."""
    after: After = ""

    @property
    def has_rules(self) -> bool:
        """Whether it, or a section of it, has rules that stations of the second form do not know."""
        own = self.time_limit_ms or self.min_time_ms or self.is_locked
        return bool(own) or any(s.time_limit_ms or s.min_time_ms or s.is_locked for s in self.sections)


class Paper(Part, frozen=True, kw_only=True, omit_defaults=False):
    """A whole paper. `languages` are BCP 47 tags, the first is the main one. Its format always stands in it."""

    format: int = 1
    id: str
    title: str
    languages: tuple[str, ...]
    parts: tuple[TestPart, ...]
    items: dict[ItemId, Item]
    stimuli: dict[str, Stimulus] = {}
    media: dict[str, str] = {}
    """Media name to MIME type."""
    instructions: str = ""
    time_limit_ms: int = 0
    min_time_ms: int = 0
    """How long nobody submits."""
    told: dict[str, str] = {}
    """Its instructions in other languages than its first."""

    @property
    def sections(self) -> tuple[Section, ...]:
        """All sections in order."""
        return tuple(section for part in self.parts for section in part.sections)

    def questions_in(self, section: Section) -> int:
        """How many questions a candidate meets in a section of the paper."""
        found = sum(1 for item in section.items if self.items[item].is_question)
        return min(found, section.select) if section.select else found

    @property
    def order(self) -> tuple[ItemId, ...]:
        """All items in the order of the paper."""
        return tuple(item for section in self.sections for item in section.items)


def format_of(items: Iterable[Item], stimuli: Iterable[Stimulus] = (), parts: Iterable[TestPart] = ()) -> int:
    """Return the oldest form that holds all of these items and passages, in these parts."""
    items, parts = tuple(items), tuple(parts)
    asked = [interaction for item in items for interaction in item.interactions]
    if any(isinstance(one, ExtendedTextInteraction) and one.is_rich for one in asked):
        return 5
    has_draws = any(section.has_draws for part in parts for section in part.sections)
    if has_draws or any(item.words for item in items):
        return 4
    if any(item.recordings for item in items) or any(one.recordings for one in stimuli):
        return 3
    has_rules = any(part.has_rules for part in parts) or any(item.has_rules for item in items)
    if has_rules or any(isinstance(one, JoinedInteraction) for one in asked):
        return 3
    return 2 if any(isinstance(one, SecondInteraction) for one in asked) else 1


class _Format(msgspec.Struct, frozen=True):
    format: int


_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Paper)


def encode_paper(paper: Paper) -> bytes:
    """Return the paper as JSON."""
    return _encoder.encode(paper)


def decode_paper(data: bytes) -> Paper:
    """Return the paper; raises TooNew for a later format and Malformed for what is no whole paper."""
    try:
        if msgspec.json.decode(data, type=_Format).format > FORMAT:
            raise TooNew("paper")
        paper = _decoder.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise Malformed(str(error)[:200]) from error
    missing = [item for item in paper.order if item not in paper.items]
    lost = [i.id for i in paper.items.values() if i.stimulus is not None and i.stimulus not in paper.stimuli]
    if missing or lost:
        raise Malformed(f"paper refers to what it does not hold: {(missing + lost)[0]}")
    return paper
