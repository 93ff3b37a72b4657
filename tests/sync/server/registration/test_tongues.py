"""The admin in the chosen language: its own words and Django's, right to left where it is so."""

import re
from collections import Counter
from pathlib import Path

import pytest
from django.conf import settings as served
from django.contrib.staticfiles import finders
from django.test import Client
from django.utils import translation

from sync.protocol.slots import SlotState
from tests.sync.server.registration.admin.pages import text, tree
from tests.sync.server.registration.world import a_candidate, a_clerk, a_session
from tests.tools.server_words import LANGUAGES, LOCALE, SERVER, catalog, compiled, shown, words_of

_BLOCKS = re.compile(
    r"{% blocktranslate.*?{% endblocktranslate %}|{%.*?%}|{{.*?}}|{#.*?#}|<(style|script).*?</\1>", re.DOTALL
)
_TAGS = re.compile(r"<[^>]*>")
_NAMED = re.compile(r'(?:title|aria-label|placeholder|alt)="([^"]*)"')
_PLACES = re.compile(r"%\(\w+\)s")


@pytest.fixture
def reader(settings, db) -> Client:
    """Somebody who reads the admin in a language that is chosen by `speak`."""
    settings.CENTRAL_OTP_REQUIRED = False
    client = Client()
    client.force_login(a_clerk("reader", may="*"))
    return client


def speak(client: Client, language: str) -> Client:
    client.post("/i18n/setlang/", {"language": language, "next": "/admin/"}, secure=True)
    return client


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_stands_twice(language):
    words = words_of(language)
    assert [word for word, count in Counter(words).items() if count > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalog_is_the_written_one(language):
    kept = (LOCALE / language / "LC_MESSAGES" / "django.mo").read_bytes()
    assert kept == compiled(catalog(language)), "python -m tests.tools.server_words"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_that_the_admin_shows_has_its_translation(language):
    assert sorted(shown() - set(catalog(language))) == [], "add them to sync/server/locale/*/LC_MESSAGES/django.po"


def test_all_languages_have_the_same_words_with_the_same_places():
    hindi, arabic = (catalog(language) for language in LANGUAGES)
    assert set(hindi) == set(arabic)
    for entries in (hindi, arabic):
        for word, told in entries.items():
            assert told, word
            assert not word or set(_PLACES.findall(told)) == set(_PLACES.findall(word)), word


@pytest.mark.parametrize(("language", "direction", "title"), [("hi", "ltr", "परीक्षार्थी"), ("ar", "rtl", "المرشحون")])
def test_lists_speak_the_chosen_language(reader, language, direction, title):
    session = a_session()
    a_candidate(SlotState.CONSUMED, center=session.center, exam=session.exam, session=session)
    page = tree(speak(reader, language).get("/admin/registration/candidateprofile/", secure=True))
    assert (page.get("lang"), page.get("dir")) == (language, direction)
    entries = catalog(language)
    side = text(page.get_element_by_id("nav-sidebar-apps"))
    assert title in side
    assert "Candidates" not in side
    heads = " ".join(text(head) for head in page.iter("th"))
    for word in ("registration number", "full name", "Slot", "generation"):
        assert entries[word] in heads, word
    assert text(page.find_class("slot")[0].find(".//b")) == entries["Consumed"]
    assert entries["candidates"] in text(page)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", ["", "registration/job/bring/", "registration/job/fill/", "scores/answer/"])
def test_our_own_pages_have_no_english_left(reader, language, page):
    told = tree(speak(reader, language).get(f"/admin/{page}", secure=True)).find_class("desk")[0]
    for code in [*told.iter("code"), *told.iter("title"), *told.find_class("material-symbols-outlined")]:
        code.drop_tree()
    words = set(re.findall(r"[A-Za-z]{3,}", text(told)))
    assert words <= {"UTC", "Nov", "Dec", "CSV", "UTF", "XLSX", *re.findall(r"[A-Z][a-z]{2}(?= \d{4})", text(told))}


def test_no_template_of_the_admin_says_anything_in_english_only():
    left = {}
    for file in SERVER.rglob("templates/admin/**/*.html"):
        told = _BLOCKS.sub("", file.read_text("utf-8"))
        named = " ".join(_NAMED.findall(told))
        words = set(re.findall(r"[A-Za-z]{3,}", f"{_TAGS.sub(' ', told)} {named}")) - {"Exam", "Central", "UTC"}
        if words:
            left[file.name] = words
    assert left == {}


def test_no_refusal_that_the_admin_shows_is_in_english_only():
    files = [*(SERVER / "exchange").glob("*.py"), *(SERVER / "registration").rglob("*.py")]
    raw = re.compile(r"""(?:Refused|ValidationError|add_error)\((?:\{?"\w+"[,:] |None, )?f?"[^"]* """)
    told = {file.name: raw.findall(file.read_text("utf-8")) for file in files}
    of_files = {
        "rosters.py",
        "place_lists.py",
        "station_settings.py",
    }  # reports, which are read as files; what no form of the admin can bring about
    assert {name: found for name, found in told.items() if found and name not in of_files} == {}


def test_a_browser_that_prefers_a_language_chooses_nothing(reader):
    page = tree(reader.get("/admin/", secure=True, headers={"Accept-Language": "ar"}))
    assert (page.get("lang"), page.get("dir")) == ("en", "ltr")


def test_the_choice_is_a_cookie_that_no_script_reads(reader):
    reader.post("/i18n/setlang/", {"language": "hi"}, secure=True)
    cookie = reader.cookies[served.LANGUAGE_COOKIE_NAME]
    assert (cookie["secure"], cookie["httponly"], cookie["samesite"]) == (True, True, "Lax")


def test_a_language_of_one_page_is_not_that_of_the_next(reader):
    speak(reader, "ar").get("/admin/", secure=True)
    Client().get("/healthz", secure=True)
    assert translation.get_language() == "en"


def test_stations_are_told_nothing_of_languages(reader):
    assert "Content-Language" not in speak(reader, "ar").get("/healthz", secure=True).headers


def test_every_face_that_the_style_names_is_served():
    style = Path(finders.find("registration/admin.css")).read_text(encoding="utf-8")
    named = re.findall(r'url\("\.\./(fonts/[^"]+)"\)', style)
    assert len(named) >= 4
    assert [name for name in named if finders.find(name) is None] == []
