"""A library that is named and never entered is a small one; what asks for more of it ends the build."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from packing import slim
from packing.shared_object import NotFound, Shown, asked_of, make, needed, read_shown
from packing.strip import is_loadable, stripped

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="libraries of Linux")
QT = Path(PySide6.__file__).parent / "Qt"
PLAYER = QT / "plugins" / "multimedia" / "libffmpegmediaplugin.so"


@pytest.mark.parametrize("name", slim.STOOD_IN_FOR)
def test_a_stand_in_shows_what_qt_s_player_asks_for_and_asks_for_nothing(tmp_path: Path, name: str) -> None:
    assert name in needed(PLAYER)
    made = slim.stand_in(tmp_path / name, [PLAYER])
    said = subprocess.run(["nm", "-D", "--defined-only", made], capture_output=True, text=True, check=True).stdout
    names = [line.split()[2].replace("@@", "@") for line in said.splitlines() if " A " not in line]
    assert dict(one.split("@") for one in names) == asked_of(PLAYER, name)
    assert made.stat().st_size < 20_000
    assert needed(made) == []


def test_they_are_replaced_and_nothing_else(tmp_path: Path) -> None:
    entries = [("PySide6/Qt/plugins/multimedia/player.so", str(PLAYER), "BINARY")]
    entries += [(f"PySide6/Qt/lib/{name}", str(QT / "lib" / name), "BINARY") for name in slim.STOOD_IN_FOR]
    entries += [(name, f"PySide6/Qt/lib/{name}", "SYMLINK") for name in slim.STOOD_IN_FOR]
    quick, *others = slim.STOOD_IN_FOR
    asks = {str(PLAYER): slim.STOOD_IN_FOR, str(QT / "lib" / quick): others}
    made = list(slim.slimmed(entries, tmp_path, imports=lambda source: asks.get(source, [])))
    small = [(f"PySide6/Qt/lib/{name}", str(tmp_path / name), "BINARY") for name in slim.STOOD_IN_FOR]
    assert made == [entries[0], *small, *entries[4:]]


def test_the_player_loads_with_them(tmp_path: Path) -> None:
    for name in slim.STOOD_IN_FOR:
        slim.stand_in(tmp_path / name, [PLAYER])
    said = "from PySide6.QtMultimedia import QMediaPlayer; print(QMediaPlayer().isAvailable())"
    command = [sys.executable, "-c", f"from PySide6.QtCore import QCoreApplication; a = QCoreApplication([]); {said}"]
    env = {**os.environ, "LD_LIBRARY_PATH": str(tmp_path), "LD_BIND_NOW": "1"}
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "True"), done.stderr


def test_who_asks_for_more_ends_the_build(tmp_path: Path) -> None:
    with pytest.raises(slim.AsksForMore, match=r"libQt6Gui\.so\.6 is asked for _Z"):
        slim.stand_in(tmp_path / "libQt6Gui.so.6", [PLAYER])


def test_a_name_that_is_not_there_is_told(tmp_path: Path) -> None:
    made = make(tmp_path / "libodd.so.1", [Shown("odd", "object", b"1234")])
    assert read_shown(made, re.compile("odd")) == ("odd", b"1234")
    with pytest.raises(NotFound):
        read_shown(made, re.compile("even"))


def test_a_library_that_would_not_load_any_more_stays_as_it_came(tmp_path: Path) -> None:
    """FFmpeg's libraries in Qt's package were changed after they were linked."""
    made = make(tmp_path / "source" / "libodd.so.1", [Shown("odd", "object", bytes(5_000))])
    entries = [("libodd.so.1", str(made), "BINARY"), ("a.txt", "a.txt", "DATA")]
    entries += [(path.name, str(path), "BINARY") for path in sorted((QT / "lib").glob("libavformat.so.6?"))]
    out = list(stripped(entries, tmp_path / "out"))
    assert all(is_loadable(Path(source)) for _place, source, kind in out if kind == "BINARY")
    assert out[-1] == entries[-1]
    assert out[1] == entries[1]


def test_a_layout_off_the_pages_is_seen(tmp_path: Path) -> None:
    changed = tmp_path / "libavformat.so"
    [source] = (QT / "lib").glob("libavformat.so.6?")
    shutil.copy(source, changed)
    subprocess.run(["strip", changed], check=True, capture_output=True)
    assert (is_loadable(source), is_loadable(changed)) == (True, False)
