"""A text with gaps, and the words or pictures that go into them."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.exam.pairing import Rule
from kiosk.ui.items.answering import text_height
from kiosk.ui.items.flow import FlowView
from kiosk.ui.items.gap_choice import ARROW, PADDING, GapChoice
from kiosk.ui.items.placing import Placing
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.document import Media, MediaDocument, look_of
from kiosk.ui.widgets.paint import CHOSEN_EDGE, box
from kiosk.ui.widgets.richtext import RichLabel, paint_document
from sync.protocol.ids import ChoiceId, ResponseId
from sync.protocol.paper import (
    Associable,
    Choice,
    FlowBlock,
    GapMatchInteraction,
    GapRun,
    InlineChoiceInteraction,
    RichBlock,
    SlotBlock,
    SlotRun,
    TextEntryInteraction,
    TextRun,
)

WIDEST = 400
_TAG = re.compile(r"<(?!/?p\b)")
"""What cannot be shown as plain words: a picture, a formula, an emphasis."""


class SlotGap(GapChoice):
    """A gap that shows what lies in it as it stands in the pool, a picture as a picture."""

    def __init__(
        self,
        theme: Theme,
        media: Media,
        interaction: InlineChoiceInteraction,
        drawn: Sequence[Choice],
        *,
        language: str,
    ) -> None:
        super().__init__(theme, interaction, language=language)
        self._media, self._drawn = media, {str(c.id): c.html for c in drawn if _TAG.search(c.html)}
        self._documents: dict[str, MediaDocument] = {}
        theme.changed.connect(self._draw_all)
        self._draw_all()

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        for document in self._documents.values():
            width = document.textWidth() + 2 * PADDING + self._theme.icon_px(ARROW) + 10
            size = size.expandedTo(QSize(min(460, round(width)), min(220, round(document.size().height()) + 12)))
        return size

    def paintEvent(self, event: QPaintEvent) -> None:
        document = self._documents.get(self._given)
        if document is None:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        color, radius = self._theme.color, self._theme.tokens.radius.control
        ground, edge = color(Role.TINT), color(Role.ACCENT)
        box(painter, QRectF(self.rect()), radius=radius, ground=ground, edge=edge, width=CHOSEN_EDGE)
        side = self._theme.icon_px(ARROW)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - PADDING - document.textWidth() if mirrored else PADDING
        at = QPointF(
            left, max(2.0, (self.height() - text_height(document, self._theme, TextUse.BODY, self._language)) / 2)
        )
        paint_document(painter, document, at, color(Role.INK))
        x = PADDING // 2 if mirrored else self.width() - PADDING // 2 - side
        arrow = QRect(x, 0, side, self.height())
        self._theme.paint_icon_in(painter, arrow, "chevron-down", Role.INK2, size=ARROW)

    @property
    def _given(self) -> str:
        return str(self._interaction.choices[self._chosen].id) if self._chosen >= 0 else ""

    @Slot()
    def _draw_all(self) -> None:
        look = look_of(self._theme, TextUse.BODY, language=self._language, ratio=self.devicePixelRatioF())
        for choice, html in self._drawn.items():
            document = self._documents.setdefault(choice, MediaDocument(self._media))
            document.show_html(html, look)
            document.setTextWidth(-1)
            document.fit(min(document.idealWidth() + 1, WIDEST))
        self.updateGeometry()


class SlotFlow(FlowView):
    """A paragraph whose gaps take choices."""

    def __init__(self, theme: Theme, media: Media, block: FlowBlock, drawn: Sequence[Choice], *, language: str) -> None:
        self._slot_media, self._drawn_choices = media, drawn
        super().__init__(theme, media, block, language=language)

    def _gap_for(self, interaction: TextEntryInteraction | InlineChoiceInteraction) -> GapChoice:
        if isinstance(interaction, TextEntryInteraction):
            raise TypeError("nothing is typed into a slot")
        gap = SlotGap(self._theme, self._slot_media, interaction, self._drawn_choices, language=self._language)
        gap.setObjectName(f"slot_{interaction.response}")
        return gap


class GapMatchView(Placing):
    """The pool above, the text below; what is chosen in a gap is shown in it."""

    def __init__(
        self, theme: Theme, media: Media, interaction: GapMatchInteraction, *, language: str = "", name: str = ""
    ) -> None:
        slots = tuple(Associable(id=ChoiceId(slot), html="") for slot in interaction.slots)
        rule = Rule(ones=interaction.choices, others=slots, most=interaction.max_associations)
        super().__init__(theme, media, interaction.response, rule, kind="gap_match", language=language, name=name)
        self._media = media
        self._plain = tuple(Choice(id=c.id, html=self.words_of(str(c.id))) for c in interaction.choices)
        self.gaps: dict[str, GapChoice] = {}
        for block in interaction.body:
            self.body.addWidget(self._part(block, interaction))
        self._name_gaps()
        self.show_response(())

    def place_at(self, at: QPoint) -> str:
        for place, gap in self.gaps.items():
            reach = gap.rect().adjusted(-8, -8, 8, 8)
            if gap.isVisible() and reach.contains(gap.mapFromGlobal(at)):
                return place
        return ""

    def name_of(self, place: str) -> str:
        numbers = {one: at for at, one in enumerate(self.gaps, start=1)}
        digits = self._theme.digits
        pattern = self.tr("gap {number} of {total}")
        return pattern.format(number=digits(numbers[place]), total=digits(len(numbers)))

    def show_places(self, held: dict[str, list[str]], ready: str) -> None:
        for place, gap in self.gaps.items():
            gap.show_response(held.get(place, ()))
            gap.setDown(place == ready)

    def set_locked(self, locked: bool) -> None:
        super().set_locked(locked)
        for gap in self.gaps.values():
            gap.set_locked(locked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While something is picked up, a press on a gap puts it there instead of opening the list."""
        if self.is_lifting and isinstance(watched, GapChoice):
            pressed = event.type() == QEvent.Type.MouseButtonPress
            typed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
            if pressed or (typed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space):
                self.put_lifted(next(place for place, gap in self.gaps.items() if gap is watched))
                return True
        return super().eventFilter(watched, event)

    def _part(self, block: RichBlock | SlotBlock, interaction: GapMatchInteraction) -> QWidget:
        if isinstance(block, RichBlock):
            label = RichLabel(self._theme, self._media, name="gap_match_text")
            label.show_html(block.html, use=TextUse.BODY, language=self._language)
            return label
        runs: list[TextRun | GapRun] = []
        for run in block.runs:
            if isinstance(run, SlotRun):
                listed = InlineChoiceInteraction(response=ResponseId(run.id), choices=self._plain)
                runs.append(GapRun(interaction=listed))
            else:
                runs.append(run)
        flow = SlotFlow(
            self._theme,
            self._media,
            FlowBlock(runs=tuple(runs)),
            interaction.choices,
            language=self._language,
        )
        slots = [str(run.id) for run in block.runs if isinstance(run, SlotRun)]
        for slot, gap in zip(slots, flow.gaps, strict=True):
            if isinstance(gap, GapChoice):
                self.gaps[slot] = gap
                gap.installEventFilter(self)
        flow.responded.connect(self._on_listed)
        return flow

    def _name_gaps(self) -> None:
        for place, gap in self.gaps.items():
            gap.name_it(self.name_of(place))

    @Slot(str, tuple)
    def _on_listed(self, place: str, values: tuple[str, ...]) -> None:
        if values:
            self.put(values[0], place)
        else:
            self.empty(place)
