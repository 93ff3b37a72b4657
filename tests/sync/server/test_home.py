"""The server's folder: where it is, and the secret that is made in it once."""

import stat
import sys

import pytest

from sync.server.home import home, secret_key


def test_the_folder_that_is_named_is_made(tmp_path, monkeypatch):
    monkeypatch.setenv("CENTRAL_HOME", str(tmp_path / "a" / "b"))
    assert home() == tmp_path / "a" / "b"
    assert home().is_dir()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_a_folder_that_is_made_is_its_owners_alone(tmp_path, monkeypatch):
    monkeypatch.setenv("CENTRAL_HOME", str(tmp_path / "a"))
    assert stat.S_IMODE(home().stat().st_mode) == 0o700


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have other places")
def test_else_it_is_the_platforms_place_for_such_data(tmp_path, monkeypatch):
    monkeypatch.delenv("CENTRAL_HOME")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert home() == tmp_path / "exam-central"


def test_the_secret_is_made_once_and_is_each_servers_own(tmp_path):
    first = secret_key(tmp_path / "one")
    assert secret_key(tmp_path / "one") == first
    assert secret_key(tmp_path / "two") != first
    assert len(first) >= 50


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_nobody_else_reads_the_secret(tmp_path):
    secret_key(tmp_path)
    assert stat.S_IMODE((tmp_path / "keys" / "django-secret").stat().st_mode) == 0o600
