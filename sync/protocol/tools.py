"""The tools that an exam may allow. Stable words of the wire; a station leaves out those that it does not know."""

from enum import StrEnum


class Tool(StrEnum):
    """What stands in the margin of a question."""

    CALCULATOR = "calculator"
    SCIENTIFIC_CALCULATOR = "scientific_calculator"
    STRIKE_OUT = "strike_out"
    NOTES = "notes"


MOST_STRUCK = 100
LONGEST_NOTE = 4_000
"""Characters of a note."""
