"""XML written piece by piece: elements, attributes, and the rich text of a paper as XHTML."""

import re
from collections.abc import Iterable, Mapping

from sync.protocol.vertical import MARK, VERTICAL
from sync.server.papers.escaping import attribute, escaped

_VOID = re.compile(r"<(br|hr|img)((?:\s[^<>]*)?)>")
_VERTICAL = re.compile(rf"(<(?:p|h[1-4]|ul|ol)\b[^<>]*){MARK}")
_VERTICAL_CLASS = f"qti-writing-mode-{VERTICAL}"
_MEDIA = re.compile(r'src="media:([^"]+)"')


def element(name: str, attributes: Mapping[str, object] | None = None, *inside: str) -> str:
    """Return an element; attributes that are empty are left out, true and false as XML says them."""
    said = "".join(f' {key}="{_said(value)}"' for key, value in (attributes or {}).items() if value not in (None, ""))
    inner = "".join(inside)
    return f"<{name}{said}>{inner}</{name}>" if inner else f"<{name}{said}/>"


def _said(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return attribute(str(value))


def text(words: str) -> str:
    """Return words as they stand between tags."""
    return escaped(words)


def lines(words: str) -> str:
    """Return words with a paragraph for each of their lines; nothing for none."""
    return joined(element("p", None, text(line)) for line in words.splitlines())


def rich(html: str, folder: str) -> str:
    """Return the rich text of a paper as XHTML whose pictures lie in `folder`; columns are named as QTI 3 does it."""
    closed = _VOID.sub(lambda found: f"<{found[1]}{found[2].rstrip('/')}/>", html)
    named = _VERTICAL.sub(rf'\1 class="{_VERTICAL_CLASS}"', closed)
    return _MEDIA.sub(lambda found: f'src="{folder}{found[1]}"', named)


def document(root: str) -> bytes:
    """Return a whole file."""
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{root}\n'.encode()


def joined(parts: Iterable[str]) -> str:
    """Return parts one after another."""
    return "".join(parts)
