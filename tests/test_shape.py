"""The house stays the house: sizes, import places, what Qt code must not do, nothing of one machine in what is kept."""

import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path, PurePosixPath

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests import shape

ROOT = Path(__file__).parent.parent

RULES: tuple[shape.Rule, ...] = (
    shape.too_long,
    shape.blind_excepts,
    shape.modal_loops,
    shape.connected_lambdas,
    shape.inline_style_sheets,
    shape.strangers,
    shape.clocks_in_rules,
    shape.empty_names,
)

# place (path, or path::Class.function) -> why the rule makes this code worse.
EXCEPTIONS: dict[str, str] = {
    "kiosk/flow/live.py::LiveAttempt": "one verb for each act; half of it is their sentences",
    "kiosk/flow/sitting.py::SittingPresenter": "the same acts on screen; what is shown stands in Board and views",
    "kiosk/flow/station.py::StationPresenter": "who speaks and who speaks next; each presenter is a line of it",
    "kiosk/ui/candidate/question.py::QuestionPage": "one page that may not move between questions, in every room",
    "kiosk/ui/candidate/window.py::CandidateWindow": "names every wish of a candidate once, as a signal",
    "sync/protocol/events.py": "the one list of everything that can happen; two lists would be two places to look",
}


def place(found: str) -> str:
    """Where it was found, without the line number, which moves."""
    return re.sub(r":\d+$", "", found.split(" ")[0])


@cache
def source() -> list[shape.Module]:
    """The whole source, read once."""
    return shape.modules(ROOT, "kiosk", "sync")


def broken(rule: shape.Rule) -> list[str]:
    """What breaks the rule in the whole source, excepted places too."""
    return [found for module in source() for found in rule(module)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_source_keeps(rule: shape.Rule) -> None:
    found = [found for found in broken(rule) if place(found) not in EXCEPTIONS]
    assert found == [], "\n" + "\n".join(found)


def test_every_exception_is_still_needed() -> None:
    needed = {place(found) for rule in RULES for found in broken(rule)}
    assert set(EXCEPTIONS) - needed == set()


LONG = "x = 1\n"
SAMPLES: list[tuple[shape.Rule, str, str]] = [
    (shape.too_long, "kiosk/a.py", LONG * 401),
    (shape.too_long, "kiosk/a.py", "class A:\n" + "    x = 1\n" * 200),
    (shape.too_long, "kiosk/a.py", "class A:\n    def f(self):\n" + "        x = 1\n" * 40),
    (shape.too_long, "kiosk/a.py", "class A:\n    @Slot(int)\n    def f(self):\n" + "        x = 1\n" * 10),
    (shape.blind_excepts, "kiosk/a.py", "try:\n    f()\nexcept (OSError, Exception):\n    pass\n"),
    (shape.blind_excepts, "kiosk/a.py", "try:\n    f()\nexcept:\n    pass\n"),
    (shape.modal_loops, "kiosk/ui/a.py", "QMessageBox(self).exec()\n"),
    (shape.modal_loops, "kiosk/ui/a.py", "app.processEvents()\n"),
    (shape.connected_lambdas, "kiosk/flow/a.py", "self.worker.done.connect(lambda: None)\n"),
    (shape.inline_style_sheets, "kiosk/ui/a.py", "self.setStyleSheet('color: red')\n"),
    (shape.strangers, "kiosk/flow/a.py", "import requests\n"),
    (shape.strangers, "kiosk/flow/a.py", "from PySide6 import QtWidgets\n"),
    (shape.strangers, "kiosk/ui/a.py", "from peewee import Model\n"),
    (shape.strangers, "sync/client/a.py", "from PySide6.QtCore import QObject\n"),
    (shape.clocks_in_rules, "kiosk/exam/a.py", "from time import monotonic\n"),
    (shape.clocks_in_rules, "sync/protocol/a.py", "datetime.now()\n"),
    (shape.empty_names, "kiosk/util.py", "x = 1\n"),
    (shape.empty_names, "kiosk/a.py", "class SessionManager: pass\n"),
]


@pytest.mark.parametrize(("rule", "path", "source"), SAMPLES)
def test_a_break_of_the_rule_is_found(rule: shape.Rule, path: str, source: str) -> None:
    assert list(rule(shape.read(PurePosixPath(path), source))) != []


KEPT: list[tuple[shape.Rule, str, str]] = [
    (shape.too_long, "kiosk/a.py", "def f():\n    '''" + "words\n" * 60 + "    '''\n" + "    x = 1\n" * 39),
    (shape.blind_excepts, "kiosk/crash.py", "try:\n    f()\nexcept Exception:\n    pass\n"),
    (shape.blind_excepts, "kiosk/store/a.py", "try:\n    f()\nexcept BaseException:\n    close()\n    raise\n"),
    (shape.modal_loops, "kiosk/app.py", "sys.exit(self._app.exec())\n"),
    (shape.connected_lambdas, "kiosk/flow/a.py", "self.worker.done.connect(self._on_done)\n"),
    (shape.inline_style_sheets, "kiosk/ui/theme.py", "app.setStyleSheet(sheet)\n"),
    (shape.strangers, "kiosk/store/a.py", "import apsw\n"),
    (shape.strangers, "kiosk/flow/a.py", "from PySide6.QtCore import QObject\n"),
]


@pytest.mark.parametrize(("rule", "path", "source"), KEPT)
def test_what_is_allowed_is_not_found(rule: shape.Rule, path: str, source: str) -> None:
    assert list(rule(shape.read(PurePosixPath(path), source))) == []


# --- every file that is kept ------------------------------------------------------------------------------------------

# Put together here, so that this file does not break its own rule.
HOSTS = ["pypi" + ".org", "python" + "hosted.org", "deb.debian" + ".org", "registry.npmjs" + ".org", "pkg" + ".dev"]
UNWANTED: dict[str, "re.Pattern[str]"] = {
    "an unfinished mark": re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X)\b"),
    "a path of one machine": re.compile(r"(?<![\w.*-])/(wor" + r"k|roo" + r"t)/\w|C:\\Users\\\w"),
    "a registry's host": re.compile("|".join(re.escape(host) for host in HOSTS)),
}
# Fonts, pictures, dictionaries and licenses of others are theirs, word for word.
FOREIGN = ("resources/fonts/", "resources/spelling/", "tests/data/")


