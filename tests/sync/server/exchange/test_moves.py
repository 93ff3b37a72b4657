"""An attempt that moves to another station: only a given fence counts, nothing is lost, nothing is applied too late."""

import msgspec
import pytest

from sync.protocol import events, moving, wire
from sync.protocol.events import AnyEvent
from sync.protocol.ids import EventId, StationId
from sync.protocol.moving import MovedReply
from sync.server.exchange import folds, moves, projection
from sync.server.exchange.models import AttemptRecord, Claim, DirectiveRecord, MoveRecord, StoredEvent
from sync.server.exchange.moves import MoveRefused
from sync.server.papers.models import Package
from sync.server.registration.models import CandidateProfile, ExamCenter, ExamSession, SlotEvent, Station
from sync.server.registration.times import from_ms
from tests.sync.server.exchange.carrying import brought, file_of
from tests.sync.server.exchange.conftest import new_candidate, now_ms
from tests.sync.server.exchange.machine import (
    Enrolled,
    Machine,
    Reply,
    moment,
    responded,
    started,
    submitted,
    whole_attempt,
)

pytestmark = pytest.mark.django_db


class Scene:
    """A candidate who sits at A1, and seats around."""

    def __init__(self, enrolled: Enrolled, candidate: CandidateProfile, session: ExamSession) -> None:
        self.candidate = candidate
        self.session = session
        self.a, self.b, self.c = enrolled("A1"), enrolled("B2"), enrolled("C3")
        self.base = now_ms() - 600_000
        self.first = started(candidate.public_id, at_ms=self.base, session=session.public_id)
        self.attempt = self.first.attempt
        self.written: dict[str, list[AnyEvent]] = {self.a.name: [self.first]}
        self.a.record(self.first)

    def answers(self, at: Machine, *values: str) -> None:
        for item, value in enumerate(values):
            self.write(at, responded(self.attempt, item, value, at_ms=self.base + 1_000, used_ms=1_000))

    def write(self, at: Machine, event: AnyEvent) -> None:
        self.written.setdefault(at.name, []).append(event)
        at.record(event)

    @property
    def record(self) -> AttemptRecord:
        return AttemptRecord.objects.get(public_id=self.attempt)

    def decide(self, to: Machine, *, from_copy: bool = False) -> MoveRecord:
        target = Station.objects.get(public_id=to.name)
        return moves.move(
            self.record, target, by="admin", why="The screen is broken", approved_by="chief", from_copy=from_copy
        )

    def give_up(self, at: Machine, to: Machine, fence: int) -> None:
        event = events.AttemptTransferring(
            at=moment(self.base + 2_000), attempt=self.attempt, to=StationId(to.name), fence=fence, by="admin"
        )
        self.write(at, event)

    def ask(self, machine: Machine, *, since: int = 0, fence: int = 0) -> Reply:
        return machine.signed("GET", f"/v1/attempts/{self.attempt}/events?since={since}&fence={fence}")

    def take_over(self, at: Machine) -> MovedReply:
        """Fetch what is there and take the attempt over with it."""
        told = self.ask(at).read(MovedReply)
        inherited = [bytes(raw) for raw in told.events]
        self.written[at.name] = [e for e in map(events.decode, inherited) if not isinstance(e, events.Unknown)]
        self.write(
            at,
            events.AttemptTakenOver(
                at=moment(self.base + 3_000),
                attempt=self.attempt,
                used_ms=1_000,
                fence=told.fence,
                source=told.source,
                incarnation=told.head.incarnation,
                seq=told.head.seq,
                hash=told.head.hash,
                last=told.last,
                count=told.total,
                digest=moving.digest(self.attempt, inherited),
                how=told.how,
                by="admin",
            ),
        )
        return told

    def submit(self, at: Machine) -> None:
        self.write(at, submitted(self.written[at.name], at_ms=self.base + 60_000))

    def answers_now(self) -> dict[str, str]:
        attempt = projection.attempt_of(self.attempt)
        assert attempt is not None
        return {str(item): next(iter(given.values()))[0] for item, given in attempt.responses.items()}

    def slot(self) -> str:
        self.candidate.refresh_from_db()
        return self.candidate.slot.state


