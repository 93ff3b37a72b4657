"""Lists of candidates as files: read, checked row by row, imported or refused with the reason."""

import csv
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TextIO

from django.db import IntegrityError, transaction

from sync.protocol import codes
from sync.protocol.accommodations import Accommodations
from sync.protocol.cells import safe
from sync.server.registration import access_codes, photos, slots
from sync.server.registration import accommodation_columns as needs
from sync.server.registration.accommodating import accommodate
from sync.server.registration.errors import NotAPicture
from sync.server.registration.models import CandidateProfile, Exam, ExamCenter, ExamSession, Station, WaitingCode
from sync.server.registration.roster_files import NEEDED, Row, read
from sync.server.registration.times import now

__all__ = ["Outcome", "RosterImport", "Row", "checked", "needs_codes", "read"]
SLIP_COLUMNS = ("registration_number", "full_name", "exam", "center", "seat", "access_code")
_LONGEST = {"registration_number": 64, "full_name": 200, "exam": 40, "seat": 40, "form": 20, needs.APPROVED_BY: 150}
_TWICE = "This registration number is already registered for this exam."
_CHECKED_AT_ONCE = 500
_AT_ONCE = 250
"""Rows that become durable together; after them somebody can stop the work."""
_TRIES = 3
"""A batch begins anew when somebody else registers one of its candidates at that very moment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a row: imported, unless it says why it was refused."""

    line: int
    number: str
    refused: str = ""

    @classmethod
    def of(cls, row: Row, refused: object = "") -> "Outcome":
        """Return what became of the row."""
        return cls(line=row.line, number=row["registration_number"], refused=str(refused))


