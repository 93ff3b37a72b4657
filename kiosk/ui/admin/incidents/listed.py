"""Incidents as a file that any spreadsheet opens, and that no spreadsheet runs."""

from collections.abc import Iterable

from kiosk.exam.room_sheet import sheet
from kiosk.flow.room.incidents import IncidentSeen
from kiosk.ui.admin.incidents import texts
from kiosk.ui.admin.incidents.entry import head
from kiosk.ui.admin.room.texts import number, short, time_of_day
from kiosk.ui.translation import tr


def as_sheet(incidents: Iterable[IncidentSeen], zone: str) -> str:
    """Return them as CSV, one a line."""
    heads = (tr("When"), tr("Who"), tr("What"), tr("Lasted"), tr("Time given"), tr("Decision"), tr("By"), tr("Reason"))
    return sheet(heads, (_row(one, zone) for one in incidents))


def _row(one: IncidentSeen, zone: str) -> tuple[str, ...]:
    row = one.row
    lasted = "" if row.ended_ms is None else short(row.ended_ms - row.began_ms)
    given = number(row.amount_ms // 60_000) if row.amount_ms else ""
    what = ". ".join(filter(None, (texts.cause(row.cause), row.detail)))
    return time_of_day(row.began_ms, zone), head(one), what, lasted, given, texts.standing(one), row.by, row.why
