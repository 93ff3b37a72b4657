"""What the eight keys do at a question: its parts one after another, then the way on."""

from functools import partial

from PySide6.QtCore import Qt

from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.eight.act import Act, Acts
from kiosk.ui.eight.pad import Pad, press
from kiosk.ui.eight.parts import RecordingPad, TypedPad, pads_of
from kiosk.ui.items.item_parts import Control
from kiosk.ui.translation import tr
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.vertical import VerticalArea


class TextPad(Pad):
    """What is read and may be too long for its place: A and B scroll it."""

    acts_unseen = True
    way: str
    """What N and P say of the way to it."""

    @property
    def is_there(self) -> bool:
        """Whether there is anything to go to now."""
        raise NotImplementedError

    def scroll(self, key: Qt.Key) -> None:
        """Go up or down by most of a page."""
        raise NotImplementedError

    def acts(self) -> Acts:
        up, down = partial(self.scroll, Qt.Key.Key_PageUp), partial(self.scroll, Qt.Key.Key_PageDown)
        return {
            "A": Act(words=tr("further up", "eight keys"), do=up, repeats=True),
            "B": Act(words=tr("further down", "eight keys"), do=down, repeats=True),
        }


class PassagePad(TextPad):
    """The passage beside the question, or on its own tab."""

    def __init__(self, page: QuestionPage) -> None:
        super().__init__(page.passage.reader)
        self._page = page
        self.way = tr("to the passage", "eight keys")

    @property
    def is_there(self) -> bool:
        return self._page.has_passage

    def enter(self) -> None:
        self._page.show_passage()
        self.widget = self._page.passage.reader
        self.widget.setFocus(Qt.FocusReason.TabFocusReason)

    def scroll(self, key: Qt.Key) -> None:
        press(self.widget, key)


class LongText(TextPad):
    """A question that does not fit its place."""

    def __init__(self, page: QuestionPage) -> None:
        super().__init__(page)
        self._column = page.item.column
        self.way = tr("to the text of the question", "eight keys")

    @property
    def is_there(self) -> bool:
        return self._column.can_scroll

    def enter(self) -> None:
        self.widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def scroll(self, key: Qt.Key) -> None:
        if key == Qt.Key.Key_PageUp:
            self._column.page_up()
        else:
            self._column.page_down()


class ColumnsText(TextPad):
    """A text in columns in the question that does not fit its place."""

    def __init__(self, area: VerticalArea) -> None:
        super().__init__(area.text)
        self._area = area
        self.way = tr("to the text of the question", "eight keys")

    @property
    def is_there(self) -> bool:
        return self._area.can_scroll

    def enter(self) -> None:
        self.widget.setFocus(Qt.FocusReason.TabFocusReason)

    def scroll(self, key: Qt.Key) -> None:
        self._area.scroll_by(-1 if key == Qt.Key.Key_PageUp else 1)


class QuestionKeys:
    """Which part is worked on; N and P go to the next and previous part, then to the next and previous question."""

    def __init__(self, page: QuestionPage) -> None:
        self.page = page
        self.item_id = ""
        self._pads: list[Pad] = []
        self._controls: list[Control] = []
        self._at = 0

    def take_up(self) -> None:
        """The page shows a question: another one begins at its first answer."""
        page = self.page
        controls = page.item.controls
        if page.item_id == self.item_id and controls == self._controls:
            return
        self.item_id, self._controls = page.item_id, controls
        beside = [RecordingPad(view) for view in page.passage.recordings]
        columns = [ColumnsText(area) for area in page.item.findChildren(VerticalArea)]
        texts: list[Pad] = [*beside, PassagePad(page), *columns, LongText(page)]
        heard = [RecordingPad(view) for view in page.item.built.recordings] if page.item.built else []
        worked = [*heard, *pads_of(controls, page.tools)]
        self._pads = [*texts, *worked]
        self._at = len(texts) if worked else len(texts) - 1
        self._enter()

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
        is_there = not isinstance(here, TextPad) or here.is_there
        acts: dict[str, Act] = dict(here.seen_first(page.item.column)) if is_there else {}
        onward, back = self._next(1), self._next(-1)
        acts["N"] = self._to(onward) if onward is not None else _pressing(page.bottom.next)
        if back is not None:
            acts["P"] = self._to(back)
        elif page.bottom.previous.isVisible():
            acts["P"] = _pressing(page.bottom.previous)
        if page.top.notice.isVisible():
            acts["R"] = Act(words=tr("put the notice away", "eight keys"), do=page.notice_put_away.emit)
        elif here.may_take_back and not isinstance(here, TextPad):
            acts["R"] = Act(words=tr("take back", "eight keys"), do=page.bottom.clear.click)
        acts["S"] = Act(words=tr("submit: asks twice", "eight keys"), do=page.review_asked.emit)
        return acts

    def _next(self, by: int) -> int | None:
        """Return the next part that way, or nothing where the question ends."""
        at = self._at + by
        while 0 <= at < len(self._pads):
            pad = self._pads[at]
            if not isinstance(pad, TextPad) or pad.is_there:
                return at
            at += by
        return None

    def _to(self, at: int) -> Act:
        there = self._pads[at]
        if isinstance(there, TextPad):
            words = there.way
        elif isinstance(self.here, TextPad) and not isinstance(there, RecordingPad):
            words = tr("to the answer", "eight keys")
        else:
            words = tr("next part", "eight keys") if at > self._at else tr("part before", "eight keys")
        return Act(words=words, do=partial(self._go, at))

    def _go(self, at: int) -> None:
        self._at = at
        self._enter()

    def _enter(self) -> None:
        if not isinstance(self.here, PassagePad):
            self.page.show_answer_part()
        self.here.enter()


def _pressing(button: Button) -> Act:
    return Act(words=button.words, do=button.click)
