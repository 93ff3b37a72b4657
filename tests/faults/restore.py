"""Restore drill: a server is backed up, runs on, is put back; its stations give back what the backup had forgotten.

A real server in a process of its own, the stores of real stations, SQLite's own backup while everything runs. At the
end every table is compared with what it was before: what nobody held any more is listed, not passed over.
"""

import json
import sqlite3
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from random import Random

from kiosk.clock import SystemClock
from kiosk.demo import enrolled
from kiosk.store.store import Store
from sync.client.central import Central
from sync.client.engine import Finding, SyncEngine
from sync.protocol import events as ev
from sync.protocol.attempts import answers_root, fold
from sync.protocol.ids import AttemptId, ItemId, ResponseId, new_id
from sync.protocol.wire import CandidateRow, Now
from tests.faults.outcome import Outcome, total
from tests.faults.throwaway import Throwaway, throwaway
from tests.sync.server.running import Office

ITEMS = 12
ROUNDS = 200
STATIONS = 4

MUST_RETURN: Mapping[str, str] = {
    "stations": "SELECT public_id, seat, role, standing FROM registration_station",
    "events": "SELECT event_id, kind, attempt_id, bytes, hash FROM exchange_storedevent",
    "heads of journals": "SELECT s.public_id, j.incarnation, j.seq, j.hash FROM exchange_journal j"
    " JOIN registration_station s ON s.id = j.station_id",
    "attempts": "SELECT a.public_id, a.state, a.answered, a.used_ms, a.answers_root, a.generation"
    " FROM exchange_attemptrecord a",
    "receipts": "SELECT public_id FROM exchange_attemptrecord WHERE receipt <> ''",
    "slots": "SELECT public_id, slot_generation, has_exam_slot, slot_attempting_at IS NULL, slot_consumed_at IS NULL,"
    " grant"
    " FROM registration_candidateprofile",
}
"""What stations hold, and so has to come back without a person: for everybody whom the backup knows."""

MAY_BE_LOST: Mapping[str, str] = {
    "candidates registered since": "SELECT registration_number FROM registration_candidateprofile",
    "sessions made since": "SELECT public_id FROM registration_examsession",
    "slots reserved": "SELECT profile_id, fence FROM exchange_claim",
    "keys released": "SELECT station_id, package, at FROM exchange_keyrelease",
    "decisions about running attempts": "SELECT public_id FROM exchange_directiverecord",
    "decisions about conflicts": "SELECT subject, made_at FROM exchange_conflictdecision",
    "sessions closed": "SELECT session_id, at FROM exchange_sessionclose",
    "enrollment codes": "SELECT code_hash FROM registration_enrollmentcode",
    "staff": "SELECT username FROM auth_user",
}
"""What only the server held: whatever of it is younger than the backup has no surviving witness."""

SINCE = """
from datetime import timedelta
from django.contrib.auth.models import User
from sync.server.exchange import directives
from sync.server.exchange.models import AttemptRecord, DirectiveRecord
from sync.server.registration.models import CandidateProfile, ExamSession
from sync.server.registration.times import now
first, second, third = CandidateProfile.objects.order_by("pk")[:3]
third.reset_slot(by="boss", reason="Fire alarm", approved_by="chief")
center, exam = first.session.center, first.session.exam
ExamSession.objects.create(center=center, exam=exam, opens_at=now(), closes_at=now() + timedelta(hours=1))
User.objects.create_user("new-colleague")
record = AttemptRecord.objects.get(profile=second)
directives.decide(record, DirectiveRecord.Do.ADD_TIME, by="boss", why="Power cut", amount_ms=60_000)
"""


