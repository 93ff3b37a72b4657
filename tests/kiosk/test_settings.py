from pathlib import Path

import pytest

from kiosk.settings import Lock, Settings, Theme, Window, WrongSetting, declared, default_home, load


def configured(tmp_path: Path, text: str) -> dict[str, str]:
    path = tmp_path / "kiosk.toml"
    path.write_text(text, encoding="utf-8")
    return {"KIOSK_CONFIG": str(path)}


def test_nothing_set_gives_the_defaults() -> None:
    assert load({}) == Settings()
    assert load({}).home == default_home()


def test_the_environment_overrules_the_file(tmp_path: Path) -> None:
    environ = configured(tmp_path, 'theme = "dark"\nlock = "off"\n')
    settings = load(environ | {"KIOSK_THEME": "light", "KIOSK_HOME": str(tmp_path), "KIOSK_WINDOW": "windowed"})
    assert (settings.theme, settings.lock, settings.window) == (Theme.LIGHT, Lock.OFF, Window.WINDOWED)
    assert settings.home == tmp_path


@pytest.mark.parametrize(
    ("name", "value", "allowed"),
    [
        ("lock", "handcuffs", "auto, off, x11, wayland, windows"),
        ("home", "relative/path", "an absolute path"),
        ("language", "../en", "a language tag such as en, hi or ar, or nothing"),
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


def test_every_setting_says_what_it_is() -> None:
    assert all(one.sentence.endswith(".") and one.variable == f"KIOSK_{one.name.upper()}" for one in declared())
    assert {one.name for one in declared()} >= {"home", "mirror", "language", "theme", "lock", "window", "log_level"}
