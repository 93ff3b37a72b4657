"""QTI's interactions made into ours: the visible half goes to the paper, what is right to the key."""

from collections.abc import Callable, Mapping

from sync.protocol.ids import ChoiceId, ResponseId
from sync.protocol.paper import (
    Choice,
    ChoiceInteraction,
    ExtendedTextInteraction,
    InlineChoiceInteraction,
    Interaction,
    TextEntryInteraction,
)
from sync.protocol.text import cleaned
from sync.server.papers.assembly import disordered, new_choice_id, new_response_id
from sync.server.papers.keys import ResponseKey
from sync.server.papers.markup import Node
from sync.server.papers.qti.declarations import Declaration
from sync.server.papers.refusals import BrokenItem, NotSupported
from sync.server.papers.richtext import Around, RichText, is_hidden

MAX_LENGTH = 1_000_000
MAX_CHOICES = 200
MAX_RESPONSES = 200


class Interactions:
    """Makes the interactions of one item and remembers the key of each response."""

    def __init__(self, declared: Mapping[str, Declaration], text: RichText, around: Around) -> None:
        self._declared = declared
        self._text = text
        self._around = around
        self.keys: dict[ResponseId, ResponseKey] = {}
        self.essays: set[str] = set()
        """Responses that only a person can score."""

    def make(self, node: Node) -> Interaction:
        """Return our interaction; raises NotSupported by name for one that the player does not have."""
        makers: dict[str, Callable[[Node, Declaration], Interaction]] = {
            "choiceInteraction": self._choice,
            "inlineChoiceInteraction": self._inline_choice,
            "textEntryInteraction": self._text_entry,
            "extendedTextInteraction": self._extended_text,
        }
        if node.name not in makers:
            raise NotSupported(node.name, line=node.line)
        if len(self.keys) >= MAX_RESPONSES:
            raise NotSupported(f"more than {MAX_RESPONSES} interactions", line=node.line)
        name = node.get("responseIdentifier")
        if name not in self._declared:
            raise BrokenItem(f"the response {name or 'without a name'} is not declared", line=node.line)
        if any(key.name == name for key in self.keys.values()):
            raise BrokenItem(f"two interactions share the response {name}", line=node.line)
        return makers[node.name](node, self._declared[name])

    def _choice(self, node: Node, declared: Declaration) -> Interaction:
        shuffle = node.flag("shuffle")
        choices, names = self._choices(node, "simpleChoice", self._rich)
        several = declared.cardinality in ("multiple", "ordered")
        prompt = node.first("prompt")
        most = _count(node, "maxChoices", 1)
        return ChoiceInteraction(
            response=self._remember(declared, names, several=several),
            choices=disordered(choices, shuffle=shuffle),
            prompt="" if prompt is None else self._rich(prompt),
            shuffle=shuffle,
            min_choices=_count(node, "minChoices", 0),
            max_choices=most if several else 1,
        )

    def _inline_choice(self, node: Node, declared: Declaration) -> Interaction:
        shuffle = node.flag("shuffle")
        choices, names = self._choices(node, "inlineChoice", _plain)
        # An empty entry is how authors write "choose": the player has its own.
        blank = {c.id for c in choices if not c.html and names[c.id] not in declared.correct}
        choices = [c for c in choices if c.id not in blank]
        names = {choice: name for choice, name in names.items() if choice not in blank}
        if len(choices) < 2:
            raise BrokenItem("a list with fewer than two entries", line=node.line)
        return InlineChoiceInteraction(
            response=self._remember(declared, names, several=False),
            choices=disordered(choices, shuffle=shuffle),
            shuffle=shuffle,
        )

    def _text_entry(self, node: Node, declared: Declaration) -> Interaction:
        base = declared.base_type
        if base == "identifier" or declared.cardinality != "single" or node.get("base", "10") != "10":
            raise NotSupported(f"a text entry of {declared.cardinality} {declared.base}", line=node.line)
        return TextEntryInteraction(
            response=self._remember(declared, {}, several=False),
            base_type=base,
            expected_length=_count(node, "expectedLength", 0),
            pattern=cleaned(node.get("patternMask")),
            placeholder=cleaned(node.get("placeholderText")),
        )

    def _extended_text(self, node: Node, declared: Declaration) -> Interaction:
        if declared.base != "string" or _count(node, "maxStrings", 1) > 1 or declared.cardinality == "record":
            raise NotSupported(f"an essay of several parts or of type {declared.base}", line=node.line)
        prompt = node.first("prompt")
        self.essays.add(declared.name)
        return ExtendedTextInteraction(
            response=self._remember(declared, {}, several=False),
            prompt="" if prompt is None else self._rich(prompt),
            expected_lines=_count(node, "expectedLines", 0),
            expected_length=_count(node, "expectedLength", 0),
        )

    def _rich(self, node: Node) -> str:
        return self._text.either(node.children, self._around.inside(node))

    def _choices(
        self, node: Node, name: str, written: Callable[[Node], str]
    ) -> tuple[list[Choice], dict[ChoiceId, str]]:
        choices: list[Choice] = []
        names: dict[ChoiceId, str] = {}
        listed = [child for child in node.named(name) if not is_hidden(child)]
        if len(listed) > MAX_CHOICES:
            raise NotSupported(f"more than {MAX_CHOICES} choices", line=node.line)
        for child in listed:
            known = child.get("identifier")
            if not known or known in names.values():
                raise BrokenItem(f"two choices are named {known!r}", line=child.line)
            choice = Choice(id=new_choice_id(), html=written(child), fixed=child.flag("fixed"))
            choices.append(choice)
            names[choice.id] = known
        if not choices:
            raise BrokenItem("no choices", line=node.line)
        return choices, names

    def _remember(self, declared: Declaration, names: dict[ChoiceId, str], *, several: bool) -> ResponseId:
        strangers = [value for value in declared.correct if names and value not in names.values()]
        if strangers:
            raise BrokenItem(f"the key names {strangers[0]!r}, which is no choice", line=declared.line)
        if names and declared.base != "identifier":
            raise BrokenItem(f"choices for a response of type {declared.base}", line=declared.line)
        response = new_response_id()
        self.keys[response] = ResponseKey(
            name=declared.name,
            base_type=declared.base_type,
            cardinality="multiple" if several else "single",
            choices=names,
            correct=declared.correct,
            mapping=declared.mapping,
        )
        return response


def _plain(node: Node) -> str:
    """The text of an entry in a drop-down list."""
    drawn = next((inner for inner in node.walk() if inner.name in ("math", "img", "object")), None)
    if drawn is not None:
        raise NotSupported(f"<{drawn.name}> in a drop-down list", line=drawn.line)
    return cleaned(" ".join(node.text.split()))


def _count(node: Node, name: str, default: int) -> int:
    text = node.get(name).strip()
    return min(int(text), MAX_LENGTH) if text.isascii() and text.isdecimal() else default
