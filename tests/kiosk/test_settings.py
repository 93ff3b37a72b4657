import json
import os
from dataclasses import fields
from pathlib import Path

import pytest

from kiosk import configuring
from kiosk.__main__ import parser
from kiosk.programs.versions import KEPT
from kiosk.setting_sources import Said, Source, WrongSetting, policy_file
from kiosk.settings import Explained, Lock, Settings, Theme, Window, default_home, explain, load
from sync.protocol import station_settings
from sync.protocol.station_settings import BY_SERVER, SETTINGS, Kind, demand_allowed


def configured(tmp_path: Path, text: str) -> dict[str, str]:
    path = tmp_path / "kiosk.toml"
    path.write_text(text, encoding="utf-8")
    return {"KIOSK_CONFIG": str(path)}


def demanded(name: str) -> str:
    return station_settings.BY_NAME[name].allowed


def test_nothing_set_gives_the_defaults() -> None:
    assert load({}) == Settings()
    assert load({}).home == default_home()


def test_the_file_overrules_the_environment(tmp_path: Path) -> None:
    environ = configured(tmp_path, 'theme = "dark"\nlock = "off"\n')
    settings = load(environ | {"KIOSK_THEME": "light", "KIOSK_HOME": str(tmp_path), "KIOSK_WINDOW": "windowed"})
    assert (settings.theme, settings.lock, settings.window) == (Theme.DARK, Lock.OFF, Window.WINDOWED)
    assert settings.home == tmp_path


@pytest.mark.parametrize(
    ("name", "value", "allowed"),
    [
        ("lock", "handcuffs", "auto, off, x11, wayland, windows"),
        ("home", "relative/path", "an absolute path"),
        ("language", "../en", demanded("language")),
        ("language", "xx", demanded("language")),
        ("language", "English", demanded("language")),
        ("log_level", "", "debug, info, warning, error"),
    ],
)
def test_a_wrong_value_is_refused_by_name_value_and_what_is_allowed(name: str, value: str, allowed: str) -> None:
    with pytest.raises(WrongSetting) as refused:
        load({f"KIOSK_{name.upper()}": value})
    assert (refused.value.name, refused.value.value, refused.value.allowed) == (name, value, allowed)
    assert refused.value.code == "KIOSK-SETTING"


@pytest.mark.parametrize("text", ['thme = "dark"', "theme = 3", "theme = ", "[theme]\ncolor = 1"])
def test_a_file_that_says_something_strange_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(WrongSetting):
        load(configured(tmp_path, text))


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WrongSetting):
        load({"KIOSK_CONFIG": str(tmp_path / "none.toml")})


def said_by_policy(**values: str) -> tuple[Said, ...]:
    return tuple(Said(name, value, Source.POLICY, "policy") for name, value in values.items())


def told(folder: Path, **values: str) -> None:
    statement = {"payload": {"station": "s", "values": values}, "key": "k", "signature": "x"}
    (folder / "server-settings.json").write_text(json.dumps(statement), encoding="utf-8")


# --- one list ---------------------------------------------------------------------------------------------------------


def test_the_one_list_and_the_settings_are_the_same() -> None:
    assert [one.name for one in SETTINGS] == [one.name for one in fields(Settings)]
    texts = {one.name: str(getattr(Settings(), one.name)) for one in fields(Settings)}
    plain = (Kind.CHOICE, Kind.MEGABYTES)
    assert {one.name: one.default for one in SETTINGS if one.kind in plain} == {
        one.name: texts[one.name] for one in SETTINGS if one.kind in plain
    }


def test_every_choice_that_is_declared_can_be_set_and_no_other() -> None:
    for one in SETTINGS:
        for value in one.choices:
            assert str(getattr(load({f"KIOSK_{one.name.upper()}": value}), one.name)) == value
        if one.choices:
            with pytest.raises(WrongSetting):
                load({f"KIOSK_{one.name.upper()}": "another"})


