"""Which language a text of the paper is written in, where the paper does not say: it decides its direction and face."""

from kiosk.exam.words import plain
from kiosk.ui.fonts import LATIN, language_in, script_of
from sync.protocol.paper import (
    ChoiceInteraction,
    ExtendedTextInteraction,
    FlowBlock,
    InteractionBlock,
    Item,
    RichBlock,
    TextRun,
)

LATIN_ENDS = 0x250
A_FEW = 4
"""Names and formulas are Latin in every language: so many Latin letters to one other still make no Latin text."""


def language_of(text: str, interface: str) -> str:
    """Return a language that these words may be in: the interface's where they fit it or tell nothing."""
    letters = [character for character in text if character.isalpha()]
    others = [character for character in letters if ord(character) >= LATIN_ENDS]
    if not letters:
        return interface
    if len(others) * A_FEW > len(letters):
        return language_in("".join(others), interface)
    return interface if script_of(interface) is LATIN else "en"


def language_of_item(item: Item, interface: str) -> str:
    """Return the item's own language, or the one that its words are in."""
    return item.language or language_of(" ".join(plain(html) for html in _texts(item)), interface)


def _texts(item: Item) -> list[str]:
    found: list[str] = []
    for block in item.body:
        match block:
            case RichBlock(html=html):
                found.append(html)
            case FlowBlock(runs=runs):
                found.extend(run.html for run in runs if isinstance(run, TextRun))
            case InteractionBlock(interaction=ChoiceInteraction(prompt=prompt, choices=choices)):
                found.append(prompt)
                found.extend(choice.html for choice in choices)
            case InteractionBlock(interaction=ExtendedTextInteraction(prompt=prompt)):
                found.append(prompt)
            case _:
                pass
    return found
