"""Words for saying a number aloud: five letters anybody can pronounce, 16 bits each (proquints, Wilkerson 2009)."""

import re
from collections.abc import Iterable
from secrets import randbits
from unicodedata import normalize

from sync.protocol.errors import ProtocolError

CONSONANTS, VOWELS = "bdfghjklmnprstvz", "aiou"
WORD_LENGTH = 5
WORD_BITS = 16
WORDS = 5
"""80 bits."""
_SHAPE = re.compile(f"[{CONSONANTS}][{VOWELS}][{CONSONANTS}][{VOWELS}][{CONSONANTS}]")


class NotSuchWords(ProtocolError):
    """What was typed is not five words of this kind."""

    code = "WORDS-SHAPE"
    sentence = "These are not five words of five letters each."

    def __init__(self, number: int = 0) -> None:
        """`number` says which word is none, counted from 1; 0: there are more, or fewer, than five."""
        super().__init__(f"word {number}" if number else "")
        self.number = number


def word_of(bits: int) -> str:
    """Return the word of a number below 65,536."""
    first, second, third = bits >> 12, bits >> 6 & 15, bits & 15
    return CONSONANTS[first] + VOWELS[bits >> 10 & 3] + CONSONANTS[second] + VOWELS[bits >> 4 & 3] + CONSONANTS[third]


def new_words() -> tuple[str, ...]:
    """Return five fresh random words."""
    return tuple(word_of(randbits(WORD_BITS)) for _ in range(WORDS))


def spoken(words: Iterable[str]) -> str:
    """Return words as they are written down and read out."""
    return " ".join(words)


def typed(text: str) -> tuple[str, ...]:
    """Return the five words of what was typed, in any capitals, however they are kept apart; raises NotSuchWords."""
    letters = normalize("NFKC", text).casefold()
    found = re.findall(r"[^\W\d_]+", letters)
    run = "".join(found)
    if len(found) != WORDS and len(run) == WORDS * WORD_LENGTH:
        found = [run[at : at + WORD_LENGTH] for at in range(0, len(run), WORD_LENGTH)]
    if len(found) != WORDS:
        raise NotSuchWords
    for number, word in enumerate(found, 1):
        if not _SHAPE.fullmatch(word):
            raise NotSuchWords(number)
    return tuple(found)
