"""Text as it may be stored, hashed and sent: NFC, no surrogates, no control characters but tab and newline."""

import unicodedata

from sync.protocol.errors import NotText

_ALLOWED_CONTROLS = frozenset("\n\t")


def is_clean(text: str) -> bool:
    """Whether the text may be stored as it is."""
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        return False
    return all(_is_storable(c) for c in text) if not text.isprintable() else True


def cleaned(text: str) -> str:
    """Return the text in the form that may be stored; what cannot be stored is left out, line ends become newlines."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    # First left out, then composed: what stood between a letter and its accent must not keep them apart.
    return unicodedata.normalize("NFC", "".join(c for c in lines if _is_storable(c)))


def demand_clean(text: str) -> None:
    """Raise NotText unless the text may be stored as it is."""
    if not is_clean(text):
        raise NotText


def _is_storable(c: str) -> bool:
    return c in _ALLOWED_CONTROLS or unicodedata.category(c) not in ("Cc", "Cs", "Cn")
