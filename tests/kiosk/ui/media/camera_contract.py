"""What every camera promises, as facts about one: the drawn one of the tests, and the real one in a process of its own.

DRAWN_V4L2=fine DRAWN_V4L2_FOLDER=DIR LD_PRELOAD=drawn_v4l2.so python -m tests.kiosk.ui.media.camera_contract fine
"""

import json
import sys
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QImageReader

from kiosk.flow.camera import Camera
from sync.protocol.photographs import LARGEST

PATIENCE_S = 30.0
Until = Callable[[Callable[[], bool]], None]


def facts(camera: Camera, until: Until) -> dict[str, object]:
    """Open it, take a picture, close it, and open it again."""
    first: list[object] = []
    second: list[object] = []
    troubles: list[str] = []
    camera.open(first.append, troubles.append)
    until(lambda: len(first) >= 2)
    taken = camera.taken()
    camera.close()
    camera.close()
    seen, after = len(first), camera.taken()
    camera.open(second.append, troubles.append)
    until(lambda: len(second) >= 2)
    camera.close()
    return {
        "frames": all(isinstance(one, QImage) for one in (*first, *second)),
        "size": size_of(taken),
        "fits": 0 < len(taken) <= LARGEST,
        "bare": b"Exif" not in taken and b"http" not in taken,
        "closed": len(after),
        "quiet": len(first) == seen,
        "troubles": troubles,
    }


def troubles(camera: Camera, until: Until) -> dict[str, object]:
    """Open one that gives nothing."""
    told: list[str] = []
    seen: list[object] = []
    camera.open(seen.append, told.append)
    until(lambda: bool(told))
    taken = camera.taken()
    camera.close()
    return {"troubles": told, "frames": len(seen), "taken": len(taken)}


def size_of(data: bytes) -> list[int]:
    """Return width and height of a JPEG; nothing of anything else."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    size = QImageReader(buffer, b"jpg").size()
    return [size.width(), size.height()] if size.isValid() else []


def main(how: str) -> int:
    """Tell the facts of this machine's camera as one line of JSON."""
    app = QGuiApplication(sys.argv[:1])

    def until(is_so: Callable[[], bool]) -> None:
        end = monotonic() + PATIENCE_S
        while not is_so() and monotonic() < end:
            app.processEvents()
        if not is_so():
            raise TimeoutError(how)

    from kiosk.ui.media.camera import SeatCamera

    is_lazy = "PySide6.QtMultimedia" not in sys.modules
    camera = SeatCamera()
    told = facts(camera, until) if how == "fine" else troubles(camera, until)
    print(json.dumps({"lazy": is_lazy, **told}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
