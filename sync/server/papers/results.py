"""What was given, in words, and which of it can have been given."""

from collections.abc import Iterable, Iterator, Mapping

from django.utils.html import escape
from django.utils.safestring import SafeString

from sync.protocol.attempts import Responses
from sync.protocol.ids import ItemId, ResponseId
from sync.protocol.paper import ExtendedTextInteraction, GapMatchInteraction, Hotspot, Interaction, Item, Paper
from sync.protocol.responses import NotAResponse, accepted, pairs_of, said_by
from sync.server.papers.richtext import plain
from sync.server.papers.shaped import as_html


def given(item: Item, responses: Mapping[ResponseId, Iterable[str]]) -> str:
    """Return what was given to an item, in words."""
    parts = parts_given(item, responses)
    return " | ".join(parts) if any(parts) else ""


def parts_given(item: Item, responses: Mapping[ResponseId, Iterable[str]]) -> list[str]:
    """Return the same, place by place."""
    return ["; ".join(_in_words(asked, responses.get(asked.response, ()))) for asked in item.interactions]


def as_pages(item: Item, responses: Mapping[ResponseId, Iterable[str]]) -> list[SafeString]:
    """Return what was given to an item place by place, for a page: essays with their looks, all else in words."""
    return [_as_page(asked, tuple(responses.get(asked.response, ()))) for asked in item.interactions]


def _as_page(asked: Interaction, values: tuple[str, ...]) -> SafeString:
    if isinstance(asked, ExtendedTextInteraction) and asked.is_rich:
        return as_html(values)
    return escape("; ".join(_in_words(asked, values)))


def _in_words(interaction: Interaction, values: Iterable[str]) -> Iterator[str]:
    """Choices by their words; pairs as `one -> other`, places by their names, numbers and texts as they are."""
    shown: dict[str, str] = {}
    for listed in ("choices", "sources", "targets", "places"):
        for number, choice in enumerate(getattr(interaction, listed, ()), start=1):
            nameless = f"place {number}" if isinstance(choice, Hotspot) else "[picture]"
            shown[choice.id] = plain(choice.html) or nameless
    if isinstance(interaction, GapMatchInteraction):
        shown |= {slot: f"gap {number}" for number, slot in enumerate(interaction.slots, start=1)}
    for value in said_by(interaction, values):
        pair = pairs_of((value,))
        if shown and pair:
            yield " -> ".join(shown.get(part, part) for part in pair[0])
        else:
            yield shown.get(value, value)


def acceptable(paper: Paper, responses: Responses) -> Responses:
    """Return the responses that the paper can have been given: a station that records more earns nothing by it."""
    kept: dict[ItemId, dict[ResponseId, tuple[str, ...]]] = {}
    for item, found in responses.items():
        asked = {one.response: one for one in paper.items[item].interactions} if item in paper.items else {}
        for response, values in found.items():
            if response not in asked:
                continue
            try:
                kept.setdefault(item, {})[response] = accepted(asked[response], values)
            except NotAResponse:
                continue
    return kept
