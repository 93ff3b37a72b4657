"""A store made again out of what is left of it and its mirror; what was damaged is put aside, never thrown away."""

from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec

from kiosk.store import mirror
from kiosk.store.database import CipherDatabase, connected, translated
from kiosk.store.durably import sync_folder
from kiosk.store.errors import StoreDamaged
from kiosk.store.facts import Known
from kiosk.store.journal import Place
from kiosk.store.parts import Parts
from kiosk.store.salvage import KEPT_TABLES, Salvaged, salvaged
from kiosk.store.schema import migrate
from kiosk.store.vault import Vault
from sync.protocol import chain
from sync.protocol.ids import AttemptId, StationId

DATABASE = "kiosk.db"
_SIDE_FILES = ("-wal", "-shm")
_DRAFT = "kiosk.db.draft"
_HEALED = "kiosk.db.healed"


class Healed(msgspec.Struct, frozen=True, kw_only=True):
    """What a healing came to."""

    events: int
    """Events that are there again, every one proved by the chain."""
    from_mirror: int
    """Those of them that the store itself had lost."""
    lost: int
    """Events that are known to have been there and that neither copy could give back."""


@dataclass(slots=True)
class _Past:
    station: StationId
    parent: str
    length: int


def heal(home: Path, vault: Vault, folder: Path) -> Healed:
    """Make the store again from both copies, and put it in the damaged one's place.

    Raises StoreDamaged where neither copy holds a journal, and StoreError where the disk does not allow it. A crash in
    the middle leaves either the old store or the new one.
    """
    key = vault.subkey("store")
    left = salvaged(home / DATABASE, key)
    try:
        held = mirror.held(folder, vault.subkey("mirror"))
    except OSError:
        held = Known()
    pasts = _pasts(left, held)
    if not pasts and held.enrolled is None and not left.rows.get("enrollment"):
        raise StoreDamaged("nothing is left of it")
    _remove(home / _DRAFT)
    draft = connected(home / _DRAFT, key)
    try:
        with translated():
            migrate(draft)
            parts = Parts.of(home, draft, vault)
            with parts.transaction():
                _copy_tables(draft, left, held)
                healed = _write_journal(parts, pasts, left, held)
                _write_inherited(parts, left, held)
                parts.rebuild()
                _tick(parts, left)
            parts.empty_log()
    finally:
        draft.close()
    (home / _DRAFT).replace(home / _HEALED)
    # Its new name is sure before the old store's is taken away.
    sync_folder(home)
    finish(home)
    return healed


def finish(home: Path) -> None:
    """Put a healed store in its place, also if a crash came in between; nothing happens where there is none."""
    if not (home / _HEALED).exists():
        return
    aside = home / "damaged" / str(_free_number(home / "damaged"))
    aside.mkdir(mode=0o700, parents=True)
    for name in (DATABASE, *(DATABASE + side for side in _SIDE_FILES)):
        with suppress(FileNotFoundError):
            (home / name).rename(aside / name)
    sync_folder(home)
    (home / _HEALED).rename(home / DATABASE)
    sync_folder(home)


def _free_number(folder: Path) -> int:
    return 1 + max((int(path.name) for path in folder.glob("*") if path.name.isdecimal()), default=0)


def _remove(path: Path) -> None:
    for name in (path, *(path.with_name(path.name + side) for side in _SIDE_FILES)):
        name.unlink(missing_ok=True)


def _pasts(left: Salvaged, held: Known) -> dict[int, _Past]:
    pasts = {number: _Past(life.station, life.parent, life.seq) for number, life in left.lives.items()}
    for number, chronicle in held.lives.items():
        past = pasts.setdefault(number, _Past(chronicle.station, chronicle.parent, 0))
        past.length = max(past.length, *chronicle.events, 0)
    for place in left.events:
        # The store may still have the last events though it lost how many there were, and the mirror lost those.
        if place.incarnation in pasts:
            pasts[place.incarnation].length = max(pasts[place.incarnation].length, place.seq)
    return dict(sorted(pasts.items()))


