"""A QTI package, a zip of loose items, or one item: found out what is in it, and read."""

import posixpath
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import msgspec

from sync.server.papers.assembly import Draft, DraftPaper, DraftPart, DraftSection, ImportedPaper, assemble
from sync.server.papers.folders import Folder, place
from sync.server.papers.markup import read_xml
from sync.server.papers.media import Media, resolved
from sync.server.papers.progress import Progress, silent
from sync.server.papers.qti.items import item_name
from sync.server.papers.qti.manifests import Contents, manifest_in, read_manifest
from sync.server.papers.qti.other_languages import OtherLanguages
from sync.server.papers.qti.rules import NO_LIMITS
from sync.server.papers.qti.structure import ItemRef, PartRef, SectionRef, TestRef, read_test
from sync.server.papers.refusals import Refused, StructureRefused, XmlRefused
from sync.server.papers.report import Entry, Notes, imported, refused

KIND = "QTI 2"
_TOLD = ("title", "rubric")
"""What sections say in several languages."""
_NUMBERS = re.compile(r"(\d+)")


def looks_like_qti(files: Mapping[str, bytes]) -> bool:
    """Whether there is a manifest, or any XML that may be an item or a test."""
    return bool(manifest_in(files)) or any(_root_name(content) is not None for content in _xml(files).values())


def has_items(files: Mapping[str, bytes]) -> bool:
    """Whether any XML is an item or a test of QTI 2 or 3."""
    return any(_root_name(content) in ("assessmentItem", "assessmentTest") for content in _xml(files).values())


def read_qti(
    files: Mapping[str, bytes], source: str, *, also: Sequence[Mapping[str, bytes]] = (), progress: Progress = silent
) -> ImportedPaper:
    """Return the paper of a package; raises NothingImported, or Refused when not even the manifest can be read.

    `also` are packages with the same questions in other languages.
    """
    whole, others = dict(files), []
    for number, more in enumerate(also, 1):
        folder = f"also-{number}/"
        others.append(_contents(more).in_folder(folder))
        whole |= {f"{folder}{path}": content for path, content in more.items()}
    contents = replace(_contents(files), also=tuple(others))
    return _Import(Folder(whole), contents, source, progress).run()


def _contents(files: Mapping[str, bytes]) -> Contents:
    """What a package holds: as its manifest says, or as its files look where it has none that names any of QTI."""
    manifest = manifest_in(files)
    named = read_manifest(manifest, files) if manifest else Contents()
    if named.tests or named.items or named.entries:
        return named
    return _by_looking({path: content for path, content in files.items() if path != manifest})


