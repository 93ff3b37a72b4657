"""How each kind of question is answered with A, B, C and D."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.ui.eight.act import CHOOSING, Act, Acts
from kiosk.ui.eight.pad import Pad, WalkPad, frame_next, framed, moving, press
from kiosk.ui.eight.typing import Typing, key_acts, keys_words
from kiosk.ui.items.choice_list import ChoiceList
from kiosk.ui.items.essay import EssayEditor
from kiosk.ui.items.flow import FlowView, GapField
from kiosk.ui.items.gap_choice import GapChoice
from kiosk.ui.items.gap_match import GapMatchView
from kiosk.ui.items.hotspots import HotspotView, PictureMatchView
from kiosk.ui.items.item_parts import Control
from kiosk.ui.items.match_grid import MatchGrid
from kiosk.ui.items.order_list import OrderList
from kiosk.ui.items.placing import Placing
from kiosk.ui.items.point_pad import PointView
from kiosk.ui.items.scale import SliderEntry
from kiosk.ui.items.text_entry import TextEntry
from kiosk.ui.media.recording_view import RecordingView
from kiosk.ui.tools.key_frame import KeyFrame
from kiosk.ui.translation import tr

Key = Qt.Key


def pads_of(controls: list[Control], typing: Typing) -> list[Pad]:
    """Return the pads of an item's controls in their order, one for each gap of a text."""
    found: list[Pad] = []
    for control in controls:
        parts: list[QWidget] = list(control.gaps) if isinstance(control, FlowView) else [control]
        found += [_pad(part, typing) for part in parts]
    return found


def _pad(part: QWidget, typing: Typing) -> Pad:
    match part:
        case ChoiceList():
            return ChoicePad(part)
        case GapChoice():
            return GapPad(part)
        case TextEntry() | EssayEditor() | GapField():
            return TypedPad(part, typing)
        case OrderList():
            return OrderPad(part)
        case MatchGrid():
            return MatchPad(part)
        case Placing():
            return PlacingPad(part)
        case HotspotView():
            return SpotPad(part)
        case PointView():
            return PointPad(part)
        case SliderEntry():
            return SliderPad(part)
        case _:
            return WalkPad(part)


class ChoicePad(Pad):
    """Up to four choices: each has its key. More: B and C go through them, A chooses, and they bear numbers."""

    def __init__(self, widget: ChoiceList) -> None:
        super().__init__(widget)
        self._list = widget
        self.acts_unseen = self.is_direct
        widget.show_letters(latin=self.is_direct, numbers=not self.is_direct)

    @property
    def is_direct(self) -> bool:
        """Whether each choice has a key of its own."""
        return len(self._list.rows) <= len(CHOOSING)

    def enter(self) -> None:
        rows = self._list.rows
        next((row for row in rows if row.isChecked()), rows[0]).setFocus(Qt.FocusReason.TabFocusReason)

    def acts(self) -> Acts:
        if self.is_direct:
            words = tr("choose", "eight keys")
            letters = CHOOSING[: len(self._list.rows)]
            return {letter: Act(words=words, do=partial(self._list.take_letter, letter)) for letter in letters}
        rows: list[QWidget] = list(self._list.rows)
        choose = Act(words=tr("choose the framed one", "eight keys"), do=partial(self._choose, rows))
        return {"A": choose, **moving(partial(frame_next, rows, -1), partial(frame_next, rows, 1))}

    def _choose(self, rows: list[QWidget]) -> None:
        self._list.press_row(rows.index(framed(rows)))


class GapPad(Pad):
    """A list in a text: up to four words have a key each, of more B and C go through."""

    def __init__(self, widget: GapChoice) -> None:
        super().__init__(widget)
        self._gap = widget

    def enter(self) -> None:
        self._gap.setFocus(Qt.FocusReason.TabFocusReason)

    def acts(self) -> Acts:
        words = self._gap.choices
        if len(words) <= len(CHOOSING):
            return {
                letter: Act(words=text, do=partial(self._gap.choose, at))
                for at, (letter, text) in enumerate(zip(CHOOSING, words, strict=False))
            }
        return moving(partial(self._step, -1), partial(self._step, 1))

    def _step(self, by: int) -> None:
        here, most = self._gap.chosen, len(self._gap.choices)
        self._gap.choose((here + by) % most if here >= 0 else (0 if by > 0 else most - 1))


