"""From told to painted: how long another question keeps the processor busy, one question of each kind.

`python -m tests.bench.showing` is the child that shows them, in a window of its own, and prints the milliseconds.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.theme import Theme
from sync.protocol.paper import Item
from tests.bench.row import Row, quantile
from tests.gallery import arranged, samples
from tests.kiosk.ui.candidate import screens

TIMES = 9
KINDS: dict[str, Callable[[], Item]] = {
    "one choice": samples.single,
    "one choice in Arabic": lambda: samples.single("ar"),
    "several choices": samples.multiple,
    "number": samples.number,
    "short text": samples.text,
    "choices in text": samples.flow,
    "essay": samples.essay,
    "a grid to match": arranged.match,
    "a list to order": arranged.order,
    "words for gaps": arranged.gap_match,
    "places of a picture": arranged.hotspot,
    "places to order": arranged.graphic_order,
    "names for a picture": arranged.picture_match,
    "a picture to point at": arranged.select_point,
    "a scale": arranged.slider,
}


def showing(_folder: Path) -> list[Row]:
    """Return the time of each kind of question, seen before: faces and pictures are read once."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.bench.showing", str(TIMES)]
    child = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    taken: dict[str, list[float]] = json.loads(child.stdout)
    return [
        Row.of(f"a question with {kind} painted, p50", quantile(taken[kind], 0.5), "ms", goal=50.0) for kind in KINDS
    ]


def main(times: int) -> int:
    """Show the questions in turn, so many times, and print how long each took."""
    app = QApplication(sys.argv[:1])
    theme = Theme()
    theme.apply(app)
    window = CandidateWindow(theme)
    window.resize(1366, 768)
    window.show()
    taken: dict[str, list[float]] = {kind: [] for kind in KINDS}
    for _ in range(times + 1):
        for kind, item in KINDS.items():
            screen = screens.question(item=item(), responses={})
            began = time.process_time()
            window.show_screen(screen)
            app.sendPostedEvents()
            window.repaint()
            taken[kind].append((time.process_time() - began) * 1_000)
    print(json.dumps({kind: found[1:] for kind, found in taken.items()}))
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
