"""The two commands of the README: what they say where something is missing. Doing it is tried on bare machines."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import run

ROOT = Path(__file__).parent.parent


def test_called_wrongly_it_says_how(capsys: pytest.CaptureFixture[str]) -> None:
    assert run.main(["dance"]) == 2
    assert "python3 run.py demo" in capsys.readouterr().err


def test_another_python_is_refused_with_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 12, "final", 0))
    assert run.main(["setup"]) == run.ENVIRONMENT
    assert capsys.readouterr().err.startswith("Python 3.11, 3.12 or 3.13 is needed")


def test_it_parses_on_an_old_python_too() -> None:
    """Else there is a traceback where the sentence about the version should stand."""
    command = ["ruff", "check", "--isolated", "--target-version", "py37", "--select", "E9,F63,F7", str(ROOT / "run.py")]
    tool = Path(sys.executable).with_name(command[0])
    checked = subprocess.run([tool, *command[1:]], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout


@pytest.mark.skipif(not run.LINUX, reason="system packages are a Linux matter")
def test_a_missing_library_is_named_by_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "LIBRARIES", {"libnowhere.so.7": "libnowhere7", "libc.so.6": "libc6"})
    assert [package for package in run.missing_packages({}) if package in {"libnowhere7", "libc6"}] == ["libnowhere7"]


@pytest.mark.skipif(not run.LINUX, reason="system packages are a Linux matter")
def test_what_only_a_build_borrows_is_asked_for_by_a_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "BUILD_LIBRARIES", {"libnowhere.so.7": "libnowhere7"})
    assert "libnowhere7" in run.missing_packages(run.programs_for("setup", ["--run-build"]))
    assert "libnowhere7" not in run.missing_packages(run.programs_for("setup", []))


def test_a_missing_program_is_named_by_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "LINUX", True)
    assert "nothing-tools" in run.missing_packages({"no-such-program": "nothing-tools", Path(sys.executable).name: "x"})


def test_without_the_right_it_names_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(run, "right_to_install", lambda: None)
    with pytest.raises(run.Lacking) as refused:
        run.bring_system_packages(["libegl1", "xvfb"])
    assert str(refused.value).endswith("\n  sudo apt-get install --no-install-recommends libegl1 xvfb")


def test_where_nothing_is_missing_nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "right_to_install", lambda: pytest.fail("asked for a right that is not needed"))
    run.bring_system_packages([])


@pytest.mark.parametrize(
    ("options", "is_spread"),
    [
        ([], True),
        (["--run-build"], True),
        (["-k", "slots"], True),
        (["tests/sync/protocol"], False),
        (["tests/test_run.py::test_called_wrongly_it_says_how"], False),
        (["-n0"], False),
        (["-p", "no:randomly"], False),
        (["--pdb"], False),
    ],
)
def test_all_tests_are_spread_over_the_cores_a_part_is_not(
    options: list[str], is_spread: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    assert bool(run.spread_over_cores(options)) is is_spread


@pytest.mark.parametrize(("screen", "starts"), [("", "tour"), (":0", "demo")])
@pytest.mark.skipif(not run.LINUX, reason="elsewhere there is always a screen")
def test_without_a_screen_it_says_so_and_tours(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], screen: str, starts: str
) -> None:
    started: list[tuple[str, ...]] = []
    monkeypatch.setenv("DISPLAY", screen)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)

    def start(*command: str) -> int:
        started.append(command)
        return 0

    monkeypatch.setattr(run, "run", start)
    assert run.show(["--lang", "hi"]) == 0
    assert started[0][2] == starts
    assert started[0][-2:] == ("--lang", "hi")
    assert ("There is no screen here" in capsys.readouterr().out) == (starts == "tour")


def test_an_installation_looks_through_packages_alone() -> None:
    """A folder such as `build`, where a Windows prefix shows the whole disk as a drive, is never walked."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
    assert settings["packages"]["find"]["namespaces"] is False
    folders = {path.parent for top in ("kiosk", "sync") for path in (ROOT / top).rglob("*.py")}
    assert [folder for folder in folders if not (folder / "__init__.py").is_file()] == []
