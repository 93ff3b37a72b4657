"""The camera of this machine, by Qt's multimedia, which is loaded when a camera is first opened and not before."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QElapsedTimer, QIODevice, QObject, QSize, Qt, Slot
from PySide6.QtGui import QImage

from kiosk.flow.camera import Failed, Shown
from kiosk.ui.media.ffmpeg_log import say_errors_only
from sync.protocol.photographs import LARGEST, SIDE, CameraTrouble

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCamera, QCameraDevice, QMediaCaptureSession, QVideoFrame, QVideoSink

EVERY_MS = 60
"""Between two pictures that are shown: smooth enough for a face, and light on an old machine."""
ENOUGH = QSize(640, 480)
"""Of what a camera offers, the smallest that is not smaller."""
_QUALITIES = (88, 80, 70, 55, 40, 25)
DEVICES = Path("/dev")


class SeatCamera(QObject):
    """The system's usual camera, as `flow.camera.Camera` promises it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened: tuple[QCamera, QMediaCaptureSession, QVideoSink] | None = None
        self._shown: Shown | None = None
        self._failed: Failed | None = None
        self._last = QImage()
        self._since = QElapsedTimer()

    def open(self, shown: Shown, failed: Failed) -> None:
        """Begin to look; raises nothing: what goes wrong is told."""
        self.close()
        self._shown, self._failed = shown, failed
        try:
            from PySide6.QtMultimedia import QMediaDevices
        except ImportError:
            self._fail(CameraTrouble.BROKEN)
            return
        device = QMediaDevices.defaultVideoInput()
        if device.isNull():
            self._fail(why_missing(DEVICES))
        else:
            self._look(device)

    def taken(self) -> bytes:
        """Return the last picture."""
        return jpeg(self._last)

    def close(self) -> None:
        """Let go of the device."""
        self._shown = self._failed = None
        self._last = QImage()
        self._since.invalidate()
        opened, self._opened = self._opened, None
        if opened is not None:
            camera, session, sink = opened
            camera.blockSignals(True)
            sink.blockSignals(True)
            camera.stop()
            for part in (session, sink, camera):
                part.deleteLater()

    def _look(self, device: "QCameraDevice") -> None:
        from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QVideoSink

        camera, session, sink = QCamera(device, self), QMediaCaptureSession(self), QVideoSink(self)
        say_errors_only()
        self._opened = camera, session, sink
        fitting = [
            one
            for one in device.videoFormats()
            if one.resolution().width() >= ENOUGH.width() and one.resolution().height() >= ENOUGH.height()
        ]
        if fitting:
            camera.setCameraFormat(min(fitting, key=lambda one: one.resolution().width() * one.resolution().height()))
        camera.errorOccurred.connect(self._on_error)
        sink.videoFrameChanged.connect(self._on_frame)
        session.setCamera(camera)
        session.setVideoSink(sink)
        camera.start()

    @Slot()
    def _on_error(self) -> None:
        self._fail(CameraTrouble.BROKEN)

    @Slot("QVideoFrame")
    def _on_frame(self, frame: "QVideoFrame") -> None:
        if self._shown is None or (self._since.isValid() and self._since.elapsed() < EVERY_MS):
            return
        image = frame.toImage()
        if not image.isNull():
            self._since.start()
            self._last = fitted(image)
            self._shown(self._last)

    def _fail(self, trouble: CameraTrouble) -> None:
        failed = self._failed
        self.close()
        if failed is not None:
            failed(trouble)


def why_missing(devices: Path) -> CameraTrouble:
    """Tell a machine without a camera from one whose camera is somebody else's, by the files of its devices."""
    found = list(devices.glob("video*"))
    if found and not any(os.access(path, os.R_OK | os.W_OK) for path in found):
        return CameraTrouble.REFUSED
    return CameraTrouble.MISSING


def fitted(image: QImage) -> QImage:
    """Return a picture no larger than one at a seat is, upright and of nothing but its points."""
    small = image
    if max(image.width(), image.height()) > SIDE:
        small = image.scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    bare = small.convertToFormat(QImage.Format.Format_RGB32)
    for key in bare.textKeys():
        bare.setText(key, "")
    return bare


def jpeg(image: QImage) -> bytes:
    """Return a picture as JPEG bytes, as fine as 40 KB allow; nothing of an empty one."""
    if image.isNull():
        return b""
    for quality in _QUALITIES:
        data = _encoded(image, quality)
        if len(data) <= LARGEST:
            return data
    return jpeg(image.scaled(image.size() / 2))


def _encoded(image: QImage, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG", quality)  # type: ignore[call-overload]  # the stubs want bytes, Qt takes text
    return bytes(buffer.data().data())
