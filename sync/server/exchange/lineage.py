"""Notices by itself that the database was restored from a backup: then a new epoch begins, and stations pull all again.

Each start leaves a fresh mark in the database and in a file beside. A database that was put back has an older mark than
the file. Without this, a restored server could give positions a second time that stations believe to know already.
"""

import logging
from pathlib import Path
from secrets import token_hex

from django.db import OperationalError, ProgrammingError, transaction

from sync.server.exchange import vault
from sync.server.exchange.models import Lineage

FILE = "lineage"
_log = logging.getLogger(__name__)


def notice_restore(home: Path) -> bool:
    """Return whether the database is another than at the last start, and begin a new epoch if it is.

    A server that stops in between finds the marks to differ and begins an epoch too many, which costs a full pull.
    """
    file = home / FILE
    try:
        with transaction.atomic():
            Lineage.epoch()
            row = Lineage.objects.select_for_update().order_by("-pk")[0]
            is_restored = bool(row.mark) and file.exists() and file.read_text(encoding="ascii").strip() != row.mark
            if is_restored:
                Lineage.renew()
            mark = token_hex(16)
            Lineage.objects.update(mark=mark)
    except (OperationalError, ProgrammingError) as error:
        # Not migrated yet, or not there: the health check says so, and nothing is served before that is mended.
        _log.warning("The lineage of the database cannot be read: %s", error)
        return False
    vault.put(file, mark.encode())
    if is_restored:
        _log.warning("The database is an older one than at the last start: a new epoch begins.")
    return is_restored
