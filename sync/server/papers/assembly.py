"""From questions that were read to a paper, its keys and its media; the same for every importer."""

import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from secrets import SystemRandom, token_hex
from typing import Literal, TypeVar

import msgspec

from sync.protocol.ids import ChoiceId, ItemId, ResponseId
from sync.protocol.paper import (
    After,
    Block,
    Choice,
    FlowBlock,
    InteractionBlock,
    Item,
    ItemWords,
    Paper,
    PassageWords,
    RecordingBlock,
    RichBlock,
    Section,
    Stimulus,
    TestPart,
    TextRun,
    encode_paper,
    format_of,
)
from sync.protocol.recordings import Recording
from sync.protocol.text import cleaned
from sync.protocol.vertical import is_vertical
from sync.server.papers.bodies import merged
from sync.server.papers.decoding import title_of
from sync.server.papers.directions import guessed_language
from sync.server.papers.drawable import LONGEST_PASSAGE, demand_drawable
from sync.server.papers.keys import ItemKey, PaperKeys
from sync.server.papers.keys import format_of as keys_format_of
from sync.server.papers.languages import Wording
from sync.server.papers.media import Media
from sync.server.papers.refusals import Refused
from sync.server.papers.report import Entry, ImportReport
from sync.server.papers.richtext import plain

SHARED_PASSAGE = 200
"""Characters from which on the same beginning of neighboring questions is a passage that they share."""

AnyChoice = TypeVar("AnyChoice", bound=Choice)
_random = SystemRandom()


@dataclass(frozen=True, slots=True)
class Passage:
    """A text that stands beside a question."""

    html: str
    language: str = ""
    recordings: tuple[Recording, ...] = ()
    spoken: tuple[str, ...] = ()
    """Media in which it is read aloud."""

    @property
    def is_heard_as(self) -> tuple[tuple[str, int], ...]:
        """What its recordings are, whatever they are called here."""
        return tuple((one.media, one.max_plays) for one in self.recordings)


@dataclass(frozen=True, slots=True)
class Draft:
    """One question as an importer read it: its blocks still one by one."""

    blocks: tuple[Block, ...]
    key: ItemKey
    passage: Passage | None = None
    title: str = ""
    language: str = ""
    time_limit_ms: int = 0
    min_time_ms: int = 0
    must_answer: bool = False
    prompts: Mapping[ResponseId, tuple[str, ...]] = field(default_factory=dict)
    """Media in which prompts are read aloud."""
    others: tuple[Wording, ...] = ()
    """The same in other languages, with the same ids."""
    is_fixed: bool = False
    """It keeps its place where the others are shuffled."""
    is_required: bool = False
    """It is in every draw of its section."""


@dataclass(frozen=True, slots=True)
class DraftSection:
    """Questions under one heading."""

    drafts: tuple[Draft, ...]
    title: str = ""
    rubric: str = ""
    shuffle: bool = False
    select: int = 0
    """How many of its questions each candidate meets; 0 is all."""
    time_limit_ms: int = 0
    min_time_ms: int = 0
    after: After = ""
    titles: Mapping[str, str] = field(default_factory=dict)
    """Its heading in other languages."""
    rubrics: Mapping[str, str] = field(default_factory=dict)
    """What it says to candidates in other languages."""


@dataclass(frozen=True, slots=True)
class DraftPart:
    """Sections that are gone through in one manner."""

    sections: tuple[DraftSection, ...]
    navigation: Literal["linear", "nonlinear"] = "nonlinear"
    submission: Literal["individual", "simultaneous"] = "individual"
    time_limit_ms: int = 0
    min_time_ms: int = 0
    is_locked: bool = False
    after: After = ""


@dataclass(frozen=True, slots=True)
class DraftPaper:
    """A whole file as an importer read it."""

    title: str
    parts: tuple[DraftPart, ...]
    language: str = ""
    instructions: str = ""
    time_limit_ms: int = 0
    min_time_ms: int = 0
    told: Mapping[str, str] = field(default_factory=dict)
    """Its instructions in other languages."""


@dataclass(frozen=True, slots=True)
class ImportedPaper:
    """A paper without a single key, the keys apart from it, its media by name, and what became of each question."""

    paper: Paper
    keys: PaperKeys
    media: Mapping[str, bytes]
    report: ImportReport = field(compare=False)


class NothingImported(Refused):
    """A file in which no question could be imported; the report says why for each."""

    code = "CENTRAL-PAPER-EMPTY"
    sentence = "No question of this file could be imported."

    def __init__(self, report: ImportReport) -> None:
        super().__init__("".join(f"\n  {entry.sentence}" for entry in report.refused[:20]))
        self.report = report


def demand_shown(draft: Draft, line: int = 0) -> None:
    """Raise NotSupported for a question or a passage that would hold up the screen of a station."""
    demand_drawable(_written([Item(id=draft.key.item, body=draft.blocks)]), line=line)
    if draft.passage is not None:
        demand_drawable((draft.passage.html,), longest=LONGEST_PASSAGE, what="passage", line=line)


