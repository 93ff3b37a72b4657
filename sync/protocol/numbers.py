"""How a typed number is understood: the station shows it while it is typed, the server scores what was shown.

Pure and without a locale, so that both ends read the same text the same way. Digits of every script; point or comma;
grouping by spaces, apostrophes, commas or points; a sign; `1.5e3` and `1.5×10^3`.
A separator that stands once is the decimal one, except a comma before exactly three last digits (`1,500`), which
groups: people who write a decimal comma rarely write three decimals, people who group by commas always do.
"""

import re
import unicodedata
from decimal import Decimal

import msgspec

MAX_LENGTH = 64
MAX_EXPONENT = 30


class Reading(msgspec.Struct, frozen=True):
    """A number as it was understood, and the plain form that is shown to the person who typed it."""

    value: Decimal
    shown: str

    @property
    def is_whole(self) -> bool:
        """Whether the number is an integer, however it was written."""
        return self.value == self.value.to_integral_value()


def read_number(text: str) -> Reading | None:
    """Return how the text is understood as a number, or None when it is none."""
    if len(text) > MAX_LENGTH:
        return None
    found = _NUMBER.fullmatch(_plain(text))
    if found is None:
        return None
    digits = _without_grouping(found["digits"])
    exponent = int(found["e"] or found["power"] or 0)
    if digits is None or abs(exponent) > MAX_EXPONENT:
        return None
    value = Decimal(f"{found['sign']}{digits}e{exponent}")
    return Reading(value, _shown(value))


_NUMBER = re.compile(
    r"(?P<sign>[+-]?) ?(?P<digits>[0-9.,;'\ ]+?)(?:e(?P<e>[+-]?[0-9]{1,3})| ?[x*] ?10 ?\^ ?(?P<power>[+-]?[0-9]{1,3}))?"
)
"""After `_plain`: `.` a point, `,` a comma, `;` a decimal separator that is nothing else, `'` and space group only."""

_GROUPED = re.compile(r"[0-9]{1,3}(?:(?P<mark>[,.' ])[0-9]{3})(?:(?P=mark)[0-9]{3})*")
_GROUPED_INDIAN = re.compile(r"[0-9]{1,2}(?:(?P<mark>[,' ])[0-9]{2})*(?P=mark)[0-9]{3}")
_SINGLE_GROUPING_COMMA = re.compile(r"[1-9][0-9]{0,2},[0-9]{3}")
_PLAIN_DECIMAL = re.compile(r"[0-9]+[.,;]?[0-9]*|[.,;][0-9]+")

_MARKS = {
    **dict.fromkeys("\u066b", ";"),  # Arabic decimal separator
    **dict.fromkeys("\u066c\u2019\u02bc\u2018`\u00b4\uff07", "'"),  # Arabic thousands separator; apostrophes
    **dict.fromkeys("\u060c\uff0c\u3001\ufe50", ","),
    **dict.fromkeys("\uff0e\u3002\ufe52", "."),
    **dict.fromkeys("\u2212\u2010\u2011\u2012\u2013\u2014\ufe63\uff0d", "-"),
    **dict.fromkeys("\uff0b\ufe62", "+"),
    **dict.fromkeys("\u00d7\u22c5\u00b7\u2217\uff0aX", "x"),
    **dict.fromkeys("E", "e"),
    **dict.fromkeys("\u200e\u200f\u061c\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e", ""),  # directions
}
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")
_RAISED = re.compile(r"(?<=10)([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)$")


def _plain(text: str) -> str:
    """Digits to ASCII, every look-alike to one sign, superscript powers to `^`."""
    raised = _RAISED.sub(lambda found: "^" + found[1].translate(_SUPERSCRIPTS), text.strip())
    return "".join(_sign(c) for c in raised).strip()


def _sign(c: str) -> str:
    if c in _MARKS:
        return _MARKS[c]
    if unicodedata.category(c) == "Nd":
        return str(unicodedata.decimal(c))
    return " " if c.isspace() else c


def _without_grouping(digits: str) -> str | None:
    """Return the digits with a point at most; None when the marks do not stand where a number has them."""
    if _SINGLE_GROUPING_COMMA.fullmatch(digits):
        return digits.replace(",", "")
    if _PLAIN_DECIMAL.fullmatch(digits):
        return digits.replace(",", ".").replace(";", ".")
    whole, fraction = _split(digits)
    grouped = _GROUPED.fullmatch(whole) or _GROUPED_INDIAN.fullmatch(whole)
    if grouped is None or not (fraction is None or fraction.isdigit()):
        return None
    return re.sub(r"[^0-9]", "", whole) + ("." + fraction if fraction else "")


def _split(digits: str) -> tuple[str, str | None]:
    """Split at the decimal mark: the one that stands once, after marks of another kind."""
    for mark in ";.,":
        whole, found, fraction = digits.partition(mark)
        if found and not whole.isdigit() and mark not in fraction:
            return whole, fraction
    return digits, None


def _shown(value: Decimal) -> str:
    plain = format(value, "f")
    return plain if len(plain) <= MAX_LENGTH else str(value)
