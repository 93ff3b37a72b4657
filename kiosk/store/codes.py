"""What the store knows of offline codes: whose count here, what was asked for, and what of it was used or missed.

Everything but the rows of the server is made of the journal's events, in their transaction: single use, tries and
waits are as old and as safe as the events themselves.
"""

from collections.abc import Iterable

import msgspec

from kiosk.clock import Reading
from kiosk.store.database import CipherDatabase
from kiosk.store.errors import StoreDamaged
from kiosk.store.journal import Journal, Place
from sync.protocol import events, wire
from sync.protocol.attempts import IllegalEvent
from sync.protocol.errors import ProtocolError
from sync.protocol.ids import AttemptId, CandidateId, SessionId
from sync.protocol.slots import Rank, Slot

CODE, PASSPHRASE, WORDS = "code", "passphrase", "words"
"""What can be missed: a code at a seat, an admin's passphrase at a panel, words that open a paper. Each has its own
wait."""


def of_person(person: str) -> str:
    """Return what `code_miss` calls a person's passphrase: each has a wait of its own."""
    return f"person:{person}"


class Ask(msgspec.Struct, frozen=True):
    """A nonce that was given out here: what for, how often it was missed, whether it was used."""

    event: events.CodeAsked
    misses: int
    is_used: bool


class Missed(msgspec.Struct, frozen=True):
    """Wrong ones in a row, and when the last was typed."""

    times: int
    last: Reading


class Leave(msgspec.Struct, frozen=True):
    """Whose codes allowed something about a slot here."""

    by: str
    approved_by: str


