"""What was decided about an attempt goes along when it moves; words to whoever sat at the old seat do not."""

from datetime import timedelta

import msgspec
import pytest

from sync.protocol import events, wire
from sync.server.exchange import moves
from sync.server.exchange.directives import decide
from sync.server.exchange.models import DirectiveRecord
from sync.server.registration.models import CandidateProfile, ExamSession, Station
from sync.server.registration.times import now
from tests.sync.server.exchange.machine import Enrolled, Machine, moment
from tests.sync.server.exchange.test_moves import Scene, moved

pytestmark = pytest.mark.django_db
Do = DirectiveRecord.Do


@pytest.fixture
def scene(enrolled: Enrolled, candidate: CandidateProfile, session: ExamSession) -> Scene:
    return Scene(enrolled, candidate, session)


def given(scene: Scene, do: Do, *, amount_ms: int = 0) -> str:
    """Decide something about the attempt, and return its name."""
    said = decide(scene.record, do, by="admin", why="Fire drill", approved_by="chief", amount_ms=amount_ms)
    return said.public_id


def told(machine: Machine) -> list[str]:
    """Return what a seat is told to do, in the order of the news, from the beginning."""
    machine.cursor, machine.rows = 0, {}
    machine.sync()
    rows = sorted((row for row in machine.rows.values() if isinstance(row, wire.StatementRow)), key=lambda row: row.pos)
    return [wire.decode(row.signed.payload, wire.Directive).do for row in rows]


def silent(scene: Scene) -> None:
    """Let the first seat not have been heard from since before anything was decided."""
    Station.objects.filter(public_id=scene.a.name).update(last_seen_at=now() - timedelta(hours=1))


def test_time_on_its_way_to_a_dead_seat_is_told_to_the_new_one_and_a_message_is_not(scene: Scene) -> None:
    """The candidate was given that time: no move may lose it. A word was for whoever sat at the old seat then.

    No decision used to be told to the new seat, because what the old one had done could not be told from what it had
    not. Now the events name the decisions that they carry out, and none is carried out twice.
    """
    scene.a.push()
    silent(scene)
    given(scene, Do.ADD_TIME, amount_ms=60_000)
    given(scene, Do.MESSAGE)
    scene.decide(scene.b, from_copy=True)
    assert told(scene.b) == ["transfer", "add_time"]
    assert told(scene.c) == []
    scene.take_over(scene.b)
    scene.b.push()
    assert told(scene.b) == ["transfer", "add_time"]


def test_what_is_decided_between_the_move_and_the_arrival_is_told_to_both(scene: Scene) -> None:
    scene.a.push()
    scene.decide(scene.b, from_copy=True)
    given(scene, Do.ADD_TIME, amount_ms=60_000)
    given(scene, Do.MESSAGE)
    assert told(scene.b) == ["transfer", "add_time"]
    assert told(scene.a) == ["transfer", "add_time", "message"]


def test_what_is_decided_after_the_arrival_is_told_to_the_new_seat_alone(scene: Scene) -> None:
    moved(scene)
    given(scene, Do.ADD_TIME, amount_ms=60_000)
    assert told(scene.b) == ["transfer", "add_time"]
    assert told(scene.a) == ["transfer"]


@pytest.mark.parametrize(
    ("do", "is_heard", "goes_along"),
    [
        (Do.PAUSE, False, True),
        (Do.PAUSE, True, False),
        (Do.TERMINATE, True, True),
        (Do.CLOSE, False, True),
        (Do.RESUME, False, False),
    ],
)
def test_a_pause_that_the_old_seat_heard_of_is_its_business_and_an_end_always_goes_along(
    scene: Scene, do: Do, is_heard: bool, goes_along: bool
) -> None:
    scene.a.push()
    silent(scene)
    given(scene, do)
    if is_heard:
        scene.a.sync()
    scene.decide(scene.b, from_copy=True)
    assert told(scene.b) == [*(["transfer"]), *([do.value] if goes_along else [])]


def test_it_goes_on_to_the_seat_after_the_next(scene: Scene) -> None:
    scene.a.push()
    silent(scene)
    given(scene, Do.ADD_TIME, amount_ms=60_000)
    scene.decide(scene.b, from_copy=True)
    scene.take_over(scene.b)
    scene.b.push()
    scene.decide(scene.c, from_copy=True)
    assert told(scene.c) == ["transfer", "add_time"]


def test_what_the_dead_seat_carried_out_too_late_is_nothing_to_look_into(scene: Scene) -> None:
    """It comes back and reads what it was told first, then that the attempt has left: the new seat gave the time."""
    scene.a.push()
    silent(scene)
    order = given(scene, Do.ADD_TIME, amount_ms=60_000)
    scene.decide(scene.b, from_copy=True)
    scene.take_over(scene.b)
    adjusted = events.TimeAdjusted(
        at=moment(scene.base + 4_000),
        attempt=scene.attempt,
        used_ms=1_000,
        amount_ms=60_000,
        why="Fire drill",
        by="admin",
        order=order,
    )
    scene.write(scene.b, adjusted)
    scene.b.push()
    scene.write(scene.a, msgspec.structs.replace(adjusted, id=events.EventId("another")))
    scene.a.push()

    assert scene.record.late_events == 0
    assert moves.late_writes(scene.record) == ()
    allowed_ms = scene.first.allowed_ms
    assert scene.record.left_ms == allowed_ms + 60_000 - scene.record.used_ms