@pytest.fixture
def scene(enrolled: Enrolled, candidate: CandidateProfile, session: ExamSession) -> Scene:
    return Scene(enrolled, candidate, session)


def as_it_is() -> dict[str, object]:
    """The attempt's row, without its place in what panels are told."""
    return {name: value for name, value in AttemptRecord.objects.values().get().items() if name != "room_pos"}


def moved(scene: Scene, *, from_copy: bool = False) -> None:
    """Move the attempt from A to B, each step as it goes."""
    scene.answers(scene.a, "a0", "a1")
    scene.a.push()
    decided = scene.decide(scene.b, from_copy=from_copy)
    if not from_copy:
        scene.give_up(scene.a, scene.b, decided.fence)
        scene.a.push()
    scene.take_over(scene.b)
    scene.b.push()


# --- online -----------------------------------------------------------------------------------------------------------


def test_an_attempt_moves_while_both_seats_are_online(scene: Scene) -> None:
    moved(scene)
    assert (scene.record.station.seat, scene.record.state, scene.record.fence) == ("B2", "active", 1)
    scene.answers(scene.b, "b0")
    scene.submit(scene.b)
    assert scene.b.push().results == ()

    assert scene.answers_now() == {"i0": "b0", "i1": "a1"}
    assert (scene.record.state, scene.record.answered, scene.slot()) == ("submitted", 2, "consumed")
    assert [e.what for e in SlotEvent.objects.all()] == ["assigned", "started", "consumed"]
    assert AttemptRecord.objects.count() == 1


def test_both_seats_hear_of_the_move_and_nobody_else(scene: Scene) -> None:
    scene.a.push()
    for machine in (scene.a, scene.b, scene.c):
        machine.sync()
    decided = scene.decide(scene.b)

    told = {}
    for name, machine in (("a", scene.a), ("b", scene.b), ("c", scene.c)):
        machine.rows = {}
        machine.sync()
        rows = [row for row in machine.rows.values() if isinstance(row, wire.StatementRow)]
        told[name] = [wire.decode(row.signed.payload, wire.Directive) for row in rows]
    assert told["c"] == []
    assert told["a"] == told["b"]
    (order,) = told["a"]
    assert (order.do, order.to, order.seat, order.fence) == ("transfer", scene.b.name, "B2", decided.fence)
    assert (order.candidate, order.generation, order.how) == (scene.candidate.public_id, 1, "online")


def test_the_candidates_seat_is_the_new_one(scene: Scene) -> None:
    scene.a.push()
    scene.decide(scene.b)
    scene.a.sync()
    row = scene.a.rows["candidate", scene.candidate.public_id]
    assert isinstance(row, wire.CandidateRow)
    assert (row.station, row.seat) == (scene.b.name, "B2")


def test_the_target_waits_until_the_source_has_given_the_attempt_up(scene: Scene) -> None:
    scene.a.push()
    decided = scene.decide(scene.b)
    refused = scene.ask(scene.b)
    assert (refused.status, refused.refusal.code, refused.refusal.seat) == (409, "MOVE-NOT-YET", "A1")

    scene.answers(scene.a, "the last one")
    scene.give_up(scene.a, scene.b, decided.fence)
    scene.a.push()
    assert scene.ask(scene.b).read(MovedReply).total == 3


def test_the_events_come_byte_for_byte_and_page_by_page(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moves, "PAGE_EVENTS", 2)
    scene.answers(scene.a, "a0", "a1", "a2")
    decided_on = scene.a.log.raws
    scene.a.push()
    scene.decide(scene.b, from_copy=True)

    pages: list[bytes] = []
    while not pages or len(pages) < 4:
        told = scene.ask(scene.b, since=len(pages)).read(MovedReply)
        assert len(told.events) == 2
        pages += [bytes(raw) for raw in told.events]
    assert pages == decided_on
    assert (told.total, told.source, told.head.seq, told.head.hash) == (4, scene.a.name, 4, scene.a.log.hash_at(4))


