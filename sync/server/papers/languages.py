"""One question out of the files that hold it in several languages: the same choices under the same ids in each.

What is right is told once, by the question's own language. A text that is typed may be right in any of them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import TypeVar

import msgspec

from sync.protocol.ids import ResponseId
from sync.protocol.paper import Block
from sync.protocol.recordings import Recording
from sync.server.papers.keys import Entry, ItemKey, Mapped, ResponseKey
from sync.server.papers.refusals import Refused

_LISTS = ("choices", "sources", "targets", "places")
_TEXTS = frozenset(("html", "prompt", "alt", "placeholder", "unit", "media", "body", "spoken", "pattern"))
_LENGTHS = frozenset(("expected_lines", "expected_length", "min_words", "max_words"))
Built = TypeVar("Built")


class NotTheSame(Refused):
    """What is said to be a question in another language asks for something else."""

    code = "CENTRAL-PAPER-LANGUAGE"
    sentence = "It is not the same question in every language."


@dataclass(frozen=True, slots=True)
class Wording:
    """A question as it was read in one language: what is seen of it, and the key that it had there."""

    language: str
    blocks: tuple[Block, ...]
    key: ItemKey
    passage: str = ""
    recordings: tuple[Recording, ...] = ()
    """Of the passage."""
    title: str = ""
    spoken: tuple[str, ...] = ()
    """Media in which the passage is read aloud."""
    prompts: Mapping[ResponseId, tuple[str, ...]] = field(default_factory=dict)


def aligned(other: Wording, own: Wording) -> Wording:
    """Return a wording with the ids of the question's own; raises NotTheSame."""
    names = dict(_names(other, own))
    names |= _recordings(_recorded(other.blocks), _recorded(own.blocks), "the question")
    names |= _recordings(other.recordings, own.recordings, "the passage")
    order = {name: n for n, name in enumerate(_ids(msgspec.to_builtins(own.blocks)))}
    blocks = _renamed(other.blocks, tuple[Block, ...], names, order)
    if _asked(blocks) != _asked(own.blocks):
        raise NotTheSame(f"in {other.language} it asks for something else than in {own.language}")
    recordings = _renamed(other.recordings, tuple[Recording, ...], names, order)
    prompts = {ResponseId(names.get(response, response)): told for response, told in other.prompts.items()}
    return replace(other, blocks=blocks, recordings=recordings, prompts=prompts)


def accepted_in_all(own: ItemKey, others: Sequence[ItemKey]) -> tuple[ItemKey, tuple[str, ...]]:
    """Return the key with the texts that are right in other languages, and the names of responses where that cannot be.

    Only what is typed differs from language to language; choices are the same ones.
    """
    keys: dict[ResponseId, ResponseKey] = {}
    lost: list[str] = []
    is_alone = len(own.responses) == 1
    how = own.how
    for response, key in own.responses.items():
        more = [found for other in others for found in other.responses.values() if found.name == key.name]
        keys[response] = key
        if key.texts:
            texts = {text.text: text for found in (key, *more) for text in reversed(found.texts)}
            keys[response] = msgspec.structs.replace(key, texts=tuple(texts.values()))
            continue
        if key.base_type != "string" or not any(found.correct or found.mapping for found in more):
            continue
        if key.mapping is not None:
            keys[response] = msgspec.structs.replace(key, mapping=_widened(key.mapping, more))
        elif is_alone and how == "match_correct" and key.cardinality == "single":
            entries = tuple(Entry(value=value, points=Decimal(1)) for value in key.correct)
            keys[response] = msgspec.structs.replace(key, mapping=_widened(Mapped(entries=entries), more))
            how = "map_response"
        elif any(set(found.correct) - set(key.correct) for found in more):
            lost.append(key.name)
    return msgspec.structs.replace(own, responses=keys, how=how), tuple(lost)


