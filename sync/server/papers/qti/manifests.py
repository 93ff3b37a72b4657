"""The manifest of a package (IMS Content Packaging): which of its files are items and tests, and what it is called."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from sync.server.papers.folders import place
from sync.server.papers.markup import Node, read_xml
from sync.server.papers.media import resolved
from sync.server.papers.refusals import StructureRefused
from sync.server.papers.report import Entry, refused

MANIFEST = "imsmanifest.xml"
_RESOURCE = re.compile(r"imsqti_(?:apip)?(?P<kind>[a-z]+?)_?xml")
_BESIDE = frozenset(
    ("section", "stimulus", "rptemplate", "outcomedeclaration", "fragment", "usagedata", "resultreport")
)
"""What items and tests refer to, and what says nothing of them."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a package holds, by path."""

    title: str = ""
    language: str = ""
    tests: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()
    variants: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Of items, the same in other languages."""
    also: tuple["Contents", ...] = ()
    """Packages that are this one in other languages."""

    def in_folder(self, folder: str) -> "Contents":
        """Return the same where the whole package lies in a folder."""
        tests, items = (tuple(folder + path for path in paths) for paths in (self.tests, self.items))
        return replace(self, tests=tests, items=items)


@dataclass(frozen=True, slots=True)
class _Resource:
    """One resource: its element, and the path of its file."""

    node: Node
    path: str

    @property
    def kind(self) -> str:
        """What of QTI it is: `item`, `test`, something beside them; empty for what is not of QTI 2 or 3."""
        found = _RESOURCE.match(self.node.get("type").lower())
        return "" if found is None else "test" if found["kind"] == "assessment" else found["kind"]

    @property
    def is_of_others(self) -> bool:
        """Whether it is a question of another standard in the same kind of package (QTI 1.2 in a Common Cartridge)."""
        kind = self.node.get("type").lower()
        return self.kind not in _BESIDE and ("qti" in kind or "assessment" in kind)


def manifest_in(files: Mapping[str, bytes]) -> str:
    """Return the path of the manifest: at the root, else the only one in a folder of it; empty where there is none."""
    if MANIFEST in files:
        return MANIFEST
    found = [path for path in files if path.partition("/")[2] == MANIFEST]
    return found[0] if len(found) == 1 else ""


def read_manifest(path: str, files: Mapping[str, bytes]) -> Contents:
    """Return what a manifest names; raises StructureRefused for a test that is not there."""
    root = read_xml(files[path], path)
    paths: dict[str, list[str]] = {"item": [], "test": []}
    entries: list[Entry] = []
    found = tuple(_resources(root, path, files))
    for one in found:
        if one.kind in paths:
            paths[one.kind].append(one.path)
        elif one.is_of_others:
            why = StructureRefused(f"a resource of type {one.node.get('type')}", line=one.node.line)
            entries.append(refused(one.node.get("identifier") or one.path, path, one.node.line, why))
    missing = [test for test in paths["test"] if test not in files]
    if missing:
        raise StructureRefused(f"the test {missing[0]} is not in the package", file=path)
    language = next((n.text.strip() for n in root.walk() if n.name == "language" and n.text.strip()), "")
    return Contents(
        title=_title(root),
        language=language,
        tests=tuple(paths["test"]),
        items=tuple(dict.fromkeys(paths["item"])),
        entries=tuple(entries),
        variants=_variants(found),
    )


def _resources(root: Node, manifest: str, files: Mapping[str, bytes]) -> Iterator[_Resource]:
    """Yield each resource. Where its file is, it says against the bases (`xml:base`) of all that it stands in."""
    folder = posixpath.join(posixpath.dirname(manifest), root.get("base"))
    for listed in root.named("resources"):
        within = posixpath.join(folder, listed.get("base"))
        for node in listed.named("resource"):
            first = node.first("file")
            href = node.get("href") or ("" if first is None else first.get("href"))
            yield _Resource(node, place(files, resolved(href, posixpath.join(within, node.get("base")))))


def _variants(found: tuple[_Resource, ...]) -> Mapping[str, tuple[str, ...]]:
    """The paths of the variants of each resource, by its path."""
    paths = {one.node.get("identifier"): one.path for one in found}
    named = {
        one.path: tuple(inner.get("identifierref") for inner in one.node.walk() if inner.name == "variant")
        for one in found
    }
    return {path: tuple(paths[name] for name in names if name in paths) for path, names in named.items() if names}


def _title(manifest: Node) -> str:
    general = next((node for node in manifest.walk() if node.name == "general"), None)
    title = None if general is None else general.first("title")
    return "" if title is None else " ".join(title.text.split())
