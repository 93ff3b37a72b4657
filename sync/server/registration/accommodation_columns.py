"""Accommodations as columns of a list of candidates: what a row grants, or every reason why it cannot be granted."""

import re
from collections.abc import Callable, Iterator, Mapping

import msgspec

from sync.protocol.accommodations import POINTER_COLORS, THEMES, Accommodations, faults
from sync.protocol.tools import Tool
from sync.server.registration.accommodation_words import HELP

COLUMNS = Accommodations.__struct_fields__
"""Each is called as the field that it fills."""
REASON, APPROVED_BY = "accommodation_reason", "accommodation_approved_by"
_YES = ("yes", "y", "true", "x", "1")
_NO = ("no", "n", "false", "0")
_APART = re.compile(r"[\s,;|+]+")
_NUMBER = re.compile(r"(\d{1,6}) ?%?")


class NotAccommodations(Exception):
    """A row whose accommodations cannot be granted as they stand; the message names each column and why."""


def granted_in(values: Mapping[str, str]) -> Accommodations:
    """Return what a row grants; an empty cell grants nothing. Raises NotAccommodations."""
    told: dict[str, object] = {}
    wrong: list[str] = []
    for column in COLUMNS:
        cell = values.get(column, "")
        if cell:
            try:
                told[column] = _READ[type(getattr(Accommodations(), column))](column, cell)
            except NotAccommodations as error:
                wrong.append(str(error))
    found = msgspec.convert(told, Accommodations)
    wrong += (f"{column}: {values[column]} is out of range ({HELP[column]})." for column in _out_of_range(found))
    if wrong:
        raise NotAccommodations(" ".join(wrong))
    return found


def _out_of_range(found: Accommodations) -> Iterator[str]:
    yield from (column for column in faults(found) if column not in _WORDS)


def _number(column: str, cell: str) -> int:
    read = _NUMBER.fullmatch(cell)
    if read is None:
        raise NotAccommodations(f"{column}: {cell} is no whole number.")
    return int(read[1])


def _decision(column: str, cell: str) -> bool:
    said = cell.lower()
    if said not in _YES + _NO:
        raise NotAccommodations(f"{column}: {cell} is neither yes nor no.")
    return said in _YES


_WORDS = {"theme": THEMES, "pointer_color": POINTER_COLORS}


def _word(column: str, cell: str) -> str:
    said = cell.lower()
    if said not in _WORDS[column]:
        raise NotAccommodations(f"{column}: {cell} is none of {', '.join(_WORDS[column])}.")
    return said


def _tools(column: str, cell: str) -> tuple[str, ...]:
    said = tuple(dict.fromkeys(word for word in _APART.split(cell.lower()) if word))
    strange = [word for word in said if word not in {tool.value for tool in Tool}]
    if strange:
        known = ", ".join(tool.value for tool in Tool)
        raise NotAccommodations(f"{column}: {', '.join(strange)} is none of {known}.")
    return said


_READ: Mapping[type, Callable[[str, str], object]] = {int: _number, bool: _decision, str: _word, tuple: _tools}
