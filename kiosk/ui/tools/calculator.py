"""The calculator's face: a line to type a formula in, the result below it, and keys for those who click."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.exam.arithmetic import CalculatorError, Problem
from kiosk.exam.calculator import LONGEST, Kind, Result, worked_out
from kiosk.ui.focus import hand_focus_on
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.tools.tool_window import ToolWindow
from kiosk.ui.translation import tr
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.button import Kind as ButtonKind
from kiosk.ui.widgets.cut_words import CutWords
from kiosk.ui.widgets.field import LineEdit
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.switch import Switch

GAP = 6
KEY_WIDTH, KEY_HEIGHT = 52, 44
BACK, CLEAR, EQUALS = "⌫", "C", "="
PLAIN_KEYS = (
    ("(", ")", "%", CLEAR, BACK),
    ("7", "8", "9", "÷", "√"),
    ("4", "5", "6", "×", "x²"),
    ("1", "2", "3", "−", "xʸ"),
    ("0", ".", "Ans", "+", EQUALS),
)
MORE_KEYS = (
    ("sin", "cos", "tan"),
    ("sin⁻¹", "cos⁻¹", "tan⁻¹"),
    ("ln", "log", "x!"),
    ("π", "e", "eˣ"),
    ("1/x", "10ˣ", "×10ˣ"),
)
_TYPES = {
    "√": "√(",
    "x²": "²",
    "xʸ": "^",
    "x!": "!",
    "eˣ": "e^",
    "1/x": "⁻¹",
    "10ˣ": "10^",
    "×10ˣ": "×10^",
    "sin⁻¹": "asin(",
    "cos⁻¹": "acos(",
    "tan⁻¹": "atan(",
    **{name: f"{name}(" for name in ("sin", "cos", "tan", "ln", "log")},
}
"""What a key types, where that is not its own word."""
_WAYS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
_GOES_ON = ("÷", "×", "−", "+", "²", "^", "!", "%", "⁻¹", "*", "/", "-")
"""What after a result means: of the result."""


class Calculator(ToolWindow):
    """Works out what is typed; nothing of it is an answer."""

    def __init__(self, theme: Theme, *, kind: Kind, page: QWidget) -> None:
        super().__init__(theme, tr("Calculator"), page=page, name="calculator")
        self._look, self._kind = theme, kind
        self._last: Result | None = None
        self._is_done = False
        self._before = Label(theme, use=TextUse.SMALL, ink=Role.INK2, name="calculator_before")
        self._edit = LineEdit(theme, height=48, use=TextUse.LEAD, code=True)
        self._edit.setObjectName("calculator_formula")
        self._edit.setAccessibleName(self.tr("Formula"))
        self._edit.setMaxLength(LONGEST)
        self._cut = CutWords(theme)
        self._edit.was_cut.connect(self._cut.show_cut)
        self._edit.textChanged.connect(self._cut.forget)
        self._result = Label(theme, use=TextUse.LEAD_STRONG, code=True, wraps=True, name="calculator_result")
        self._angles = Switch(theme, self.tr("Angles in degrees"), name="calculator_degrees")
        self._angles.setChecked(True)
        self._pad = _Pad(theme, self._keys(), numerals=self._numerals())
        # A formula runs from left to right in every language; its digits are the language's own.
        for part in (self._edit, self._result, self._before, self._pad):
            part.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for label in (self._result, self._before):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
        for part in (self._before, self._edit, self._cut, self._result, self._pad):
            self.body.addWidget(part)
        if kind is Kind.SCIENTIFIC:
            self.body.addWidget(self._angles)
        else:
            self._angles.hide()
        hand_focus_on(self, self._edit)
        self._pad.pressed.connect(self._on_key)
        self._edit.returnPressed.connect(self._work_out)
        self._edit.textEdited.connect(self._on_typed)

    def open_tool(self) -> None:
        """Open, ready to type."""
        super().open_tool()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Keep nothing of what was worked out, as when another person sits down."""
        self._last = None
        self._clear()

    def _keys(self) -> Sequence[Sequence[str]]:
        if self._kind is Kind.BASIC:
            return PLAIN_KEYS
        return [(*more, *plain) for more, plain in zip(MORE_KEYS, PLAIN_KEYS, strict=True)]

    def _numerals(self) -> dict[str, str]:
        own = {str(n): self._look.digits(n) for n in range(10)}
        return own | {".": QLocale(self._look.language).decimalPoint()}

    @Slot(str)
    def _on_typed(self, _text: str) -> None:
        self._is_done = False
        self._result.setText("")

    @Slot(str)
    def _on_key(self, key: str) -> None:
        match key:
            case "=":
                self._work_out()
            case "C":
                self._clear()
            case _:
                self._type(key)

    def _type(self, key: str) -> None:
        typed = "" if key == BACK else _TYPES.get(key, self._numerals().get(key, key))
        self._begin_anew(typed)
        if key == BACK:
            self._edit.backspace()
        else:
            self._edit.insert(typed)

    def _begin_anew(self, typed: str) -> None:
        """After a result the next key begins a formula: with the result itself, where the key goes on with it."""
        if self._is_done:
            self._edit.setText("Ans" if typed.startswith(_GOES_ON) else "")
        self._on_typed("")

    def _clear(self) -> None:
        self._edit.clear()
        self._before.setText("")
        self._on_typed("")

    @Slot()
    def _work_out(self) -> None:
        formula = self._edit.text()
        try:
            found = worked_out(formula, kind=self._kind, degrees=self._angles.isChecked(), last=self._last)
        except CalculatorError as error:
            self._say(problem_words(error.problem), Role.RED)
        else:
            self._tell(formula, found)

    def _tell(self, formula: str, found: Result) -> None:
        self._last, self._is_done = found, True
        numerals = self._numerals()
        told = found.written(zero=numerals["0"], point=numerals["."])
        self._before.setText(_left_to_right(f"{formula} ="))
        self._say(_left_to_right(told if found.is_exact else f"≈ {told}"), Role.INK)
        self._edit.selectAll()

    def _say(self, words: str, ink: Role) -> None:
        self._result.show_ink(ink)
        self._result.setText(words)
        self.fit()
        announce(self._edit, words, assertive=True)


