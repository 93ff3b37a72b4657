"""Taking out of a layout what stood in it, without a word of it left on screen."""

from PySide6.QtWidgets import QLayout, QWidget


def emptied(layout: QLayout, *, but: QWidget | None = None) -> None:
    """Take everything out and let it go; one widget may stay, and then is not in the layout any more either."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None and widget is not but:
            widget.hide()
            widget.deleteLater()
