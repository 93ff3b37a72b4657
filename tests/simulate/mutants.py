"""Plausible bugs, planted one at a time: a simulation that does not notice them proves nothing.

Each is put where such a bug would be: into the engine, the reunion, the merge, the fold, the store, the server's
decisions, claims, codes, moves. `Mutant.planted` plants it for a while and takes it out again.
"""

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from unittest.mock import patch

import msgspec
from msgspec.structs import replace

from kiosk.exam import obeying
from sync.client import engine, reunion
from sync.client.engine import SyncEngine
from sync.client.errors import ClientError
from sync.client.store import Applied, Position, Pulled, SyncStore
from sync.protocol import (
    attempts,
    bundled_move,
    claiming,
    events,
    following,
    ingesting,
    moving,
    offline_codes,
    slots,
    wire,
)
from sync.protocol.attempts import Attempt
from sync.protocol.bundle import Header
from sync.protocol.chain import Head
from sync.protocol.following import Standing
from sync.protocol.ids import CandidateId, StationId
from sync.protocol.ingesting import Comparison, Fit
from sync.protocol.sections import SectionRun
from sync.protocol.slots import Slot
from tests.simulate import central, disk, network, sticks, tables
from tests.simulate.central import Server
from tests.simulate.codes import Desk
from tests.simulate.disk import Write
from tests.simulate.machine import Machine
from tests.simulate.projecting import Projection
from tests.simulate.state import Life, State
from tests.simulate.store import SimStore
from tests.simulate.tables import Placed, Record, Seat, Stream

Patch = tuple[object, str, object]


@dataclass(frozen=True, slots=True)
class Mutant:
    """One planted bug: where it sits and what it is."""

    about: str
    patches: tuple[Patch, ...]
    focus: tuple[str, ...] = ()
    """What has to happen often for it to matter."""

    @contextmanager
    def planted(self) -> Iterator[None]:
        """Let the bug be there for a while."""
        with ExitStack() as stack:
            for where, name, wrong in self.patches:
                stack.enter_context(patch.object(where, name, wrong))
            yield


# --- the engine and the reunion ---------------------------------------------------------------------------------------


def _acked_is_server(
    self: SyncEngine, _proved: Mapping[int, Head], incarnation: int, server: Mapping[int, Head]
) -> Head:
    own = {head.incarnation: head for head in self._store.sync_position().heads}[incarnation]
    there = server.get(incarnation)
    seq = min(own.seq, there.seq if there else 0)
    return Head(incarnation=incarnation, seq=seq, hash=self._store.hash_at(incarnation, seq) or "")


def _acked_is_sent(self: SyncEngine, _proved: object, incarnation: int, server: object) -> Head:
    del server
    return {head.incarnation: head for head in self._store.sync_position().heads}[incarnation]


def _newest_only(self: SyncEngine, position: Position) -> wire.Batch | None:
    newest = msgspec.structs.replace(position, heads=position.heads[-1:])
    return _batch(self, newest)


_batch = SyncEngine._batch
_backoff = SyncEngine._backoff
_tell_apart = SyncEngine._tell_apart


def _never_again(self: SyncEngine, error: ClientError) -> int:
    return _backoff(self, error) + (10**9 if self._failures > 4 else 0)


def _by_number(store: SyncStore, story: reunion._Story) -> Pulled:
    own = {head.incarnation: head.seq for head in store.sync_position().heads}
    shared = max(0, min(own.get(story.incarnation, 0), story.head.seq) - story.start.seq)
    after = Head(
        incarnation=story.incarnation,
        seq=story.start.seq + shared,
        hash=store.hash_at(story.incarnation, story.start.seq + shared) or story.at(shared).hash,
    )
    return Pulled(after=after, events=tuple(story.events[shared:]), parent=story.parent)


# --- merge and fold ---------------------------------------------------------------------------------------------------

_merge = slots.merge
_changed = attempts._changed
_apply = attempts.apply


def _highest_rank(a: Slot, b: Slot) -> Slot:
    merged = _merge(a, b)
    if a.generation == b.generation or max(a.rank, b.rank) <= merged.rank:
        return merged
    other = a if a.rank > b.rank else b
    return replace(other, generation=merged.generation)


def _later_time(a: Slot, b: Slot) -> Slot:
    merged = _merge(a, b)
    if a.generation != b.generation or a.attempting_ms is None or b.attempting_ms is None:
        return merged
    return replace(merged, attempting_ms=b.attempting_ms)


