"""The next attempt at a station starts clean: nothing of the one before is on screen or in memory."""

from typing import Any

import pytest

from kiosk.exam.overview import Mark
from kiosk.flow.screens import QuestionScreen, ReceiptScreen, SignInScreen
from tests.e2e import memory
from tests.e2e.bench import StationBench
from tests.e2e.central import HERE, ServerSide
from tests.e2e.road import Road

OLD_WORDS = ("Moon", "Sea water", "oceans", "waves")
"""Of every question of `small.gift`."""
TURNS = 5
"""Rounds of sync, which make every thread of the station do something else."""


@pytest.fixture
def exam(server_side: ServerSide, request: pytest.FixtureRequest) -> str:
    """An exam of its own, because its paper will change."""
    code = f"CLEAN-{abs(hash(request.node.nodeid)) % 10**6}"
    server_side.do("import_paper", file=str(HERE / "small.gift"), exam=code)
    return code


def candidate(server_side: ServerSide, seat: StationBench, exam: str, name: str = "") -> dict[str, str]:
    """Register a candidate at the seat."""
    told = server_side.do("new_candidate", station=seat.enrollment.station, exam=exam, name=name)
    return {key: str(value) for key, value in told.items() if key != "name"}


def sit_whole(seat: StationBench, who: dict[str, str]) -> str:
    """Sit an exam from the sign-in to the sign-out, a mark and changed answers included; returns the attempt's id."""
    seat.begin(who["number"], who["code"])
    seat.click("mark_button")
    seat.wait(lambda: seat.attempt is not None and bool(seat.attempt.marked), "not marked")
    assert seat.attempt is not None
    attempt = str(seat.attempt.id)
    seat.sit()
    seat.submit()
    return attempt


def leave(seat: StationBench) -> None:
    """Sign out, and let Qt put away the pages that are due to go."""
    seat.wait_for(ReceiptScreen)
    seat.click("sign_out_button")
    seat.wait_for(SignInScreen)
    seat.settle()


def demand_forgotten(seat: StationBench, before: set[int]) -> None:
    """Demand that nothing of an exam is alive, as soon as threads and Qt let go of what they did last."""
    for _ in range(TURNS):
        if not memory.left_since(before):
            return
        seat.hear()
    assert memory.left_since(before) == []


def demand_clean_question(screen: QuestionScreen) -> None:
    """Demand a first question that nobody has seen."""
    assert not any(screen.responses.values())
    assert not screen.is_marked
    assert screen.number == 1
    assert screen.overview.answered == 0
    assert screen.overview.counts[Mark.MARKED] == screen.overview.counts[Mark.ANSWERED_MARKED] == 0
    assert screen.time.left_ms > 3_595_000


def test_nothing_of_a_candidate_stays_for_the_next_one(seat: StationBench, server_side: ServerSide, exam: str) -> None:
    first = candidate(server_side, seat, exam, name="Zacharias Quillfeather")
    second = candidate(server_side, seat, exam)
    seat.start()
    seat.hear()
    before = memory.alive()
    attempt = sit_whole(seat, first)
    assert first["number"] in seat.words
    leave(seat)

    everything = seat.all_words
    assert [w for w in ("Zacharias", "Quillfeather", first["number"], *OLD_WORDS) if w in everything] == []
    demand_forgotten(seat, before)
    assert memory.holders_of("Quillfeather") == []

    screen = seat.begin(second["number"], second["code"])
    demand_clean_question(screen)
    assert seat.attempt is not None
    assert str(seat.attempt.id) != attempt
    assert "Zacharias" not in seat.all_words
    assert memory.holders_of("Quillfeather") == []


@pytest.mark.parametrize("is_online", [True, False], ids=["online", "the server gone"])
def test_a_reset_slot_and_a_newer_paper_start_clean_and_the_old_attempt_is_kept(
    seat: StationBench, server_side: ServerSide, road: Road, exam: str, is_online: bool
) -> None:
    who = candidate(server_side, seat, exam)
    seat.start()
    seat.hear()
    before = memory.alive()
    old = sit_whole(seat, who)
    seat.wait(lambda: seat.hear().unsent == 0, "not everything arrives")
    leave(seat)
    server_side.do("reset_slot", number=who["number"], reason="The keyboard was broken")
    server_side.do("import_paper", file=str(HERE / "other.gift"), exam=exam)
    seat.hear()
    seat.wait(lambda: seat.has_key(who["session"]), "the new paper is not here")
    if not is_online:
        road.lead_to(None)
        seat.wait(lambda: not seat.hear().report.online, "still online")

    demand_forgotten(seat, before)
    screen = seat.begin(who["number"], who["code"])

    demand_clean_question(screen)
    assert screen.total == 3
    assert seat.attempt is not None
    assert (seat.attempt.generation, str(seat.attempt.id) != old) == (2, True)
    assert [words for words in OLD_WORDS if words in seat.all_words] == []
    there = memory.left_since(before)
    assert [left for left in there if any(words in left for words in (old, *OLD_WORDS))] == []
    assert [left for left in there if left.startswith("Attempt ") and str(seat.attempt.id) not in left] == []
    seat.sit()
    seat.submit()
    road.lead_home()
    seat.wait(lambda: seat.hear().unsent == 0, "not everything arrives")
    told: Any = server_side.do("slot_of", number=who["number"])
    assert told["history"] == ["assigned 1", "started 1", "consumed 1", "reset 2", "started 2", "consumed 2"]
    assert [(a["generation"], a["state"], a["answered"]) for a in told["attempts"]] == [
        (1, "submitted", 4),
        (2, "submitted", 3),
    ]
    assert told["attempts"][0]["id"] == old
    assert told["attempts"][0]["package"] != told["attempts"][1]["package"]


def test_a_reset_and_a_newer_paper_do_not_touch_the_running_attempt(
    seat: StationBench, server_side: ServerSide, exam: str
) -> None:
    who = candidate(server_side, seat, exam)
    seat.start()
    screen = seat.begin(who["number"], who["code"])
    given = seat.answer()
    server_side.do("reset_slot", number=who["number"], reason="Asked for by mistake")
    server_side.do("import_paper", file=str(HERE / "other.gift"), exam=exam)
    seat.hear()
    seat.wait(lambda: seat.attempt is not None and seat.attempt.superseded_by == 2, "nobody noticed")

    seat.stop()
    seat.start()
    back = seat.wait_for(QuestionScreen)
    assert (back.item.id, back.total) == (screen.item.id, 4)
    assert {str(r): v for r, v in back.responses.items()} == given
    seat.go_on()
    seat.sit()
    seat.submit()
    seat.wait(lambda: seat.hear().unsent == 0, "not everything arrives")
    told: Any = server_side.do("slot_of", number=who["number"])
    assert (told["state"], told["generation"]) == ("AVAILABLE", 2)
    leave(seat)

    screen = seat.begin(who["number"], who["code"])

    demand_clean_question(screen)
    assert screen.total == 3
