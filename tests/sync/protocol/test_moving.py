"""An attempt at several stations: what counts is a function of the set of events, and only a given fence counts."""

from dataclasses import dataclass, replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from sync.protocol import events as ev
from sync.protocol import following, moving
from sync.protocol.attempts import AttemptState, fold
from sync.protocol.chain import Head
from sync.protocol.errors import BrokenChain, Malformed
from sync.protocol.ids import AttemptId, CandidateId, EventId, ItemId, PackageHash, ResponseId, SessionId, StationId

ATTEMPT = AttemptId("attempt")
A, B, C = StationId("A"), StationId("B"), StationId("C")
AT = ev.Moment(wall_ms=1, mono_ms=1, boot="b")
NUMBERS = iter(range(10**9))


@dataclass(frozen=True)
class W:
    event: ev.AttemptEvent
    station: StationId
    incarnation: int
    seq: int


def new_name() -> EventId:
    return EventId(f"e{next(NUMBERS):06}")


def started(fence: int = 0) -> ev.AttemptStarted:
    return ev.AttemptStarted(
        id=new_name(),
        at=AT,
        attempt=ATTEMPT,
        candidate=CandidateId("c"),
        generation=1,
        exam="E",
        session=SessionId("s"),
        package=PackageHash("p"),
        allowed_ms=60_000,
        items=3,
        seed="5eed",
        fence=fence,
    )


def responded(item: int, value: str) -> ev.ItemResponded:
    return ev.ItemResponded(
        id=new_name(), at=AT, attempt=ATTEMPT, item=ItemId(f"i{item}"), response=ResponseId("R"), values=(value,)
    )


def taken(fence: int, source: W, *, count: int = 0) -> ev.AttemptTakenOver:
    return ev.AttemptTakenOver(
        id=new_name(),
        at=AT,
        attempt=ATTEMPT,
        fence=fence,
        source=source.station,
        incarnation=source.incarnation,
        seq=source.seq,
        hash="",
        last=source.event.id,
        count=count,
        digest="",
        how="online",
    )


def left(fence: int) -> ev.AttemptTransferring:
    return ev.AttemptTransferring(id=new_name(), at=AT, attempt=ATTEMPT, to=B, fence=fence, by="admin")


class World:
    """Journals of stations, and the fences that a server gave."""

    def __init__(self) -> None:
        self.written: list[W] = []
        self.given: set[tuple[StationId, int]] = set()

    def write(self, station: StationId, event: ev.AttemptEvent, *, incarnation: int = 1) -> W:
        seq = 1 + sum(one.station == station and one.incarnation == incarnation for one in self.written)
        self.written.append(W(event, station, incarnation, seq))
        return self.written[-1]

    def answers(self, station: StationId, *values: str) -> None:
        for number, value in enumerate(values):
            self.write(station, responded(number, value))

    def move(self, to: StationId, fence: int, source: W, *, count: int = 0, issued: bool = True) -> W:
        if issued:
            self.given.add((to, fence))
        return self.write(to, taken(fence, source, count=count))

    def issued(self, station: StationId, fence: int) -> bool:
        return (station, fence) in self.given

    def order(self, written: list[W] | None = None) -> moving.Order[W]:
        return moving.ordered(self.written if written is None else written, issued=self.issued)


def submitted() -> ev.AttemptSubmitted:
    return ev.AttemptSubmitted(id=new_name(), at=AT, attempt=ATTEMPT, answered=0, answers_root="")


