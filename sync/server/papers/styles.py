"""What a drawing says by reference, said in its place: style sheets, what is used twice, borrowed colors.

What is left are shapes with attributes, which is what can be checked one by one.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from sync.server.papers.markup import Node
from sync.server.papers.refusals import PictureRefused

MAX_NODES = 20_000
MAX_LOOKS = 500_000
"""Rules of style sheets times elements, in the file and as they are written: each is looked at for each."""
MAX_LENGTH = 20 * 1_048_576
"""Characters of all that is written: what is used many times is written as often."""
MAX_DEPTH = 8
"""Of things used inside things that are used."""
_GRADIENTS = ("linearGradient", "radialGradient")
_SELECTOR = re.compile(r"(?P<name>[A-Za-z][\w-]*|\*)?(?P<more>(?:[.#][\w-]+)*)")
_MOVED = frozenset(("x", "y", "width", "height", "href", "transform", "id"))


@dataclass(frozen=True, slots=True)
class _Rule:
    """What a style sheet says of elements with this name, these classes and this id."""

    name: str
    classes: frozenset[str]
    id: str
    said: Mapping[str, str]

    @property
    def weight(self) -> tuple[int, int, int]:
        """Which of two rules counts."""
        return (bool(self.id), len(self.classes), bool(self.name))

    def is_about(self, node: Node) -> bool:
        """Whether it counts for an element."""
        own = set(node.get("class").split())
        return self.name in ("", node.name) and self.classes <= own and self.id in ("", node.get("id"))


def plain(root: Node) -> Node:
    """Return the drawing without style sheets, styles and references; raises PictureRefused for what is too much."""
    everything = tuple(root.walk())
    if len(everything) > MAX_NODES:
        raise PictureRefused("SVG with too much in it")
    said = (rule for node in everything if node.name == "style" for rule in _rules(node.text))
    rules = sorted(islice(said, MAX_LOOKS // len(everything) + 1), key=_weight)
    if len(rules) * len(everything) > MAX_LOOKS:
        raise PictureRefused("SVG with too much in it")
    by_id = {node.get("id"): node for node in reversed(everything) if node.get("id")}
    return _Plain(rules, by_id).written(root, 0)


def _weight(rule: _Rule) -> tuple[int, int, int]:
    return rule.weight


def _rules(sheet: str) -> Iterator[_Rule]:
    first, *rest = sheet.split("/*")
    text = first + "".join(part.partition("*/")[2] for part in rest)
    if "@" in text:
        raise PictureRefused("SVG with a style sheet that asks for more than colors")
    for block in text.split("}"):
        selectors, brace, properties = block.partition("{")
        told = declarations(properties)
        for selector in selectors.split(",") if brace else ():
            said = _SELECTOR.fullmatch(selector.strip())
            if said is None or not selector.strip():
                raise PictureRefused(f"SVG with the style {selector.strip()[:40]!r}, which is not told apart")
            parts = re.findall(r"[.#][\w-]+", said["more"])
            classes = frozenset(part[1:] for part in parts if part[0] == ".")
            ids = [part[1:] for part in parts if part[0] == "#"]
            name = "" if said["name"] in (None, "*") else said["name"]
            yield _Rule(name, classes, ids[0] if ids else "", told)


def declarations(text: str) -> dict[str, str]:
    """Return what a style says, by property."""
    pairs = (part.partition(":") for part in text.split(";"))
    return {key.strip(): value.replace("!important", "").strip() for key, colon, value in pairs if colon}


class _Plain:
    """Writes a tree without references; counts, for what is used may use others."""

    def __init__(self, rules: Sequence[_Rule], by_id: Mapping[str, Node]) -> None:
        self._rules = rules
        self._by_id = by_id
        self._count = self._length = 0

    def written(self, node: Node, depth: int) -> Node:
        """Return an element with all that counts for it as attributes."""
        self._count += 1
        is_much = self._count > MAX_NODES or self._count * len(self._rules) > MAX_LOOKS
        if is_much or depth > MAX_DEPTH:
            raise PictureRefused("SVG with too much in it")
        attributes = dict(node.attributes)
        for rule in self._rules:
            if rule.is_about(node):
                attributes |= rule.said
        attributes |= declarations(attributes.pop("style", ""))
        self._measure(node, attributes)
        if node.name == "use":
            return self._used(node, attributes, depth)
        children = node.children
        if node.name in _GRADIENTS and attributes.get("href", "").startswith("#"):
            children = self._borrowed(node, attributes)
        name = "g" if node.name == "a" else node.name
        inner = tuple(child if isinstance(child, str) else self.written(child, depth) for child in children)
        return Node(name, attributes, inner, node.line)

    def _measure(self, node: Node, attributes: Mapping[str, str]) -> None:
        self._length += sum(len(key) + len(value) for key, value in attributes.items())
        self._length += sum(len(child) for child in node.children if isinstance(child, str))
        if self._length > MAX_LENGTH:
            raise PictureRefused("SVG with too much in it")

    def _used(self, node: Node, attributes: Mapping[str, str], depth: int) -> Node:
        """What is used stands there, moved to its place."""
        target = self._by_id.get(attributes.get("href", "").removeprefix("#"))
        if target is None or (target.name in ("svg", "symbol") and target.get("viewBox")):
            raise PictureRefused("SVG that uses what is not in it, or what is drawn in another scale")
        shape = Node("g" if target.name == "symbol" else target.name, _without_id(target), target.children, target.line)
        x, y = (attributes.get(name, "0") or "0" for name in "xy")
        moves = [attributes.get("transform", ""), "" if x == y == "0" else f"translate({x},{y})"]
        kept = {key: value for key, value in attributes.items() if key not in _MOVED}
        kept |= {"transform": " ".join(move for move in moves if move)} if any(moves) else {}
        return Node("g", kept, (self.written(shape, depth + 1),), node.line)

    def _borrowed(self, node: Node, attributes: dict[str, str]) -> tuple[Node | str, ...]:
        """The colors of a gradient that names another one for them; what it does not say itself is said there too."""
        children, depth = node.children, 0
        while (href := attributes.pop("href", "")).startswith("#"):
            other = self._by_id.get(href[1:])
            depth += 1
            if other is None or other.name not in _GRADIENTS or depth > MAX_DEPTH:
                raise PictureRefused("SVG with a gradient that borrows from what is none")
            children = children if any(isinstance(child, Node) for child in children) else other.children
            for key, value in other.attributes.items():
                if key != "id":
                    attributes.setdefault(key, value)
        return children


def _without_id(node: Node) -> dict[str, str]:
    return {key: value for key, value in node.attributes.items() if key != "id"}
