"""Which keys the keyboard on the screen shows, row by row: letters, capitals, accents, signs, languages, numbers."""

from enum import Enum, auto

import msgspec

from kiosk.ui.tools.key_layouts import SYMBOLS, KeyLayout, Rows, cap_of, layouts, number_rows, spoken_of
from kiosk.ui.translation import tr


class Leaf(Enum):
    """What is shown."""

    LETTERS = auto()
    SHIFTED = auto()
    LOCKED = auto()
    """Shift stays down."""
    MORE = auto()
    SYMBOLS = auto()
    LANGUAGES = auto()
    NUMBER = auto()


CASED = (Leaf.LETTERS, Leaf.SHIFTED, Leaf.LOCKED)


class Key(msgspec.Struct, frozen=True, kw_only=True):
    """A key: what stands on it and what it does, which is one of four."""

    cap: str
    spoken: str
    icon: str = ""
    units: float = 1.0
    """Width, in keys of a letter."""
    types: str = ""
    does: str = ""
    language: str = ""
    """The keys of another language are shown."""
    opens: str = ""
    """The syllables of this consonant are shown."""
    is_down: bool | None = None
    """Whether it stays down, of a key that can."""

    @property
    def name(self) -> str:
        """What the key is called in the window."""
        return f"key_{self.opens}_row" if self.opens else f"key_{self.does or self.language or self.types}"


def rows_of(leaf: Leaf, layout: KeyLayout, interface: str, *, consonant: str = "") -> list[list[Key]]:
    """Return the rows of keys from top to bottom; the syllables of a consonant stand where the digits do."""
    match leaf:
        case Leaf.NUMBER:
            return _numbers(layout, interface)
        case Leaf.LANGUAGES:
            named = list(layouts().values())
            chosen = [Key(cap=one.name, spoken=one.name, units=2.5, language=one.language) for one in named]
            return [*(chosen[at : at + 4] for at in range(0, len(chosen), 4)), _last(leaf, layout)]
        case _:
            return _letters(leaf, layout, consonant)


def _letters(leaf: Leaf, layout: KeyLayout, consonant: str) -> list[list[Key]]:
    shown: dict[Leaf, Rows] = {Leaf.SYMBOLS: SYMBOLS, Leaf.MORE: layout.more, Leaf.LETTERS: layout.base}
    first = layout.syllables_of(consonant) if consonant else layout.digits
    rows = [[_typing(text) for text in first]]
    rows += [[_letter(text, layout, consonant) for text in row] for row in shown.get(leaf, layout.shifted)]
    rows[0].append(Key(cap="", spoken=tr("Delete"), icon="delete", units=1.5, does="back"))
    if leaf in CASED and layout.has_shift:
        is_down = leaf is not Leaf.LETTERS
        rows[-1].insert(
            0, Key(cap="", spoken=tr("Shift"), icon="arrow-big-up", units=1.5, does="shift", is_down=is_down)
        )
    return [*rows, _last(leaf, layout)]


def _numbers(layout: KeyLayout, interface: str) -> list[list[Key]]:
    rows = [[_typing(text, plain=True) for text in row] for row in number_rows(interface)]
    rows[0].append(Key(cap="", spoken=tr("Left"), icon="arrow-left", does="left"))
    rows[0].append(Key(cap="", spoken=tr("Right"), icon="arrow-right", does="right"))
    rows[2].append(msgspec.structs.replace(_to_letters(layout), units=2))
    rows[1].append(Key(cap="", spoken=tr("Delete"), icon="delete", units=2, does="back"))
    rows[3].append(msgspec.structs.replace(_close(), units=2))
    return rows


def _typing(text: str, *, plain: bool = False) -> Key:
    """A key that types; a minus in a number is the plain one, as on every keyboard."""
    return Key(cap=cap_of(text), spoken=spoken_of(text), types="-" if plain and text == "−" else text)


def _letter(text: str, layout: KeyLayout, consonant: str) -> Key:
    """A key of a page: it types, or shows what its consonant offers."""
    if not layout.syllables_of(text):
        return _typing(text)
    return Key(cap=cap_of(text), spoken=text, opens=text, is_down=text == consonant)


def _to_letters(layout: KeyLayout) -> Key:
    letters = {key for row in layout.base for key in row}
    cap = "abc" if set("abc") <= letters else "".join(cap_of(key) for key in layout.base[1][:3])
    return Key(cap=cap, spoken=tr("Letters"), does="letters", units=1.5)


def _last(leaf: Leaf, layout: KeyLayout) -> list[Key]:
    letters = _to_letters(layout)
    row = [letters if leaf is Leaf.SYMBOLS else Key(cap="+=@", spoken=tr("Signs"), does="symbols", units=1.5)]
    if layout.more:
        more = Key(cap=cap_of(layout.more[0][0]), spoken=tr("More letters and signs"), does="more", units=1.5)
        row.append(letters if leaf is Leaf.MORE else more)
    name = tr("Language of the keys: {name}").format(name=layout.name)
    row.append(Key(cap=layout.name, spoken=name, units=2.5, does="letters" if leaf is Leaf.LANGUAGES else "languages"))
    return [
        *row,
        Key(cap="", spoken=tr("Space"), icon="space", units=3, does="space"),
        Key(cap="", spoken=tr("Left"), icon="arrow-left", does="left"),
        Key(cap="", spoken=tr("Right"), icon="arrow-right", does="right"),
        Key(cap="", spoken=tr("Enter"), icon="corner-down-left", units=1.5, does="enter"),
        _close(),
    ]


def _close() -> Key:
    return Key(cap="", spoken=tr("Close the keyboard"), icon="x", does="close")
