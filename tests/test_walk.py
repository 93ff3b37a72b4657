"""Pages that can be walked: every command is run, the first that fails is named, nothing is left running."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import kiosk.__main__
import sync.server.__main__
from tests import pages
from tests import walk as walking
from tests.walk import Block, blocks, walk

ROOT = Path(__file__).parents[1]

PAGE = """# A page
## One
```sh setup
false
```
```sh
echo one; sleep 600 &
```
```json
{}
```
## Two
```sh
echo two
```
"""


def test_every_command_is_found_under_its_title_and_nothing_else() -> None:
    assert blocks(PAGE) == [
        Block(title="One", commands="false\n", kind="setup"),
        Block(title="One", commands="echo one; sleep 600 &\n"),
        Block(title="Two", commands="echo two\n"),
    ]


def test_all_is_run_in_one_shell_and_what_it_left_running_is_ended(tmp_path: Path) -> None:
    parts = [Block(title="a", commands="WORD=kept\nsleep 600 &\n"), Block(title="b", commands="echo $WORD > found\n")]
    code, at = walk(parts, tmp_path)
    assert (code, len(at)) == (0, 3)
    assert (tmp_path / "found").read_text() == "kept\n"


def test_the_first_command_that_fails_ends_it(tmp_path: Path) -> None:
    code, at = walk([Block(title="a", commands="false\n"), Block(title="b", commands="touch never\n")], tmp_path)
    assert (code, len(at)) == (1, 1)
    assert not (tmp_path / "never").exists()


def test_one_that_fails_before_an_and_ends_it_too(tmp_path: Path) -> None:
    text = "true && true   # said\nfor WORD in a b; do true && true; done\nfalse && true  # of this\ntouch never\n"
    code, at = walk([Block(title="a", commands=text)], tmp_path)
    assert (code, len(at)) == (1, 1)
    assert not (tmp_path / "never").exists()


def test_a_walk_from_nothing_touches_neither_this_source_nor_its_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, folder = tmp_path / "source", tmp_path / "walk"
    (source / ".venv" / "bin").mkdir(parents=True)
    (source / "run.py").write_text("import pathlib; print(pathlib.Path(__file__).resolve().parent)")
    monkeypatch.setattr(walking, "ROOT", source)
    commands = "python3 run.py > found\ncommand -v python3 >> found\nmkdir .venv\n"
    code, _ = walk([Block(title="a", commands=commands, kind="setup")], folder, from_nothing=True)
    where, python = (folder / "found").read_text().split()
    assert (code, Path(where)) == (0, folder)
    assert Path(python).parent != Path(sys.executable).parent


@pytest.mark.parametrize(("page", "least"), [("docs/first-exam.md", 6), ("docs/it-guide.md", 1)])
def test_the_pages_that_are_walked_have_commands(page: str, least: int) -> None:
    found = blocks((ROOT / page).read_text(encoding="utf-8"))
    assert [part.kind for part in found].count("") >= least


def test_a_page_for_a_station_is_walked(tmp_path: Path) -> None:
    page = ROOT / "docs" / "settings.md"
    parts = walking.ready(page, blocks(page.read_text(encoding="utf-8")))
    code, at = walk(parts, tmp_path)
    assert (code, len(at)) == (0, 3)


def test_what_the_reader_has_comes_after_what_makes_the_programs() -> None:
    page = ROOT / "README.md"
    parts = walking.ready(page, blocks(page.read_text(encoding="utf-8")))
    kinds = [(part.kind, part.commands == pages.before(page)) for part in parts]
    assert kinds == [("setup", False), ("setup", False), ("", True), ("", False), ("", False)]
    assert "not run: .venv/bin/kiosk session wayland: " in parts[3].commands


@pytest.mark.parametrize("page", sorted({*pages.BEFORE, *pages.FILLED, *pages.NOT_RUN}))
def test_what_is_typed_in_the_place_of_a_word_has_its_word_on_the_page(page: str) -> None:
    text = "".join(part.commands for part in blocks((ROOT / page).read_text(encoding="utf-8")) if not part.kind)
    told = {**pages.FILLED.get(page, {}), **pages.NOT_RUN.get(page, {})}
    assert [part for part in told if not re.search(part, text)] == []


def test_no_page_changes_the_machine_where_it_is_walked() -> None:
    touching = [
        (page.name, part.title)
        for page in PAGES
        for part in blocks(page.read_text(encoding="utf-8"))
        if "sudo " in part.commands and part.kind != "machine"
    ]
    assert touching == []


def commands(page: Path) -> Iterator[list[str]]:
    """Give every command of our two programs in the blocks of a page, as words."""
    for block in re.findall(r"^```sh.*?\n(.*?)^```$", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL):
        text = re.sub(r"<<'END'.*?^END$", "", block.replace("\\\n", " "), flags=re.MULTILINE | re.DOTALL)
        text = re.sub(r'"[^"\n]*"', "WORD", text)
        for line in text.splitlines():
            for part in re.split(r"&&|\|\||[|;>&]|2>|sh -c '", line.partition(" #")[0]):
                words = [word.strip("'\"") for word in part.split()]
                named = [at for at, word in enumerate(words) if word.rpartition("/")[2] in {"kiosk", "central"}]
                if named and all(is_before(word) for word in words[: named[0]]):
                    yield words[named[0] :]


def is_before(word: str) -> bool:
    """Whether the word may stand before a command without being one."""
    return word in {"sudo", "-u", "exam", "exam-central", "env", "do", "exec"} or "=" in word


PAGES = sorted([*(ROOT / "docs").glob("*.md"), ROOT / "README.md"])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_of_a_page_is_one_that_there_is(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parsers = {"kiosk": kiosk.__main__.parser(), "central": sync.server.__main__.parser()}
    refused = []
    for program, *words in commands(page):
        try:
            parsers[program.rpartition("/")[2]].parse_args(words)
        except SystemExit as end:
            if end.code:
                refused.append((words, capsys.readouterr().err))
    assert refused == []


def test_commands_are_found_in_pages() -> None:
    assert len(list(commands(ROOT / "docs" / "it-guide.md"))) > 20
