"""When two values are the same."""

import pytest

from sync.server.papers.comparing import fits, same_text, same_value


@pytest.mark.parametrize(
    ("one", "other", "case", "same"),
    [
        ("Delta", "delta", False, True),
        ("Delta", "delta", True, False),
        ("  the   delta ", "the delta", True, True),
        ("j’ai", "j'ai", True, True),
        ("e\u0301", "é", True, True),
        ("الدلتا\u200f", "الدلتا", True, True),
        ("straße", "STRASSE", False, True),
        ("delta", "deltas", False, False),
    ],
)
def test_texts_are_compared_as_people_type_them(one: str, other: str, *, case: bool, same: bool) -> None:
    assert same_text(one, other, case=case) is same


@pytest.mark.parametrize(
    ("one", "other", "base", "same"),
    [
        ("18", "18.0", "float", True),
        ("١٨", "18", "integer", True),
        ("1,5", "1.5", "float", True),
        ("x", "18", "float", False),
        ("A", "A", "identifier", True),
        ("A", "a", "identifier", False),
    ],
)
def test_values_are_compared_by_their_type(one: str, other: str, base: str, *, same: bool) -> None:
    assert same_value(one, other, base, case=True) is same


@pytest.mark.parametrize(
    ("text", "pattern", "matches"),
    [
        ("the blue whale", "*blue*", True),
        ("blue", "*blue*", True),
        ("green", "*blue*", False),
        ("a.c", "a.*", True),
        ("abc", "a.c", False),
    ],
)
def test_a_star_stands_for_anything(text: str, pattern: str, *, matches: bool) -> None:
    assert fits(text, pattern, case=False) is matches
