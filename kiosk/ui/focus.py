"""The focus ring: outside the control, on every control alike, and only when the focus was set by keyboard.

Qt's style sheets cut an outline at the widget's own edge and cannot tell mouse from keyboard, so a QFocusFrame paints
the ring and a filter on each control reads why the focus came.
"""

from weakref import WeakKeyDictionary, ref

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFocusFrame, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

GAP = 2
WIDTH = 3
RADIUS_PROPERTY = "ringRadius"
PLACE_PROPERTY = "ringPlace"
"""Of a control that paints itself in a part of its place only: that part."""
_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


HANDS_ON = "handsFocusOn"
_INNER: WeakKeyDictionary[QWidget, QWidget] = WeakKeyDictionary()
_RINGED: WeakKeyDictionary[QWidget, ref[QWidget]] = WeakKeyDictionary()
"""Weak both ways: what is scrolled holds what scrolls it, and a page that went would stay with its question."""


def hand_focus_on(outer: QWidget, inner: QWidget) -> None:
    """Whoever comes to `outer` comes to `inner`."""
    outer.setFocusProxy(inner)
    outer.setProperty(HANDS_ON, True)
    _INNER[outer] = inner


def hands_focus_on(widget: QWidget) -> bool:
    """Whether a control hands its focus on to one that is in it.

    Never ask `focusProxy()` or `nextInFocusChain()` of a widget that is not ours: PySide takes what is returned for a
    child of what was asked. A list that its own viewport was asked for is held by nothing but that viewport then, and
    both are gone when garbage is next looked for (measured: the bubbles of the review, or the program with them).
    """
    return bool(widget.property(HANDS_ON))


def focus_of(widget: QWidget) -> QWidget:
    """Return what has the focus when this control is come to: what it hands it on to, or itself."""
    return _INNER.get(widget, widget)


def ring_around(inner: QWidget, outer: QWidget, *, radius: int) -> None:
    """What has the focus is as large as what it is scrolled in, where a ring were cut: it goes around that one."""
    outer.setProperty(RADIUS_PROPERTY, radius)
    _RINGED[inner] = ref(outer)


class KioskStyle(QProxyStyle):
    """Fusion, with room for the ring around what has the focus."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return GAP + WIDTH
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return (
                1  # as a child of the window or the scroll area; as one of the next parent it is cut at that one's edge
            )
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0  # else nothing is painted over the control itself, and a ring around a part of it would be torn
        return super().styleHint(hint, option, widget, returnData)


class FocusRing(QFocusFrame):
    """Paints the ring around the widget it is set to; it follows scrolling by itself."""

    def __init__(self, color: QColor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("focus_ring")
        self.color = color

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        target: QWidget | None = self.widget()
        if target is None:
            return
        own = target.property(RADIUS_PROPERTY)
        radius = (float(own) if own is not None else 8.0) + GAP
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.color, WIDTH))
        half, around = WIDTH / 2, GAP + WIDTH
        part = target.property(PLACE_PROPERTY)
        place = QRectF(self.rect()) if part is None else QRectF(part).adjusted(0, 0, 2 * around, 2 * around)
        painter.drawRoundedRect(place.adjusted(half, half, -half, -half), radius, radius)


class FocusWatch(QObject):
    """Puts a ring around watched controls that got the focus by keyboard and takes it away at the next mouse press."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rings: dict[int, FocusRing] = {}
        self._by_keyboard = False
        self._color = QColor()

    def watch(self, control: QWidget) -> None:
        """From now on this control shows a ring when a key brought the focus to it."""
        control.installEventFilter(self)

    def set_color(self, color: QColor) -> None:
        """Color of all rings."""
        self._color = color
        for ring in self._living():
            ring.color = color
            ring.update()

    def forget(self) -> None:
        """Take the ring away until the next key, as when another person sits down."""
        self._by_keyboard = False
        self._hide()

    def ringed(self) -> QWidget | None:
        """The control that shows a ring now, if one does."""
        for ring in self._living():
            around: QWidget | None = ring.widget()
            if around is not None and ring.isVisibleTo(ring.window()):
                return next((inner for inner, outer in _RINGED.items() if outer() is around), around)
        return None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.FocusIn if isinstance(event, QFocusEvent) and isinstance(watched, QWidget):
                self._came(watched, event.reason())
            case QEvent.Type.FocusOut:
                self._hide()
            case QEvent.Type.KeyPress:
                self._by_keyboard = True
            case QEvent.Type.MouseButtonPress | QEvent.Type.TouchBegin:
                self._by_keyboard = False
                self._hide()
        return False

    def _came(self, control: QWidget, reason: Qt.FocusReason) -> None:
        if reason in _BY_KEYBOARD:
            self._by_keyboard = True
        elif reason == Qt.FocusReason.MouseFocusReason:
            self._by_keyboard = False
        if self._by_keyboard:
            ring = self._ring_of(control)
            around = _RINGED.get(control)
            ring.setWidget((None if around is None else around()) or control)
            if control.isVisible():
                ring.show()  # Qt hides it where the control is out of sight, also when that is scrolled to later

    def _hide(self) -> None:
        for ring in self._living():
            ring.setWidget(None)  # type: ignore[arg-type]  # Qt takes none for "no widget"; the stub does not say so
            ring.hide()

    def _ring_of(self, control: QWidget) -> FocusRing:
        key = int(shiboken6.getCppPointer(control.window())[0])
        ring = self._rings.get(key)
        if ring is None or not shiboken6.isValid(ring):  # Qt moves the ring into scroll areas; it dies with them
            ring = self._rings[key] = FocusRing(self._color, control.window())
        return ring

    def _living(self) -> list[FocusRing]:
        self._rings = {key: ring for key, ring in self._rings.items() if shiboken6.isValid(ring)}
        return list(self._rings.values())
