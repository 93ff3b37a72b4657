"""How a number is read is told in the signs of who typed it, once, and never so that it could be meant otherwise."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.items.number_note import NumberNote, own_signs
from kiosk.ui.theme import Theme


@pytest.mark.parametrize(
    ("reading", "language", "told"),
    [
        ("1500", "de", "1500"),
        ("1.5", "de", "1,5"),
        ("1.500", "de", "1,5"),
        ("10.000", "de", "10"),
        ("-0.250", "en", "-0.25"),
        ("1.5", "hi", "1.5"),
        ("-3.5", "ar", "\u2066-٣٫٥\u2069"),
        ("1E+70", "en", "1E+70"),
    ],
)
def test_the_signs_are_those_of_the_interface(reading: str, language: str, told: str) -> None:
    assert own_signs(reading, language) == told


def test_what_is_read_the_same_is_said_once(theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """The answer comes back from the disk and from the server: a reader does not hear it three times."""
    said: list[str] = []
    monkeypatch.setattr("kiosk.ui.widgets.note.announce", lambda _note, words, **_how: said.append(words))
    note = NumberNote(theme)
    qtbot.addWidget(note)
    for _ in range(3):
        note.show_reading("1,5", "1.5")
    note.show_reading("1,5x", None)
    note.show_reading("", None)
    note.show_reading("1,5", "1.5")
    first, second, third = said
    assert (first, third) == ("We read this as 1.5", "We read this as 1.5")
    assert second == "We cannot read this as a number yet."
