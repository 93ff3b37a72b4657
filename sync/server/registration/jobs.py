"""Doing long work beside the requests: begun, told how far it is, stopped, gone on with after the program ended."""

import csv
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Thread
from typing import TextIO

from django.db import DatabaseError, connection

from sync.protocol.cells import safe
from sync.server.registration import place_lists, placing, roster_files, rosters
from sync.server.registration.errors import RegistrationError
from sync.server.registration.models import Job
from sync.server.registration.times import now

LIST, REPORT, SLIPS = "list", "report.csv", "slips.csv"
_FINDS = "finds_session"
_HEAD = ("line", "registration_number", "what", "why")
State = Job.State


class Stopped(Exception):
    """Somebody wanted the work to stop."""


def _beside(work: Callable[[], None]) -> None:
    Thread(target=_closing(work), name="central-job", daemon=True).start()


def _closing(work: Callable[[], None]) -> Callable[[], None]:
    def done() -> None:
        try:
            work()
        finally:
            connection.close()

    return done


launch: Callable[[Callable[[], None]], None] = _beside
"""Begins work beside the request."""


def new_import(data: bytes, name: str, *, by: str, kind: str = Job.Kind.IMPORT, finds_session: bool = True) -> Job:
    """Keep a list and begin to check it; nothing of it is written before somebody has seen what was found."""
    asked = {_FINDS: finds_session}
    job = Job.objects.create(kind=kind, name=name[-300:], by=by, asked=asked)
    job.folder.mkdir(mode=0o700, parents=True)
    job.folder.joinpath(LIST).write_bytes(data)
    launch(lambda: _work(job.pk, _check))
    return job


def new_placing(asked: placing.Asked, *, by: str) -> Job:
    """Begin to put candidates into sessions, as somebody saw it planned."""
    job = Job.objects.create(
        kind=Job.Kind.PLACING, name=asked.sentence, by=by, asked=asked.as_kept, state=State.RUNNING
    )
    launch(lambda: _work(job.pk, _place))
    return job


def go_on(job: Job) -> None:
    """Write what was checked, or go on where the program ended or somebody stopped it."""
    is_check = job.state == State.CHECKING
    job.state, job.stops, job.heard_at = (State.CHECKING if is_check else State.RUNNING), False, now()
    job.save(update_fields=["state", "stops", "heard_at"])
    step = _place if job.kind == Job.Kind.PLACING else _check if is_check else _import
    launch(lambda: _work(job.pk, step))


def stop(job: Job) -> None:
    """Let the work stop after what it has at hand."""
    Job.objects.filter(pk=job.pk).update(stops=True)
    if job.is_left or job.state == State.CHECKED:
        Job.objects.filter(pk=job.pk).update(state=State.STOPPED)


def forget_slips(job: Job) -> None:
    """Delete the codes that were made: they open the exams of others."""
    (job.folder / SLIPS).unlink(missing_ok=True)


def _work(key: int, step: Callable[[Job], None]) -> None:
    job = Job.objects.get(pk=key)
    try:
        step(job)
    except Stopped:
        _ends(job, State.STOPPED)
    except (RegistrationError, OSError, DatabaseError) as error:
        _ends(job, State.FAILED, why=str(error))


def _ends(job: Job, state: Job.State, *, why: str = "") -> None:
    job.state, job.why, job.heard_at = state, why, now()
    job.save(update_fields=["state", "why", "heard_at", "total", "done", "good", "refused"])


def _check(job: Job) -> None:
    rows = _rows(job)
    job.total, job.done, job.good, job.refused = len(rows), 0, 0, 0
    if job.kind in place_lists.COLUMNS:
        found = place_lists.outcomes(job.kind, rows, writes=False, progress=_progress(job))
    else:
        found = rosters.checked(rows, folder=None, progress=_progress(job), finds_session=bool(job.asked[_FINDS]))
    with _private(job.folder / REPORT, adds=False) as report:
        _tell(job, report, found)
    _ends(job, State.CHECKED)


def _import(job: Job) -> None:
    rows = _rows(job)
    if job.total != len(rows) or job.done >= job.total:  # a beginning: what was counted until now was the check
        job.total, job.done, job.good, job.refused = len(rows), 0, 0, 0
    start = job.done
    write = _import_places if job.kind in place_lists.COLUMNS else _import_candidates
    write(job, rows[start:], start)
    _ends(job, State.DONE)


def _import_candidates(job: Job, rows: list[roster_files.Row], start: int) -> None:
    report_file, slips_file = job.folder / REPORT, job.folder / SLIPS
    with _private(report_file, adds=bool(start)) as report, _private(slips_file, adds=True) as slips:
        source, finds = f"Imported from {job.name}", bool(job.asked[_FINDS])
        run = rosters.RosterImport(None, source=source, slips=slips, finds_session=finds)
        _tell(job, report, run.run(rows, progress=_progress(job, since=start)))


def _import_places(job: Job, rows: list[roster_files.Row], start: int) -> None:
    with _private(job.folder / REPORT, adds=bool(start)) as report:
        made = place_lists.outcomes(job.kind, rows, writes=True, progress=_progress(job, since=start))
        _tell(job, report, made)


def _rows(job: Job) -> list[roster_files.Row]:
    data = (job.folder / LIST).read_bytes()
    if job.kind in place_lists.COLUMNS:
        return place_lists.read(data, job.name, job.kind)
    return roster_files.read_bytes(data, job.name)


def _place(job: Job) -> None:
    asked = placing.Asked.from_kept(job.asked)
    for _ in placing.carried_out(asked, by=job.by, progress=_progress(job)):
        job.good += 1
    _ends(job, State.DONE)


def _tell(job: Job, report: TextIO, outcomes: Iterable[rosters.Outcome]) -> None:
    lines = csv.writer(report)
    if not report.tell():
        lines.writerow(_HEAD)
    for outcome in outcomes:
        job.good += not outcome.refused
        job.refused += bool(outcome.refused)
        told = "refused" if outcome.refused else "good" if job.state == State.CHECKING else "imported"
        lines.writerow((outcome.line, safe(outcome.number), told, safe(outcome.refused)))


def _progress(job: Job, *, since: int = 0) -> Callable[[int, int], None]:
    def told(done: int, total: int) -> None:
        job.done, job.total, job.heard_at = since + done, since + total, now()
        job.save(update_fields=["done", "total", "good", "refused", "heard_at"])
        if Job.objects.filter(pk=job.pk, stops=True).exists():
            raise Stopped

    return told


def _private(file: Path, *, adds: bool) -> TextIO:
    """Open a file that only its owner reads, anew or to add to it."""
    flags = os.O_WRONLY | os.O_CREAT | (os.O_APPEND if adds else os.O_TRUNC)
    return os.fdopen(os.open(file, flags, 0o600), "a", encoding="utf-8", newline="")
