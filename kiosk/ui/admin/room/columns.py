"""The columns of the room's table: what each is called, what it says, and by what it is sorted."""

from collections.abc import Callable
from enum import IntEnum

import msgspec

from kiosk.exam.room_line import Line
from kiosk.exam.seat_order import seat_order
from kiosk.flow.room.book import Shown
from kiosk.ui.admin.room import texts
from kiosk.ui.translation import tr

Key = tuple[object, ...]


class Column(IntEnum):
    """In the order in which they stand; what a day is run by comes first."""

    SEAT = 0
    CANDIDATE = 1
    SLOT = 2
    ANSWERED = 3
    LEFT = 4
    SAVED = 5
    UNSENT = 6
    STATION = 7
    STATE = 8
    SENT = 9
    HEARD = 10
    BATTERY = 11
    DISK = 12
    BREACHES = 13
    FINGERPRINT = 14
    VERSION = 15
    NUMBER = 16


WIDTHS = {
    Column.SEAT: 50,
    Column.CANDIDATE: 138,
    Column.SLOT: 116,
    Column.ANSWERED: 122,
    Column.LEFT: 94,
    Column.SAVED: 84,
    Column.UNSENT: 62,
    Column.STATION: 130,
    Column.STATE: 116,
    Column.SENT: 100,
    Column.HEARD: 100,
    Column.BATTERY: 130,
    Column.DISK: 84,
    Column.BREACHES: 84,
    Column.FINGERPRINT: 108,
    Column.VERSION: 90,
    Column.NUMBER: 140,
}
WIDE_NAME = 220
"""A candidate's column where there is much room."""


def heads() -> dict[Column, str]:
    """Return what each column is called."""
    return {
        Column.SEAT: tr("Seat"),
        Column.CANDIDATE: tr("Candidate"),
        Column.SLOT: tr("Slot"),
        Column.ANSWERED: tr("Answered"),
        Column.LEFT: tr("Time left"),
        Column.SAVED: tr("Saved here"),
        Column.UNSENT: tr("Unsent"),
        Column.STATION: tr("Station"),
        Column.STATE: tr("Attempt"),
        Column.SENT: tr("On server"),
        Column.HEARD: tr("Heard of"),
        Column.BATTERY: tr("Battery"),
        Column.DISK: tr("Disk free"),
        Column.BREACHES: tr("Covers"),
        Column.FINGERPRINT: tr("Fingerprint"),
        Column.VERSION: tr("Version"),
        Column.NUMBER: tr("Number"),
    }


def words(shown: Shown, column: Column, now_ms: int) -> str:
    """Return what stands in a cell."""
    line = shown.line
    match column:
        case Column.STATION:
            return texts.trouble(line, shown.seen.trouble)
        case Column.SAVED:
            return texts.age(line.saved_ms, now_ms)
        case Column.SENT:
            return texts.age(line.sent_ms, now_ms)
        case Column.HEARD:
            return texts.age(line.heard_ms, now_ms)
        case _:
            return _PLAIN[column](line)


_PLAIN: dict[Column, Callable[[Line], str]] = {
    Column.SEAT: lambda line: line.seat or texts.DASH,
    Column.CANDIDATE: lambda line: line.name,
    Column.SLOT: lambda line: texts.slot(line.slot),
    Column.ANSWERED: texts.answered,
    Column.LEFT: texts.left,
    Column.UNSENT: lambda line: texts.DASH if line.unsent is None else texts.number(line.unsent),
    Column.STATE: texts.state,
    Column.BATTERY: texts.battery,
    Column.DISK: texts.disk,
    Column.BREACHES: lambda line: texts.number(line.breaches) if line.attempt else texts.DASH,
    Column.FINGERPRINT: lambda line: line.fingerprint or texts.DASH,
    Column.VERSION: lambda line: line.program or texts.DASH,
    Column.NUMBER: lambda line: line.number,
}


class Sorted(msgspec.Struct, frozen=True):
    """By what the table is sorted; by what needs somebody first, where no column is named."""

    column: Column | None = None
    is_falling: bool = False


def sort_key(shown: Shown, column: Column | None) -> Key:
    """Return what a line is sorted by."""
    line, seat = shown.line, seat_order(shown.line.seat)
    if column is None:
        return (shown.seen.attention, seat, line.name, line.key)
    return (*_sorted_by(shown, line, column), seat, line.name, line.key)


def _sorted_by(shown: Shown, line: Line, column: Column) -> Key:
    if column is Column.STATION:
        return (shown.seen.attention, str(shown.seen.trouble))
    of = _FIGURES.get(column)
    return (words(shown, column, 0).casefold(),) if of is None else of(line)


_FIGURES: dict[Column, Callable[[Line], Key]] = {
    Column.SEAT: lambda _line: (),
    Column.SLOT: lambda line: (len(texts.SLOTS) if line.slot is None else list(texts.SLOTS).index(line.slot),),
    Column.ANSWERED: lambda line: (line.answered,),
    Column.LEFT: lambda line: (line.left_ms is None, line.left_ms or 0),
    Column.SAVED: lambda line: (not line.saved_ms, line.saved_ms),
    Column.SENT: lambda line: (not line.sent_ms, line.sent_ms),
    Column.HEARD: lambda line: (not line.heard_ms, line.heard_ms),
    Column.UNSENT: lambda line: (-(line.unsent or 0),),
    Column.BATTERY: lambda line: (line.battery is None, line.battery or 0),
    Column.DISK: lambda line: (line.disk_mb is None, line.disk_mb or 0),
    Column.BREACHES: lambda line: (-line.breaches,),
}
