"""What events mean for attempts and slots at the simulated server; folds, orders and slots are the protocol's own."""

from collections.abc import Iterable
from dataclasses import replace

from sync.protocol import attempts, events, following, moving, slots, wire
from sync.protocol.events import AttemptTakenOver
from sync.protocol.following import Standing
from sync.protocol.ids import AttemptId, CandidateId, StationId
from sync.protocol.moving import Order
from sync.protocol.signatures import GRANT, RECEIPT
from sync.protocol.slots import Rank, Slot
from tests.simulate.edge import Signer
from tests.simulate.tables import Placed, Record, Tables


class Projection:
    """Lets tables follow events."""

    def __init__(
        self, tables: Tables, signer: Signer, *, regrants: int = 0, made: set[tuple[CandidateId, int]] | None = None
    ) -> None:
        self._tables = tables
        self._signer = signer
        self._regrants = regrants
        self._made = set() if made is None else made
        """Generations that the server made: a withdrawal that stands is one, and nobody asked for it."""

    # --- attempts -----------------------------------------------------------------------------------------------------

    def take(self, fresh: Iterable[Placed]) -> None:
        """Take in events of attempts that were just stored."""
        by_attempt: dict[str, list[Placed]] = {}
        for placed in fresh:
            by_attempt.setdefault(placed.event.attempt, []).append(placed)
        for attempt, own in by_attempt.items():
            self._tables.placed.setdefault(attempt, []).extend(own)
            self._settle(attempt, self._continued(attempt, own) or self.whole(attempt))

    def take_again(self, attempt: str) -> None:
        """Make an attempt again from nothing but its events: something else became known."""
        if attempt in self._tables.placed:
            self._settle(attempt, self.whole(attempt))

    def _continued(self, attempt: str, fresh: list[Placed]) -> Record | None:
        """Return the record with the new events, where they follow what it ends with."""
        known = self._tables.records.get(attempt)
        if (
            known is None
            or any(isinstance(p.event, AttemptTakenOver) for p in self._tables.placed[attempt])
            or {p.station for p in self._tables.placed[attempt]} != {known.station}
            or (fresh[0].incarnation, fresh[0].seq) <= known.end
        ):
            return None
        folded = attempts.fold((p.event for p in fresh), known.attempt).attempt
        last = fresh[-1]
        return None if folded is None else replace(known, attempt=folded, end=(last.incarnation, last.seq))

    def whole(self, attempt: str) -> Record | None:
        """Return the record of everything that counts of an attempt."""
        order = self.sorted_out(attempt)
        folded = attempts.fold(one.event for one in order.counted).attempt
        if folded is None:
            return None
        last = order.counted[-1]
        known = self._tables.records.get(attempt)
        issued = self._tables.issued(folded.candidate, folded.generation)
        moved = len(order.stays) > 1
        began = order.stays[0].station
        own = folded.fence if folded.fence and issued(began, folded.fence) else 0
        return Record(
            attempt=folded,
            station=order.stays[-1].station,
            end=(last.incarnation, last.seq),
            fence=order.fence if moved else own,
            started_ms=folded.started.best_ms,
            superseded=False if known is None else known.superseded,
            stations=tuple(stay.station for stay in order.stays),
            late=frozenset(one.event.id for one in order.late),
            receipt=None if known is None else known.receipt,
            receipt_pos=0 if known is None else known.receipt_pos,
        )

    def sorted_out(self, attempt: str) -> Order[Placed]:
        """Return every event of an attempt, sorted out by station."""
        placed = self._tables.placed.get(attempt, [])
        starts = [p for p in placed if isinstance(p.event, events.AttemptStarted)]
        first = starts[0] if starts else None
        if first is None or not isinstance(first.event, events.AttemptStarted):
            return moving.ordered(placed, issued=lambda _station, _fence: False)
        slot = first.event.candidate, first.event.generation
        issued = self._tables.issued(*slot, attempt=attempt, origin=first.station)
        return moving.ordered(placed, issued=issued, origin=first.station)

    def begun_at(self, attempt: str) -> StationId | None:
        """Return the station where the attempt began, if its start is here."""
        starts = (p.station for p in self._tables.placed.get(attempt, ()) if isinstance(p.event, events.AttemptStarted))
        return next(starts, None)

    def _settle(self, attempt: str, record: Record | None) -> None:
        if record is None or record.attempt.candidate not in self._tables.profiles:
            return
        folded = record.attempt
        record = replace(record, superseded=record.superseded or folded.superseded_by is not None)
        if folded.state.is_over and record.receipt is None:
            record = self._with_receipt(record)
        self._tables.records[attempt] = record
        self.follow(attempt)

    def _with_receipt(self, record: Record) -> Record:
        folded = record.attempt
        placed = self._tables.placed[folded.id]
        ends = [p.event for p in placed if isinstance(p.event, events.AttemptEnded)]
        root = attempts.answers_root(folded.responses)
        if not any(end.answers_root == root for end in ends):
            return record
        receipt = wire.Receipt(attempt=AttemptId(folded.id), answers_root=root, received_ms=0, code="R")
        self._tables.position += 1
        return replace(record, receipt=self._signer.state(RECEIPT, receipt), receipt_pos=self._tables.position)

    # --- slots --------------------------------------------------------------------------------------------------------

    def follow(self, attempt: str) -> Standing:
        """Let the slot follow its attempt, inside its own generation only."""
        record = self._tables.records[attempt]
        folded = record.attempt
        profile = self._tables.profiles[folded.candidate]
        standing = following.standing(folded.generation, profile.slot)
        if standing is Standing.SUPERSEDED and not record.superseded:
            self._tables.records[attempt] = replace(record, superseded=True)
        if standing not in (Standing.RUNS, Standing.CONSUMED):
            return standing
        slot = profile.slot
        if standing is Standing.RUNS:
            slot = slot.started(record.started_ms)
        slot = slots.merge(slot, following.account(folded.generation, record.started_ms))
        for ended_ms in self._ends(attempt):
            slot = slots.merge(slot, following.used_up(folded.generation, record.started_ms, ended_ms))
        self.move(folded.candidate, slot)
        return standing

    def _ends(self, attempt: str) -> list[int]:
        """Return when the attempt ended, each time that a station says it did."""
        placed = self._tables.placed[attempt]
        if not any(isinstance(one.event, events.AttemptEnded) for one in placed):
            return []
        return [one.event.at.best_ms for one in following.ends(self.sorted_out(attempt))]

    def follow_grant(self, candidate: CandidateId) -> None:
        """Let the slot take in what was stored before its generation was known."""
        profile = self._tables.profiles[candidate]
        for attempt, record in sorted(self._tables.records.items()):
            if record.attempt.candidate == candidate and record.attempt.generation == profile.slot.generation:
                self.follow(attempt)
        self._take_regrant(candidate)

    def move(self, candidate: CandidateId, slot: Slot) -> None:
        """Write a slot; whoever does not know it is told."""
        profile = self._tables.profiles[candidate]
        if slot != profile.slot:
            self._tables.position += 1
            self._tables.profiles[candidate] = replace(profile, slot=slot, pos=self._tables.position)

    # --- slots given anew at a center ---------------------------------------------------------------------------------

    def regranted(self, event: events.SlotRegranted) -> None:
        """Take in that two people of a center gave a slot anew."""
        key = event.candidate, event.generation
        at_ms = event.at.best_ms
        self._tables.regrants[key] = min(self._tables.regrants.get(key, at_ms), at_ms)
        if event.candidate in self._tables.profiles:
            self._take_regrant(event.candidate)

    def _take_regrant(self, candidate: CandidateId) -> None:
        slot = self._tables.profiles[candidate].slot
        for generation in (slot.generation, slot.generation + 1):
            at_ms = self._tables.regrants.get((candidate, generation))
            if at_ms is None or not self._regrants:
                continue
            merged = slots.merge(slot, Slot(generation=generation, rank=Rank.AVAILABLE, assigned_ms=at_ms))
            if generation == slot.generation and slot.rank is Rank.NO_SLOT:
                merged = slot.withdrawn()  # a seat that gave it anew could not know that it had been withdrawn
                self._made.add((candidate, merged.generation))
            if merged != slot:
                self._grant(candidate, merged)
                self.move(candidate, merged)
                self.follow_grant(candidate)
                return

    def _grant(self, candidate: CandidateId, slot: Slot) -> None:
        """Sign the generation, so that whoever hears of it can tell a server that was restored."""
        profile = self._tables.profiles[candidate]
        if slot.generation != profile.slot.generation:
            told = wire.SlotGrant(
                candidate=candidate, slot=slot, exam="E", by="center", issued_ms=0, epoch=self._tables.epoch
            )
            self._tables.profiles[candidate] = replace(profile, grant=self._signer.state(GRANT, told))

    # --- what a person looks into -------------------------------------------------------------------------------------

    def rivals(self) -> dict[tuple[CandidateId, int], tuple[str, ...]]:
        """Return the slots with several attempts in one generation."""
        found: dict[tuple[CandidateId, int], list[str]] = {}
        for attempt, record in sorted(self._tables.records.items()):
            found.setdefault((record.attempt.candidate, record.attempt.generation), []).append(attempt)
        return {slot: tuple(several) for slot, several in found.items() if len(several) > 1}
