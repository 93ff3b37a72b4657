"""The `assessmentTest`: parts, sections and the items in them, in the order of the paper.

What would need scoring on the station (branching, preconditions) refuses the structure, not the questions.
"""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from sync.server.papers.markup import Node, names, read_xml
from sync.server.papers.media import Drawing, Media, resolved
from sync.server.papers.qti.declarations import decimal
from sync.server.papers.qti.items import candidate_view
from sync.server.papers.refusals import StructureRefused
from sync.server.papers.report import Notes
from sync.server.papers.richtext import Around

MAX_DEPTH = 8
_BRANCHING = names("preCondition branchRule adaptiveSelection")


@dataclass(frozen=True, slots=True)
class ItemRef:
    """Where a section has an item."""

    path: str
    line: int
    weight: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class SectionRef:
    """A section without sections inside."""

    items: tuple[ItemRef, ...]
    title: str = ""
    rubric: str = ""
    shuffle: bool = False
    time_limit_ms: int = 0


@dataclass(frozen=True, slots=True)
class PartRef:
    """A part of the test."""

    sections: tuple[SectionRef, ...]
    navigation: Literal["linear", "nonlinear"]


@dataclass(frozen=True, slots=True)
class TestRef:
    """The test as its file says it."""

    __test__ = False

    title: str
    language: str
    parts: tuple[PartRef, ...]
    time_limit_ms: int
    instructions: str
    line: int


def read_test(path: str, files: Mapping[str, bytes], media: Media, notes: Notes) -> TestRef:
    """Return the structure; raises StructureRefused, or XmlRefused for a file that cannot be read."""
    return _Reader(path, files, media, notes).read()


class _Reader:
    def __init__(self, path: str, files: Mapping[str, bytes], media: Media, notes: Notes) -> None:
        self._root = read_xml(files[path], path)
        self._path = path
        self._files = files
        self._media = media
        self._notes = notes
        weighted = (node.get("weightIdentifier") for node in self._root.walk() if node.name == "testVariables")
        self._weights = frozenset(name for name in weighted if name)

    def read(self) -> TestRef:
        root = self._root
        parts = root.named("testPart")
        limit = self._limit(root)
        if len(parts) == 1:
            limit = _tighter(limit, self._limit(parts[0]))
        elif any(self._limit(part) for part in parts):
            self._notes.lost("the time limits of its parts are not kept", parts[0].line)
        return TestRef(
            title=root.get("title"),
            language=root.get("lang"),
            parts=tuple(self._part(part) for part in parts),
            time_limit_ms=limit,
            instructions=self._rubric(root, self._path),
            line=root.line,
        )

    def _part(self, node: Node) -> PartRef:
        self._demand_straight(node)
        sections = tuple(
            section
            for child in node.named("assessmentSection", "assessmentSectionRef")
            for section in self._sections(child, self._path, SectionRef(()), 0)
        )
        return PartRef(sections, "linear" if node.get("navigationMode") == "linear" else "nonlinear")

    def _sections(self, node: Node, path: str, outer: SectionRef, depth: int) -> Iterator[SectionRef]:
        """Yield the section, or the sections that it is made of: ours do not nest."""
        if node.name == "assessmentSectionRef":
            node, path = self._elsewhere(node, path)
        if depth > MAX_DEPTH:
            raise StructureRefused("sections in sections without end", line=node.line, file=path)
        self._demand_straight(node)
        own = self._own(node, path, outer)
        run: list[ItemRef] = []
        for child in node.elements:
            if child.name == "assessmentItemRef":
                run.append(self._item(child, path))
            elif child.name in ("assessmentSection", "assessmentSectionRef"):
                if run:
                    yield replace(own, items=tuple(run))
                    own, run = replace(own, rubric=""), []
                yield from self._sections(child, path, own, depth + 1)
                own = replace(own, rubric="")
        if run:
            yield replace(own, items=tuple(run))

    def _own(self, node: Node, path: str, outer: SectionRef) -> SectionRef:
        title = node.get("title") if node.flag("visible", default=True) else ""
        limit = self._limit(node)
        if limit and node.named("assessmentSection", "assessmentSectionRef"):
            self._notes.lost("the time limit of a section with sections inside is not kept", node.line)
            limit = 0
        ordering = node.first("ordering")
        self._note_selection(node)
        return SectionRef(
            (),
            title=": ".join(part for part in (outer.title, title) if part),
            rubric=outer.rubric + self._rubric(node, path),
            shuffle=ordering is not None and ordering.flag("shuffle"),
            time_limit_ms=limit or outer.time_limit_ms,
        )

    def _item(self, node: Node, path: str) -> ItemRef:
        self._demand_straight(node)
        if self._limit(node):
            self._notes.lost("the time limits of single questions are not kept", node.line)
        if node.flag("fixed"):
            self._notes.lost("a question with a fixed place among shuffled ones is shuffled too", node.line)
        weight = Decimal(1)
        for said in node.named("weight"):
            if said.get("identifier") in self._weights:
                weight = decimal(said.get("value", "1"), said)
        return ItemRef(resolved(node.get("href"), posixpath.dirname(path)), node.line, weight)

    def _elsewhere(self, node: Node, path: str) -> tuple[Node, str]:
        target = resolved(node.get("href"), posixpath.dirname(path))
        if target not in self._files:
            raise StructureRefused(f"the section {target} is not in the package", line=node.line, file=path)
        return read_xml(self._files[target], target), target

    def _note_selection(self, node: Node) -> None:
        selection = node.first("selection")
        if selection is not None:
            chosen = selection.get("select", "some")
            self._notes.lost(f"all questions of a section are in, not {chosen} drawn by chance", selection.line)

    def _demand_straight(self, node: Node) -> None:
        branching = next((child for child in node.elements if child.name in _BRANCHING), None)
        if branching is not None:
            why = f"<{branching.name}>: what comes next would depend on answers, which only the server can judge"
            raise StructureRefused(why, line=branching.line, file=self._path)

    def _rubric(self, node: Node, path: str) -> str:
        drawing = Drawing(self._media, posixpath.dirname(path), self._notes)
        around = Around().inside(self._root).inside(node)
        return drawing.text.blocks(tuple(candidate_view(node.named("rubricBlock"))), around)

    def _limit(self, node: Node) -> int:
        limits = node.first("timeLimits")
        return int(decimal(limits.get("maxTime"), limits) * 1000) if limits and limits.get("maxTime") else 0


def _tighter(one: int, other: int) -> int:
    return min((limit for limit in (one, other) if limit), default=0)
