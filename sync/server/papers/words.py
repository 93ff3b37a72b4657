"""The two words that GIFT leaves to whoever shows a question."""

_TRUE_AND_FALSE = {
    "am": ("እውነት", "ሐሰት"),
    "ar": ("صحيح", "خطأ"),
    "bn": ("সত্য", "মিথ্যা"),
    "de": ("Richtig", "Falsch"),
    "en": ("True", "False"),
    "es": ("Verdadero", "Falso"),
    "fa": ("درست", "نادرست"),
    "fr": ("Vrai", "Faux"),
    "hi": ("सही", "गलत"),
    "id": ("Benar", "Salah"),
    "it": ("Vero", "Falso"),
    "ja": ("正しい", "正しくない"),
    "nl": ("Waar", "Niet waar"),
    "pt": ("Verdadeiro", "Falso"),
    "ru": ("Верно", "Неверно"),
    "sw": ("Kweli", "Si kweli"),
    "tr": ("Doğru", "Yanlış"),
    "ur": ("درست", "غلط"),
    "zh": ("正确", "错误"),
}


def true_and_false(language: str) -> tuple[str, str]:
    """Return the words for true and false, in English where the language has none here."""
    return _TRUE_AND_FALSE.get(language.lower().partition("-")[0], _TRUE_AND_FALSE["en"])
