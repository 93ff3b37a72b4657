"""Text made safe to stand in the HTML and SVG that is written here."""

from sync.protocol.text import cleaned

_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_ATTRIBUTE = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def escaped(text: str) -> str:
    """Return text as it may stand between tags: clean (NFC, no control characters), with no markup in it."""
    return cleaned(text).translate(_TEXT)


def attribute(text: str) -> str:
    """Return text as it may stand between double quotes."""
    return cleaned(text).replace("\n", " ").replace("\t", " ").translate(_ATTRIBUTE)
