"""Lists of candidates as files: read, checked row by row, imported or refused with the reason."""

import csv
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from io import StringIO
from itertools import islice
from pathlib import Path
from typing import TextIO

from django.db import IntegrityError, transaction

from sync.protocol import codes
from sync.protocol.accommodations import Accommodations
from sync.protocol.text import cleaned
from sync.server.registration import accommodation_columns as needs
from sync.server.registration import photos
from sync.server.registration.accommodating import accommodate
from sync.server.registration.errors import FileUnreadable, NotAPicture
from sync.server.registration.models import CandidateProfile, Exam, ExamCenter, ExamSession, Station
from sync.server.registration.times import now

NEEDED = ("registration_number", "full_name", "exam", "center")
OPTIONAL = ("session", "seat", "access_code", "photo", needs.REASON, needs.APPROVED_BY, *needs.COLUMNS)
SLIP_COLUMNS = ("registration_number", "full_name", "exam", "center", "seat", "access_code")
_LONGEST = {"registration_number": 64, "full_name": 200, "exam": 40, "seat": 40, needs.APPROVED_BY: 150}
_AT_ONCE = 64
"""Rows that become durable together: hashing them is slow by design, so it is done on every core."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the file, with the number it has there."""

    line: int
    values: dict[str, str]
    is_too_long: bool = False
    """Whether there are more values than columns, as when a comma in a name is not quoted."""

    def __getitem__(self, column: str) -> str:
        return self.values.get(column, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a row: imported, unless it says why it was refused."""

    line: int
    number: str
    refused: str = ""


class RowRefused(Exception):
    """A row that cannot be imported; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """A row that passed its own checks, with the code that goes onto its slip."""

    row: Row
    code: str
    access_hash: str
    accommodations: Accommodations


def read(file: Path) -> list[Row]:
    """Return the rows of a CSV file (UTF-8; comma, semicolon or tab); raises FileUnreadable."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise FileUnreadable(f"{file.name}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise FileUnreadable(f"{file.name}: not UTF-8; save it as CSV UTF-8") from error
    head = text.partition("\n")[0]
    delimiter = max(",;\t", key=head.count)
    try:
        lines = csv.reader(StringIO(text), delimiter=delimiter, strict=True)
        columns = [name.strip().lower() for name in next(lines, ())]
        _demand_columns(file, columns)
        return [_row(lines.line_num, columns, values) for values in lines if any(values)]
    except csv.Error as error:
        raise FileUnreadable(f"{file.name}: {error}") from error


def needs_codes(rows: Sequence[Row]) -> bool:
    """Whether access codes will have to be made, which somebody must be told."""
    return any(not row["access_code"] for row in rows)


class RosterImport:
    """The import of one list: each row becomes a candidate with an Available slot, or a reason."""

    def __init__(self, folder: Path, *, source: str, slips: TextIO | None = None) -> None:
        self._folder = folder
        self._source = source
        self._slips = csv.writer(slips) if slips else None
        self._slips_file = slips
        if self._slips:
            self._slips.writerow(SLIP_COLUMNS)

    def run(self, rows: Sequence[Row], *, progress: Callable[[int, int], None]) -> Iterator[Outcome]:
        """Give the outcome of each row, in the file's order, once it is in the database."""
        pending, done = iter(rows), 0
        while batch := list(islice(pending, _AT_ONCE)):
            yield from self._batch(batch)
            done += len(batch)
            progress(done, len(rows))

    def _batch(self, rows: Sequence[Row]) -> list[Outcome]:
        with ThreadPoolExecutor() as pool:
            entries = list(pool.map(_prepared, rows))
        with transaction.atomic():
            outcomes = [self._imported(entry) for entry in entries]
            if self._slips_file:
                self._slips_file.flush()  # a slip too many is thrown away; a code that nobody knows locks a person out
        return outcomes

    def _imported(self, entry: "_Entry | Outcome") -> Outcome:
        if isinstance(entry, Outcome):
            return entry
        row = entry.row
        try:
            with transaction.atomic():
                candidate = self._candidate(entry)
                self._accommodate(candidate, entry)
                candidate.assign_slot(by="import", reason=self._source)
        except RowRefused as refusal:
            return Outcome(line=row.line, number=row["registration_number"], refused=str(refusal))
        if self._slips:
            told = [row[column] for column in SLIP_COLUMNS[:-1]]
            self._slips.writerow([*map(_plain, told), codes.grouped(entry.code)])
        return Outcome(line=row.line, number=row["registration_number"])

    def _candidate(self, entry: _Entry) -> CandidateProfile:
        row = entry.row
        center = ExamCenter.objects.filter(code=row["center"]).first()
        if center is None:
            raise RowRefused(f"There is no center with the code {row['center']}.")
        exam, _ = Exam.objects.get_or_create(code=row["exam"], defaults={"title": row["exam"]})
        photo = self._photo(row["photo"])
        try:
            with transaction.atomic():
                return CandidateProfile.objects.create(
                    registration_number=row["registration_number"],
                    full_name=row["full_name"],
                    exam=exam,
                    center=center,
                    session=_session(row["session"], center, exam),
                    station=_station(row["seat"], center),
                    seat=row["seat"],
                    access_code_hash=entry.access_hash,
                    photo=photo,
                    photo_type=photos.TYPE if photo else "",
                )
        except IntegrityError as error:
            raise RowRefused("This registration number is already registered for this exam.") from error

    def _accommodate(self, candidate: CandidateProfile, entry: _Entry) -> None:
        if entry.accommodations.is_any:
            accommodate(
                candidate,
                entry.accommodations,
                by="import",
                reason=entry.row[needs.REASON] or self._source,
                approved_by=entry.row[needs.APPROVED_BY],
            )

    def _photo(self, name: str) -> bytes | None:
        if not name:
            return None
        try:
            return photos.thumbnail_of(self._folder / name)
        except NotAPicture as error:
            raise RowRefused(str(error)) from error


def _prepared(row: Row) -> _Entry | Outcome:
    """Check what a row says by itself, and hash its code."""
    try:
        _demand_values(row)
        granted = needs.granted_in(row.values)
    except (RowRefused, needs.NotAccommodations) as refusal:
        return Outcome(line=row.line, number=row["registration_number"], refused=str(refusal))
    code = codes.normalized(row["access_code"]) or codes.new_access_code()
    return _Entry(row=row, code=code, access_hash=codes.hashed(code), accommodations=granted)


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


def _session(named: str, center: ExamCenter, exam: Exam) -> ExamSession | None:
    """Return the session that the row names, else the only one that it can be."""
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


def _station(seat: str, center: ExamCenter) -> Station | None:
    """Return the machine at the seat, if one was enrolled already; one that comes later finds its candidates."""
    if not seat:
        return None
    there = Station.objects.filter(center=center, seat=seat, role="seat", standing=Station.Standing.GOOD)
    return there.order_by("-enrolled_at").first()


def _demand_columns(file: Path, columns: Sequence[str]) -> None:
    missing = [name for name in NEEDED if name not in columns]
    unknown = [name for name in columns if name and name not in NEEDED + OPTIONAL]
    if missing:
        raise FileUnreadable(f"{file.name}: missing column {', '.join(missing)}")
    if unknown:
        raise FileUnreadable(f"{file.name}: unknown column {', '.join(unknown)}; known: {', '.join(NEEDED + OPTIONAL)}")
    if len(set(columns)) != len(columns):
        raise FileUnreadable(f"{file.name}: a column stands twice")


def _row(line: int, columns: Sequence[str], values: Sequence[str]) -> Row:
    told = zip(columns, values, strict=False)
    return Row(
        line,
        {column: " ".join(cleaned(value).split()) for column, value in told},
        is_too_long=len(values) > len(columns),
    )


def _plain(value: str) -> str:
    """Return a value that no spreadsheet takes for a formula."""
    return f"'{value}" if value[:1] in ("=", "+", "-", "@") else value
