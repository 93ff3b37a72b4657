"""Notices by itself that the database was restored from a backup: then a new epoch begins, and stations pull all again.

Each start leaves a fresh mark in the database and in a file beside; and while it runs a server notes there how far its
counters are. A database that was put back has an older mark, or counters that stand lower than they did. Without this,
a restored server could give positions a second time that stations believe to know already.
"""

import logging
from pathlib import Path
from secrets import token_hex
from threading import Event, Thread

import msgspec
from django.db import DatabaseError, OperationalError, ProgrammingError, connection, transaction
from django.db.models import Max, Sum

from sync.server.exchange import vault
from sync.server.exchange.models import Claim, Lineage, StoredEvent
from sync.server.registration.locking import under_lock
from sync.server.registration.models import FeedCounter, SlotEvent

FILE = "lineage"
WATER = "lineage-water"
NOTED_EVERY_S = 10.0
_log = logging.getLogger(__name__)


def notice_restore(home: Path) -> bool:
    """Return whether the database is another than at the last start, and begin a new epoch if it is.

    A server that stops in between finds the marks to differ and begins an epoch too many, which costs a full pull.
    """
    file = home / FILE
    try:
        with transaction.atomic():
            Lineage.epoch()
            row = under_lock(Lineage).order_by("-pk")[0]
            is_restored = bool(row.mark) and file.exists() and file.read_text(encoding="ascii").strip() != row.mark
            is_restored = is_restored or _is_below(home / WATER)
            if is_restored:
                Lineage.renew()
            mark = token_hex(16)
            Lineage.objects.update(mark=mark)
    except (OperationalError, ProgrammingError) as error:
        # Not migrated yet, or not there: the health check says so, and nothing is served before that is mended.
        _log.warning("The lineage of the database cannot be read: %s", error)
        return False
    vault.put(file, mark.encode())
    note_water(home)
    if is_restored:
        _log.warning("The database is an older one than at the last start: a new epoch begins.")
    return is_restored


def note_water(home: Path) -> None:
    """Note how far the counters are; nothing is written where they stand still."""
    file, water = home / WATER, msgspec.json.encode(_water())
    if not file.exists() or file.read_bytes() != water:
        vault.put(file, water)


class Watermark:
    """Notes it while a server runs, and once more when it ends."""

    def __init__(self, home: Path, every_s: float = NOTED_EVERY_S) -> None:
        self._home = home
        self._every_s = every_s
        self._stop = Event()
        self._thread = Thread(target=self._run, name="watermark", daemon=True)

    def begin(self) -> None:
        """Begin to note."""
        self._thread.start()

    def end(self) -> None:
        """Note for the last time."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        is_over = False
        try:
            while not is_over:
                is_over = self._stop.wait(self._every_s)
                self._note()
        finally:
            connection.close()

    def _note(self) -> None:
        try:
            note_water(self._home)
        except (DatabaseError, OSError) as error:
            # Busy, or not migrated, or a full disk: what was noted before is only lower, and so never wrong.
            _log.warning("How far the database is could not be noted: %s", error)


def _water() -> dict[str, int]:
    """Return counters that only rise, but where candidates are deleted: then an epoch too many costs a full pull."""
    newest = {
        model.__name__: model._default_manager.aggregate(last=Max("pk"))["last"] or 0  # noqa: SLF001  (Django's name)
        for model in (StoredEvent, SlotEvent, Claim)
    }
    return {**newest, "feed": FeedCounter.objects.aggregate(all=Sum("position"))["all"] or 0}


def _is_below(file: Path) -> bool:
    """Whether the database stands lower than it did when that was noted last."""
    try:
        noted = msgspec.json.decode(file.read_bytes(), type=dict[str, int])
    except (FileNotFoundError, msgspec.MsgspecError):
        return False
    now = _water()
    return any(now[name] < value for name, value in noted.items() if name in now)