def _left_to_right(formula: str) -> str:
    """Digits of some scripts would turn a line of signs around."""
    return f"\u2066{formula}\u2069"


def problem_words(problem: Problem) -> str:
    """Say why there is no result."""
    match problem:
        case Problem.EMPTY:
            return tr("Type a formula first")
        case Problem.DIVIDED_BY_ZERO:
            return tr("Nothing can be divided by zero")
        case Problem.UNDEFINED:
            return tr("This has no value")
        case Problem.TOO_LARGE:
            return tr("The result is too large")
        case Problem.TOO_LONG:
            return tr("The formula is too long")
        case Problem.NOT_UNDERSTOOD:
            return tr("This formula is not complete")


class _Pad(QWidget):
    """The keys: one stop for Tab, arrow keys go from key to key."""

    pressed = Signal(str)

    def __init__(self, theme: Theme, rows: Sequence[Sequence[str]], *, numerals: dict[str, str]) -> None:
        super().__init__()
        self.setObjectName("calculator_keys")
        self.setAccessibleName(self.tr("Keys"))
        self._rows: list[list[_Key]] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        for y, row in enumerate(rows):
            keys = [_Key(theme, name, numerals.get(name, name)) for name in row]
            self._rows.append(keys)
            for x, key in enumerate(keys):
                grid.addWidget(key, y, x)
                key.chosen.connect(self.pressed)
        self._let_tab_to(self._rows[0][0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _WAYS.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        focus = self.focusWidget()
        y, x = next((y, x) for y, row in enumerate(self._rows) for x, key in enumerate(row) if key is focus)
        y, x = y + way[0], x + way[1]
        if 0 <= y < len(self._rows) and 0 <= x < len(self._rows[y]):
            self._let_tab_to(self._rows[y][x])
            self._rows[y][x].setFocus(Qt.FocusReason.TabFocusReason)

    def _let_tab_to(self, chosen: "_Key") -> None:
        for row in self._rows:
            for key in row:
                key.setFocusPolicy(Qt.FocusPolicy.StrongFocus if key is chosen else Qt.FocusPolicy.ClickFocus)


class _Key(Button):
    """One key."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, key: str, words: str) -> None:
        kind = ButtonKind.PRIMARY if key == EQUALS else ButtonKind.SECONDARY
        super().__init__(theme, words, kind=kind, height=KEY_HEIGHT, name=f"calculator_key_{key}")
        self._key = key
        self.setAccessibleName(key_name(key) or words)
        self.keep_one_line()
        self.clicked.connect(self._on_clicked)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        return QSize(max(KEY_WIDTH, metrics.horizontalAdvance(self.words) + 14), self._theme.grown(KEY_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _WAYS:
            event.ignore()  # the keys together know where it leads
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        dress = self.dress()
        self.paint_ground(painter, dress)
        if self._key == BACK:
            self._theme.paint_icon_in(painter, self.rect(), "delete", dress.ink)
            return
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setFont(self._font())
        painter.setPen(self._theme.color(dress.ink))
        painter.drawText(QRect(self.rect()), int(Qt.AlignmentFlag.AlignCenter), self.words)

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self._key)


def key_name(key: str) -> str:
    """Return what a reader says for a key whose sign says nothing; nothing where it says enough."""
    match key:
        case "⌫":
            return tr("Delete the last sign")
        case "C":
            return tr("Clear the formula")
        case "=":
            return tr("Work it out")
        case "√":
            return tr("Square root")
        case "x²":
            return tr("Squared")
        case "xʸ":
            return tr("To the power of")
        case "x!":
            return tr("Factorial")
        case "1/x":
            return tr("One divided by it")
        case "Ans":
            return tr("The last result")
        case _:
            return ""
