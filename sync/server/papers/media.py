"""Pictures and formulas of one import: drawn once each, kept by name, and written where they stand."""

import binascii
import posixpath
import re
from base64 import b64decode
from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import unquote, unquote_to_bytes

from sync.server.papers.drawings import redrawn_node
from sync.server.papers.escaping import escaped
from sync.server.papers.folders import place
from sync.server.papers.markup import Node
from sync.server.papers.pictures import Picture, named, read_picture
from sync.server.papers.recordings.making import Recordings
from sync.server.papers.recordings.reading import ReadRecording, read_recording
from sync.server.papers.refusals import FormulaRefused, PictureRefused, RecordingRefused
from sync.server.papers.report import Notes
from sync.server.papers.richtext import Around, RichText, image

if TYPE_CHECKING:
    from sync.server.papers.formulas import Formula

MAX_WIDTH = 800
_SPACE = "\u00a0" * 4  # Qt folds every other kind of space
_LATEX = re.compile(r"\$\$(.{1,1000}?)\$\$|\\\[(.{1,1000}?)\\\]|\\\((.{1,1000}?)\\\)", re.DOTALL)
_WEB = re.compile(r"(?i)^(https?:|ftp:|file:|//)")


class Media:
    """What the package will hold beside the paper: name -> MIME type and bytes."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = files
        self._by_path: dict[str, Picture] = {}
        self._recordings: dict[bytes, ReadRecording] = {}
        self.kept: dict[str, tuple[str, bytes]] = {}

    def keep(self, name: str, mime: str, content: bytes) -> None:
        """Keep a medium."""
        self.kept[name] = (mime, content)

    def picture(self, href: str, folder: str) -> Picture:
        """Return the picture that `href`, seen from `folder`, means; raises PictureRefused."""
        if _WEB.match(href):
            raise PictureRefused(f"it is on the web: {href[:80]}")
        is_inline = href.startswith("data:")
        picture = read_picture(_inline_bytes(href)) if is_inline else self._from_file(href, folder)
        self.keep(picture.name, picture.mime, picture.content)
        return picture

    def drawing(self, node: Node) -> Picture:
        """Return the picture that an `svg` element in a text is; raises PictureRefused."""
        picture = named(redrawn_node(node))
        self.keep(picture.name, picture.mime, picture.content)
        return picture

    def recording(self, href: str, folder: str) -> ReadRecording:
        """Return the recording that `href`, seen from `folder`, means; raises RecordingRefused."""
        if _WEB.match(href) or href.startswith("data:"):
            raise RecordingRefused(f"it is no file of the package: {href[:80]}")
        content = self.file(href, folder)
        if content not in self._recordings:
            self._recordings[content] = read_recording(content)
        read = self._recordings[content]
        self.keep(read.name, read.heard.mime, read.heard.content)
        return read

    def file(self, href: str, folder: str) -> bytes:
        """Return a file of the package; raises RecordingRefused."""
        found = next((path for path in (resolved(href, folder), resolved(href, "")) if path in self._files), None)
        if not href or found is None:
            raise RecordingRefused(f"missing: {href[:80]}" if href else "a recording without a source")
        return self._files[found]

    def _from_file(self, href: str, folder: str) -> Picture:
        path = resolved(href, folder)
        if path not in self._files:  # authors often mean the package's root
            path = resolved(href, "")
        if path not in self._files:
            raise PictureRefused(f"missing: {href[:80]}" if href else "an <img> without src")
        path = place(self._files, path)
        if path not in self._by_path:
            try:
                self._by_path[path] = read_picture(self._files[path])
            except PictureRefused as error:
                raise PictureRefused(f"{path}: {error.why}") from error
        return self._by_path[path]


class Drawing:
    """Draws for one item: knows its folder and where its losses are noted."""

    def __init__(self, media: Media, folder: str, notes: Notes) -> None:
        self._media = media
        self._folder = folder
        self.notes = notes
        self.text = RichText(picture=self.picture, formula=self.formula, words=self.words, notes=notes)

    def recordings(self, around: Around) -> Recordings:
        """Return what makes the recordings of this item."""
        return Recordings(
            lambda href: self._media.recording(href, self._folder),
            lambda href: self._media.file(href, self._folder),
            lambda children: self.text.blocks(children, around),
            self.notes,
        )

    def spoken(self, href: str) -> str:
        """Return the name of a recording that is read aloud; raises RecordingRefused."""
        read = self._media.recording(href, self._folder)
        if read.heard.has_pictures:
            raise RecordingRefused("a film is not read aloud")
        return read.name

    def found(self, node: Node) -> Picture:
        """Return the picture that an `img`, `object` or `svg` shows; raises PictureRefused with the line."""
        try:
            if node.name == "svg":
                return self._media.drawing(node)
            found = self._media.picture(node.get("src") or node.get("data"), self._folder)
        except PictureRefused as error:
            raise PictureRefused(error.why, line=node.line) from error
        for loss in found.losses:
            self.notes.lost(loss, node.line)
        return found

    def picture(self, node: Node) -> str:
        """Return the HTML of an `img`, an `svg`, or an `object` that is a picture."""
        found = self.found(node)
        width, height = _display_size(node, found)
        return image(found.name, width=width, height=height, alt=_described(node))

    def formula(self, node: Node) -> str:
        """Return the HTML of a formula: MathML, or a `latex` element with its source."""
        try:
            if node.name == "latex":
                return self.latex(node.get("source"), block=node.get("display") == "block")
            from sync.server.papers.formulas import from_mathml  # late: it takes long to load, and few banks have any

            return self._placed(from_mathml(node))
        except FormulaRefused as error:
            raise FormulaRefused(error.why, line=node.line) from error

    def latex(self, source: str, *, block: bool = False) -> str:
        """Return the HTML of a LaTeX formula."""
        from sync.server.papers.formulas import from_latex

        return self._placed(from_latex(source, block=block))

    def words(self, text: str) -> str:
        """Return text as HTML, with the LaTeX in it (`$$..$$` and in backslashed brackets) drawn."""
        parts, at = [], 0
        for found in _LATEX.finditer(text):
            block = found[3] is None
            parts.append(escaped(text[at : found.start()]))
            parts.append(self.latex(found[1] or found[2] or found[3], block=block))
            at = found.end()
        return "".join((*parts, escaped(text[at:])))

    def _placed(self, formula: "Formula") -> str:
        if formula.is_space:
            return _SPACE
        self._media.keep(formula.name, "image/svg+xml", formula.content)
        return image(
            formula.name, width=round(formula.width), height=round(formula.height), alt=formula.alt, in_line=True
        )


def resolved(href: str, folder: str) -> str:
    """Return the path inside the package that a reference means."""
    path = unquote(href.partition("#")[0].partition("?")[0]).replace("\\", "/")
    if path.startswith("/"):
        return posixpath.normpath(path).lstrip("/")
    return posixpath.normpath(posixpath.join(folder, path)) if path else ""


def _inline_bytes(href: str) -> bytes:
    head, _, body = href.partition(",")
    if not head.endswith(";base64"):
        return unquote_to_bytes(body)
    try:
        return b64decode(unquote(body), validate=False)
    except (binascii.Error, ValueError) as error:
        raise PictureRefused("damaged") from error


def _described(node: Node) -> str:
    if node.name != "svg":
        return node.get("alt") or node.text.strip()
    titles = (child.text for child in node.named("title", "desc"))
    return " ".join((node.get("aria-label") or next(titles, "")).split())


def size_said(node: Node, picture: Picture) -> tuple[int, int]:
    """The size in whose pixels places of the picture are counted: what its author said, else its own."""
    width, height = _pixels(node.get("width")), _pixels(node.get("height"))
    return round(width or picture.width), round(height or picture.height)


def _display_size(node: Node, picture: Picture) -> tuple[int, int]:
    """The author's size where there is one, in the picture's own proportions, never wider than a page."""
    width, height = _pixels(node.get("width")), _pixels(node.get("height"))
    ratio = picture.height / picture.width
    if width is None:
        width = height / ratio if height else float(picture.width)
    width = min(width, MAX_WIDTH)
    if height is None or width == MAX_WIDTH:
        height = width * ratio
    return max(1, round(width)), max(1, round(height))


def _pixels(text: str) -> float | None:
    found = re.fullmatch(r"\s*([0-9]{1,5}(?:\.[0-9]+)?)\s*(?:px)?\s*", text)
    return float(found[1]) if found and float(found[1]) > 0 else None
