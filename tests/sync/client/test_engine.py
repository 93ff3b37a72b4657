"""The engine against a station and a server in memory: whatever is lost on the way, each event arrives once."""

import copy
from random import Random
from typing import TypeVar

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.client.engine import Finding, Report, SyncEngine
from sync.client.errors import NotTheServer, OutOfTime, Refused, ServerTrouble, Unreachable
from sync.protocol import signatures, wire
from sync.protocol.errors import ProtocolError
from sync.protocol.ids import AttemptId, CandidateId, StationId
from sync.protocol.signatures import Signed
from sync.protocol.slots import Rank, Slot
from tests.sync.client.memory import MemoryServer, MemoryStore

T = TypeVar("T", bound=msgspec.Struct)
NOW = wire.Now(wall_ms=1, mono_ms=1, boot="b")


class Network:
    """The way to the server; `fault` says what happens to the next requests, one letter each."""

    def __init__(self, server: MemoryServer) -> None:
        self.server = server
        self.faults: list[str] = []
        self.error: Exception | None = None
        self.least = 0
        self.accepts = wire.MAX_BATCH
        """Events of a batch that the server takes at all."""
        self.slow = self.refused = 0
        """Batches that took too long, and those of more than the server takes."""

    @property
    def station(self) -> StationId:
        return self.server.station

    def sync(self, request: wire.SyncRequest) -> wire.SyncReply:
        fault = self.faults.pop(0) if self.faults else "ok"
        if fault == "lost request":
            raise Unreachable
        if self.error is not None:
            raise self.error
        if request.batch is not None:
            self._weigh(len(request.batch.events))
        request = wire.decode(wire.encode(request), wire.SyncRequest)
        reply = self.server.sync(request)
        if fault == "duplicate":
            reply = self.server.sync(request)
        if fault == "lost reply":
            raise Unreachable
        return wire.decode(wire.encode(reply), wire.SyncReply)

    def _weigh(self, size: int) -> None:
        if size > self.accepts:
            self.refused += 1
            raise Refused(wire.Refusal(code="TOO-LARGE", sentence="Too large."), status=413)
        if size > self.server.biggest:
            self.slow += 1
            raise OutOfTime

    def own_events(self, incarnation: int, since: int) -> wire.JournalReply:
        if self.faults and self.faults.pop(0) != "ok":
            raise Unreachable
        return self.server.own_events(incarnation, since)

    def leap(self, to: int) -> None:
        self.least = to

    def proved(self, purpose: str, signed: Signed, kind: type[T]) -> T:
        public = self.server.key.public_key()
        try:
            keys = {signatures.key_id(public.public_bytes_raw()): public}
            return wire.decode(signatures.demand_stated(keys, purpose, signed), kind)
        except ProtocolError as error:
            raise NotTheServer from error


class World:
    """One station, one server, and what lies between."""

    def __init__(self) -> None:
        self.store = MemoryStore()
        self.server = MemoryServer()
        self.network = Network(self.server)
        self.begin()

    def begin(self) -> None:
        """Start the station's program."""
        self.engine = SyncEngine(self.store, self.network, now=lambda: NOW, random=Random(1))

    def once(self) -> Report:
        return self.engine.once()

    def settle(self, most: int = 200) -> Report:
        """Go on until nothing is left to do."""
        for _ in range(most):
            report = self.once()
            if report.next_in_ms and not report.error and report.finding is Finding.IN_STEP:
                return report
        raise AssertionError("the station never comes to rest")


@pytest.fixture
def world() -> World:
    return World()


def test_new_events_are_with_the_server_after_one_round(world: World) -> None:
    world.store.append(3)

    report = world.once()

    assert (report.sent, report.confirmed, report.unsent) == (3, 3, 0)
    assert report.online
    assert world.server.ids() == world.store.ids()


def test_without_news_nothing_but_heads_travels(world: World) -> None:
    world.store.append(3)
    world.settle()

    report = world.once()

    assert (report.sent, report.confirmed, report.rows) == (0, 0, 0)
    assert world.server.requests[-1].batch is None
    assert len(wire.encode(world.server.requests[-1])) < 1_000


