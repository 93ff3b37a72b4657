"""What making any interaction needs: texts, choices under new names, and the key of each response kept apart."""

from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from sync.protocol.ids import ChoiceId, ResponseId
from sync.protocol.paper import Associable, Choice
from sync.server.papers.assembly import new_choice_id, new_response_id
from sync.server.papers.keys import ResponseKey
from sync.server.papers.markup import Node
from sync.server.papers.media import Drawing
from sync.server.papers.qti.declarations import Declaration
from sync.server.papers.refusals import BrokenItem, NotSupported
from sync.server.papers.richtext import Around, Child, is_hidden

MAX_LENGTH = 1_000_000
MAX_CHOICES = 200
PAIRS = ("pair", "directedPair")

Names = dict[ChoiceId, str]
Cardinality = Literal["single", "multiple", "ordered"]


class Making:
    """Makes the parts of one item's interactions and remembers the key of each response."""

    def __init__(
        self,
        declared: Mapping[str, Declaration],
        drawing: Drawing,
        around: Around,
        spoken: Callable[[Sequence[Child]], tuple[str, ...]] = lambda _: (),
    ) -> None:
        self.declared = declared
        self.drawing = drawing
        self.around = around
        self.spoken = spoken
        self.prompts: dict[ResponseId, tuple[str, ...]] = {}
        """In which recordings prompts are read aloud."""
        self.keys: dict[ResponseId, ResponseKey] = {}
        self.essays: set[str] = set()
        """Responses that only a person can score."""

    def rich(self, node: Node) -> str:
        """Return what stands in an element."""
        return self.drawing.text.either(node.children, self.around.inside(node))

    def prompt(self, node: Node) -> str:
        """Return the prompt of an interaction, if it has one."""
        prompt = node.first("prompt")
        return "" if prompt is None else self.rich(prompt)

    def remember_prompt(self, node: Node, response: ResponseId) -> None:
        """Keep how the prompt of an interaction is read aloud."""
        prompt = node.first("prompt")
        told = () if prompt is None else self.spoken((prompt,))
        if told:
            self.prompts[response] = told

    def choices(self, node: Node, name: str, written: Callable[[Node], str]) -> tuple[list[Choice], Names]:
        """Return the choices of that name under new ids, and what their source calls them."""
        made: list[Choice] = []
        known: Names = {}
        for child in listed(node, name):
            spoken = self.spoken((child,))
            choice = Choice(id=new_choice_id(), html=written(child), fixed=child.flag("fixed"), spoken=spoken)
            made.append(choice)
            known[choice.id] = _new_name(child, known)
        return made, known

    def associables(self, node: Node, *names: str) -> tuple[list[Associable], Names]:
        """Return choices that are put together with others."""
        made: list[Associable] = []
        known: Names = {}
        for child in listed(node, *names):
            choice = Associable(
                id=new_choice_id(),
                html=self.rich(child),
                fixed=child.flag("fixed"),
                spoken=self.spoken((child,)),
                match_max=count(child, "matchMax", 1),
                match_min=count(child, "matchMin", 0),
            )
            made.append(choice)
            known[choice.id] = _new_name(child, known)
        return made, known

    def remember(
        self, declared: Declaration, names: Names, cardinality: Cardinality, *, base: Sequence[str] = ("identifier",)
    ) -> ResponseId:
        """Keep what is right for a response under its new id; raises BrokenItem for a key that is none."""
        if names and declared.base not in base:
            raise BrokenItem(f"choices for a response of type {declared.base}", line=declared.line)
        known = set(names.values())
        for value in declared.correct if names else ():
            parts = value.split() if declared.base in PAIRS else [value]
            strange = [part for part in parts if part not in known]
            if strange or (declared.base in PAIRS and len(parts) != 2):
                raise BrokenItem(f"the key names {(strange or parts)[0]!r}, which is no choice", line=declared.line)
        response = new_response_id()
        self.keys[response] = ResponseKey(
            name=declared.name,
            base_type=declared.base_type,
            cardinality=cardinality,
            choices=names,
            correct=declared.correct,
            mapping=declared.mapping,
        )
        return response


def listed(node: Node, *names: str) -> list[Node]:
    """Return the elements of these names that are seen; raises NotSupported for too many, BrokenItem for none."""
    found = [child for child in node.named(*names) if not is_hidden(child)]
    if len(found) > MAX_CHOICES:
        raise NotSupported(f"more than {MAX_CHOICES} choices", line=node.line)
    if not found:
        raise BrokenItem("no choices", line=node.line)
    return found


def count(node: Node, name: str, default: int) -> int:
    """Return an attribute that is a whole number, as far as it is one."""
    text = node.get(name).strip()
    return min(int(text), MAX_LENGTH) if text.isascii() and text.isdecimal() else default


def _new_name(child: Node, known: Names) -> str:
    name = child.get("identifier")
    if not name or name in known.values():
        raise BrokenItem(f"two choices are named {name!r}", line=child.line)
    return name
