"""The paper as a station gets it: QTI's meaning in our own JSON, without a single key.

Rich text is HTML of the allow-list (`sync.server.papers` makes it); media are named by their SHA-256 and referred to as
`media:NAME`; formulas are media whose names begin with `math-`. Ids are random and say nothing.
"""

from collections.abc import Iterable
from typing import Annotated, Literal

import msgspec

from sync.protocol.errors import Malformed, TooNew
from sync.protocol.ids import ChoiceId, ItemId, ResponseId

FORMAT = 2
"""The newest form that is known here. A paper says the oldest form that holds all of it, so an older station reads it:

1   choices, texts, numbers, essays, and both kinds of gaps in a line of text
2   the interactions in which things are matched, ordered, placed, pointed at or set on a scale
"""


class Part(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What all parts of a paper have in common: nothing but their strictness."""


class Choice(Part, frozen=True, kw_only=True):
    """Something that can be chosen; `html` is one rich text, for inline choices plain text."""

    id: ChoiceId
    html: str
    fixed: bool = False


class ChoiceInteraction(Part, frozen=True, kw_only=True, tag_field="type", tag="choice"):
    """One (`max_choices` 1) or several choices out of a list; `max_choices` 0 means any number."""

    response: ResponseId
    choices: tuple[Choice, ...]
    prompt: str = ""
    shuffle: bool = False
    min_choices: int = 0
    max_choices: int = 1


class TextEntryInteraction(Part, frozen=True, kw_only=True, tag_field="type", tag="text_entry"):
    """A short text or a number, typed."""

    response: ResponseId
    base_type: Literal["string", "integer", "float"] = "string"
    expected_length: int = 0
    pattern: str = ""
    placeholder: str = ""
    unit: str = ""


class ExtendedTextInteraction(Part, frozen=True, kw_only=True, tag_field="type", tag="extended_text"):
    """An essay."""

    response: ResponseId
    prompt: str = ""
    expected_lines: int = 0
    expected_length: int = 0
    min_words: int = 0
    max_words: int = 0


class InlineChoiceInteraction(Part, frozen=True, kw_only=True, tag_field="type", tag="inline_choice"):
    """One choice out of a list that stands in flowing text."""

    response: ResponseId
    choices: tuple[Choice, ...]
    shuffle: bool = False


InlineInteraction = TextEntryInteraction | InlineChoiceInteraction


class Associable(Choice, frozen=True, kw_only=True):
    """A choice that is put together with others, `match_max` times at most; 0 means any number."""

    match_max: int = 1
    match_min: int = 0


class MatchInteraction(Part, frozen=True, kw_only=True, tag_field="type", tag="match"):
    """Each of one list is put together with some of another: rows and columns. A value is `source target`."""

    response: ResponseId
    sources: tuple[Associable, ...]
    targets: tuple[Associable, ...]
    prompt: str = ""
    shuffle: bool = False
    min_associations: int = 0
    max_associations: int = 1


class OrderInteraction(Part, frozen=True, kw_only=True, tag_field="type", tag="order"):
    """All of a list, put in order; the values are the choices as they were ordered."""

    response: ResponseId
    choices: tuple[Choice, ...]
    prompt: str = ""
    shuffle: bool = False


Number = Annotated[str, msgspec.Meta(pattern=r"^-?(0|[1-9][0-9]{0,8})(\.[0-9]{1,6})?$")]
Step = Annotated[str, msgspec.Meta(pattern=r"^(?=.*[1-9])(0|[1-9][0-9]{0,8})(\.[0-9]{1,6})?$")]


class SliderInteraction(Part, frozen=True, kw_only=True, tag_field="type", tag="slider"):
    """A number on a scale. Bounds and step are exact decimals as text."""

    response: ResponseId
    lower_bound: Number
    upper_bound: Number
    step: Step = "1"
    base_type: Literal["integer", "float"] = "float"
    prompt: str = ""
    step_label: bool = False
    reverse: bool = False


class Picture(Part, frozen=True, kw_only=True):
    """A picture that is worked on; places in it are counted in pixels of `width` and `height`."""

    media: str
    width: int
    height: int
    alt: str = ""


class Hotspot(Associable, frozen=True, kw_only=True):
    """A place in a picture, as HTML writes image maps; `html` is its name as plain text, for who does not see it."""

    shape: Literal["rect", "circle", "ellipse", "poly"]
    coords: tuple[int, ...]


class HotspotInteraction(Part, frozen=True, kw_only=True, tag_field="type", tag="hotspot"):
    """One or several places of a picture; `max_choices` 0 means any number."""

    response: ResponseId
    picture: Picture
    choices: tuple[Hotspot, ...]
    prompt: str = ""
    min_choices: int = 0
    max_choices: int = 1


class GraphicOrderInteraction(Part, frozen=True, kw_only=True, tag_field="type", tag="graphic_order"):
    """Places of a picture, put in order; the values are the places as they were ordered."""

    response: ResponseId
    picture: Picture
    choices: tuple[Hotspot, ...]
    prompt: str = ""
    min_choices: int = 0
    max_choices: int = 0


class SelectPointInteraction(Part, frozen=True, kw_only=True, tag_field="type", tag="select_point"):
    """One or several points in a picture, `x y` in whole pixels; nothing says where they might be."""

    response: ResponseId
    picture: Picture
    prompt: str = ""
    min_choices: int = 0
    max_choices: int = 1


class TextRun(Part, frozen=True, kw_only=True, tag_field="type", tag="text"):
    """Inline rich text between gaps."""

    html: str


class SlotRun(Part, frozen=True, kw_only=True, tag_field="type", tag="slot"):
    """A place in flowing text into which one of the choices is put."""

    id: ChoiceId


class GapRun(Part, frozen=True, kw_only=True, tag_field="type", tag="gap"):
    """A place in flowing text where something is typed or chosen."""

    interaction: InlineInteraction


class RichBlock(Part, frozen=True, kw_only=True, tag_field="type", tag="rich"):
    """Rich text on its own."""

    html: str


class FlowBlock(Part, frozen=True, kw_only=True, tag_field="type", tag="flow"):
    """A paragraph with gaps in it."""

    runs: tuple[TextRun | GapRun, ...]


class SlotBlock(Part, frozen=True, kw_only=True, tag_field="type", tag="slots"):
    """A paragraph with places in it into which choices are put."""

    runs: tuple[TextRun | SlotRun, ...]


class GapMatchInteraction(Part, frozen=True, kw_only=True, tag_field="type", tag="gap_match"):
    """Words or pictures that are put into places of a text, one in each. A value is `choice place`."""

    response: ResponseId
    choices: tuple[Associable, ...]
    body: tuple[RichBlock | SlotBlock, ...]
    prompt: str = ""
    shuffle: bool = False
    min_associations: int = 0
    max_associations: int = 0

    @property
    def slots(self) -> tuple[ChoiceId, ...]:
        """The places in the order in which they stand."""
        runs = (run for block in self.body if isinstance(block, SlotBlock) for run in block.runs)
        return tuple(run.id for run in runs if isinstance(run, SlotRun))


class GraphicGapMatchInteraction(Part, frozen=True, kw_only=True, tag_field="type", tag="graphic_gap_match"):
    """Words or pictures that are put onto places of a picture. A value is `choice place`."""

    response: ResponseId
    picture: Picture
    choices: tuple[Associable, ...]
    places: tuple[Hotspot, ...]
    prompt: str = ""
    min_associations: int = 0
    max_associations: int = 0


FirstInteraction = ChoiceInteraction | TextEntryInteraction | ExtendedTextInteraction | InlineChoiceInteraction
"""Those of the first form."""
PictureInteraction = HotspotInteraction | GraphicOrderInteraction | SelectPointInteraction | GraphicGapMatchInteraction
ArrangedInteraction = MatchInteraction | OrderInteraction | GapMatchInteraction | SliderInteraction | PictureInteraction
"""Those of the second."""
Interaction = FirstInteraction | ArrangedInteraction


class InteractionBlock(Part, frozen=True, kw_only=True, tag_field="type", tag="interaction"):
    """An interaction that stands on its own."""

    interaction: Interaction


Block = RichBlock | FlowBlock | InteractionBlock


class Item(Part, frozen=True, kw_only=True):
    """One question; without interactions it is an information page."""

    id: ItemId
    body: tuple[Block, ...]
    title: str = ""
    stimulus: str | None = None
    language: str = ""
    points_milli: int = 1000

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
                case RichBlock():
                    pass
        return tuple(found)

    @property
    def is_question(self) -> bool:
        """Whether there is anything to answer."""
        return bool(self.interactions)


class Stimulus(Part, frozen=True, kw_only=True):
    """A passage that stands beside one item or several."""

    id: str
    html: str
    title: str = ""
    language: str = ""


class Section(Part, frozen=True, kw_only=True):
    """Items under one heading, in the order of the paper."""

    id: str
    items: tuple[ItemId, ...]
    title: str = ""
    rubric: str = ""
    shuffle: bool = False
    time_limit_ms: int = 0


class TestPart(Part, frozen=True, kw_only=True):
    """Sections that are gone through in one manner."""

    __test__ = False

    id: str
    sections: tuple[Section, ...]
    navigation: Literal["linear", "nonlinear"] = "nonlinear"


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

    @property
    def sections(self) -> tuple[Section, ...]:
        """All sections in order."""
        return tuple(section for part in self.parts for section in part.sections)

    @property
    def order(self) -> tuple[ItemId, ...]:
        """All items in the order of the paper."""
        return tuple(item for section in self.sections for item in section.items)


def format_of(items: Iterable[Item]) -> int:
    """Return the oldest form that holds all of these items."""
    asked = (interaction for item in items for interaction in item.interactions)
    return 1 if all(isinstance(one, FirstInteraction) for one in asked) else 2


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
