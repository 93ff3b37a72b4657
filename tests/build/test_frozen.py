"""The program as it is handed out: one folder, built from the spec, that starts and paints where there is no Python."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from time import sleep, time

import pytest

from kiosk import VERSION
from kiosk.spelling import languages
from packing.part import is_copyleft
from packing.strip import is_loadable
from tests.bench import painting

ROOT = Path(__file__).parents[2]
MOST_BYTES = 150_000_000

pytestmark = [pytest.mark.build, pytest.mark.timeout(1200)]


def bare_env(home: Path) -> dict[str, str]:
    """An environment in which no Python, package or checkout of this machine can help."""
    kept = {key: os.environ[key] for key in ("SYSTEMROOT", "TEMP", "TMP") if key in os.environ}
    return kept | {"KIOSK_HOME": str(home), "HOME": str(home), "PATH": "", "QT_QPA_PLATFORM": "offscreen"}


def test_it_says_its_version(program: Path, tmp_path: Path) -> None:
    said = subprocess.run([program, "--version"], env=bare_env(tmp_path), capture_output=True, text=True, check=True)
    mark = json.loads((program.parent / "_internal" / "build.json").read_text())["fingerprint"]
    assert said.stdout.strip() == f"kiosk {VERSION} (build {mark})"


def test_it_says_what_it_is_made_of_with_every_license(program: Path) -> None:
    inside = program.parent / "_internal"
    told = json.loads((inside / "sbom.json").read_text())
    names = {component["name"] for component in told["components"]}
    assert names >= {"python", "PySide6_Essentials", "cryptography", "peewee", "msgspec"}
    assert names.isdisjoint({"Django", "lxml", "pytest", "exam-kiosk"})
    owned = [one for one in told["components"] if one["purl"].startswith("pkg:pypi/")]
    assert [one["name"] for one in owned if not any((inside / "licenses" / one["name"]).glob("*"))] == []


def test_it_asks_for_no_desktop_and_is_no_larger_than_it_must_be(program: Path) -> None:
    """What its bytes are stands in docs/it-guide.md."""
    files = [path for path in program.parent.rglob("*") if path.is_file() and not path.is_symlink()]
    assert [path.name for path in files if path.name.startswith(("libgtk", "libgdk", "libcairo", "libpango"))] == []
    assert sum(path.stat().st_size for path in files) < MOST_BYTES


def test_every_file_of_it_can_be_loaded_and_every_link_leads_somewhere(program: Path) -> None:
    everything = list(program.parent.rglob("*"))
    assert [path for path in everything if path.is_symlink() and not path.exists()] == []
    assert [path for path in everything if path.is_file() and not is_loadable(path)] == []


def test_it_holds_nothing_under_the_gpl_alone(program: Path) -> None:
    """Each part's license is named, and none of them asks that all of the program be under it."""
    told = json.loads((program.parent / "_internal" / "sbom.json").read_text())
    named = {one["name"]: _license(one) for one in told["components"]}
    assert [name for name, terms in named.items() if not terms] == []
    assert {name: terms for name, terms in named.items() if is_copyleft(terms)} == {}


def _license(component: dict[str, list[dict[str, object]]]) -> str:
    [one] = component["licenses"]
    inside = one.get("license")
    return str(one.get("expression") or (inside.get("name") if isinstance(inside, dict) else ""))


def test_it_spells_in_every_language_that_it_has_a_dictionary_of(program: Path, tmp_path: Path) -> None:
    words = {"ar": "كتاب", "en": "word", "es": "palabra", "pt": "palavra"}
    assert set(words) == languages()
    asked = "".join(json.dumps({"language": code, "words": [word, "qqqq"]}) + "\n" for code, word in words.items())
    env = {**bare_env(tmp_path), "TMPDIR": str(tmp_path)}
    said = subprocess.run([program, "spell"], env=env, input=asked, capture_output=True, text=True, check=True).stdout
    told = [json.loads(line) for line in said.splitlines()]
    assert [(one["language"], one["right"], one["wrong"]) for one in told] == [
        (code, [word], ["qqqq"]) for code, word in words.items()
    ]
    assert list(tmp_path.iterdir()) == []


def test_a_screen_reader_can_be_let_in(program: Path) -> None:
    """The door of screen readers is asked for over the session's bus."""
    assert [found.name for found in program.parent.rglob("QtDBus*")] != []


def test_it_starts_nearly_as_fast_as_from_its_source(program: Path, tmp_path: Path) -> None:
    """From the start of the process to the lock over the window; in turn, the middle of five."""
    painting._station(tmp_path).close()
    source = [sys.executable, "-m", "kiosk"]
    ratios = [until_locked([str(program)], tmp_path) / until_locked(source, tmp_path) for _ in range(5)]
    assert sorted(ratios)[2] < 1.3


def until_locked(command: list[str], home: Path) -> float:
    """Start the station in a window; return after how many seconds its log says that the lock is on."""
    log = home / "log" / "kiosk.log"
    log.unlink(missing_ok=True)
    env = {**os.environ, "KIOSK_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "KIOSK_LOCK": "off"}
    began = time()
    with subprocess.Popen([*command, "run", "--child", "--windowed"], cwd=ROOT, env=env) as station:
        try:
            while True:
                assert station.poll() is None
                assert time() - began < 60
                lines = log.read_text().splitlines() if log.exists() else []
                said = [json.loads(line) for line in lines]
                if locked := [line["at"] for line in said if line["message"] == "lock"]:
                    return datetime.fromisoformat(locked[0]).timestamp() - began
                sleep(0.02)
        finally:
            station.terminate()


@contextmanager
def central(home: Path, paper: Path | None = None) -> Iterator[tuple[str, str]]:
    """A demo server from the checkout; gives its address and an enrollment code."""
    command = [sys.executable, "-m", "sync.server", "serve", "--demo", "--port", "0", "--home", str(home)]
    command += [] if paper is None else ["--paper", str(paper)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        try:
            assert process.stdout is not None
            url = process.stdout.readline().removeprefix("listening ").strip()
            code = process.stdout.readline().removeprefix("enrollment code ").strip()
            yield url, code
        finally:
            process.terminate()


def test_it_takes_a_whole_exam_and_paints_every_screen(program: Path, tmp_path: Path) -> None:
    out = tmp_path / "tour"
    with central(tmp_path / "central") as (url, code):
        command = [str(program), "tour", "--out", str(out), "--server", url, "--code", code]
        toured = subprocess.run(
            command, env=bare_env(tmp_path / "station"), capture_output=True, text=True, timeout=600, check=False
        )
    assert toured.returncode == 0, toured.stderr[-4000:]
    assert (out / "report.json").is_file()
    assert len(list(out.glob("*.png"))) > 10