def test_ten_thousand_events_move(scene: Scene) -> None:
    for number in range(10_000):
        scene.a.record(responded(scene.attempt, number % 3, f"v{number}", at_ms=scene.base, used_ms=number))
    for since in range(0, 10_001, 1_000):
        scene.a.sync(scene.a.batch(since, since + 1_000))
    scene.decide(scene.b, from_copy=True)
    told = scene.ask(scene.b).read(MovedReply)
    assert (told.total, len(told.events)) == (10_001, 10_000)
    assert len(scene.ask(scene.b, since=10_000).read(MovedReply).events) == 1


def test_the_receipt_goes_to_the_seat_that_ended_it(scene: Scene) -> None:
    moved(scene)
    scene.submit(scene.b)
    assert scene.b.push().receipts != ()
    assert scene.a.sync().receipts == ()


def test_an_attempt_may_move_on_and_come_back(scene: Scene) -> None:
    moved(scene)
    scene.answers(scene.b, "b0")
    for source, target in ((scene.b, scene.c), (scene.c, scene.a)):
        decided = scene.decide(target)
        scene.give_up(source, target, decided.fence)
        source.push()
        scene.take_over(target)
        scene.answers(target, f"at {target.name[:4]}")
        assert target.push().results == ()
    scene.submit(scene.a)
    scene.a.push()

    assert scene.answers_now() == {"i0": f"at {scene.a.name[:4]}", "i1": "a1"}
    assert (scene.record.state, scene.record.station.seat, scene.record.receipt != "") == ("submitted", "A1", True)
    assert [(m.source.seat, m.target.seat, m.taken_at is not None) for m in MoveRecord.objects.all()] == [
        ("A1", "B2", True),
        ("B2", "C3", True),
        ("C3", "A1", True),
    ]


# --- from the server's copy -------------------------------------------------------------------------------------------


def test_a_dead_seats_attempt_goes_on_from_what_the_server_has(scene: Scene) -> None:
    moved(scene, from_copy=True)
    made = MoveRecord.objects.get()
    assert made.is_incident
    assert (made.known_events, made.count, made.cut_incarnation, made.cut_seq) == (3, 3, 1, 3)
    assert scene.record.state == "active"


def test_what_the_dead_seat_brings_later_is_late_and_changes_nothing(scene: Scene) -> None:
    moved(scene, from_copy=True)
    scene.answers(scene.b, "b0")
    scene.b.push()
    before = scene.answers_now()

    scene.answers(scene.a, "late0", "late1")
    results = scene.a.push().results

    assert {result.code for result in results} == {"ATTEMPT-LATE"}
    assert scene.answers_now() == before == {"i0": "b0", "i1": "a1"}
    assert (scene.record.station.seat, scene.record.late_events) == ("B2", 2)
    late = moves.late_writes(scene.record)
    assert [
        (one.station, one.seq, one.event.values) for one in late if isinstance(one.event, events.ItemResponded)
    ] == [
        (scene.a.name, 4, ("late0",)),
        (scene.a.name, 5, ("late1",)),
    ]
    scene.submit(scene.b)
    scene.b.push()
    assert (scene.record.state, scene.slot()) == ("submitted", "consumed")
    assert scene.record.receipt


def test_giving_up_late_is_not_remarkable(scene: Scene) -> None:
    moved(scene, from_copy=True)
    scene.give_up(scene.a, scene.b, 1)
    scene.a.push()
    assert scene.record.late_events == 0
    assert scene.record.state == "active"


def test_a_submission_at_the_dead_seat_uses_the_slot_up_and_ends_no_running_attempt(scene: Scene) -> None:
    """The attempt goes on at B. That it was also handed in is known from here on: nobody starts in this slot again.

    It used to leave the slot alone, but where it was heard of first: the slot then told in which order news came.
    """
    moved(scene, from_copy=True)
    scene.submit(scene.a)
    scene.a.push()
    assert (scene.record.state, scene.record.late_events, scene.slot()) == ("active", 1, "consumed")
    assert scene.c.claim(scene.candidate.public_id, 1).refusal.code == "SLOT-CONSUMED"

    scene.answers(scene.b, "b0")
    scene.submit(scene.b)
    assert scene.b.push().results == ()
    assert (scene.record.state, scene.answers_now()["i0"]) == ("submitted", "b0")
    assert scene.record.receipt


