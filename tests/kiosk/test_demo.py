from pathlib import Path

import pytest

from kiosk.demo import environment
from kiosk.settings import load


def test_a_file_of_settings_leads_no_demo_into_a_stations_own_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(f'home = "{tmp_path.as_posix()}/station"\n', encoding="utf-8")
    monkeypatch.setenv("KIOSK_CONFIG", str(file))
    monkeypatch.setenv("KIOSK_THEME", "dark")
    assert load().home == tmp_path / "station"
    child = environment(KIOSK_HOME=str(tmp_path / "demo"), KIOSK_LANGUAGE="hi")
    settings = load(child)
    assert (settings.home, settings.language, settings.theme) == (tmp_path / "demo", "hi", "dark")
