"""The part of a form that makes a code for a seat which no network reaches."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import TextUse
from kiosk.ui.widgets.field import Field
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.switch import Tick


class ByCode(QWidget):
    """Whether it goes by a code, what the seat shows, and the codes that came of it."""

    switched = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, *, has_code: bool, is_only_way: bool = False) -> None:
        super().__init__()
        self._has_code, self._is_only_way = has_code, is_only_way
        self.tick = Tick(theme, self.tr("By a code that you read to the seat, without the network"), name="act_by_code")
        hint = self.tr("At the seat, press Ctrl+F12 and choose the same. Type the three groups that it shows.")
        self.shown = Field(theme, self.tr("What the seat shows"), hint=hint, code=True, name="act_shown")
        self.shown.edit.setMaxLength(40)
        self.code = Label(theme, "", use=TextUse.CODE, code=True, name="act_code")
        self.second_code = Label(theme, "", use=TextUse.CODE, code=True, name="act_second_code")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.tick, self.shown, self.code, self.second_code):
            column.addWidget(part)
        self.tick.setVisible(has_code and not is_only_way)
        for part in (self.code, self.second_code, self.shown):
            part.hide()
        self.tick.toggled.connect(self.switched)
        self.shown.entered.connect(self.entered)

    @property
    def is_on(self) -> bool:
        """Whether it goes by a code."""
        return self._has_code and (self._is_only_way or self.tick.isChecked())

    def prefer(self, *, is_online: bool) -> None:
        """Without the server it goes by a code, where there is one; a code that is being read stays in sight."""
        if self._has_code and not self.code.text():
            self.tick.setChecked(not is_online)

    def show_codes(self, first: str, second: str = "") -> None:
        """Show what came of it."""
        for label, code in ((self.code, first), (self.second_code, second)):
            label.setText(code)
            label.setVisible(bool(code))

    def arrange(self) -> None:
        """Show what belongs to the way that is chosen."""
        self.shown.setVisible(self.is_on)
        for label in (self.code, self.second_code):
            label.setVisible(bool(label.text()) and (self.is_on or not self._has_code))
