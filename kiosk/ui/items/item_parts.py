"""The parts of one question, made from the paper in the order in which they stand."""

import re

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kiosk.ui.items.answering import Answering
from kiosk.ui.items.associate import AssociateView, PictureAssociateView
from kiosk.ui.items.choice_list import ChoiceList
from kiosk.ui.items.essay import EssayEditor
from kiosk.ui.items.flow import FlowView, GapField
from kiosk.ui.items.gap_choice import GapChoice
from kiosk.ui.items.gap_match import GapMatchView
from kiosk.ui.items.gap_reading import GapReading
from kiosk.ui.items.hotspots import HotspotView, PictureMatchView
from kiosk.ui.items.match_grid import MatchGrid
from kiosk.ui.items.order_list import OrderList
from kiosk.ui.items.point_pad import PointView
from kiosk.ui.items.scale import SliderEntry
from kiosk.ui.items.text_entry import NumberEntry, TextEntry
from kiosk.ui.media.recording_view import RecordingView
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.cut_words import CutWords
from kiosk.ui.widgets.document import Media
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.marked import MarkedLabel
from kiosk.ui.widgets.paint import box
from kiosk.ui.widgets.richtext import RichLabel
from kiosk.ui.widgets.vertical import VerticalArea, VerticalText
from sync.protocol.paper import (
    ArrangedInteraction,
    AssociateInteraction,
    ChoiceInteraction,
    ExtendedTextInteraction,
    FlowBlock,
    GapMatchInteraction,
    GapRun,
    GraphicAssociateInteraction,
    GraphicGapMatchInteraction,
    GraphicOrderInteraction,
    HotspotInteraction,
    InlineChoiceInteraction,
    Interaction,
    InteractionBlock,
    Item,
    MatchInteraction,
    OrderInteraction,
    RecordingBlock,
    RichBlock,
    SelectPointInteraction,
    SliderInteraction,
    TextEntryInteraction,
)
from sync.protocol.vertical import is_vertical

LONGEST_QUESTION = 400
_TAG = re.compile(r"<[^>]*>")
_PICTURE = re.compile(r"<img\b[^>]*\bsrc=\"media:(?!math-)[^>]*>")

Control = ChoiceList | TextEntry | EssayEditor | FlowView | GapChoice | Answering
"""A view of an interaction; a flow is the view of all its gaps."""


class Picture(QFrame):
    """A picture that stands alone, on a quiet ground."""

    def __init__(self, theme: Theme, media: Media, html: str, *, language: str) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("picture")
        label = RichLabel(theme, media, name="picture_image")
        label.show_html(html, use=TextUse.UI, ink=Role.INK2, language=language)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(label)
        column.addStretch(1)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        radius = self._theme.tokens.radius.control
        box(QPainter(self), QRectF(self.rect()), radius=radius, ground=self._theme.color(Role.INSET), edge=None)


