"""What the eight keys do at a practice question: the same as at a real one, part by part, then the way on."""

from functools import partial

from kiosk.ui.candidate.practice import PracticePage
from kiosk.ui.eight.act import Act, Acts
from kiosk.ui.eight.pad import Pad
from kiosk.ui.eight.pages import pressing
from kiosk.ui.eight.parts import TypedPad, pads_of
from kiosk.ui.items.item_parts import Control
from kiosk.ui.translation import tr


class PracticeKeys:
    """Nothing is taken back here: nothing is kept."""

    def __init__(self, page: PracticePage) -> None:
        self.page = page
        self.item_id = ""
        self._pads: list[Pad] = []
        self._controls: list[Control] = []
        self._at = 0

    def take_up(self) -> None:
        """The page shows a question: another one begins at its first answer."""
        controls = self.page.item.controls
        if self.page.item_id == self.item_id and controls == self._controls:
            return
        self.item_id, self._controls = self.page.item_id, controls
        self._pads = pads_of(controls, self.page.keys)
        self._go(0)

    @property
    def here(self) -> Pad:
        """The part that is worked on."""
        return self._pads[self._at]

    def acts(self) -> Acts:
        """Return what the keys do now."""
        if not self._pads:
            return {}
        here, page = self.here, self.page
        if isinstance(here, TypedPad) and here.is_closed_off:
            return here.acts()
        acts: dict[str, Act] = dict(here.seen_first(page.item.column))
        is_last, is_first = self._at == len(self._pads) - 1, self._at == 0
        onward, back = partial(self._go, self._at + 1), partial(self._go, self._at - 1)
        acts["N"] = pressing(page.next) if is_last else Act(words=tr("next part", "eight keys"), do=onward)
        if not is_first:
            acts["P"] = Act(words=tr("part before", "eight keys"), do=back)
        elif page.back.isEnabled():
            acts["P"] = pressing(page.back)
        if not page.skip.isHidden():
            acts["S"] = pressing(page.skip)
        return acts

    def _go(self, at: int) -> None:
        self._at = at
        self.here.enter()
