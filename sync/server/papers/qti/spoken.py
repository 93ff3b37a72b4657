"""Recordings in which a question is read aloud: QTI 3's catalogs, and what APIP says of access to an element.

QTI 3    `<qti-catalog id="c1"><qti-card support="spoken">` with a `qti-file-href`, or one for each language; an element
         refers to it by `data-catalog-idref`
APIP     an `accessElement` that links to an element's `id`, with `spoken` and an `audioFileInfo`
"""

from collections.abc import Callable, Iterator, Sequence

from sync.server.papers.markup import Node
from sync.server.papers.refusals import RecordingRefused
from sync.server.papers.report import Notes
from sync.server.papers.richtext import Child, is_block

_REFERENCES = ("data-catalog-idref", "dataCatalogIdref", "catalogIdref")
Told = tuple[str, ...]
"""Names of media, in the order in which they are heard."""


class SpokenTexts:
    """Knows what of one file is recorded; `keep` keeps a recording by its reference and returns its name."""

    def __init__(self, root: Node, keep: Callable[[str], str], notes: Notes) -> None:
        self._keep, self._notes = keep, notes
        self._catalogs = dict(_catalogs(root))
        self._linked = dict(_linked(root))
        for card in (node for node in root.walk() if node.name == "card" and node.get("support") != "spoken"):
            notes.lost(f"what its catalog has for {card.get('support') or 'nobody'} is not kept", card.line)

    def of(self, nodes: Sequence[Child]) -> Told:
        """Return the recordings of these elements, all that is in them included; none where a text of them has none."""
        if not self._catalogs and not self._linked:
            return ()
        found: list[str] = []
        for child in nodes:
            if isinstance(child, str):
                if child.strip():
                    return ()
                continue
            told = self._of_element(child)
            if not told and child.text.strip():
                return ()
            found += told
        return tuple(found)

    def _of_element(self, node: Node) -> Told:
        href = self._href(node)
        if href:
            return self._kept(href, node)
        inside = [child for child in node.children if not isinstance(child, str) or child.strip()]
        is_whole = all(isinstance(child, Node) for child in inside)
        return self.of(inside) if is_whole and any(is_block(child) for child in inside) else self._alone(inside)

    def _alone(self, inside: Sequence[Child]) -> Told:
        """Of an element that holds one thing, as a paragraph with one span."""
        only = inside[0] if len(inside) == 1 else None
        return self._of_element(only) if isinstance(only, Node) else ()

    def _href(self, node: Node) -> str:
        names = [node.get(name) for name in _REFERENCES if node.get(name)]
        catalog = next((self._catalogs[name] for name in names if name in self._catalogs), "")
        return catalog or self._linked.get(node.get("id"), "")

    def _kept(self, href: str, node: Node) -> Told:
        try:
            return (self._keep(href),)
        except RecordingRefused as error:
            self._notes.lost(f"it is read by the computer's voice, not by its recording: {error.why}", node.line)
            return ()


def _catalogs(root: Node) -> Iterator[tuple[str, str]]:
    language = root.get("lang")
    for catalog in (node for node in root.walk() if node.name == "catalog"):
        for card in catalog.named("card"):
            if card.get("support") == "spoken" and (href := _of_card(card, language)):
                yield catalog.get("id"), href


def _of_card(card: Node, language: str) -> str:
    """The file of a card, or of its entry in the language of the question, else of its first."""
    entries = card.named("cardEntry")
    own = [entry for entry in entries if language and entry.get("lang").partition("-")[0] == language.partition("-")[0]]
    first = [entry for entry in entries if entry.flag("default")]
    for place in (card, *own, *first, *entries):
        file = place.first("fileHref")
        if file is not None:
            return file.text.strip()
    return ""


def _linked(root: Node) -> Iterator[tuple[str, str]]:
    for element in (node for node in root.walk() if node.name == "accessElement"):
        spoken = (node for related in element.named("relatedElementInfo") for node in related.named("spoken"))
        files = (file for node in spoken for file in node.walk() if file.name == "fileHref")
        href = next((file.text.strip() for file in files), "")
        for link in element.named("contentLinkInfo") if href else ():
            yield link.get("qtiLinkIdentifierRef"), href