def values_of(order: moving.Order[W]) -> dict[str, str]:
    attempt = fold(one.event for one in order.counted).attempt
    assert attempt is not None
    return {str(item): given[ResponseId("R")][0] for item, given in attempt.responses.items()}


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """Some stations that had the attempt one after the other, each writing on after it was left, one never asked."""
    world = World()
    world.write(A, started())
    stations = draw(st.lists(st.sampled_from([A, B, C]), max_size=4))
    here, since = A, 0
    for fence, to in enumerate(stations, 1):
        world.answers(here, *draw(st.lists(st.sampled_from("xyz"), max_size=3)))
        own = [one for one in world.written if one.station == here][since:]
        source = own[draw(st.integers(0, len(own) - 1))]
        is_issued = draw(st.booleans())
        since = sum(one.station == to for one in world.written)
        world.move(to, fence, source, issued=is_issued)
        if draw(st.booleans()):
            world.answers(here, *draw(st.lists(st.sampled_from("uvw"), max_size=2)))
        if is_issued:
            here = to
        else:
            since = next(i for i, one in enumerate(o for o in world.written if o.station == here) if one == own[0])
    world.answers(here, *draw(st.lists(st.sampled_from("rst"), max_size=3)))
    return world


@settings(max_examples=300)
@given(world=worlds(), seed=st.integers(0, 2**32))
def test_the_order_is_a_function_of_the_set_of_events(world: World, seed: int) -> None:
    random = Random(seed)
    mixed = [*world.written, *random.choices(world.written, k=3)]
    random.shuffle(mixed)

    assert world.order(mixed) == world.order()


@settings(max_examples=300)
@given(world=worlds())
def test_every_event_is_somewhere_and_only_there(world: World) -> None:
    order = world.order()

    sorted_out = [one.event.id for part in (order.counted, order.late, order.strange, order.waiting) for one in part]
    assert sorted(sorted_out) == sorted(one.event.id for one in world.written)


@settings(max_examples=300)
@given(world=worlds())
def test_of_two_answers_the_one_with_the_higher_key_counts(world: World) -> None:
    """Registers are keyed by fence, incarnation, number and event id; no clock is asked."""
    order = world.order()
    keyed = [
        ((stay.fence, one.incarnation, one.seq, one.event.id), one.event)
        for stay in order.stays
        for one in stay.written
    ]
    assert [key for key, _ in keyed] == sorted(key for key, _ in keyed)
    highest: dict[str, str] = {}
    for _, event in sorted(keyed, key=lambda pair: pair[0]):
        if isinstance(event, ev.ItemResponded):
            highest[str(event.item)] = event.values[0]

    assert values_of(order) == highest


@settings(max_examples=300)
@given(world=worlds())
def test_nothing_that_counts_comes_from_a_station_without_a_fence(world: World) -> None:
    for stay in world.order().stays[1:]:
        assert (stay.station, stay.fence) in world.given


def test_what_a_station_writes_after_it_was_left_is_late_and_changes_nothing() -> None:
    world = World()
    world.write(A, started())
    world.answers(A, "before")
    world.move(B, 1, world.written[-1])
    world.answers(B, "at B")
    world.answers(A, "too late", "and this")

    order = world.order()

    assert values_of(order) == {"i0": "at B"}
    assert [one.event.values for one in order.late if isinstance(one.event, ev.ItemResponded)] == [
        ("too late",),
        ("and this",),
    ]
    assert (order.station, order.fence) == (B, 1)


def test_the_answers_of_the_first_station_stay_where_the_second_gave_none() -> None:
    world = World()
    world.write(A, started())
    world.answers(A, "a0", "a1")
    world.move(B, 1, world.written[-1])
    world.answers(B, "b0")

    assert values_of(world.order()) == {"i0": "b0", "i1": "a1"}


def test_a_fence_that_nobody_gave_takes_nothing_over() -> None:
    world = World()
    world.write(A, started())
    world.answers(A, "a0")
    world.move(B, 99, world.written[-1], issued=False)
    world.answers(B, "stolen")

    order = world.order()

    assert (order.station, values_of(order)) == (A, {"i0": "a0"})
    assert len(order.strange) == 2


def test_the_source_cannot_take_it_back_with_a_fence_of_its_own_making() -> None:
    world = World()
    world.write(A, started())
    moved = world.move(B, 1, world.written[-1])
    world.move(A, 2, moved, issued=False)
    world.answers(A, "mine")

    order = world.order()

    assert (order.station, order.fence) == (B, 1)
    assert [one.station for one in order.late] == [A]