@pytest.mark.parametrize("order", ["abb", "bab", "bba"])
def test_a_slot_is_used_up_by_its_first_end_in_whatever_order_the_ends_are_heard_of(scene: Scene, order: str) -> None:
    """Seed 32: a clone submits, the attempt moves from the server's copy, and goes on to another end elsewhere."""
    scene.answers(scene.a, "a0")
    scene.a.push()
    scene.decide(scene.b, from_copy=True)
    scene.take_over(scene.b)
    ended_ms = scene.base + 20_000
    scene.write(scene.a, submitted(scene.written[scene.a.name], at_ms=ended_ms))
    scene.submit(scene.b)
    for who in order:
        machine = scene.a if who == "a" else scene.b
        since = machine.acked.get(1, 0)
        machine.sync(machine.batch(since, since + 1))

    scene.candidate.refresh_from_db()
    slot = scene.candidate.slot
    assert (slot.attempting_ms, slot.consumed_ms) == (scene.base, ended_ms)
    assert (scene.record.station.seat, scene.record.state) == ("B2", "submitted")
    assert scene.record.ended_at == from_ms(scene.base + 60_000)
    before = as_it_is()
    projection.reproject(Station.objects.get(public_id=scene.a.name))
    scene.candidate.refresh_from_db()
    assert (scene.candidate.slot, as_it_is()) == (slot, before)


def test_what_a_bundle_brings_of_a_dead_seat_before_the_taking_over_comes_along(scene: Scene) -> None:
    """The first seat has no network; its sealed copy is carried to the server, and nothing is missing."""
    scene.a.push()
    scene.answers(scene.a, "a0", "a1")
    scene.decide(scene.b, from_copy=True)
    brought(file_of(scene.a))
    scene.take_over(scene.b)
    scene.b.push()
    assert scene.answers_now() == {"i0": "a0", "i1": "a1"}

    scene.give_up(scene.a, scene.b, 1)
    scene.a.push()
    assert scene.record.late_events == 0


def test_events_that_came_between_decision_and_taking_over_come_along(scene: Scene) -> None:
    scene.answers(scene.a, "a0")
    scene.a.push()
    scene.decide(scene.b, from_copy=True)
    scene.answers(scene.a, "just in time")
    scene.a.push()
    scene.take_over(scene.b)
    scene.b.push()
    assert scene.answers_now() == {"i0": "just in time"}
    assert scene.record.late_events == 0


def test_the_order_of_arrival_changes_nothing(scene: Scene) -> None:
    """The new seat's events come before the old one's last: as if they had come the other way round."""
    moved(scene, from_copy=True)
    scene.answers(scene.b, "b0")
    scene.b.push()
    scene.answers(scene.a, "late")
    scene.a.push()
    fold = folds.whole(scene.attempt)
    whole = AttemptRecord.objects.values().get()

    AttemptRecord.objects.all().delete()
    projection.reproject(Station.objects.get(public_id=scene.a.name))
    assert folds.whole(scene.attempt) == fold
    again = AttemptRecord.objects.values().get()
    places = {"id", "room_pos"}
    assert {k: v for k, v in again.items() if k not in places} == {k: v for k, v in whole.items() if k not in places}


def test_a_seat_takes_back_what_nobody_took_over(scene: Scene) -> None:
    scene.answers(scene.a, "a0", "a1")
    scene.a.push()
    decided = scene.decide(scene.b)
    scene.give_up(scene.a, scene.b, decided.fence)
    scene.a.push()
    assert {station.seat for station in moves.targets(scene.record)} == {"A1", "B2", "C3"}

    scene.decide(scene.a)
    assert scene.ask(scene.b).refusal.code == "MOVE-NOT-HERE"
    told = scene.take_over(scene.a)
    assert (told.total, told.source) == (4, scene.a.name)
    scene.answers(scene.a, "again")
    assert scene.a.push().results == ()
    assert scene.answers_now() == {"i0": "again", "i1": "a1"}
    assert (scene.record.station.seat, scene.record.state, scene.record.late_events) == ("A1", "active", 0)


