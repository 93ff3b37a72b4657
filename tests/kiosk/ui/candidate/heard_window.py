"""The candidate's window as a program of its own, for a screen reader to read: shows what it is told by name.

    python -m tests.kiosk.ui.candidate.heard_window

Commands come by standard input, one a line: `show NAME` of `tests.gallery.screens_all`, `press KEY` presses a key where
the focus is, `notice` shows a warning of the time. Each is answered by a line. What is responded is shown as recorded.
"""

import sys

from PySide6.QtCore import QSocketNotifier, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.flow.screens import Notice
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.theme import Theme
from kiosk.ui.translation import translate
from sync.protocol.ids import ResponseId
from tests.gallery.screens_all import every


def main() -> None:
    app = QApplication(["kiosk"])
    theme = Theme()
    theme.apply(app)
    translate(app, "en")
    window = CandidateWindow(theme)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    shown = dict(every("en"))
    window.responded.connect(lambda response, values: window.show_responses({ResponseId(response): values}, {}))

    def obey() -> None:
        line = sys.stdin.readline()
        what, _, more = line.strip().partition(" ")
        match what:
            case "show":
                window.show_screen(shown[more])
            case "press":
                QTest.keyClick(window.focusWidget() or window, getattr(Qt.Key, f"Key_{more}"))
            case "notice":
                window.show_notice(Notice(kind="time_warning", left_ms=300_000, open_questions=3))
            case _:
                app.quit()
        print("done", flush=True)

    commands = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    commands.activated.connect(obey)
    print("ready", flush=True)
    app.exec()


if __name__ == "__main__":
    main()
