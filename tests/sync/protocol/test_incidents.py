"""What went wrong in an attempt is drawn up from its events: when, why, and what the clock counted meanwhile."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import events as ev
from sync.protocol import incidents
from sync.protocol.ids import AttemptId, EventId, ItemId, RecordingId, StationId
from sync.protocol.incidents import Cause, Incident, Topic

A = AttemptId("a")
MINUTE = 60_000


def at(minutes: float, boot: str = "one") -> ev.Moment:
    ms = round(minutes * MINUTE)
    return ev.Moment(wall_ms=ms, mono_ms=ms, boot=boot, server_ms=ms)


def visited(minutes: float, used: float, boot: str = "one") -> ev.ItemVisited:
    return ev.ItemVisited(at=at(minutes, boot), attempt=A, used_ms=round(used * MINUTE), item=ItemId("i"))


def resumed(minutes: float, used: float, gap: float, boot: str = "two") -> ev.AttemptResumed:
    gap_ms = round(gap * MINUTE)
    return ev.AttemptResumed(at=at(minutes, boot), attempt=A, used_ms=round(used * MINUTE), gap_ms=gap_ms)


def one(*events: ev.AnyEvent) -> Incident:
    (found,) = incidents.prepared(events)
    return found


def test_a_power_cut_is_told_by_the_boot_and_a_program_that_ended_by_its_absence() -> None:
    assert one(visited(10, 10), resumed(17, 11, 6)).cause is Cause.RESTART
    assert one(visited(10, 10), resumed(17, 11, 6, boot="one")).cause is Cause.PROGRAM


def test_a_gap_begins_where_nobody_could_work_any_more() -> None:
    found = one(visited(10, 10), resumed(17, 11, 6))
    assert (found.began_ms, found.ended_ms) == (11 * MINUTE, 17 * MINUTE)


def test_where_the_clock_stood_still_nothing_was_lost_and_nothing_is_proposed() -> None:
    found = one(visited(10, 10), resumed(17, 11, 6))
    assert (found.lost_ms, found.proposed_ms) == (0, 0)


def test_where_the_clock_ran_on_what_it_counted_is_proposed_in_whole_minutes() -> None:
    found = one(visited(10, 10), resumed(17, 16.5, 6))
    assert (found.lost_ms, found.proposed_ms) == (round(5.5 * MINUTE), 6 * MINUTE)


def test_a_gap_that_waits_for_an_admin_lasts_until_they_let_it_go_on() -> None:
    stopped = ev.AttemptInterrupted(at=at(17, "two"), attempt=A, used_ms=11 * MINUTE, why="gap", gap_ms=6 * MINUTE)
    before = one(visited(10, 10), stopped)
    assert before.ended_ms is None
    after = one(visited(10, 10), stopped, resumed(20, 11, 3))
    assert (after.id, after.began_ms, after.ended_ms) == (stopped.id, 11 * MINUTE, 20 * MINUTE)


def test_a_cover_names_its_causes_and_counts_what_ran_under_it() -> None:
    locked = ev.AttemptLocked(at=at(10), attempt=A, used_ms=10 * MINUTE, why="lock", causes=("KIOSK-LOCK-A",))
    shown = ev.AttemptUnlocked(at=at(13), attempt=A, used_ms=12 * MINUTE, by="Asha")
    found = one(locked, shown)
    assert (found.cause, found.detail, found.lost_ms) == (Cause.COVER, "KIOSK-LOCK-A", 2 * MINUTE)
    assert incidents.topic_of(found.cause) is Topic.CANDIDATE


def test_sleep_and_standing_still_are_two_things() -> None:
    slept = ev.MachineSlept(at=at(15), length_ms=5 * MINUTE, attempt=A)
    stood = msgspec.structs.replace(slept, awake_ms=4 * MINUTE)
    assert (one(slept).cause, one(stood).cause) == (Cause.SLEEP, Cause.STALL)
    assert one(slept).began_ms == 10 * MINUTE


def test_pauses_moves_disks_and_recordings_are_incidents_too() -> None:
    told = incidents.prepared(
        (
            ev.AttemptPaused(at=at(1), attempt=A, used_ms=MINUTE, by="Asha", why="Fire drill"),
            ev.AttemptUnpaused(at=at(5), attempt=A, used_ms=MINUTE, by="Asha"),
            ev.DiskLow(at=at(6), free_mb=12, needed_mb=200, attempt=A),
            ev.RecordingFailed(at=at(7), attempt=A, item=ItemId("i"), recording=RecordingId("r"), why="no_device"),
            ev.AttemptTransferring(at=at(8), attempt=A, used_ms=MINUTE, to=StationId("s"), fence=2, by="Asha"),
        )
    )
    assert [(found.cause, found.ended_ms is None) for found in told] == [
        (Cause.PAUSE, False),
        (Cause.DISK, False),
        (Cause.SOUND, False),
        (Cause.MOVE, True),
    ]


def test_the_end_of_an_attempt_ends_what_lasted() -> None:
    stopped = ev.AttemptInterrupted(at=at(17), attempt=A, used_ms=MINUTE, why="gap", gap_ms=6 * MINUTE)
    ended = ev.AttemptClosed(at=at(60), attempt=A, used_ms=MINUTE, answered=1, answers_root="r", by="Asha")
    assert one(stopped, ended).ended_ms == 60 * MINUTE


@given(st.lists(st.tuples(st.sampled_from("virusl"), st.integers(0, 50), st.integers(0, 50)), max_size=12))
def test_no_order_of_events_loses_more_than_there_was_or_ends_before_it_began(said: list[tuple[str, int, int]]) -> None:
    made = {
        "v": visited,
        "i": lambda n, g: ev.AttemptInterrupted(at=at(n), attempt=A, used_ms=g * MINUTE, why="gap", gap_ms=g * MINUTE),
        "r": lambda n, g: resumed(n, n, g),
        "u": lambda n, g: ev.AttemptUnlocked(at=at(n), attempt=A, used_ms=g * MINUTE),
        "s": lambda n, g: ev.MachineSlept(at=at(n), length_ms=g * MINUTE, attempt=A),
        "l": lambda n, g: ev.AttemptLocked(at=at(n), attempt=A, used_ms=g * MINUTE, why="lock", causes=("X",)),
    }
    for found in incidents.prepared(made[kind](number, gap) for kind, number, gap in said):
        assert found.began_ms >= 0
        assert found.lost_ms >= 0
        assert found.ended_ms is None or found.ended_ms >= found.began_ms
        assert found.proposed_ms % MINUTE == 0


def test_a_verdict_is_proved_by_the_person_alone_and_for_just_this() -> None:
    event = ev.IncidentDecided(at=at(1), person="p", incident=EventId("i"), standing="credited", amount_ms=MINUTE)
    proved = incidents.proved(event, b"s" * 32)
    assert incidents.is_proved(proved, b"s" * 32)
    assert not incidents.is_proved(proved, b"t" * 32)
    assert not incidents.is_proved(msgspec.structs.replace(proved, amount_ms=2 * MINUTE), b"s" * 32)
