"""Every machine of a room is in exactly one state, and what an English report says is said in any language."""

import pytest

from kiosk.exam import check_words, machines
from kiosk.exam.machines import Fitness
from sync.protocol.ids import StationId
from sync.protocol.machines import MachinesReply, MachineTold
from sync.protocol.preflight import CheckTold
from sync.protocol.room_rows import SeatFacts

NOW_MS = 10**12


def told(seat: str = "1", **changed: object) -> MachineTold:
    facts = {"heard_ms": NOW_MS, "verdict": "ok", "checked_ms": NOW_MS - 1_000, "program": "1.2.0", **changed}
    return MachineTold(station=StationId(seat), seat=seat, **facts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("machine", "fitness"),
    [
        (told(), Fitness.OK),
        (told(verdict="warning"), Fitness.WARNING),
        (told(verdict="failed"), Fitness.FAILED),
        (told(verdict=""), Fitness.UNCHECKED),
        (told(checked_ms=NOW_MS - 15 * 86_400_000), Fitness.UNCHECKED),
        (told(heard_ms=0), Fitness.UNKNOWN),
        (told(standing="quarantined"), Fitness.FAILED),
        (told(program="1.0.9"), Fitness.FAILED),
        (told(verdict="beamed"), Fitness.UNCHECKED),
        (told(update_to="1.3.0-abc", update_state="failed"), Fitness.WARNING),
        (told(update_to="1.3.0-abc", update_state="waiting"), Fitness.OK),
    ],
)
def test_a_machine_is_in_one_state(machine: MachineTold, fitness: Fitness) -> None:
    seen = machines.seen(MachinesReply(machines=(machine,), least_program="1.1.0", server_now_ms=NOW_MS))
    assert [one.fitness for one in seen.machines] == [fitness]
    assert sum(map(seen.count, Fitness)) == 1


def test_the_server_is_looked_at_like_a_machine_where_it_says_what_its_doctor_found() -> None:
    found = CheckTold(
        name="disk", state="warning", cause="Only 9 MB are free where the server lives.", mend="Make room."
    )
    seen = machines.seen(MachinesReply(machines=(told(),), server=(found,), server_now_ms=NOW_MS))
    [server, seat] = seen.machines
    assert (server.told.role, server.fitness, server.told.wrong) == (machines.SERVER, Fitness.WARNING, (found,))
    assert (seen.count(Fitness.WARNING), seat.fitness) == (1, Fitness.OK)
    assert machines.seen(MachinesReply(server=(), server_now_ms=NOW_MS)).machines[0].fitness is Fitness.OK
    assert len(machines.seen(MachinesReply(machines=(told(),), server_now_ms=NOW_MS)).machines) == 1


def test_what_needs_somebody_stands_first_then_the_seats_in_their_order() -> None:
    reply = MachinesReply(
        machines=(told("10"), told("9"), told("2", verdict="failed"), told("3", heard_ms=0)), server_now_ms=NOW_MS
    )
    assert [one.told.seat for one in machines.seen(reply).machines] == ["3", "2", "9", "10"]


def test_without_the_server_the_verdict_of_each_seat_is_known_and_no_more() -> None:
    facts = (
        SeatFacts(station=StationId("a"), seat="1", heard_ms=5, verdict="failed"),
        SeatFacts(station=StationId("b"), seat="2"),
    )
    seen = machines.known(facts, as_of_ms=NOW_MS)
    assert {one.told.seat: one.fitness for one in seen.machines} == {"1": Fitness.FAILED, "2": Fitness.UNKNOWN}
    assert not seen.is_whole


@pytest.mark.parametrize("code", sorted(check_words.TROUBLES))
def test_every_finding_is_said_again_with_its_own_values(code: str) -> None:
    trouble = check_words.TROUBLES[code]
    values = {name: f"<{name}>" for name in machines._read(trouble.cause).groupindex}
    check = CheckTold(name="x", state="failed", code=code, cause=trouble.cause.format_map(values))
    assert machines.cause(check, lambda text: f"¡{text}!") == f"¡{trouble.cause.format_map(values)}!"


def test_a_finding_of_a_later_version_is_said_as_it_is() -> None:
    check = CheckTold(name="x", state="failed", code="KIOSK-CHECK-LATER", cause="Too new.", mend="Wait.")
    assert (machines.cause(check, str.upper), machines.mend(check, str.upper)) == ("Too new.", "Wait.")
