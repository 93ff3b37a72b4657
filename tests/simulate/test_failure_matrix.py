"""Every row of the failure matrix: those about sync as worlds full of that failure, the others by the test's name."""

from pathlib import Path

import pytest

from tests.simulate.network import FAULTS
from tests.simulate.world import World

ROOT = Path(__file__).parents[2]
SEEDS = range(4)
ODDS = 0.3

ELSEWHERE = {
    "one bad event": "test_one_bad_event_is_a_result_and_the_rest_is_applied",
    "reordered batch: a gap": "test_a_batch_after_a_gap_stores_nothing_and_the_head_says_where_to_go_on",
    "disk full on the station": "test_a_full_disk_covers_the_questions_and_no_answer_is_lost",
    "server disk full or locked": "test_a_database_that_does_not_take_it_is_busy_and_nothing_is_acknowledged",
    "two stations enrolled with one id": "test_a_signature_is_for_one_body_path_and_counter",
    "server schema older": "test_an_event_of_a_later_version_is_stored_as_it_is",
    "corruption of the store": "test_every_flipped_bit_of_a_store_is_found",
    "token or keys revoked": "test_bad_standing_limits_what_a_station_may_begin_not_what_it_brings",
}
"""What other tests prove, with the real thing."""


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


@pytest.mark.parametrize("row", ELSEWHERE)
def test_what_is_proved_elsewhere_is_there(row: str) -> None:
    sources = (
        path.read_text(encoding="utf-8")
        for path in (ROOT / "tests").rglob("test_*.py")
        if path.parent != Path(__file__).parent
    )
    assert any(f"def {ELSEWHERE[row]}(" in source for source in sources)