def test_an_attempt_may_come_back() -> None:
    world = World()
    world.write(A, started())
    world.answers(A, "a0", "a1", "a2")
    gone = world.write(A, left(1))
    world.move(B, 1, gone)
    world.answers(B, "b0", "b1")
    world.move(A, 2, world.written[-1])
    world.answers(A, "again")

    order = world.order()

    assert [stay.station for stay in order.stays] == [A, B, A]
    assert values_of(order) == {"i0": "again", "i1": "b1", "i2": "a2"}
    assert order.late == order.strange == order.waiting == ()


def test_a_station_that_a_later_move_passed_by_is_late() -> None:
    """B was silent, so that an admin moved what the server had of A on to C; then B is heard from after all."""
    world = World()
    world.write(A, started())
    world.answers(A, "a0")
    source = world.written[-1]
    world.move(B, 1, source)
    world.answers(B, "b0")
    world.move(C, 2, source)
    world.answers(C, "c0")

    order = world.order()

    assert [stay.station for stay in order.stays] == [A, C]
    assert values_of(order) == {"i0": "c0"}
    assert {one.station for one in order.late} == {B}


def test_a_cut_is_found_also_where_the_source_went_on_in_another_incarnation() -> None:
    world = World()
    world.write(A, started())
    world.answers(A, "a0", "a1", "a2")
    source = world.written[-1]
    world.move(B, 1, source)
    moved_on = [replace(one, incarnation=2, seq=i) for i, one in enumerate(world.written[2:4], 1)]
    written = [*world.written[:2], *moved_on, *world.written[4:]]
    written.append(W(responded(0, "late"), A, 2, 3))

    order = world.order(written)

    assert values_of(order) == {"i0": "a0", "i1": "a1", "i2": "a2"}
    assert len(order.late) == 1


def test_who_has_it_from_a_station_that_is_not_here_yet_waits() -> None:
    world = World()
    first = world.write(A, started())
    world.move(B, 1, first)
    taken_by_b = world.written[-1]
    world.move(C, 2, taken_by_b)

    order = world.order([first, world.written[-1]])

    assert order.station == A
    assert [one.station for one in order.waiting] == [C]
    assert world.order().station == C


def test_it_is_told_how_many_events_have_not_arrived() -> None:
    world = World()
    world.write(A, started())
    world.answers(A, "a0", "a1")
    world.move(B, 1, world.written[-1], count=3)

    assert world.order().missing == 0
    assert world.order([world.written[0], world.written[-1]]).missing == 2


def test_the_start_at_the_known_station_counts() -> None:
    world = World()
    world.write(A, started())
    world.write(B, started())

    assert world.order().station == A
    assert moving.ordered(world.written, issued=world.issued, origin=B).station == B
    assert len(world.order().strange) == 1


def test_an_attempt_goes_on_after_its_move_with_the_new_fence() -> None:
    world = World()
    world.write(A, started())
    gone = world.write(A, left(5))
    assert fold(one.event for one in world.order().counted).attempt.state is AttemptState.TRANSFERRING  # type: ignore[union-attr]
    world.move(B, 5, gone)

    attempt = fold(one.event for one in world.order().counted).attempt

    assert attempt is not None
    assert (attempt.state, attempt.fence) == (AttemptState.ACTIVE, 5)


# --- luggage ----------------------------------------------------------------------------------------------------------


def packed(*events: ev.AttemptEvent, last: str = "") -> moving.Luggage:
    return moving.Luggage(
        attempt=ATTEMPT,
        events=tuple(ev.encode(event) for event in events),  # type: ignore[arg-type]
        source=A,
        head=Head(incarnation=1, seq=len(events), hash=""),
        last=EventId(last or events[-1].id),
        fence=0,
    )


def test_luggage_is_read_and_counted() -> None:
    contents = moving.unpacked(packed(started(), responded(0, "x")))

    assert (contents.package, contents.session, contents.count) == ("p", "s", 2)


