"""Looks words up in a dictionary, in a process of its own: nothing of it ever stops the window.

It reads a line of JSON for each question and writes one for each answer. Dictionaries lie in `resources/spelling`, each
with its license; what is asked is kept nowhere.
"""

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO, Protocol

import msgspec

LONGEST_WORD = 60
MOST_SUGGESTIONS = 5
_WORD = re.compile(r"[^\W\d_](?:[^\W_]|[\u0300-\u036f\u064b-\u065f\u0670\u0640]|['’](?=[^\W\d_]))*")
_VOWEL_SIGNS = re.compile(r"[\u064b-\u065f\u0670\u0640]")
FOLDER = Path(__file__).resolve().parents[1] / "resources" / "spelling"


class Asked(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Words to look up, or one to find others for."""

    language: str
    words: tuple[str, ...] = ()
    suggest: str = ""


class Told(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Which of the words the dictionary does not have; or what could have been meant."""

    language: str
    is_known: bool = True
    """Whether there is a dictionary of the language."""
    right: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    word: str = ""
    suggestions: tuple[str, ...] = ()


class Dictionary(Protocol):
    """What Hunspell can do."""

    def spell(self, word: str) -> bool: ...
    def suggest(self, word: str) -> tuple[str, ...]: ...


def words_in(text: str) -> list[tuple[int, int, str]]:
    """Return each word of a text that can be looked up: from where to where, and how it is looked up."""
    found = [(one.start(), one.end(), looked_up(one[0])) for one in _WORD.finditer(text)]
    return [one for one in found if 1 < len(one[2]) <= LONGEST_WORD and not any(c.isdigit() for c in one[2])]


def looked_up(word: str) -> str:
    """Return the word as dictionaries have it: straight apostrophes, no vowel signs of Arabic."""
    return _VOWEL_SIGNS.sub("", word.replace("’", "'"))


def languages(folder: Path = FOLDER) -> frozenset[str]:
    """Return the languages that have a dictionary here."""
    return frozenset(path.parent.name for path in folder.glob("*/index.dic*"))


@contextmanager
def plain(folder: Path) -> Iterator[Path]:
    """Give a folder with the dictionary as Hunspell reads it; that of a built program is packed. It reads it once."""
    if (folder / "index.dic").is_file():
        yield folder
        return
    from zstandard import ZstdDecompressor

    with TemporaryDirectory(prefix="kiosk-spelling-") as scratch:
        for packed in folder.glob("index.*.zst"):
            Path(scratch, packed.stem).write_bytes(ZstdDecompressor().decompress(packed.read_bytes()))
        yield Path(scratch)


@cache
def _dictionary(language: str) -> Dictionary | None:
    if language not in languages():
        return None
    from hunspell import Hunspell

    with plain(FOLDER / language) as folder:
        found: Dictionary = Hunspell("index", hunspell_data_dir=str(folder), system_encoding="UTF-8")
    return found


def answer(asked: Asked) -> Told:
    """Look up what is asked."""
    language = asked.language.partition("-")[0]
    known = _dictionary(language)
    if known is None:
        return Told(language=asked.language, is_known=False, right=asked.words, word=asked.suggest)
    if asked.suggest:
        meant = known.suggest(asked.suggest)[:MOST_SUGGESTIONS]
        return Told(language=asked.language, word=asked.suggest, suggestions=tuple(meant))
    judged = {word: known.spell(word) for word in asked.words}
    return Told(
        language=asked.language,
        right=tuple(word for word, is_right in judged.items() if is_right),
        wrong=tuple(word for word, is_right in judged.items() if not is_right),
    )


def serve(source: BinaryIO, target: BinaryIO) -> None:
    """Answer until nobody asks any more."""
    decoder, encoder = msgspec.json.Decoder(Asked), msgspec.json.Encoder()
    for line in source:
        target.write(encoder.encode(answer(decoder.decode(line))) + b"\n")
        target.flush()


def main() -> int:
    """Serve on standard input and output."""
    serve(sys.stdin.buffer, sys.stdout.buffer)
    return 0


if __name__ == "__main__":
    sys.exit(main())
