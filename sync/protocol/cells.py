"""Cells of tables that other programs open: none of them is ever run as a formula. Pure."""

import re

_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_UNSEEN = " \u00a0\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
"""What may stand before a formula without being seen: spaces, and marks of the direction of writing."""
_A_NUMBER = re.compile(r"[-+]?[0-9]+(?:[.,][0-9]+)?")


def safe(cell: str) -> str:
    """Return a cell that is text whatever it begins with; plain numbers stay numbers."""
    if cell.lstrip(_UNSEEN).startswith(_STARTS) and not _A_NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell
