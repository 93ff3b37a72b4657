"""A paper drawn for a person at the server: the same words, pictures and places that a candidate will see.

Rich text was rebuilt from an allow-list when it came in, so it may stand in a page as it is; all else is escaped here.
Pictures stand in the page itself: nothing is asked for from anywhere.
"""

import re
from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence

import msgspec
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext

from sync.protocol.ids import ItemId
from sync.protocol.paper import (
    AssociateInteraction,
    Block,
    Choice,
    ChoiceInteraction,
    ExtendedTextInteraction,
    FlowBlock,
    GapMatchInteraction,
    GapRun,
    Hotspot,
    InlineChoiceInteraction,
    Interaction,
    InteractionBlock,
    Item,
    MatchInteraction,
    OrderInteraction,
    Paper,
    Picture,
    RecordingBlock,
    RichBlock,
    SliderInteraction,
    SlotBlock,
    SlotRun,
    TextEntryInteraction,
    TextRun,
)
from sync.protocol.vertical import is_vertical
from sync.server.papers.directions import direction_of

_SOURCE = re.compile(r'src="media:([^"]+)"')
_EMPTY = SafeString("")


class Preview:
    """Draws items; `media` is what the paper shows, by name."""

    def __init__(self, paper: Paper, media: Mapping[str, bytes]) -> None:
        self._paper = paper
        self._media = media

    def items(self, start: int, count: int) -> list[tuple[int, SafeString]]:
        """Return so many items with their numbers, as the paper orders them."""
        order = self._paper.order[start : start + count]
        return [(start + n, self.item(self._paper.items[name])) for n, name in enumerate(order, 1)]

    def item(self, item: Item) -> SafeString:
        """Return one item: its passage, then the question."""
        language = item.language or (self._paper.languages[0] if self._paper.languages else "")
        passage = _EMPTY if item.stimulus is None else self._rich(self._paper.stimuli[item.stimulus].html)
        return format_html(
            '<div class="paper-item" lang="{}" dir="{}">{}{}</div>',
            language,
            direction_of(language) or "ltr",
            format_html('<div class="paper-passage">{}</div>', passage) if passage else _EMPTY,
            self._joined(self._block(block) for block in item.body),
        )

    # --- blocks -------------------------------------------------------------------------------------------------------

    def _block(self, block: Block | SlotBlock) -> SafeString:
        match block:
            case RichBlock(html=html):
                return self._rich(html)
            case FlowBlock(runs=runs) | SlotBlock(runs=runs):
                return format_html("<p>{}</p>", self._joined(self._run(run) for run in runs))
            case InteractionBlock(interaction=interaction):
                return self._interaction(interaction)
            case RecordingBlock(recording=recording):
                return format_html('<p class="paper-field">▶ {}</p>', recording.kind)

    def _run(self, run: TextRun | GapRun | SlotRun) -> SafeString:
        match run:
            case TextRun(html=html):
                return self._rich(html)
            case GapRun(interaction=interaction):
                return self._interaction(interaction)
            case SlotRun():
                return mark_safe('<span class="paper-slot"></span>')

    def _rich(self, html: str) -> SafeString:
        made = mark_safe(_SOURCE.sub(self._inline, html))  # noqa: S308 - rebuilt from the allow-list at the import
        return format_html('<div class="paper-columns">{}</div>', made) if is_vertical(html) else made

    def _inline(self, found: re.Match[str]) -> str:
        return f'src="{self._address(found[1])}"'

    def _address(self, name: str) -> str:
        mime = self._paper.media.get(name, "")
        content = self._media.get(name, b"")
        return f"data:{mime};base64,{b64encode(content).decode()}" if mime.startswith("image/") else ""

    # --- interactions -------------------------------------------------------------------------------------------------

    def _interaction(self, asked: Interaction) -> SafeString:
        match asked:
            case TextEntryInteraction(expected_length=length, unit=unit):
                width = min(max(length or 12, 4), 60)
                field = format_html('<span class="paper-field" style="min-width:{}ch"></span>', width)
                return format_html("{}{}", field, f" {unit}" if unit else "")
            case InlineChoiceInteraction(choices=choices):
                listed = self._joined(format_html("<option>{}</option>", choice.html) for choice in choices)
                return format_html("<select><option>…</option>{}</select>", listed)
            case _:
                return format_html("{}{}", self._rich(getattr(asked, "prompt", "")), self._standing(asked))

    def _standing(self, asked: Interaction) -> SafeString:
        match asked:
            case ChoiceInteraction(choices=choices, max_choices=most):
                return self._rows(choices, "radio" if most == 1 else "checkbox")
            case ExtendedTextInteraction(expected_lines=lines, is_rich=is_rich):
                field = format_html('<textarea rows="{}" disabled></textarea>', min(lines or 6, 20))
                said = gettext("Words may be formatted: bold, italic, underlined, superscript, subscript, lists.")
                return format_html("<p><small>{}</small></p>{}", said, field) if is_rich else field
            case MatchInteraction(sources=sources, targets=targets):
                return self._grid(sources, targets)
            case OrderInteraction(choices=choices) | AssociateInteraction(choices=choices):
                return self._rows(choices, "")
            case GapMatchInteraction(choices=choices, body=body):
                return format_html("{}{}", self._words(choices), self._joined(map(self._block, body)))
            case SliderInteraction(lower_bound=low, upper_bound=high):
                return format_html('<p>{} <input type="range" disabled> {}</p>', low, high)
            case _:
                return self._on_picture(asked)

    def _rows(self, choices: Iterable[Choice], kind: str) -> SafeString:
        mark = format_html('<input type="{}" disabled>', kind) if kind else SafeString("↕")
        rows = ((mark, self._rich(choice.html)) for choice in choices)
        return format_html("<ul>{}</ul>", format_html_join("", "<li>{} <span>{}</span></li>", rows))

    def _words(self, choices: Iterable[Choice]) -> SafeString:
        words = ((self._rich(choice.html),) for choice in choices)
        return format_html("<p>{}</p>", format_html_join(" ", '<span class="paper-word">{}</span>', words))

    def _grid(self, sources: Sequence[Choice], targets: Sequence[Choice]) -> SafeString:
        head = format_html_join("", "<th>{}</th>", ((self._rich(one.html),) for one in targets))
        cells = mark_safe('<td><input type="radio" disabled></td>' * len(targets))  # noqa: S308 - no text of anybody
        rows = format_html_join("", "<tr><th>{}</th>{}</tr>", ((self._rich(one.html), cells) for one in sources))
        return format_html('<table class="paper-grid"><tr><td></td>{}</tr>{}</table>', head, rows)

    def _on_picture(self, asked: Interaction) -> SafeString:
        """A picture with the places that a candidate can see in it."""
        picture: Picture | None = getattr(asked, "picture", None)
        if picture is None:
            return _EMPTY
        listed = (*getattr(asked, "choices", ()), *getattr(asked, "places", ()))
        places = [one for one in listed if isinstance(one, Hotspot)]
        words = [one for one in listed if not isinstance(one, Hotspot)]
        drawn = self._joined(_shape(place) for place in places)
        return format_html(
            '{}<svg class="paper-picture" viewBox="0 0 {} {}" width="{}">'
            '<image href="{}" width="{}" height="{}"/>{}</svg>',
            self._words(words) if words else _EMPTY,
            picture.width,
            picture.height,
            picture.width,
            self._address(picture.media),
            picture.width,
            picture.height,
            drawn,
        )

    def _joined(self, parts: Iterable[SafeString]) -> SafeString:
        return format_html_join("", "{}", ((part,) for part in parts))


def _shape(place: Hotspot) -> SafeString:
    c = place.coords
    title = format_html("<title>{}</title>", place.html)
    match place.shape:
        case "rect":
            size = (c[0], c[1], c[2] - c[0], c[3] - c[1], title)
            return format_html('<rect x="{}" y="{}" width="{}" height="{}">{}</rect>', *size)
        case "circle":
            return format_html('<circle cx="{}" cy="{}" r="{}">{}</circle>', c[0], c[1], c[2], title)
        case "ellipse":
            return format_html('<ellipse cx="{}" cy="{}" rx="{}" ry="{}">{}</ellipse>', c[0], c[1], c[2], c[3], title)
        case _:
            points = " ".join(f"{x},{y}" for x, y in zip(c[::2], c[1::2], strict=False))
            return format_html('<polygon points="{}">{}</polygon>', points, title)


def used_in(paper: Paper, items: Iterable[ItemId]) -> list[str]:
    """Return the names of the media that these items and their passages show."""
    found = [paper.items[item] for item in items]
    passages = [paper.stimuli[item.stimulus] for item in found if item.stimulus is not None]
    text = msgspec.json.encode((found, passages))
    return [name for name in paper.media if name.encode() in text]
