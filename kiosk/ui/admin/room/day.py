"""What was decided about somebody, newest first, each with what became of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.flow.room.decisions import Decision
from kiosk.ui.admin.room import acts, texts
from kiosk.ui.admin.room.emptying import emptied
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import tr
from kiosk.ui.widgets.label import IconLabel, Label
from sync.protocol.deciding import Do


class Day(QWidget):
    """What was decided about somebody, newest first, each with what became of it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._told: tuple[Decision, ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def show_decisions(self, decisions: tuple[Decision, ...], zone: str) -> None:
        """Show them."""
        if decisions == self._told:
            return
        self._told = decisions
        emptied(self._column)
        for one in decisions:
            self._column.addWidget(self._line(one, zone))
        if not decisions:
            words = self.tr("Nothing was decided here yet.")
            self._column.addWidget(Label(self._theme, words, ink=Role.INK2, name="day_empty"))
        self._column.addStretch(1)

    def _line(self, one: Decision, zone: str) -> QWidget:
        theme, widget = self._theme, QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        at = texts.time_of_day(one.at_ms, zone)
        row.addWidget(Label(theme, at, use=TextUse.SMALL, ink=Role.INK2), 0, Qt.AlignmentFlag.AlignTop)
        icon, role = _sign(one)
        row.addWidget(IconLabel(theme, icon, role), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        title, small = _decided(one)
        words.addWidget(Label(theme, title, use=TextUse.UI_STRONG, wraps=True, name="day_title"))
        words.addWidget(Label(theme, small, use=TextUse.SMALL, ink=Role.INK2, wraps=True, name="day_small"))
        row.addLayout(words, 1)
        widget.setAccessibleName(f"{at}. {title}. {small}")
        return widget


def _sign(one: Decision) -> tuple[str, Role]:
    if one.outcome:
        return "circle-x", Role.RED
    if not one.is_known:
        return "hourglass", Role.AMBER
    act = acts.BY_DO.get(Do(one.do)) if one.do in set(Do) else None
    return ("circle-check" if act is None else act.icon), Role.GREEN


def _decided(one: Decision) -> tuple[str, str]:
    title = acts.did(Do(one.do)) if one.do in set(Do) else one.do
    if one.amount_ms:
        title = tr("{what}: {minutes} min").format(what=title, minutes=texts.number(one.amount_ms // 60_000))
    parts = [one.by, one.text, one.why]
    if one.outcome:
        parts.append(acts.why_not(one.outcome))
    elif not one.is_known:
        parts.append(tr("Waits here for the server."))
    return title, ". ".join(part.rstrip(".") for part in parts if part)
