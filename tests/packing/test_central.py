"""What a server's machine gets: units that leave little open, a lock of what it needs, a container."""

import ast
import json
import re
import shutil
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import pytest

from packing import server_lock
from sync.server.__main__ import parser
from tests.sync.server.running import migrated_office

ROOT = Path(__file__).parents[2]
CENTRAL = ROOT / "packing" / "central"
UNITS = sorted((CENTRAL / "system/usr/lib/systemd/system").iterdir())
SERVICES = [unit for unit in UNITS if unit.suffix == ".service"]
PROGRAMS = "/opt/exam-central/bin/"

needs_systemd = pytest.mark.skipif(
    shutil.which("systemd-analyze") is None, reason="systemd is not on this system: apt-get install systemd"
)


def run(*command: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A root with the files in their places, and something to start."""
    root = tmp_path_factory.mktemp("root")
    shutil.copytree(CENTRAL / "system", root, dirs_exist_ok=True)
    shutil.copytree("/usr/lib/systemd/system", root / "usr/lib/systemd/system", dirs_exist_ok=True, symlinks=True)
    for program in (f"{PROGRAMS}central", f"{PROGRAMS}gunicorn", "/bin/sh"):
        file = root / program[1:]
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("#!/bin/sh\n")
        file.chmod(0o755)
    return root


@needs_systemd
def test_systemd_accepts_every_unit(installed: Path) -> None:
    done = run("systemd-analyze", "verify", "--man=no", f"--root={installed}", *(unit.name for unit in UNITS))
    assert [line for line in done.stderr.splitlines() if "exam-central" in line] == []
    assert done.returncode == 0, done.stderr


@needs_systemd
def test_every_service_leaves_little_open(installed: Path) -> None:
    names = [unit.name for unit in SERVICES]
    done = run("systemd-analyze", "security", "--offline=true", "--threshold=20", f"--root={installed}", *names)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("unit", SERVICES, ids=lambda unit: unit.name)
def test_a_service_starts_commands_that_there_are_and_no_setting_that_is_not_told(unit: Path) -> None:
    text = unit.read_text()
    assert "User=exam-central\n" in text
    for program, words in re.findall(rf"^Exec\w+={PROGRAMS}(\w+) ?(.*)$", text, re.MULTILINE):
        if program == "central":
            parser().parse_args(words.split())
        else:
            assert words == "-c python:sync.server.many sync.server.wsgi"
    told = (ROOT / "docs" / "settings.md").read_text()
    asked = re.findall(r"CENTRAL_\w+", text + (CENTRAL / "system/etc/default/exam-central").read_text())
    assert [name for name in asked if f"`{name}`" not in told] == []


# --- the lock of a server --------------------------------------------------------------------------------------------


def of_the_server() -> str:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    return server_lock.lock((ROOT / "requirements.lock").read_text(), server_lock.roots(project))


def test_the_lock_of_a_server_is_a_part_of_the_whole_with_its_hashes() -> None:
    whole, part = (ROOT / "requirements.lock").read_text(), of_the_server()
    names = re.findall(r"^([a-z0-9-]+)==", part, re.MULTILINE)
    assert {"peewee", "apsw-sqlite3mc"} <= set(names)  # central recover reads a dead station's disk by them
    assert {"django", "cheroot", "gunicorn", "psycopg-binary", "pymysql", "ziafont", "setuptools"} <= set(names)
    assert server_lock.OF_STATIONS.isdisjoint(names)
    assert {"pytest", "pyinstaller", "shiboken6"}.isdisjoint(names)
    assert all(block in whole for block in re.split(r"^(?=[a-z])", part, flags=re.MULTILINE))
    assert part.count("--hash=") > len(names)


def test_what_the_lock_leaves_out_is_imported_by_no_server() -> None:
    modules = {"PySide6", "shiboken6", "peewee", "playhouse", "apsw", "requests", "pypdf", "mpmath", "hunspell"}
    found = set()
    for package in ("sync/server", "sync/protocol"):
        for path in (ROOT / package).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Import):
                    found |= {alias.name.partition(".")[0] for alias in node.names}
                elif isinstance(node, ast.ImportFrom):
                    found.add((node.module or "").partition(".")[0])
    assert found & modules == set()


def test_it_is_made_with_nothing_but_python(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-I",
        "-S",
        "-c",
        "import sys; sys.path.insert(0, '.'); import packing.server_lock as one; one.main()",
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == of_the_server()


# --- the container ---------------------------------------------------------------------------------------------------


def test_the_container_is_made_of_what_there_is() -> None:
    text = (CENTRAL / "Containerfile").read_text()
    copied = [word for line in re.findall(r"^COPY (.+) \S+$", text, re.MULTILINE) for word in line.split()]
    assert [name for name in copied if not (ROOT / name).exists()] == []
    assert {"sync", "resources", "pyproject.toml", "requirements.lock", "packing"} <= set(copied)
    for words in re.findall(r"central (migrate|serve [^\"]*)", text.split("USER")[1]):
        parser().parse_args(words.split())
    assert text.index("USER exam-central") < text.index("\nCMD")


def test_a_container_is_well_as_long_as_its_server_answers_and_fits_its_database(tmp_path: Path) -> None:
    office = migrated_office(tmp_path / "home")
    [said] = re.findall(r"^HEALTHCHECK .* CMD (\[.*\])$", (CENTRAL / "Containerfile").read_text(), re.MULTILINE)
    python, *words = json.loads(said)
    assert python == "python3"
    with office.serving("--host", "127.0.0.1") as serving:
        url = serving.line("listening ")
        here = [word.replace("https://127.0.0.1:8443", url) for word in words]
        asked = [sys.executable, *(word.replace("/var/lib/exam-central", str(office.home)) for word in here)]
        assert run(*asked).returncode == 0
        office.python("from django.db import connection; connection.cursor().execute('DELETE FROM django_migrations')")
        deadline = time.monotonic() + 60
        while run(*asked).returncode == 0:  # it looks every few seconds
            assert time.monotonic() < deadline
    assert "Connection refused" in run(*asked).stderr


def test_the_servers_command_runs_as_its_account_with_the_settings_of_its_units(tmp_path: Path) -> None:
    for name, said in (("id", "echo 0"), ("setpriv", 'echo "$CENTRAL_HOME" "$@"')):
        program = tmp_path / name
        program.write_text(f"#!/bin/sh\n{said}\n")
        program.chmod(0o755)
    command = CENTRAL / "system/usr/local/bin/central"
    done = subprocess.run(
        ["sh", str(command), "backup", "/a b"],
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": f"{tmp_path}:/usr/bin:/bin"},
    )
    home, *words = done.stdout.split()
    unit = (CENTRAL / "system/usr/lib/systemd/system/exam-central.service").read_text()
    assert f"Environment=CENTRAL_HOME={home}\n" in unit
    assert words[:4] == ["--reuid", "exam-central", "--regid", "exam-central"]
    assert done.stdout.endswith(f"{PROGRAMS}central backup /a b\n")
    assert re.search(r"^EnvironmentFile=-(.+)$", unit, re.MULTILINE)[1] in command.read_text()  # type: ignore[index]
    assert command.stat().st_mode & 0o111


def test_the_servers_command_tells_whoever_is_not_root(tmp_path: Path) -> None:
    (tmp_path / "id").write_text("#!/bin/sh\necho 1000\n")
    (tmp_path / "id").chmod(0o755)
    told = {"PATH": f"{tmp_path}:/usr/bin:/bin"}
    command = ["sh", str(CENTRAL / "system/usr/local/bin/central"), "doctor"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=told)
    assert (done.returncode, done.stderr) == (3, "Root is needed: sudo central doctor\n")
