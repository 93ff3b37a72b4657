"""The other languages of a package's questions: found, read, and put to the question that they are."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from sync.server.papers.languages import Wording
from sync.server.papers.markup import read_xml
from sync.server.papers.media import Media
from sync.server.papers.qti.alternatives import languages_inside
from sync.server.papers.qti.items import ReadItem, read_item
from sync.server.papers.refusals import Refused, XmlRefused
from sync.server.papers.wordings import put_together, wording


class OtherLanguages:
    """Which files, or which languages inside a file, are the same question once more."""

    def __init__(self, files: Mapping[str, bytes], media: Media) -> None:
        self._files, self._media = files, media
        self._beside: dict[str, list[tuple[str, str]]] = {}
        """By the path of a question: the paths that are it in another language, with the language of their test."""

    @property
    def paths(self) -> frozenset[str]:
        """All files that are a question in another language."""
        return frozenset(path for found in self._beside.values() for path, _ in found)

    def beside(self, path: str) -> tuple[str, ...]:
        """The files that are a question in another language."""
        return tuple(other for other, _ in self._beside.get(path, ()))

    def add_variants(self, found: Mapping[str, Sequence[str]]) -> None:
        """Add what the manifest says."""
        for path, others in found.items():
            self._beside.setdefault(path, []).extend((other, "") for other in others)

    def add_same(self, own: Sequence[str], others: Sequence[str], language: str) -> bool:
        """Add items that bear the same identifiers; whether there was any."""
        by_name = {name: path for path in others if (name := self._identifier(path))}
        pairs = [(path, by_name[name]) for path in own if (name := self._identifier(path)) in by_name]
        for path, other in pairs:
            if other != path and other not in self.beside(path):
                self._beside.setdefault(path, []).append((other, language))
        return bool(pairs)

    def _identifier(self, path: str) -> str:
        try:
            return read_xml(self._files.get(path, b""), path).get("identifier")
        except XmlRefused:
            return ""

    def read(self, path: str, language: str) -> ReadItem:
        """Return a question in all its languages; raises Refused where it cannot be read in its own.

        Whatever another language lacks is a loss of the question, told in its notes. `language` is the test's.
        """
        inside = self._inside(path)
        found = read_item(path, self._files, self._media, language=inside[0] if inside else "")
        wordings = [*self._read_inside(path, inside[1:], found), *self._read_beside(path, found)]
        if not wordings:
            return found
        draft = put_together(found.draft, wordings, found.notes, language=language, line=found.line)
        return replace(found, draft=draft)

    def _inside(self, path: str) -> tuple[str, ...]:
        """The languages inside a file, its own first."""
        try:
            root = read_xml(self._files.get(path, b""), path)
        except XmlRefused:
            return ()
        found = languages_inside(root)
        return tuple(sorted(found, key=lambda tag: tag != root.get("lang")))

    def _read_inside(self, path: str, tags: Sequence[str], own: ReadItem) -> Iterator[Wording]:
        for tag in tags:
            yield from self._try(path, own, inside=tag)

    def _read_beside(self, path: str, own: ReadItem) -> Iterator[Wording]:
        for other, language in self._beside.get(path, ()):
            yield from self._try(other, own, language=language)

    def _try(self, path: str, own: ReadItem, *, inside: str = "", language: str = "") -> Iterator[Wording]:
        try:
            found = read_item(path, self._files, self._media, language=inside)
        except Refused as error:
            own.notes.lost(f"{inside or path} is left out: {error}", own.line)
            return
        for note in found.notes.all:
            own.notes.lost(f"{inside or path}: {note.text}", note.line)
        yield wording(found.draft, language)
