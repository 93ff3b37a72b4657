"""The letters of choices: the script's own where readers are used to them, else A, B, C."""

_ARABIC = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_URDU = "ابجدہوزحطیکلمنسعفصقرشتثخذضظغ"
_BENGALI = "কখগঘঙচছজঝঞটঠডঢণতথদধন"
_ETHIOPIC = "ሀለሐመሠረሰሸቀበተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐ"
_LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_OWN = {"ar": _ARABIC, "fa": _ARABIC, "ur": _URDU, "bn": _BENGALI, "am": _ETHIOPIC, "ti": _ETHIOPIC}


def letter_of(index: int, language: str) -> str:
    """The letter of a choice, counted from 0; after the alphabet's end a number."""
    alphabet = _OWN.get(language.split("-")[0].lower(), _LATIN)
    return alphabet[index] if index < len(alphabet) else str(index + 1)


def index_of(text: str, language: str, count: int) -> int | None:
    """The choice that a typed letter means: of the script's own alphabet, or of A to Z, in either case."""
    if len(text) != 1:
        return None
    own = _OWN.get(language.split("-")[0].lower(), _LATIN)
    for alphabet in (own, _LATIN):
        index = alphabet.find(text.upper() if text.isascii() else text)
        if 0 <= index < count:
            return index
    return None