class RowRefused(Exception):
    """A row that cannot be imported; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """A row that passed its own checks, with the code that goes onto its slip."""

    row: Row
    code: str
    accommodations: Accommodations
    profile: CandidateProfile


def needs_codes(rows: Sequence[Row]) -> bool:
    """Whether access codes will have to be made, which somebody must be told."""
    return any(not row["access_code"] for row in rows)


class RosterImport:
    """The import of one list: each row becomes a candidate with an Available slot, or a reason.

    Where a row names no session it gets the only one that there is of its exam and center; `finds_session` false leaves
    it without, for `placing` to fill the sessions later.
    """

    def __init__(
        self, folder: Path | None, *, source: str, slips: TextIO | None = None, finds_session: bool = True
    ) -> None:
        self._folder = folder
        self._finds_session = finds_session
        self._source = source
        self._slips = csv.writer(slips) if slips else None
        self._slips_file = slips
        self._lookup = Lookup(folder, finds_session=finds_session)
        if slips and self._slips and not slips.tell():
            self._slips.writerow(SLIP_COLUMNS)

    def run(self, rows: Sequence[Row], *, progress: Callable[[int, int], None]) -> Iterator[Outcome]:
        """Give the outcome of each row, in the file's order, once it is in the database."""
        pending, done = iter(rows), 0
        while batch := list(islice(pending, _AT_ONCE)):
            yield from self._batch(batch)
            done += len(batch)
            progress(done, len(rows))

    def _batch(self, rows: Sequence[Row]) -> list[Outcome]:
        for _ in range(_TRIES - 1):
            with suppress(IntegrityError), transaction.atomic():
                return self._written(rows)
        with transaction.atomic():
            return self._written(rows)

    def _written(self, rows: Sequence[Row]) -> list[Outcome]:
        lookup, known = Lookup(self._folder, finds_session=self._finds_session), _known(rows)
        read = [_read(row, lookup, known) for row in rows]
        entries = [one for one in read if isinstance(one, _Entry)]
        waiting = [access_codes.given(entry.profile, entry.code) for entry in entries]
        slots.enter([entry.profile for entry in entries], by="import", reason=self._source)
        WaitingCode.objects.bulk_create(code for code in waiting if code is not None)
        for entry in entries:
            self._accommodate(entry)
        self._tell_codes(entries)
        return [Outcome.of(one.row) if isinstance(one, _Entry) else one for one in read]

    def _tell_codes(self, entries: Sequence[_Entry]) -> None:
        if not (self._slips and self._slips_file):
            return
        for entry in entries:
            told = [entry.row[column] for column in SLIP_COLUMNS[:-1]]
            self._slips.writerow([*map(safe, told), codes.grouped(entry.code)])
        self._slips_file.flush()  # a slip too many is thrown away; a code that nobody knows locks a person out

    def _accommodate(self, entry: _Entry) -> None:
        if entry.accommodations.is_any:
            accommodate(
                entry.profile,
                entry.accommodations,
                by="import",
                reason=entry.row[needs.REASON] or self._source,
                approved_by=entry.row[needs.APPROVED_BY],
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What the words of a row mean here."""

    center: ExamCenter
    exam: Exam | None
    """None: it is new, and is made with the first row that is imported."""
    session: ExamSession | None
    station: Station | None
    photo: bytes | None


class Lookup:
    """What the rows of a batch name, each asked for once."""

    def __init__(self, folder: Path | None, *, finds_session: bool) -> None:
        self._folder = folder
        self._finds_session = finds_session
        self._centers: dict[str, ExamCenter | None] = {}
        self._exams: dict[str, Exam | None] = {}
        self._sessions: dict[tuple[str, str, str], ExamSession | RowRefused | None] = {}
        self._stations: dict[int, dict[str, Station]] = {}

    def of(self, row: Row) -> Found:
        """Return what the row means; raises RowRefused."""
        if row["center"] not in self._centers:
            self._centers[row["center"]] = ExamCenter.objects.filter(code=row["center"]).first()
        center = self._centers[row["center"]]
        if center is None:
            raise RowRefused(f"There is no center with the code {row['center']}.")
        if self._exams.get(row["exam"]) is None:
            self._exams[row["exam"]] = Exam.objects.filter(code=row["exam"]).first()
        exam = self._exams[row["exam"]]
        return Found(
            center=center,
            exam=exam,
            photo=self._photo(row["photo"]),
            session=self._session(row, center, exam),
            station=self._station(row["seat"], center),
        )

    def new_exam(self, code: str) -> Exam:
        """Return the exam that a row is the first to name."""
        exam, _ = Exam.objects.get_or_create(code=code, defaults={"title": code})
        self._exams[code] = exam
        return exam

    def _session(self, row: Row, center: ExamCenter, exam: Exam | None) -> ExamSession | None:
        if not (row["session"] or self._finds_session):
            return None
        key = (row["center"], row["exam"], row["session"])
        if key not in self._sessions:
            try:
                self._sessions[key] = _session(row["session"], center, exam)
            except RowRefused as refusal:
                self._sessions[key] = refusal
        known = self._sessions[key]
        if isinstance(known, RowRefused):
            raise known
        return known

    def _station(self, seat: str, center: ExamCenter) -> Station | None:
        """Return the machine at the seat, if one was enrolled already; one that comes later finds its candidates."""
        if not seat:
            return None
        if center.pk not in self._stations:
            there = Station.objects.filter(center=center, role="seat", standing=Station.Standing.GOOD)
            self._stations[center.pk] = {one.seat: one for one in there.order_by("enrolled_at")}
        return self._stations[center.pk].get(seat)

    def _photo(self, name: str) -> bytes | None:
        if not name:
            return None
        if self._folder is None:
            raise RowRefused("Pictures come along with central import-candidates only, which has their folder.")
        try:
            return photos.thumbnail_of(self._folder / name)
        except NotAPicture as error:
            raise RowRefused(str(error)) from error


def checked(
    rows: Sequence[Row],
    *,
    folder: Path | None,
    progress: Callable[[int, int], None],
    finds_session: bool = True,
) -> Iterator[Outcome]:
    """Give what an import would make of each row, in the file's order, and write nothing."""
    pending, done, seen = iter(rows), 0, set[tuple[str, str]]()
    while batch := list(islice(pending, _CHECKED_AT_ONCE)):
        seen |= _known(batch)
        lookup = Lookup(folder, finds_session=finds_session)
        for row in batch:
            try:
                _granted_by(row)
                lookup.of(row)
                _demand_new(row, seen)
            except RowRefused as refusal:
                yield Outcome.of(row, refusal)
            else:
                yield Outcome.of(row)
        done += len(batch)
        progress(done, len(rows))


def _known(rows: Sequence[Row]) -> set[tuple[str, str]]:
    """Return who of these is registered already, by number and exam."""
    numbers = [row["registration_number"] for row in rows]
    known = CandidateProfile.objects.filter(registration_number__in=numbers)
    return set(known.values_list("registration_number", "exam__code"))


def _demand_new(row: Row, known: set[tuple[str, str]]) -> None:
    key = (row["registration_number"], row["exam"])
    if key in known:
        raise RowRefused(_TWICE)
    known.add(key)


def _read(row: Row, lookup: Lookup, known: set[tuple[str, str]]) -> _Entry | Outcome:
    """Return who the row makes, or why nobody."""
    try:
        granted = _granted_by(row)
        found = lookup.of(row)
        _demand_new(row, known)
    except RowRefused as refusal:
        return Outcome.of(row, refusal)
    profile = CandidateProfile(
        registration_number=row["registration_number"],
        full_name=row["full_name"],
        exam=found.exam or lookup.new_exam(row["exam"]),
        center=found.center,
        session=found.session,
        station=found.station,
        seat=row["seat"],
        form=row["form"],
        photo=found.photo,
        photo_type=photos.TYPE if found.photo else "",
    )
    code = codes.normalized(row["access_code"]) or codes.new_access_code()
    return _Entry(row=row, code=code, accommodations=granted, profile=profile)


def _granted_by(row: Row) -> Accommodations:
    """Check what a row says by itself, and return the accommodations that it grants; raises RowRefused."""
    _demand_values(row)
    try:
        return needs.granted_in(row.values)
    except needs.NotAccommodations as error:
        raise RowRefused(str(error)) from error


def _demand_values(row: Row) -> None:
    if row.is_too_long:
        raise RowRefused("The line has more values than the first line has columns.")
    missing = [column for column in NEEDED if not row[column]]
    if missing:
        raise RowRefused(f"Missing: {', '.join(missing)}.")
    for column, longest in _LONGEST.items():
        if len(row[column]) > longest:
            raise RowRefused(f"{column} is longer than {longest} characters.")
    given = row["access_code"]
    if given and len(codes.normalized(given)) != codes.ACCESS_LENGTH:
        raise RowRefused(f"An access code has {codes.ACCESS_LENGTH} letters and digits.")


def _session(named: str, center: ExamCenter, exam: Exam | None) -> ExamSession | None:
    """Return the session that the row names, else the only one that it can be."""
    if exam is None and not named:
        return None
    coming = ExamSession.objects.filter(center=center, exam=exam, cancelled=False)
    if named:
        session = coming.filter(public_id=named).first()
        if session is None:
            raise RowRefused(f"There is no session {named} of this exam at this center.")
        return session
    possible = list(coming.filter(closes_at__gt=now())[:2])
    if len(possible) > 1:
        raise RowRefused("This center has several sessions of this exam: name one in the column session.")
    return possible[0] if possible else None
