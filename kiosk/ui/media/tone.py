"""A tone to hear whether the seat's sound works, and how loud it is to be."""

import math
import wave
from array import array
from functools import lru_cache
from io import BytesIO

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.media.player import Player
from kiosk.ui.media.volume import VolumeRow
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.button import Button

RATE, HERTZ, SECONDS = 44_100, 440, 2
LOUD = 0.5
"""Of full scale: a tone is never a shock."""
FADE = RATE // 20


@lru_cache(maxsize=1)
def tone() -> bytes:
    """Return the tone as a WAVE file: in both ears, softly begun and ended."""
    count = RATE * SECONDS
    samples = array("h")
    for at in range(count):
        fade = min(1.0, at / FADE, (count - at) / FADE)
        value = round(32_767 * LOUD * fade * math.sin(2 * math.pi * HERTZ * at / RATE))
        samples.extend((value, value))
    out = BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return out.getvalue()


class ToneRow(QWidget):
    """Play the tone, make it louder or softer, and say that it is heard."""

    heard = Signal()
    silent = Signal()
    """This seat cannot play it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("tone_row")
        self._player = Player(tone(), theme.loudness, has_pictures=False, parent=self)
        self.play = Button(theme, self.tr("Play the tone"), icon="volume-2", name="trial_tone_button")
        self.yes = Button(theme, self.tr("I hear it"), icon="check", name="trial_sound_button")
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.play)
        above.addWidget(self.yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(above)
        column.addWidget(VolumeRow(theme, theme.loudness))
        self.play.clicked.connect(self._on_play)
        self.yes.clicked.connect(self.heard)
        self._player.failed.connect(self.silent)

    @Slot()
    def _on_play(self) -> None:
        self._player.pause()
        self._player.play(0)
