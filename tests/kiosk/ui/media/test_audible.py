"""What is played is really heard: recorded from a sound card that is none, and not silent."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.server.papers.recordings.reading import read_recording
from tests.sound import Ear
from tests.sync.server.papers.recordings.test_reading import raw

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="PulseAudio's null sink is a thing of Linux")

HEARD = ("opus.ogg", "frames.mp3", "film.mp4", "film.webm")
"""Every codec but Vorbis and FLAC, which are as old as the player."""


@pytest.fixture
def ear(tmp_path: Path) -> Iterator[Ear]:
    folder = tmp_path / "p"
    folder.mkdir()
    made = Ear(folder)
    with made.listening():
        yield made


def listen(
    environment: dict[str, str], folder: Path, name: str, *, from_ms: int = 0, pause_at_ms: int = 0
) -> dict[str, object]:
    """Play a file as it reaches a station; return what the view told."""
    read = read_recording(raw(name))
    file = folder / "medium"
    file.write_bytes(read.heard.content)
    kind = "video" if read.heard.has_pictures else "audio"
    figures = [str(read.heard.length_ms), str(from_ms), str(pause_at_ms)]
    command = [sys.executable, "-m", "tests.kiosk.ui.media.listener", str(file), kind, *figures]
    python = {**environment, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path.cwd())}
    done = subprocess.run(command, env=python, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr[-2_000:]
    assert "Input #" not in done.stderr, "what FFmpeg tells of a file is no error"
    told: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return told


@pytest.mark.parametrize("name", HEARD)
def test_every_kind_is_heard_to_its_end(ear: Ear, tmp_path: Path, name: str) -> None:
    told = listen(ear.environment, tmp_path, name)
    acts = [act for act, _ in told["acts"]]  # type: ignore[attr-defined]
    assert (acts[0], acts[-1]) == ("start", "finished")
    assert told["plays"] == {"started": 1, "finished": 1, "is_open": False, "position_ms": 0, "trouble": ""}
    assert 1_500 <= ear.loud_ms <= 2_600
    assert abs(ear.pitch_hz() - 440) < 40
    assert told["seen"] is name.startswith("film")


def test_a_play_goes_on_where_it_was(ear: Ear, tmp_path: Path) -> None:
    told = listen(ear.environment, tmp_path, "opus.ogg", from_ms=1_200)
    assert told["plays"]["started"] == 1  # type: ignore[index]
    assert told["plays"]["finished"] == 1  # type: ignore[index]
    assert 500 <= ear.loud_ms <= 1_200


def test_paused_it_is_silent_and_says_where_it_is(ear: Ear, tmp_path: Path) -> None:
    told = listen(ear.environment, tmp_path, "opus.ogg", pause_at_ms=500)
    plays = told["plays"]
    assert isinstance(plays, dict)
    assert (plays["started"], plays["finished"], plays["is_open"]) == (1, 0, True)
    assert 500 <= plays["position_ms"] <= 1_400
    assert ear.loud_ms <= plays["position_ms"] + 500


def test_a_computer_without_sound_is_said_and_costs_no_play(tmp_path: Path) -> None:
    nowhere = {**os.environ, "PULSE_SERVER": f"unix:{tmp_path}/nobody", "XDG_RUNTIME_DIR": str(tmp_path)}
    told = listen(nowhere, tmp_path, "opus.ogg")
    assert told["acts"][-1] == ["no_device", 0]  # type: ignore[index]
    assert told["plays"] == {"started": 1, "finished": 0, "is_open": True, "position_ms": 0, "trouble": "no_device"}


def test_a_broken_file_is_said_and_is_no_crash(ear: Ear, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = read_recording(raw("opus.ogg"))
    broken = bytes(whole.heard.content[:60]) + b"\0" * 2_000
    monkeypatch.setattr("tests.kiosk.ui.media.test_audible.read_recording", lambda _: _Broken(broken))
    told = listen(ear.environment, tmp_path, "opus.ogg")
    assert told["plays"]["trouble"] == "unplayable"  # type: ignore[index]
    assert ear.loud_ms == 0


class _Broken:
    """A file that passed the server and broke on its way."""

    has_pictures = False
    length_ms = 2_000

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.heard = self
