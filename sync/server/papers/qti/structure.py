"""The `assessmentTest`: parts, sections and the items in them, in the order of the paper.

What would need scoring on the station (branching, preconditions) refuses the structure, not the questions.
"""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from sync.protocol.paper import After
from sync.server.papers.folders import place
from sync.server.papers.markup import Node, names, read_xml
from sync.server.papers.media import Drawing, Media, resolved
from sync.server.papers.qti.alternatives import languages_inside, only_in, with_rubrics_as_alternatives
from sync.server.papers.qti.declarations import decimal
from sync.server.papers.qti.items import candidate_view
from sync.server.papers.qti.rules import (
    NO_LIMITS,
    NO_RULES,
    SILENT,
    Control,
    ItemRules,
    Limits,
    control_of,
    item_rules,
    limits_of,
)
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
    rules: ItemRules = NO_RULES
    is_fixed: bool = False
    is_required: bool = False


@dataclass(frozen=True, slots=True)
class SectionRef:
    """A section without sections inside."""

    items: tuple[ItemRef, ...]
    title: str = ""
    rubric: str = ""
    shuffle: bool = False
    select: int = 0
    limits: Limits = NO_LIMITS
    control: Control = SILENT


@dataclass(frozen=True, slots=True)
class PartRef:
    """A part of the test."""

    sections: tuple[SectionRef, ...]
    navigation: Literal["linear", "nonlinear"]
    submission: Literal["individual", "simultaneous"] = "individual"
    limits: Limits = NO_LIMITS
    is_locked: bool = False
    after: After = ""


@dataclass(frozen=True, slots=True)
class TestRef:
    """The test as its file says it."""

    __test__ = False

    title: str
    language: str
    parts: tuple[PartRef, ...]
    limits: Limits
    instructions: str
    line: int

    languages: tuple[str, ...] = ()
    """Those that stand side by side in it, its own first; none where there is but one."""


def read_test(path: str, files: Mapping[str, bytes], media: Media, notes: Notes, *, language: str = "") -> TestRef:
    """Return the structure; raises StructureRefused, or XmlRefused for a file that cannot be read.

    Where texts stand in it in several languages, they are read in `language`, else in the test's own.
    """
    root = with_rubrics_as_alternatives(read_xml(files[path], path))
    said = root.get("lang")
    tags = tuple(sorted(languages_inside(root), key=lambda tag: tag != said))
    if tags:
        root = only_in(root, language or tags[0])
    return replace(_Reader(root, path, files, media, notes).read(), languages=tags)


class _Reader:
    def __init__(self, root: Node, path: str, files: Mapping[str, bytes], media: Media, notes: Notes) -> None:
        self._root = root
        self._path = path
        self._files = files
        self._media = media
        self._notes = notes
        self._is_linear = False
        weighted = (node.get("weightIdentifier") for node in self._root.walk() if node.name == "testVariables")
        self._weights = frozenset(name for name in weighted if name)

    def read(self) -> TestRef:
        root = self._root
        parts = root.named("testPart")
        return TestRef(
            title=root.get("title"),
            language=root.get("lang"),
            parts=tuple(self._part(part, is_locked=len(parts) > 1) for part in parts),
            limits=limits_of(root, self._notes),
            instructions=self._rubric(root, self._path),
            line=root.line,
        )

    def _part(self, node: Node, *, is_locked: bool) -> PartRef:
        """A part of several is behind the candidate once it is left: nobody goes from one into another and back."""
        self._demand_straight(node)
        self._is_linear = node.get("navigationMode") == "linear"
        control = control_of(node, SILENT)
        sections = tuple(
            section
            for child in node.named("assessmentSection", "assessmentSectionRef")
            for section in self._sections(child, self._path, SectionRef((), control=control), 0)
        )
        return PartRef(
            sections,
            "linear" if self._is_linear else "nonlinear",
            submission="simultaneous" if node.get("submissionMode") == "simultaneous" else "individual",
            limits=limits_of(node, self._notes),
            is_locked=is_locked,
            after=control.after,
        )

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
                run.append(self._item(child, path, own.control))
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
        limits = limits_of(node, self._notes)
        if limits != NO_LIMITS and node.named("assessmentSection", "assessmentSectionRef"):
            self._notes.lost("the time limit of a section with sections inside is not kept", node.line)
            limits = NO_LIMITS
        shuffle, select = self._chance(node)
        return SectionRef(
            (),
            title=": ".join(part for part in (outer.title, title) if part),
            rubric=outer.rubric + self._rubric(node, path),
            shuffle=shuffle,
            select=select,
            limits=limits,
            control=control_of(node, outer.control),
        )

    def _item(self, node: Node, path: str, section: Control) -> ItemRef:
        self._demand_straight(node)
        rules = item_rules(node, section, is_linear=self._is_linear, notes=self._notes)
        weight = Decimal(1)
        for said in node.named("weight"):
            if said.get("identifier") in self._weights:
                weight = decimal(said.get("value", "1"), said)
        item = self._place(node, path)
        return ItemRef(item, node.line, weight, rules, node.flag("fixed"), node.flag("required"))

    def _elsewhere(self, node: Node, path: str) -> tuple[Node, str]:
        target = self._place(node, path)
        if target not in self._files:
            raise StructureRefused(f"the section {target} is not in the package", line=node.line, file=path)
        return read_xml(self._files[target], target), target

    def _place(self, node: Node, path: str) -> str:
        """The path of the file that a reference in another one means."""
        folder = posixpath.join(posixpath.dirname(path), self._root.get("base"), node.get("base"))
        return place(self._files, resolved(node.get("href"), folder))

    def _chance(self, node: Node) -> tuple[bool, int]:
        """What chance decides in a section: whether its order, and how many of its questions are drawn, 0 for all."""
        ordering, selection = node.first("ordering"), node.first("selection")
        shuffle = ordering is not None and ordering.flag("shuffle")
        if node.named("assessmentSection", "assessmentSectionRef"):
            if shuffle:
                self._notes.lost("sections inside a shuffled section keep their order", node.line)
            if selection is not None:
                some = selection.get("select", "some")
                self._notes.lost(f"all sections of a section are in, not {some} drawn by chance", selection.line)
            return shuffle, 0
        return shuffle, 0 if selection is None else self._drawn(node, selection)

    def _drawn(self, node: Node, selection: Node) -> int:
        said, refs = selection.get("select").strip(), node.named("assessmentItemRef")
        required = sum(1 for ref in refs if ref.flag("required"))
        if not said.isdecimal() or not max(1, required) <= int(said) <= len(refs):
            why = f"{said or 'nothing'} questions to be drawn out of {len(refs)}, of which {required} are in every draw"
            if not selection.flag("withReplacement"):
                raise StructureRefused(why, line=selection.line, file=self._path)
        if selection.flag("withReplacement"):
            self._notes.lost("no question is drawn twice (withReplacement)", selection.line)
        return min(int(said), len(refs)) if said.isdecimal() else 0

    def _demand_straight(self, node: Node) -> None:
        branching = next((child for child in node.elements if child.name in _BRANCHING), None)
        if branching is not None:
            why = f"<{branching.name}>: what comes next would depend on answers, which only the server can judge"
            raise StructureRefused(why, line=branching.line, file=self._path)

    def _rubric(self, node: Node, path: str) -> str:
        drawing = Drawing(self._media, posixpath.dirname(path), self._notes)
        around = Around().inside(self._root).inside(node)
        return drawing.text.blocks(tuple(candidate_view(node.named("rubricBlock"))), around)
