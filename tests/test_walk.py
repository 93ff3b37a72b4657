"""Pages that can be walked: every command is run, the first that fails is named, nothing is left running."""

from pathlib import Path

import pytest

from tests.walk import Block, blocks, walk

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
        Block(title="One", commands="false\n", is_setup=True),
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


@pytest.mark.parametrize("page", ["docs/first-exam.md"])
def test_the_pages_that_are_walked_have_commands(page: str) -> None:
    found = blocks((Path(__file__).parents[1] / page).read_text(encoding="utf-8"))
    assert [part.is_setup for part in found].count(False) >= 6
