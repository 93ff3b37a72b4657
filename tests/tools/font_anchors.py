"""Where letters of a font are joined: by numbers, or by a point of an outline, which Qt looks up in another outline.

Some fonts name the point of the outline that an anchor was drawn on (format 2 of OpenType's anchor table). HarfBuzz
lets a renderer say where that point is after hinting, and Qt answers from its own outline, whose points are counted
otherwise: letters and dots stand on top of each other. The numbers beside the point mean the same place, unhinted.
"""

from collections.abc import Iterator

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.otTables import Anchor

BY_NUMBERS, BY_POINT = 1, 2


def anchors(font: TTFont) -> Iterator[Anchor]:
    """Every anchor of a font."""
    if "GPOS" not in font:
        return
    seen: set[int] = set()
    waiting: list[object] = [font["GPOS"].table.LookupList]
    while waiting:
        one = waiting.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        if isinstance(one, Anchor):
            yield one
        else:
            waiting += _inside(one)


def anchor_by_numbers(font: TTFont) -> int:
    """Take the outlines' points out of all anchors; returns how many there were."""
    by_point = [anchor for anchor in anchors(font) if anchor.Format == BY_POINT]
    for anchor in by_point:
        anchor.Format = BY_NUMBERS
        del anchor.AnchorPoint
    return len(by_point)


def _inside(one: object) -> list[object]:
    if isinstance(one, list | tuple):
        return list(one)
    if isinstance(one, dict):
        return list(one.values())
    if hasattr(one, "ensureDecompiled"):
        one.ensureDecompiled()
    return list(vars(one).values()) if hasattr(one, "__dict__") else []