def _write_journal(parts: Parts, pasts: dict[int, _Past], left: Salvaged, held: Known) -> Healed:
    events = from_mirror = 0
    # Whose they are and what they continue is known of no other copy: without that nothing proves them.
    lost = sum(place.incarnation not in pasts for place in left.events)
    for number, past in pasts.items():
        ends = {later.parent for after, later in pasts.items() if after > number}
        parts.journal.begin(past.station, number, past.parent)
        own = list(_events(number, past, left, held, ends))
        parts.journal.add_to(number, [data for data, _ in own])
        events += len(own)
        from_mirror += sum(is_mirrored for _, is_mirrored in own)
        if parts.journal.head_of(number).hash not in ends:
            lost += past.length - len(own)
    return Healed(events=events, from_mirror=from_mirror, lost=lost)


def _events(
    number: int, past: _Past, left: Salvaged, held: Known, ends: Collection[str]
) -> Iterator[tuple[bytes, bool]]:
    """Return the events as far as they go without a gap, and whether each was only in the mirror.

    Where a later life continues this one, this one ended, whatever an older copy holds: that was moved.
    """
    mirrored = held.lives[number].events if number in held.lives else {}
    sealed = chain.genesis(past.station, number, past.parent)
    for seq in range(1, past.length + 1):
        if sealed.hex() in ends:
            return
        data, kept = left.events.get(Place(number, seq), (None, b""))
        if data is None or chain.link(sealed, chain.digest(data)) != kept:
            data = mirrored.get(seq)
            if data is None:
                return
            yield data, True
        else:
            yield data, False
        sealed = chain.link(sealed, chain.digest(data))


def _write_inherited(parts: Parts, left: Salvaged, held: Known) -> None:
    """Write what came along with each attempt that was taken over, from whichever copies have all of it."""
    kept: dict[tuple[str, int], dict[int, bytes]] = {}
    for row in left.rows.get("inherited_event", []):
        match dict(zip(left.columns["inherited_event"], row, strict=True)):
            case {"attempt": str(attempt), "fence": int(fence), "number": int(number), "bytes": bytes(data)}:
                kept.setdefault((attempt, fence), {})[number] = data
            case _:
                pass
    for taken in parts.inheritance.takings_over():
        which = (taken.attempt, taken.fence)
        parts.inheritance.restore(taken, kept.get(which, {}), held.inherited.get(which, {}))


def _copy_tables(draft: CipherDatabase, left: Salvaged, held: Known) -> None:
    for table in KEPT_TABLES:
        if table not in ("attempt", "exchange", "inherited_event"):
            names = left.columns.get(table, [])
            marks = ", ".join("?" * len(names))
            for row in left.rows.get(table, []):
                sql = f"INSERT OR REPLACE INTO {table} ({', '.join(names)}) VALUES ({marks})"  # noqa: S608
                draft.execute_sql(sql, row)
    if held.enrolled is not None:
        draft.execute_sql("INSERT OR IGNORE INTO enrollment (one, sealed) VALUES (1, ?)", (held.enrolled,))
    for statement in held.settled:
        # Acted on before: when the server tells it again, it must not be acted on again.
        draft.execute_sql(
            "INSERT INTO statement (id, attempt, settled, row) VALUES (?, '', 1, x'') "
            "ON CONFLICT (id) DO UPDATE SET settled = 1",
            (statement,),
        )
    _keep_counter(draft, left)


def _keep_counter(draft: CipherDatabase, left: Salvaged) -> None:
    # Epoch and cursor stay empty, so that the server tells everything again.
    names = left.columns.get("exchange", [])
    for row in left.rows.get("exchange", []):
        values = dict(zip(names, row, strict=True))
        draft.execute_sql(
            "UPDATE exchange SET counter = ?, standing = ?", (values.get("counter", 0), values.get("standing", "good"))
        )


def _tick(parts: Parts, left: Salvaged) -> None:
    names = left.columns.get("attempt", [])
    for row in left.rows.get("attempt", []):
        values = dict(zip(names, row, strict=True))
        match values.get("id"), values.get("used_ms"):
            case (str(attempt), int(used_ms)):
                parts.book.tick(AttemptId(attempt), used_ms)
            case _:
                pass
