"""What the documentation names is there: commands, options, programs, pages, places on pages, pictures."""

import argparse
import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import kiosk.__main__
import sync.server.__main__
from tests import pages
from tests.machine import walking
from tests.wine import typed

ROOT = Path(__file__).parents[1]
PAGES = sorted([*(ROOT / "docs").glob("*.md"), ROOT / "README.md", ROOT / "SECURITY.md"])
FENCE = re.compile(r"(?m)^ *```(\w*)(?: (\w+))?\n(.*?)^ *```$", re.DOTALL)
CODE = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\]\(([^)\s]+)\)")
OURS = {"kiosk": kiosk.__main__.parser(), "central": sync.server.__main__.parser()}
BEFORE_IT = re.compile(r"^(?:sudo |\.venv/bin/|py |[A-Z_]+=\S+ )*")

each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


def text_of(page: Path) -> str:
    """Return a page without what stands in fences."""
    return FENCE.sub("", page.read_text(encoding="utf-8"))


def named(page: Path, *programs: str) -> Iterator[list[str]]:
    """Give every command of some programs that stands in the text of a page, as words."""
    for found in CODE.findall(text_of(page)):
        words = re.sub(r'"[^"]*"', "WORD", BEFORE_IT.sub("", found)).replace("[", "").replace("]", "").split()
        if words[1:] and words[0] in programs:
            yield words


def deepest(parser: argparse.ArgumentParser, words: list[str]) -> tuple[argparse.ArgumentParser, list[str]]:
    """Return the parser of the last subcommand that is named, and the words after it."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction) and words and words[0] in action.choices:
            return deepest(action.choices[words[0]], words[1:])
    return parser, words


def options_of(parser: argparse.ArgumentParser) -> set[str]:
    """Return every option of a command line, those of its subcommands too."""
    found = {option for action in parser._actions for option in action.option_strings}
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            found = found.union(*(options_of(one) for one in action.choices.values()))
    return found


@each_page
def test_every_command_in_the_text_is_one_that_there_is(page: Path) -> None:
    unknown = []
    for program, *words in named(page, *OURS):
        parser, rest = deepest(OURS[program], words)
        known = {option for action in parser._actions for option in action.option_strings}
        options = [word.partition("=")[0] for word in rest if word.startswith("--")]
        is_command = parser is not OURS[program] or words[0].startswith("--") or words == ["..."]
        if not is_command or not known.issuperset(options):
            unknown.append([program, *words])
    assert unknown == []


@each_page
def test_every_program_in_the_text_is_one_that_there_is(page: Path) -> None:
    unknown = []
    for words in named(page, "python", "python3"):
        if words[1] != "-m":
            continue
        place = importlib.util.find_spec(words[2])
        if place is None or place.origin is None:
            unknown.append(words)
        elif Path(place.origin).is_relative_to(ROOT) and words[2].partition(".")[0] in {"tests", "packing"}:
            source = Path(place.origin)
            parts = source.parent.glob("*.py") if source.name == "__init__.py" else [source]
            said = "".join(part.read_text(encoding="utf-8") for part in parts)
            unknown += [words for word in words[3:] if word.startswith("--") and f'"{word}"' not in said]
    assert unknown == []


def test_every_option_in_the_text_is_one_of_some_program() -> None:
    sources = [path for folder in ("tests", "packing") for path in (ROOT / folder).rglob("*.py")]
    said = "".join(path.read_text(encoding="utf-8") for path in [*sources, ROOT / "run.py"])
    known = set(re.findall(r'"(--[a-z][a-z-]*)"', said)).union(*(options_of(parser) for parser in OURS.values()))
    known |= {"--upgrade", "--upgrade-package"}  # of uv
    unknown = [
        (page.name, word)
        for page in PAGES
        for found in CODE.findall(text_of(page))
        for word in re.findall(r"^--[a-z][a-z-]*", found)
        if word not in known
    ]
    assert unknown == []


@each_page
def test_every_block_is_of_a_kind_that_somebody_runs_or_nobody_could(page: Path) -> None:
    found = FENCE.findall(page.read_text(encoding="utf-8"))
    assert len(re.findall(r"(?m)^ *```", page.read_text(encoding="utf-8"))) == 2 * len(found)
    kinds = {(language, kind) for language, kind, _ in found}
    commands = {kind for language, kind in kinds if language == "sh"}
    assert {language for language, _ in kinds} - {"sh", *pages.NO_COMMANDS} == set()
    assert commands - set(pages.WALKED_BY) == set()
    if "machine" in commands:
        assert pages.name(page) in walking.TOLD
    if "windows" in commands:
        assert pages.name(page) in typed.PAGES


PATH = re.compile(r"^[\w.-]+/[\w./-]*\w\.(?:py|md|toml|lock|po|json)$")


@each_page
def test_every_file_of_the_source_in_the_text_is_there(page: Path) -> None:
    folders = (ROOT / name for name in ("kiosk", "sync", "packing", "tests", "resources", "docs"))
    files = "\n".join(f"/{path.relative_to(ROOT).as_posix()}" for folder in folders for path in folder.rglob("*.*"))
    gone = [one for one in CODE.findall(text_of(page)) if PATH.match(one) and f"/{one}\n" not in f"{files}\n"]
    assert gone == []


def anchors(page: Path) -> set[str]:
    """Return the names of a page's places, as they are made of its titles."""
    titles = re.findall(r"(?m)^#+ (.+?) *$", text_of(page))
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@each_page
def test_every_link_leads_somewhere(page: Path) -> None:
    dead = []
    for target in LINK.findall(text_of(page)):
        path, _, anchor = target.partition("#")
        if path.startswith(("https:", "mailto:")):
            continue
        there = (page.parent / path) if path else page
        if not there.exists() or (anchor and anchor not in anchors(there)):
            dead.append(target)
    assert dead == []


def test_every_page_and_every_picture_is_led_to() -> None:
    led_to = {
        (page.parent / target.partition("#")[0]).resolve() for page in PAGES for target in LINK.findall(text_of(page))
    }
    kept = {*(ROOT / "docs").glob("*.md"), *(ROOT / "docs" / "pictures").iterdir()}
    assert sorted(path.name for path in kept - led_to) == []
