"""One `item` of QTI 1.2: its words, its fields, and what its conditions give."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, DecimalException
from urllib.parse import unquote

from sync.server.papers.asked import ONE, one_line
from sync.server.papers.decoding import shortened
from sync.server.papers.escaping import escaped
from sync.server.papers.markup import Node
from sync.server.papers.media import Media
from sync.server.papers.refusals import BrokenItem
from sync.server.papers.richtext import Around, Child
from sync.server.papers.texts import Text, bare, tree
from sync.server.papers.written import Writer

_RESPONSES = ("response_lid", "response_str", "response_num", "response_xy", "response_grp")
_PROFILES = {
    "cc.multiple_choice.v0p1": "multiple_choice_question",
    "cc.true_false.v0p1": "true_false_question",
    "cc.multiple_response.v0p1": "multiple_answers_question",
    "cc.fib.v0p1": "short_answer_question",
    "cc.pattern_match.v0p1": "short_answer_question",
    "cc.essay.v0p1": "essay_question",
}
_FILES = re.compile(r"(?:%24|\$)IMS[-_](?:CC[-_])?FILEBASE(?:%24|\$)/?")
_BASE = "@@FILEBASE@@/"
"""What stands for the folder of files while its dollars could be taken for a formula's."""
_FOLDERS = ("web_resources/", "")


@dataclass(frozen=True, slots=True)
class Label:
    """One `response_label`: its name in the file and its words."""

    name: str
    html: str
    plain: str


@dataclass(frozen=True, slots=True)
class Given:
    """One `respcondition`: what it asks, and the points that it gives."""

    asks: Node
    points: Decimal
    adds: bool


class Source:
    """An item and what was lost of it."""

    def __init__(self, node: Node, media: Media, files: Mapping[str, bytes], folder: str) -> None:
        self.node = node
        self.line = node.line
        self.writer = Writer(media, folder, node.line)
        self.notes = self.writer.notes
        self._files = files
        self.said = dict(_metadata(node))

    @property
    def name(self) -> str:
        """What it is called in a report."""
        return shortened(self.node.get("title") or self.node.get("ident") or f"item in line {self.line}")

    @property
    def points(self) -> Decimal:
        """The points that it gives."""
        said = self.said.get("points_possible") or self.said.get("qmd_weighting") or self.said.get("cc_weighting")
        return decimal(said, self.node) if said else ONE

    @property
    def kind(self) -> str:
        """Its kind in Canvas's words; of other files what its fields tell."""
        said = self.said.get("question_type") or _PROFILES.get(self.said.get("cc_profile", "").lower())
        return said or _guessed(self)

    @property
    def fields(self) -> list[Node]:
        """What is answered, in the order in which it stands."""
        return [node for node in self._presentation.walk() if node.name in _RESPONSES]

    @property
    def given(self) -> list[Given]:
        """The conditions that give points, each with its worth, one being all."""
        processing = self.node.named("resprocessing")
        most = _most(processing)
        found: list[Given] = []
        for condition in (one for node in processing for one in node.named("respcondition")):
            asks = condition.first("conditionvar")
            sets = [one for one in condition.named("setvar") if one.get("varname", "SCORE").upper() in _SCORES]
            if asks is not None and sets:
                points = decimal(sets[0].text or "0", sets[0]) / most
                found.append(Given(asks, points, sets[0].get("action", "Set").lower() == "add"))
        return found

    @property
    def _presentation(self) -> Node:
        found = self.node.first("presentation")
        if found is None:
            raise BrokenItem("an item without a presentation", line=self.line)
        return found

    @property
    def stem(self) -> tuple[str, str]:
        """The question's text and the markup that it is in."""
        texts = list(_outside_fields(self._presentation))
        if len(texts) == 1:
            return texts[0].text, markup_of(texts[0])
        return "".join(f"<p>{as_html(text)}</p>" for text in texts), "html"

    def labels(self, field: Node) -> list[Label]:
        """Return what there is to choose from in a field."""
        nodes = [node for node in field.walk() if node.name == "response_label"]
        return [Label(node.get("ident"), self.rich(node), _words(node)) for node in nodes]

    def rich(self, node: Node) -> str:
        """Return the words of a `material` as rich text."""
        found = [inner for inner in node.walk() if inner.name in ("mattext", "matimage")]
        return one_line("".join(self._drawn(inner) for inner in found))

    def nodes(self, text: str, markup: str) -> tuple[Child, ...]:
        """Return a text as nodes, with its files and formulas as they are meant here."""
        return tuple(self._meant(tree(Text(_FILES.sub(_BASE, text), markup), self.line, self.notes)))

    def _drawn(self, node: Node) -> str:
        text = self.writer.drawing.text
        if node.name == "matimage":
            image = Node(
                "img", {"src": self._file(_FILES.sub(_BASE, node.get("uri"))), "alt": node.get("label")}, (), node.line
            )
            return text.either((image,), Around())
        return text.either(self.nodes(bare(node.text), markup_of(node)), Around())

    def _meant(self, children: Sequence[Child]) -> Iterator[Child]:
        for child in children:
            if isinstance(child, str):
                yield child
            elif child.name == "img" and (child.get("data-equation-content") or "equation_image" in child.get("class")):
                source = child.get("data-equation-content") or child.get("alt").removeprefix("LaTeX:").strip()
                yield Node("latex", {"source": source, "display": "inline"}, (), child.line)
            else:
                attributes = dict(child.attributes)
                if child.get("src"):
                    attributes["src"] = self._file(child.get("src"))
                yield Node(child.name, attributes, tuple(self._meant(child.children)), child.line)

    def _file(self, href: str) -> str:
        """A file of the package by its path from the root."""
        if not href.startswith(_BASE):
            return href
        plain = href.removeprefix(_BASE).partition("?")[0]
        return next((f"/{top}{plain}" for top in _FOLDERS if f"{top}{unquote(plain)}" in self._files), f"/{plain}")


