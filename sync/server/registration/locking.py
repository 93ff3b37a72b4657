"""Rows under their lock, and no other table's rows with them.

Django puts a list in its model's order also where one row is asked for: a station's order joins its center, and the
lock then takes the center too. PostgreSQL and MariaDB let all stations of a center wait for one another then, and the
checks of foreign keys at the end of a transaction deadlock with it. SQLite has one lock for all and shows none of that.
"""

from typing import TypeVar

from django.db import connection
from django.db.models import Model, QuerySet

M = TypeVar("M", bound=Model)


def under_lock(rows: type[M] | QuerySet[M]) -> QuerySet[M]:
    """Return the rows, each locked to the transaction's end once it is read; in no order, joined with none.

    Rows that refer to one of them may come meanwhile, where the database can tell that apart (PostgreSQL).
    """
    asked: QuerySet[M] = rows if isinstance(rows, QuerySet) else rows._default_manager.all()  # noqa: SLF001  (documented)
    return asked.select_for_update(no_key=connection.features.has_select_for_no_key_update).order_by()