def test_rows_come_down_page_by_page(world: World) -> None:
    for _ in range(8):
        world.server.add_row()

    reports = [world.once(), world.once(), world.once()]

    assert [r.rows for r in reports] == [3, 3, 2]
    assert [r.next_in_ms > 0 for r in reports] == [False, False, True]
    assert sorted(world.store.rows) == list(range(1, 9))


def test_a_thousand_events_travel_at_once_and_the_rest_right_after(world: World) -> None:
    world.store.append(2_500)

    reports = [world.once(), world.once()]

    assert [r.sent for r in reports] == [1_000, 1_500]
    assert [r.next_in_ms == 0 for r in reports] == [True, False]


def test_a_lost_acknowledgement_sends_nothing_twice(world: World) -> None:
    world.store.append(5)
    world.network.faults = ["lost reply"]

    first = world.once()
    second = world.once()

    assert isinstance(first.error, Unreachable)
    assert (first.online, first.unsent, second.unsent) == (False, 5, 0)
    assert world.server.ids() == world.store.ids()


def test_a_restored_server_gets_again_what_it_forgot(world: World) -> None:
    world.store.append(3)
    world.settle()
    backup = world.server.snapshot()
    world.store.append(4)
    world.settle()
    world.server.restore(backup, epoch="epoch-1")

    report = world.once()

    assert report.finding is Finding.SERVER_BEHIND
    assert report.unsent == 4
    assert world.settle().unsent == 0
    assert world.server.ids() == world.store.ids()


def test_a_server_that_forgot_an_incarnation_gets_it_again(world: World) -> None:
    world.store.append(3)
    world.settle()
    world.server.journals.clear()

    world.settle()

    assert world.server.ids() == world.store.ids()


def test_a_restored_server_gets_the_grants_back_before_anything_is_taken_in(world: World) -> None:
    world.server.add_row()
    world.settle()
    grant = world.server.state(
        signatures.GRANT,
        wire.SlotGrant(
            candidate=CandidateId("c1"),
            slot=Slot(generation=2, rank=Rank.AVAILABLE, assigned_ms=1),
            exam="E",
            by="admin",
            issued_ms=1,
            epoch="epoch-1",
        ),
    )
    world.store.known_grants = (grant,) * 1_200
    world.server.restore(world.server.snapshot(), epoch="epoch-2")
    world.network.faults = ["ok", "ok", "lost request"]

    broken = world.once()
    assert broken.error is not None
    assert world.store.epoch == "epoch-1"
    world.server.returned.clear()
    report = world.settle()

    assert world.server.returned == [grant] * 1_200
    assert (report.unsent, world.store.epoch) == (0, "epoch-2")