def _first_answer(attempt: Attempt, event: events.AttemptEvent) -> Attempt:
    if isinstance(event, events.ItemResponded) and event.item in attempt.responses:
        return attempt
    return _changed(attempt, event)


def _used_by_wall(attempt: Attempt | None, event: events.AttemptEvent) -> Attempt:
    after = _apply(attempt, event)
    return replace(after, used_ms=max(after.used_ms, event.at.wall_ms - after.started.wall_ms))


def _superseding_ends(attempt: Attempt, event: events.AttemptEvent) -> Attempt:
    after = _changed(attempt, event)
    if isinstance(event, events.TimeAdjusted):
        # Twice: as somebody would who adds it up again after a resend.
        return replace(after, adjustments=(*after.adjustments, after.adjustments[-1]))
    return after


# --- the store --------------------------------------------------------------------------------------------------------


def _said_before_synced(self: SimStore, writes: list[Write]) -> None:
    for write in writes:
        self.disk.write(write)
    self.disk.write(Write(disk.COMMIT))
    for write in writes:
        self.state.take(write)


def _not_in_one(self: SimStore, writes: list[Write]) -> None:
    for write in writes:
        self.disk.write(write)
        self.disk.write(Write(disk.COMMIT))
        self.disk.sync()
        self.state.take(write)


_take_row = State._row


def _last_arrival(self: State, row: wire.AnyRow) -> None:
    if isinstance(row, wire.CandidateRow):
        self.candidates[row.candidate] = row
    else:
        _take_row(self, row)


_apply_reply = SimStore.apply_reply


def _cursor_first(self: SimStore, reply: wire.SyncReply) -> Applied:
    self._commit([Write("exchange", (reply.epoch, reply.cursor, reply.standing))])
    return _apply_reply(self, reply)


def _settles_nothing(self: State, told: str) -> None:
    del self, told


def _slots_forgotten(self: State, candidate: CandidateId) -> tuple[Slot, ...]:
    del self, candidate
    return ()


def _half_known(self: State, told: object) -> None:
    del told
    self._clear()
    number = max(self.lives)
    for seq, data in enumerate(self.lives[number].events, 1):
        self.project((number, seq), data)


def _cut_events_only(self: Life, seq: int) -> None:
    del self.events[seq:]


# --- what the server decides ------------------------------------------------------------------------------------------


def _fit_by_number(kept: Head, batch: wire.Batch, hash_at: Callable[[int], str]) -> Fit:
    del hash_at
    return Fit.GAP if batch.since > kept.seq else Fit.FOLLOWS


def _no_fork(kept: Head, batch: wire.Batch, hash_at: Callable[[int], str]) -> Fit:
    fit = _fit(kept, batch, hash_at)
    return Fit.GAP if fit is Fit.FORKED else fit


_fit = ingesting.fit
_held = ingesting.held


def _gap_is_fine(kept: Head, batch: wire.Batch, hash_at: Callable[[int], str]) -> Fit:
    return Fit.FOLLOWS if batch.since > kept.seq else _fit(kept, batch, hash_at)


def _nobody_compares(*_args: object, **_options: object) -> Comparison:
    return Comparison()


def _all_stored(kept: Head, batch: wire.Batch) -> int:
    return max(0, _held(kept, batch) - 1)


def _reversed(self: Projection, attempt: str) -> moving.Order[Placed]:
    placed = self._tables.placed.get(attempt, [])
    start = [p for p in placed if isinstance(p.event, events.AttemptStarted)]
    rest = [p for p in placed if not isinstance(p.event, events.AttemptStarted)]
    if not start:
        return moving.Order()
    return moving.Order(stays=(moving.Stay(start[0].station, 0, (*start, *rest)),))


def _keeps_epoch(self: Server) -> None:
    del self


def _moves_any_generation(generation: int, slot: Slot) -> Standing:
    found = _standing(generation, slot)
    return Standing.RUNS if found is Standing.SUPERSEDED and slot.may_start else found


def _start_reopens(generation: int, slot: Slot) -> Standing:
    del generation
    return Standing.RUNS if slot.may_start else Standing.CONSUMED


_standing = following.standing


def _rivals_while_running(self: Projection) -> dict[tuple[CandidateId, int], tuple[str, ...]]:
    found = _rivals(self)
    over = {name for name, record in self._tables.records.items() if record.attempt.state.is_over}
    return {slot: several for slot, several in found.items() if not set(several) & over}