def test_a_seat_that_a_second_move_passed_by_is_late(scene: Scene) -> None:
    """B fetched it and was never heard from again; what the server has of A goes on at C."""
    scene.answers(scene.a, "a0")
    scene.a.push()
    scene.decide(scene.b, from_copy=True)
    scene.take_over(scene.b)
    scene.answers(scene.b, "b0")
    scene.decide(scene.c, from_copy=True)
    scene.take_over(scene.c)
    scene.answers(scene.c, "c0")
    scene.c.push()
    scene.b.push()

    assert scene.answers_now() == {"i0": "c0"}
    assert (scene.record.station.seat, scene.record.late_events) == ("C3", 2)
    assert scene.ask(scene.b).refusal.code == "MOVE-NOT-HERE"


# --- what may not be --------------------------------------------------------------------------------------------------


def test_no_station_reads_another_ones_attempt(scene: Scene, enrolled: Enrolled) -> None:
    elsewhere = enrolled("X1", at=ExamCenter.objects.create(code="C2", name="Center Two"))
    scene.answers(scene.a, "a0")
    scene.a.push()
    strangers = (scene.b, scene.c, elsewhere, scene.a)
    assert {scene.ask(machine).refusal.code for machine in strangers} == {"MOVE-NOT-HERE"}

    scene.decide(scene.b, from_copy=True)
    strangers = (scene.c, elsewhere, scene.a)
    assert {(reply := scene.ask(machine)).refusal.code for machine in strangers} == {"MOVE-NOT-HERE"}
    assert reply.status == 404
    assert scene.ask(scene.b).status == 200
    nothing = scene.b.signed("GET", "/v1/attempts/no-such-attempt/events")
    assert nothing.refusal == scene.ask(scene.c).refusal


@pytest.mark.parametrize("standing", ["quarantined", "revoked"])
def test_a_station_that_is_not_trusted_takes_nothing_over(scene: Scene, standing: str) -> None:
    scene.a.push()
    scene.decide(scene.b, from_copy=True)
    Station.objects.filter(public_id=scene.b.name).update(standing=standing)
    assert scene.ask(scene.b).status == 403


def test_a_station_cannot_take_over_with_a_fence_of_its_own_making(scene: Scene) -> None:
    scene.answers(scene.a, "a0")
    scene.a.push()
    before = as_it_is()
    forged = events.AttemptTakenOver(
        at=moment(scene.base + 5_000),
        attempt=scene.attempt,
        fence=2**52,
        source=StationId(scene.a.name),
        incarnation=1,
        seq=2,
        hash="",
        last=EventId(events.decode(scene.a.log.raws[-1]).id),
        count=2,
        digest="",
        how="online",
    )
    scene.write(scene.c, forged)
    scene.answers(scene.c, "stolen")
    told = scene.c.push().results

    assert {result.code for result in told} == {"FENCE-UNKNOWN", "ATTEMPT-ELSEWHERE"}
    assert StoredEvent.objects.filter(attempt_id=scene.attempt).count() == 4
    assert as_it_is() == before
    assert scene.answers_now() == {"i0": "a0"}


def test_the_source_cannot_go_on_with_a_fence_of_its_own_making(scene: Scene) -> None:
    moved(scene)
    last = EventId(events.decode(scene.b.log.raws[-1]).id)
    forged = events.AttemptTakenOver(
        at=moment(scene.base + 5_000),
        attempt=scene.attempt,
        fence=9,
        source=StationId(scene.b.name),
        incarnation=1,
        seq=1,
        hash="",
        last=last,
        count=5,
        digest="",
        how="online",
    )
    scene.write(scene.a, forged)
    scene.answers(scene.a, "mine")
    scene.a.push()
    assert scene.record.station.seat == "B2"
    assert "mine" not in scene.answers_now().values()


