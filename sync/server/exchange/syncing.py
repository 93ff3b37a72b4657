"""One sync: what the station brings is taken in, what it does not know is told, in one transaction."""

from datetime import datetime
from time import monotonic

import msgspec
from django.conf import settings
from django.db import transaction

from sync.protocol import text, wire
from sync.protocol.ingesting import Comparison
from sync.server.exchange import bundles, callers, clocks, feed, grants_back, heads, ingest, pace
from sync.server.exchange.callers import Caller
from sync.server.exchange.feed import Page
from sync.server.exchange.models import Lineage
from sync.server.exchange.refusals import TooLarge
from sync.server.registration.models import Station
from sync.server.registration.times import from_ms

_NOW_BYTES = 16_384


def answer(caller: Caller, asked: wire.SyncRequest, *, now_ms: int) -> wire.SyncReply:
    """Return the reply, once everything that it acknowledges is in the database.

    Raises TooLarge. A request that was made before is told the heads and nothing else, and changes nothing
    but the station's standing: that two machines signed different stories is true whenever it is heard.
    """
    if max(len(asked.heads), len(asked.grants)) > heads.MOST:
        raise TooLarge
    began = monotonic()
    with transaction.atomic():
        pace.load.waited(monotonic() - began)
        station = callers.locked(caller)
        if not callers.is_new(caller, station):
            return _again(station, asked, now_ms=now_ms)
        reply = _taken(station, asked, now_ms=now_ms)
        _remember(caller, asked.now, now_ms=now_ms)
        return reply


def _again(station: Station, asked: wire.SyncRequest, *, now_ms: int) -> wire.SyncReply:
    epoch = Lineage.epoch()
    journals = heads.journals_of(station)
    # A clone whose counter is behind is heard like this only, and has joined the stories before it is heard again.
    heads.judge(station, Comparison(heads.compared(journals, asked).forked))
    return wire.SyncReply(
        epoch=epoch,
        heads=heads.told(journals),
        cursor=asked.cursor if asked.epoch == epoch else 0,
        standing=station.standing,
        server_now_ms=now_ms,
        counter=station.counter,
    )


def _taken(station: Station, asked: wire.SyncRequest, *, now_ms: int) -> wire.SyncReply:
    epoch = Lineage.epoch()
    journals = heads.journals_of(station)
    kept = {number: journal.head for number, journal in journals.items()}
    seen = heads.compared(journals, asked)
    grants_back.take_back(station, asked.grants)
    taken = ingest.Taken()
    if asked.batch is not None:
        if asked.now is not None:
            clocks.hear(station, asked.now, now_ms=now_ms)
        taken = ingest.take(station, asked.batch, received_ms=now_ms, journals=journals)
        if taken.forked:
            seen = heads.with_fork(seen, station, incarnation=asked.batch.incarnation)
    if not seen.are_two:
        heads.note_setback(station, kept, asked, at=from_ms(now_ms))
    heads.judge(station, seen)
    if taken.stored:
        bundles.settle_waiting(station)
    now = from_ms(now_ms)
    page = _page(station, cursor=asked.cursor if asked.epoch == epoch else 0, now=now)
    return wire.SyncReply(
        epoch=epoch,
        heads=heads.told(journals),
        cursor=page.cursor,
        rows=page.rows,
        more=page.more,
        results=taken.results,
        receipts=page.receipts,
        standing=station.standing,
        next_in_ms=pace.next_in_ms(station, now, asked.now),
        server_now_ms=now_ms,
        min_program=settings.CENTRAL_MIN_PROGRAM,
    )


def _page(station: Station, *, cursor: int, now: datetime) -> Page:
    """Return what the station does not know yet. One that was revoked, perhaps stolen, is told of nobody any more."""
    if station.standing == Station.Standing.REVOKED:
        return Page((), (), cursor, more=False)
    return feed.page(station, cursor=cursor, now=now)


def _remember(caller: Caller, told: wire.Now | None, *, now_ms: int) -> None:
    """Take the request's counter, and keep how the station is for the people who look after it.

    An update, not a save: the row stays where it is in the feed.
    """
    seen: dict[str, object] = {"counter": caller.stamp.counter, "last_seen_at": from_ms(now_ms)}
    if told is not None:
        data = wire.encode(told)
        if len(data) <= _NOW_BYTES and b"\\u0000" not in data:
            seen["now"] = msgspec.json.decode(data)
        seen["program"] = text.cleaned(told.program)[:40]
    Station.objects.filter(pk=caller.station).update(**seen)
