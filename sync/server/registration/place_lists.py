"""Lists of centers, and of their sessions, as files: each row is checked, then made, or refused with the reason."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.core.exceptions import ValidationError

from sync.server.registration.models import Exam, ExamCenter, ExamSession, Job
from sync.server.registration.roster_files import Row, read_bytes
from sync.server.registration.rosters import Outcome, RowRefused
from sync.server.registration.times import typed_at

_TOLD_EVERY = 50
_TIME = "%Y-%m-%d %H:%M"


@dataclass(frozen=True, slots=True)
class Columns:
    """What a list of one kind must have, and may have."""

    needed: tuple[str, ...]
    optional: tuple[str, ...]


COLUMNS = {
    # An exported list can be brought in elsewhere: its counts are passed over.
    Job.Kind.CENTERS.value: Columns(("code", "name", "zone"), ("address", "candidates", "stations")),
    Job.Kind.SESSIONS.value: Columns(("exam", "center", "opens", "closes"), ("begins",)),
}


def read(data: bytes, name: str, kind: str) -> list[Row]:
    """Return the rows of a list; raises FileUnreadable."""
    columns = COLUMNS[kind]
    return read_bytes(data, name, needed=columns.needed, optional=columns.optional)


def outcomes(
    kind: str, rows: Sequence[Row], *, writes: bool, progress: Callable[[int, int], None]
) -> Iterator[Outcome]:
    """Give what becomes of each row, in the file's order; nothing is written unless `writes`."""
    make = _Centers() if kind == Job.Kind.CENTERS else _Sessions()
    needed = COLUMNS[kind].needed
    for done, row in enumerate(rows, start=1):
        number = ", ".join(row[column] for column in needed[:2])
        try:
            made = make.of(_demanded(row, needed))
        except RowRefused as refusal:
            yield Outcome(line=row.line, number=number, refused=str(refusal))
        else:
            if writes:
                made.save()
            yield Outcome(line=row.line, number=number)
        if writes or done % _TOLD_EVERY == 0 or done == len(rows):  # who goes on, goes on at the very row
            progress(done, len(rows))


def _demanded(row: Row, needed: Sequence[str]) -> Row:
    if row.is_too_long:
        raise RowRefused("The line has more values than the first line has columns.")
    if missing := [column for column in needed if not row[column]]:
        raise RowRefused(f"Missing: {', '.join(missing)}.")
    return row


class _Centers:
    """Makes centers of rows."""

    def __init__(self) -> None:
        self._known = set(ExamCenter.objects.values_list("code", flat=True))

    def of(self, row: Row) -> ExamCenter:
        """Return the center, not in the database yet; raises RowRefused."""
        if row["code"] in self._known:
            raise RowRefused(f"There is a center with the code {row['code']} already.")
        made = ExamCenter(code=row["code"], name=row["name"], zone=row["zone"], address=row["address"])
        _demand_valid(made)
        self._known.add(row["code"])
        return made


class _Sessions:
    """Makes sessions of rows: each opens by the clock of its own center."""

    def __init__(self) -> None:
        self._exams = {exam.code: exam for exam in Exam.objects.filter(is_rehearsal=False)}
        self._centers = {center.code: center for center in ExamCenter.objects.all()}
        self._windows: dict[tuple[int, int], list[tuple[datetime, datetime]]] = {}
        there = ExamSession.objects.filter(cancelled=False)
        for exam, center, *window in there.values_list("exam", "center", "opens_at", "closes_at"):
            self._windows.setdefault((exam, center), []).append((window[0], window[1]))

    def of(self, row: Row) -> ExamSession:
        """Return the session, not in the database yet; raises RowRefused."""
        exam, center = self._exams.get(row["exam"]), self._centers.get(row["center"])
        if exam is None:
            raise RowRefused(f"There is no exam with the code {row['exam']}.")
        if center is None:
            raise RowRefused(f"There is no center with the code {row['center']}.")
        opens, closes = (_moment(row[column], center.zone) for column in ("opens", "closes"))
        begins = _moment(row["begins"], center.zone) if row["begins"] else None
        made = ExamSession(exam=exam, center=center, opens_at=opens, closes_at=closes, begins_at=begins)
        _demand_valid(made)
        windows = self._windows.setdefault((exam.pk, center.pk), [])
        if any(opened < closes and opens < closed for opened, closed in windows):
            raise RowRefused("This center has a session of the exam at that time.")
        windows.append((opens, closes))
        return made


def _moment(text: str, zone: str) -> datetime:
    try:
        return typed_at(datetime.strptime(text.replace("T", " "), _TIME), zone)  # noqa: DTZ007  the center's zone is added
    except ValidationError as error:
        raise RowRefused(f"{text}: {' '.join(error.messages)}") from error
    except ValueError as error:
        raise RowRefused(f"{text} is not a time like 2031-05-04 09:00, by the center's own clock.") from error


def _demand_valid(made: ExamCenter | ExamSession) -> None:
    try:
        made.full_clean()
    except ValidationError as error:
        raise RowRefused(" ".join(error.messages)) from error