def test_only_a_running_attempt_moves_and_only_to_a_free_trusted_seat_of_the_center(
    scene: Scene, enrolled: Enrolled, session: ExamSession
) -> None:
    elsewhere = enrolled("X1", at=ExamCenter.objects.create(code="C2", name="Center Two"))
    panel = enrolled("P1", role="panel")
    busy, shut = enrolled("D4"), enrolled("E5")
    other = new_candidate(session, "R2")
    busy.record(started(other.public_id, at_ms=scene.base, session=session.public_id))
    busy.push()
    Station.objects.filter(public_id=shut.name).update(standing="quarantined")
    scene.a.push()

    assert {station.seat for station in moves.targets(scene.record)} == {"B2", "C3"}
    for machine in (elsewhere, panel, busy, shut, scene.a):
        with pytest.raises(MoveRefused):
            scene.decide(machine)
    scene.submit(scene.a)
    scene.a.push()
    with pytest.raises(MoveRefused):
        scene.decide(scene.b)
    assert not MoveRecord.objects.exists()
    assert not Claim.objects.exists()


def test_a_move_needs_a_reason_and_nobody_approves_their_own(scene: Scene) -> None:
    scene.a.push()
    target = Station.objects.get(public_id=scene.b.name)
    with pytest.raises(MoveRefused):
        moves.move(scene.record, target, by="admin", why="  ")
    with pytest.raises(MoveRefused):
        moves.move(scene.record, target, by="admin", why="Broken", approved_by="admin")


def test_a_move_takes_two_people_where_policy_says_so(scene: Scene, session: ExamSession) -> None:
    scene.a.push()
    target = Station.objects.get(public_id=scene.b.name)
    with pytest.raises(MoveRefused):
        moves.move(scene.record, target, by="admin", why="Broken")
    session.policy = {"two_people": ["terminate"]}
    session.save()
    assert moves.move(scene.record, target, by="admin", why="Broken").approved_by == ""


def test_an_attempt_of_an_older_generation_does_not_move(scene: Scene) -> None:
    scene.a.push()
    scene.candidate.refresh_from_db()
    scene.candidate.reset_slot(by="admin", reason="Wrong paper")
    with pytest.raises(MoveRefused):
        scene.decide(scene.b)


def test_each_move_has_a_higher_fence(scene: Scene) -> None:
    claimed = scene.a.claim(scene.candidate.public_id, 1).read(wire.ClaimReply)
    held = wire.decode(claimed.fence.payload, wire.Fence).fence
    scene.a.push()
    assert held < scene.decide(scene.b).fence < scene.decide(scene.c).fence


def test_nobody_claims_a_slot_whose_attempt_is_on_its_way(scene: Scene) -> None:
    scene.a.push()
    scene.decide(scene.b)
    for machine in (scene.b, scene.c):
        assert machine.claim(scene.candidate.public_id, 1).refusal.code == "CLAIM-TAKEN"


def test_the_paper_opens_for_the_target_also_after_the_sessions_close(
    scene: Scene, session: ExamSession, package: Package
) -> None:
    from datetime import timedelta

    from sync.server.registration.times import now

    scene.a.push()
    session.closes_at = now() - timedelta(minutes=1)
    session.save()
    assert scene.b.release(package.hash, session.public_id).refusal.code == "SESSION-OVER"
    scene.decide(scene.b)
    assert scene.b.release(package.hash, session.public_id).status == 200


# --- what was lost and comes back -------------------------------------------------------------------------------------


def test_a_station_may_fetch_again_what_it_has_taken_over(scene: Scene) -> None:
    moved(scene)
    scene.answers(scene.b, "b0")
    scene.b.push()
    again = scene.ask(scene.b, fence=1).read(MovedReply)
    (taken,) = [e for e in scene.written[scene.b.name] if isinstance(e, events.AttemptTakenOver)]
    assert moving.digest(scene.attempt, [bytes(raw) for raw in again.events]) == taken.digest
    assert scene.ask(scene.a, fence=1).refusal.code == "MOVE-NOT-HERE"
    Station.objects.filter(public_id=scene.b.name).update(standing="quarantined")
    assert scene.ask(scene.b, fence=1).read(MovedReply) == again
    Station.objects.filter(public_id=scene.b.name).update(standing="revoked")
    assert scene.ask(scene.b, fence=1).status == 403