def test_help_schema_and_page_name_every_setting(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parser().parse_args(["config", "--help"])
    shown = capsys.readouterr().out
    assert [one.name for one in SETTINGS if f"KIOSK_{one.name.upper()}" not in shown or one.sentence not in shown] == []
    assert configuring.run("schema", as_json=False) == 0
    assert list(json.loads(capsys.readouterr().out)["properties"]) == [one.name for one in SETTINGS]
    page = (Path(__file__).parents[2] / "docs" / "settings.md").read_text(encoding="utf-8")
    assert station_settings.page() in page, "put there what `kiosk config page` says"


@pytest.mark.parametrize("language", ["", "en", "pt-BR", "zh-Hant-TW"])
def test_a_language_that_is_spoken_is_allowed_with_its_region(language: str) -> None:
    assert load({"KIOSK_LANGUAGE": language}).language == language


def test_the_server_sets_no_place_and_opens_no_lock() -> None:
    told_by_none = {"home", "mirror", "stick_folders", "lock", "window", "screen_reader"}
    assert {one.name for one in BY_SERVER}.isdisjoint(told_by_none)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("disk_needed_mb", "1" * 7),
        ("disk_needed_mb", "-1"),
        ("language", "e n"),
        ("language", "xx-US"),
        ("language", "en-"),
        ("languages", "en,xx"),
        ("theme", ""),
    ],
)
def test_what_is_not_allowed_is_refused_for_server_and_station_alike(name: str, text: str) -> None:
    setting = next(one for one in SETTINGS if one.name == name)
    with pytest.raises(ValueError, match="^" + setting.allowed[:8]):
        demand_allowed(setting, text)


# --- who says it ------------------------------------------------------------------------------------------------------


def test_policy_is_stronger_than_server_than_file_than_environment(tmp_path: Path) -> None:
    environ = {**configured(tmp_path, 'theme = "blue"\nlanguage = "en"\nlog_level = "error"\nlock = "off"\n')}
    environ |= {"KIOSK_HOME": str(tmp_path), "KIOSK_THEME": "cream", "KIOSK_LANGUAGE": "hi"}
    environ |= {"KIOSK_LOG_LEVEL": "debug", "KIOSK_UPDATES": "manual"}
    told(tmp_path, theme="light", language="ar")
    found = load(environ, policy=lambda: said_by_policy(theme="dark"))
    assert (found.theme, found.language, found.log_level, found.lock) == ("dark", "ar", "error", "off")
    assert found.updates == "manual"


def test_it_is_explained_who_was_heard_and_who_was_not(tmp_path: Path) -> None:
    told(tmp_path, theme="light")
    environ = {**configured(tmp_path, 'theme = "blue"\n'), "KIOSK_HOME": str(tmp_path), "KIOSK_THEME": "cream"}
    found = {one.name: one for one in explain(environ, policy=lambda: said_by_policy(theme="dark"))}
    theme = found["theme"]
    assert (theme.value, theme.by) == ("dark", Said("theme", "dark", Source.POLICY, "policy"))
    overruled = [(said.source, said.value) for said in theme.overruled]
    assert overruled == [("server", "light"), ("file", "blue"), ("environment", "cream")]
    assert found["window"] == Explained(name="window", value="fullscreen", by=None)


def test_a_variable_that_is_called_like_a_setting_and_is_none_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KIOSK_LANGUGE", "fr")
    monkeypatch.setenv(KEPT, "1")
    assert configuring.run("explain", as_json=False) == 0
    told = [line for line in capsys.readouterr().out.splitlines() if "no setting" in line]
    assert told == ["KIOSK_LANGUGE is no setting, and nobody reads it"]


def test_a_wrong_value_is_explained_and_ends_in_two(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KIOSK_LOCK", "handcuffs")
    assert configuring.run("explain", as_json=False) == 2
    said = capsys.readouterr().out
    assert "handcuffs" in said
    assert "allowed is auto, off, x11, wayland, windows [KIOSK-SETTING]" in said
    assert configuring.run("explain", as_json=True) == 2
    plain = {one["name"]: one for one in json.loads(capsys.readouterr().out)}
    assert (plain["lock"]["code"], plain["lock"]["source"]) == ("KIOSK-SETTING", "environment")


@pytest.mark.parametrize("name", ["lock", "home", "no_setting"])
def test_the_server_is_not_heard_where_it_has_no_word(tmp_path: Path, name: str) -> None:
    told(tmp_path, **{name: "off"})
    assert load({"KIOSK_HOME": str(tmp_path)}) == Settings(home=tmp_path)


STRANGE = [b"", b"[]", b'{"payload": 3}', b"\xff", b'{"payload": {"values": {"theme": "puce"}}}']


@pytest.mark.parametrize("content", STRANGE)
def test_what_a_newer_server_says_stops_no_station(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "server-settings.json").write_bytes(content)
    assert load({"KIOSK_HOME": str(tmp_path)}) == Settings(home=tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="there it is the registry")
def test_a_policy_that_others_may_write_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    assert policy_file(path) == ()
    path.write_text('lock = "auto"\n', encoding="utf-8")
    path.chmod(0o644)
    assert policy_file(path, owner=os.getuid()) == (Said("lock", "auto", Source.POLICY, str(path)),)
    with pytest.raises(WrongSetting):
        policy_file(path, owner=os.getuid() + 1)
    path.chmod(0o666)
    with pytest.raises(WrongSetting, match="root alone may write"):
        policy_file(path, owner=os.getuid())