_rivals = Projection.rivals
_server_answer = Server.answer


def _replies_first(self: Server, request: central.Request) -> msgspec.Struct:
    vars(self)["before"] = self.tables.copy()
    return _server_answer(self, request)


def _forgets_last(self: Server) -> None:
    before = vars(self).get("before")
    if before is not None:
        self.tables = before


_stored = Server._stored


def _tidied(self: Server, station: StationId, stream: Stream, fresh: list[bytes], results: list[wire.Result]) -> object:
    found = _stored(self, station, stream, fresh, results)
    stream.events[:] = [data.replace(b"later", b"other") for data in stream.events]
    return found


_continued = Projection._continued


def _continued_anyhow(self: Projection, attempt: str, fresh: list[Placed]) -> Record | None:
    known = self._tables.records.get(attempt)
    if known is None:
        return None
    folded = attempts.fold((p.event for p in fresh), known.attempt).attempt
    return None if folded is None else dataclasses.replace(known, attempt=folded)


def _last_only(self: Server, seat: Seat, cursor: int) -> tuple[object, ...]:
    rows, receipts, _, more = _page(self, seat, cursor)
    return rows, receipts, self.tables.position, more


_page = Server.page


# --- claims, codes, moves ---------------------------------------------------------------------------------------------


def _lapsed_at_once(station: StationId, **known: object) -> None:
    del station, known


def _fence_again(last: int, floor: int) -> int:
    del floor
    return max(1, last)


def _anybodys(_candidate: CandidateId, _generation: int) -> moving.Issued:
    return lambda _station, _fence: True


def _code_of_nobody(typed: str, keys: Mapping[offline_codes.PersonId, bytes], asked: offline_codes.Asked) -> object:
    for action in offline_codes.Action:
        for minutes in (0, 1, 60):
            other = dataclasses.replace(asked, action=action, minutes=minutes)
            person = _who_gave(typed, keys, other)
            if person is not None:
                return person
    return None


_who_gave = offline_codes.who_gave
_project = State.project


def _code_again(self: State, place: tuple[int, int], data: bytes) -> None:
    _project(self, place, data)
    for ask in self.asks.values():
        ask.is_used = False


def _guesses_forgotten(self: Desk, machine: Machine) -> int:
    last_ms, boot = machine.store.state.last_miss
    del last_ms
    return 0 if boot != machine.boot_name or machine.restarts else _wait_ms(self, machine)


_wait_ms = Desk.wait_ms


def _whole_stay(stay: moving.Stay[Placed], taken: events.AttemptTakenOver) -> moving.Stay[Placed]:
    del taken
    return stay


def _no_take_back(self: Server, returned: tuple[object, ...], station: StationId) -> None:
    del self, returned, station


def _for_anybody(records: object, header: Header, own: StationId) -> bundled_move.BundledMove:
    del own
    return _move_of(records, header, StationId(header.recipients[-1].to))  # type: ignore[arg-type]


_move_of = bundled_move.move_of


def _counted_ends(order: moving.Order[Placed]) -> tuple[Placed, ...]:
    return tuple(one for one in order.counted if following.is_end(one.event))


def _regrant_jumps(self: Projection, event: events.SlotRegranted) -> None:
    self._tables.profiles[event.candidate] = dataclasses.replace(
        self._tables.profiles[event.candidate],
        slot=Slot(generation=event.generation + 1, rank=slots.Rank.AVAILABLE, assigned_ms=event.at.best_ms),
    )
    self._tables.position += 1


def _reencoded(self: network.Remote, request: wire.SyncRequest) -> wire.SyncReply:
    if request.batch is not None:
        again = tuple(
            msgspec.Raw(msgspec.json.encode(msgspec.json.decode(raw)).replace(b'"new":"\xd0\xb6"', b'"new":"?"'))
            for raw in request.batch.events
        )
        request = replace(request, batch=replace(request.batch, events=again))
    return _remote_sync(self, request)


_remote_sync = network.Remote.sync

