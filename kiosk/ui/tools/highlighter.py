"""The highlighter: four colors with a line each, an eraser, undo. While it is open the mouse marks what it selects."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from kiosk.exam.highlights import Ink
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.tools.highlights import Highlights, ink_words
from kiosk.ui.tools.tool_window import ToolWindow
from kiosk.ui.translation import tr
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.marked import format_of
from kiosk.ui.widgets.paint import CHOSEN_EDGE, CONTROL_EDGE, box, line_of_text

PEN = QSize(76, 60)


def line_words(ink: Ink) -> str:
    """The line under a color by its name, for those who do not see the color."""
    names = {
        Ink.YELLOW: tr("unbroken line"),
        Ink.GREEN: tr("dashed line"),
        Ink.BLUE: tr("dotted line"),
        Ink.PINK: tr("wavy line"),
    }
    return names[ink]


class Highlighter(ToolWindow):
    """Tells `Highlights` which pen is in hand, and to wipe or undo."""

    held = Signal(bool)
    """It was taken in hand, or put away."""

    def __init__(self, theme: Theme, highlights: Highlights, *, page: QWidget) -> None:
        super().__init__(theme, tr("Highlighter"), page=page, name="highlighter")
        self._highlights = highlights
        self._pens = QButtonGroup(self)
        pens = QHBoxLayout()
        pens.setSpacing(6)
        for number, ink in enumerate(Ink, start=1):
            pens.addWidget(self._pen(Pen(theme, ink, number)))
        pens.addWidget(self._pen(Pen(theme, None, 0)))
        self._undo = Button(theme, self.tr("Undo"), kind=Kind.QUIET, icon="undo-2", name="highlighter_undo")
        self._wipe = Button(theme, self.tr("Erase all"), kind=Kind.QUIET, icon="eraser", name="highlighter_wipe")
        foot = QHBoxLayout()
        foot.addWidget(self._undo)
        foot.addWidget(self._wipe)
        foot.addStretch(1)
        words = self.tr(
            "Select words with the mouse. By keys: F6 to the text, Shift and arrows, then 1 to 4; Delete erases."
        )
        self.hint = Label(theme, words, use=TextUse.SMALL, ink=Role.INK2, wraps=True, name="highlighter_hint")
        self.body.addLayout(pens)
        self.body.addLayout(foot)
        self.body.addWidget(self.hint)
        self._undo.clicked.connect(highlights.undo)
        self._wipe.clicked.connect(highlights.wipe_all)
        self._pens.buttonClicked.connect(self._on_picked)
        highlights.changed.connect(self._show_state)
        self._words = words
        self._show_state()

    def open_tool(self) -> None:
        super().open_tool()
        self.held.emit(True)
        self._chosen_pen().setFocus(Qt.FocusReason.OtherFocusReason)

    def close_tool(self) -> None:
        self.held.emit(False)
        super().close_tool()

    def _pen(self, pen: "Pen") -> "Pen":
        self._pens.addButton(pen)
        return pen

    def _chosen_pen(self) -> QAbstractButton:
        return next(pen for pen in self._pens.buttons() if isinstance(pen, Pen) and pen.ink is self._highlights.ink)

    @Slot(QAbstractButton)
    def _on_picked(self, pen: QAbstractButton) -> None:
        if isinstance(pen, Pen):
            self._highlights.pick(pen.ink)

    @Slot()
    def _show_state(self) -> None:
        self._chosen_pen().setChecked(True)
        self._undo.setEnabled(self._highlights.can_undo)
        self._wipe.setEnabled(self._highlights.count > 0)
        full = self._highlights.is_full
        self.hint.setText(tr("No more can be highlighted here.") if full else self._words)


class Pen(QAbstractButton):
    """A color as it will look, with its name and its digit; without a color the eraser."""

    def __init__(self, theme: Theme, ink: Ink | None, number: int) -> None:
        super().__init__()
        self._theme, self.ink, self._number = theme, ink, number
        words = tr("Eraser") if ink is None else ink_words(ink)
        self.setText(words)
        self.setObjectName(f"pen_{'eraser' if ink is None else ink.name.lower()}")
        self.setAccessibleName(words if ink is None else f"{words}, {line_words(ink)}")
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.watch_focus(self, radius=theme.tokens.radius.control)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(TextUse.SMALL))
        factor = self._theme.chrome_factor
        return QSize(max(round(PEN.width()), metrics.horizontalAdvance(self.text()) + 16), round(PEN.height() * factor))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter, color, chosen = QPainter(self), self._theme.color, self.isChecked()
        ground = Role.TINT if chosen or self.isDown() else Role.INSET if self.underMouse() else Role.SHEET
        box(
            painter,
            QRectF(self.rect()),
            radius=self._theme.tokens.radius.control,
            ground=color(ground),
            edge=color(Role.ACCENT if chosen else Role.LINE),
            width=CHOSEN_EDGE if chosen else CONTROL_EDGE,
        )
        upper = QRect(0, 4, self.width(), self.height() * 6 // 10 - 4)
        if self.ink is None:
            self._theme.paint_icon_in(painter, upper, "eraser", Role.INK)
        else:
            self._paint_sample(painter, upper, self.ink)
        lower = QRect(2, upper.bottom(), self.width() - 4, self.height() - upper.bottom() - 2)
        font = self._theme.font(TextUse.SMALL, weight=600 if chosen else 0)
        line_of_text(painter, lower, self.text(), font=font, color=color(Role.INK), align=Qt.AlignmentFlag.AlignHCenter)

    def _paint_sample(self, painter: QPainter, room: QRect, ink: Ink) -> None:
        layout = QTextLayout(f"\u2002{self._theme.digits(self._number)}\u2002", self._theme.font(TextUse.LEAD_STRONG))
        shape = QTextLayout.FormatRange()
        shape.start, shape.length, shape.format = 0, 3, QTextCharFormat(format_of(self._theme, ink))
        layout.setFormats([shape])
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        painter.setPen(self._theme.color(Role.INK))
        size = QRectF(0, 0, line.naturalTextWidth(), line.height())
        size.moveCenter(QRectF(room).center())
        layout.draw(painter, size.topLeft())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
