"""Which way a text runs, and which language it may be, told from its letters where nobody says it."""

import unicodedata
from collections import Counter

from sync.protocol.languages import is_right_to_left

_SCRIPTS = {
    "CJK": "zh",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "HANGUL": "ko",
    "DEVANAGARI": "hi",
    "BENGALI": "bn",
    "ETHIOPIC": "am",
    "HEBREW": "he",
    "ARABIC": "ar",
    "CYRILLIC": "ru",
    "GREEK": "el",
    "THAI": "th",
    "TAMIL": "ta",
    "TELUGU": "te",
    "GUJARATI": "gu",
    "GURMUKHI": "pa",
    "KANNADA": "kn",
    "MALAYALAM": "ml",
}
_URDU = frozenset("ٹڈڑںےہھ")
_PERSIAN = frozenset("پچژگک")


def direction_of(language: str) -> str:
    """Return `rtl`, `ltr`, or nothing for no language."""
    if not language:
        return ""
    return "rtl" if is_right_to_left(language) else "ltr"


def guessed_language(text: str) -> str:
    """Return the language that most of the letters belong to, `en` where they tell nothing."""
    counted: Counter[str] = Counter()
    for c in text:
        if c.isalpha():
            counted[_SCRIPTS.get(unicodedata.name(c, "LATIN").split(" ", 1)[0].split("-")[0], "en")] += 1
    if counted["ja"]:
        return "ja"
    language = max(counted, key=lambda found: counted[found], default="en")
    others = [found for found in counted if found != "en"]
    if language == "en" and others and counted[others[0]] * 4 > counted["en"]:
        language = max(others, key=lambda found: counted[found])  # formulas and names are Latin in every language
    return _arabic_script(text) if language == "ar" else language


def _arabic_script(text: str) -> str:
    letters = set(text)
    if letters & _URDU:
        return "ur"
    return "fa" if letters & _PERSIAN else "ar"
