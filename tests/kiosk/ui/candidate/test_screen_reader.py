"""What a screen reader finds and hears over the real accessibility bus: the tree of every part, and announcements."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from queue import Empty, Queue
from threading import Thread
from time import monotonic
from typing import IO

import pytest

from tests.kiosk.lockdown.test_seclusion import Reader, desktop
from tests.x11 import x11_env

__all__ = ["desktop"]
pytestmark = [pytest.mark.x11, pytest.mark.timeout(240)]
DEADLINE = 20.0
ASSERTIVE = 2

Node = dict[str, object]


class Line:
    """A child that speaks and is spoken to line by line."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        assert process.stdin
        assert process.stdout
        self._in, self._said = process.stdin, Queue[str]()
        Thread(target=self._listen, args=(process.stdout,), daemon=True).start()

    def _listen(self, out: IO[str]) -> None:
        for line in out:
            self._said.put(line.strip())

    def tell(self, words: str) -> None:
        self._in.write(f"{words}\n")
        self._in.flush()

    def hear(self, within: float = DEADLINE) -> str:
        return self._said.get(timeout=within)


@contextmanager
def child(*command: str, env: dict[str, str]) -> Iterator[Line]:
    process = subprocess.Popen(
        [sys.executable, "-m", *command], env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        yield Line(process)
    finally:
        process.terminate()
        process.wait(timeout=DEADLINE)
        assert process.stdin
        assert process.stdout
        process.stdin.close()
        process.stdout.close()


@dataclass
class Blind:
    """Somebody who hears the window and does not see it."""

    window: Line
    ear: Line
    heard: list[dict[str, object]] = field(default_factory=list)

    def do(self, command: str) -> None:
        self.window.tell(command)
        assert self.window.hear() == "done"

    def tree(self) -> list[Node]:
        """Return everything that is shown, each part after what it is in."""
        self.ear.tell("tree")
        while "tree" not in (said := json.loads(self.ear.hear())):
            self.heard.append(said)
        found: list[Node] = []
        waiting = list(said["tree"])
        while waiting:
            node = waiting.pop(0)
            if node["showing"] or node["role"] == "application":
                found.append(node)
                waiting = [*node["children"], *waiting]
        return found

    def hears(self, words: str) -> dict[str, object]:
        """Wait until something with these words is announced."""
        until = monotonic() + DEADLINE
        while True:
            for said in self.heard:
                if words in str(said["said"]):
                    return said
            try:
                self.heard.append(json.loads(self.ear.hear(max(0.1, until - monotonic()))))
            except Empty:
                raise AssertionError(f"{words!r} was not announced; heard: {self.heard}") from None

    def names(self, role: str) -> list[str]:
        return [str(node["name"]) for node in self.tree() if node["role"] == role]


@pytest.fixture
def blind(desktop: tuple[str, Reader]) -> Iterator[Blind]:
    display, reader = desktop
    env = {**x11_env(display), **reader.env, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    with (
        child("tests.screen_reader", reader.bus(), env=env) as ear,
        child("tests.kiosk.ui.candidate.heard_window", env=env) as window,
    ):
        assert json.loads(ear.hear()) == {"listening": True}
        assert window.hear() == "ready"
        yield Blind(window, ear)


def test_a_question_is_read_with_its_place_choices_and_their_state(blind: Blind) -> None:
    blind.do("show question-alone")
    blind.hears("Question 24 of 40")
    tree = blind.tree()
    stem = "What is the most likely reason that the number of breathing roots fell in the walled plot?"
    assert any(stem in str(node["name"]) for node in tree)
    choices = [node for node in tree if node["role"] == "radio button"]
    assert [str(node["name"])[:2] for node in choices] == ["A,", "B,", "C,", "D,"]
    assert [node["checked"] for node in choices] == [False, True, False, False]
    assert [node["focused"] for node in choices] == [False, True, False, False]

    blind.do("press C")
    choices = [node for node in blind.tree() if node["role"] == "radio button"]
    assert [node["checked"] for node in choices] == [False, False, True, False]


def test_what_is_covered_is_not_read(blind: Blind) -> None:
    blind.do("show question-masked")
    assert blind.names("radio button") == [f"{letter}, covered; press to show it" for letter in "ABCD"]
    blind.do("press B")
    names = blind.names("radio button")
    assert "covered" not in names[1]
    assert [name for name in names if "covered" in name] == [names[0], names[2], names[3]]


def test_a_formula_is_read_in_words(blind: Blind) -> None:
    blind.do("show question-multiple")
    assert any("x over y" in name for name in blind.names("check box"))


def test_time_and_warnings_are_heard(blind: Blind) -> None:
    blind.do("show question-alone")
    assert any("left" in name for name in blind.names("button") + blind.names("push button"))
    blind.do("notice")
    said = blind.hears("3 questions have no answer")
    assert "5 minutes left" in str(said["said"])


def test_nothing_of_a_question_is_read_under_a_cover(blind: Blind) -> None:
    blind.do("show question")
    blind.do("show cover")
    said = blind.hears("You have not lost an answer")
    assert said["politeness"] == ASSERTIVE
    read = "\n".join(f"{node['name']} {node['description']}" for node in blind.tree())
    assert "breathing roots" not in read
    assert "radio button" not in {node["role"] for node in blind.tree()}


def test_an_error_is_read_with_its_field(blind: Blind) -> None:
    blind.do("show sign-in-number")
    fields = [node for node in blind.tree() if node["role"] in ("text", "entry")]
    assert any(node["name"] == "Registration number" and str(node["description"]).strip() for node in fields)


def test_a_grid_is_a_table_and_an_essay_a_text(blind: Blind) -> None:
    blind.do("show question-match")
    assert "table" in {node["role"] for node in blind.tree()}
    blind.do("show question-essay")
    assert any(str(name).startswith("Your answer") for name in blind.names("text"))
