"""What the center wrote to a candidate during an attempt, and what of it was read. Pure."""

import msgspec
from msgspec.structs import replace

from sync.protocol import events as ev

MOST = 200
"""Messages that are kept in sight; more than anybody reads in an exam."""
LONGEST = 1_000
"""Characters of one."""


class Letter(msgspec.Struct, frozen=True, kw_only=True):
    """One message of the center."""

    id: str
    text: str
    by: str
    at: ev.Moment
    urgent: bool = False
    is_read: bool = False


def after(letters: tuple[Letter, ...], event: ev.MessageReceived | ev.MessageRead) -> tuple[Letter, ...]:
    """Return the messages after an event; one that comes twice is one."""
    match event:
        case ev.MessageReceived():
            if any(letter.id == event.message for letter in letters):
                return letters
            fresh = Letter(id=event.message, text=event.text, by=event.by, at=event.at, urgent=event.urgent)
            return (*letters, fresh)[-MOST:]
        case ev.MessageRead():
            return tuple(replace(letter, is_read=True) if letter.id == event.message else letter for letter in letters)


def unread(letters: tuple[Letter, ...]) -> tuple[Letter, ...]:
    """Return what was not read yet, in order."""
    return tuple(letter for letter in letters if not letter.is_read)
