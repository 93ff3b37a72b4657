"""One round of talk with the server: what is new here goes up, what is new there comes down.

The acknowledgement is the server's head of every incarnation. Comparing hashes tells apart, with no person, whether
both are in step, an acknowledgement was lost, the server was restored, or the station's own past was changed.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from http import HTTPStatus
from random import Random

import msgspec

from sync.client.batch_size import BatchSize
from sync.client.errors import ClientError, NotTheServer, OutOfTime, Refused, ServerTrouble, StrangeJournal
from sync.client.remote import Remote
from sync.client.reunion import reunited
from sync.client.store import Position, SyncStore
from sync.protocol import signatures
from sync.protocol.chain import Head
from sync.protocol.signatures import Signed
from sync.protocol.wire import MAX_BATCH, PROTOCOL, Batch, Now, Receipt, Result, SyncReply, SyncRequest

BATCH_BYTES = 4 * 1_048_576
GRANTS = 500
SHORTEST_MS, LONGEST_MS = 200, 60_000
FIRST_BACKOFF_MS = 1_000
JITTER = 0.2


class Finding(StrEnum):
    """What comparing both ends showed."""

    IN_STEP = "in_step"
    SERVER_BEHIND = "server_behind"
    """The server went back (restored from a backup): it gets again what it forgot."""
    REJOINED = "rejoined"
    """The station's past was changed: its journal goes on in a new incarnation."""
    TWO_STORIES = "two_stories"
    """Server and station have different events at one number, and could not be joined yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """How a round ended. Offline is a report, not an error to raise."""

    online: bool
    """Whether the server itself answered."""
    next_in_ms: int
    """When to call again: 0 while there is more to do, never longer than a minute."""
    sent: int = 0
    confirmed: int = 0
    """Events that are acknowledged now and were not before."""
    unsent: int = 0
    rows: int = 0
    standing: str = "good"
    finding: Finding = Finding.IN_STEP
    error: ClientError | None = None
    receipts: tuple[Receipt, ...] = ()
    results: tuple[Result, ...] = ()
    """Events that the server has and could not simply apply."""
    server_now_ms: int = 0
    min_program: str = ""


class SyncEngine:
    """Keeps one station and its server in step, one round at a time; used by one thread."""

    def __init__(
        self, store: SyncStore, central: Remote, *, now: Callable[[], Now], random: Random | None = None
    ) -> None:
        self._store = store
        self._central = central
        self._now = now
        self._random = random or Random()  # noqa: S311  # spreads load, hides nothing
        self._size = BatchSize(MAX_BATCH)
        self._failures = 0
        self._standing = "good"
        self._apart: frozenset[int] = frozenset()
        """Incarnations that the server has another story of; nothing of them is sent until they are joined."""
        self._was_behind = False

    def once(self) -> Report:
        """Do one round. Errors of the store are raised, everything about the network is in the report."""
        try:
            return self._round()
        except ClientError as error:
            return self._failed(error)

    def _round(self) -> Report:
        position = self._store.sync_position()
        self._standing = position.standing
        batch = self._batch(position)
        self._size.sending(len(batch.events) if batch else 0)
        reply = self._central.sync(_request(position, batch, now=self._now()))
        is_behind = _has_gone_back(position, reply)
        if is_behind and not reply.counter:
            reply = self._reminded(position, reply)
        if is_behind and reply.counter:
            return self._unheard(reply)
        self._failures = 0
        self._size.got_through()
        self._standing = reply.standing
        return self._taken(position, batch, reply, is_behind=is_behind)

    def _taken(self, position: Position, batch: Batch | None, reply: SyncReply, *, is_behind: bool) -> Report:
        server = {head.incarnation: head for head in reply.heads}
        strange = [i for i, head in server.items() if self._store.hash_at(i, head.seq) != head.hash]
        proved = {} if is_behind else position.acked
        acked = {head.incarnation: self._acked(proved, head.incarnation, server) for head in position.heads}
        receipts = [(signed, receipt) for signed in reply.receipts if (receipt := self._receipt(signed))]
        applied = self._store.apply_reply(
            msgspec.structs.replace(reply, heads=tuple(acked.values()), receipts=tuple(s for s, _ in receipts))
        )
        finding = self._joined({i: server[i] for i in strange}, position, acked)
        unsent = self._store.unsent()
        confirmed = sum(max(0, head.seq - _seq(position.acked, i)) for i, head in acked.items())
        if reply.counter or (batch and not confirmed and not is_behind):
            # This request's number was used before, by a past that an old disk image took away, or a clock set ahead.
            self._central.leap(max(reply.counter, reply.server_now_ms))
        is_new = is_behind and not self._was_behind
        self._was_behind = is_behind
        has_more = (
            (reply.more and (is_new or reply.cursor != position.cursor))
            or (unsent > 0 and (is_new or confirmed > 0))
            or finding is Finding.REJOINED
            or reply.counter > 0  # at once, or a clone whose clock is ahead raises the number again before that
        )
        return Report(
            online=True,
            next_in_ms=0 if has_more else self._paced(reply.next_in_ms),
            sent=len(batch.events) if batch else 0,
            confirmed=confirmed,
            unsent=unsent,
            rows=applied.rows,
            standing=reply.standing,
            finding=Finding.SERVER_BEHIND if is_behind and finding is Finding.IN_STEP else finding,
            receipts=tuple(receipt for _, receipt in receipts),
            results=reply.results,
            server_now_ms=reply.server_now_ms,
            min_program=reply.min_program,
        )

    def _unheard(self, reply: SyncReply) -> Report:
        """Leave everything as it is: a server that went back took this for a repetition, grants and all."""
        self._central.leap(max(reply.counter, reply.server_now_ms))
        return Report(
            online=True,
            next_in_ms=SHORTEST_MS,
            unsent=self._store.unsent(),
            standing=self._standing,
            finding=Finding.SERVER_BEHIND,
            server_now_ms=reply.server_now_ms,
        )

    def _acked(self, proved: Mapping[int, Head], incarnation: int, server: Mapping[int, Head]) -> Head:
        """Return what of an incarnation is acknowledged: the server's head where it is one of the own chain.

        `proved` is what was acknowledged before, as far as the server has not gone back since.
        """
        head = server.get(incarnation)
        before = proved.get(incarnation)
        if head is not None and self._store.hash_at(incarnation, head.seq) == head.hash:
            return head
        if head is not None and before is not None and before.seq < head.seq:
            # What was acknowledged before two stories began is acknowledged still.
            return before
        return Head(incarnation=incarnation, seq=0, hash=self._store.genesis_of(incarnation))

    def _batch(self, position: Position) -> Batch | None:
        """Return the next events of the oldest incarnation that the server lacks some of."""
        for head in position.heads:
            since = _seq(position.acked, head.incarnation)
            if since >= head.seq or head.incarnation in self._apart:
                continue
            events = _within(self._store.events_after(head.incarnation, since, self._size.limit), BATCH_BYTES)
            if since:
                prev, parent = position.acked[head.incarnation].hash, ""
            else:
                prev, parent = self._store.genesis_of(head.incarnation), self._store.parent_of(head.incarnation)
            raw = tuple(msgspec.Raw(event) for event in events)
            return Batch(incarnation=head.incarnation, since=since, prev=prev, events=raw, parent=parent)
        return None

    def _reminded(self, position: Position, reply: SyncReply) -> SyncReply:
        """Give a server that went back the grants that it may have forgotten; return its reply from the beginning.

        Nothing is taken in before that: a station that stops in between finds out again and begins again.
        """
        grants = self._store.grants()
        for start in range(0, max(1, len(grants)), GRANTS):
            request = SyncRequest(
                protocol=PROTOCOL,
                heads=position.heads,
                epoch=reply.epoch,
                cursor=0,
                grants=grants[start : start + GRANTS],
            )
            reply = self._central.sync(request)
            if reply.counter:
                break
        return reply

    def _joined(self, strange: Mapping[int, Head], position: Position, acked: Mapping[int, Head]) -> Finding:
        """Join what is apart, where something only this station has depends on it or nobody doubts the station.

        The events of a cloned disk's other half would otherwise be pulled for as long as it goes on.
        """
        own = {head.incarnation: head.seq for head in position.heads}
        at_stake = any(own.get(i, 0) > _seq(acked, i) for i in strange)
        if not strange or not (at_stake or self._standing == "good"):
            self._apart = frozenset()
            return Finding.IN_STEP
        self._apart = frozenset(strange)
        self._tell_apart(strange, position)
        rejoined = reunited(self._store, self._central, sorted(strange))
        self._store.rejoin(rejoined)
        if all(head.incarnation != rejoined.into for head in self._store.sync_position().heads):
            # Something was recorded meanwhile; the next round works it out again.
            return Finding.TWO_STORIES
        self._apart = frozenset()
        return Finding.REJOINED

    def _tell_apart(self, strange: Mapping[int, Head], position: Position) -> None:
        """Let the server see, before the stories are one, where they differ behind its own head: it cannot itself."""
        told = tuple(_as_far_as(self._store, head, strange.get(head.incarnation)) for head in position.heads)
        if told != position.heads:
            self._central.sync(SyncRequest(protocol=PROTOCOL, heads=told, epoch=position.epoch, cursor=position.cursor))

    def _receipt(self, signed: Signed) -> Receipt | None:
        """Return a receipt that is proved; one that is not is worth nothing, and no reason to stop."""
        try:
            return self._central.proved(signatures.RECEIPT, signed, Receipt)
        except NotTheServer:
            return None

    def _failed(self, error: ClientError) -> Report:
        self._failures += 1
        is_refused = getattr(error, "status", 0) == HTTPStatus.REQUEST_ENTITY_TOO_LARGE
        if (is_refused or isinstance(error, OutOfTime)) and self._size.was_too_much(is_refused=is_refused):
            next_in_ms = SHORTEST_MS
        else:
            next_in_ms = self._backoff(error)
        return Report(
            online=isinstance(error, Refused | StrangeJournal),
            next_in_ms=next_in_ms,
            unsent=self._store.unsent(),
            standing=self._standing,
            finding=Finding.TWO_STORIES if self._apart else Finding.IN_STEP,
            error=error,
        )

    def _backoff(self, error: ClientError) -> int:
        """Return a wait of full jitter under a doubling ceiling, at least what the server asked for."""
        ceiling = min(LONGEST_MS, FIRST_BACKOFF_MS << min(self._failures - 1, 10))
        asked = error.refusal.retry_in_ms if isinstance(error, Refused | ServerTrouble) and error.refusal else 0
        return max(SHORTEST_MS, min(asked, LONGEST_MS), round(self._random.uniform(0, ceiling)))

    def _paced(self, next_in_ms: int) -> int:
        spread = self._random.uniform(1 - JITTER, 1 + JITTER)
        return min(LONGEST_MS, max(SHORTEST_MS, round(min(next_in_ms, LONGEST_MS) * spread)))


def _request(position: Position, batch: Batch | None, *, now: Now | None = None) -> SyncRequest:
    return SyncRequest(
        protocol=PROTOCOL,
        heads=position.heads,
        epoch=position.epoch,
        cursor=position.cursor,
        batch=batch,
        now=now,
    )


def _seq(heads: Mapping[int, Head], incarnation: int) -> int:
    head = heads.get(incarnation)
    return head.seq if head else 0


def _has_gone_back(position: Position, reply: SyncReply) -> bool:
    """Whether the server knows less than it did: another lineage, an earlier position or head."""
    server = {head.incarnation: head for head in reply.heads}
    return (
        position.epoch not in ("", reply.epoch)
        or reply.cursor < position.cursor
        or any(_seq(server, incarnation) < head.seq for incarnation, head in position.acked.items())
    )


def _as_far_as(store: SyncStore, own: Head, there: Head | None) -> Head:
    """Return the own story at the number where a shorter one ends that differs from it."""
    if there is None or there.seq >= own.seq:
        return own
    return Head(incarnation=own.incarnation, seq=there.seq, hash=store.hash_at(own.incarnation, there.seq) or own.hash)


def _within(events: tuple[bytes, ...], most: int) -> tuple[bytes, ...]:
    """Return as many of the events as fit into so many bytes, at least one."""
    size = 0
    for count, event in enumerate(events):
        size += len(event)
        if size > most and count:
            return events[:count]
    return events
