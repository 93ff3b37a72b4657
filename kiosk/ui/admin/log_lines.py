"""The newest lines of the log under a report, and where all of it lies."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import tr
from kiosk.ui.widgets.label import Label

_LEFT_TO_RIGHT, _SO_FAR = "\u2066", "\u2069"


class LogLines(QWidget):
    """Shows what it is given, as it was written: in English, for IT."""

    def __init__(self, theme: Theme, lines: tuple[str, ...], folder: str) -> None:
        super().__init__()
        self.setObjectName("log_lines")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(theme, tr("Last lines of the log"), use=TextUse.UI_STRONG, name="log_title"))
        where = tr("All of it: {path}").format(path=_isolated(folder))
        column.addWidget(Label(theme, where, use=TextUse.SMALL, ink=Role.INK2, wraps=True, name="log_where"))
        for line in lines:
            shown = Label(theme, _isolated(line), use=TextUse.SMALL, ink=Role.INK2, wraps=True, name="log_line")
            column.addWidget(shown)


def _isolated(text: str) -> str:
    return f"{_LEFT_TO_RIGHT}{text}{_SO_FAR}"
