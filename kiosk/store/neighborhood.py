"""The other seats of the center, and the moves from them that came on a stick. What writes is in a transaction."""

import msgspec

from kiosk.store.database import CipherDatabase
from kiosk.store.errors import StoreDamaged
from sync.protocol import wire
from sync.protocol.ids import StationId


class Brought(msgspec.Struct, frozen=True):
    """A move that came with a bundle, and the name of the file that holds it."""

    order: wire.Directive
    file: str
    is_settled: bool


class Neighborhood:
    """The tables of neighbors and of what they sent here."""

    def __init__(self, database: CipherDatabase) -> None:
        self._database = database

    def take(self, row: wire.NeighborRow) -> None:
        """Keep a seat, with its keys as they are now."""
        self._database.execute_sql("INSERT OR REPLACE INTO neighbor VALUES (?, ?)", (row.station, wire.encode(row)))

    def take_gone(self, row: wire.GoneRow) -> None:
        """Let a seat go: nothing is sealed to it any more, and what it signs counts for nothing here."""
        if row.kind == "station":
            self._database.execute_sql("DELETE FROM neighbor WHERE station = ?", (row.id,))

    def all(self) -> tuple[wire.NeighborRow, ...]:
        """Return the other seats, by their names."""
        if not self._is_made("neighbor"):
            return ()
        found = tuple(self._database.rows("SELECT row FROM neighbor"))
        rows = (wire.decode_row(data) for (data,) in found if isinstance(data, bytes))
        return tuple(sorted((row for row in rows if isinstance(row, wire.NeighborRow)), key=lambda row: row.seat))

    def find(self, station: StationId) -> wire.NeighborRow | None:
        """Return one of them."""
        return next((row for row in self.all() if row.station == station), None)

    def bring(self, order: wire.Directive, file: str) -> None:
        """Keep a move that came here; one that is known already stays as it is."""
        sql = "INSERT OR IGNORE INTO brought (id, file, directive) VALUES (?, ?, ?)"
        self._database.execute_sql(sql, (order.id, file, wire.encode(order)))

    def settle(self, order: str) -> None:
        """Note that a move was carried out."""
        self._database.execute_sql("UPDATE brought SET settled = 1 WHERE id = ?", (order,))

    def brought(self) -> tuple[Brought, ...]:
        """Return every move that came here, carried out or not."""
        if not self._is_made("brought"):
            return ()
        found = tuple(self._database.rows("SELECT directive, file, settled FROM brought ORDER BY id"))
        return tuple(_brought(row) for row in found)

    def _is_made(self, table: str) -> bool:
        """Whether the table is there: a store of an older format may be read before it is brought up to date."""
        sql = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"
        return self._database.row(sql, (table,)) is not None


def _brought(row: tuple[object, ...]) -> Brought:
    match row:
        case (bytes(data), str(file), int(settled)):
            return Brought(wire.decode(data, wire.Directive), file, bool(settled))
        case _:
            raise StoreDamaged("a move's row")
