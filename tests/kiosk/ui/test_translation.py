"""The languages of the interface: complete, with every plural form and placeholder, compiled from what was written."""

import ast
import gc
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from unicodedata import category

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui import translation
from kiosk.ui.candidate.words import clock_time, duration
from kiosk.ui.fonts import LATIN, digits, language_in, script_of
from kiosk.ui.tokens import resources_folder
from kiosk.ui.translation import tr, translate
from packing.compressed import packed
from sync.protocol.interface_languages import BY_TAG, INTERFACE_LANGUAGES, TAGS
from tests.kiosk.ui.candidate.conftest import silence
from tests.tools import make_translations as tool

FONTS = resources_folder() / "fonts"
TRANSLATIONS = resources_folder() / "translations"
PLACEHOLDER = re.compile(r"\{\w+\}")
NUMBER = re.compile(r"%L?n")
NAMED_WITH_DIGITS = re.compile(r"\bF\d+\b|Alt\+\d|X11")
REVIEWED = tool.REVIEWED
PLURAL_FORMS = dict.fromkeys(TAGS, 2) | {"ar": 6} | dict.fromkeys(("id", "vi", "yo", "zh"), 1)
FORMS_WITHOUT_NUMBER = {"ar": 3}
"""Arabic says none, one and two in words; from three on the number stands there."""
SAME_IN_EVERY_LANGUAGE = {
    "{what}: {when}",
    "{section}: {time}",
    "{minutes} {seconds}",
    "{sections}; {moves}",
    "{percent} %",
    "{hours} {minutes}",
    "{number} %",
    "Language: {name}",
    "{day} at {time}",
    "{gigabytes} GB",
    "{megabytes} MB",
    "Shift",
    "Enter",
}
ARABIC = re.compile(r"[\u0600-\u06ff]")
SCRIPTS = {
    "hi": re.compile(r"[\u0900-\u097f]"),
    "ar": ARABIC,
    "ur": ARABIC,
    "bn": re.compile(r"[\u0980-\u09ff]"),
    "am": re.compile(r"[\u1200-\u139f]"),
    "zh": re.compile(r"[\u4e00-\u9fff]"),
}
FULL_STOPS = {"hi": "।", "bn": "।", "am": "።", "zh": "。", "ur": "۔"}
"""Of sentences; elsewhere it is that of English."""


@dataclass(frozen=True, slots=True)
class Message:
    """One text of a `.ts` file."""

    context: str
    source: str
    about: str
    is_plural: bool
    is_finished: bool
    forms: tuple[str, ...]


def messages(ts: Path) -> list[Message]:
    """Read a `.ts` file."""
    found = []
    for context in ET.parse(ts).getroot().findall("context"):  # noqa: S314 -- our own file
        for message in context.findall("message"):
            translation = message.find("translation")
            assert translation is not None
            is_plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.findall("numerusform")]
            found.append(
                Message(
                    context=context.findtext("name") or "",
                    source=message.findtext("source") or "",
                    about=message.findtext("comment") or "",
                    is_plural=is_plural,
                    is_finished=translation.get("type") is None,
                    forms=tuple(forms) if is_plural else (translation.text or "",),
                )
            )
    return found


def ts_of(language: str) -> Path:
    """The file that translators write."""
    return tool.FOLDER / f"kiosk_{language}.ts"


@pytest.fixture
def app(qtbot: QtBot) -> Iterator[QApplication]:
    """The application; what it speaks is taken away afterwards."""
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    yield found
    silence(found)


# --- what translators wrote -------------------------------------------------------------------------------------------


def test_every_language_that_can_be_chosen_has_its_file() -> None:
    assert {path.stem for path in tool.FOLDER.glob("*.ts")} == {f"kiosk_{language}" for language in TAGS}


@pytest.mark.parametrize("language", REVIEWED)
def test_every_text_of_a_reviewed_language_is_translated(language: str) -> None:
    assert list(tool.open_texts(ts_of(language))) == []


def test_a_language_that_nobody_reviewed_lacks_a_few_new_texts_at_most() -> None:
    """`python -m tests.tools.make_translations --missing` tells which; a release has them all (`--release`)."""
    shares = {language: tool.share(language) for language in TAGS}
    assert {language: share for language, share in shares.items() if share < tool.LEAST} == {}


def told(language: str) -> Iterator[tuple[Message, str]]:
    """Give every text of a language with each of its forms, as far as it is translated."""
    for message in messages(ts_of(language)):
        if message.is_finished:
            yield from ((message, form) for form in message.forms)


@pytest.mark.parametrize("language", TAGS)
def test_every_plural_has_all_forms_of_the_language(language: str) -> None:
    plurals = [m for m in messages(ts_of(language)) if m.is_plural]
    assert len(plurals) > 15
    assert [m.source for m in plurals if len(m.forms) != PLURAL_FORMS[language]] == []