class ItemParts:
    """The widgets of one item in order, and which of them is which."""

    def __init__(self, theme: Theme, media: Media, item: Item, language: str) -> None:
        self.theme, self.media, self.item, self.language = theme, media, item, language
        self.controls: dict[str, Control] = {}
        self.choices: list[ChoiceList] = []
        self.gap_readings: list[GapReading] = []
        self.recordings: list[RecordingView] = []
        self.parts: list[QWidget] = []
        self.beside: tuple[Picture, ChoiceList] | None = None
        self._name = _plain(" ".join(block.html for block in item.body if isinstance(block, RichBlock)))[:300]
        leads = self._leads()
        for at, block in enumerate(self.item.body):
            match block:
                case RichBlock():
                    self._add_text(block, TextUse.QUESTION if at in leads else TextUse.BODY)
                case InteractionBlock():
                    self._add_interaction(block.interaction)
                case FlowBlock():
                    self._add_flow(block)
                case RecordingBlock():
                    self.recordings.append(RecordingView(theme, media, block.recording, language=language))
                    self.parts.append(self.recordings[-1])

    def part_of(self, response: str) -> QWidget:
        """Return what takes a response: a control, or one of the gaps of a text."""
        control = self.controls[response]
        return control.gap_of(response) if isinstance(control, FlowView) else control

    def _leads(self) -> set[int]:
        """Which texts are the question itself: those before the first interaction, if nothing else asks it."""
        if any(getattr(one, "prompt", "") for one in self.item.interactions):
            return set()
        found: set[int] = set()
        for at, block in enumerate(self.item.body):
            if not isinstance(block, RichBlock):
                return found
            if len(_plain(block.html)) <= LONGEST_QUESTION:
                found.add(at)
        return set()

    def _add_text(self, block: RichBlock, use: TextUse) -> None:
        html = block.html
        if is_picture(html):
            self.parts.append(Picture(self.theme, self.media, html, language=self.language))
            return
        if not _plain(html) and "<img" not in html:
            return
        self.parts.append(self._text(html, use, spoken=block.spoken))

    def _text(self, html: str, use: TextUse, *, spoken: tuple[str, ...]) -> QWidget:
        """A text of the question, across or in columns."""
        name = "question_text" if use is TextUse.QUESTION else "item_text"
        kind = VerticalText if is_vertical(html) else MarkedLabel
        label = kind(self.theme, self.media, name=name)
        label.show_html(html, use=use, language=self.language)
        label.spoken = spoken
        return VerticalArea(self.theme, label) if isinstance(label, VerticalText) else label

    def _add_interaction(self, interaction: Interaction) -> None:
        theme, language = self.theme, self.language
        prompt = getattr(interaction, "prompt", "")
        name = _plain(prompt)[:300] or self._name
        picture = self.parts[-1] if self.parts and isinstance(self.parts[-1], Picture) else None
        if prompt:
            label = self._text(prompt, TextUse.QUESTION, spoken=self.item.prompts.get(interaction.response, ()))
            at = len(self.parts) - 1 if picture and isinstance(interaction, ChoiceInteraction) else len(self.parts)
            self.parts.insert(at, label)
        match interaction:
            case ChoiceInteraction():
                choices = ChoiceList(theme, self.media, interaction, language=language, name=name)
                self.choices.append(choices)
                if isinstance(picture, Picture) and self.beside is None:
                    self.parts.remove(picture)
                    self.beside = (picture, choices)
                self._keep(interaction.response, choices)
            case TextEntryInteraction():
                kind = TextEntry if interaction.base_type == "string" else NumberEntry
                self._keep(interaction.response, kind(theme, interaction, language=language, name=name))
            case ExtendedTextInteraction():
                self._add_hint(interaction)
                self._keep(interaction.response, EssayEditor(theme, interaction, language=language, name=name))
            case InlineChoiceInteraction():
                gap = GapChoice(theme, interaction, language=language)
                gap.name_it(name)
                self._keep(interaction.response, gap)
            case _:
                self._keep(interaction.response, made_of_parts(theme, self.media, interaction, language, name))

    def _add_hint(self, asked: ExtendedTextInteraction) -> None:
        least, most = asked.min_words, asked.max_words
        digits, say = self.theme.digits, QCoreApplication.translate
        if least and most:
            words = say("EssayEditor", "Write {least} to {most} words.").format(least=digits(least), most=digits(most))
        elif most:
            words = say("EssayEditor", "Write at most {most} words.").format(most=digits(most))
        elif least:
            words = say("EssayEditor", "Write at least {least} words.").format(least=digits(least))
        else:
            return
        self.parts.append(Label(self.theme, words, ink=Role.INK2, name="essay_hint"))

    def _add_flow(self, block: FlowBlock) -> None:
        flow = FlowView(self.theme, self.media, block, language=self.language)
        for run in block.runs:
            if isinstance(run, GapRun):
                self.controls[run.interaction.response] = flow
        self.parts.append(flow)
        fields = [gap for gap in flow.gaps if isinstance(gap, GapField)]
        if fields:
            told = CutWords(self.theme)
            self.parts.append(told)
            for field in fields:
                field.was_cut.connect(told.show_cut)
                field.textChanged.connect(told.forget)
        numbers = [field for field in fields if field.is_number]
        if numbers:
            read = GapReading(self.theme, numbers, is_one_of_several=len(flow.gaps) > 1)
            self.gap_readings.append(read)
            self.parts.append(read)

    def _keep(self, response: str, control: ChoiceList | TextEntry | EssayEditor | GapChoice | Answering) -> None:
        self.controls[response] = control
        self.parts.append(control)


def made_of_parts(theme: Theme, media: Media, asked: ArrangedInteraction, language: str, name: str) -> Answering:
    """Return the control of an interaction in which things are arranged."""
    match asked:
        case MatchInteraction():
            return MatchGrid(theme, media, asked, language=language, name=name)
        case AssociateInteraction():
            return AssociateView(theme, media, asked, language=language, name=name)
        case GraphicAssociateInteraction():
            return PictureAssociateView(theme, media, asked, language=language, name=name)
        case OrderInteraction():
            return OrderList(theme, media, asked, language=language, name=name)
        case GapMatchInteraction():
            return GapMatchView(theme, media, asked, language=language, name=name)
        case SliderInteraction():
            return SliderEntry(theme, asked, language=language, name=name)
        case SelectPointInteraction():
            return PointView(theme, media, asked, language=language, name=name)
        case GraphicGapMatchInteraction():
            return PictureMatchView(theme, media, asked, language=language, name=name)
        case HotspotInteraction() | GraphicOrderInteraction():
            return HotspotView(theme, media, asked, language=language, name=name)


def is_picture(html: str) -> bool:
    """Whether a text is a picture and nothing else."""
    return len(_PICTURE.findall(html)) == 1 and not _plain(html)


def _plain(html: str) -> str:
    return " ".join(_TAG.sub(" ", html).split())