class _Import:
    def __init__(self, files: Mapping[str, bytes], contents: Contents, source: str, progress: Progress) -> None:
        self._files = files
        self._contents = contents
        self._source = source
        self._progress = progress
        self._media = Media(files)
        self._entries: list[Entry] = list(contents.entries)
        self._languages = OtherLanguages(files, self._media)
        self._languages.add_variants(contents.variants)
        self._told: dict[str, TestRef] = {}
        """The test in other languages, by tag."""

    def run(self) -> ImportedPaper:
        test = self._structure()
        for other in self._contents.also:
            self._add_package(test, other)
        done, total = 0, sum(len(section.items) for part in test.parts for section in part.sections)
        parts: list[DraftPart] = []
        for part in test.parts:
            sections: list[DraftSection] = []
            for section in part.sections:
                drafts: list[Draft] = []
                for ref in section.items:
                    drafts += self._item(ref, test.language)
                    done += 1
                    self._progress(done, total)
                same = self._elsewhere(section, sum(len(one.sections) for one in parts) + len(sections))
                titles, rubrics = ({tag: getattr(one, what) for tag, one in same.items()} for what in _TOLD)
                sections.append(replace(_drafted(section, drafts), titles=titles, rubrics=rubrics))
            parts.append(_drafted_part(part, sections))
        paper = DraftPaper(
            title=test.title or self._contents.title,
            parts=tuple(parts),
            language=test.language or self._contents.language,
            instructions=test.instructions,
            time_limit_ms=test.limits.most_ms,
            min_time_ms=test.limits.least_ms,
            told={tag: other.instructions for tag, other in self._told.items()},
        )
        return assemble(paper, self._media, self._entries, source=self._source, kind=KIND)

    def _elsewhere(self, own: SectionRef, place: int) -> dict[str, SectionRef]:
        """The section in each other language: the one there that has one of its questions."""
        paths = {other for ref in own.items for other in (ref.path, *self._languages.beside(ref.path))}
        found: dict[str, SectionRef] = {}
        for tag, test in self._told.items():
            # A question may stand in several sections: the one at the same place goes before.
            there = [section for part in test.parts for section in part.sections]
            same = [s for s in (*there[place : place + 1], *there) if any(ref.path in paths for ref in s.items)]
            found |= {tag: same[0]} if same else {}
        return found

    def _item(self, ref: ItemRef, language: str) -> Iterable[Draft]:
        name = self._name(ref.path)
        try:
            found = self._languages.read(ref.path, language)
        except Refused as error:
            self._entries.append(refused(name, ref.path, 0, error))
            return
        self._entries.append(imported(name, ref.path, found.line, found.notes))
        key = msgspec.structs.replace(found.draft.key, weight=ref.weight)
        own = ref.rules
        yield replace(
            found.draft,
            key=key,
            time_limit_ms=own.limits.most_ms,
            min_time_ms=own.limits.least_ms,
            must_answer=own.must_answer,
            is_fixed=ref.is_fixed,
            is_required=ref.is_required,
        )

    def _name(self, path: str) -> str:
        try:
            return item_name(self._files.get(path, b""), path)
        except XmlRefused:
            return path or "an item without a file"

    def _structure(self) -> TestRef:
        """The test's own structure, or all items in one section where there is none that can be kept."""
        title = self._contents.title
        items = tuple(path for path in self._contents.items if path not in self._languages.paths)
        for path in self._contents.tests[:1]:
            notes = Notes()
            try:
                test = read_test(path, self._files, self._media, notes)
            except Refused as error:
                name = self._name(path)
                title = title if name == path else title or name
                self._entries.append(refused(name, path, 0, error, about="structure"))
                items = items or _refs_in(path, self._files)
                continue
            for tag in test.languages[1:]:
                self._told[tag] = read_test(path, self._files, self._media, Notes(), language=tag)
            self._add_tests(test, self._contents.tests[1:])
            self._note_strangers(test, notes)
            self._entries.append(imported(test.title or path, path, test.line, notes, about="structure"))
            return test
        self._add_tests(None, self._contents.tests[1:])
        refs = tuple(ItemRef(path, 0) for path in items)
        whole = PartRef((SectionRef(refs),), "nonlinear")
        return TestRef(title, self._contents.language, (whole,), NO_LIMITS, "", 0)

    def _add_tests(self, own: TestRef | None, paths: Sequence[str]) -> None:
        """Further tests are the first one in other languages, or refused: a package is one paper."""
        for path in paths:
            try:
                other = read_test(path, self._files, self._media, Notes())
                if own is None or not self._add_test(own, other):
                    raise StructureRefused("a package is one paper; only its first test is imported")
            except Refused as error:
                self._entries.append(refused(path, path, 0, error, about="structure"))
            else:
                self._entries.append(imported(other.title or path, path, other.line, Notes(), about="structure"))

    def _add_test(self, own: TestRef, other: TestRef) -> bool:
        is_another = bool(other.language) and other.language != own.language
        is_same = is_another and self._languages.add_same(_placed(own), _placed(other), other.language)
        if is_same:
            self._told[other.language] = other
        return is_same

    def _add_package(self, own: TestRef, other: Contents) -> None:
        """A package that came along is the same questions in another language, or refused."""
        path = (*other.tests, *other.items, "")[0]
        try:
            found = read_test(path, self._files, self._media, Notes()) if other.tests else None
            items, language = other.items, other.language
            if found is not None:
                items, language = _placed(found), found.language or language
            if not self._languages.add_same(_placed(own), items, language):
                raise StructureRefused("none of its questions bears the identifier of one in the first file")
            if found is not None and language:
                self._told[language] = found
        except Refused as error:
            self._entries.append(refused(path, path, 0, error, about="structure"))

    def _note_strangers(self, test: TestRef, notes: Notes) -> None:
        placed = {*_placed(test), *self._languages.paths}
        others = [path for path in self._contents.items if path not in placed]
        if others:
            notes.lost(f"{len(others)} items of the package stand in no section and are left out: {others[0]}, …")