@pytest.mark.parametrize("language", TAGS)
def test_every_plural_keeps_its_number_in_the_digits_of_the_language(language: str) -> None:
    """`%Ln` is the number in the digits of the language, `%n` in 0 to 9."""
    first = FORMS_WITHOUT_NUMBER.get(language, 0)
    allowed = {"%Ln"} if BY_TAG[language].has_own_digits else {"%n", "%Ln"}
    lost = [
        form
        for message in messages(ts_of(language))
        if message.is_plural and message.is_finished
        for form in message.forms[first:]
        if len(NUMBER.findall(form)) != 1 or not set(NUMBER.findall(form)) <= allowed
    ]
    assert lost == []


@pytest.mark.parametrize("language", [one.tag for one in INTERFACE_LANGUAGES if one.has_own_digits])
def test_every_number_in_a_sentence_is_in_the_digits_of_the_language(language: str) -> None:
    """Names of keys and of X11 stay as they are written on a key and in a manual."""
    assert [form for _, form in told(language) if re.search("[0-9]", NAMED_WITH_DIGITS.sub("", form))] == []


@pytest.mark.parametrize("language", TAGS)
def test_every_placeholder_is_kept(language: str) -> None:
    lost = [
        (m.source, form)
        for m, form in told(language)
        if sorted(PLACEHOLDER.findall(form)) != sorted(PLACEHOLDER.findall(m.source))
    ]
    assert lost == []


@pytest.mark.parametrize("language", sorted(SCRIPTS))
def test_every_translation_is_in_its_script(language: str) -> None:
    script = SCRIPTS[language]
    assert {m.source for m, form in told(language) if not script.search(form)} <= SAME_IN_EVERY_LANGUAGE


@pytest.mark.parametrize("language", [tag for tag in TAGS if tag not in SCRIPTS and tag != "en"])
def test_no_sentence_is_left_in_english(language: str) -> None:
    same = {m.source for m, form in told(language) if form == m.source}
    assert {text for text in same if len(re.findall("[a-z]{3,}", PLACEHOLDER.sub("", text))) > 1} == set()


@pytest.mark.parametrize("language", [tag for tag in TAGS if tag != "en"])
def test_sentences_end_as_they_do_in_english(language: str) -> None:
    """A title has no full stop, a sentence has one: in many scripts its own."""
    full_stop = FULL_STOPS.get(language, ".")
    odd = [m.source for m, form in told(language) if m.source.endswith(".") != form.rstrip().endswith(full_stop)]
    assert odd == []


@pytest.mark.parametrize("language", TAGS)
def test_every_letter_has_a_shape_in_the_faces_of_the_language(qapp: QApplication, language: str) -> None:
    """Looked up in the files that come along: what the machine has besides counts for nothing."""
    letters = {letter for _, form in told(language) for letter in form}
    letters |= {letter for one in INTERFACE_LANGUAGES if one.tag == language for letter in one.name + one.unreviewed}
    letters |= set(digits(1234567890, language))
    seen = (letter for letter in letters if category(letter) not in ("Cc", "Cf"))
    assert sorted(letter for letter in seen if not can_write(letter, language)) == []


@cache
def faces(folder: str) -> tuple[QRawFont, ...]:
    """Every face of a folder of fonts."""
    return tuple(QRawFont(str(path), 16) for path in sorted((FONTS / folder).glob("*.[ot]tf")))


def can_write(letter: str, language: str) -> bool:
    """Whether a language's faces have the letter in each weight, or Inter has it, or those of the letter's script."""
    scripts = (script_of(language), LATIN, script_of(language_in(letter, language)))
    sets = [faces(script.folders[0]) for script in scripts]
    return any(all(face.supportsCharacter(ord(letter)) for face in found) for found in sets)


def test_voice_is_calm_in_english() -> None:
    """LOOK.md, section 8: no blame, no jargon of programs, no exclamation marks."""
    never = re.compile(r"invalid|failed to|error occurred|please wait while|successfully|!", re.IGNORECASE)
    assert [m.source for m in messages(ts_of("ar")) if never.search(m.source)] == []


# --- sources, files and what the program loads ------------------------------------------------------------------------


def test_every_file_has_every_text_of_the_sources(tmp_path: Path) -> None:
    """English, whose words are the sources' own, has their plurals."""
    fresh = tmp_path / "kiosk_hi.ts"
    tool.read_sources("hi", fresh)
    texts = {(m.context, m.source, m.about, m.is_plural) for m in messages(fresh)}
    for language in TAGS:
        kept = {(m.context, m.source, m.about, m.is_plural) for m in messages(ts_of(language))}
        wanted = {text for text in texts if text[-1] or language != "en"}
        assert kept == wanted, f"{language}: python -m tests.tools.make_translations"


