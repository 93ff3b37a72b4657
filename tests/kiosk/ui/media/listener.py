"""A question with a recording in a process of its own: pressed, counted as a sitting counts, told as JSON.

    python -m tests.kiosk.ui.media.listener FILE KIND LENGTH_MS [FROM_MS [PAUSE_AT_MS]]

In a process of its own because Qt looks for sound once, when it begins.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk.exam.obeying import Stamp
from kiosk.exam.playing import Act, told
from kiosk.tour.pressing import click_at
from kiosk.ui.media.recording_view import RecordingView
from kiosk.ui.theme import Theme
from sync.protocol.attempts import apply
from sync.protocol.events import RecordingReached
from sync.protocol.ids import ItemId
from sync.protocol.plays import UNPLAYED, Plays
from tests.gallery import heard
from tests.kiosk.exam.made import AT, attempt

LONGEST_MS = 20_000


def main(file: str, kind: str, length_ms: str, from_ms: str = "0", pause_at_ms: str = "0") -> int:
    """Play it once; print what was told."""
    app = QApplication(sys.argv[:1])
    theme = Theme()
    theme.apply(app)
    content = Path(file).read_bytes()
    recording = heard.recording(kind=kind, length_ms=int(length_ms), width=96, height=64, captions=())
    view = RecordingView(theme, lambda _name: content, recording)
    view.resize(700, 420)
    state = attempt()
    if int(from_ms):
        state = apply(state, heard.started(state, recording))
        reached = RecordingReached(at=AT, attempt=state.id, recording=recording.id, play=1, position_ms=int(from_ms))
        state = apply(state, reached)
    acts: list[tuple[str, int]] = []

    def hear(_recording: str, act: str, position_ms: int) -> None:
        nonlocal state
        acts.append((act, position_ms))
        event = told(state, recording, ItemId("i"), Act(act), Stamp(at=AT, used_ms=0), position_ms=position_ms)
        state = state if event is None else apply(state, event)
        view.show_plays(state.plays.get(recording.id, UNPLAYED))
        if act in (Act.FINISHED, Act.NO_DEVICE, Act.UNPLAYABLE) or (int(pause_at_ms) and act == Act.REACHED):
            QTimer.singleShot(300, app.quit)

    def look() -> None:
        if int(pause_at_ms) and view.is_playing and view.bar.value() >= int(pause_at_ms):
            view.break_off()

    view.told.connect(hear)
    view.show_plays(state.plays.get(recording.id, UNPLAYED))
    view.show()
    eye = QTimer(app, interval=20)
    eye.timeout.connect(look)
    eye.start()
    seen: list[bool] = []
    eye.timeout.connect(lambda: seen.append(view.film.is_seen))
    QTimer.singleShot(200, lambda: click_at(view.button, view.button.rect().center()))
    QTimer.singleShot(LONGEST_MS, app.quit)
    app.exec()
    plays = state.plays.get(recording.id, Plays())
    view.let_go()
    print(
        json.dumps({"acts": acts, "plays": {f: getattr(plays, f) for f in plays.__struct_fields__}, "seen": any(seen)})
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