def _placed(test: TestRef) -> tuple[str, ...]:
    return tuple(ref.path for part in test.parts for section in part.sections for ref in section.items)


def _drafted(section: SectionRef, drafts: Sequence[Draft]) -> DraftSection:
    return DraftSection(
        tuple(drafts),
        title=section.title,
        rubric=section.rubric,
        shuffle=section.shuffle,
        select=section.select,
        time_limit_ms=section.limits.most_ms,
        min_time_ms=section.limits.least_ms,
        after=section.control.after,
    )


def _drafted_part(part: PartRef, sections: Sequence[DraftSection]) -> DraftPart:
    return DraftPart(
        tuple(sections),
        part.navigation,
        submission=part.submission,
        time_limit_ms=part.limits.most_ms,
        min_time_ms=part.limits.least_ms,
        is_locked=part.is_locked,
        after=part.after,
    )


# --- what is in the package -------------------------------------------------------------------------------------------


def _by_looking(files: Mapping[str, bytes]) -> Contents:
    """Loose files: the XML that is a test or an item, in the order of the numbers in their names."""
    tests, items, entries = [], [], []
    for path, content in sorted(_xml(files).items(), key=lambda one: _natural(one[0])):
        name = _root_name(content)
        if name == "assessmentTest":
            tests.append(path)
        elif name == "assessmentItem":
            items.append(path)
        elif name == "":
            entries.append(_broken(path, content))
    return Contents(tests=tuple(tests), items=tuple(items), entries=tuple(entries))


def _broken(path: str, content: bytes) -> Entry:
    try:
        read_xml(content, path)
    except XmlRefused as error:
        return refused(path, path, 0, error)
    return refused(path, path, 0, XmlRefused("neither a test nor an item"))


def _xml(files: Mapping[str, bytes]) -> dict[str, bytes]:
    return {path: content for path, content in files.items() if path.lower().endswith(".xml")}


def _root_name(content: bytes) -> str | None:
    """The name of the root as far as QTI is concerned; nothing for XML that cannot be read but says it is QTI."""
    try:
        name = read_xml(content).name
    except XmlRefused:
        return "" if re.search(rb"<(qti-assessment|assessment)(-i|I)tem|<(qti-)?assessment-?[tT]est", content) else None
    return name if name in ("assessmentItem", "assessmentTest", "assessmentStimulus", "assessmentSection") else None


def _refs_in(path: str, files: Mapping[str, bytes]) -> tuple[str, ...]:
    """The items that a test refers to, for when its structure cannot be kept."""
    try:
        root = read_xml(files[path], path)
    except XmlRefused:
        return ()
    hrefs = (node.get("href") for node in root.walk() if node.name == "assessmentItemRef")
    return tuple(dict.fromkeys(place(files, resolved(href, posixpath.dirname(path))) for href in hrefs))


def _natural(path: str) -> list[tuple[int, str]]:
    return [(int(part), "") if part.isdigit() else (-1, part) for part in _NUMBERS.split(path)]