FOCUS = {
    "store_in_pieces": ("image", "image_back"),
    "store_cursor_first": ("fuse", "reset", "withdraw"),
    "server_stores_twice": ("clone", "image", "image_back", "backup", "restore"),
    "merge_last_time": ("clone", "clock", "image_back"),
    "engine_tells_no_fork": ("clone", "backup", "restore"),
    "server_takes_gaps": ("backup", "restore"),
    "server_keeps_epoch": ("backup", "restore"),
    "claims_hold_nothing": ("rush", "reset"),
    "fence_given_twice": ("move", "move_copy"),
    "moves_late_writes_count": ("move", "move_copy", "arrive", "cable"),
    "codes_guesses_forgotten": ("wrong_code",),
    "codes_for_anything": ("code",),
    "codes_again": ("code",),
    "regrant_jumps": ("regrant",),
    "codes_move_alone": ("let_go_alone", "stick_over"),
    "codes_move_nothing": ("let_go", "stick_over"),
    "sticks_bring_back": ("let_go", "stick_over"),
    "sticks_for_anybody": ("let_go", "stick_over"),
    "ends_come_too_late": ("let_go", "stick_over", "clone", "submit", "code"),
    "decisions_again": ("decide", "image", "image_back", "clone"),
    "sticks_lose_forks": ("let_go", "stick_over", "image", "image_back", "backup", "restore"),
    "bytes_made_again": ("future",),
    "sections_never_close": ("answer_late", "leave"),
    "sections_have_no_time": ("answer_late", "visit"),
    "server_replies_first": ("server_power",),
    "store_last_arrival": ("cable", "reset"),
    "server_tidies_up": ("future",),
    "store_keeps_cut_hashes": ("clone", "restart"),
}
"""Bugs that need something rare."""

_TOLD_BY_NOBODY: tuple[Patch, ...] = (
    (obeying, "is_carried_out", lambda *_: False),
    (events, "orders_of", lambda _: frozenset()),
)

