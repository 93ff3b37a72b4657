"""XML and HTML as a tree of our own: read strictly, and nothing in it but names, attributes, text and lines.

Namespaces, comments and processing instructions are gone when it is made; an entity of one's own, an XInclude or a
DOCTYPE is refused, but for one that names an old standard and says nothing itself. QTI 3's names
(`qti-choice-interaction`) come out as those of QTI 2 (`choiceInteraction`).
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from lxml import etree

from sync.server.papers.refusals import XmlRefused

MAX_BYTES = 20 * 1_048_576
MAX_DEPTH = 80
MAX_TAGS = 300_000
"""Opening and closing ones together, in texts too: they take a hundred times in memory what they take in a file."""
MAX_HTML_TAGS = 30_000
"""Of one text: five times what a question may hold at most, and a passage of its length has."""
_NAMED_BY_DOCTYPE = ("svg", "questestinterop")
_XML_HEAD = re.compile(
    rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<(?:\?xml\b|!DOCTYPE\b|(?:\w+:)?(?:quiz|questestinterop|qti-|assessment))"
)
_KEBAB = re.compile(r"-([a-z])")


@dataclass(frozen=True, slots=True)
class Node:
    """One element."""

    name: str
    attributes: Mapping[str, str]
    children: tuple["Node | str", ...]
    line: int = 0

    def get(self, name: str, default: str = "") -> str:
        """Return an attribute."""
        return self.attributes.get(name, default)

    def flag(self, name: str, *, default: bool = False) -> bool:
        """Return an attribute that is true or false."""
        given = self.attributes.get(name, "").strip().lower()
        return given in ("true", "1") if given else default

    @property
    def elements(self) -> tuple["Node", ...]:
        """The child elements."""
        return tuple(child for child in self.children if isinstance(child, Node))

    def named(self, *names: str) -> tuple["Node", ...]:
        """Return the child elements of these names."""
        return tuple(child for child in self.elements if child.name in names)

    def first(self, *names: str) -> "Node | None":
        """Return the first child element of these names."""
        return next(iter(self.named(*names)), None)

    def walk(self) -> Iterator["Node"]:
        """Yield this element and all below it, in the order of the document."""
        yield self
        for child in self.elements:
            yield from child.walk()

    @property
    def text(self) -> str:
        """All text below, joined."""
        return "".join(child if isinstance(child, str) else child.text for child in self.children)


def names(line: str) -> frozenset[str]:
    """Return a set of names that is written as one line."""
    return frozenset(line.split())


def read_xml(data: bytes, file: str = "") -> Node:
    """Return the root element; raises XmlRefused with the line."""
    if len(data) > MAX_BYTES:
        raise XmlRefused(f"larger than {MAX_BYTES // 1_048_576} MB", file=file)
    if sum(data.count(sign) for sign in (b"<", b"&lt;", b"&\0l\0t\0;")) > MAX_TAGS:
        raise XmlRefused(f"more than {MAX_TAGS} tags", file=file)
    try:
        return _read(data)
    except XmlRefused as error:
        error.file = file
        raise


@lru_cache(maxsize=2)  # a file is asked what it is, then for its name, then for all: it is read once
def _read(data: bytes) -> Node:
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise XmlRefused(error.msg or "not XML", line=error.lineno or 0) from error
    except (ValueError, LookupError) as error:
        raise XmlRefused(str(error)) from error
    if not _is_harmless(root):
        raise XmlRefused("a DOCTYPE is not allowed", line=1)
    return _node(root, 0)


def _is_harmless(root: etree._Element) -> bool:
    """Whether there is no DOCTYPE, or one that only names what drawings and QTI 1.2 were always named by."""
    said = root.getroottree().docinfo
    if not said.doctype:
        return True
    own = said.internalDTD  # type: ignore[attr-defined]  # the stubs do not know it
    is_silent = own is None or not [*own.iterentities(), *own.iterelements()]
    return is_silent and isinstance(root.tag, str) and _local(root.tag) in _NAMED_BY_DOCTYPE


def looks_like_xml(data: bytes) -> bool:
    """Whether a file begins as XML of questions does, whatever it is called."""
    return _XML_HEAD.match(data[:1_024].replace(b"\0", b"")) is not None


def read_html(text: str, line: int = 0) -> tuple["Node | str", ...]:
    """Return what a piece of HTML holds, mended where it is sloppy; `line` is where it begins in its file."""
    if not text.strip():
        return ()
    if text.count("<") > MAX_HTML_TAGS:
        raise XmlRefused(f"more than {MAX_HTML_TAGS} tags in one text", line=line)
    parser = etree.HTMLParser(recover=True, no_network=True, remove_comments=True, remove_pis=True, encoding="utf-8")
    wrapped = f"<html><body><div>{text}</div></body></html>"
    try:
        root = etree.fromstring(wrapped.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise XmlRefused("HTML that cannot be mended", line=line) from error
    body = None if root is None else root.find("body")
    if body is None:
        return (text,)
    whole = _node(body, line)
    return tuple(
        inner
        for child in whole.children
        for inner in (child.children if isinstance(child, Node) and child.name == "div" else (child,))
    )


def _node(element: etree._Element, line: int, depth: int = 0) -> Node:
    at = (element.sourceline or 1) + line - 1 if line else element.sourceline or 0
    if not isinstance(element.tag, str):
        raise XmlRefused("an entity of its own is not allowed", line=at)
    if depth > MAX_DEPTH:
        raise XmlRefused(f"nested deeper than {MAX_DEPTH} elements", line=at)
    if element.tag == "{http://www.w3.org/2001/XInclude}include":
        raise XmlRefused("XInclude is not allowed", line=at)
    children: list[Node | str] = [element.text] if element.text else []
    for child in element:
        children.append(_node(child, line, depth + 1))
        if child.tail:
            children.append(child.tail)
    name = _local(element.tag)
    if name.startswith("qti-"):
        attributes = {_camel(_local(key)): value for key, value in element.attrib.items()}
        return Node(_camel(name.removeprefix("qti-")), attributes, tuple(children), at)
    return Node(name, {_local(key): value for key, value in element.attrib.items()}, tuple(children), at)


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _camel(name: str) -> str:
    return _KEBAB.sub(lambda found: found[1].upper(), name)
