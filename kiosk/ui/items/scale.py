"""A number set on a scale: by pointer, by keys, or by the two buttons at its ends."""

from collections.abc import Iterable
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QWidget

from kiosk.ui.items.answering import Answering
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.button import Button, IconButton
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.paint import CHOSEN_EDGE, box
from sync.protocol.paper import SliderInteraction
from sync.protocol.responses import number_of

THUMB = 32
TRACK = 8
HEIGHT = 56
MOST_TICKS = 21


class Steps:
    """The numbers of a scale, exact, counted from 0 at the end where it begins."""

    def __init__(self, interaction: SliderInteraction) -> None:
        self._low, self._step = Decimal(interaction.lower_bound), Decimal(interaction.step)
        self.last = int((Decimal(interaction.upper_bound) - self._low) / self._step)

    def text(self, at: int) -> str:
        """A number as it is recorded and shown."""
        return format((self._low + at * self._step).normalize() + Decimal(0), "f")

    def at(self, text: str) -> int:
        """Which step a recorded number is; -1 for none of them."""
        number = number_of(text)
        near = -1 if number is None else round((number - self._low) / self._step)
        return near if 0 <= near <= self.last and self.text(near) == text else -1


class ScaleSlider(QSlider):
    """Has no value until it is given one: then only a dashed ring shows where the thumb will be."""

    chosen = Signal(int)
    passed = Signal(int)
    """While it is dragged."""

    def __init__(self, theme: Theme, last: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme, self._is_set, self._held = theme, False, False
        self.setRange(0, last)
        self.setPageStep(max(1, last // 10))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.watch_focus(self, radius=theme.tokens.radius.control)

    def show_step(self, at: int) -> None:
        """Show a step, or that there is none (-1)."""
        if not self._held:
            self._is_set = at >= 0
            self.setValue(max(0, at))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, max(HEIGHT, self._thumb() + 16))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def x_of(self, at: int) -> int:
        """Where a step lies."""
        room = self.width() - self._thumb()
        x = round(self._thumb() / 2 + room * at / max(1, self.maximum()))
        return self.width() - x if self._is_mirrored else x

    @property
    def _is_mirrored(self) -> bool:
        return (self.layoutDirection() == Qt.LayoutDirection.RightToLeft) != self.invertedAppearance()

    def _step_at(self, x: float) -> int:
        room = max(1, self.width() - self._thumb())
        along = (self.width() - x if self._is_mirrored else x) - self._thumb() / 2
        return max(0, min(self.maximum(), round(along / room * self.maximum())))

    def _thumb(self) -> int:
        return round(THUMB * self._theme.chrome_factor)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        color, middle = self._theme.color, self.height() / 2
        track = QRectF(self._thumb() / 2, middle - TRACK / 2, self.width() - self._thumb(), TRACK)
        box(painter, track, radius=TRACK / 2, ground=color(Role.INSET), edge=color(Role.EDGE), width=1.5)
        if self.maximum() < MOST_TICKS:
            painter.setPen(QPen(color(Role.EDGE), 1.5))
            for at in range(self.maximum() + 1):
                x = self.x_of(at)
                painter.drawLine(QPointF(x, middle + 9), QPointF(x, middle + 16))
        x = self.x_of(self.value())
        if self._is_set:
            start = self.x_of(0)
            filled = QRectF(min(start, x), track.top(), abs(x - start), TRACK)
            box(painter, filled, radius=TRACK / 2, ground=color(Role.ACCENT), edge=None)
        side = self._thumb() - 2
        thumb = QRectF(x - side / 2, middle - side / 2, side, side)
        if self._is_set:
            box(painter, thumb, radius=side / 2, ground=color(Role.ACCENT), edge=color(Role.SHEET), width=3)
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color(Role.EDGE), CHOSEN_EDGE, Qt.PenStyle.DashLine))
            painter.setBrush(color(Role.SHEET))
            painter.drawEllipse(thumb.adjusted(1, 1, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self._is_mirrored:
            forward, back = back, forward
        steps = {forward: 1, back: -1, Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        here, page, key = self.value(), self.pageStep(), Qt.Key(event.key())
        moves = {k: here + step for k, step in steps.items()} | {
            Qt.Key.Key_PageUp: here + page,
            Qt.Key.Key_PageDown: here - page,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self.maximum(),
        }
        if key == Qt.Key.Key_Space and not self._is_set:
            self.chosen.emit(0)
        elif key in moves:
            # The first arrow sets it where it stands: nobody has to go away from the start to choose the start.
            far = self._is_set or key in (Qt.Key.Key_Home, Qt.Key.Key_End)
            self.chosen.emit(max(0, min(self.maximum(), moves[key])) if far else here)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = True
            self._pass(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self._pass(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self._held = False
            self.chosen.emit(self._step_at(event.position().x()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls

    def _pass(self, event: QMouseEvent) -> None:
        self._is_set = True
        self.setValue(self._step_at(event.position().x()))
        self.passed.emit(self.value())
        self.update()


class EndLabel(Label):
    """The number at an end of the scale, as wide as the thumb at least: so it stands in the middle below it."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text, ink=Role.INK2, name="slider_end")
        self._theme = theme
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(round(THUMB * self._theme.chrome_factor), 0))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class SliderEntry(Answering):
    """The number stands above the scale in large digits, or that there is none yet."""

    def __init__(self, theme: Theme, interaction: SliderInteraction, *, language: str = "", name: str = "") -> None:
        super().__init__(theme, interaction.response, kind="slider", language=language, name=name)
        self._steps, self._name, self._locked = Steps(interaction), name, False
        self._shown = -1
        self.slider = ScaleSlider(theme, self._steps.last)
        self.slider.setObjectName(f"slider_scale_{interaction.response}")
        self.slider.setInvertedAppearance(interaction.reverse)
        self.slider.setAccessibleDescription(
            self.tr("Arrow keys change the number, Page Up and Page Down in larger steps, Home and End go to the ends.")
        )
        self.number = Label(theme, use=TextUse.TITLE, name="slider_number")
        self.less = self._button("minus", self.tr("Less"), "slider_less")
        self.more = self._button("plus", self.tr("More"), "slider_more")
        row = QHBoxLayout()
        row.setSpacing(12)
        for part, stretch in ((self.less, 0), (self.slider, 1), (self.more, 0)):
            row.addWidget(part, stretch)
        self.body.addWidget(self.number)
        self.body.addLayout(row)
        self.body.addLayout(self._ends(interaction))
        self.slider.chosen.connect(self._on_chosen)
        self.slider.passed.connect(self._on_passed)
        self.less.clicked.connect(self._on_less)
        self.more.clicked.connect(self._on_more)
        self.hint.setText(self.tr("Set the number on the scale."))
        self.show_response(())

    def show_response(self, values: Iterable[str]) -> None:
        text = next(iter(values), "")
        self._shown = self._steps.at(text)
        self.slider.show_step(self._shown)
        self._say(self._shown)

    def set_locked(self, locked: bool) -> None:
        self._locked = locked
        for part in (self.slider, self.less, self.more):
            part.setEnabled(not locked)

    def first_part(self) -> QWidget:
        return self.slider

    @property
    def shown(self) -> tuple[str, ...]:
        """What the scale shows as an answer."""
        return (self._steps.text(self._shown),) if self._shown >= 0 else ()

    def _button(self, icon: str, words: str, name: str) -> Button:
        button = IconButton(self._theme, "", icon=icon, name=name)
        button.setFixedSize(button.sizeHint())
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the scale itself has keys for it
        button.setAccessibleName(words)
        return button

    def _ends(self, interaction: SliderInteraction) -> QHBoxLayout:
        """The numbers at both ends, where the scale ends."""
        row = QHBoxLayout()
        side = self.less.sizeHint().width() + 12
        ends = [self._in_digits(self._steps.text(at)) for at in (0, self._steps.last)]
        labels = [EndLabel(self._theme, text) for text in ends]
        first, last = reversed(labels) if interaction.reverse else labels
        row.addSpacing(side)
        row.addWidget(first)
        row.addStretch(1)
        row.addWidget(last)
        row.addSpacing(side)
        return row

    def _in_digits(self, text: str) -> str:
        """A number as the interface writes numbers."""
        digits = self._theme.digits
        point = "." if digits(0) == "0" else "\u066b"
        return "".join(digits(int(c)) if c.isdigit() else point if c == "." else c for c in text)

    def _say(self, at: int) -> None:
        words = self._in_digits(self._steps.text(at)) if at >= 0 else self.tr("Not answered yet")
        self.number.setText(words)
        self.slider.setAccessibleName(", ".join(part for part in (self._name, words) if part))

    def _step(self, by: int) -> None:
        at = 0 if self._shown < 0 else max(0, min(self._steps.last, self._shown + by))
        self._on_chosen(at)

    @Slot(int)
    def _on_chosen(self, at: int) -> None:
        if not self._locked:
            self.give((self._steps.text(at),), self._in_digits(self._steps.text(at)))

    @Slot(int)
    def _on_passed(self, at: int) -> None:
        self._say(at)

    @Slot()
    def _on_less(self) -> None:
        self._step(-1)

    @Slot()
    def _on_more(self) -> None:
        self._step(1)