class TypedPad(Pad):
    """What has to be typed: A goes into the field, for who has a keyboard; B brings one onto the screen."""

    acts_unseen = True

    def __init__(self, widget: QWidget, typing: Typing) -> None:
        super().__init__(widget)
        self._typing = typing
        self._frame: KeyFrame | None = None
        self._field: QWidget = widget.text if isinstance(widget, EssayEditor) else widget

    def acts(self) -> Acts:
        if self._frame is not None and self._frame.is_on:
            return key_acts(self._frame, self._leave)
        return {
            "A": Act(words=tr("type on the keyboard", "eight keys"), do=self._type),
            "B": Act(words=keys_words(), do=self._bring_keys),
            **self._shaping(),
        }

    def _shaping(self) -> Acts:
        """C goes through the looks that an essay may have, D sets the framed one or takes it off."""
        bar = self.widget.shapes if isinstance(self.widget, EssayEditor) else None
        if bar is None:
            return {}
        buttons: list[QWidget] = list(bar.buttons.values())
        return {
            "C": Act(
                words=tr("to the next formatting", "eight keys"), do=partial(frame_next, buttons, 1), repeats=True
            ),
            "D": Act(words=tr("on or off", "eight keys"), do=lambda: press(framed(buttons), Key.Key_Space)),
        }

    @property
    def is_closed_off(self) -> bool:
        """Whether all eight keys are for the keyboard on the screen now."""
        return self._frame is not None and self._frame.is_on

    def _type(self) -> None:
        self._field.setFocus(Qt.FocusReason.TabFocusReason)

    def _bring_keys(self) -> None:
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._frame = KeyFrame(self._typing.bring_keyboard())
        self._frame.begin()

    def _leave(self) -> None:
        if self._frame is not None:
            self._frame.keyboard.close_tool()
        self._typing.page.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def may_take_back(self) -> bool:
        return False


class RecordingPad(Pad):
    """A plays and pauses; B and C wind where that may be, D shows what is said."""

    acts_unseen = True

    def __init__(self, widget: RecordingView) -> None:
        super().__init__(widget)
        self._view = widget

    def enter(self) -> None:
        self._view.button.setFocus(Qt.FocusReason.TabFocusReason)

    def acts(self) -> Acts:
        view = self._view
        buttons = {"A": view.button, "B": view.back, "C": view.ahead, "D": view.captions}
        return {
            letter: Act(words=button.words, do=button.click)
            for letter, button in buttons.items()
            if not button.isHidden() and button.isEnabled()
        }

    @property
    def may_take_back(self) -> bool:
        return False


class OrderPad(Pad):
    """A picks a line up and puts it down; B and C go through the lines, or move the one picked up."""

    def __init__(self, widget: OrderList) -> None:
        super().__init__(widget)
        self._list = widget

    def enter(self) -> None:
        self._list.rows[0].setFocus(Qt.FocusReason.TabFocusReason)

    def acts(self) -> Acts:
        rows: list[QWidget] = list(self._list.rows)
        lifted = next((row for row in self._list.rows if row.is_lifted), None)
        here = framed(rows) if lifted is None else lifted
        words = tr("put it down", "eight keys") if lifted else tr("pick up", "eight keys")
        keep = {"D": Act(words=tr("this order is right", "eight keys"), do=self._list.keep.click)}
        return {
            "A": Act(words=words, do=partial(press, here, Key.Key_Space)),
            "B": Act(words=tr("up", "eight keys"), do=partial(press, here, Key.Key_Up), repeats=True),
            "C": Act(words=tr("down", "eight keys"), do=partial(press, here, Key.Key_Down), repeats=True),
            **(keep if not self._list.shown and lifted is None else {}),
        }