def _widened(mapping: Mapped, more: Sequence[ResponseKey]) -> Mapped:
    entries = {entry.value: entry for entry in mapping.entries}
    best = max((entry.points for entry in mapping.entries), default=Decimal(1))
    for key in more:
        for entry in () if key.mapping is None else key.mapping.entries:
            entries.setdefault(entry.value, entry)
        for value in key.correct:
            entries.setdefault(value, Entry(value=value, points=best))
    return msgspec.structs.replace(mapping, entries=tuple(entries.values()))


# --- the same ids -----------------------------------------------------------------------------------------------------


def _names(other: Wording, own: Wording) -> Iterator[tuple[str, str]]:
    """Yield each id of the other with that of the question's own, found by what their files call it."""
    by_name = {key.name: (response, key) for response, key in own.key.responses.items()}
    for response, key in other.key.responses.items():
        if key.name not in by_name:
            raise NotTheSame(f"the response {key.name} is only in {other.language}")
        same, same_key = by_name.pop(key.name)
        yield response, same
        found = {name: choice for choice, name in same_key.choices.items()}
        if set(key.choices.values()) != set(found):
            strange = sorted(set(key.choices.values()) ^ set(found))
            raise NotTheSame(f"{strange[0]!r} of {key.name} is not in both {own.language} and {other.language}")
        yield from ((choice, found[name]) for choice, name in key.choices.items())
    if by_name:
        raise NotTheSame(f"the response {next(iter(by_name))} is not in {other.language}")


def _recorded(blocks: Sequence[Block]) -> tuple[Recording, ...]:
    return tuple(found for block in blocks if isinstance(found := getattr(block, "recording", None), Recording))


def _recordings(theirs: Sequence[Recording], ours: Sequence[Recording], where: str) -> Mapping[str, str]:
    """The recordings of two languages are one recording, in their order: how often it was heard is counted once."""
    rules = [[(one.kind, one.max_plays, one.min_plays) for one in listed] for listed in (theirs, ours)]
    if rules[0] != rules[1]:
        raise NotTheSame(f"{where} has other recordings, or another limit of plays")
    return {their.id: our.id for their, our in zip(theirs, ours, strict=True)}


def _renamed(told: Built, kind: type[Built], names: Mapping[str, str], order: Mapping[str, int]) -> Built:
    return msgspec.convert(_with_names(msgspec.to_builtins(told), names, order), kind)


def _with_names(told: object, names: Mapping[str, str], order: Mapping[str, int]) -> object:
    match told:
        case dict():
            made = {
                key: names.get(value, value) if key in ("id", "response") else _with_names(value, names, order)
                for key, value in told.items()
            }
            for name in _LISTS:
                listed = made.get(name)
                if isinstance(listed, list):
                    made[name] = sorted(listed, key=lambda one: order.get(one["id"], 0))
            return made
        case list() | tuple():
            return [_with_names(one, names, order) for one in told]
        case _:
            return told


def _ids(told: object) -> Iterator[str]:
    match told:
        case dict():
            if isinstance(told.get("id"), str):
                yield told["id"]
            for value in told.values():
                yield from _ids(value)
        case list() | tuple():
            for one in told:
                yield from _ids(one)
        case _:
            pass


def _asked(blocks: Sequence[Block]) -> object:
    """What is asked, without the words: every interaction with its choices, in no order of its own."""
    return sorted((repr(_bare(found)) for found in _interactions(msgspec.to_builtins(blocks))), key=str)


def _interactions(told: object) -> Iterator[dict[str, object]]:
    match told:
        case dict():
            if "response" in told:
                yield told
            for value in told.values():
                yield from _interactions(value)
        case list() | tuple():
            for one in told:
                yield from _interactions(one)
        case _:
            pass


def _bare(told: object) -> object:
    match told:
        case dict():
            kept = {k: _bare(v) for k, v in told.items() if k not in _TEXTS | _LENGTHS}
            return sorted(kept.items()) if "body" not in told else [*sorted(kept.items()), sorted(_ids(told["body"]))]
        case list() | tuple():
            return [_bare(one) for one in told]
        case _:
            return told
