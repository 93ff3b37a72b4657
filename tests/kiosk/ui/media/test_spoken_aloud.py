"""The voice is really heard: recorded from a sound card that is none, in three languages, and not silent."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.kiosk.ui.media.speaker import TEXTS, TONE
from tests.kiosk.ui.media.test_audible import ear  # noqa: F401 -- the fixture
from tests.sound import Ear

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="PulseAudio's null sink is a thing of Linux")


def speak(environment: dict[str, str], language: str, *, stop_after_ms: int = 0) -> dict[str, object]:
    command = [sys.executable, "-m", "tests.kiosk.ui.media.speaker", language, str(stop_after_ms)]
    python = {**environment, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path.cwd())}
    done = subprocess.run(command, env=python, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr[-2_000:]
    told: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return told


@pytest.mark.parametrize("language", TEXTS)
def test_a_question_is_read_and_heard(ear: Ear, language: str) -> None:  # noqa: F811 -- a fixture
    told = speak(ear.environment, language)
    assert (told["begun"], told["trouble"]) == (2, "")
    assert ear.loud_ms >= 500
    assert len(told["outlined"]) == 2  # type: ignore[arg-type]


def test_what_the_paper_brings_recorded_is_heard_instead_of_the_voice(ear: Ear) -> None:  # noqa: F811 -- a fixture
    told = speak(ear.environment, TONE)
    assert (told["begun"], told["trouble"]) == (2, "")
    assert len(told["outlined"]) == 2  # type: ignore[arg-type]
    assert 800 <= ear.loud_ms <= 1_300
    assert abs(ear.pitch_hz() - 440) < 40


def test_stopped_it_is_silent_at_once(ear: Ear) -> None:  # noqa: F811 -- a fixture
    told = speak(ear.environment, "en", stop_after_ms=250)
    assert told["begun"] == 1
    assert ear.loud_ms <= 500


def test_a_language_without_a_voice_is_said(ear: Ear) -> None:  # noqa: F811 -- a fixture
    told = speak(ear.environment, "xx")
    assert "no voice for this language" in str(told["trouble"])
    assert ear.loud_ms == 0


def test_a_computer_without_a_voice_or_sound_is_said(tmp_path: Path) -> None:
    bare = {**os.environ, "PATH": str(tmp_path), "PULSE_SERVER": f"unix:{tmp_path}/nobody"}
    assert "no voice" in str(speak(bare, "en")["trouble"]) or "no sound" in str(speak(bare, "en")["trouble"])