class Seat:
    """A station with its real store and its real line to the server."""

    def __init__(self, home: Path, server: Throwaway, *, seed: str) -> None:
        self._enrollment = enrolled(server.facts, home, name=f"Station {home.name}")
        self.name = self._enrollment.station
        self._random = Random(seed)
        self.store = Store.open(home, clock=SystemClock())
        self.central = Central(self._enrollment, self.store.next_counter)
        self.engine = SyncEngine(self.store, self.central, now=_now, random=Random(seed))
        self.happened: list[ev.AttemptEvent] = []
        self.confirmed = 0

    def close(self) -> None:
        """End as a program ends."""
        self.central.close()
        self.store.close()

    def settle(self) -> list[str]:
        """Sync until nothing is left to do, and return what went wrong."""
        for _ in range(ROUNDS):
            report = self.engine.once()
            if report.error is not None:
                return [f"{self.name}: {report.error}"]
            if report.next_in_ms and report.unsent == 0 and report.finding is Finding.IN_STEP:
                self.confirmed = len(self.happened)
                return []
        return [f"{self.name}: never comes to rest"]

    @property
    def candidate(self) -> CandidateRow:
        """Whoever sits here, as the station knows them."""
        slip = self._enrollment.slip
        assert slip is not None
        [row] = self.store.candidates(slip.registration_number)
        return row

    def start(self) -> None:
        """Let the candidate begin, in the slot that the station knows of."""
        row = self.candidate
        session = self.store.session(row.session)
        assert session is not None
        assert session.package is not None
        self._record(
            ev.AttemptStarted(
                at=_moment(),
                attempt=AttemptId(new_id()),
                candidate=row.candidate,
                generation=row.slot.generation,
                exam=row.exam,
                session=row.session,
                package=session.package,
                allowed_ms=session.duration_ms,
                items=ITEMS,
                seed="00" * 16,
            )
        )

    def answer(self, count: int) -> None:
        """Let the candidate give so many answers."""
        for _ in range(count):
            self._record(
                ev.ItemResponded(
                    at=_moment(),
                    attempt=self.happened[-1].attempt,
                    used_ms=len(self.happened) * 1_000,
                    item=ItemId(f"item-{self._random.randrange(ITEMS)}"),
                    response=ResponseId("RESPONSE"),
                    values=(f"answer {self._random.randrange(1_000)}",),
                )
            )

    def submit(self) -> None:
        """Let the candidate submit."""
        attempt = fold(event for event in self.happened if event.attempt == self.happened[-1].attempt).attempt
        assert attempt is not None
        self._record(
            ev.AttemptSubmitted(
                at=_moment(),
                attempt=attempt.id,
                used_ms=attempt.used_ms,
                answered=attempt.answered,
                answers_root=answers_root(attempt.responses),
            )
        )

    def _record(self, event: ev.AttemptEvent) -> None:
        self.store.append([event])
        self.happened.append(event)


def drilled(folder: Path, *, drills: int, seed: int) -> Outcome:
    """Do the drill so many times, each with a seed of its own."""
    parts = []
    for number in range(drills):
        (folder / str(number)).mkdir()
        parts.append(restored(folder / str(number), seed=seed + number))
    return total("restore of the server from a backup", parts)


def restored(folder: Path, *, seed: int, answers: int = 40, forgets_grants: bool = False) -> Outcome:
    """Do the drill once. `forgets_grants` plants a bug: stations that keep no signed grants."""
    with throwaway(folder / "central") as server, closing(_Drill(folder, server, seed=seed, answers=answers)) as drill:
        drill.until_the_backup()
        drill.since_then()
        drill.put_back()
        drill.look_for_the_silent(drill.seats[:-1], "before they called")
        if forgets_grants:
            drill.forget_grants()
        drill.all_call()
        drill.look_for_the_silent([], "after all have called")
        server.go()
        _compare(folder, drill.outcome)
    drill.outcome.tries += 1
    drill.outcome.promised = sum(seat.confirmed for seat in drill.seats)
    return drill.outcome


