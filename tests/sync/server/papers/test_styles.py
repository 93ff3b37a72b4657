"""What a drawing says by reference is written out, as far as that is no more than a drawing has."""

import pytest

from sync.server.papers.drawings import redrawn
from sync.server.papers.refusals import PictureRefused

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'


def used_often() -> str:
    return f'<path id="a" d="{"M0 0" * 5_000}"/>' + '<use href="#a"/>' * 2_000


def rules_for_what_is_used_often() -> str:
    sheet = "".join(f".c{number}{{fill:red}}" for number in range(2_000))
    inside = "".join(
        f'<g id="{here}">{f"<use href={before!r}/>" * 9}</g>' for before, here in (("#a", "b"), ("#b", "c"))
    )
    return f'<style>{sheet}</style><g id="a">{"<path/>" * 10}</g>{inside}'


def said_for_everything() -> str:
    return f"<style>path{{font-family:{'a' * 200_000}}}</style>{'<path/>' * 200}"


@pytest.mark.parametrize("inside", [used_often, rules_for_what_is_used_often, said_for_everything])
def test_a_small_file_does_not_become_a_huge_drawing(inside: object) -> None:
    """Each took gigabytes, or minutes."""
    text = f"{HEAD}{inside()}</svg>"  # type: ignore[operator]
    assert len(text) < 300_000
    with pytest.raises(PictureRefused, match="too much"):
        redrawn(text.encode())


def test_a_style_of_many_names_is_read_once() -> None:
    """For each name anew it took the square of the file's length."""
    sheet = f"{','.join(['path'] * 20_000)}{{{'fill:red;' * 20_000}}}"
    found = redrawn(f'{HEAD}<style>{sheet}</style><path d="M0 0"/></svg>'.encode())
    assert b'fill="red"' in found.content


def test_what_is_used_twice_is_drawn_twice() -> None:
    found = redrawn(f'{HEAD}<path id="a" d="M0 0"/><use href="#a"/><use href="#a"/></svg>'.encode())
    assert found.content.count(b'd="M0 0"') == 3
