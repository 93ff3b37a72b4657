"""What a station does not know yet: rows of its center after its cursor, in order of their positions, page by page."""

from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from heapq import merge
from itertools import islice
from operator import itemgetter

import msgspec
from django.db import connection
from django.db.models import Model, Q, QuerySet

from sync.protocol import wire
from sync.protocol.ids import CandidateId, PackageHash, SessionId, StationId
from sync.protocol.signatures import SETTINGS, Signed
from sync.protocol.told_settings import ToldSettings
from sync.server.exchange import hands, keys, papers_port, readiness, release_words, releases, room, staff
from sync.server.exchange.models import (
    Announcement,
    AttemptRecord,
    DirectiveRecord,
    RaisedHand,
    StaffMember,
    StationException,
)
from sync.server.registration import access_codes
from sync.server.registration.feed import newest_position, restamp
from sync.server.registration.models import CandidateProfile, ExamSession, Station, Tombstone, WaitingCode
from sync.server.registration.models.places import Role
from sync.server.registration.times import maybe_ms, to_ms

MOST_ROWS = 500
MOST_BYTES = 1_048_576
MOST_HASHED = 8
"""Codes that a page waits for, where stations ask before `CodeHasher` came by: each is slow by design."""
AHEAD, BACK = timedelta(hours=36), timedelta(days=1)
"""The sessions, with their candidates, that stations are told of: those of the day and its eve, and of the last day."""


@dataclass(frozen=True, slots=True)
class Page:
    """Rows and receipts up to `cursor`, and whether there is more behind it."""

    rows: tuple[msgspec.Raw, ...]
    receipts: tuple[Signed, ...]
    cursor: int
    more: bool


@dataclass(frozen=True, slots=True)
class _Entry:
    pos: int
    data: bytes
    is_receipt: bool = False
    is_for_next: bool = False
    """Whether this page ends before it."""


def page(station: Station, *, cursor: int, now: datetime) -> Page:
    """Return what comes after the cursor. Runs in the transaction of the request.

    The newest position is read first and nothing after it is looked at: whatever has a position up to it is committed,
    because positions are given out under a lock.
    """
    announcer.look(station.center_id, now)
    newest = newest_position(station.center_id, for_seats=station.role != Role.PANEL)
    if not 0 <= cursor <= newest:
        cursor = 0  # this database was restored: its stations have seen what it has forgotten
    if cursor == newest:
        return Page((), (), newest, more=False)
    entries = _Entries(station, cursor=cursor, newest=newest, now=now)
    taken: list[_Entry] = []
    size = 0
    for entry in islice(entries, MOST_ROWS + 1):
        size += len(entry.data)
        if taken and (entry.is_for_next or len(taken) == MOST_ROWS or size > MOST_BYTES):
            return _page(taken, taken[-1].pos, more=True)
        taken.append(entry)
    return _page(taken, newest, more=False)


def _page(taken: list[_Entry], cursor: int, *, more: bool) -> Page:
    rows = tuple(msgspec.Raw(entry.data) for entry in taken if not entry.is_receipt)
    receipts = tuple(msgspec.json.decode(entry.data, type=Signed) for entry in taken if entry.is_receipt)
    return Page(rows, receipts, cursor, more)


def _near(now: datetime) -> Q:
    return Q(opens_at__lte=now + AHEAD, closes_at__gte=now - BACK)


class Announcer:
    """Lets sessions that came near, and their candidates, be news: their positions may lie behind every cursor."""

    def __init__(self, every: timedelta = timedelta(seconds=5)) -> None:
        self._every = every
        self._looked: dict[int, datetime] = {}

    def look(self, center: int, now: datetime) -> None:
        """Look what has come near in a center, every few seconds; runs in the transaction of a request."""
        looked = self._looked.get(center)
        if looked is not None and timedelta() <= now - looked < self._every:
            return
        self._looked[center] = now
        _announce(center, now)


announcer = Announcer()
"""Of this process."""


def _announce(center: int, now: datetime) -> None:
    sessions = ExamSession.objects.filter(center=center)
    Announcement.objects.filter(session__in=sessions.exclude(_near(now))).delete()
    for session in sessions.filter(_near(now), announcement=None).order_by("opens_at"):
        Announcement.objects.create(session=session)
        restamp(ExamSession.objects.filter(pk=session.pk), center)
        restamp(CandidateProfile.objects.filter(session=session, center=center), center)