class CodeBook:
    """The tables of the codes. What writes is called inside a transaction."""

    def __init__(self, database: CipherDatabase, journal: Journal) -> None:
        self._database = database
        self._journal = journal

    # --- rows of the server -------------------------------------------------------------------------------------------

    def take_staff(self, row: wire.StaffRow | wire.PanelStaffRow) -> None:
        """Keep a member of the center's staff."""
        self._database.execute_sql("INSERT OR REPLACE INTO staff VALUES (?, ?)", (row.person, wire.encode(row)))

    def take_seat(self, row: wire.SeatRow) -> None:
        """Keep a seat of the center, on a panel."""
        self._database.execute_sql("INSERT OR REPLACE INTO seat VALUES (?, ?)", (row.station, wire.encode(row)))

    def take_gone(self, row: wire.GoneRow) -> None:
        """Let a person, or a seat, go: from now on no code of theirs, or for it, is anything."""
        match row.kind:
            case "staff":
                self._database.execute_sql("DELETE FROM staff WHERE person = ?", (row.id,))
            case "station":
                self._database.execute_sql("DELETE FROM seat WHERE station = ?", (row.id,))
            case _:
                pass

    def staff(self) -> tuple[wire.StaffRow, ...]:
        """Return the people whose codes count at this seat."""
        return tuple(row for row in self._rows("staff", "person") if isinstance(row, wire.StaffRow))

    def panel_staff(self) -> tuple[wire.PanelStaffRow, ...]:
        """Return the people who can make codes at this panel."""
        return tuple(row for row in self._rows("staff", "person") if isinstance(row, wire.PanelStaffRow))

    def seats(self) -> tuple[wire.SeatRow, ...]:
        """Return the seats that this panel can make codes for."""
        return tuple(row for row in self._rows("seat", "station") if isinstance(row, wire.SeatRow))

    def _rows(self, table: str, key: str) -> Iterable[wire.AnyRow | None]:
        found = tuple(self._database.rows(f"SELECT row FROM {table} ORDER BY {key}"))  # noqa: S608  names of ours
        return (wire.decode_row(data) for (data,) in found if isinstance(data, bytes))

    # --- what happened ------------------------------------------------------------------------------------------------

    def project(self, happened: Iterable[events.AnyEvent]) -> None:
        """Take in events that were just written; raises IllegalEvent for a nonce that is used, or not one of ours."""
        for event in happened:
            match event:
                case events.CodeAsked():
                    sql = "INSERT INTO code_ask (nonce, event) VALUES (?, ?)"
                    self._database.execute_sql(sql, (event.nonce, events.encode(event)))
                case events.CodeUsed():
                    self._use(event)
                case events.CodeRefused():
                    self._miss(event)
                case events.CodeGiven():
                    self._forgive(PASSPHRASE, of_person(event.by))
                case events.StaffSignedIn():
                    self._forgive(PASSPHRASE, of_person(event.person))
                case events.PanelDecided() if event.second:
                    self._forgive(of_person(event.second))
                case events.KeyReleased() if event.how:
                    self._forgive(WORDS)
                case events.SlotRegranted():
                    sql = "INSERT OR IGNORE INTO regrant VALUES (?, ?, ?, ?)"
                    values = (event.candidate, event.generation, event.session, event.at.best_ms)
                    self._database.execute_sql(sql, values)
                case _:
                    pass

    def rebuild(self) -> None:
        """Make everything that follows from the journal again."""
        for table in ("code_use", "code_ask", "code_miss", "regrant"):
            self._database.execute_sql(f"DELETE FROM {table}")  # noqa: S608  names of ours
        lives = self._journal.lives()
        for entry in self._journal.walk(Place(lives[0].number, 1)) if lives else ():
            event = _readable(entry.data)
            if event is None:
                continue
            try:
                self.project((event,))
            except IllegalEvent:
                continue

    def _use(self, event: events.CodeUsed) -> None:
        ask = self.ask(event.nonce)
        if ask is None or ask.is_used:
            raise IllegalEvent(None, "code.used")
        about = (event.attempt or "", event.candidate or "", event.generation)
        values = (event.nonce, event.action, *about, event.by, event.approved_by, event.amount_ms)
        self._database.execute_sql("INSERT INTO code_use VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)
        people = (event.by, event.approved_by) if event.by_passphrase else ()
        self._forgive(CODE, *map(of_person, filter(None, people)))

    def _miss(self, event: events.CodeRefused) -> None:
        self._database.execute_sql("UPDATE code_ask SET misses = misses + 1 WHERE nonce = ?", (event.nonce,))
        self._count(event.action if event.action in (PASSPHRASE, WORDS) else CODE, event.at)
        if event.person:
            elsewhere = next((row.misses for row in self.staff() if row.person == event.person), 0)
            self._count(of_person(event.person), event.at, at_least=elsewhere)

    def _forgive(self, *missed: str) -> None:
        """After a right one nothing was missed."""
        for of in missed:
            self._database.execute_sql("DELETE FROM code_miss WHERE of = ?", (of,))

    def _count(self, of: str, at: events.Moment, *, at_least: int = 0) -> None:
        """Count one more miss, on top of as many as are known of other stations."""
        self._database.execute_sql(
            """INSERT INTO code_miss VALUES (?, ?, ?, ?, ?) ON CONFLICT (of) DO UPDATE SET
            misses = max(misses + 1, excluded.misses), wall_ms = excluded.wall_ms, mono_ms = excluded.mono_ms,
            boot = excluded.boot""",
            (of, at_least + 1, at.wall_ms, at.mono_ms, at.boot),
        )

    # --- reading ------------------------------------------------------------------------------------------------------

    def ask(self, nonce: str) -> Ask | None:
        """Return what a nonce was given out for."""
        sql = """SELECT event, misses, EXISTS (SELECT 1 FROM code_use WHERE code_use.nonce = code_ask.nonce)
            FROM code_ask WHERE nonce = ?"""
        match self._database.row(sql, (nonce,)):
            case None:
                return None
            case (bytes(data), int(misses), int(used)):
                event = _readable(data)
                if isinstance(event, events.CodeAsked):
                    return Ask(event, misses, bool(used))
        raise StoreDamaged("a code's row")

    def missed(self, of: str) -> Missed | None:
        """Return how often in a row one of `code`, `passphrase`, `words` was wrong; None after a right one."""
        match self._database.row("SELECT misses, wall_ms, mono_ms, boot FROM code_miss WHERE of = ?", (of,)):
            case (int(times), int(wall_ms), int(mono_ms), str(boot)):
                return Missed(times, Reading(wall_ms, mono_ms, boot))
            case _:
                return None

    def added_ms(self, attempt: AttemptId) -> int:
        """Return the time that codes added to an attempt so far."""
        match self._database.row("SELECT coalesce(sum(amount_ms), 0) FROM code_use WHERE attempt = ?", (attempt,)):
            case (int(added),):
                return added
            case _:
                raise StoreDamaged("a code's row")

    def leave(self, action: str, candidate: CandidateId, generation: int) -> Leave | None:
        """Return whose codes allowed this about a generation of a slot."""
        sql = "SELECT by, approved_by FROM code_use WHERE candidate = ? AND generation = ? AND action = ?"
        match self._database.row(sql, (candidate, generation, action)):
            case (str(by), str(approved_by)):
                return Leave(by, approved_by)
            case _:
                return None

    def may_start(self, candidate: CandidateId, generation: int) -> bool:
        """Whether admins of the center allowed a slot to start here, or gave it anew here."""
        sql = "SELECT 1 FROM regrant WHERE candidate = ? AND generation = ?"
        is_regranted = self._database.row(sql, (candidate, generation)) is not None
        return is_regranted or self.leave("start", candidate, generation) is not None

    def regrants(self, session: SessionId) -> int:
        """Return how many slots of a session were given anew here."""
        match self._database.row("SELECT count(*) FROM regrant WHERE session = ?", (session,)):
            case (int(count),):
                return count
            case _:
                raise StoreDamaged("regrant")

    def slots(self, candidate: CandidateId) -> tuple[Slot, ...]:
        """Return what was given anew here of a candidate's slot."""
        rows = self._database.rows("SELECT generation, at_ms FROM regrant WHERE candidate = ?", (candidate,))
        return tuple(
            Slot(generation=generation, rank=Rank.AVAILABLE, assigned_ms=at_ms)
            for generation, at_ms in rows
            if isinstance(generation, int) and isinstance(at_ms, int)
        )


def _readable(data: bytes | None) -> events.AnyEvent | None:
    if data is None:
        return None
    try:
        event = events.decode(data)
    except ProtocolError as error:
        raise StoreDamaged("an event cannot be read") from error
    return None if isinstance(event, events.Unknown) else event
