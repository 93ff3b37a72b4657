"""What can be read aloud on a page, piece by piece, and where each piece stands."""

import re
from collections.abc import Iterator

import msgspec
from PySide6.QtCore import QRect
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.ui.items.choice_list import ChoiceList
from kiosk.ui.items.choice_row import ChoiceRow
from kiosk.ui.items.flow import FlowView
from kiosk.ui.items.item_view import ItemView
from kiosk.ui.items.match_grid import MatchGrid
from kiosk.ui.items.order_row import OrderRow
from kiosk.ui.items.pool import Chip
from kiosk.ui.widgets.passage import PassageView
from kiosk.ui.widgets.richtext import RichLabel

_SAID = re.compile(r"\w")
_LONGEST = 2_000


class Piece(msgspec.Struct, frozen=True):
    """A text, and the widget it stands in; `block` tells which paragraph of a passage it is, -1 for all of it."""

    text: str
    widget: QWidget
    block: int = -1
    recorded: tuple[str, ...] = ()
    """Media in which the paper brings it read."""


def pieces_of(passage: PassageView, item: ItemView) -> list[Piece]:
    """Return all pieces in the order in which they are read: the passage, the question, what can be chosen."""
    found = (*_of_passage(passage), *_of_item(item))
    return [piece for piece in found if piece.recorded or _SAID.search(piece.text)]


def place_of(passage: PassageView, piece: Piece) -> tuple[QWidget, QRect]:
    """Return where an outline of the piece belongs: the widget it lies on, and its place there."""
    if piece.block < 0:
        parent = piece.widget.parentWidget() or piece.widget
        return parent, piece.widget.geometry()
    return passage.place_of(piece.block)


def bring(passage: PassageView, item: ItemView, piece: Piece) -> None:
    """Scroll to a piece."""
    if piece.widget is not passage.reader:
        item.column.show_widget(piece.widget)
    elif piece.block >= 0:
        passage.bring(piece.block)


def _of_passage(passage: PassageView) -> Iterator[Piece]:
    if passage.isHidden():
        return
    if passage.spoken:
        yield Piece(_spoken(passage.document.toPlainText()), passage.reader, recorded=passage.spoken)
        return
    block: QTextBlock = passage.document.begin()
    while block.isValid():
        yield Piece(_spoken(block.text()), passage.reader, block.blockNumber())
        block = block.next()


def _of_item(item: ItemView) -> Iterator[Piece]:
    for part in () if item.built is None else item.built.parts:
        match part:
            case ChoiceList():
                rows = (row for row in part.rows if not row.is_masked)
                yield from (Piece(_spoken(row.accessibleName()), row, recorded=row.spoken) for row in rows)
            case RichLabel():
                yield Piece(_spoken(part.accessibleName()), part, recorded=part.spoken)
            case FlowView():
                yield Piece(_spoken(part.accessibleName()), part)
            case MatchGrid():
                cells = part.table.cells
                yield Piece(_spoken(". ".join((*cells.rows.words, *cells.columns.words))), part.table)
            case _:
                yield from _inside(part)


def _inside(part: QWidget) -> Iterator[Piece]:
    for inner in part.findChildren(QWidget):
        if not inner.isVisibleTo(part):
            continue
        match inner:
            case ChoiceRow() | RichLabel():
                yield Piece(_spoken(inner.accessibleName()), inner, recorded=inner.spoken)
            case FlowView():
                yield Piece(_spoken(inner.accessibleName()), inner)
            case Chip() | OrderRow():
                yield Piece(_spoken(inner.words), inner, recorded=inner.spoken)
            case QLabel() if inner.objectName().endswith("_hint"):
                yield Piece(_spoken(inner.text()), inner)


def _spoken(text: str) -> str:
    return " ".join(text.replace("\ufffc", " ").replace("\u200b", "").split())[:_LONGEST]
