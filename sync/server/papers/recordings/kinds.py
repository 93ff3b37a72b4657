"""What all readers of recordings give back, and how they refuse."""

from collections.abc import Iterator
from dataclasses import dataclass

from sync.server.papers.refusals import RecordingRefused


@dataclass(frozen=True, slots=True)
class Heard:
    """A recording whose bytes hold nothing but what is heard and seen."""

    mime: str
    ending: str
    content: bytes
    length_ms: int
    width: int = 0
    height: int = 0

    @property
    def has_pictures(self) -> bool:
        """Whether it is a film."""
        return self.width > 0


class Cursor:
    """Reads bytes one after another; what ends too early is damaged."""

    def __init__(self, data: bytes | memoryview, at: int = 0) -> None:
        self.data, self.at = data, at

    def take(self, count: int) -> bytes:
        """Return the next bytes; raises RecordingRefused where there are not so many."""
        found = bytes(self.data[self.at : self.at + count])
        if len(found) != count or count < 0:
            raise RecordingRefused("damaged: it ends too early")
        self.at += count
        return found

    @property
    def is_at_end(self) -> bool:
        """Whether nothing is left."""
        return self.at >= len(self.data)


def chunks(data: bytes, at: int) -> Iterator[tuple[bytes, bytes]]:
    """Yield RIFF chunks: name and content."""
    cursor = Cursor(data, at)
    while len(data) - cursor.at >= 8:
        name, size = cursor.take(4), int.from_bytes(cursor.take(4), "little")
        content = data[cursor.at : cursor.at + size]
        cursor.at += size + size % 2
        yield name, content