def test_luggage_that_is_not_one_attempt_is_refused() -> None:
    other = ev.ItemVisited(at=AT, attempt=AttemptId("other"), item=ItemId("i"))
    first = started()
    for wrong in (packed(responded(0, "x")), packed(first, other), packed(first, last="another")):
        with pytest.raises(Malformed):
            moving.unpacked(wrong)


@given(events=st.lists(st.binary(min_size=1, max_size=8), min_size=1, max_size=5), change=st.integers(0, 3))
def test_another_byte_number_or_order_of_inherited_events_is_noticed(events: list[bytes], change: int) -> None:
    source = W(started(), A, 1, 1)
    was = moving.digest(ATTEMPT, events)
    told = ev.AttemptTakenOver(
        **{
            name: getattr(taken(1, source, count=len(events)), name)
            for name in ev.AttemptTakenOver.__struct_fields__
            if name != "digest"
        },
        digest=was,
    )
    moving.demand_inherited(told, events)
    wrong = {
        0: [*events, b"x"],
        1: events[:-1],
        2: [events[0] + b"!", *events[1:]],
        3: [b"first", *events[1:]],
    }[change]

    with pytest.raises(BrokenChain):
        moving.demand_inherited(told, wrong)


# --- ends -------------------------------------------------------------------------------------------------------------


@settings(max_examples=200)
@given(world=worlds(), where=st.lists(st.sampled_from([A, B, C]), max_size=3), data=st.data())
def test_an_end_is_one_whatever_else_is_known(world: World, where: list[StationId], data: st.DataObject) -> None:
    """Each end that is known with some of the events is known with all of them: a slot only ever hears of more."""
    for station in where:
        world.write(station, submitted())
    journals = {station: [one for one in world.written if one.station == station] for station in (A, B, C)}
    known = [
        one for own in journals.values() for one in own[: data.draw(st.integers(0, len(own)), label="how much of each")]
    ]
    some = {one.event.id for one in following.ends(world.order(known))}
    assert some <= {one.event.id for one in following.ends(world.order())}


def test_an_end_that_came_too_late_is_an_end_and_a_strangers_is_none() -> None:
    world = World()
    first = world.write(A, started())
    world.move(B, 1, first)
    late = world.write(A, submitted())
    ended = world.write(B, submitted())
    world.write(C, submitted())
    assert {one.event.id for one in following.ends(world.order())} == {late.event.id, ended.event.id}


def test_nobody_ends_what_only_staff_may_end_without_a_name() -> None:
    told = ev.AttemptTerminated(at=AT, attempt=ATTEMPT, answered=0, answers_root="", by="", why="because")
    assert not following.is_end(told)
    assert following.is_end(structs.replace(told, by="ann"))


# --- a disk that was put back after it had given the attempt up -------------------------------------------------------


def test_what_a_disk_that_was_put_back_wrote_before_its_other_story_was_joined_is_late() -> None:
    """It wrote on in incarnation 1, heard by the server first; the stick's story was joined behind as incarnation 2."""
    world = World()
    first, given = world.write(A, started()), world.write(A, responded(0, "kept"))
    stray = [world.write(A, responded(0, "stray")), world.write(A, responded(1, "stray"))]
    gone = world.write(A, left(1), incarnation=2)
    came = [first, given, gone]
    told = taken(1, gone, count=len(came))
    told = structs.replace(told, digest=moving.digest(ATTEMPT, [ev.encode(one.event) for one in came]))  # type: ignore[arg-type]
    world.given.add((B, 1))
    world.write(B, told)
    world.write(B, responded(2, "b"))

    order = world.order()
    assert [one.event.id for one in order.late] == [one.event.id for one in stray]
    assert values_of(order) == {"i0": "kept", "i2": "b"}
    assert order.missing == 0


def test_what_no_digest_explains_is_left_as_it_stands() -> None:
    world = World()
    world.write(A, started())
    world.write(A, responded(0, "a"))
    gone = world.write(A, left(1), incarnation=2)
    world.move(B, 1, gone, count=2)
    assert values_of(world.order()) == {"i0": "a"}