def test_a_restored_server_that_takes_a_station_for_a_replay_gets_the_grants_all_the_same(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.server.add_row()
    world.settle()
    grant = world.server.state(signatures.GRANT, NOW)
    world.store.known_grants = (grant,)
    world.server.restore(world.server.snapshot(), epoch="epoch-2")
    answer, asked = world.server.sync, 0

    def once_unheard(request: wire.SyncRequest) -> wire.SyncReply:
        nonlocal asked
        asked += 1
        if asked == 1:
            return wire.SyncReply(epoch="epoch-2", heads=(), cursor=0, counter=10**14)
        return answer(request)

    monkeypatch.setattr(world.server, "sync", once_unheard)

    unheard = world.once()
    assert (unheard.finding, unheard.next_in_ms) == (Finding.SERVER_BEHIND, 200)
    assert (world.store.epoch, world.network.least) == ("epoch-1", 10**14)
    world.settle()

    assert world.server.returned == [grant]


def test_what_a_server_acknowledged_before_it_was_restored_counts_no_more(world: World) -> None:
    """The other half of a cloned disk fills the restored server up to the same number, with another story."""
    world.store.append(1)
    world.settle()
    clone = World()
    clone.server, clone.network = world.server, Network(world.server)
    clone.store = copy.deepcopy(world.store)
    clone.begin()
    backup = world.server.snapshot()
    own = set(world.store.append(1))
    world.settle()
    world.server.restore(backup, epoch="epoch-2")
    clone.store.append(1)
    clone.settle()
    world.server.standing = "quarantined"
    other = world.store.hash_at(1, 2)
    world.store.append(1)

    world.settle()

    assert own <= world.server.ids().keys()
    told = {(head.seq, head.hash) for request in world.server.requests for head in request.heads}
    assert (2, other) in told


def test_an_old_image_gets_its_own_events_back(world: World) -> None:
    world.store.append(5)
    world.settle()
    image = copy.deepcopy(world.store)
    world.store.append(7)
    world.settle()
    everything = world.store.ids()
    world.store = image
    world.begin()

    report = world.once()

    assert report.finding is Finding.REJOINED
    assert world.store.ids() == everything
    assert max(world.store.journals) == 2
    assert world.settle().unsent == 0


def test_an_old_image_that_went_on_keeps_both_stories(world: World) -> None:
    world.store.append(5)
    world.settle()
    image = copy.deepcopy(world.store)
    world.store.append(7)
    world.settle()
    lost = world.store.ids()
    world.store = image
    world.begin()
    new = world.store.append(3)

    world.settle()

    assert world.store.ids().keys() == {*lost, *new}
    assert world.server.ids() == world.store.ids()
    assert set(world.store.ids().values()) == {1}
    assert len(world.store.journals[2].events) == 3


def test_an_image_restored_twice_moves_nothing_twice(world: World) -> None:
    world.store.append(5)
    world.settle()
    image = copy.deepcopy(world.store)
    world.store.append(7)
    world.settle()
    world.store = image
    world.begin()
    world.store.append(3)
    image = copy.deepcopy(world.store)
    world.settle()
    everything = world.store.ids()
    world.store = image
    world.begin()

    world.settle()

    assert world.store.ids() == everything
    assert world.server.ids() == everything


def test_an_event_recorded_while_stories_are_joined_is_not_lost(world: World) -> None:
    world.store.append(5)
    world.settle()
    image = copy.deepcopy(world.store)
    world.store.append(7)
    world.settle()
    world.store = image
    world.begin()
    world.store.append(1)
    late: list[object] = []
    grants = world.store.rejoin

    def rejoin_after_an_answer(rejoined: object) -> None:
        if not late:
            late.extend(world.store.append(1))
        grants(rejoined)  # type: ignore[arg-type]

    world.store.rejoin = rejoin_after_an_answer  # type: ignore[method-assign]

    first = world.once()
    world.settle()

    assert first.finding is Finding.TWO_STORIES
    assert late[0] in world.server.ids()
    assert world.server.ids() == world.store.ids()


def test_a_clone_and_its_original_both_deliver_everything(world: World) -> None:
    world.store.append(5)
    world.settle()
    clone = World()
    clone.server, clone.network = world.server, Network(world.server)
    clone.store = copy.deepcopy(world.store)
    clone.begin()
    made = set(world.store.ids())

    for _ in range(4):
        made |= set(world.store.append(2)) | set(clone.store.append(3))
        world.settle()
        clone.settle()

    world.settle()
    assert world.server.ids().keys() == made
    assert set(world.server.ids().values()) == {1}
    assert world.server.standing == "quarantined"


def test_the_half_of_a_clone_is_not_pulled_for_ever(world: World) -> None:
    world.store.append(5)
    world.settle()
    world.server.standing = "quarantined"
    world.server.journals[1].add(b'{"kind":"other","id":"x"}')

    report = world.settle()

    assert report.finding is Finding.IN_STEP
    assert report.unsent == 0
    assert len(world.store.journals) == 1


def test_a_batch_that_takes_too_long_is_halved_until_it_fits(world: World) -> None:
    world.store.append(1_000)
    world.server.biggest = 130

    report = world.settle()

    assert report.unsent == 0
    assert world.server.ids() == world.store.ids()
    assert max(len(r.batch.events) for r in world.server.requests if r.batch) == 125


def test_a_refusal_for_size_halves_the_batch_at_once(world: World) -> None:
    world.store.append(100)
    world.network.error = Refused(wire.Refusal(code="TOO-LARGE", sentence="Too large."), status=413)

    waits = [world.once().next_in_ms for _ in range(6)]
    world.network.error = None
    sent = world.once().sent

    assert waits == [200] * 6
    assert sent == 1


def test_a_long_journal_goes_up_in_batches_that_grow(world: World) -> None:
    world.store.append(9_000)

    world.settle()

    assert [len(r.batch.events) for r in world.server.requests if r.batch] == [1_000, 2_000, 4_000, 2_000]


def test_a_server_that_takes_less_is_asked_for_more_only_once(world: World) -> None:
    world.store.append(6_000)
    world.network.accepts = 1_000

    report = world.settle()

    assert report.unsent == 0
    assert [len(r.batch.events) for r in world.server.requests if r.batch] == [1_000] * 6
    assert world.network.refused == 1


def test_a_slow_line_is_tried_with_more_ever_more_rarely(world: World) -> None:
    world.store.append(8_000)
    world.server.biggest = 130

    report = world.settle()

    assert report.unsent == 0
    assert world.network.slow <= 8, "three halvings, and five tries for more among 64 batches"


def test_quiet_rounds_prove_nothing_about_a_slow_line(world: World) -> None:
    world.store.append(1_000)
    world.server.biggest = 130
    world.settle()
    slow = world.network.slow

    for _ in range(50):
        world.once()
        world.store.append(1)

    assert world.settle().unsent == 0
    assert world.network.slow == slow


def test_failures_wait_ever_longer_and_never_more_than_a_minute(world: World) -> None:
    world.network.error = Unreachable()
    highest = SyncEngine(world.store, world.network, now=lambda: NOW, random=_Highest())

    waits = [highest.once().next_in_ms for _ in range(9)]

    assert waits == [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]


def test_a_success_forgets_the_failures(world: World) -> None:
    world.network.error = Unreachable()
    for _ in range(9):
        world.once()
    world.network.error = None
    world.once()
    world.network.error = Unreachable()

    assert world.once().next_in_ms <= 1_000


@pytest.mark.parametrize("error", [ServerTrouble, Refused])
def test_a_server_that_names_a_time_is_left_alone_until_then(
    world: World, error: type[ServerTrouble | Refused]
) -> None:
    refusal = wire.Refusal(code="CENTRAL-BUSY", sentence="Busy.", retry_in_ms=45_000)
    world.network.error = Refused(refusal) if error is Refused else ServerTrouble(refusal=refusal)

    assert world.once().next_in_ms == 45_000


@pytest.mark.parametrize("events", [0, 2])
def test_a_station_that_is_not_heard_any_more_numbers_its_requests_as_the_server_tells_it(
    world: World, monkeypatch: pytest.MonkeyPatch, events: int
) -> None:
    world.store.append(events)
    monkeypatch.setattr(world.server, "sync", lambda _: wire.SyncReply(epoch="", heads=(), cursor=0, counter=10**14))

    report = world.once()

    assert (world.network.least, report.next_in_ms) == (10**14, 0)


@pytest.mark.parametrize(("told", "least", "most"), [(10_000, 8_000, 12_000), (0, 200, 200), (10**12, 48_000, 60_000)])
def test_the_servers_pace_is_kept_with_some_jitter(world: World, told: int, least: int, most: int) -> None:
    world.server.next_in_ms = told

    waits = {world.once().next_in_ms for _ in range(50)}

    assert min(waits) >= least
    assert max(waits) <= most
    assert len(waits) > 1 or told == 0


def test_a_receipt_counts_only_with_the_servers_signature(world: World) -> None:
    receipt = wire.Receipt(attempt=AttemptId("a"), answers_root="r", received_ms=1, code="C")
    good = world.server.state(signatures.RECEIPT, receipt)
    wrong_purpose = world.server.state(signatures.GRANT, receipt)
    forged = signatures.state(signatures.Ed25519PrivateKey.generate(), signatures.RECEIPT, receipt)
    world.server.receipts = (good, wrong_purpose, forged)

    report = world.once()

    assert report.receipts == (receipt,)
    assert world.store.receipts == [good]


def test_a_request_that_did_nothing_may_have_had_a_used_number(world: World) -> None:
    world.store.append(1)
    world.settle()
    assert world.network.least == 0
    world.server.sync = lambda request: MemoryServer.sync(  # type: ignore[method-assign]
        world.server, msgspec.structs.replace(request, batch=None)
    )
    world.store.append(1)

    report = world.once()

    assert (report.sent, report.confirmed, report.next_in_ms > 0) == (1, 0, True)
    assert world.network.least == report.server_now_ms


def test_a_bug_of_the_store_is_not_swallowed(world: World) -> None:
    def full(_reply: object) -> None:
        raise RuntimeError("disk")

    world.store.apply_reply = full  # type: ignore[method-assign,assignment]

    with pytest.raises(RuntimeError):
        world.once()


class _Highest(Random):
    def uniform(self, a: float, b: float) -> float:
        return max(a, b)


FAULTS = st.sampled_from(["ok", "lost request", "lost reply", "duplicate"])
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("append"), st.integers(1, 4)),
        st.tuples(st.just("sync"), st.lists(FAULTS, max_size=3)),
        st.tuples(st.sampled_from(["row", "back up", "restore", "restore by the book", "restart"]), st.none()),
    ),
    max_size=40,
)