class _Drill:
    """The server, its stations, and what came of it so far."""

    def __init__(self, folder: Path, server: Throwaway, *, seed: int, answers: int) -> None:
        self.outcome = Outcome(fault="restore of the server from a backup")
        self.seats: list[Seat] = []
        self._folder = folder
        self._server = server
        self._seed = seed
        self._answers = answers
        self._office = Office(folder / "central")
        self._database = folder / "central" / "central.sqlite3"

    def close(self) -> None:
        """End all stations."""
        for seat in self.seats:
            seat.close()

    def until_the_backup(self) -> None:
        """All sit; the third's candidate submits; while everything runs, the database is backed up."""
        for _ in range(STATIONS - 1):
            seat = self._let_in()
            seat.start()
            seat.answer(self._answers)
        self.seats[2].submit()
        self.all_call()
        _copy(self._database, self._folder / "backup.sqlite3")

    def since_then(self) -> None:
        """The first submits, the second goes on, the third's slot is given anew and begun, a fourth is let in."""
        self._office.python(SINCE)
        self.seats[0].answer(self._answers)
        self.seats[0].submit()
        self.seats[1].answer(self._answers)
        self.all_call()
        self.seats[2].start()
        self.seats[2].answer(self._answers)
        late = self._let_in()
        late.start()
        late.answer(self._answers)
        self.all_call()

    def put_back(self) -> None:
        """Stop the server, put the backup in the database's place, start it again."""
        self._server.go()
        _copy(self._database, self._folder / "before.sqlite3")
        for name in ("central.sqlite3", "central.sqlite3-wal", "central.sqlite3-shm"):
            (self._folder / "central" / name).unlink(missing_ok=True)
        _copy(self._folder / "backup.sqlite3", self._database)
        self._server.come_back()

    def all_call(self) -> None:
        """Let every station sync until nothing is left."""
        for seat in self.seats:
            self.outcome.broken += seat.settle()

    def forget_grants(self) -> None:
        """Plant the bug."""
        for seat in self.seats:
            setattr(seat.store, "grants", lambda: ())  # noqa: B010  (mypy forbids the plain way)

    def look_for_the_silent(self, silent: Sequence[Seat], when: str) -> None:
        """Compare whom the doctor misses with who has not called since the restore."""
        found = {one["name"]: one for one in json.loads(self._office.run("doctor", "--json").stdout)}
        cause = found["restore"].get("cause", "")
        self.outcome.notes[f"central doctor {when}"] = cause or "nobody is missing"
        if cause.count("Seat ") != len(silent):
            self.outcome.be_silent(f"{when} {len(silent)} stations are silent, but the doctor says: {cause}")

    def _let_in(self) -> Seat:
        number = len(self.seats)
        seat = Seat(self._folder / f"station-{number}", self._server, seed=f"{self._seed}/{number}")
        self.seats.append(seat)
        self.outcome.broken += seat.settle()
        return seat


def _copy(database: Path, into: Path) -> None:
    """Back a database up as SQLite does it, whoever else writes meanwhile."""
    with closing(sqlite3.connect(database)) as here, closing(sqlite3.connect(into)) as there:
        here.backup(there)


# --- what came of it --------------------------------------------------------------------------------------------------


def _compare(folder: Path, outcome: Outcome) -> None:
    """Say what is missing of what was there; what a station held must not be."""
    files = ("before.sqlite3", "central/central.sqlite3", "backup.sqlite3")
    with ExitStack() as stack:
        was, is_now, backup = (stack.enter_context(closing(sqlite3.connect(folder / file))) for file in files)
        known = {row[0] for row in backup.execute("SELECT public_id FROM registration_candidateprofile")}
        for name, sql in MUST_RETURN.items():
            before, after, kept = (set(database.execute(sql)) for database in (was, is_now, backup))
            new, missing = before - kept, before - after
            outcome.notes[f"{name}, came back"] = f"{len(new & after)} of {len(new)}"
            for row in sorted(missing, key=str):
                if _is_of_the_known(was, name, row[0], known):
                    outcome.lose(f"{name}: {str(row)[:160]} is gone")
        for name, sql in MAY_BE_LOST.items():
            gone = set(was.execute(sql)) - set(is_now.execute(sql))
            if gone:
                outcome.notes[f"no surviving witness: {name}"] = str(len(gone))


def _is_of_the_known(was: sqlite3.Connection, name: str, key: object, known: set[object]) -> bool:
    """Whether a row is of a candidate whom the backup knows, or of no candidate at all."""
    match name:
        case "slots":
            return key in known
        case "attempts" | "receipts":
            return _is_known(was, key, known)
        case _:
            return True


def _is_known(was: sqlite3.Connection, attempt: object, known: set[object]) -> bool:
    """Whether the attempt's candidate was registered before the backup."""
    rows = was.execute(
        "SELECT c.public_id FROM exchange_attemptrecord a JOIN registration_candidateprofile c ON c.id = a.profile_id"
        " WHERE a.public_id = ?",
        (attempt,),
    )
    return any(row[0] in known for row in rows)


def _moment() -> ev.Moment:
    return ev.Moment(wall_ms=time.time_ns() // 1_000_000, mono_ms=time.monotonic_ns() // 1_000_000, boot="drill")


def _now() -> Now:
    return Now(wall_ms=time.time_ns() // 1_000_000, mono_ms=time.monotonic_ns() // 1_000_000, boot="drill")
