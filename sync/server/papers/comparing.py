"""When two values are the same: numbers by value, texts as people type them, identifiers exactly."""

import re
import unicodedata
from functools import lru_cache

from sync.protocol.numbers import read_number

_QUOTES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u201c": '"', "\u201d": '"'})
_UNSEEN = str.maketrans(dict.fromkeys("\u200b\u200e\u200f\u061c\ufeff\u2066\u2067\u2068\u2069", ""))


def as_typed(text: str, *, case: bool) -> str:
    """Return the text as it is compared: NFC, single spaces, plain quotes, nothing unseen; case only if it counts."""
    plain = " ".join(unicodedata.normalize("NFC", text).translate(_QUOTES).translate(_UNSEEN).split())
    return plain if case else plain.casefold()


def same_text(one: str, other: str, *, case: bool) -> bool:
    """Whether two texts are the same to a marker."""
    return as_typed(one, case=case) == as_typed(other, case=case)


def same_value(one: str, other: str, base_type: str, *, case: bool) -> bool:
    """Whether two values of a base type are the same."""
    match base_type:
        case "integer" | "float":
            left, right = read_number(one), read_number(other)
            return left is not None and right is not None and left.value == right.value
        case "string":
            return same_text(one, other, case=case)
        case "pair":
            return sorted(one.split()) == sorted(other.split())
        case "directedPair" | "point":
            return one.split() == other.split()
        case _:
            return one == other


def fits(text: str, pattern: str, *, case: bool) -> bool:
    """Whether a text fits a pattern in which `*` stands for any characters."""
    return _wildcards(as_typed(pattern, case=case)).fullmatch(as_typed(text, case=case)) is not None


@lru_cache(maxsize=1024)
def _wildcards(pattern: str) -> re.Pattern[str]:
    return re.compile(".*".join(re.escape(part) for part in pattern.split("*")), re.DOTALL)
