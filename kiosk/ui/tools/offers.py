"""The tools by the names of their buttons: what an exam offers, in the order of the margin, with words and keys."""

from collections.abc import Collection

import msgspec

from kiosk.ui.translation import tr
from sync.protocol.tools import Tool

CALCULATOR, HIGHLIGHTER, STRIKE, NOTES = "calculator", "highlighter", "strike", "notes"
LINE_READER, MAGNIFIER, KEYBOARD, SPELLING = "line_reader", "magnifier", "keyboard", "spelling"
AREA_MASK = "area_mask"
_ASKS_FOR = {
    Tool.CALCULATOR: CALCULATOR,
    Tool.SCIENTIFIC_CALCULATOR: CALCULATOR,
    Tool.HIGHLIGHTER: HIGHLIGHTER,
    Tool.STRIKE_OUT: STRIKE,
    Tool.NOTES: NOTES,
    Tool.LINE_READER: LINE_READER,
    Tool.MAGNIFIER: MAGNIFIER,
    Tool.AREA_MASK: AREA_MASK,
    Tool.SCREEN_KEYBOARD: KEYBOARD,
    Tool.SPELL_CHECK: SPELLING,
}


class Offer(msgspec.Struct, frozen=True):
    """A tool as it stands on its button."""

    name: str
    words: str
    icon: str
    keys: str = ""


def offers(tools: Collection[str]) -> tuple[Offer, ...]:
    """Return what these tools of an exam are, as far as this program has them; each with its keys."""
    wanted = {name for tool, name in _ASKS_FOR.items() if tool in tools}
    named = (
        (CALCULATOR, tr("Calculator"), "calculator"),
        (HIGHLIGHTER, tr("Highlighter"), "highlighter"),
        (STRIKE, tr("Strike out"), "strikethrough"),
        (NOTES, tr("Note"), "notebook-pen"),
        (LINE_READER, tr("Line reader"), "rows-3"),
        (MAGNIFIER, tr("Magnifier"), "zoom-in"),
        (KEYBOARD, tr("Keyboard"), "keyboard"),
        (SPELLING, tr("Spelling"), "spell-check"),
        (AREA_MASK, tr("Cover"), "eye-off"),
    )
    found = [one for one in named if one[0] in wanted]
    return tuple(Offer(*one, keys=f"Alt+{number}") for number, one in enumerate(found, start=1))