def kept_texts() -> list[tuple[str, str]]:
    """Path and text of every text file that git keeps."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode != 0:
        pytest.skip("not a git checkout: what is kept cannot be told from what lies around")
    paths = [path for path in listed.stdout.decode().split("\0") if path and not path.startswith(FOREIGN)]
    texts = []
    for path in paths:
        if (ROOT / path).is_file():
            content = (ROOT / path).read_bytes()
            if b"\0" not in content:
                texts.append((path, content.decode("utf-8")))
    return texts


@pytest.mark.parametrize("unwanted", UNWANTED)
def test_no_kept_file_holds(unwanted: str) -> None:
    pattern = UNWANTED[unwanted]
    found = [
        f"{path}:{number}: {line.strip()[:100]}"
        for path, text in kept_texts()
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]
    assert found == []


# --- the lock ---------------------------------------------------------------------------------------------------------

LOCKED = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>\S+)(?P<rest>.*)$", re.MULTILINE)


def locked_versions() -> dict[str, str]:
    """Name and version of everything that the lock installs."""
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    return {canonicalize_name(found["name"]): found["version"] for found in LOCKED.finditer(lock)}


def asked_requirements() -> list[Requirement]:
    """Everything that pyproject.toml asks for, extras included."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lists = [project["dependencies"], *project["optional-dependencies"].values()]
    return [Requirement(line) for lines in lists for line in lines]


def test_the_environment_is_not_kept() -> None:
    """A link of that name, once kept, takes the place of the environment wherever it is checked out."""
    listed = subprocess.run(["git", "ls-files", ".venv"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout: what is kept cannot be told from what lies around")
    assert listed.stdout == "", "take it out again: git rm --cached .venv"


def test_the_lock_holds_what_the_project_asks_for() -> None:
    locked = locked_versions()
    off = [
        str(asked)
        for asked in asked_requirements()
        if not asked.specifier.contains(locked.get(canonicalize_name(asked.name), "0"))
    ]
    assert off == [], "make the lock again: docs/contributing.md, 'The lock'"


def test_everything_locked_has_its_hashes() -> None:
    blocks = re.split(r"\n(?=\S)", (ROOT / "requirements.lock").read_text(encoding="utf-8"))
    assert [block.split()[0] for block in blocks if LOCKED.match(block) and "--hash=sha256:" not in block] == []


# --- the window's own trap --------------------------------------------------------------------------------------------


def calls_that_return_nothing() -> list[Callable[[], object]]:
    """Calls into Qt of the kinds that a screen makes all the time."""
    from PySide6.QtCore import QObject, QTimer

    thing, timer = QObject(), QTimer()
    return [lambda: thing.setObjectName("x"), lambda: thing.blockSignals(False), timer.stop]


def test_qt_keeps_every_reference_to_none() -> None:
    """PySide6 6.12.0 on Python 3.11 loses one in every call that returns nothing, until the program aborts."""
    calls = calls_that_return_nothing()
    before = sys.getrefcount(None)
    for _ in range(2000):
        for call in calls:
            call()
    assert abs(sys.getrefcount(None) - before) < 100
