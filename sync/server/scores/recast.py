"""The key of one question made over: nothing of it counts, everything does, or something else is right."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

import msgspec

from sync.protocol.ids import ResponseId
from sync.protocol.paper import Item
from sync.server.papers.keys import AcceptedNumber, AcceptedText, Entry, ItemKey, Mapped, ResponseKey
from sync.server.papers.refusals import BrokenItem, Refused
from sync.server.papers.richtext import plain
from sync.server.papers.scoring import raw_points
from sync.server.papers.tables.rows import accepted_number

_ONE = Decimal(1)


class CorrectionRefused(Refused):
    """A correction that cannot be made."""

    code = "CENTRAL-KEY-CORRECTION"
    sentence = "This correction cannot be made."


def recast(key: ItemKey, item: Item, do: str, answers: Sequence[str]) -> ItemKey:
    """Return the key after a correction; raises CorrectionRefused where that cannot be said of such a question."""
    if key.how == "information":
        raise CorrectionRefused(f"{key.source} asks nothing")
    match do:
        case "drop":
            return msgspec.structs.replace(key, how="dropped")
        case "credit":
            return msgspec.structs.replace(key, how="everybody")
        case _:
            said = [answer.strip() for answer in answers if answer.strip()]
            if not said:
                raise CorrectionRefused(f"{key.source}: say what is right")
            return _with_answers(key, item, said, replaces=do == "replace")


def _with_answers(key: ItemKey, item: Item, said: Sequence[str], *, replaces: bool) -> ItemKey:
    if len(key.responses) != 1 or key.how in ("by_hand", "dropped", "everybody"):
        raise CorrectionRefused(f"{key.source}: such a question can be left out, or give its points to everybody")
    ((response, asked),) = key.responses.items()
    if asked.base_type == "identifier" and asked.cardinality != "ordered":
        choices = [_choice(text, asked, item) for text in said]
        made = _single(key, asked, choices, replaces=replaces) if asked.cardinality == "single" else None
        if made is None and replaces:
            made = msgspec.structs.replace(asked, correct=tuple(dict.fromkeys(choices)), mapping=None)
            return _by(key, response, made, "match_correct", _ONE)
        if made is None:
            raise CorrectionRefused(f"{key.source}: of several choices say which are right, all of them")
        worths = [entry.points for entry in made.mapping.entries] if made.mapping else []
        return _by(key, response, made, "map_response", max(worths, default=_ONE))
    if asked.base_type in ("string", "integer", "float") and asked.cardinality == "single":
        return _typed(key, response, asked, said, replaces=replaces)
    raise CorrectionRefused(f"{key.source}: such a question can be left out, or give its points to everybody")


def _by(key: ItemKey, response: ResponseId, made: ResponseKey, how: str, points: Decimal) -> ItemKey:
    changes: Mapping[str, object] = {"how": how, "responses": {response: made}, "rules": (), "outcomes": {}}
    worth = key.points if key.points > 0 else points
    return msgspec.structs.replace(key, **{**changes, "points": worth})


# --- choices ----------------------------------------------------------------------------------------------------------


def _choice(text: str, asked: ResponseKey, item: Item) -> str:
    """Return the source's name of the choice that is meant: by its words, its name, or its letter in the paper."""
    listed = [c for one in item.interactions for c in getattr(one, "choices", ()) if c.id in asked.choices]
    found = [c for c in listed if plain(c.html).casefold() == text.casefold() or asked.choices[c.id] == text]
    if not found and len(text) == 1 and text.isascii() and text.isalpha():
        found = listed[ord(text.upper()) - 65 :][:1]
    if len(found) != 1:
        raise CorrectionRefused(f"There is {'no choice' if not found else 'more than one choice'} {text[:60]!r}")
    return asked.choices[found[0].id]


def _single(key: ItemKey, asked: ResponseKey, right: Sequence[str], *, replaces: bool) -> ResponseKey:
    """Every choice keeps its worth but those of the correction: what is right is worth what the right one was."""
    worth = {name: raw_points({asked.name: (name,)}, key) for name in asked.choices.values()}
    most, least = max(worth.values()), min(worth.values())
    if most == least:
        most, least = key.points, Decimal(0)
    if replaces:
        worth = {name: least if points == most else points for name, points in worth.items()}
    worth |= dict.fromkeys(right, most)
    best = tuple(name for name, points in worth.items() if points == most)
    mapping = Mapped(entries=tuple(Entry(value=name, points=points) for name, points in worth.items() if points))
    return msgspec.structs.replace(asked, correct=best[:1], mapping=mapping)


# --- texts and numbers ------------------------------------------------------------------------------------------------


def _typed(key: ItemKey, response: ResponseId, asked: ResponseKey, said: Sequence[str], *, replaces: bool) -> ItemKey:
    known = _accepted(key, asked)
    if known is None and not replaces:
        raise CorrectionRefused(
            f"{key.source} is scored by rules of its own: say all that is right, in the place of them"
        )
    texts, numbers = ([], []) if replaces or known is None else known
    if asked.base_type == "string":
        texts = [*texts, *(AcceptedText(text=text, weight=key.points, wildcards="*" in text) for text in said)]
    else:
        numbers = [*numbers, *(_number(text, key) for text in said)]
    made = msgspec.structs.replace(asked, correct=(), mapping=None, texts=tuple(texts), numbers=tuple(numbers))
    return _by(key, response, made, "accepted", key.points)


def _accepted(key: ItemKey, asked: ResponseKey) -> tuple[list[AcceptedText], list[AcceptedNumber]] | None:
    """What is right so far, as texts and ranges; None where rules or bounds say more than these can."""
    is_text = asked.base_type == "string"
    if key.how == "accepted" and asked.mapping is None:
        return list(asked.texts), list(asked.numbers)
    if key.how == "match_correct":
        entries = [Entry(value=value, points=_ONE) for value in asked.correct]
    elif key.how in ("map_response", "accepted") and asked.mapping is not None:
        mapping = asked.mapping
        if mapping.default or mapping.lower is not None or mapping.upper is not None:
            return None
        entries = list(mapping.entries)
    else:
        return None
    if is_text:
        return [AcceptedText(text=e.value, weight=e.points, case=e.case) for e in entries], []
    return [], [msgspec.structs.replace(_number(e.value, key), weight=e.points) for e in entries]


def _number(text: str, key: ItemKey) -> AcceptedNumber:
    try:
        found = accepted_number(text)
    except BrokenItem as error:
        raise CorrectionRefused(f"{key.source}: {error.why}") from error
    return msgspec.structs.replace(found, weight=key.points)