_SCORES = ("SCORE", "QUE_SCORE")


def decimal(text: str, node: Node) -> Decimal:
    """Return a number of the file; raises BrokenItem."""
    try:
        number = Decimal(text.strip())
    except DecimalException as error:
        raise BrokenItem(f"{text.strip()[:40]!r} is not a number", line=node.line) from error
    if not number.is_finite() or abs(number) > 10**30:
        raise BrokenItem(f"{text.strip()[:40]!r} is not a number that can be used", line=node.line)
    return number


def markup_of(node: Node) -> str:
    """Return what a `mattext` is written in."""
    return "html" if "html" in node.get("texttype", "text/plain") else "plain"


def as_html(node: Node) -> str:
    """Return a `mattext` as HTML."""
    return node.text if markup_of(node) == "html" else escaped(node.text)


def _metadata(node: Node) -> Iterator[tuple[str, str]]:
    for field in (inner for inner in node.walk() if inner.name == "qtimetadatafield"):
        label, entry = field.first("fieldlabel"), field.first("fieldentry")
        if label is not None and entry is not None:
            yield label.text.strip().lower(), entry.text.strip()


def _outside_fields(node: Node) -> Iterator[Node]:
    for child in node.elements:
        if child.name == "mattext":
            yield child
        elif child.name not in _RESPONSES:
            yield from _outside_fields(child)


def _most(processing: Sequence[Node]) -> Decimal:
    """The most that the conditions give: Canvas counts to a hundred."""
    for node in (inner for one in processing for inner in one.walk()):
        if node.name == "decvar" and node.get("maxvalue"):
            most = decimal(node.get("maxvalue"), node)
            if most > 0:
                return most
    return Decimal(100)


def _words(node: Node) -> str:
    return " ".join("".join(inner.text for inner in node.walk() if inner.name == "mattext").split())


def _guessed(source: Source) -> str:
    """The kind that its fields tell, where nothing names it."""
    fields = source.fields
    if not fields:
        return "text_only_question"
    if len(fields) > 1:
        return "matching_question" if all(field.name == "response_lid" for field in fields) else "several fields"
    field = fields[0]
    if field.name == "response_lid":
        single = field.get("rcardinality", "Single").lower() == "single"
        return "multiple_choice_question" if single else "multiple_answers_question"
    if field.name == "response_num":
        return "numerical_question"
    return "short_answer_question" if field.name == "response_str" and source.given else "essay_question"
