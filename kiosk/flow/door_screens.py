"""What stands between questions: doors that close behind, a question without an answer, a break."""

from enum import StrEnum

import msgspec

from kiosk.flow.screen_parts import Place, TimeLeft


class DoorKind(StrEnum):
    """What is asked."""

    ENTER = "enter"
    """Whether to open the next section."""
    LEAVE = "leave"
    """Whether to leave one for good."""
    SKIP = "skip"
    """Whether to pass a question by for good, without an answer."""
    BREAK = "break"
    """Whether to take a break."""


class DoorScreen(msgspec.Struct, frozen=True, kw_only=True):
    """Asks before something that cannot be taken back; staying is the default, but before a door that only leads on."""

    place: Place
    exam: str
    kind: DoorKind
    title: str
    """The section's; empty where it has none."""
    time: TimeLeft
    questions: int = 0
    answered: int = 0
    marked: int = 0
    """Of the section that is spoken of."""
    number: int = 0
    """Of the question that is passed by; of the break that is taken."""
    of: int = 0
    """How many breaks there are."""
    limit_ms: int = 0
    """How long the section, or the break, may last; 0: no time of its own."""
    stays_readable: bool = False
    """Whether what closes can still be read."""
    counted: bool = False
    """Whether the exam's time runs in the break."""
    ran_out: str | None = None
    """The title of the section whose time just ran out; None where none did."""
    can_go_back: bool = False
    """Whether there is something to go back to."""
    breaks_left: int = 0
    """How many breaks may be taken here."""


class BreakScreen(msgspec.Struct, frozen=True, kw_only=True):
    """A break: no question is to be seen."""

    place: Place
    exam: str
    time: TimeLeft
    total_ms: int
    """How long the break may last."""
    counted: bool
    """Whether the exam's time runs meanwhile."""
    number: int
    answered: int
    total: int