MUTANTS: dict[str, Mutant] = {
    name: Mutant(about, patches, FOCUS.get(name, ()))
    for name, about, patches in (
        ("store_keeps_cut_hashes", "a journal that is cut keeps hashes", ((Life, "cut", _cut_events_only),)),
        ("server_pages_endless", "everything comes in one page", ((central, "PAGE_OF_ROWS", 100),)),
        ("server_tidies_up", "what is not known is made neat", ((Server, "_stored", _tidied),)),
        (
            "engine_trusts_a_number",
            "what the server has is told by numbers",
            ((SyncEngine, "_acked", _acked_is_server),),
        ),
        ("engine_acks_what_was_sent", "sent is taken for arrived", ((SyncEngine, "_acked", _acked_is_sent),)),
        (
            "engine_sees_no_restore",
            "a server that went back is not noticed",
            ((engine, "_has_gone_back", lambda *_: False),),
        ),
        ("engine_newest_journal_only", "older incarnations are not sent", ((SyncEngine, "_batch", _newest_only),)),
        ("engine_gives_up", "after some failures nobody asks again", ((SyncEngine, "_backoff", _never_again),)),
        (
            "engine_joins_nothing",
            "two stories are left as they are",
            ((SyncEngine, "_joined", lambda *_: engine.Finding.IN_STEP),),
        ),
        (
            "engine_tells_no_fork",
            "a fork that only the station can see is not told",
            ((SyncEngine, "_tell_apart", lambda *_: None),),
        ),
        (
            "reunion_drops_own",
            "what only the station has is lost in a reunion",
            ((reunion, "_only_here", lambda *_: ()),),
        ),
        ("reunion_by_number", "common events are told by number", ((reunion, "_after_common", _by_number),)),
        ("merge_highest_rank", "the rank counts before the generation", ((slots, "merge", _highest_rank),)),
        ("merge_last_wins", "whoever is told last is right", ((slots, "merge", lambda _a, b: b),)),
        ("merge_last_time", "the last told start counts", ((slots, "merge", _later_time),)),
        ("fold_first_answer", "a changed answer is not taken", ((attempts, "_changed", _first_answer),)),
        ("fold_wall_time", "time used is told by the wall clock", ((attempts, "apply", _used_by_wall),)),
        ("fold_adds_twice", "time that was added is added twice", ((attempts, "_changed", _superseding_ends),)),
        (
            "store_says_before_sync",
            "saved is said before it is on the disk",
            ((SimStore, "_commit", _said_before_synced),),
        ),
        ("store_in_pieces", "a transaction is written in pieces", ((SimStore, "_commit", _not_in_one),)),
        ("store_last_arrival", "a row replaces the slot as it is known", ((State, "_row", _last_arrival),)),
        ("store_cursor_first", "the cursor is kept before the rows", ((SimStore, "apply_reply", _cursor_first),)),
        (
            "store_settles_not",
            "what was decided is not settled, nor told by name: either alone would do",
            ((State, "_settled", _settles_nothing), *_TOLD_BY_NOBODY),
        ),
        ("store_forgets_own_slots", "own attempts say nothing about a slot", ((State, "own_slots", _slots_forgotten),)),
        (
            "store_rebuilds_half",
            "after a reunion only the newest journal is folded",
            ((State, "_rebuilt", _half_known),),
        ),
        (
            "server_fits_by_number",
            "hashes are not compared",
            ((ingesting, "fit", _fit_by_number), (ingesting, "compared", _nobody_compares)),
        ),
        ("server_takes_gaps", "a batch after a gap is stored", ((ingesting, "fit", _gap_is_fine),)),
        (
            "server_sees_no_fork",
            "a fork is not noticed",
            ((ingesting, "fit", _no_fork), (ingesting, "compared", _nobody_compares)),
        ),
        ("server_stores_twice", "an event that is known is applied again", ((Server, "is_known", lambda *_: False),)),
        ("server_skips_too_few", "the beginning of a batch is stored again", ((ingesting, "held", _all_stored),)),
        (
            "server_order_of_arrival",
            "events count as they arrive",
            ((Projection, "sorted_out", _reversed), (Projection, "_continued", lambda *_: None)),
        ),
        ("server_folds_on", "late events are added behind", ((Projection, "_continued", _continued_anyhow),)),
        ("server_keeps_epoch", "a restored server begins no epoch", ((Server, "_renew", _keeps_epoch),)),
        (
            "server_replies_first",
            "the reply goes out before the commit",
            ((Server, "answer", _replies_first), (Server, "lose_power", _forgets_last)),
        ),
        (
            "server_any_generation",
            "an old attempt moves the new slot",
            ((following, "standing", _moves_any_generation),),
        ),
        (
            "server_conflicts_running",
            "only running rivals are conflicts",
            ((Projection, "rivals", _rivals_while_running),),
        ),
        ("server_page_too_far", "the cursor runs ahead of the page", ((Server, "page", _last_only),)),
        ("server_takes_no_grant_back", "a restored server forgets grants", ((Server, "take_back", _no_take_back),)),
        ("claims_hold_nothing", "a claim keeps nobody away", ((claiming, "taken", _lapsed_at_once),)),
        ("fence_given_twice", "a moved attempt gets the fence it had", ((claiming, "next_fence", _fence_again),)),
        ("moves_late_writes_count", "what was written after the move counts", ((moving, "_cut", _whole_stay),)),
        ("codes_for_anything", "a code does whatever is asked", ((offline_codes, "who_gave", _code_of_nobody),)),
        ("codes_move_alone", "an attempt moves without a code", ((bundled_move, "is_leave", lambda *_: True),)),
        ("codes_move_nothing", "what a code moved is a stranger's", ((tables, "given_by_codes", lambda *_: set()),)),
        ("sticks_bring_back", "an old stick brings an attempt back", ((bundled_move, "is_past", lambda *_: False),)),
        ("sticks_for_anybody", "a stick is for whoever has it", ((sticks, "move_of", _for_anybody),)),
        (
            "ends_come_too_late",
            "a late end leaves the slot open",
            ((following, "ends", _counted_ends),),
        ),
        (
            "decisions_again",
            "a decision that is told again is carried out again",
            _TOLD_BY_NOBODY,
        ),
        ("sticks_lose_forks", "a stick that contradicts brings nothing", ((Server, "_branch", lambda *_: None),)),
        (
            "codes_again",
            "a used code can be used again, and what it did is not told by name",
            ((State, "project", _code_again), *_TOLD_BY_NOBODY),
        ),
        ("codes_guesses_forgotten", "after a restart guessing begins anew", ((Desk, "wait_ms", _guesses_forgotten),)),
        ("regrant_jumps", "a slot given anew skips a generation", ((Projection, "regranted", _regrant_jumps),)),
        ("sections_never_close", "what was left can still be answered", ((SectionRun, "is_open", True),)),
        ("sections_have_no_time", "a section's time is never up", ((SectionRun, "spent_ms", lambda *_: 0),)),
        ("bytes_made_again", "events are encoded again on their way", ((network.Remote, "sync", _reencoded),)),
    )
}