def test_a_restored_server_learns_of_a_move_from_its_own_signature(scene: Scene) -> None:
    """The database went back to before the move; the target returns the statement that it has from this server."""
    scene.answers(scene.a, "a0")
    scene.a.push()
    scene.decide(scene.b, from_copy=True)
    scene.b.sync()
    (row,) = [row for row in scene.b.rows.values() if isinstance(row, wire.StatementRow)]
    scene.take_over(scene.b)
    DirectiveRecord.objects.all().delete()
    MoveRecord.objects.all().delete()
    Claim.objects.all().delete()

    scene.b.sync(grants=(row.signed,))
    assert scene.b.push().results == ()

    assert scene.record.station.seat == "B2"
    made = MoveRecord.objects.get()
    assert (made.how, made.source.seat, made.taken_at is not None) == ("server_copy", "A1", True)


def test_a_fence_that_a_restored_server_learns_of_last_counts_for_what_came_before(scene: Scene) -> None:
    """The station's events come with its first request, the statements that prove its right with the second."""
    scene.answers(scene.a, "a0")
    scene.a.push()
    scene.decide(scene.b, from_copy=True)
    scene.b.sync()
    (row,) = [row for row in scene.b.rows.values() if isinstance(row, wire.StatementRow)]
    scene.take_over(scene.b)
    Claim.objects.all().delete()
    scene.b.push()
    assert scene.record.station.seat == "A1"

    scene.b.sync(grants=(row.signed,))

    assert scene.record.station.seat == "B2"


def test_a_forged_statement_gives_no_fence(scene: Scene) -> None:
    scene.a.push()
    scene.decide(scene.b, from_copy=True)
    scene.b.sync()
    (row,) = [row for row in scene.b.rows.values() if isinstance(row, wire.StatementRow)]
    Claim.objects.all().delete()
    forged = msgspec.structs.replace(
        row.signed, payload=msgspec.Raw(bytes(row.signed.payload).replace(b'"fence":1', b'"fence":7'))
    )
    scene.b.sync(grants=(forged,))
    scene.c.sync(grants=(row.signed,))
    assert not Claim.objects.exists()


def test_the_new_seats_events_wait_for_the_old_ones(scene: Scene) -> None:
    """The first seat never was online: its events come by another way, after those of the second."""
    target = Station.objects.get(public_id=scene.b.name)
    Claim.objects.create(profile=scene.candidate, generation=1, station=target, fence=4, lapses_ms=0)
    scene.answers(scene.a, "a0")
    raws = scene.a.log.raws
    scene.write(
        scene.b,
        events.AttemptTakenOver(
            at=moment(scene.base + 3_000),
            attempt=scene.attempt,
            fence=4,
            source=StationId(scene.a.name),
            incarnation=1,
            seq=2,
            hash=scene.a.log.hash_at(2),
            last=EventId(events.decode(raws[-1]).id),
            count=2,
            digest=moving.digest(scene.attempt, raws),
            how="bundle",
            by="chief",
            approved_by="deputy",
        ),
    )
    scene.answers(scene.b, "", "b1")
    assert {result.code for result in scene.b.push().results} == {"ATTEMPT-UNKNOWN"}
    assert not AttemptRecord.objects.exists()

    assert scene.a.push().results == ()
    assert (scene.record.station.seat, scene.record.state, scene.slot()) == ("B2", "active", "attempting")
    made = MoveRecord.objects.get()
    assert (made.how, made.by, made.approved_by, made.directive) == ("bundle", "chief", "deputy", None)


def test_an_attempt_that_never_moved_is_projected_as_ever(station: Machine, candidate: CandidateProfile) -> None:
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    station.push()
    record = AttemptRecord.objects.get()
    assert (record.late_events, record.missing_events, record.moves.count(), record.state) == (0, 0, 0, "submitted")
