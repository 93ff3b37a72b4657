"""Positions in a center's feed: what changed after a position is what a station does not know yet.

A position is taken from one row per center under its lock and kept until the transaction ends. So positions become
visible in their order, and nobody reads past one that is still to come, as happens with auto-increments. No two rows
share one, so that a page of the feed may end anywhere.
"""

from typing import TYPE_CHECKING, TypeVar

from django.db import connection, transaction
from django.db.models import QuerySet

if TYPE_CHECKING:
    from sync.server.registration.models import ExamCenter
    from sync.server.registration.models.feed import FeedRow

    Row = TypeVar("Row", bound=FeedRow)

_AT_ONCE = 200
_COUNTER = "registration_feedcounter"
_RETURNING = ("sqlite", "postgresql")
"""Databases whose updates tell what they wrote."""


def next_position(center: "ExamCenter | int", *, count: int = 1, for_seats: bool = True) -> int:
    """Return the first of `count` new positions of the center's feed; call it where the rows are written.

    Rows that only panels are told of (`for_seats` false) are no news to seats, which then need not look for any.
    """
    from sync.server.registration.models import FeedCounter

    with transaction.atomic(savepoint=False):
        position = _moved(_pk(center), count=count, for_seats=for_seats)
        if position is None:
            FeedCounter.objects.get_or_create(center_id=_pk(center))
            position = _moved(_pk(center), count=count, for_seats=for_seats)
        if position is None:
            raise FeedCounter.DoesNotExist
        return position - count + 1


def _moved(center: int, *, count: int, for_seats: bool) -> int | None:
    """Move the center's counter, and return where it stands now; None where there is none yet.

    Plain SQL: each event that moves a slot or an attempt comes by here. The update takes the row's lock on every
    database; what is read with it, or after it, is then ours alone.
    """
    # In this order: MariaDB takes what an earlier assignment of the same statement made.
    told = "told = position + %s, " if for_seats else ""
    update = f"UPDATE {_COUNTER} SET {told}position = position + %s WHERE center_id = %s"  # noqa: S608  our own words
    values = [*([count] if for_seats else []), count, center]
    with connection.cursor() as cursor:
        if connection.vendor in _RETURNING and connection.features.can_return_columns_from_insert:
            cursor.execute(f"{update} RETURNING position", values)
        else:
            cursor.execute(update, values)
            cursor.execute(f"SELECT position FROM {_COUNTER} WHERE center_id = %s", [center])  # noqa: S608  as above
        rows = cursor.fetchall()
    return int(rows[0][0]) if rows else None


def newest_position(center: "ExamCenter | int", *, for_seats: bool = False) -> int:
    """Return the position after which the center's feed holds nothing yet, or nothing for seats."""
    from sync.server.registration.models import FeedCounter

    field = "told" if for_seats else "position"
    return FeedCounter.objects.filter(center_id=_pk(center)).values_list(field, flat=True).first() or 0


def restamp(rows: "QuerySet[Row]", center: "ExamCenter | int") -> None:
    """Send rows once more, because something that they carry changed elsewhere."""
    with transaction.atomic():
        changed = [rows.model(pk=pk) for pk in rows.order_by("pk").values_list("pk", flat=True)]
        if not changed:
            return
        first = next_position(center, count=len(changed))
        for offset, row in enumerate(changed):
            row.feed_pos = first + offset
        rows.model.objects.bulk_update(changed, ["feed_pos"], batch_size=_AT_ONCE)


def _pk(center: "ExamCenter | int") -> int:
    return center if isinstance(center, int) else int(center.pk)