class MatchPad(Pad):
    """B and C go along a row, D to the next row, A chooses and takes back."""

    def __init__(self, widget: MatchGrid) -> None:
        super().__init__(widget)
        self._grid = widget

    def enter(self) -> None:
        self._grid.first_part().setFocus(Qt.FocusReason.TabFocusReason)

    def acts(self) -> Acts:
        row = Act(words=tr("next row", "eight keys"), do=self._next_row, repeats=True)
        choose = Act(words=tr("choose, take back", "eight keys"), do=self._choose)
        return {"A": choose, **moving(partial(self._along, -1), partial(self._along, 1)), "D": row}

    def _lists(self) -> tuple[list[list[QWidget]], int]:
        """The rows of each list, and in which of them the frame is."""
        rows: list[list[QWidget]] = [list(one.rows) for one in self._grid.lists]
        here = next((at for at, row in enumerate(rows) if any(one.hasFocus() for one in row)), 0)
        return rows, here

    def _choose(self) -> None:
        if self._grid.is_listed:
            rows, here = self._lists()
            press(framed(rows[here]), Key.Key_Space)
        else:
            press(self._grid.table, Key.Key_Space)

    def _along(self, by: int) -> None:
        if self._grid.is_listed:
            rows, here = self._lists()
            frame_next(rows[here], by)
        else:
            self._grid.table.go_along(by)

    def _next_row(self) -> None:
        if self._grid.is_listed:
            rows, here = self._lists()
            rows[(here + 1) % len(rows)][0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._grid.table.go_down()


class PlacingPad(Pad):
    """A picks one up, then puts it into the framed place; B and C go through what can be framed."""

    def __init__(self, widget: Placing) -> None:
        super().__init__(widget)
        self._placing = widget

    def enter(self) -> None:
        self._placing.first_part().setFocus(Qt.FocusReason.TabFocusReason)

    def acts(self) -> Acts:
        places, chips = self._places(), [chip for chip in self._placing.pool.chips.values() if not chip.is_used]
        take_out = Act(words=tr("take the last one out", "eight keys"), do=self._take_out)
        last = {"D": take_out} if any(self._placing.held.values()) else {}
        if self._placing.is_lifting:
            around = list(places.values())
            put = Act(words=tr("put it here", "eight keys"), do=partial(self._put, places))
            lay = {"D": Act(words=tr("lay it back", "eight keys"), do=self._lay_back)}
            return {"A": put, **moving(partial(frame_next, around, -1), partial(frame_next, around, 1)), **lay}
        if not chips:
            return last
        free: list[QWidget] = list(chips)
        pick = Act(words=tr("pick up", "eight keys"), do=partial(self._pick, free))
        return {"A": pick, **moving(partial(frame_next, free, -1), partial(frame_next, free, 1)), **last}

    def _places(self) -> dict[str, QWidget]:
        match self._placing:
            case GapMatchView(gaps=gaps):
                return dict(gaps)
            case PictureMatchView(stage=stage):
                return dict(stage.spots)
            case _:
                return {}

    def _pick(self, chips: list[QWidget]) -> None:
        press(framed(chips), Key.Key_Space)
        places, held = self._places(), self._placing.held
        empty = next((place for place in places if not held.get(place)), next(iter(places), ""))
        if self._placing.is_lifting and empty:
            places[empty].setFocus(Qt.FocusReason.TabFocusReason)

    def _put(self, places: dict[str, QWidget]) -> None:
        here = framed(list(places.values()))
        self._placing.put_lifted(next(place for place, widget in places.items() if widget is here))
        self.enter_free()

    def enter_free(self) -> None:
        """Frame the next one that can be picked up, or where there is none the first place."""
        chips = [chip for chip in self._placing.pool.chips.values() if not chip.is_used]
        target: QWidget = chips[0] if chips else next(iter(self._places().values()))
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_back(self) -> None:
        press(self._placing, Key.Key_Escape)
        self.enter_free()

    def _take_out(self) -> None:
        filled = [place for place, choices in self._placing.held.items() if choices]
        if filled:
            self._placing.empty(filled[-1])


class SpotPad(Pad):
    """B and C go through the places of a picture, A chooses and takes back."""

    def __init__(self, widget: HotspotView) -> None:
        super().__init__(widget)
        self._view = widget

    def enter(self) -> None:
        self._view.first_part().setFocus(Qt.FocusReason.TabFocusReason)

    def acts(self) -> Acts:
        spots: list[QWidget] = list(self._view.stage.spots.values())
        choose = Act(words=tr("choose, take back", "eight keys"), do=partial(self._choose, spots))
        return {"A": choose, **moving(partial(frame_next, spots, -1), partial(frame_next, spots, 1))}

    def _choose(self, spots: list[QWidget]) -> None:
        press(framed(spots), Key.Key_Space)


class PointPad(Pad):
    """A points; B and C move the sight one way and back, D turns from across to up and down and back."""

    def __init__(self, widget: PointView) -> None:
        super().__init__(widget)
        self._pad = widget.pad
        self._is_upright = False

    def enter(self) -> None:
        self._pad.setFocus(Qt.FocusReason.TabFocusReason)

    def acts(self) -> Acts:
        if self._is_upright:
            ways = {"B": (tr("up", "eight keys"), Key.Key_Up), "C": (tr("down", "eight keys"), Key.Key_Down)}
            other = tr("to the sides instead", "eight keys")
        else:
            ways = {"B": (tr("left", "eight keys"), Key.Key_Left), "C": (tr("right", "eight keys"), Key.Key_Right)}
            other = tr("up and down instead", "eight keys")
        return {
            "A": Act(words=tr("point here", "eight keys"), do=partial(press, self._pad, Key.Key_Space)),
            **{
                letter: Act(words=words, do=partial(press, self._pad, key), repeats=True)
                for letter, (words, key) in ways.items()
            },
            "D": Act(words=other, do=self._turn),
        }

    def _turn(self) -> None:
        self._is_upright = not self._is_upright
        self.enter()


class SliderPad(Pad):
    """B less, C more; A and D in larger steps."""

    def __init__(self, widget: SliderEntry) -> None:
        super().__init__(widget)
        self._scale = widget.slider

    def enter(self) -> None:
        self._scale.setFocus(Qt.FocusReason.TabFocusReason)

    def acts(self) -> Acts:
        steps = (
            ("A", tr("much less", "eight keys"), Key.Key_PageDown),
            ("B", tr("less", "eight keys"), Key.Key_Down),
            ("C", tr("more", "eight keys"), Key.Key_Up),
            ("D", tr("much more", "eight keys"), Key.Key_PageUp),
        )
        return {
            letter: Act(words=words, do=partial(press, self._scale, key), repeats=True) for letter, words, key in steps
        }
