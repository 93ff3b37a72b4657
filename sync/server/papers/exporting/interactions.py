"""Interactions of a paper written as QTI 3's."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from sync.protocol.paper import (
    Associable,
    AssociateInteraction,
    Choice,
    ChoiceInteraction,
    ExtendedTextInteraction,
    GapMatchInteraction,
    GraphicAssociateInteraction,
    GraphicGapMatchInteraction,
    GraphicOrderInteraction,
    Hotspot,
    HotspotInteraction,
    InlineChoiceInteraction,
    Interaction,
    MatchInteraction,
    OrderInteraction,
    Picture,
    RichBlock,
    SelectPointInteraction,
    SliderInteraction,
    SlotBlock,
    SlotRun,
    TextEntryInteraction,
)
from sync.server.papers.exporting.markup import element, joined, rich, text
from sync.server.papers.exporting.names import Response

FOLDER = "../media/"
Asked = TypeVar("Asked", bound=Interaction)


def written(asked: Interaction, one: Response) -> str:
    """Return an interaction with its choices."""
    return _WRITERS[type(asked)](asked, one)


def _start(asked: Interaction, one: Response, **more: object) -> dict[str, object]:
    said = {"response-identifier": one.name} | {name.replace("_", "-"): value for name, value in more.items()}
    if getattr(asked, "shuffle", False):
        said["shuffle"] = True
    return said


def _prompt(asked: Interaction) -> str:
    prompt = getattr(asked, "prompt", "")
    return element("qti-prompt", None, rich(prompt, FOLDER)) if prompt else ""


def _choices(name: str, choices: Iterable[Choice], one: Response) -> str:
    return joined(element(name, _about(choice, one), rich(choice.html, FOLDER)) for choice in choices)


def _about(choice: Choice, one: Response) -> dict[str, object]:
    said: dict[str, object] = {"identifier": one.choices[str(choice.id)], "fixed": True if choice.fixed else None}
    if isinstance(choice, Associable):
        said |= {"match-max": choice.match_max, "match-min": choice.match_min or None}
    return said


def _choice(asked: ChoiceInteraction, one: Response) -> str:
    said = _start(asked, one, max_choices=asked.max_choices, min_choices=asked.min_choices or None)
    return element("qti-choice-interaction", said, _prompt(asked), _choices("qti-simple-choice", asked.choices, one))


def _inline(asked: InlineChoiceInteraction, one: Response) -> str:
    listed = joined(element("qti-inline-choice", _about(c, one), text(c.html)) for c in asked.choices)
    return element("qti-inline-choice-interaction", _start(asked, one), listed)


def _entry(asked: TextEntryInteraction, one: Response) -> str:
    said = _start(
        asked,
        one,
        expected_length=asked.expected_length or None,
        pattern_mask=asked.pattern,
        placeholder_text=asked.placeholder,
    )
    return element("qti-text-entry-interaction", said) + (text(f" {asked.unit}") if asked.unit else "")


def _essay(asked: ExtendedTextInteraction, one: Response) -> str:
    lines, length = asked.expected_lines or None, asked.expected_length or None
    shape = "xhtml" if asked.is_rich else None
    said = _start(asked, one, expected_lines=lines, expected_length=length, format=shape)
    return element("qti-extended-text-interaction", said, _prompt(asked))


def _match(asked: MatchInteraction, one: Response) -> str:
    sets = joined(
        element("qti-simple-match-set", None, _choices("qti-simple-associable-choice", listed, one))
        for listed in (asked.sources, asked.targets)
    )
    return element("qti-match-interaction", _pairs(asked, one), _prompt(asked), sets)


def _associate(asked: AssociateInteraction, one: Response) -> str:
    listed = _choices("qti-simple-associable-choice", asked.choices, one)
    return element("qti-associate-interaction", _pairs(asked, one), _prompt(asked), listed)


def _pairs(asked: Interaction, one: Response) -> dict[str, object]:
    return _start(
        asked,
        one,
        max_associations=getattr(asked, "max_associations", 0),
        min_associations=getattr(asked, "min_associations", 0) or None,
    )


def _order(asked: OrderInteraction, one: Response) -> str:
    listed = _choices("qti-simple-choice", asked.choices, one)
    return element("qti-order-interaction", _start(asked, one), _prompt(asked), listed)


def _gap_match(asked: GapMatchInteraction, one: Response) -> str:
    listed = _choices("qti-gap-text", asked.choices, one)
    body = joined(_slotted(block, one) for block in asked.body)
    return element("qti-gap-match-interaction", _pairs(asked, one), _prompt(asked), listed, body)


def _slotted(block: RichBlock | SlotBlock, one: Response) -> str:
    if isinstance(block, RichBlock):
        return rich(block.html, FOLDER)
    runs = (
        element("qti-gap", {"identifier": one.choices[str(run.id)]})
        if isinstance(run, SlotRun)
        else rich(run.html, FOLDER)
        for run in block.runs
    )
    return element("p", None, joined(runs))


def _slider(asked: SliderInteraction, one: Response) -> str:
    said = _start(
        asked,
        one,
        lower_bound=asked.lower_bound,
        upper_bound=asked.upper_bound,
        step=asked.step,
        step_label=asked.step_label or None,
        reverse=asked.reverse or None,
    )
    return element("qti-slider-interaction", said, _prompt(asked))


# --- on a picture -----------------------------------------------------------------------------------------------------


def _picture(picture: Picture) -> str:
    said = {"src": f"{FOLDER}{picture.media}", "width": picture.width, "height": picture.height}
    return element("img", {**said, "alt": picture.alt or " "})


def _places(name: str, places: Iterable[Hotspot], one: Response) -> str:
    return joined(
        element(
            name,
            {
                **_about(place, one),
                "shape": place.shape,
                "coords": ",".join(map(str, place.coords)),
                "hotspot-label": place.html,
            },
        )
        for place in places
    )


def _most(asked: Interaction, one: Response) -> dict[str, object]:
    least = getattr(asked, "min_choices", 0) or None
    return _start(asked, one, max_choices=getattr(asked, "max_choices", 0), min_choices=least)


def _hotspot(asked: HotspotInteraction, one: Response) -> str:
    places = _places("qti-hotspot-choice", asked.choices, one)
    return element("qti-hotspot-interaction", _most(asked, one), _prompt(asked), _picture(asked.picture), places)


def _graphic_order(asked: GraphicOrderInteraction, one: Response) -> str:
    places = _places("qti-hotspot-choice", asked.choices, one)
    said = _most(asked, one)
    return element("qti-graphic-order-interaction", said, _prompt(asked), _picture(asked.picture), places)


def _point(asked: SelectPointInteraction, one: Response) -> str:
    return element("qti-select-point-interaction", _most(asked, one), _prompt(asked), _picture(asked.picture))


def _graphic_gap(asked: GraphicGapMatchInteraction, one: Response) -> str:
    words = _choices("qti-gap-text", asked.choices, one)
    places = _places("qti-associable-hotspot", asked.places, one)
    said = _pairs(asked, one)
    return element("qti-graphic-gap-match-interaction", said, _prompt(asked), _picture(asked.picture), words, places)


def _graphic_associate(asked: GraphicAssociateInteraction, one: Response) -> str:
    places = _places("qti-associable-hotspot", asked.choices, one)
    said = _pairs(asked, one)
    return element("qti-graphic-associate-interaction", said, _prompt(asked), _picture(asked.picture), places)


_WRITERS: Mapping[type, Callable[..., str]] = {
    ChoiceInteraction: _choice,
    InlineChoiceInteraction: _inline,
    TextEntryInteraction: _entry,
    ExtendedTextInteraction: _essay,
    MatchInteraction: _match,
    AssociateInteraction: _associate,
    OrderInteraction: _order,
    GapMatchInteraction: _gap_match,
    SliderInteraction: _slider,
    HotspotInteraction: _hotspot,
    GraphicOrderInteraction: _graphic_order,
    SelectPointInteraction: _point,
    GraphicGapMatchInteraction: _graphic_gap,
    GraphicAssociateInteraction: _graphic_associate,
}
