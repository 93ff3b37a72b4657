"""The languages of the interface: complete, with every plural form and placeholder, compiled from what was written."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.candidate.words import clock_time, duration
from kiosk.ui.translation import LANGUAGES, tr, translate
from tests.kiosk.ui.candidate.conftest import silence
from tests.tools import make_translations as tool

PLACEHOLDER = re.compile(r"\{\w+\}")
NUMBER = re.compile(r"%L?n")
PLURAL_FORMS = {"en": 2, "hi": 2, "ar": 6}
FORMS_WITHOUT_NUMBER = {"en": 0, "hi": 0, "ar": 3}
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
}
SCRIPTS = {"hi": re.compile(r"[\u0900-\u097f]"), "ar": re.compile(r"[\u0600-\u06ff]")}


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
    assert {path.stem for path in tool.FOLDER.glob("*.ts")} == {f"kiosk_{language}" for language in LANGUAGES}
    assert set(tool.LANGUAGES) == set(LANGUAGES)


@pytest.mark.parametrize("language", tuple(LANGUAGES))
def test_every_text_is_translated(language: str) -> None:
    open_ones = [m.source for m in messages(ts_of(language)) if not m.is_finished or not all(m.forms)]
    assert open_ones == []


@pytest.mark.parametrize("language", tuple(LANGUAGES))
def test_every_plural_has_all_forms_of_the_language(language: str) -> None:
    plurals = [m for m in messages(ts_of(language)) if m.is_plural]
    assert len(plurals) > 15
    assert [m.source for m in plurals if len(m.forms) != PLURAL_FORMS[language]] == []


@pytest.mark.parametrize("language", tuple(LANGUAGES))
def test_every_plural_keeps_its_number(language: str) -> None:
    lost = [
        form
        for message in messages(ts_of(language))
        if message.is_plural
        for form in message.forms[FORMS_WITHOUT_NUMBER[language] :]
        if len(NUMBER.findall(form)) != 1
    ]
    assert lost == []


@pytest.mark.parametrize("language", ["hi", "ar"])
def test_every_placeholder_is_kept(language: str) -> None:
    lost = [
        (m.source, form)
        for m in messages(ts_of(language))
        for form in m.forms
        if sorted(PLACEHOLDER.findall(form)) != sorted(PLACEHOLDER.findall(m.source))
    ]
    assert lost == []


@pytest.mark.parametrize("language", ["hi", "ar"])
def test_every_translation_is_in_its_script(language: str) -> None:
    script = SCRIPTS[language]
    other = [m.source for m in messages(ts_of(language)) for form in m.forms if not script.search(form)]
    assert set(other) <= SAME_IN_EVERY_LANGUAGE


@pytest.mark.parametrize("language", ["hi", "ar"])
def test_sentences_end_as_they_do_in_english(language: str) -> None:
    """A title has no full stop, a sentence has one: in Hindi its own."""
    full_stops = {"hi": "।", "ar": "."}
    odd = [
        m.source
        for m in messages(ts_of(language))
        for form in m.forms
        if m.source.endswith(".") != form.rstrip().endswith(full_stops[language])
    ]
    assert odd == []


def test_voice_is_calm_in_english() -> None:
    """LOOK.md, section 8: no blame, no jargon of programs, no exclamation marks."""
    never = re.compile(r"invalid|failed to|error occurred|please wait while|successfully|!", re.IGNORECASE)
    assert [m.source for m in messages(ts_of("ar")) if never.search(m.source)] == []


# --- sources, files and what the program loads ------------------------------------------------------------------------


@pytest.mark.parametrize("language", tuple(LANGUAGES))
def test_the_file_has_every_text_of_the_sources(tmp_path: Path, language: str) -> None:
    fresh = tmp_path / f"kiosk_{language}.ts"
    tool.read_sources(language, fresh)
    texts = {(m.context, m.source, m.about, m.is_plural) for m in messages(fresh)}
    kept = {(m.context, m.source, m.about, m.is_plural) for m in messages(ts_of(language))}
    assert kept == texts, "python -m tests.tools.make_translations"


@pytest.mark.parametrize("language", tuple(LANGUAGES))
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
    translate(app, "de")
    assert tr("%n question(s)", "", 2) == "2 questions"
    assert tr("Another window came to the front") == "Another window came to the front"


def test_a_change_of_language_leaves_nothing_of_the_one_before(app: QApplication) -> None:
    for language in ("ar", "hi", "en"):
        translate(app, language)
    assert tr("Please raise your hand.") == "Please raise your hand."
    assert QLocale().language() == QLocale.Language.English


@pytest.mark.parametrize(("language", "said"), [("en", "19:43"), ("hi", "19:43"), ("ar", "١٩:٤٣")])
def test_the_time_of_day_is_that_of_the_center(app: QApplication, language: str, said: str) -> None:
    translate(app, language)
    assert clock_time(1_790_000_000_000, "Asia/Kolkata") == said
