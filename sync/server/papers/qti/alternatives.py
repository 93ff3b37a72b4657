"""Where a QTI package keeps the other languages of a question: beside it, in tests of their own, or inside it.

beside it     a `variant` of its resource in the manifest (IMS Content Packaging 1.2): an item in another language
in tests      further tests of the package, each in a language of its own, whose items bear the same identifiers
inside it     elements of the class `multilang` with a language each, side by side, as Moodle writes them; of a test
              rubric blocks with a language each too, and `{mlang en}Sea{mlang}{mlang hi}...{mlang}` in titles
"""

from collections.abc import Iterator

from sync.server.papers.markup import Node
from sync.server.papers.multilang import several, tags_in, text_in
from sync.server.papers.richtext import Child

CLASS = "multilang"


def languages_inside(root: Node) -> tuple[str, ...]:
    """Return the languages of alternatives inside an item, in their order; none where there is but one."""
    return several(
        tag
        for node in root.walk()
        for tag in ((node.get("lang"),) if _is_alternative(node) else tags_in(node.get("title")))
    )


def with_rubrics_as_alternatives(node: Node) -> Node:
    """Return a test in which instructions side by side, each in a language of its own, are told to be the same."""
    told = [child.get("lang") for child in node.named("rubricBlock")]
    is_told = len(told) > 1 and all(told) and len(set(told)) == len(told)
    children = (with_rubrics_as_alternatives(child) if isinstance(child, Node) else child for child in node.children)
    return Node(
        node.name, node.attributes, tuple(_marked(child) if is_told else child for child in children), node.line
    )


def _marked(child: Child) -> Child:
    if isinstance(child, str) or child.name != "rubricBlock":
        return child
    return Node(child.name, {**child.attributes, "class": CLASS}, child.children, child.line)


def only_in(node: Node, language: str) -> Node:
    """Return the item or test with what is in one language and what is in all; the first where a text lacks it."""
    attributes = dict(node.attributes)
    if node.name in ("assessmentItem", "assessmentTest"):
        attributes["lang"] = language
    if node.get("title"):
        attributes["title"] = text_in(node.get("title"), language)
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
        known = [node.get("lang") for node in nodes]
        kept = language if language in known else known[0]
        yield from (only_in(node, language) for node in nodes if node.get("lang") == kept)
        yield from (child for child in group[-1:] if isinstance(child, str))


def _is_alternative(node: Node) -> bool:
    return CLASS in node.get("class").split() and bool(node.get("lang"))
