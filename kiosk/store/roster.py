"""What the server told this station: its place, its sessions, its candidates, statements about attempts."""

from collections.abc import Iterable

import msgspec

from kiosk.store.attempts import AttemptBook
from kiosk.store.codes import CodeBook
from kiosk.store.database import CipherDatabase
from kiosk.store.kept_settings import KeptSettings
from kiosk.store.neighborhood import Neighborhood
from kiosk.store.readiness import ReadinessBook
from kiosk.store.room import RoomBook
from kiosk.store.tables import CandidateTable, PlaceTable, SessionTable, StatementTable
from kiosk.store.welcome import WelcomeBook
from sync.protocol import wire
from sync.protocol.errors import ProtocolError
from sync.protocol.ids import CandidateId, SessionId, StationId
from sync.protocol.signatures import Signed
from sync.protocol.slots import Slot, merge

_PUT_CANDIDATE = "INSERT OR REPLACE INTO candidate (id, registration_number, session, gone, row) VALUES (?, ?, ?, 0, ?)"


class Roster:
    """The rows of the server's feed. What writes is called inside a transaction."""

    def __init__(
        self,
        database: CipherDatabase,
        book: AttemptBook,
        codes: CodeBook,
        *,
        readiness: ReadinessBook,
        neighborhood: Neighborhood,
        welcome: WelcomeBook,
        room: RoomBook,
        settings: KeptSettings,
    ) -> None:
        self._settings = settings
        self._database = database
        self._neighborhood = neighborhood
        self._room = room
        self._book = book
        self._codes = codes
        self._readiness = readiness
        self._welcome = welcome

    # --- writing ------------------------------------------------------------------------------------------------------

    def take(self, rows: Iterable[msgspec.Raw]) -> tuple[int, int]:
        """Take in rows in their order; returns how many were understood, and how many were not."""
        taken = passed = 0
        for data in rows:
            row = _readable(data)
            if row is None:
                passed += 1
            else:
                self._take(row)
                taken += 1
        return taken, passed

    def clear_gone(self) -> None:
        """Forget what is gone, once all rows that came with it are here."""
        # Nothing that arrives takes from a running attempt what it stands on.
        running = self._book.running()
        candidate = running.candidate if running else ""
        session = running.session if running else ""
        gone = CandidateTable.delete().where(CandidateTable.gone == 1, CandidateTable.id != candidate)
        gone.execute(self._database)
        SessionTable.delete().where(SessionTable.gone == 1, SessionTable.id != session).execute(self._database)

    def settle(self, statement: str) -> None:
        """Note that a statement was acted on; it is not shown again, however often it arrives."""
        settled = StatementTable.update(settled=1).where(StatementTable.id == statement)
        settled.execute(self._database)
        self._neighborhood.settle(statement)

    def _take(self, row: wire.AnyRow) -> None:
        match row:
            case wire.StationRow():
                PlaceTable.insert(one=1, row=wire.encode(row)).on_conflict_replace().execute(self._database)
                self._settings.take(row.settings)
            case wire.SessionRow():
                data = wire.encode(row)
                SessionTable.insert(id=row.session, opens_ms=row.opens_ms, row=data).on_conflict_replace().execute(
                    self._database
                )
            case wire.CandidateRow():
                self._take_candidate(row)
            case wire.StatementRow():
                self._take_statement(row)
            case wire.StaffRow() | wire.PanelStaffRow():
                self._codes.take_staff(row)
            case wire.SeatRow():
                self._codes.take_seat(row)
            case wire.GoneRow():
                self._take_gone(row)
                self._codes.take_gone(row)
                self._readiness.take_gone(row)
                self._neighborhood.take_gone(row)
            case _:
                self._take_of_others(row)

    def _take_of_others(self, row: wire.AnyRow) -> None:
        """Take in what is about the machine, other seats and the room."""
        match row:
            case wire.ExceptionRow():
                self._readiness.take(row)
            case wire.NeighborRow():
                self._neighborhood.take(row)
            case wire.HandRow():
                self._welcome.take(row)
            case wire.AttemptRow() | wire.DecisionRow() | wire.IncidentRow():
                self._room.take(row)
            case _:
                pass

    def _take_candidate(self, row: wire.CandidateRow) -> None:
        known = self._candidate(row.candidate)
        if known is not None:
            if known.slot.generation > row.slot.generation:
                # A server that was restored may have forgotten it; the grant that made it is the proof.
                row = msgspec.structs.replace(row, grant=known.grant)
            row = _with_slot(row, known.slot)
        # Plain SQL: a center's candidates come by the thousand, and peewee's statements cost ten times as much.
        values = (row.candidate, row.registration_number, row.session, wire.encode(row))
        self._database.execute_sql(_PUT_CANDIDATE, values)

    def _take_statement(self, row: wire.StatementRow) -> None:
        try:
            directive = wire.decode(row.signed.payload, wire.Directive)
        except ProtocolError:
            return
        new = StatementTable.insert(id=directive.id, attempt=directive.attempt, row=wire.encode(row))
        new.on_conflict_ignore().execute(self._database)

    def _take_gone(self, row: wire.GoneRow) -> None:
        if row.kind == "session":
            SessionTable.update(gone=1).where(SessionTable.id == row.id).execute(self._database)
        elif row.kind == "candidate":
            CandidateTable.update(gone=1).where(CandidateTable.id == row.id).execute(self._database)

    # --- reading ------------------------------------------------------------------------------------------------------

    def station_row(self) -> wire.StationRow | None:
        """Return where this station stands, once the server said so."""
        data = next(self._database.blobs(PlaceTable.select(PlaceTable.row)), None)
        return None if data is None else wire.decode(data, wire.StationRow)

    def sessions(self) -> tuple[wire.SessionRow, ...]:
        """Return the sessions of this center, the earliest first."""
        query = SessionTable.select(SessionTable.row).where(SessionTable.gone == 0).order_by(SessionTable.opens_ms)
        return tuple(wire.decode(data, wire.SessionRow) for data in self._database.blobs(query))

    def everybody(self) -> tuple[wire.CandidateRow, ...]:
        """Return every candidate of this center's sessions; of slots, what the server told."""
        rows = self._database.rows("SELECT row FROM candidate WHERE gone = 0")
        return tuple(_candidates.decode(data) for (data,) in rows if isinstance(data, bytes))

    def candidates_of(self, session: SessionId) -> tuple[wire.CandidateRow, ...]:
        """Return everybody of a session; of slots, what the server told."""
        rows = self._database.rows("SELECT row FROM candidate WHERE gone = 0 AND session = ?", (session,))
        return tuple(_candidates.decode(data) for (data,) in rows if isinstance(data, bytes))

    def session(self, session: SessionId) -> wire.SessionRow | None:
        """Return one session, also one that is only kept for the running attempt."""
        query = SessionTable.select(SessionTable.row).where(SessionTable.id == session)
        data = next(self._database.blobs(query), None)
        return None if data is None else wire.decode(data, wire.SessionRow)

    def candidates(self, registration_number: str) -> tuple[wire.CandidateRow, ...]:
        """Return the profiles of a registration number: one for each exam; slots as they are known here."""
        query = CandidateTable.select(CandidateTable.row).where(
            CandidateTable.registration_number == registration_number, CandidateTable.gone == 0
        )
        rows = tuple(self._database.blobs(query))
        return tuple(self._merged(wire.decode(data, wire.CandidateRow)) for data in rows)

    def candidate(self, candidate: CandidateId) -> wire.CandidateRow | None:
        """Return one candidate, also one that is only kept for the running attempt; the slot as it is known here."""
        row = self._candidate(candidate)
        return None if row is None else self._merged(row)

    def grants(self) -> tuple[Signed, ...]:
        """Return the signed grant of every candidate that has one."""
        rows = self._database.blobs(CandidateTable.select(CandidateTable.row))
        candidates = (wire.decode(data, wire.CandidateRow) for data in rows)
        return tuple(row.grant for row in candidates if row.grant is not None)

    def moves_to(self, station: StationId) -> tuple[Signed, ...]:
        """Return the signed moves of attempts to this station, carried out or not."""
        rows = self._database.blobs(StatementTable.select(StatementTable.row))
        told = [wire.decode(data, wire.StatementRow).signed for data in rows if data]
        return tuple(signed for signed in told if wire.decode(signed.payload, wire.Directive).to == station)

    def statements(self) -> tuple[wire.StatementRow, ...]:
        """Return the statements that were not acted on yet, in the order in which the server made them."""
        query = StatementTable.select(StatementTable.row).where(StatementTable.settled == 0)
        waiting = [wire.decode(data, wire.StatementRow) for data in self._database.blobs(query)]
        return tuple(sorted(waiting, key=lambda row: row.pos))

    def _candidate(self, candidate: CandidateId) -> wire.CandidateRow | None:
        match self._database.row("SELECT row FROM candidate WHERE id = ?", (candidate,)):
            case (bytes(data),):
                return wire.decode(data, wire.CandidateRow)
            case _:
                return None

    def _merged(self, row: wire.CandidateRow) -> wire.CandidateRow:
        for own in (*self._book.slots(row.candidate), *self._codes.slots(row.candidate)):
            row = _with_slot(row, own)
        return row


_candidates = msgspec.json.Decoder(wire.CandidateRow)


def _readable(data: msgspec.Raw) -> wire.AnyRow | None:
    try:
        return wire.decode_row(data)
    except ProtocolError:
        # One row that cannot be read must not keep the others away.
        return None


def _with_slot(row: wire.CandidateRow, known: Slot) -> wire.CandidateRow:
    return msgspec.structs.replace(row, slot=merge(row.slot, known))
