"""What one candidate's exam has that others' have not: more time, another way to read, point, hear or answer.

It travels in the candidate's row, stands in the event that starts the attempt, and a person may change it while the
attempt runs; so it holds without a network, after a crash and at another seat.
"""

import msgspec

from sync.protocol.message import Message
from sync.protocol.values import Number

THEMES = ("light", "dark", "contrast", "cream", "blue")
POINTER_COLORS = ("black", "white", "yellow")
MOST_EXTRA_PERCENT = 400
MOST_MINUTES = 480
_TEXT = (100, 400)
_POINTER = (100, 300)
_LINES = (100, 250)
_LETTERS = (0, 25)
_MOST_BREAKS = 20


class Accommodations(Message, frozen=True, kw_only=True):
    """What a center admin has approved for a candidate. Nothing set: the exam as everybody has it."""

    extra_time_percent: Number = 0
    extra_minutes: Number = 0
    """Both count; see `allowed_ms`. Of a running attempt time is given by `add_time`, never by these."""
    text_percent: Number = 0
    """Size of the text when the exam begins, 100 to 400; 0: what the candidate chose. Any size can be chosen later."""
    theme: str = ""
    """One of THEMES, when the exam begins; empty: what the candidate chose."""
    screen_reader: bool = False
    """Whether a screen reader may read the exam."""
    read_aloud: bool = False
    masking: bool = False
    """Whether choices stay covered until the candidate uncovers them one by one."""
    narrow: bool = False
    """The narrow reading layout: passage and question one at a time, each in one column."""
    pointer_percent: Number = 0
    """Size of the pointer, 100 to 300; 0: as usual."""
    pointer_color: str = ""
    """One of POINTER_COLORS; empty: as usual."""
    eight_keys: bool = False
    """Whether A B C D N P S R work the whole exam."""
    no_motion: bool = False
    line_percent: Number = 0
    """Distance of lines, 100 to 250; 0: as usual."""
    letter_percent: Number = 0
    """Space between letters beyond the usual, in percent of the size of the text, 0 to 25."""
    tools: tuple[str, ...] = ()
    """Tools beyond the exam's, by `sync.protocol.tools`; unknown words are left out."""
    breaks: Number = 0
    """How many breaks the candidate may take beyond the exam's."""
    break_minutes: Number = 0
    """How long each of them may last; the clock stands meanwhile."""
    transcripts: bool = False
    """Whether the words of sound and video may be read."""

    @property
    def is_any(self) -> bool:
        """Whether there is anything at all."""
        return self != Accommodations()


def bounded(told: Accommodations) -> Accommodations:
    """Return what a station works with: figures in their range, unknown words as if nothing was said."""
    return msgspec.structs.replace(
        told,
        extra_time_percent=_within(told.extra_time_percent, 0, MOST_EXTRA_PERCENT),
        extra_minutes=_within(told.extra_minutes, 0, MOST_MINUTES),
        text_percent=_within(told.text_percent, *_TEXT) if told.text_percent else 0,
        theme=told.theme if told.theme in THEMES else "",
        pointer_percent=_within(told.pointer_percent, *_POINTER) if told.pointer_percent else 0,
        pointer_color=told.pointer_color if told.pointer_color in POINTER_COLORS else "",
        line_percent=_within(told.line_percent, *_LINES) if told.line_percent else 0,
        letter_percent=_within(told.letter_percent, *_LETTERS),
        breaks=_within(told.breaks, 0, _MOST_BREAKS),
        break_minutes=_within(told.break_minutes, 0, MOST_MINUTES),
    )


def faults(told: Accommodations) -> tuple[str, ...]:
    """Return the fields that a station would not take as they are; none: all is well."""
    taken = bounded(told)
    return tuple(name for name in told.__struct_fields__ if getattr(told, name) != getattr(taken, name))


def allowed_ms(usual_ms: int, told: Accommodations) -> int:
    """Return the time that a new attempt is allowed: the usual time, its percentage in whole seconds, and minutes."""
    taken = bounded(told)
    percent_ms = usual_ms * taken.extra_time_percent // 100 // 1_000 * 1_000
    return usual_ms + percent_ms + taken.extra_minutes * 60_000


def proportional_ms(limit_ms: int, allowed_ms: int, usual_ms: int) -> int:
    """Return the time of a part for somebody who is allowed `allowed_ms` for the whole exam; never less than usual.

    Counted up to the next second.
    """
    if not limit_ms or usual_ms <= 0 or allowed_ms <= usual_ms:
        return limit_ms
    return -(-(limit_ms * allowed_ms) // (usual_ms * 1_000)) * 1_000


def tools_of(exam: tuple[str, ...], told: Accommodations) -> tuple[str, ...]:
    """Return the exam's tools and those that the candidate has beyond them, each once."""
    return tuple(dict.fromkeys((*exam, *told.tools)))


def _within(value: int, least: int, most: int) -> int:
    return max(least, min(most, value))