class _Entries:
    """All kinds of rows between cursor and newest position, merged by position; read only as far as they are taken."""

    def __init__(self, station: Station, *, cursor: int, newest: int, now: datetime) -> None:
        self._station = station
        self._now = now
        self._is_whole = cursor == 0
        self._between = {"feed_pos__gt": cursor, "feed_pos__lte": newest}
        self._receipts_between = {"receipt_pos__gt": cursor, "receipt_pos__lte": newest}

    def __iter__(self) -> Iterator[_Entry]:
        sources: Mapping[type[Model], Callable[[], Iterator[_Entry]]] = {
            ExamSession: self._sessions,
            CandidateProfile: self._candidates,
            Tombstone: self._gone,
            DirectiveRecord: self._statements,
            AttemptRecord: self._receipts,
            StaffMember: self._people,
            Station: self._seats,
            StationException: self._exceptions,
            RaisedHand: self._hands,
        }
        told = sources.keys() if self._is_whole else self._told(sources)
        entries = [self._own(), self._room(), *(sources[kind]() for kind in told)]
        numbered = (((entry.pos, entry) for entry in source) for source in entries)
        return (entry for _, entry in merge(*numbered, key=itemgetter(0)))

    def _told(self, kinds: Iterable[type[Model]]) -> list[type[Model]]:
        """Return the kinds of which there is something new: one small statement instead of one for each kind."""
        between = tuple(self._between.values())
        parts, values = [], list[int]()
        for kind in kinds:
            whose = "center" if hasattr(kind, "center") else "station"
            position = "receipt_pos" if kind is AttemptRecord else "feed_pos"
            is_all = kind is DirectiveRecord  # a decision is told to up to three stations
            table = connection.ops.quote_name(kind._meta.db_table)  # noqa: SLF001  (Django's documented name)
            own = "" if is_all else f"{whose}_id = %s AND "
            parts.append(f"EXISTS(SELECT 1 FROM {table} WHERE {own}{position} > %s AND {position} <= %s)")  # noqa: S608
            values += [*(() if is_all else (self._whose(whose),)), *between]
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {', '.join(parts)}", values)
            return [kind for kind, is_told in zip(kinds, cursor.fetchone(), strict=True) if is_told]

    def _whose(self, name: str) -> int:
        return self._station.center_id if name == "center" else self._station.pk

    def _own(self) -> Iterator[_Entry]:
        station = self._station
        if self._between["feed_pos__gt"] < station.feed_pos <= self._between["feed_pos__lte"]:
            center = station.center
            yield _entry(
                wire.StationRow(
                    pos=station.feed_pos,
                    station=StationId(station.public_id),
                    seat=station.seat,
                    center=center.name,
                    center_code=center.code,
                    zone=center.zone,
                    settings=_settings(station),
                    releases=releases.fronts_for(station),
                )
            )

    def _sessions(self) -> Iterator[_Entry]:
        rows = ExamSession.objects.filter(center=self._station.center_id, **self._between)
        rows = rows.select_related("exam", "release_words")
        for session in rows.order_by("feed_pos")[: MOST_ROWS + 1]:
            if session.opens_at <= self._now + AHEAD and session.closes_at >= self._now - BACK:
                yield _entry(session_row(session, self._station))
            elif not self._is_whole and session.opens_at > self._now:
                yield _entry(wire.GoneRow(pos=session.feed_pos, kind="session", id=session.public_id))

    def _candidates(self) -> Iterator[_Entry]:
        rows = (
            CandidateProfile.objects.filter(center=self._station.center_id, **self._between)
            .select_related("session", "station", "exam")
            .defer("photo")
            .order_by("feed_pos")
        )
        photos = self._photos(rows)
        hashed = 0
        # Not all at once: a candidate's row is small, a center's whole roster is not.
        for profile in self._in_reach(rows).iterator(chunk_size=MOST_ROWS // 2):
            session = profile.session
            if session is None or session.center_id != profile.center_id or session.opens_at > self._now + AHEAD:
                yield _entry(wire.GoneRow(pos=profile.feed_pos, kind="candidate", id=profile.public_id))
                continue
            if not profile.access_code_hash and (waiting := WaitingCode.objects.filter(pk=profile.pk).first()):
                if hashed == MOST_HASHED:
                    yield _Entry(profile.feed_pos, b"", is_for_next=True)
                    return
                profile.access_code_hash = access_codes.hashed(waiting)
                hashed += 1
            yield _entry(candidate_row(profile, session, photo=photos.get(profile.pk, b"")))

    def _in_reach(self, rows: QuerySet[CandidateProfile]) -> QuerySet[CandidateProfile]:
        """Leave out what never was this station's business: the past, and on a first pull the far future too."""
        near = Q(session__opens_at__lte=self._now + AHEAD, session__closes_at__gte=self._now - BACK)
        return rows.filter(near if self._is_whole else near | Q(session=None) | Q(session__opens_at__gt=self._now))

    def _photos(self, rows: QuerySet[CandidateProfile]) -> Mapping[int, bytes]:
        """Photos of the candidates that are bound to this very station; nobody else's leave the server."""
        bound = rows.filter(station=self._station, photo__isnull=False)[:MOST_ROWS]
        return {pk: bytes(photo) for pk, photo in bound.values_list("pk", "photo") if photo}

    def _gone(self) -> Iterator[_Entry]:
        rows = Tombstone.objects.filter(center=self._station.center_id, **self._between)
        for stone in rows.order_by("feed_pos").iterator(chunk_size=MOST_ROWS):
            yield _entry(wire.GoneRow(pos=stone.feed_pos, kind=stone.kind, id=stone.public_id))

    def _statements(self) -> Iterator[_Entry]:
        own = Q(station=self._station) | Q(to=self._station) | Q(carried_to=self._station)
        rows = DirectiveRecord.objects.filter(own, **self._between)
        for said in rows.order_by("feed_pos").iterator(chunk_size=MOST_ROWS):
            signed = msgspec.json.decode(said.signed, type=Signed)
            yield _entry(wire.StatementRow(pos=said.feed_pos, signed=signed))

    def _receipts(self) -> Iterator[_Entry]:
        rows = AttemptRecord.objects.filter(station=self._station, **self._receipts_between)
        for pos, receipt in rows.order_by("receipt_pos").values_list("receipt_pos", "receipt").iterator():
            yield _Entry(pos, receipt.encode(), is_receipt=True)

    def _people(self) -> Iterator[_Entry]:
        rows = staff.people(self._station, self._between, is_whole=self._is_whole, at=self._now)
        return (_entry(row) for row in rows)

    def _seats(self) -> Iterator[_Entry]:
        return (_entry(row) for row in staff.seats(self._station, self._between, is_whole=self._is_whole))

    def _exceptions(self) -> Iterator[_Entry]:
        found = readiness.rows(self._station, self._between, is_whole=self._is_whole, at=self._now)
        return (_entry(row) for row in found)

    def _hands(self) -> Iterator[_Entry]:
        return (_entry(row) for row in hands.rows(self._station, self._between))

    def _room(self) -> Iterator[_Entry]:
        return (_entry(row) for row in room.rows(self._station, self._between, is_whole=self._is_whole, at=self._now))


def session_row(session: ExamSession, station: Station | None = None) -> wire.SessionRow:
    """Return a session as stations are told it, with the package that counts for the next start.

    What words open is told to each station for itself.
    """
    found = papers_port.sealed_forms(session)
    sealed = found.get("")
    forms = (
        wire.PaperForm(form=form, package=PackageHash(one.hash), package_bytes=one.size)
        for form, one in found.items()
        if form
    )
    return wire.SessionRow(
        pos=session.feed_pos,
        session=SessionId(session.public_id),
        exam=session.exam.code,
        title=session.exam.title,
        opens_ms=to_ms(session.opens_at),
        closes_ms=to_ms(session.closes_at),
        duration_ms=session.exam.duration_minutes * 60_000,
        package=None if sealed is None else PackageHash(sealed.hash),
        package_bytes=0 if sealed is None else sealed.size,
        language=session.exam.language,
        honor_code=session.exam.honor_code,
        is_demo=session.is_demo,
        cancelled=session.cancelled,
        policy=session.told_rules,
        tools=tuple(session.exam.tools),
        welcome=session.exam.front,
        begins_ms=None if session.begins_at is None else to_ms(session.begins_at),
        eight_keys=session.exam.eight_keys,
        rehearsal=msgspec.convert(session.rehearsal, wire.Rehearsal) if session.rehearsal else None,
        forms=tuple(forms),
        by_words=None if station is None else release_words.statement(session, station, found),
    )


def candidate_row(profile: CandidateProfile, session: ExamSession, *, photo: bytes) -> wire.CandidateRow:
    """Return a candidate as stations are told them."""
    bound = profile.station
    return wire.CandidateRow(
        pos=profile.feed_pos,
        candidate=CandidateId(profile.public_id),
        registration_number=profile.registration_number,
        name=profile.full_name,
        access=profile.access_code_hash,
        exam=profile.exam.code,
        session=SessionId(session.public_id),
        station=None if bound is None else StationId(bound.public_id),
        seat=profile.seat if bound is None else bound.seat,
        allowed_ms=(profile.allowed_minutes or 0) * 60_000,
        slot=profile.slot,
        grant=msgspec.json.decode(profile.grant, type=Signed) if profile.grant else None,
        photo=b64encode(photo).decode(),
        accommodations=profile.granted,
        form=profile.form,
        called_ms=maybe_ms(profile.called_at) or 0,
    )


def _settings(station: Station) -> Signed | None:
    values = station.center.station_settings
    if not values:
        return None
    return keys.sign(SETTINGS, ToldSettings(station=StationId(station.public_id), values=values))


def _entry(row: wire.AnyRow) -> _Entry:
    return _Entry(row.pos, wire.encode(row))
