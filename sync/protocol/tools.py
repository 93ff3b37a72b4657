"""The tools that an exam may allow. Stable words of the wire; a station leaves out those that it does not know."""

from collections.abc import Sequence
from enum import StrEnum

from sync.protocol.text import cleaned


class Tool(StrEnum):
    """What stands in the margin of a question."""

    CALCULATOR = "calculator"
    SCIENTIFIC_CALCULATOR = "scientific_calculator"
    STRIKE_OUT = "strike_out"
    NOTES = "notes"
    HIGHLIGHTER = "highlighter"
    LINE_READER = "line_reader"
    MAGNIFIER = "magnifier"
    AREA_MASK = "area_mask"
    SCREEN_KEYBOARD = "screen_keyboard"
    SPELL_CHECK = "spell_check"
    READ_ALOUD = "read_aloud"
    """The bar above the question, for everybody; an accommodation gives it to one."""


MOST_STRUCK = 100
LONGEST_NOTE = 4_000
"""Characters of a note."""
MOST_TEXTS = 50
"""Texts of one question that may have highlights."""
LONGEST_MARKS = 12_000
"""Characters that say which words of one text are highlighted, and how."""
MOST_ARRANGED = 20
TIME_REMINDER = "time_reminder"
"""What stands among the tools on the desk, with its minutes, where the candidate wants to be reminded of the time."""
LONGEST_PLACE = 100

_LIMITS = {Tool.HIGHLIGHTER.value: (MOST_TEXTS, LONGEST_MARKS)}


def kept(tool: str, values: Sequence[str]) -> tuple[str, ...]:
    """Return what is kept of what a tool leaves; too much of it is cut, for it is no response."""
    most, longest = _LIMITS.get(tool, (MOST_STRUCK, LONGEST_NOTE))
    return tuple(cleaned(value[:longest]) for value in values[:most])


def arranged(tools: Sequence[str]) -> tuple[str, ...]:
    """Return what is kept of how the tools stand on the desk."""
    return tuple(cleaned(one[:LONGEST_PLACE]) for one in tools[:MOST_ARRANGED])


def reminder_minutes(tools: Sequence[str]) -> int:
    """Return at how many minutes left the candidate wants to be reminded; 0: not at all, or not readable."""
    told = (one.partition(" ")[2] for one in tools if one.partition(" ")[0] == TIME_REMINDER)
    minutes = next(told, "")
    return int(minutes) if minutes.isascii() and minutes.isdecimal() and len(minutes) <= 3 else 0
