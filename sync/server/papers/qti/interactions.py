"""QTI's interactions made into ours: the visible half goes to the paper, what is right to the key."""

from collections.abc import Callable, Mapping, Sequence

from sync.protocol.ids import ResponseId
from sync.protocol.paper import (
    ChoiceInteraction,
    ExtendedTextInteraction,
    InlineChoiceInteraction,
    Interaction,
    TextEntryInteraction,
)
from sync.protocol.text import cleaned
from sync.server.papers.assembly import disordered
from sync.server.papers.keys import ResponseKey
from sync.server.papers.markup import Node
from sync.server.papers.media import Drawing
from sync.server.papers.qti import arrangements, on_pictures
from sync.server.papers.qti.declarations import Declaration
from sync.server.papers.qti.making import Making, count
from sync.server.papers.refusals import BrokenItem, NotSupported
from sync.server.papers.richtext import Around, Child

MAX_RESPONSES = 200

Maker = Callable[[Making, Node, Declaration], Interaction]


class Interactions:
    """Makes the interactions of one item and remembers the key of each response."""

    def __init__(
        self,
        declared: Mapping[str, Declaration],
        drawing: Drawing,
        around: Around,
        spoken: Callable[[Sequence[Child]], tuple[str, ...]] = lambda _: (),
    ) -> None:
        self._making = Making(declared, drawing, around, spoken)

    @property
    def prompts(self) -> dict[ResponseId, tuple[str, ...]]:
        """In which recordings prompts are read aloud, by response."""
        return self._making.prompts

    @property
    def keys(self) -> dict[ResponseId, ResponseKey]:
        """What is right for each response that was made."""
        return self._making.keys

    @property
    def essays(self) -> set[str]:
        """Responses that only a person can score."""
        return self._making.essays

    def make(self, node: Node) -> Interaction:
        """Return our interaction; raises NotSupported by name for one that the player does not have."""
        if node.name not in _MAKERS:
            raise NotSupported(node.name, line=node.line)
        if len(self.keys) >= MAX_RESPONSES:
            raise NotSupported(f"more than {MAX_RESPONSES} interactions", line=node.line)
        name, declared = node.get("responseIdentifier"), self._making.declared
        if name not in declared:
            raise BrokenItem(f"the response {name or 'without a name'} is not declared", line=node.line)
        if any(key.name == name for key in self.keys.values()):
            raise BrokenItem(f"two interactions share the response {name}", line=node.line)
        made = _MAKERS[node.name](self._making, node, declared[name])
        self._making.remember_prompt(node, made.response)
        return made


def _choice(making: Making, node: Node, declared: Declaration) -> Interaction:
    shuffle = node.flag("shuffle")
    choices, names = making.choices(node, "simpleChoice", making.rich)
    several = declared.cardinality in ("multiple", "ordered")
    return ChoiceInteraction(
        response=making.remember(declared, names, "multiple" if several else "single"),
        choices=disordered(choices, shuffle=shuffle),
        prompt=making.prompt(node),
        shuffle=shuffle,
        min_choices=count(node, "minChoices", 0),
        max_choices=count(node, "maxChoices", 1) if several else 1,
    )


def _inline_choice(making: Making, node: Node, declared: Declaration) -> Interaction:
    shuffle = node.flag("shuffle")
    choices, names = making.choices(node, "inlineChoice", _plain)
    # An empty entry is how authors write "choose": the player has its own.
    blank = {c.id for c in choices if not c.html and names[c.id] not in declared.correct}
    choices = [c for c in choices if c.id not in blank]
    names = {choice: name for choice, name in names.items() if choice not in blank}
    if len(choices) < 2:
        raise BrokenItem("a list with fewer than two entries", line=node.line)
    return InlineChoiceInteraction(
        response=making.remember(declared, names, "single"),
        choices=disordered(choices, shuffle=shuffle),
        shuffle=shuffle,
    )


def _text_entry(making: Making, node: Node, declared: Declaration) -> Interaction:
    base = declared.base_type
    if base not in ("string", "integer", "float") or declared.cardinality != "single" or node.get("base", "10") != "10":
        raise NotSupported(f"a text entry of {declared.cardinality} {declared.base}", line=node.line)
    return TextEntryInteraction(
        response=making.remember(declared, {}, "single"),
        base_type=base,
        expected_length=count(node, "expectedLength", 0),
        pattern=cleaned(node.get("patternMask")),
        placeholder=cleaned(node.get("placeholderText")),
    )


def _extended_text(making: Making, node: Node, declared: Declaration) -> Interaction:
    if declared.base != "string" or declared.cardinality == "record":
        raise NotSupported(f"an essay of type {declared.base} or with parts of its own", line=node.line)
    if count(node, "maxStrings", 1) > 1 or count(node, "minStrings", 0) > 1:
        making.drawing.notes.lost("several short texts are written into one field", node.line)
    making.essays.add(declared.name)
    return ExtendedTextInteraction(
        response=making.remember(declared, {}, "single"),
        prompt=making.prompt(node),
        expected_lines=count(node, "expectedLines", 0),
        expected_length=count(node, "expectedLength", 0),
        format="rich" if node.get("format").strip() == "xhtml" else "plain",
    )


def _plain(node: Node) -> str:
    """The text of an entry in a drop-down list."""
    drawn = next((inner for inner in node.walk() if inner.name in ("math", "img", "svg", "object")), None)
    if drawn is not None:
        raise NotSupported(f"<{drawn.name}> in a drop-down list", line=drawn.line)
    return cleaned(" ".join(node.text.split()))


_MAKERS: Mapping[str, Maker] = {
    "choiceInteraction": _choice,
    "inlineChoiceInteraction": _inline_choice,
    "textEntryInteraction": _text_entry,
    "extendedTextInteraction": _extended_text,
    "associateInteraction": arrangements.associate,
    "matchInteraction": arrangements.match,
    "orderInteraction": arrangements.order,
    "gapMatchInteraction": arrangements.gap_match,
    "sliderInteraction": arrangements.slider,
    "hotspotInteraction": on_pictures.hotspot,
    "graphicOrderInteraction": on_pictures.graphic_order,
    "graphicGapMatchInteraction": on_pictures.graphic_gap_match,
    "graphicAssociateInteraction": on_pictures.graphic_associate,
    "selectPointInteraction": on_pictures.select_point,
}
