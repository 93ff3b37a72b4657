"""Which keys reach the system, as a table and as laws."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.lockdown.windows_keys import MODIFIERS, WIN_IS_FORGOTTEN_MS, WINS, Key, Keyboard, Stroke

ALT_GR = (Key.LEFT_CONTROL, Key.RIGHT_ALT)  # what a layout with AltGr makes of that one key
LETTER_Q, DIGIT_7 = 0x51, 0x37
DEAD_ACUTE = 0xDD
UP, LEFT = 0x26, 0x25
KANA, CONVERT, PROCESSED = 0x15, 0x1C, 0xE5

SWALLOWED = {
    "Win": (Key.LEFT_WIN,),
    "right Win": (Key.RIGHT_WIN,),
    "Win+R": (Key.LEFT_WIN, 0x52),
    "Win+L": (Key.LEFT_WIN, 0x4C),
    "Win+V": (Key.LEFT_WIN, 0x56),
    "Win+Ctrl+Right": (Key.LEFT_WIN, Key.LEFT_CONTROL, 0x27),
    "Win+.": (Key.RIGHT_WIN, 0xBE),
    "Copilot": (Key.LEFT_WIN, Key.LEFT_SHIFT, 0x86),
    "Alt+Tab": (Key.LEFT_ALT, Key.TAB),
    "right Alt+Tab": (Key.RIGHT_ALT, Key.TAB),
    "AltGr+Tab": (*ALT_GR, Key.TAB),
    "Shift+Alt+Tab": (Key.LEFT_SHIFT, Key.LEFT_ALT, Key.TAB),
    "Ctrl+Alt+Tab": (Key.LEFT_CONTROL, Key.LEFT_ALT, Key.TAB),
    "Alt+Esc": (Key.LEFT_ALT, Key.ESCAPE),
    "Alt+F4": (Key.LEFT_ALT, Key.F4),
    "Alt+Space": (Key.LEFT_ALT, Key.SPACE),
    "Ctrl+Esc": (Key.LEFT_CONTROL, Key.ESCAPE),
    "right Ctrl+Esc": (Key.RIGHT_CONTROL, Key.ESCAPE),
    "Ctrl+Shift+Esc": (Key.LEFT_CONTROL, Key.LEFT_SHIFT, Key.ESCAPE),
    "PrintScreen": (Key.PRINT_SCREEN,),
    "Alt+PrintScreen": (Key.LEFT_ALT, Key.PRINT_SCREEN),
    "Apps": (Key.APPS,),
    "Sleep": (Key.SLEEP,),
    "Help": (Key.HELP,),
    "browser home": (0xAC,),
    "louder": (0xAF,),
    "play": (0xB3,),
    "mail": (0xB4,),
    "calculator": (0xB7,),
    "F13": (Key.F13,),
    "Ctrl+Alt+Up": (Key.LEFT_CONTROL, Key.LEFT_ALT, UP),
    "AltGr+Up": (*ALT_GR, UP),
    "Ctrl+Alt+T": (Key.LEFT_CONTROL, Key.LEFT_ALT, 0x54),
}
PASSED = {
    "a letter": (LETTER_Q,),
    "Shift+letter": (Key.LEFT_SHIFT, LETTER_Q),
    "AltGr+Q": (*ALT_GR, LETTER_Q),
    "AltGr+7": (*ALT_GR, DIGIT_7),
    "AltGr+Space": (*ALT_GR, Key.SPACE),
    "Shift+AltGr+Q": (Key.LEFT_SHIFT, *ALT_GR, LETTER_Q),
    "a dead key": (DEAD_ACUTE,),
    "Tab": (Key.TAB,),
    "Shift+Tab": (Key.LEFT_SHIFT, Key.TAB),
    "Ctrl+Tab": (Key.LEFT_CONTROL, Key.TAB),
    "Escape": (Key.ESCAPE,),
    "F1": (Key.F1,),
    "Ctrl+F12": (Key.LEFT_CONTROL, Key.F12),
    "Ctrl+C": (Key.LEFT_CONTROL, 0x43),
    "Alt+S": (Key.LEFT_ALT, 0x53),
    "Alt+Shift": (Key.LEFT_ALT, Key.LEFT_SHIFT),
    "Alt+Left": (Key.LEFT_ALT, LEFT),
    "kana": (KANA,),
    "convert": (CONVERT,),
    "Alt+` of an input method": (Key.LEFT_ALT, 0xC0),
    "what an input method took": (PROCESSED,),
    "number pad": (Key.LEFT_ALT, 0x61),
}


def typed(keyboard: Keyboard, *keys: int, at_ms: int = 0) -> list[bool]:
    """Hold them down in that order; whether the system saw each."""
    return [not keyboard.swallows(Stroke(vk=key, is_down=True, at_ms=at_ms)) for key in keys]


def let_go(keyboard: Keyboard, *keys: int, at_ms: int = 0) -> list[bool]:
    return [not keyboard.swallows(Stroke(vk=key, is_down=False, at_ms=at_ms)) for key in keys]


@pytest.mark.parametrize("keys", SWALLOWED.values(), ids=SWALLOWED)
def test_shortcut_of_the_system_is_swallowed_and_its_release_too(keys: tuple[int, ...]) -> None:
    keyboard = Keyboard()
    assert typed(keyboard, *keys)[-1] is False
    assert let_go(keyboard, keys[-1]) == [False]


@pytest.mark.parametrize("keys", PASSED.values(), ids=PASSED)
def test_what_a_candidate_types_goes_through(keys: tuple[int, ...]) -> None:
    keyboard = Keyboard()
    assert all(typed(keyboard, *keys))
    assert all(let_go(keyboard, *reversed(keys)))
    assert keyboard.held == frozenset()


def test_key_that_was_down_before_win_comes_up_for_the_system() -> None:
    keyboard = Keyboard()
    assert typed(keyboard, LETTER_Q, Key.LEFT_WIN, LETTER_Q) == [True, False, False]
    assert let_go(keyboard, LETTER_Q, Key.LEFT_WIN) == [True, False]


def test_swallowed_key_stays_swallowed_when_its_modifier_goes_first() -> None:
    keyboard = Keyboard()
    typed(keyboard, Key.LEFT_ALT, Key.TAB)
    assert let_go(keyboard, Key.LEFT_ALT) == [True]
    assert typed(keyboard, Key.TAB) == [False]
    assert let_go(keyboard, Key.TAB) == [False]
    assert typed(keyboard, Key.TAB) == [True]


def test_win_that_went_up_where_nobody_saw_it_is_forgotten() -> None:
    keyboard = Keyboard()
    typed(keyboard, Key.LEFT_WIN)
    assert typed(keyboard, LETTER_Q, at_ms=WIN_IS_FORGOTTEN_MS) == [False]
    let_go(keyboard, LETTER_Q, at_ms=WIN_IS_FORGOTTEN_MS)
    assert typed(keyboard, LETTER_Q, at_ms=WIN_IS_FORGOTTEN_MS + 1) == [True]


def test_modifier_that_went_up_on_the_secure_desktop_is_forgotten() -> None:
    keyboard = Keyboard()
    typed(keyboard, Key.LEFT_CONTROL, Key.LEFT_ALT)
    keyboard.forget(frozenset({Key.LEFT_CONTROL, Key.LEFT_ALT}))
    assert typed(keyboard, Key.ESCAPE, Key.TAB) == [True, True]


def test_injected_keys_are_dropped_unless_a_policy_lets_them_through() -> None:
    injected = Stroke(vk=LETTER_Q, is_down=True, is_injected=True)
    assert Keyboard().swallows(injected) is True
    helped = Keyboard(drops_injected=False)
    assert helped.swallows(injected) is False
    assert helped.swallows(Stroke(vk=Key.LEFT_WIN, is_down=True, is_injected=True)) is True


strokes = st.builds(
    Stroke,
    vk=st.sampled_from(sorted({*MODIFIERS, Key.TAB, Key.ESCAPE, Key.F4, Key.SPACE, LETTER_Q, Key.PRINT_SCREEN})),
    is_down=st.booleans(),
    is_injected=st.booleans(),
)


@given(st.lists(strokes, max_size=60))
def test_system_never_sees_win_and_never_a_key_go_up_that_is_still_down_for_it(typed: list[Stroke]) -> None:
    keyboard = Keyboard()
    seen_down: set[int] = set()
    for stroke in typed:
        if keyboard.swallows(stroke):
            continue
        assert stroke.vk not in WINS or not stroke.is_down
        (seen_down.add if stroke.is_down else seen_down.discard)(stroke.vk)
    for key in sorted(keyboard.held):
        if not keyboard.swallows(Stroke(vk=key, is_down=False)):
            seen_down.discard(key)
    assert seen_down == set()
