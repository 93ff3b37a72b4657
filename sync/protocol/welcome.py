"""What an exam lets its candidates meet before the first question and after the last one; and how a hand is raised."""

from collections.abc import Mapping
from enum import StrEnum

from sync.protocol.ids import EventId
from sync.protocol.message import Message, Row
from sync.protocol.values import Number

LONGEST_TEXT = 20_000
"""Characters of a notice, or of what happens next."""
LONGEST_FEEDBACK = 1_000
"""Characters of what a candidate may write after the end."""


class Practice(StrEnum):
    """Whether there are practice questions before the clock starts."""

    NONE = ""
    OFFERED = "offered"
    """They may be skipped."""
    REQUIRED = "required"
    """Each is to be seen once."""


class Agreement(StrEnum):
    """How a candidate agrees to the honor code."""

    TICKS = ""
    """Line by line."""
    NAME = "name"
    """Line by line, and by typing the own name."""


class Welcome(Message, frozen=True, kw_only=True):
    """The pages before and after the questions; what is not told is as it was before there were any."""

    notice: dict[str, str] = {}
    """The notice on personal data, by language; empty: there is none to accept."""
    notice_version: str = ""
    """A candidate who accepted this version is not asked again."""
    tries_seat: bool = False
    """Whether the candidate tries keyboard, pointer, screen and sound of the seat."""
    asks_looks: bool = False
    """Whether language, colors and text size are chosen on a page of their own."""
    languages: tuple[str, ...] = ()
    """Of the program, by tag, that candidates may choose from; empty: all that the station offers."""
    practice: str = Practice.NONE
    agreement: str = Agreement.TICKS
    waits: bool = False
    """Whether candidates wait until the session begins (`SessionRow.begins_ms`), or somebody lets it begin."""
    next_steps: dict[str, str] = {}
    """What happens after the exam, by language."""
    takes_feedback: bool = False
    """Whether candidates may write, after the end, what was wrong."""
    takes_photo: bool = False
    """Whether candidates are photographed at the seat, for staff to compare."""


def in_language(texts: Mapping[str, str], *wanted: str) -> tuple[str, str]:
    """Return language and text: the first of the wanted languages that has one, else English, else any; or nothing."""
    for language in (*wanted, *(code.partition("-")[0] for code in wanted), "en", *sorted(texts)):
        if texts.get(language, "").strip():
            return language, texts[language]
    return "", ""


class HandCause(StrEnum):
    """Why a hand is raised."""

    TECHNICAL = "technical"
    QUESTION = "question"
    BREAK = "break"


class HandState(StrEnum):
    """What the center says to a raised hand."""

    COMING = "coming"
    """Somebody has seen it and is coming."""
    DONE = "done"
    """Somebody was there."""


class HandRow(Row, frozen=True, kw_only=True, tag="hand"):
    """What the center says to a hand that was raised at this station."""

    hand: EventId
    """The `help.asked` that raised it."""
    state: str
    """One of `HandState`; nothing where what was said is taken back."""
    at_ms: Number = 0
