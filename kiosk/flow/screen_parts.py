"""What screens are made of, as values: the place, the time left, where the last answer is, what is said beside it."""

from collections.abc import Callable
from enum import StrEnum

import msgspec

from kiosk.exam.timing import Urgency
from sync.protocol.interface_languages import TAGS, offered
from sync.protocol.wire import SessionRow

Media = Callable[[str], bytes | None]
"""Returns the bytes of a medium of the open paper by its name."""


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where this is: for the top bar."""

    seat: str = ""
    center: str = ""
    zone: str = "UTC"
    is_demo: bool = False
    lock: str = ""
    """`locked`, `monitored` or `off`."""
    demo_slip: tuple[str, str] | None = None
    """Registration number and access code to type; only in a demo."""
    languages: tuple[str, ...] = TAGS
    """Of the program, that may be chosen here."""

    def sat_in(self, session: SessionRow) -> "Place":
        """Return the place with what the session's exam allows."""
        return msgspec.structs.replace(self, languages=offered(self.languages, session.welcome.languages))


class SaveState(StrEnum):
    """Where the last answer is."""

    NOTHING_YET = "nothing_yet"
    SAVING = "saving"
    ON_COMPUTER = "on_computer"
    ON_SERVER = "on_server"
    SEALED = "sealed"


class Saving(msgspec.Struct, frozen=True, kw_only=True):
    """Where the last answer is, and whether there is a network."""

    state: SaveState = SaveState.NOTHING_YET
    is_offline: bool = False


class TimeLeft(msgspec.Struct, frozen=True, kw_only=True):
    """The countdown."""

    left_ms: int
    urgency: Urgency = Urgency.CALM
    is_paused: bool = False
    may_hide: bool = True
    is_section: bool = False
    """Whether it is the section's time, which runs out before the exam's."""
    exam_ms: int = 0
    """The exam's own time left, where it is a section's."""
    submit_in_ms: int = 0
    """How long it is until the exam may be submitted."""
    reminder_ms: int = 0
    """At how much of the exam's time the candidate wants to be reminded, where that is still to come."""
    break_ms: int | None = None
    """How long the break still lasts, where one is taken."""


class Notice(msgspec.Struct, frozen=True, kw_only=True):
    """Something said in the free part of the top bar until it is put away."""

    kind: str
    """`time_warning`, `section_warning`, `section_over`, `question_over`, `must_answer`, `not_yet`, `time_added`,
    `accommodated`, `message`, `offline`, `online`, `resumed`, `superseded`, `help`, `help_coming`,
    `battery_low`, `battery_last`,
    `disk_low`."""
    left_ms: int = 0
    open_questions: int = 0
    amount_ms: int = 0
    text: str = ""
    percent: int = 0
    message: str = ""
    """Of a `message`: which one."""


class PowerShown(msgspec.Struct, frozen=True, kw_only=True):
    """What the machine runs on, where it has a battery."""

    percent: int
    on_mains: bool
    level: str = ""
    """`low`, `last`, or neither."""
