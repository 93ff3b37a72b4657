"""A file of QTI 1.2, or a Canvas package with several, read into a paper."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

import msgspec

from sync.server.papers.assembly import Draft, DraftPaper, DraftPart, DraftSection, ImportedPaper, assemble
from sync.server.papers.decoding import demand_few
from sync.server.papers.markup import Node, read_xml
from sync.server.papers.media import Media
from sync.server.papers.progress import Progress, silent
from sync.server.papers.qti12.questions import read_question
from sync.server.papers.qti12.source import Source, decimal
from sync.server.papers.refusals import Refused, StructureRefused, XmlRefused
from sync.server.papers.report import Entry, Notes, imported, refused

KIND = "QTI 1.2"
_NAMES = (".xml", ".qti")
_OWN = "non_cc_assessments/"
"""Where a Canvas course keeps its own, whole form of a test; beside it lies a poorer one for others."""


def is_qti12(content: bytes) -> bool:
    """Whether it is XML of QTI 1.2."""
    if b"questestinterop" not in content[:4096].replace(b"\0", b""):
        return False
    try:
        return read_xml(content).name == "questestinterop"
    except XmlRefused:
        return True  # it says so; reading it will say what is wrong


def documents(files: Mapping[str, bytes]) -> list[str]:
    """Return the files of questions in QTI 1.2, the whole form where there are two."""
    found = sorted(path for path in files if path.lower().endswith(_NAMES) and is_qti12(files[path]))
    whole = {path.removeprefix(_OWN).partition(".")[0] for path in found if path.startswith(_OWN)}
    return [path for path in found if path.startswith(_OWN) or path.partition("/")[0] not in whole]


@dataclass(frozen=True, slots=True)
class _Group:
    """Items under one heading, of which some may be drawn."""

    items: tuple[Node, ...]
    title: str = ""
    select: int = 0
    points: str = ""


@dataclass(slots=True)
class _Import:
    files: Mapping[str, bytes]
    source: str
    progress: Progress
    media: Media
    entries: list[Entry] = field(default_factory=list)
    done: int = 0
    total: int = 0

    def sections(self, path: str, root: Node) -> Iterator[DraftSection]:
        """Yield the sections of one file; what of its structure is lost is told."""
        notes = Notes()
        groups = list(_groups(root, notes))
        if notes.all:
            self.entries.append(imported(_title(root) or path, path, root.line, notes, about="structure"))
        several = len([group for group in groups if group.items]) > 1
        for group in groups:
            drafts = tuple(draft for item in group.items if (draft := self._draft(item, path, group)))
            title = group.title if several and group.title.lower() != "root_section" else ""
            yield DraftSection(drafts, title=title, select=group.select)

    def _draft(self, node: Node, path: str, group: _Group) -> Draft | None:
        self.done += 1
        self.progress(self.done, self.total)
        source = Source(node, self.media, self.files, posixpath.dirname(path))
        try:
            draft = read_question(source, file=path)
            if group.points:
                draft = _worth(draft, decimal(group.points, node))
        except Refused as error:
            self.entries.append(refused(source.name, path, node.line, error))
            return None
        self.entries.append(imported(source.name, path, node.line, source.notes))
        return draft


def _worth(draft: Draft, points: Decimal) -> Draft:
    return replace(draft, key=msgspec.structs.replace(draft.key, weight=points))


def read_qti12(
    files: Mapping[str, bytes], source: str, *, language: str = "", progress: Progress = silent
) -> ImportedPaper:
    """Return the paper of all tests in the files; raises NothingImported when no question is left."""
    found = _Import(files, source, progress, Media(files))
    roots: dict[str, Node] = {}
    for path in documents(files):
        try:
            roots[path] = read_xml(files[path], path)
        except XmlRefused as error:
            found.entries.append(refused(path, path, 0, error))
    found.total = sum(1 for root in roots.values() for node in root.walk() if node.name == "item")
    demand_few(found.total)
    sections: list[DraftSection] = []
    several = len(roots) > 1
    for path, root in roots.items():
        made = list(found.sections(path, root))
        minutes = _limit_ms(root, path, files)
        if several:
            made = [replace(one, title=": ".join(t for t in (_title(root), one.title) if t)) for one in made]
            if minutes:
                notes = Notes()
                notes.lost("the time of one of several tests is not kept", root.line)
                found.entries.append(imported(_title(root) or path, path, root.line, notes, about="structure"))
        sections += made
    only = next(iter(roots.items()), None)
    title = _title(only[1]) if only and not several else ""
    paper = DraftPaper(
        title=title,
        parts=(DraftPart(tuple(sections)),),
        language=language,
        time_limit_ms=_limit_ms(only[1], only[0], files) if only and not several else 0,
    )
    return assemble(paper, found.media, found.entries, source=source, kind=KIND)


def _title(root: Node) -> str:
    test = root.first("assessment")
    return "" if test is None else " ".join(test.get("title").split())


def _groups(root: Node, notes: Notes) -> Iterator[_Group]:
    """The sections of a test, a bank's items, or loose ones; a section inside another stands after it."""
    for child in root.elements:
        if child.name == "item":
            yield _Group((child,))
        elif child.name in ("assessment", "objectbank", "section"):
            yield from _group(child, notes)


def _group(node: Node, notes: Notes) -> Iterator[_Group]:
    selection = next((inner for inner in node.named("selection_ordering") for inner in inner.named("selection")), None)
    items = node.named("item")
    if selection is not None and selection.first("sourcebank_ref") is not None:
        notes.lost(f"questions of {node.get('title') or 'a section'} are drawn from a bank elsewhere", node.line)
    if items:
        number = None if selection is None else selection.first("selection_number")
        each = next((inner for inner in node.walk() if inner.name == "points_per_item"), None)
        select = int(number.text) if number is not None and number.text.strip().isdecimal() else 0
        points = each.text.strip() if each is not None and select else ""
        yield _Group(items, node.get("title"), select if select < len(items) else 0, points)
    for child in node.named("section"):
        yield from _group(child, notes)


def _limit_ms(root: Node, path: str, files: Mapping[str, bytes]) -> int:
    """The time of a test in minutes, in its own fields or in Canvas's file beside it."""
    for entry in (node for node in root.walk() if node.name == "qtimetadatafield"):
        label, said = entry.first("fieldlabel"), entry.first("fieldentry")
        if label is not None and said is not None and label.text.strip().lower() in _TIMES and said.text.strip():
            return _minutes_ms(said)
    beside = posixpath.join(posixpath.dirname(path), "assessment_meta.xml")
    if beside in files:
        limit = next((node for node in read_xml(files[beside], beside).walk() if node.name == "time_limit"), None)
        return 0 if limit is None or not limit.text.strip() else _minutes_ms(limit)
    return 0


_TIMES = ("qmd_timelimit", "cc_timelimit")


def _minutes_ms(node: Node) -> int:
    minutes = decimal(node.text, node)
    if not 0 <= minutes <= 10_000:
        raise StructureRefused(f"a time of {minutes} minutes", line=node.line)
    return int(minutes * 60_000)
