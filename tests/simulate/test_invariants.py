"""Each promise, by its number: a bug that breaks it is noticed as that promise, in a world that is whole without it."""

from tests.simulate import running
from tests.simulate.mutants import MUTANTS

MOST = 60


def noticed(mutant: str) -> int:
    """Return the number of the promise that a planted bug breaks first; the same world is whole without it."""
    _, _, found = running.tried(mutant, most=MOST)
    assert found is not None
    assert running.outcome(found.seed, focus=MUTANTS[mutant].focus).broken == ""
    return found.number


def test_1_no_started_slot_becomes_attemptable_again_without_a_grant() -> None:
    assert noticed("regrant_jumps") == 1


def test_2_what_was_shown_as_saved_survives_at_its_exact_value() -> None:
    assert noticed("fold_first_answer") == 2


def test_3_what_was_acknowledged_is_never_lost() -> None:
    assert noticed("engine_trusts_a_number") == 3


def test_4_a_slot_never_decreases_and_all_replicas_agree_in_the_end() -> None:
    assert noticed("merge_last_wins") == 4


def test_5_everything_is_a_function_of_the_set_of_events() -> None:
    assert noticed("server_any_generation") == 5


def test_6_every_event_is_applied_exactly_once() -> None:
    assert noticed("fold_adds_twice") == 6


def test_7_two_attempts_in_one_generation_are_always_a_conflict() -> None:
    assert noticed("server_conflicts_running") == 7


def test_8_a_fork_is_always_found() -> None:
    assert noticed("server_sees_no_fork") == 8


def test_9_what_is_on_a_disk_is_whole() -> None:
    assert noticed("store_keeps_cut_hashes") == 9


def test_10_everything_comes_to_rest_once_the_network_is_whole() -> None:
    assert noticed("engine_joins_nothing") == 10


def test_11_no_transaction_of_the_sync_is_longer_than_a_page() -> None:
    assert noticed("server_pages_endless") == 11


def test_12_no_wall_clock_changes_the_time_used() -> None:
    assert noticed("fold_wall_time") == 12


def test_13_unknown_events_go_everywhere_byte_for_byte() -> None:
    assert noticed("server_tidies_up") == 13


def test_14_what_follows_from_events_is_the_same_when_made_again() -> None:
    assert noticed("server_folds_on") == 14


def test_15_a_code_does_what_it_was_given_for_once() -> None:
    assert noticed("codes_again") == 15


def test_16_no_fence_is_given_twice() -> None:
    assert noticed("fence_given_twice") == 16


def test_17_of_two_stations_that_claim_a_slot_one_starts_it() -> None:
    assert noticed("claims_hold_nothing") == 17


def test_18_what_a_code_let_go_is_believed_and_goes_on_once() -> None:
    assert noticed("codes_move_nothing") == 18
    assert noticed("sticks_bring_back") == 18


def test_19_what_comes_after_its_section_was_over_counts_nowhere() -> None:
    assert noticed("sections_never_close") == 19
    assert noticed("sections_have_no_time") == 19