def new_item_id() -> ItemId:
    """Return a random id that says nothing."""
    return ItemId(token_hex(8))


def new_response_id() -> ResponseId:
    """Return a random id that says nothing."""
    return ResponseId(token_hex(6))


def new_choice_id() -> ChoiceId:
    """Return a random id that says nothing."""
    return ChoiceId(token_hex(6))


def disordered(choices: Sequence[AnyChoice], *, shuffle: bool) -> tuple[AnyChoice, ...]:
    """Return choices whose order means nothing in one that says nothing: authors like to put the right one first."""
    if not shuffle:
        return tuple(choices)
    loose = [choice for choice in choices if not choice.fixed]
    random.Random(_random.getrandbits(128)).shuffle(loose)  # noqa: S311 - seeded from the system's own randomness
    rest = iter(loose)
    return tuple(choice if choice.fixed else next(rest) for choice in choices)


def assemble(draft: DraftPaper, media: Media, entries: Iterable[Entry], *, source: str, kind: str) -> ImportedPaper:
    """Return the paper; raises NothingImported when no question is left."""
    own = _titled_as(draft.title)
    title = own or title_of(source)
    report = ImportReport(source=source, format=kind, title=title, entries=tuple(entries), has_title=bool(own))
    stimuli: dict[str, Stimulus] = {}
    items: dict[ItemId, Item] = {}
    keys: dict[ItemId, ItemKey] = {}
    parts: list[TestPart] = []
    for part in draft.parts:
        sections = [_section(section, items, keys, stimuli) for section in part.sections if section.drafts]
        if sections:
            parts.append(_part(part, f"p{len(parts) + 1}", tuple(sections)))
    if not items:
        raise NothingImported(report)
    paper = Paper(
        format=format_of(items.values(), stimuli.values(), parts),
        id=token_hex(16),
        title=title,
        languages=_languages(draft, items),
        parts=tuple(parts),
        items=items,
        stimuli=stimuli,
        instructions=draft.instructions,
        told={tag: told for tag, told in draft.told.items() if told},
        time_limit_ms=draft.time_limit_ms,
        min_time_ms=draft.min_time_ms,
    )
    right = PaperKeys(format=keys_format_of(keys.values()), paper=paper.id, items=keys)
    return _with_media(paper, right, media, report)


def _titled_as(title: str) -> str:
    return cleaned(" ".join(title.split()))


def _part(part: DraftPart, name: str, sections: tuple[Section, ...]) -> TestPart:
    return TestPart(
        id=name,
        sections=sections,
        navigation=part.navigation,
        submission=part.submission,
        time_limit_ms=part.time_limit_ms,
        min_time_ms=part.min_time_ms,
        is_locked=part.is_locked,
        after=part.after,
    )


def _section(
    section: DraftSection, items: dict[ItemId, Item], keys: dict[ItemId, ItemKey], stimuli: dict[str, Stimulus]
) -> Section:
    for draft in _with_shared_passages(section.drafts):
        items[draft.key.item] = _item(draft, stimuli)
        keys[draft.key.item] = draft.key
    select = section.select if section.select < len(section.drafts) else 0
    return Section(
        id=token_hex(6),
        items=tuple(draft.key.item for draft in section.drafts),
        title=_titled_as(section.title),
        titles={tag: told for tag, title in section.titles.items() if (told := _titled_as(title))},
        rubric=section.rubric,
        rubrics={tag: told for tag, told in section.rubrics.items() if told},
        shuffle=section.shuffle,
        select=select,
        required=tuple(draft.key.item for draft in section.drafts if select and draft.is_required),
        fixed=tuple(draft.key.item for draft in section.drafts if section.shuffle and draft.is_fixed),
        time_limit_ms=section.time_limit_ms,
        min_time_ms=section.min_time_ms,
        after=section.after,
    )


def _item(draft: Draft, stimuli: dict[str, Stimulus]) -> Item:
    item = Item(
        id=draft.key.item,
        body=merged(draft.blocks),
        stimulus=None if draft.passage is None else _stimulus(draft.passage, stimuli, draft.others),
        language=draft.language,
        points_milli=round(draft.key.points * draft.key.weight * 1000),
        time_limit_ms=draft.time_limit_ms,
        min_time_ms=draft.min_time_ms,
        must_answer=draft.must_answer,
        prompts=dict(draft.prompts),
        words={
            other.language: ItemWords(body=merged(other.blocks), prompts=dict(other.prompts)) for other in draft.others
        },
    )
    # A question's title may tell too much; an information page has nothing to tell.
    return item if item.is_question else _titled(item, draft)


