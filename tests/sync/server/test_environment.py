"""What a server is set to: one list; a wrong value ends everything with its name, itself and what is allowed."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from sync.server import environment
from sync.server.environment import SETTINGS, WrongSetting, said
from tests.sync.server.running import Office

ROOT = Path(__file__).parents[3]
WRONG = [
    ("CENTRAL_HOSTS", "central.example,bad name"),
    ("CENTRAL_HOSTS", "zentrale-für-alle.example"),
    ("CENTRAL_BIND", "nowhere"),
    ("CENTRAL_BIND", "0.0.0.0:99999"),
    ("CENTRAL_PROCESSES", "0"),
    ("CENTRAL_PROCESSES", "many"),
    ("CENTRAL_LOG", "loud"),
    ("CENTRAL_OTP", "no"),
    ("CENTRAL_MIN_PROGRAM", "new"),
    ("CENTRAL_MIN_PROGRAM", "v1.2"),
    ("CENTRAL_PREFLIGHT_DAYS", "-3"),
    ("CENTRAL_PREFLIGHT_DAYS", "٣"),
]
RIGHT = [
    ("CENTRAL_HOSTS", "central.example, ,10.9.8.7,::1,exam_server"),
    ("CENTRAL_BIND", "[::]:443"),
    ("CENTRAL_BIND", "exam.example:8443"),
    ("CENTRAL_PROCESSES", "16"),
    ("CENTRAL_LOG", "DEBUG"),
    ("CENTRAL_OTP", "off"),
    ("CENTRAL_MIN_PROGRAM", "1.2.3"),
    ("CENTRAL_PREFLIGHT_DAYS", "7"),
]


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_a_wrong_value_is_refused_by_name_value_and_what_is_allowed(name: str, value: str) -> None:
    with pytest.raises(WrongSetting) as refused:
        said(name, {name: value})
    allowed = environment.BY_NAME[name].allowed
    assert (refused.value.name, refused.value.value, refused.value.allowed) == (name, value, allowed)
    assert str(refused.value) == f"{name} is {value!r}; allowed: {allowed}."


@pytest.mark.parametrize(("name", "value"), RIGHT)
def test_what_is_allowed_counts(name: str, value: str) -> None:
    assert said(name, {name: value}) == value


def test_an_empty_variable_says_nothing_and_every_default_is_allowed() -> None:
    for one in SETTINGS:
        assert said(one.name, {one.name: ""}) == said(one.name, {}) == one.default
        assert not one.default or one.is_allowed(one.default)


def test_the_page_has_the_list_and_the_environment_is_asked_in_one_place() -> None:
    told = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    assert environment.page() in told, "put there what `central config page` says"
    asked = re.compile(r"""environ(?:\.get\(|\[)["']CENTRAL_\w+["'](?!\] = )""")
    sources = (ROOT / "sync" / "server").rglob("*.py")
    assert [path.name for path in sources if asked.search(path.read_text(encoding="utf-8"))] == []


def test_a_server_that_is_set_wrongly_says_one_sentence_and_does_nothing(tmp_path: Path) -> None:
    done = Office(tmp_path / "home", {"CENTRAL_PREFLIGHT_DAYS": "soon"}).run("doctor")
    assert (done.returncode, done.stdout) == (2, "")
    allowed = environment.BY_NAME["CENTRAL_PREFLIGHT_DAYS"].allowed
    assert done.stderr == f"CENTRAL-SETTING: CENTRAL_PREFLIGHT_DAYS is 'soon'; allowed: {allowed}.\n"


def test_so_does_one_of_many_processes(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "import sync.server.many"]
    environ = {"PYTHONPATH": str(ROOT), "CENTRAL_HOME": str(tmp_path), "CENTRAL_PROCESSES": "x"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environ)
    assert done.stderr.startswith("CENTRAL-SETTING: CENTRAL_PROCESSES is 'x'; allowed: ")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)


@pytest.mark.parametrize(
    "url", ["postgresql://a@h:99999/b", "postgresql://a@h", "mariadb://[x/b", "postgresql://h:0/b"]
)
def test_an_address_of_a_database_that_cannot_be_is_one_sentence_too(tmp_path: Path, url: str) -> None:
    done = Office(tmp_path / "home", {"CENTRAL_DATABASE_URL": url}).run("doctor")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert done.stderr.startswith("CENTRAL-DATABASE-URL: ")


# --- central config ---------------------------------------------------------------------------------------------------


def test_each_setting_is_told_with_where_it_comes_from_and_no_password(tmp_path: Path) -> None:
    environ = {"CENTRAL_DATABASE_URL": "postgresql://a:sesame@h/b", "CENTRAL_LOG": "ERROR", "CENTRAL_HSOTS": "x"}
    office = Office(tmp_path / "home", environ)
    done = office.run("config", "--json")
    told = json.loads(done.stdout)
    found = {one["name"]: (one["value"], one["source"], one["refused"]) for one in told["settings"]}
    assert list(found) == [one.name for one in SETTINGS]
    assert found["CENTRAL_LOG"] == ("ERROR", "environment", "")
    assert found["CENTRAL_PROCESSES"] == ("4", "default", "")
    assert found["CENTRAL_DATABASE_URL"][:2] == ("postgresql://<redacted>@h/b", "environment")
    assert told["not_settings"] == ["CENTRAL_HSOTS"]
    plain = office.run("config")
    assert "sesame" not in plain.stdout + done.stdout
    assert re.search(r"^CENTRAL_HSOTS +is no setting, and nobody reads it$", plain.stdout, re.MULTILINE)
    assert (done.returncode, plain.returncode) == (0, 0)


def test_a_wrong_one_is_told_beside_the_others(tmp_path: Path) -> None:
    environ = {"CENTRAL_OTP": "no", "CENTRAL_DATABASE_URL": "oracle://boss:sesame@x/y"}
    done = Office(tmp_path / "home", environ).run("config")
    assert done.returncode == 2
    assert "refused: CENTRAL_OTP is 'no'; allowed: on, off. [CENTRAL-SETTING]" in done.stdout
    assert "[CENTRAL-DATABASE-URL]" in done.stdout
    assert "sesame" not in done.stdout


def test_help_and_page_name_every_setting(tmp_path: Path) -> None:
    office = Office(tmp_path / "home", {})
    shown = office.must("config", "--help")
    assert [one.name for one in SETTINGS if one.name not in shown] == []
    assert office.must("config", "page") == environment.page()
