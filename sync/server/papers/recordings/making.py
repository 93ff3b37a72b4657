"""Recordings of an item or a passage out of what stands for them: `mediaInteraction`, `object`, HTML's elements."""

from collections.abc import Callable, Sequence
from secrets import token_hex

from sync.protocol.ids import RecordingId
from sync.protocol.recordings import Captions, Recording
from sync.protocol.text import cleaned
from sync.server.papers.markup import Node
from sync.server.papers.recordings.captions import read_captions
from sync.server.papers.recordings.reading import ReadRecording
from sync.server.papers.refusals import NotSupported, RecordingRefused
from sync.server.papers.report import Notes

Child = Node | str
MAX_PLAYS = 1_000
SHORTEST_LOOP_MS = 5_000
_OWN = ("source", "track")


class Recordings:
    """Makes them; `found` reads one by its reference, `file` any other file, `text` writes what may be read of it."""

    def __init__(
        self,
        found: Callable[[str], ReadRecording],
        file: Callable[[str], bytes],
        text: Callable[[Sequence[Child]], str],
        notes: Notes,
    ) -> None:
        self._found, self._file, self._text, self._notes = found, file, text, notes

    def make(self, node: Node) -> Recording:
        """Return the recording that the element stands for; raises Refused with the line."""
        played = next((inner for inner in node.walk() if is_recording(inner)), None)
        if played is None:
            raise RecordingRefused("an interaction with a medium that has none to play", line=node.line)
        try:
            return self._made(node, played)
        except RecordingRefused as error:
            raise RecordingRefused(error.why, line=error.line or played.line) from error

    def _made(self, node: Node, played: Node) -> Recording:
        read = self._found(reference_of(played))
        heard = read.heard
        is_asked = node.name == "mediaInteraction"
        loops = node.flag("loop") if is_asked else "loop" in node.attributes and node.get("loop") != "false"
        if loops and heard.length_ms < SHORTEST_LOOP_MS:
            self._notes.lost("a recording of a few seconds is not repeated by itself", played.line)
            loops = False
        name = node.get("aria-label") or played.get("aria-label") or played.get("title") or node.get("title")
        return Recording(
            id=RecordingId(token_hex(6)),
            media=read.name,
            kind="video" if heard.has_pictures else "audio",
            length_ms=heard.length_ms,
            width=heard.width,
            height=heard.height,
            name=cleaned(" ".join(name.split()))[:200],
            min_plays=_count(node, "minPlays"),
            max_plays=_count(node, "maxPlays"),
            autostart=node.flag("autostart") if is_asked else "autoplay" in node.attributes,
            loop=loops,
            captions=tuple(self._captions(track) for track in played.named("track") if _is_words(track)),
            transcript=self._transcript(played),
        )

    def _captions(self, track: Node) -> Captions:
        language = cleaned(track.get("srclang"))[:35]
        label = cleaned(track.get("label"))[:80]
        return Captions(language=language, label=label, cues=read_captions(self._file(track.get("src"))))

    def _transcript(self, played: Node) -> str:
        """What stands inside an `object`, or is called a transcript: HTML's own fallback speaks of browsers."""
        if played.name == "object":
            return self._text([child for child in played.children if not _is_own(child)])
        inside = [c for c in played.elements if "transcript" in c.get("class").lower().split()]
        return self._text(inside)


def is_recording(node: Node) -> bool:
    """Whether the element stands for something that is heard or seen."""
    if node.name in ("audio", "video"):
        return True
    return node.name == "object" and node.get("type").partition("/")[0] in ("audio", "video")


def holds_recording(node: Node) -> bool:
    """Whether it stands for a recording, or there is one inside."""
    return any(is_recording(inner) for inner in node.walk())


def reference_of(played: Node) -> str:
    """Return where its bytes are."""
    source = played.first("source")
    return played.get("src") or played.get("data") or ("" if source is None else source.get("src"))


def pulled(children: Sequence[Child]) -> tuple[tuple[Child, ...], tuple[Node, ...]]:
    """Return children without the recordings in them, and these: in a passage they stand above the text."""
    rest: list[Child] = []
    found: list[Node] = []
    for child in children:
        if isinstance(child, str) or not holds_recording(child):
            rest.append(child)
        elif is_recording(child):
            found.append(child)
        elif child.name == "table":
            raise NotSupported("a recording in a table", line=child.line)
        else:
            inner, more = pulled(child.children)
            rest.append(Node(child.name, child.attributes, inner, child.line))
            found += more
    return tuple(rest), tuple(found)


def _is_own(child: Child) -> bool:
    return isinstance(child, Node) and child.name in _OWN


def _is_words(track: Node) -> bool:
    return track.get("kind", "subtitles") in ("captions", "subtitles")


def _count(node: Node, name: str) -> int:
    text = node.get(name).strip()
    return min(int(text), MAX_PLAYS) if text.isascii() and text.isdecimal() else 0
