"""The walk on a machine, as far as it goes without one: which blocks, their order, what it says where it may not."""

import stat
from pathlib import Path

import pytest

from tests import pages
from tests.machine import booted, walking
from tests.machine.booted import Booted, NotBooted, hierarchies, lacking
from tests.machine.ground import Ground, asked_packages
from tests.machine.told import Told, filled, restarts
from tests.machine.walking import Step, steps, stretches
from tests.walk import blocks, on_a_machine

ROOT = Path(__file__).parents[2]
PAGE = """## One
```sh machine
first
```
```sh
elsewhere
```
```sh machine
second
```
## Two
```sh windows
third
```
```sh machine
fourth
```
"""


def machine_steps(page: str) -> list[Step]:
    return list(steps((part.title, part.commands) for part in blocks(page) if part.kind == "machine"))


def test_blocks_of_a_machine_are_numbered_under_their_titles_in_the_order_of_the_page() -> None:
    assert [(step.name, step.commands) for step in machine_steps(PAGE)] == [
        ("One (1)", "first\n"),
        ("One (2)", "second\n"),
        ("Two (1)", "fourth\n"),
    ]


@pytest.mark.parametrize("page", walking.TOLD)
def test_what_is_told_of_a_page_is_told_of_blocks_that_it_has(page: str) -> None:
    told = walking.TOLD[page]
    guide = machine_steps((ROOT / walking.GUIDE).read_text(encoding="utf-8"))
    found = machine_steps((ROOT / page).read_text(encoding="utf-8"))
    needed = [step for step in guide if step.place in told.needs]
    assert walking.strangers([*needed, *found], told) == []
    assert [step.name for step in [*needed, *found] if step.place not in told.seen] == []


def test_blocks_of_which_a_reader_takes_one_begin_each_anew() -> None:
    told = Told(seen={}, before={}, not_looked_at=(), anew=frozenset({("One", 1), ("Two", 0)}))
    found = machine_steps(PAGE)
    assert list(stretches(found, told)) == [[found[0]], [found[1]], [found[2]]]
    assert list(stretches(found, walking.TOLD[walking.GUIDE])) == [found]


def test_a_machine_is_put_back_as_it_was_the_first_time(tmp_path: Path) -> None:
    root, ground = tmp_path / "machine", Ground(tmp_path)
    root.mkdir()
    ground.put_back(root)
    (root / "installed").touch()
    ground.put_back(root)
    assert list(root.iterdir()) == []
    ground.forget()
    assert list(tmp_path.iterdir()) == []


def test_a_reader_replaces_the_words_in_capitals_and_leaves_comments_alone() -> None:
    typed = filled("kiosk enroll https://central.example:8443 CODE\ncentral restore /b/NEWEST.central   # NEWEST\n")
    enrolled, restored = typed.splitlines()
    assert enrolled == 'kiosk enroll https://central.example:8443 "$(sudo central enroll-code --center C1)"'
    assert restored.startswith('central restore "$(sudo sh -c')
    assert restored.endswith("# NEWEST")


def test_only_a_block_that_ends_with_it_restarts_the_machine() -> None:
    assert restarts("one   # two\nsudo systemctl enable a && sudo reboot\n")
    assert not restarts("sudo reboot\nafterwards\n")


def test_what_a_block_will_install_is_known_before_it_runs() -> None:
    block = "sudo apt-get install --no-install-recommends a \\\n    b   # c\ntrue && sudo apt-get install -y ./d.deb\n"
    assert list(asked_packages(f"{block}python3 run.py setup --run-build\n")) == [
        ["--no-install-recommends", "a", "b"],
        ["-y", "./d.deb"],
        ["run.py", "--run-build"],
    ]


@pytest.mark.parametrize(
    ("mounts", "places"),
    [
        ("cgroup2 /sys/fs/cgroup cgroup2 rw,nosuid 0 0\n", ["/sys/fs/cgroup"]),
        ("cgroup2 /sys/fs/cgroup cgroup2 ro,nosuid 0 0\n", []),
        (
            "cgroup /sys/fs/cgroup/cpu cgroup rw,cpu 0 0\ncgroup /sys/fs/cgroup/systemd cgroup rw,name=systemd 0 0\n",
            ["/sys/fs/cgroup/systemd"],
        ),
        ("proc /proc proc rw 0 0\n", []),
    ],
)
def test_control_groups_that_a_systemd_can_use_are_found(mounts: str, places: list[str]) -> None:
    assert [str(place) for place in hierarchies(mounts)] == places


def test_another_python_than_the_machines_is_told() -> None:
    assert "Run it by Python 3.11" in " ".join(lacking((3, 13)))


def test_where_no_machine_may_be_had_it_says_why_names_every_block_and_makes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(walking, "lacking", lambda _version: ["Root of a Linux machine is needed."])
    page = tmp_path / "docs" / "it-guide.md"
    page.parent.mkdir()
    page.write_text(PAGE, encoding="utf-8")
    monkeypatch.setattr(pages, "ROOT", tmp_path)
    assert on_a_machine(page, tmp_path / "made", ["One"], minutes=1.0) == walking.REFUSED
    said = capsys.readouterr()
    assert said.err.splitlines() == ["Root of a Linux machine is needed.", "not run: One (1)", "not run: One (2)"]
    assert said.out.splitlines() == ["not run: Two: it wants Windows", "not run: Two (1): not asked for"]
    assert not (tmp_path / "made").exists()


def test_a_machine_that_does_not_start_is_told_in_the_words_of_what_refused_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "systemd-nspawn"
    program.write_text("#!/bin/sh\necho 'Failed to move root directory: Operation not permitted'\nexit 1\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setattr(booted, "hierarchies", lambda _mounts: [])
    with (
        pytest.raises(NotBooted, match=r"ended with 1: Failed to move root directory: Operation not permitted"),
        Booted(tmp_path, tmp_path),
    ):
        pass
