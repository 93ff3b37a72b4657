"""Text that is set in columns, from above to below, the first one at the right, as Chinese and Japanese papers have it.

Rich text says it on every block, as it says its direction: a station that does not know it writes the text across.
"""

import re

VERTICAL = "vertical-rl"
MARK = f' class="{VERTICAL}"'
_BLOCK = re.compile(r"<(?:p|h[1-4]|ul|ol)\b([^<>]*)>")
_STAYS_ACROSS = re.compile(r"<(?:img|table|pre|hr)\b")


def is_partly_vertical(html: str) -> bool:
    """Whether a block of the text is meant to stand in columns."""
    return any(MARK in block for block in _BLOCK.findall(html))


def is_vertical(html: str) -> bool:
    """Whether the text is set in columns: all of it, and there is nothing in it that can only be drawn across."""
    blocks = _BLOCK.findall(html)
    return bool(blocks) and all(MARK in block for block in blocks) and _STAYS_ACROSS.search(html) is None
