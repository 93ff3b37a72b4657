"""What can be asked in a paper, and the pieces of it: choices, places, text with gaps. QTI's meaning, without keys."""

from typing import Annotated, Literal

import msgspec

from sync.protocol.ids import ChoiceId, ResponseId


class Part(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What all parts of a paper have in common: nothing but their strictness."""


class Choice(Part, frozen=True, kw_only=True):
    """Something that can be chosen; `html` is one rich text, for inline choices plain text."""

    id: ChoiceId
    html: str
    fixed: bool = False
    spoken: tuple[str, ...] = ()
    """Media in which it is read aloud, one after another; none: the computer's voice reads it."""


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
    """An essay; where its format is rich, the words may be shaped, lightly (`sync.protocol.shaped_text`)."""

    response: ResponseId
    prompt: str = ""
    expected_lines: int = 0
    expected_length: int = 0
    min_words: int = 0
    max_words: int = 0
    format: Literal["plain", "rich"] = "plain"

    @property
    def is_rich(self) -> bool:
        """Whether bold letters, lists and their like are offered."""
        return self.format == "rich"


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
    spoken: tuple[str, ...] = ()
    """Media in which it is read aloud, all of it; none: the computer's voice reads it."""


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


class AssociateInteraction(Part, frozen=True, kw_only=True, tag_field="type", tag="associate"):
    """Choices of one list are put together in pairs. A value is `one other`; which stands first means nothing."""

    response: ResponseId
    choices: tuple[Associable, ...]
    prompt: str = ""
    shuffle: bool = False
    min_associations: int = 0
    max_associations: int = 1


class GraphicAssociateInteraction(Part, frozen=True, kw_only=True, tag_field="type", tag="graphic_associate"):
    """Places of a picture are joined by lines. A value is `one other`; which stands first means nothing."""

    response: ResponseId
    picture: Picture
    choices: tuple[Hotspot, ...]
    prompt: str = ""
    min_associations: int = 0
    max_associations: int = 1


FirstInteraction = ChoiceInteraction | TextEntryInteraction | ExtendedTextInteraction | InlineChoiceInteraction
"""Those of the first form."""
PictureInteraction = HotspotInteraction | GraphicOrderInteraction | SelectPointInteraction | GraphicGapMatchInteraction
SecondInteraction = MatchInteraction | OrderInteraction | GapMatchInteraction | SliderInteraction | PictureInteraction
"""Those of the second."""
JoinedInteraction = AssociateInteraction | GraphicAssociateInteraction
"""Those of the third."""
ArrangedInteraction = SecondInteraction | JoinedInteraction
Interaction = FirstInteraction | ArrangedInteraction
