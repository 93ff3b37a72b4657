"""One practice question of every kind, in the candidate's language, and what can be tried with it."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from kiosk.ui.translation import own_digits, tr
from sync.protocol.ids import ChoiceId, ItemId, ResponseId
from sync.protocol.paper import (
    Associable,
    AssociateInteraction,
    Block,
    Choice,
    ChoiceInteraction,
    ExtendedTextInteraction,
    FlowBlock,
    GapMatchInteraction,
    GapRun,
    GraphicAssociateInteraction,
    GraphicGapMatchInteraction,
    GraphicOrderInteraction,
    Hotspot,
    HotspotInteraction,
    InlineChoiceInteraction,
    Interaction,
    InteractionBlock,
    Item,
    MatchInteraction,
    OrderInteraction,
    Picture,
    RichBlock,
    SelectPointInteraction,
    SliderInteraction,
    SlotBlock,
    SlotRun,
    TextEntryInteraction,
    TextRun,
)

R = ResponseId("practice")
WIDTH, HEIGHT = 480, 200
SHAPES = "shapes.png"


def practice_item(kind: str) -> Item:
    """Return the practice question of a kind; one of a kind that is not known here is a choice."""
    make = _MAKERS.get(kind, _choice)
    return Item(id=ItemId(f"practice-{kind}"), body=make())


def practice_hint(kind: str) -> str:
    """Return what can be tried, by mouse and by keys."""
    match kind:
        case "choices":
            return tr("Choose as many as are right. Choose one again to take it back.")
        case "text_entry":
            return tr("Type into the field. What you type is kept by itself; there is no button to press.")
        case "number":
            return tr("Type a number, with comma or point. Below the field you see how it was understood.")
        case "extended_text":
            return tr("Write a sentence or two. The words are counted below; Ctrl+Z takes back what you typed last.")
        case "rich_text":
            return tr("Write a sentence or two. The buttons over the text, or Ctrl+B, make words bold.")
        case "inline_choice":
            return tr("Press the gap and choose a word. With the keyboard: Enter opens the list, arrows move in it.")
        case "choice":
            return tr("Choose one answer. Choose it again to take it back, or press its letter on the keyboard.")
        case _:
            return _arranging_hint(kind)


def _arranging_hint(kind: str) -> str:
    match kind:
        case "match":
            return tr("Choose one place in each row. With the keyboard: arrows move, the space bar chooses.")
        case "order":
            return tr("Drag a line, or press its arrows. With the keyboard: Ctrl with an arrow key moves it.")
        case "slider":
            return tr("Drag the handle or press a place on the scale. With the keyboard: arrow keys.")
        case "gap_match" | "graphic_gap_match":
            return tr("Drag a word to its place, or press the word and then the place. Press it again to take it out.")
        case "hotspot":
            return tr("Press the place in the picture. With the keyboard: Tab moves, the space bar chooses.")
        case "graphic_order":
            return tr("Press the places one after the other. Press one again to take it back.")
        case "select_point":
            return tr("Press the point in the picture. With the keyboard: arrow keys move the cross.")
        case "associate" | "graphic_associate":
            return tr("Press one and then the other to join them. Press a pair again to take it apart.")
        case _:
            return ""


def practice_media(name: str) -> bytes | None:
    """Return the picture of the practice questions."""
    return _shapes() if name == SHAPES else None


@lru_cache(maxsize=1)
def _shapes() -> bytes:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("#F6F7F6"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#1F5FBF"))
    painter.drawEllipse(QRectF(40, 50, 100, 100))
    painter.setBrush(QColor("#00703C"))
    painter.drawRect(QRectF(190, 50, 100, 100))
    painter.setBrush(QColor("#AE5700"))
    painter.drawPolygon([QPointF(390, 46), QPointF(444, 150), QPointF(336, 150)])
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def _alone(interaction: Interaction) -> tuple[Block, ...]:
    return (InteractionBlock(interaction=interaction),)


def _choices(*texts: str) -> tuple[Choice, ...]:
    return tuple(Choice(id=ChoiceId(f"c{at}"), html=text) for at, text in enumerate(texts))


def _things(*texts: str, most: int = 1, prefix: str = "c") -> tuple[Associable, ...]:
    return tuple(Associable(id=ChoiceId(f"{prefix}{at}"), html=text, match_max=most) for at, text in enumerate(texts))


def _picture() -> Picture:
    return Picture(media=SHAPES, width=WIDTH, height=HEIGHT, alt=tr("A circle, a square and a triangle"))


def _places(most: int = 1) -> tuple[Hotspot, ...]:
    return (
        Hotspot(id=ChoiceId("h0"), html=tr("circle"), shape="circle", coords=(90, 100, 50), match_max=most),
        Hotspot(id=ChoiceId("h1"), html=tr("square"), shape="rect", coords=(190, 50, 290, 150), match_max=most),
        Hotspot(
            id=ChoiceId("h2"),
            html=tr("triangle"),
            shape="poly",
            coords=(390, 46, 444, 150, 336, 150),
            match_max=most,
        ),
    )


def _choice() -> tuple[Block, ...]:
    fruits = _choices(tr("Mango"), tr("Carrot"), tr("Spinach"))
    return _alone(ChoiceInteraction(response=R, choices=fruits, prompt=tr("Which of these is a fruit?")))


def _several() -> tuple[Block, ...]:
    found = _choices(own_digits(4), own_digits(7), own_digits(10), own_digits(13))
    return _alone(
        ChoiceInteraction(response=R, choices=found, prompt=tr("Which of these numbers are even?"), max_choices=0)
    )


def _text() -> tuple[Block, ...]:
    asked = TextEntryInteraction(response=R, expected_length=20)
    return (RichBlock(html=tr("What is the first month of the year called?")), InteractionBlock(interaction=asked))


def _number() -> tuple[Block, ...]:
    asked = TextEntryInteraction(response=R, base_type="float", expected_length=10)
    return (RichBlock(html=tr("How much is one and a half?")), InteractionBlock(interaction=asked))


def _essay() -> tuple[Block, ...]:
    prompt = tr("What do you see from a window at home?")
    return _alone(ExtendedTextInteraction(response=R, prompt=prompt, expected_lines=4))


def _rich_essay() -> tuple[Block, ...]:
    prompt = tr("What do you see from a window at home?")
    return _alone(ExtendedTextInteraction(response=R, prompt=prompt, expected_lines=4, format="rich"))


def _inline() -> tuple[Block, ...]:
    asked = InlineChoiceInteraction(response=R, choices=_choices(tr("up"), tr("down")))
    before, after = tr("In the morning the sun goes "), "."
    return (FlowBlock(runs=(TextRun(html=before), GapRun(interaction=asked), TextRun(html=after))),)


def _match() -> tuple[Block, ...]:
    asked = MatchInteraction(
        response=R,
        sources=_things(tr("Bird"), tr("Fish")),
        targets=_things(tr("flies"), tr("swims"), prefix="t", most=0),
        prompt=tr("What does each of them do?"),
        max_associations=0,
    )
    return _alone(asked)


def _order() -> tuple[Block, ...]:
    lines = _choices(tr("noon"), tr("evening"), tr("morning"))
    return _alone(OrderInteraction(response=R, choices=lines, prompt=tr("Put the times of a day in order.")))


def _slider() -> tuple[Block, ...]:
    asked = SliderInteraction(
        response=R, lower_bound="0", upper_bound="10", base_type="integer", prompt=tr("Set the scale to 7.")
    )
    return _alone(asked)


def _gaps() -> tuple[Block, ...]:
    runs = (TextRun(html=tr("At night the sky is ")), SlotRun(id=ChoiceId("g0")), TextRun(html="."))
    asked = GapMatchInteraction(
        response=R,
        choices=_things(tr("dark"), tr("bright")),
        body=(SlotBlock(runs=runs),),
        prompt=tr("Put the right word into the gap."),
    )
    return _alone(asked)


def _hotspot() -> tuple[Block, ...]:
    prompt = tr("Which shape has no corner?")
    return _alone(HotspotInteraction(response=R, picture=_picture(), choices=_places(), prompt=prompt))


def _picture_order() -> tuple[Block, ...]:
    prompt = tr("Number the shapes from left to right.")
    return _alone(GraphicOrderInteraction(response=R, picture=_picture(), choices=_places(), prompt=prompt))


def _point() -> tuple[Block, ...]:
    prompt = tr("Point at the middle of the square.")
    return _alone(SelectPointInteraction(response=R, picture=_picture(), prompt=prompt))


def _picture_gaps() -> tuple[Block, ...]:
    asked = GraphicGapMatchInteraction(
        response=R,
        picture=_picture(),
        choices=_things(tr("circle"), tr("square"), tr("triangle")),
        places=_places(),
        prompt=tr("Put each name onto its shape."),
    )
    return _alone(asked)


def _pairs() -> tuple[Block, ...]:
    asked = AssociateInteraction(
        response=R,
        choices=_things(tr("day"), tr("night"), tr("hot"), tr("cold")),
        prompt=tr("Make pairs of opposites."),
        max_associations=2,
    )
    return _alone(asked)


def _joined() -> tuple[Block, ...]:
    asked = GraphicAssociateInteraction(
        response=R,
        picture=_picture(),
        choices=_places(most=0),
        prompt=tr("Join the circle and the triangle."),
        max_associations=0,
    )
    return _alone(asked)


_MAKERS: dict[str, Callable[[], tuple[Block, ...]]] = {
    "choice": _choice,
    "choices": _several,
    "text_entry": _text,
    "number": _number,
    "extended_text": _essay,
    "rich_text": _rich_essay,
    "inline_choice": _inline,
    "match": _match,
    "order": _order,
    "slider": _slider,
    "gap_match": _gaps,
    "hotspot": _hotspot,
    "graphic_order": _picture_order,
    "select_point": _point,
    "graphic_gap_match": _picture_gaps,
    "associate": _pairs,
    "graphic_associate": _joined,
}
KINDS = tuple(_MAKERS)
