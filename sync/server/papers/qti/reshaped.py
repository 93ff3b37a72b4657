"""What the player has no form for, written as something it has before an item is read; each change is told as a loss.

words of a text        become choices below it: the words stand in it with numbers
an order of some       becomes numbered places, into which what was chosen is put
lists with pictures    become choices below their line
hints on demand        stand there from the beginning
a text in a file       (`object` of HTML) stands where it was called
what templates fix     (values without any processing) is written out
"""

import posixpath
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sync.server.papers.decoding import decoded
from sync.server.papers.markup import Node, names, read_html
from sync.server.papers.media import resolved
from sync.server.papers.qti.making import MAX_CHOICES, count
from sync.server.papers.refusals import NotSupported
from sync.server.papers.report import Notes
from sync.server.papers.richtext import Child, is_block

DRAWN = names("math img svg object")
MAX_INCLUDED = 20_000
"""Elements of all texts in files that are called, each as often as it is."""
_HTML = ("text/html", "application/xhtml+xml")
_TEMPLATES = names("templateInline templateBlock")


def reshaped(root: Node, path: str, files: Mapping[str, bytes], notes: Notes) -> Node:
    """Return the item with all of these written otherwise; raises NotSupported for values drawn by chance."""
    processing = root.first("templateProcessing")
    if processing is not None and processing.elements:
        raise NotSupported("an item whose values are drawn by a template", line=root.line)
    fixed = {one.get("identifier"): _default(one) for one in root.named("templateDeclaration")}
    return _Reshaping(posixpath.dirname(path), files, notes, fixed).item(root)


def _default(declaration: Node) -> tuple[str, ...]:
    default = declaration.first("defaultValue")
    return () if default is None else tuple(" ".join(one.text.split()) for one in default.named("value"))


def _with(node: Node, children: Sequence[Child], *, name: str = "") -> Node:
    return Node(name or node.name, node.attributes, tuple(children), node.line)


