"""What hands do where things are matched, ordered, placed, pointed at or set on a scale."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from kiosk.exam.pairing import OneSet, Pair, Rule
from kiosk.tour.keyboard import Keyboard
from kiosk.tour.pressing import NotThere, click_at, drag, press
from kiosk.ui.items.match_grid import MatchGrid
from kiosk.ui.items.order_list import OrderList
from kiosk.ui.items.point_pad import PointPad
from kiosk.ui.items.scale import ScaleSlider, Steps
from kiosk.ui.items.stage import SpotStage
from sync.protocol.ids import ChoiceId
from sync.protocol.paper import (
    ArrangedInteraction,
    Associable,
    AssociateInteraction,
    GapMatchInteraction,
    GraphicAssociateInteraction,
    GraphicGapMatchInteraction,
    GraphicOrderInteraction,
    HotspotInteraction,
    MatchInteraction,
    OrderInteraction,
    SelectPointInteraction,
    SliderInteraction,
)

Values = tuple[str, ...]
Kind = TypeVar("Kind", bound=QWidget)


class Finder(Protocol):
    """Finds what is on screen."""

    def find(self, name: str) -> QWidget:
        """Return the visible widget of that name on the present page; raises NotThere."""

    def bring(self, widget: QWidget) -> None:
        """Scroll to a widget."""


class Arranger:
    """Answers by mouse; `by_keys` does the same with nothing but keys, and `keyboard` goes everywhere by them too."""

    def __init__(self, hands: Finder, *, by_keys: bool = False, keyboard: Keyboard | None = None) -> None:
        self._hands = hands
        self._keyboard = keyboard
        self._by_keys = by_keys or keyboard is not None

    def answer(self, asked: ArrangedInteraction, turn: int) -> Values:
        """Give a response that was not given before; returns what was given."""
        match asked:
            case MatchInteraction():
                return self._match(asked, turn)
            case AssociateInteraction() | GraphicAssociateInteraction():
                return self._join(asked, turn)
            case OrderInteraction():
                return self._order(asked, turn)
            case SliderInteraction():
                return self.slide_to(asked, 1 + turn % min(Steps(asked).last, 50))
            case GapMatchInteraction():
                slots = tuple(Associable(id=ChoiceId(slot), html="") for slot in asked.slots)
                return self._place(Rule(ones=asked.choices, others=slots, most=asked.max_associations), "", turn)
            case GraphicGapMatchInteraction():
                rule = Rule(ones=asked.choices, others=asked.places, most=asked.max_associations)
                return self._place(rule, asked.response, turn)
            case HotspotInteraction() | GraphicOrderInteraction():
                return self._spot(asked, turn)
            case SelectPointInteraction():
                return self.point(asked, turn)

    # -- whole answers ----------------------------------------------------------------------------------------------

    def _match(self, asked: MatchInteraction, turn: int) -> Values:
        rule = Rule(ones=asked.sources, others=asked.targets, most=asked.max_associations)
        most = min(asked.max_associations or len(asked.sources), len(asked.sources))
        pairs: tuple[Pair, ...] = ()
        for row, source in enumerate(asked.sources[:most]):
            column = (row + turn) % len(asked.targets)
            step = rule.toggle(pairs, source.id, asked.targets[column].id)
            if step.dropped or not step.added:
                continue  # the column is taken: another row has it
            pairs = step.pairs
            self.press_cell(asked.response, row, column)
        return tuple(" ".join(pair) for pair in pairs)

    def _join(self, asked: AssociateInteraction | GraphicAssociateInteraction, turn: int) -> Values:
        rule = OneSet(choices=asked.choices, most=asked.max_associations)
        names = [str(choice.id) for choice in asked.choices]
        names = names[turn % len(names) :] + names[: turn % len(names)]
        most = min(asked.max_associations or 2, len(names) // 2)
        pairs: tuple[Pair, ...] = ()
        for one, other in list(zip(names[::2], names[1::2], strict=False))[:most]:
            pairs = rule.toggle(pairs, one, other).pairs
            self.join(asked, one, other)
        return tuple(" ".join(pair) for pair in pairs)

    def _order(self, asked: OrderInteraction, turn: int) -> Values:
        order = [str(choice.id) for choice in asked.choices]
        at = turn % (len(order) - 1)
        self.move_down(asked.response, at, by_dragging=bool(turn % 2))
        order.insert(at + 1, order.pop(at))
        return tuple(order)

    def _place(self, rule: Rule, stage: str, turn: int) -> Values:
        pairs: tuple[Pair, ...] = ()
        most = min(len(rule.ones), len(rule.others), rule.most or len(rule.ones))
        for at in range(most):
            choice, place = rule.ones[(at + turn) % len(rule.ones)], rule.others[at]
            step = rule.toggle(pairs, choice.id, place.id)
            if step.added:
                pairs = step.pairs
                self.put(choice.id, place.id, stage=stage)
        return tuple(" ".join(pair) for pair in pairs)

    def _spot(self, asked: HotspotInteraction | GraphicOrderInteraction, turn: int) -> Values:
        total = len(asked.choices)
        most = min(asked.max_choices or 2, 2, total)
        wanted = [str(asked.choices[(turn + at) % total].id) for at in range(most)]
        for name in wanted:
            self.touch(asked.response, name)
        if isinstance(asked, GraphicOrderInteraction):
            return tuple(wanted)
        return tuple(str(choice.id) for choice in asked.choices if choice.id in wanted)

    # -- single acts ------------------------------------------------------------------------------------------------

    def press_cell(self, response: str, row: int, column: int) -> None:
        """Press where a row and a column of a grid meet, or the choice that stands for it in a list."""
        grid = self._of(f"match_{response}", MatchGrid)
        if grid.is_listed:
            self._press(grid.lists[row].rows[column])
            return
        table = grid.table
        self._hands.bring(table)
        if not self._by_keys:
            table.scrollTo(table.model().index(row, column))
            click_at(table.viewport(), table.cell_center(row, column))
            return
        self._go(table)
        walk(lambda: row - table.currentIndex().row(), table, Qt.Key.Key_Up, Qt.Key.Key_Down)
        ways = (Qt.Key.Key_Left, Qt.Key.Key_Right)
        back, on = ways if table.layoutDirection() == Qt.LayoutDirection.LeftToRight else ways[::-1]
        walk(lambda: column - table.currentIndex().column(), table, back, on)
        press(table, Qt.Key.Key_Space)

    def move_down(self, response: str, at: int, *, by_dragging: bool = False) -> None:
        """Move a line of a list below the next one."""
        shown = self._of(f"order_{response}", OrderList)
        row, below = shown.rows[at], shown.rows[at + 1]
        self._hands.bring(row)
        if self._by_keys:
            self._go(row)
            press(row, Qt.Key.Key_Down, modifiers=Qt.KeyboardModifier.ControlModifier)
        elif by_dragging:
            start = row.rect().center()
            drag(row, start, start + QPoint(0, below.geometry().center().y() - row.geometry().center().y() + 8))
        else:
            click_at(row.down, row.down.rect().center())

    def slide_to(self, asked: SliderInteraction, at: int) -> Values:
        """Set a scale to one of its steps."""
        slider = self._of(f"slider_scale_{asked.response}", ScaleSlider)
        self._hands.bring(slider)
        if self._by_keys:
            self._go(slider)
            press(slider, Qt.Key.Key_Home)
            walk(lambda: at - slider.value(), slider, Qt.Key.Key_Down, Qt.Key.Key_Up)
        else:
            click_at(slider, QPoint(slider.x_of(at), slider.height() // 2))
        return (Steps(asked).text(at),)

    def put(self, choice: str, place: str, *, stage: str) -> None:
        """Pick something up and put it into a gap, or onto a place of the picture `stage`."""
        self._press(self._hands.find(f"chip_{choice}"))
        if stage:
            self.touch(stage, place)
        else:
            self._press(self._hands.find(f"slot_{place}"))

    def join(self, asked: AssociateInteraction | GraphicAssociateInteraction, one: str, other: str) -> None:
        """Put two together, or take them apart."""
        for name in (one, other):
            if isinstance(asked, GraphicAssociateInteraction):
                self.touch(asked.response, name)
            else:
                self._press(self._hands.find(f"chip_{name}"))

    def touch(self, response: str, name: str) -> None:
        """Press a place of a picture."""
        stage = self._of(f"stage_{response}", SpotStage)
        spot = stage.spots[name]
        self._hands.bring(spot)
        if self._by_keys:
            self._press(spot)
        else:
            click_at(stage, stage.middle_of(name))

    def point(self, asked: SelectPointInteraction, turn: int) -> Values:
        """Point at a picture."""
        pad = self._of(f"stage_{asked.response}", PointPad)
        self._hands.bring(pad)
        if self._by_keys:
            self._go(pad)
            for _ in range(1 + turn % 5):
                press(pad, Qt.Key.Key_Left)
            press(pad, Qt.Key.Key_Space)
            return ("{} {}".format(*pad.sight),)
        at, values = self.aim(asked, turn)
        click_at(pad, at)
        return values

    def aim(self, asked: SelectPointInteraction, turn: int) -> tuple[QPoint, Values]:
        """Return where a picture would be pointed at, and what that gives."""
        pad = self._of(f"stage_{asked.response}", PointPad)
        at = pad.on_screen(asked.picture.width * (0.2 + 0.1 * (turn % 5)), asked.picture.height * 0.4).toPoint()
        found = pad.in_picture(at.toPointF())
        return at, (f"{int(found.x())} {int(found.y())}",)

    def _press(self, widget: QWidget) -> None:
        self._hands.bring(widget)
        if self._by_keys:
            self._go(widget)
            press(widget, Qt.Key.Key_Space)
        else:
            click_at(widget, widget.rect().center())

    def _go(self, widget: QWidget) -> None:
        if self._keyboard is None:
            widget.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._keyboard.go_to(widget)

    def _of(self, name: str, kind: type[Kind]) -> Kind:
        found = self._hands.find(name)
        if not isinstance(found, kind):
            raise NotThere(name)
        return found


def walk(left: Callable[[], int], widget: QWidget, back: Qt.Key, on: Qt.Key) -> None:
    """Press keys until there is nothing left to go."""
    for _ in range(400):
        if left() == 0:
            return
        press(widget, on if left() > 0 else back)
