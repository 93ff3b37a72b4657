"""What a candidate does beside the questions while an attempt runs, and what it is recorded as. Pure."""

from kiosk.exam.obeying import Stamp
from sync.protocol import events as ev
from sync.protocol.attempts import TRANSITIONS, Attempt, Looks
from sync.protocol.languages import MOST_AT_ONCE, tags_of
from sync.protocol.letters import Letter, unread
from sync.protocol.paper import Item

Beside = ev.MessageRead | ev.LooksChosen | ev.ItemReadIn


def read(attempt: Attempt, message: str, stamp: Stamp) -> ev.MessageRead | None:
    """A message was put away; None for one that is not there, or was read before."""
    is_possible = attempt.state in TRANSITIONS[ev.MessageRead].since
    if not is_possible or message not in {letter.id for letter in unread(attempt.messages)}:
        return None
    return ev.MessageRead(at=stamp.at, attempt=attempt.id, used_ms=stamp.used_ms, message=message)


def looks(attempt: Attempt, chosen: Looks, stamp: Stamp) -> ev.LooksChosen | None:
    """Language, colors and text size were chosen; None where that is how it is already."""
    if attempt.looks == chosen or attempt.state not in TRANSITIONS[ev.LooksChosen].since:
        return None
    language, theme, scale = chosen
    return ev.LooksChosen(
        at=stamp.at, attempt=attempt.id, used_ms=stamp.used_ms, language=language, theme=theme, scale=scale
    )


def read_in(attempt: Attempt, item: Item, choice: str, stamp: Stamp) -> ev.ItemReadIn | None:
    """A question is to be read in this language, or these two; None where it has them not, or is read so already."""
    tags = choice.split()
    is_possible = attempt.state in TRANSITIONS[ev.ItemReadIn].since and 1 <= len(tags) <= MOST_AT_ONCE
    if not is_possible or not set(tags) <= set(tags_of(item)) or attempt.reading.at.get(item.id) == choice:
        return None
    return ev.ItemReadIn(at=stamp.at, attempt=attempt.id, used_ms=stamp.used_ms, item=item.id, language=choice)


def first_urgent(attempt: Attempt) -> Letter | None:
    """Return the message that is to be read before the questions are seen again."""
    return next((letter for letter in unread(attempt.messages) if letter.urgent), None)


def first_unread(attempt: Attempt) -> Letter | None:
    """Return the message that is told next beside the question."""
    return next((letter for letter in unread(attempt.messages) if not letter.urgent), None)
