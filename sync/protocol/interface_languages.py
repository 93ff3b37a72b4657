"""The languages that the program itself speaks: the one list of them, and which of them are offered where. Pure.

What a paper is written in is its own affair and may be any language.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

USUAL_DATE: Final = "d MMMM yyyy"


@dataclass(frozen=True, slots=True, kw_only=True)
class InterfaceLanguage:
    """A language of buttons and sentences."""

    tag: str
    """BCP 47."""
    name: str
    """As the language calls itself, in its own script."""
    english: str
    """For documents, and for whoever types the first letter of it."""
    script: str = "latin"
    """Names the faces of `kiosk.ui.fonts`: latin, arabic, urdu, devanagari, bengali, ethiopic, chinese."""
    is_right_to_left: bool = False
    has_own_digits: bool = False
    """Whether numbers are shown in the script's own digits; elsewhere they are 0 to 9, whatever else is written."""
    date: str = USUAL_DATE
    """How day, month and year stand together, as Qt writes it."""
    unreviewed: str = ""
    """In this language: 'not yet reviewed by a native reader'. Empty where the words were checked with care."""

    @property
    def is_reviewed(self) -> bool:
        """Whether its words were checked with care by somebody who reads it."""
        return not self.unreviewed


INTERFACE_LANGUAGES: Final = (
    InterfaceLanguage(
        tag="id", name="Bahasa Indonesia", english="Indonesian", unreviewed="belum ditinjau oleh penutur asli"
    ),
    InterfaceLanguage(
        tag="de",
        name="Deutsch",
        english="German",
        date="d. MMMM yyyy",
        unreviewed="noch nicht muttersprachlich geprüft",
    ),
    InterfaceLanguage(tag="en", name="English", english="English"),
    InterfaceLanguage(
        tag="es",
        name="Español",
        english="Spanish",
        date="d 'de' MMMM 'de' yyyy",
        unreviewed="aún no revisado por un lector nativo",
    ),
    InterfaceLanguage(tag="fr", name="Français", english="French", unreviewed="pas encore relu par un lecteur natif"),
    InterfaceLanguage(
        tag="ha",
        name="Hausa",
        english="Hausa",
        date="d MMMM, yyyy",
        unreviewed="ɗan asalin harshen bai duba shi ba tukuna",
    ),
    InterfaceLanguage(tag="sw", name="Kiswahili", english="Swahili", unreviewed="bado haijapitiwa na msomaji mzawa"),
    InterfaceLanguage(
        tag="pt",
        name="Português",
        english="Portuguese",
        date="d 'de' MMMM 'de' yyyy",
        unreviewed="ainda sem revisão de um leitor nativo",
    ),
    InterfaceLanguage(
        tag="vi",
        name="Tiếng Việt",
        english="Vietnamese",
        date="d MMMM, yyyy",
        unreviewed="chưa được người bản ngữ xem lại",
    ),
    InterfaceLanguage(tag="yo", name="Yorùbá", english="Yoruba", unreviewed="ẹni tó ń sọ èdè yìí kò tíì yẹ̀ ẹ́ wò"),
    InterfaceLanguage(
        tag="ar", name="العربية", english="Arabic", script="arabic", is_right_to_left=True, has_own_digits=True
    ),
    InterfaceLanguage(
        tag="ur",
        name="اردو",
        english="Urdu",
        script="urdu",
        is_right_to_left=True,
        date="d MMMM، yyyy",
        unreviewed="ابھی کسی اہلِ زبان نے نہیں جانچا",
    ),
    InterfaceLanguage(tag="hi", name="हिन्दी", english="Hindi", script="devanagari"),
    InterfaceLanguage(
        tag="bn",
        name="বাংলা",
        english="Bengali",
        script="bengali",
        has_own_digits=True,
        date="d MMMM, yyyy",
        unreviewed="এখনও কোনো বাংলাভাষী যাচাই করেননি",
    ),
    InterfaceLanguage(
        tag="am",
        name="አማርኛ",
        english="Amharic",
        script="ethiopic",
        unreviewed="በአፍ መፍቻ ተናጋሪ ገና አልታየም",
    ),
    InterfaceLanguage(
        tag="zh",
        name="简体中文",
        english="Chinese",
        script="chinese",
        date="yyyy年M月d日",
        unreviewed="尚未经母语者审阅",
    ),
)
"""In the order in which they are offered: the Latin names as in a dictionary, then the other scripts."""
BY_TAG: Final = {one.tag: one for one in INTERFACE_LANGUAGES}
TAGS: Final = tuple(BY_TAG)


def tags_in(text: str) -> tuple[str, ...]:
    """Return the tags of a list with commas; raises ValueError for one that the program does not speak."""
    tags = tuple(part.strip() for part in text.split(",") if part.strip())
    for tag in tags:
        if tag not in BY_TAG:
            raise ValueError(tag)
    return tags


def offered(station: Iterable[str], exam: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the tags that may be chosen, in the list's order: of the station's those that the exam allows too.

    Whoever says nothing allows all. Where both have nothing in common, the exam's count: it is about this exam.
    """
    at_station, in_exam = (known(tags) or TAGS for tags in (station, exam))
    return tuple(tag for tag in at_station if tag in in_exam) or in_exam


def known(tags: Iterable[str]) -> tuple[str, ...]:
    """Return those that this program speaks: a newer server may name others."""
    wanted = set(tags)
    return tuple(tag for tag in TAGS if tag in wanted)


def page() -> str:
    """Return the table of the docs page."""
    rows = [
        f"| {one.english} | {one.name} | `{one.tag}` | {'right to left' if one.is_right_to_left else 'left to right'} |"
        f" {'its own' if one.has_own_digits else '0 to 9'} | {'yes' if one.is_reviewed else 'not yet'} |"
        for one in INTERFACE_LANGUAGES
    ]
    head = "| language | calls itself | tag | written | digits | reviewed by a native reader |"
    return "\n".join([head, "| --- | --- | --- | --- | --- | --- |", *rows]) + "\n"
