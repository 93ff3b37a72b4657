"""What must not be carried out in a file for support: people, keys, accounts. Paths, names in code and ids stay.

A path or a window's evidence may hold a name. Until it stands in a file for support, JSON has written its letters as
numbers and a stroke before its quotes, an address has written it with percent signs, a file system took accents apart.
"""

import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from urllib.parse import quote

REDACTED = "<redacted>"
_RUN = re.compile(r"[A-Za-z0-9+/_-]{32,}={0,2}")
"""Long enough for a key in hexadecimal or base64."""
_PLAIN = re.compile(
    r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"  # an id
    r"|/?[a-z][a-z0-9_-]{0,30}(/[a-z][a-z0-9_-]{0,30})+/?"  # a path
    r"|_*[a-z]+([_-][a-z]+)+"  # a name in the source
)
SHORTEST = 3
"""Shorter words stand in everything; a name of two letters by itself tells nobody apart."""
_ACCOUNT = re.compile(r"""(?<=//)(?:[^\s"\\]|\\.)+(?=@)""")
"""The name and password in an address, up to its last @: a password may hold one, and a slash by mistake."""


def without_keys(text: str) -> str:
    """Return the text without runs that could be a key."""
    return _RUN.sub(lambda found: found[0] if _PLAIN.fullmatch(found[0]) else REDACTED, text)


def without_accounts(text: str) -> str:
    """Return the text without the names and passwords in its addresses."""
    return _ACCOUNT.sub(REDACTED, text)


class Redaction:
    """Takes known words and whatever looks like a key out of a text."""

    def __init__(self, words: Iterable[str]) -> None:
        known = {form for word in words if len(word) >= SHORTEST for form in _forms(word)}
        self._words = re.compile(_any_of(sorted(known)), re.IGNORECASE) if known else None

    def __call__(self, text: str) -> str:
        """Return the text without them."""
        kept = text if self._words is None else self._words.sub(REDACTED, text)
        return without_keys(kept)


def _forms(word: str) -> Iterator[str]:
    """Give every way in which the word may be written; what stands for a letter differs by its size."""
    for way in ("NFC", "NFD"):
        whole = unicodedata.normalize(way, word)
        for sized in (whole, whole.lower(), whole.upper(), whole.title()):
            yield sized
            yield json.dumps(sized)[1:-1]
            yield json.dumps(sized, ensure_ascii=False)[1:-1]
            yield quote(sized)


def _any_of(words: list[str]) -> str:
    """Return an expression for any of the words, which are sorted, the longest first.

    Words that begin alike are one branch: a text is read once, however many people are known.
    """
    begins = _beginning(words[0], words[-1])
    tails = defaultdict[str, list[str]](list)
    for word in words:
        tails[word[len(begins) : len(begins) + 1]].append(word[len(begins) :])
    is_whole = tails.pop("", None) is not None
    if not tails:
        return re.escape(begins)
    rest = "|".join(map(_any_of, tails.values()))
    return f"{re.escape(begins)}(?:{rest}){'?' if is_whole else ''}"


def _beginning(first: str, last: str) -> str:
    """Return what two words begin with, and so do all that stand between them in order."""
    alike = next((at for at, pair in enumerate(zip(first, last, strict=False)) if pair[0] != pair[1]), None)
    return min(first, last, key=len) if alike is None else first[:alike]
