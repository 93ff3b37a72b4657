"""One `question` of Moodle XML as it stands in its file, and what drawing its texts needs."""

import binascii
import posixpath
import re
from base64 import b64decode
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal, DecimalException

from sync.server.papers import asked
from sync.server.papers.decoding import shortened
from sync.server.papers.markup import Node
from sync.server.papers.media import Media
from sync.server.papers.refusals import BrokenItem, PictureRefused
from sync.server.papers.richtext import Around, Child
from sync.server.papers.texts import Text, bare, tree
from sync.server.papers.written import Writer

_FORMATS = {"html": "html", "moodle_auto_format": "moodle", "plain_text": "plain", "markdown": "markdown"}
_WHOLE = Decimal(100)
MAX_FILES = 200
_PLAYERS = dict.fromkeys((".mp3", ".ogg", ".oga", ".opus", ".m4a", ".aac", ".wav", ".flac"), "audio")
_PLAYERS |= dict.fromkeys((".mp4", ".webm", ".ogv", ".m4v", ".mov"), "video")


@dataclass(frozen=True, slots=True)
class Answer:
    """One `answer` of a question: its node, and what it is worth, one being all."""

    node: Node
    worth: Decimal

    @property
    def text(self) -> str:
        """What it says."""
        return text_of(self.node)


class Source:
    """A question, its losses, and its files: each text has its own, called `@@PLUGINFILE@@/name` in it."""

    def __init__(self, node: Node, language: str, files: dict[str, bytes], media: Media) -> None:
        self.node = node
        self.language = language
        self.writer = Writer(media, f"question-{node.line}", node.line)
        self.notes, self.drawing = self.writer.notes, self.writer.drawing
        files |= _files_of(node, f"question-{node.line}")

    @property
    def name(self) -> str:
        """What it is called in a report."""
        named = self.node.first("name")
        shown = " ".join((text_of(named) if named else "").split())
        return shortened(shown or re.sub(r"<[^>]*>", " ", self.said("questiontext")))

    @property
    def title(self) -> str:
        """Its own name, for a page that asks nothing."""
        named = self.node.first("name")
        return "" if named is None else text_of(named)

    @property
    def weight(self) -> Decimal:
        """The points that it gives."""
        return self.number("defaultgrade", self.number("defaultmark", asked.ONE))

    def said(self, name: str, default: str = "") -> str:
        """Return what a child says, without space around."""
        child = self.node.first(name)
        return default if child is None else text_of(child).strip()

    def flag(self, name: str, *, default: bool = False) -> bool:
        """Return a child that is yes or no; one that is there and empty is yes (`<shuffleanswers/>`)."""
        child = self.node.first(name)
        return default if child is None else text_of(child).strip().lower() in ("", "1", "true")

    def number(self, name: str, default: Decimal) -> Decimal:
        """Return a child that is a number; raises BrokenItem."""
        said = self.said(name)
        return decimal(said, self.node) if said else default

    def count(self, name: str) -> int:
        """Return a child that is a whole number, as far as it is one."""
        said = self.said(name)
        return min(int(said), 100_000) if said.isascii() and said.isdecimal() else 0

    def answers(self, node: Node | None = None) -> list[Answer]:
        """Return the answers with what each is worth; raises BrokenItem."""
        return [
            Answer(one, decimal(one.get("fraction", "0"), one) / _WHOLE) for one in (node or self.node).named("answer")
        ]

    def nodes(self, node: Node, text: str | None = None) -> tuple[Child, ...]:
        """Return a text of the question as nodes; `text` is it with gaps marked."""
        markup = _FORMATS.get(node.get("format") or self._format, "html")
        written = bare(text_of(node)) if text is None else text
        return tree(Text(written, markup), node.line, self.notes)

    @property
    def _format(self) -> str:
        stem = self.node.first("questiontext")
        return "html" if stem is None else stem.get("format", "html")

    def rich(self, node: Node) -> str:
        """Return a text of the question as rich text, without a paragraph around one line."""
        return asked.one_line(self.drawing.text.either(self.nodes(node), Around()))

    def rich_text(self, text: str, line: int = 0, markup: str = "html") -> str:
        """Return a piece of a text as rich text."""
        children = tree(Text(bare(text), markup), line, self.notes)
        return asked.one_line(self.drawing.text.either(children, Around()))


def played(children: Sequence[Child]) -> tuple[Child, ...]:
    """Return nodes in which a link to a recording of the question is a player, as Moodle shows it."""
    return tuple(child if isinstance(child, str) else _played(child) for child in children)


def _played(node: Node) -> Node:
    href = node.get("href")
    kind = _PLAYERS.get(posixpath.splitext(href.partition("?")[0])[1].lower())
    if node.name == "a" and kind and href.startswith("@@PLUGINFILE@@/"):
        return Node(kind, {"src": href}, (), node.line)
    return Node(node.name, node.attributes, played(node.children), node.line)


def text_of(node: Node) -> str:
    """Return what a node says: in its `text`, else in itself."""
    inner = node.first("text")
    return inner.text if inner is not None else "".join(child for child in node.children if isinstance(child, str))


def decimal(text: str, node: Node) -> Decimal:
    """Return a number as Moodle writes it; raises BrokenItem."""
    try:
        number = Decimal(text.strip().replace(",", "."))
    except DecimalException as error:
        raise BrokenItem(f"{text.strip()[:40]!r} is not a number", line=node.line) from error
    if not number.is_finite() or abs(number) > 10**30:
        raise BrokenItem(f"{text.strip()[:40]!r} is not a number that can be used", line=node.line)
    return number


def _files_of(node: Node, folder: str) -> dict[str, bytes]:
    """The files of a question's texts by the path by which the texts call them."""
    found: dict[str, bytes] = {}
    for file in _all_files(node):
        if len(found) >= MAX_FILES:
            raise BrokenItem(f"more than {MAX_FILES} files", line=file.line)
        path = "/".join(part for part in file.get("path", "/").split("/") if part)
        name = file.get("name")
        found[f"{folder}/@@PLUGINFILE@@/" + (f"{path}/" if path else "") + name] = _content(file)
    return found


def _all_files(node: Node) -> Iterator[Node]:
    return (inner for inner in node.walk() if inner.name == "file" and inner.get("name"))


def _content(file: Node) -> bytes:
    if file.get("encoding", "base64") != "base64":
        raise PictureRefused(f"{file.get('name')[:80]}: not written in base64", line=file.line)
    try:
        return b64decode("".join(file.text.split()), validate=True)
    except (binascii.Error, ValueError) as error:
        raise PictureRefused(f"{file.get('name')[:80]}: damaged", line=file.line) from error
