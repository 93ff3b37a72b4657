"""Rows and columns in one line each."""

from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

Part = QWidget | QLayout | None
"""None: room."""


def filled(box: QBoxLayout, *parts: tuple[Part, int], spacing: int = 0) -> QBoxLayout:
    """Put parts into a row or column, each with its share of the room that is left."""
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(spacing)
    for part, share in parts:
        match part:
            case None:
                box.addStretch(share)
            case QLayout():
                box.addLayout(part, share)
            case _:
                box.addWidget(part, share)
    return box
