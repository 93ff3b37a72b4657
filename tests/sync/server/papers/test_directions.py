"""Directions and languages, told from tags and letters."""

import pytest

from sync.server.papers.directions import direction_of, guessed_language


@pytest.mark.parametrize(
    ("language", "direction"),
    [
        *(("ar", "rtl"), ("ar-EG", "rtl"), ("UR", "rtl"), ("he", "rtl"), ("fa-IR", "rtl")),
        *(("en", "ltr"), ("hi", "ltr"), ("", "")),
    ],
)
def test_a_language_runs_one_way(language: str, direction: str) -> None:
    assert direction_of(language) == direction


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Which river?", "en"),
        ("कौन-सी नदी?", "hi"),
        ("أي نهر؟", "ar"),
        ("کون سا دریا ہے؟", "ur"),
        ("کدام رود بزرگ است؟ پاسخ", "fa"),
        ("哪条河？", "zh"),
        ("どの川ですか", "ja"),
        ("ማን ነው?", "am"),
        ("Какая река?", "ru"),
        ("已知 abcdefgh, 则集合的范围是", "zh"),
        ("", "en"),
        ("123", "en"),
    ],
)
def test_letters_tell_the_language(text: str, language: str) -> None:
    assert guessed_language(text) == language
