"""A slice of the escape suite that runs each time: one window manager, one hardened server, and no lock at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.escapes.arena import Arena, Server, arena
from tests.escapes.campaign import Campaign
from tests.escapes.row import Verdict
from tests.kiosk.lockdown.conftest import SHORTCUTS

pytestmark = pytest.mark.x11

DESKTOP = ("ctrl_alt_t", "clipboard_replaced", "other_override_fight", "window_inside_ours", "xtest_inject")
OWN = ("alt_tab", "unmap", "no_cookie", "untrusted_cookie")
UNLOCKED = ("ctrl_alt_t", "paste_ctrl_v", "other_override")


@pytest.fixture(scope="module")
def desktop() -> Iterator[Arena]:
    with arena(Server.DESKTOP, "openbox") as made:
        yield made


def test_on_a_desktop_every_row_comes_out_as_documented(desktop: Arena, tmp_path: Path) -> None:
    outcomes = list(Campaign(desktop, tmp_path).run(DESKTOP))
    assert desktop.sings == set(SHORTCUTS)
    assert [(one.row, one.verdict, one.got) for one in outcomes if not one.as_expected] == []
    assert sorted(one.row for one in outcomes) == sorted(DESKTOP)


def test_without_a_lock_the_same_rows_get_out(desktop: Arena, tmp_path: Path) -> None:
    outcomes = Campaign(desktop, tmp_path, lock="off").run(UNLOCKED)
    assert {one.row: one.verdict for one in outcomes} == dict.fromkeys(UNLOCKED, Verdict.ESCAPED)


def test_on_a_hardened_server_every_row_comes_out_as_documented(tmp_path: Path) -> None:
    with arena(Server.OWN, "none") as made:
        outcomes = list(Campaign(made, tmp_path).run(OWN))
    assert [(one.row, one.verdict, one.got) for one in outcomes if not one.as_expected] == []
    assert sorted(one.row for one in outcomes) == sorted(OWN)