def _titled(item: Item, draft: Draft) -> Item:
    titles = {other.language: cleaned(other.title) for other in draft.others}
    words = {tag: msgspec.structs.replace(told, title=titles[tag]) for tag, told in item.words.items()}
    return msgspec.structs.replace(item, title=cleaned(draft.title), words=words)


def _stimulus(passage: Passage, stimuli: dict[str, Stimulus], others: Sequence[Wording]) -> str:
    name = _known_or_new(passage, stimuli)
    known = stimuli[name]
    words = {
        other.language: PassageWords(html=other.passage, recordings=other.recordings, spoken=other.spoken)
        for other in others
        if other.passage or other.recordings
    }
    stimuli[name] = msgspec.structs.replace(known, words={**words, **known.words})
    return name


def _known_or_new(passage: Passage, stimuli: dict[str, Stimulus]) -> str:
    for known in stimuli.values():
        same = Passage(known.html, recordings=known.recordings).is_heard_as == passage.is_heard_as
        if known.html == passage.html and same:
            return known.id
    made = Stimulus(
        id=token_hex(6),
        html=passage.html,
        language=passage.language,
        recordings=passage.recordings,
        spoken=passage.spoken,
    )
    stimuli[made.id] = made
    return made.id


# --- passages that questions repeat -----------------------------------------------------------------------------------


def _with_shared_passages(drafts: Sequence[Draft]) -> list[Draft]:
    """Move what neighbors begin with, all in the same words, beside them: they read it once."""
    out = list(drafts)
    start = 0
    while start < len(out) - 1:
        shared = _beginning(out[start], out[start + 1])
        end = start + 2
        while shared and end < len(out) and out[end].blocks[: len(shared)] == shared and out[end].passage is None:
            end += 1
        if shared:
            html = "".join(block.html for block in shared)
            spoken = tuple(name for block in shared for name in block.spoken) if all(b.spoken for b in shared) else ()
            for n in range(start, end):
                beside = Passage(html, out[n].language, spoken=spoken)
                out[n] = replace(out[n], blocks=out[n].blocks[len(shared) :], passage=beside)
        start = end if shared else start + 1
    return out


def _beginning(one: Draft, other: Draft) -> tuple[RichBlock, ...]:
    if one.passage is not None or other.passage is not None or one.others or other.others:
        return ()
    shared: list[RichBlock] = []
    for a, b in zip(one.blocks, other.blocks, strict=False):
        if a != b or not isinstance(a, RichBlock) or (shared and is_vertical(a.html) != is_vertical(shared[0].html)):
            break
        shared.append(a)
    rest = min(len(one.blocks), len(other.blocks)) - len(shared)
    text = "".join(block.html for block in shared)
    return tuple(shared) if rest > 0 and len(plain(text)) >= SHARED_PASSAGE else ()


# --- the paper as a whole ---------------------------------------------------------------------------------------------


def _languages(draft: DraftPaper, items: Mapping[ItemId, Item]) -> tuple[str, ...]:
    said = Counter(tag for item in items.values() for tag in (item.language, *item.words) if tag)
    first = draft.language or (said.most_common(1)[0][0] if said else "")
    first = first or guessed_language(draft.title + " ".join(texts_of(items.values())))
    told = {tag for part in draft.parts for one in part.sections for tag in (*one.titles, *one.rubrics)} | {*draft.told}
    more = (*(language for language, _ in said.most_common()), *sorted(told))
    return (first, *(language for language in dict.fromkeys(more) if language != first))


def texts_of(items: Iterable[Item]) -> Iterable[str]:
    """Yield the words of questions, without their markup."""
    return (plain(html) for html in _written(items))


def _written(items: Iterable[Item]) -> Iterable[str]:
    """Yield every rich text of the questions."""
    for item in items:
        for block in item.body:
            match block:
                case RichBlock():
                    yield block.html
                case RecordingBlock():
                    yield block.recording.transcript
                case FlowBlock():
                    yield from (run.html for run in block.runs if isinstance(run, TextRun))
                case InteractionBlock():
                    for listed in ("choices", "sources", "targets"):
                        yield from (c.html for c in getattr(block.interaction, listed, ()))
                    for part in getattr(block.interaction, "body", ()):
                        yield from (part.html,) if isinstance(part, RichBlock) else _runs(part.runs)
                    yield getattr(block.interaction, "prompt", "")


def _runs(runs: Iterable[object]) -> Iterable[str]:
    return (run.html for run in runs if isinstance(run, TextRun))


def _with_media(paper: Paper, keys: PaperKeys, media: Media, report: ImportReport) -> ImportedPaper:
    """Only what the paper shows goes along: pictures of refused questions stay behind."""
    text = encode_paper(paper)
    used = {name: kept for name, kept in media.kept.items() if name.encode() in text}
    named = {name: mime for name, (mime, _) in used.items()}
    whole = msgspec.structs.replace(paper, media=named)
    return ImportedPaper(whole, keys, {name: content for name, (_, content) in used.items()}, report)