@pytest.mark.parametrize("language", TAGS)
def test_the_compiled_file_is_fresh(tmp_path: Path, language: str) -> None:
    fresh = tmp_path / "fresh.qm"
    tool.compile_words(ts_of(language), fresh)
    compiled = ts_of(language).with_suffix(".qm").read_bytes()
    assert compiled == fresh.read_bytes(), "python -m tests.tools.make_translations"


TRANSLATING = {"tr": 0, "translate": 1, "say": 1}
"""Functions whose argument at this place is a text to translate."""


def spoken(path: Path) -> Iterator[str]:
    """Every text that a source file hands to a translating function, also where Qt's own tool does not look."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        place = TRANSLATING.get(name)
        if place is None or len(node.args) <= place:
            continue
        text = node.args[place]
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            yield text.value


def test_qts_tool_overlooks_no_text() -> None:
    """It does not look into f-strings."""
    texts = {text for path in tool.SOURCES.rglob("*.py") for text in spoken(path)}
    assert texts - {m.source for m in messages(ts_of("ar"))} == set()


def test_plurals_of_a_widget_are_said_by_the_class_that_writes_them() -> None:
    """`self.tr` asks under the name of the object's class: an heir would find no plural, and say "2 hour(s)"."""
    bases: set[str] = set()
    speakers: set[str] = set()
    for path in tool.SOURCES.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases |= {base.id for base in node.bases if isinstance(base, ast.Name)}
                text = ast.unparse(node)
                if re.search(r"self\.tr\(['\"][^'\"]*%n", text):
                    speakers.add(node.name)
    assert len(speakers) > 3
    assert speakers & bases == set()


# --- spoken -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "spoken_forms"),
    [
        ("en", ["0 minutes", "1 minute", "2 minutes", "5 minutes", "11 minutes"]),
        ("hi", ["0 मिनट", "1 मिनट", "2 मिनट", "5 मिनट", "11 मिनट"]),
        ("ar", ["٠ دقيقة", "دقيقة واحدة", "دقيقتان", "٥ دقائق", "١١ دقيقة"]),
        ("de", ["0 Minuten", "1 Minute", "2 Minuten", "5 Minuten", "11 Minuten"]),
        ("bn", ["০ মিনিট", "১ মিনিট", "২ মিনিট", "৫ মিনিট", "১১ মিনিট"]),
    ],
)
def test_a_number_has_its_form_and_the_digits_of_the_language(
    app: QApplication, language: str, spoken_forms: list[str]
) -> None:
    translate(app, language)
    assert [duration(minutes * 60_000) for minutes in (0, 1, 2, 5, 11)] == spoken_forms


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "1 hour 24 minutes"), ("hi", "1 घंटा 24 मिनट"), ("ar", "ساعة واحدة و٢٤ دقيقة")],
)
def test_hours_and_minutes_are_joined_as_the_language_joins_them(app: QApplication, language: str, said: str) -> None:
    translate(app, language)
    assert duration(84 * 60_000) == said
    assert duration(83 * 60_000 + 1) == said, "nobody is told less than they have"


def test_a_language_without_translation_is_said_in_english_with_its_plurals(app: QApplication) -> None:
    translate(app, "it")
    assert tr("%n question(s)", "", 2) == "2 questions"
    assert tr("Another window came to the front") == "Another window came to the front"


def test_a_language_is_read_as_a_built_program_has_it(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entries = [(f"resources/translations/{path.name}", str(path), "DATA") for path in TRANSLATIONS.glob("kiosk_*.qm")]
    assert len(list(packed(entries, tmp_path))) == len(entries) > 10
    monkeypatch.setattr(translation, "resources_folder", lambda: tmp_path)
    translate(app, "hi")
    gc.collect()
    assert duration(84 * 60_000) == "1 घंटा 24 मिनट"
    assert len(translation._installed) == 2


def test_a_change_of_language_leaves_nothing_of_the_one_before(app: QApplication) -> None:
    for language in ("ar", "hi", "en"):
        translate(app, language)
    assert tr("Please raise your hand.") == "Please raise your hand."
    assert QLocale().language() == QLocale.Language.English


@pytest.mark.parametrize(
    ("language", "said"), [("en", "19:43"), ("hi", "19:43"), ("ar", "١٩:٤٣"), ("bn", "১৯:৪৩"), ("am", "19:43")]
)
def test_the_time_of_day_is_that_of_the_center(app: QApplication, language: str, said: str) -> None:
    translate(app, language)
    assert clock_time(1_790_000_000_000, "Asia/Kolkata") == said
