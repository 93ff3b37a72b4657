"""Worlds full of one failure each; docs/promises.md has every row of the matrix, with what else proves it."""

from tests.simulate.network import FAULTS
from tests.simulate.world import World

SEEDS = range(4)
ODDS = 0.3


def lives(*focus: str, network: tuple[str, ...] = ()) -> None:
    """Let worlds happen in which nothing fails but this, and this often; every promise is kept."""
    for seed in SEEDS:
        world = World(seed, faults=(), focus=focus)
        world.network.odds = {fault: ODDS if fault in network else 0.0 for fault in FAULTS}
        world.run()
        happened = "\n".join(world.trace)
        assert all(f"network: {fault}" in happened for fault in network)


def test_request_lost() -> None:
    lives(network=("lost",))


def test_acknowledgement_lost_after_commit() -> None:
    lives(network=("unanswered",))


def test_acknowledgement_that_drips_until_nobody_waits() -> None:
    lives(network=("dripping",))


def test_duplicate_delivery() -> None:
    lives(network=("twice",))


def test_old_requests_arrive_late_and_once_more() -> None:
    lives("replay", network=("late",))


def test_partial_batch() -> None:
    lives(network=("broken", "too_large"))


def test_station_killed_in_the_middle_of_a_round() -> None:
    lives("start", network=("crash",))


def test_a_stranger_answers() -> None:
    lives(network=("strange",))


def test_server_in_trouble() -> None:
    lives(network=("down",))


def test_power_cut_of_stations_and_server() -> None:
    lives("power", "fuse", "start", "server_power")


def test_server_restored_from_backup() -> None:
    lives("backup", "restore")


def test_station_restored_from_image() -> None:
    lives("image", "image_back")


def test_clone_runs_in_parallel() -> None:
    lives("clone")


def test_clock_jumps_of_years() -> None:
    lives("clock", "restart")


def test_events_of_a_later_version() -> None:
    lives("future", "image", "image_back")


def test_reset_while_an_attempt_runs() -> None:
    lives("reset", "cable")


def test_moved_while_the_first_station_is_away() -> None:
    lives("move", "move_copy", "cable")
