"""Where a QTI package keeps the other languages of a question: beside it, in tests of their own, or inside it.

beside it     a `variant` of its resource in the manifest (IMS Content Packaging 1.2): an item in another language
in tests      further tests of the package, each in a language of its own, whose items bear the same identifiers
inside it     elements of the class `multilang` with a language each, side by side, as Moodle writes them
"""

from collections.abc import Iterator

from sync.server.papers.markup import Node
from sync.server.papers.richtext import Child

CLASS = "multilang"


def languages_inside(root: Node) -> tuple[str, ...]:
    """Return the languages of alternatives inside an item, in their order; none where there is but one."""
    found = dict.fromkeys(node.get("lang") for node in root.walk() if _is_alternative(node))
    return tuple(found) if len(found) > 1 else ()


def only_in(node: Node, language: str) -> Node:
    """Return the item with what is in one language, and with what is in all; the first where a text lacks it."""
    attributes = {**node.attributes, "lang": language} if node.name == "assessmentItem" else node.attributes
    return Node(node.name, attributes, tuple(_kept(node.children, language)), node.line)


def _kept(children: tuple[Child, ...], language: str) -> Iterator[Child]:
    group: list[Child] = []
    for child in children:
        is_between = bool(group) and isinstance(child, str) and not child.strip()
        if is_between or (isinstance(child, Node) and _is_alternative(child)):
            group.append(child)
        else:
            yield from _chosen(group, language)
            group = []
            yield only_in(child, language) if isinstance(child, Node) else child
    yield from _chosen(group, language)


def _chosen(group: list[Child], language: str) -> Iterator[Child]:
    nodes = [child for child in group if isinstance(child, Node)]
    if nodes:
        yield only_in(next((node for node in nodes if node.get("lang") == language), nodes[0]), language)
        yield from (child for child in group[-1:] if isinstance(child, str))


def _is_alternative(node: Node) -> bool:
    return CLASS in node.get("class").split() and bool(node.get("lang"))
