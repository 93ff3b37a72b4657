"""Words that an input method still holds: each field knows of its own, and they are called in before it is too late."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QWidget

_HOLDS = "holdsWords"


def note_composing(field: QWidget, event: QInputMethodEvent) -> None:
    """Remember whether words are being composed in a field."""
    field.setProperty(_HOLDS, bool(event.preeditString()))


def call_words_in(field: QWidget | None) -> None:
    """Have what is being composed given now. Some input methods give it only where the focus goes; it comes back."""
    QGuiApplication.inputMethod().commit()
    if field is not None and field.property(_HOLDS):
        field.clearFocus()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