@dataclass(slots=True)
class _Reshaping:
    """One item on its way."""

    folder: str
    files: Mapping[str, bytes]
    notes: Notes
    fixed: Mapping[str, tuple[str, ...]]
    placed: dict[str, int] = field(default_factory=dict)
    """Responses that are an order of some, with the number of their places."""
    below: list[Node] = field(default_factory=list)
    """What stood in a line and has to stand below it."""
    included: int = 0
    """How many elements came from files."""

    def item(self, root: Node) -> Node:
        bodies = [self._body(child) if child.name == "itemBody" else child for child in root.elements]
        own_rules = any(child.name == "responseProcessing" and child.elements for child in root.elements)
        if self.placed and own_rules:
            raise NotSupported("an order of only some of the choices, scored by rules of its own", line=root.line)
        return _with(root, [self._declaration(child) for child in bodies])

    def _body(self, node: Node) -> Node:
        children: list[Child] = []
        for child in self._children(node.children):
            children += [child, *self.below] if isinstance(child, Node) and is_block(child) else [child]
            self.below = [] if isinstance(child, Node) and is_block(child) else self.below
        return _with(node, [*children, *self.below])

    def _children(self, children: Sequence[Child]) -> Iterator[Child]:
        for child in children:
            if isinstance(child, str):
                yield child
            else:
                yield from self._written(child)

    def _written(self, node: Node) -> Iterator[Child]:
        match node.name:
            case "hottextInteraction":
                yield from self._words(node)
            case "orderInteraction" if _places(node):
                yield self._places(node)
            case "inlineChoiceInteraction" if any(inner.name in DRAWN for inner in node.walk()):
                yield from self._listed_below(node)
            case "infoControl":
                self.notes.lost("a hint that is asked for stands there from the beginning", node.line)
                yield _with(node, tuple(self._children(node.children)), name="div")
            case "object" if node.get("type").lower() in _HTML:
                yield self._included(node)
            case "printedVariable" if node.get("identifier") in self.fixed:
                yield " ".join(self.fixed[node.get("identifier")])
            case name if name in _TEMPLATES and node.get("templateIdentifier") in self.fixed:
                yield from self._children(node.children) if self._is_shown(node) else ()
            case _ if self._is_shown(node):
                yield _with(node, tuple(self._children(node.children)))

    def _is_shown(self, node: Node) -> bool:
        """Whether fixed values show an element that is bound to one of them."""
        values = self.fixed.get(node.get("templateIdentifier"))
        if values is None or node.name.startswith("feedback"):
            return True
        return (node.get("identifier") in values) == (node.get("showHide", "show") != "hide")

    # --- words of a text ----------------------------------------------------------------------------------------------

    def _words(self, node: Node) -> Iterator[Child]:
        """The text with numbers at its words, then the question about it."""
        self.notes.lost("words of a text are chosen from a list below it", node.line)
        choices: list[Node] = []

        def marked(children: Sequence[Child]) -> Iterator[Child]:
            for child in children:
                if isinstance(child, str):
                    yield child
                elif child.name == "hottext":
                    choices.append(child)
                    number = f"({len(choices)})"
                    yield Node("u", {}, child.children, child.line)
                    yield Node("sup", {}, (number,), child.line)
                else:
                    yield _with(child, tuple(marked(child.children)))

        prompts = node.named("prompt")
        yield from marked(tuple(self._children([child for child in node.children if child not in prompts])))
        listed = tuple(
            Node("simpleChoice", one.attributes, (f"({n}) ", *one.children), one.line)
            for n, one in enumerate(choices, 1)
        )
        yield Node("choiceInteraction", node.attributes, (*prompts, *listed), node.line)

    # --- an order of some ---------------------------------------------------------------------------------------------

    def _places(self, node: Node) -> Node:
        many = min(_places(node), MAX_CHOICES)
        self.placed[node.get("responseIdentifier")] = many
        self.notes.lost("an order of only some of the choices is put onto numbered places", node.line)
        gaps = tuple(
            Node("p", {}, (f"{n}. ", Node("gap", {"identifier": _place(n)}, (), node.line)), node.line)
            for n in range(1, many + 1)
        )
        words = tuple(
            Node("gapText", {**one.attributes, "matchMax": "1"}, tuple(self._children(one.children)), one.line)
            for one in node.named("simpleChoice")
        )
        attributes = {key: node.get(key) for key in ("responseIdentifier", "shuffle")}
        return Node("gapMatchInteraction", attributes, (*node.named("prompt"), *words, *gaps), node.line)

    def _declaration(self, node: Node) -> Node:
        """What is right for an order of some: each at its place."""
        if node.name != "responseDeclaration" or node.get("identifier") not in self.placed:
            return node
        if node.first("mapping") is not None:
            raise NotSupported("an order of only some of the choices, each of its own worth", line=node.line)
        right = node.first("correctResponse")
        values = () if right is None else right.named("value")
        pairs = tuple(
            Node("value", {}, (f"{' '.join(value.text.split())} {_place(n)}",), value.line)
            for n, value in enumerate(values, 1)
        )
        attributes = {**node.attributes, "baseType": "directedPair", "cardinality": "multiple"}
        kept = () if right is None else (_with(right, pairs),)
        return Node(node.name, attributes, kept, node.line)

    # --- lists with pictures ------------------------------------------------------------------------------------------

    def _listed_below(self, node: Node) -> Iterator[Child]:
        """A mark in the line, and the choices below it."""
        self.notes.lost("a list with pictures or formulas in it stands below its line", node.line)
        mark = f"[{sum(1 for one in self.below if one.name == 'choiceInteraction') + 1}]"
        choices = tuple(
            Node("simpleChoice", one.attributes, one.children, one.line) for one in node.named("inlineChoice")
        )
        prompt = Node("prompt", {}, (mark,), node.line)
        attributes = {**node.attributes, "maxChoices": "1"}
        self.below.append(Node("choiceInteraction", attributes, (prompt, *choices), node.line))
        yield Node("b", {}, (mark,), node.line)

    # --- a text in a file ---------------------------------------------------------------------------------------------

    def _included(self, node: Node) -> Node:
        path = resolved(node.get("data"), self.folder)
        if path not in self.files:
            raise NotSupported(f"<object> with a text that is not in the package: {path[:80]}", line=node.line)
        found = read_html(_body_of(decoded(self.files[path])), node.line)
        self.included += sum(1 for child in found if isinstance(child, Node) for _ in child.walk())
        if self.included > MAX_INCLUDED:
            raise NotSupported(f"<object>: texts of more than {MAX_INCLUDED} elements", line=node.line)
        inner = _from_folder(found, posixpath.relpath(posixpath.dirname(path) or ".", self.folder or "."))
        return Node("div", {"class": "passage"}, inner, node.line)


def _places(node: Node) -> int:
    """How many of the choices are put in order at most, where that need not be all of them; else 0."""
    many = len(node.named("simpleChoice"))
    most, least = count(node, "maxChoices", 0), count(node, "minChoices", 0)
    if 0 < most < many:
        return most
    return many if 0 < least < many else 0


def _place(number: int) -> str:
    return f"place-{number}"


def _body_of(text: str) -> str:
    """The inside of a whole page of HTML."""
    lower = text.lower()
    start = lower.find("<body")
    if start < 0:
        return text
    begin, end = lower.find(">", start) + 1, lower.rfind("</body")
    return text[begin : end if end > begin else len(text)]


def _from_folder(children: Sequence[Child], folder: str) -> tuple[Child, ...]:
    """The same with its files seen from the item, not from the text's own folder."""
    out: list[Child] = []
    for child in children:
        if isinstance(child, str):
            out.append(child)
            continue
        moved = {
            key: posixpath.join(folder, value) if key in ("src", "data") and ":" not in value else value
            for key, value in child.attributes.items()
        }
        out.append(Node(child.name, moved, _from_folder(child.children, folder), child.line))
    return tuple(out)
