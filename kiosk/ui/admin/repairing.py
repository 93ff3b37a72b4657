"""A repair of this machine's store: asked about once, and what came of it."""

from PySide6.QtCore import Qt

from kiosk.exam import check_words
from kiosk.exam.readiness import Report
from kiosk.flow.preflight_desk import Repaired
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role
from kiosk.ui.translation import own_digits, tr
from kiosk.ui.widgets.message import Message
from kiosk.ui.widgets.note import Note, NoteKind
from sync.protocol.preflight import State

BUSY = "KIOSK-STORE-BUSY"


class RepairQuestion(Message):
    """Says what a repair does and to what; to be done only by who may."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, large=True, name="repair_question")

    def ask(self, *, is_allowed: bool) -> None:
        """Ask, or say who has to be here first."""
        what = self.tr(
            "It is made again from its two copies. What is damaged is put aside in its folder, not deleted. What this "
            "panel has open is closed for it and opened again; then everything is checked once more."
        )
        whom = self.tr("Somebody who may decide has to sign in at the room first. Then come back here.")
        self.show_words(
            icon="wrench",
            role=Role.BLUE if is_allowed else Role.AMBER,
            title=self.tr("Repair the store of this machine?"),
            text=what if is_allowed else whom,
            primary=self.tr("Repair now") if is_allowed else "",
            secondary=self.tr("Back"),
        )
        if not is_allowed:
            self.secondary.setFocus(Qt.FocusReason.OtherFocusReason)


def ask() -> str:
    """Return the words of the button that leads to the question."""
    return tr("Repair…")


def outcome(theme: Theme, repaired: Repaired, report: Report) -> Note:
    """Return the note that says, check by check, what the repair came to."""
    fine = {check.name for check in report.checks if check.state is not State.FAILED}
    mended = [name for name in repaired.tried if name in fine]
    left = [name for name in repaired.tried if name not in fine]
    told = []
    if repaired.code:
        told.append(_why_not(repaired.code))
    elif mended:
        told.append(tr("Fine now: {names}.").format(names=_named(mended)))
    if left:
        told.append(tr("Still not fine: {names}.").format(names=_named(left)))
    if repaired.lost:
        told.append(tr("Events that neither copy could give back: {count}.").format(count=own_digits(repaired.lost)))
    is_done = not repaired.code and not left
    kind = NoteKind.ERROR if not is_done else NoteKind.WARN if repaired.lost else NoteKind.GOOD
    return Note(theme, kind, tr("Repaired") if is_done else tr("Not repaired"), " ".join(told), name="repair_outcome")


def _why_not(code: str) -> str:
    if code == BUSY:
        return tr("Another kiosk program runs on this machine, so nothing was touched. End it, then repair.")
    return tr("The repair could not be done ({code}).").format(code=code)


def _named(names: list[str]) -> str:
    return ", ".join(tr(check_words.title(name)) for name in names)