@settings(max_examples=400)
@given(steps=STEPS)
def test_every_event_reaches_the_server_exactly_once(steps: list[tuple[str, object]]) -> None:
    world = World()
    _live(world, steps)
    assert world.server.ids() == world.store.ids()
    assert set(world.server.ids().values()) <= {1}
    assert sorted(world.store.rows) == list(range(1, len(world.store.rows) + 1))
    assert len(world.store.rows) >= len(world.server.feed)


IMAGES = st.lists(
    st.one_of(
        st.tuples(st.just("append"), st.integers(1, 4)),
        st.tuples(st.just("sync"), st.lists(FAULTS, max_size=3)),
        st.tuples(
            st.sampled_from(["back up", "restore", "restore by the book", "restart", "image", "restore image", "good"]),
            st.none(),
        ),
    ),
    max_size=40,
)


@settings(max_examples=400)
@given(steps=IMAGES)
def test_no_restored_disk_loses_an_event_that_still_exists_anywhere(steps: list[tuple[str, object]]) -> None:
    world = World()
    _live(world, steps)
    on_server = world.server.ids()
    assert set(on_server.values()) <= {1}
    assert world.store.ids().keys() <= on_server.keys()
    assert set(world.store.ids().values()) <= {1}


def _live(world: World, steps: list[tuple[str, object]]) -> None:
    """Do the steps, then let the network heal and everything come to rest."""
    kept = {"backup": world.server.snapshot(), "image": copy.deepcopy(world.store)}
    for number, (step, value) in enumerate(steps):
        match value:
            case int():
                world.store.append(value)
            case list():
                world.network.faults = [str(fault) for fault in value]
                for _ in range(len(value) + 1):
                    world.once()
                world.network.faults = []
            case _:
                _happen(world, step, kept, number)
    world.settle()


def _happen(world: World, step: str, kept: dict[str, object], number: int) -> None:
    match step:
        case "row":
            world.server.add_row()
        case "back up":
            kept["backup"] = world.server.snapshot()
        case "restore" | "restore by the book":
            epoch = world.server.epoch if step == "restore" else f"epoch-{number}"
            world.server.restore(kept["backup"], epoch=epoch)  # type: ignore[arg-type]
        case "restart":
            world.begin()
        case "image":
            kept["image"] = copy.deepcopy(world.store)
        case "restore image":
            world.store = copy.deepcopy(kept["image"])  # type: ignore[assignment]
            world.begin()
        case "good":
            world.server.standing = "good"


def test_what_the_server_said_of_a_station_is_known_after_a_restart(world: World) -> None:
    """A station that starts without a network does not take itself for better than the server last said."""
    world.server.standing = "quarantined"
    world.settle()
    world.network.error = Unreachable()
    world.begin()

    assert world.once().standing == "quarantined"
