"""What a presenter says to the window, whoever of them speaks."""

from PySide6.QtCore import QObject, Signal


class Speaker(QObject):
    """The screens and what changes on them."""

    shown = Signal(object)
    time_shown = Signal(object)
    saving_shown = Signal(object)
    overview_shown = Signal(object)
    responses_shown = Signal(object, object)
    notice_shown = Signal(object)
    words_due = Signal()
    """What is being composed is to be given now: a moment later it would be too late."""

    def pass_on(self, other: "Speaker") -> None:
        """Say what the other says, but for its screens."""
        other.time_shown.connect(self.time_shown)
        other.saving_shown.connect(self.saving_shown)
        other.overview_shown.connect(self.overview_shown)
        other.responses_shown.connect(self.responses_shown)
        other.notice_shown.connect(self.notice_shown)
        other.words_due.connect(self.words_due)
