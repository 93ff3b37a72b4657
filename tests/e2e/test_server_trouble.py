"""A server that is down, in trouble or not the server: said in a plain sentence, nothing lost, and it goes on after."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from kiosk.exam.refusals import Reason
from kiosk.flow.screens import (
    WaitingScreen,
)
from tests.e2e.bench import StationBench, prepared
from tests.e2e.central import CentralProcess, ServerSide
from tests.e2e.plain import candidate, demand_plain, problem_of
from tests.e2e.road import Road
from tests.sync.client.authority import authority
from tests.sync.client.places import Answer, Place


def test_an_exam_starts_without_the_server_where_everything_is_here(
    seat: StationBench, server_side: ServerSide, road: Road
) -> None:
    who = candidate(server_side, seat)
    seat.start()
    seat.wait(lambda: seat.has_key(who["session"]), "the paper is not here")
    seat.stop()
    road.lead_to(None)

    seat.start()
    seat.begin(who["number"], who["code"])

    assert not seat.heard[-1].report.online
    seat.answer()


def test_a_seat_that_never_heard_of_anybody_blames_the_network_and_not_the_candidate(
    seat: StationBench, server_side: ServerSide, road: Road
) -> None:
    who = candidate(server_side, seat)
    road.lead_to(None)
    seat.start()

    seat.sign_in(who["number"], who["code"])
    screen = problem_of(seat)

    assert screen.problem is not None
    assert screen.problem.reason is Reason.SERVER_DOWN
    assert "The central server cannot be reached just now." in seat.words
    assert "list" not in seat.words
    road.lead_home()
    seat.hear()
    seat.begin(who["number"], who["code"])


InTheWay = Callable[[str], AbstractContextManager[tuple[str | None, Reason]]]


@pytest.fixture
def in_the_way(central: CentralProcess, tmp_path: Path) -> InTheWay:
    """What stands where the server should be: its address, and what a candidate must be told of it."""
    tls = central.home / "tls"
    own = (tls / "server.pem").read_bytes() + (tls / "server.key").read_bytes()
    page, headers = b"<!doctype html><title>Sign in to the Wi-Fi</title>", {"Content-Type": "text/html"}
    faults = {
        "500": (500, own, Reason.SERVER_TROUBLE),
        "html": (200, own, Reason.SERVER_STRANGE),
        "certificate": (200, authority("a stranger").leaf(), Reason.SERVER_CERTIFICATE),
    }

    @contextmanager
    def standing(fault: str) -> Iterator[tuple[str | None, Reason]]:
        if fault == "down":
            yield None, Reason.SERVER_DOWN
            return
        status, leaf, reason = faults[fault]
        place = Place(tmp_path, lambda _request: Answer(status=status, body=page, headers=headers), leaf=leaf)
        try:
            yield place.url, reason
        finally:
            place.close()

    return standing


@pytest.mark.parametrize("fault", ["down", "500", "html", "certificate"])
def test_a_server_that_cannot_help_is_told_and_what_was_missing_comes_later(
    seat: StationBench, server_side: ServerSide, road: Road, in_the_way: InTheWay, fault: str
) -> None:
    who = candidate(server_side, seat)
    prepared(seat.home, seat.enrollment)
    with in_the_way(fault) as (url, reason):
        road.lead_to(url)
        seat.start()
        seat.confirm(who["number"], who["code"])
        seat.wait_for_refusal(reason)

        demand_plain(seat)
        assert not seat.heard[-1].report.online
        shown = len(seat.screens)
        seat.click("retry_button")
        seat.wait_until_shown(WaitingScreen, since=shown)
        seat.wait_for_refusal(reason)
        road.lead_home()
        seat.click("retry_button")
        seat.agree()
    seat.answer()
    seat.wait(lambda: seat.hear().unsent == 0, "not everything arrives")


@pytest.mark.parametrize("fault", ["500", "html", "certificate"])
def test_no_trouble_of_the_server_touches_a_running_exam(
    seat: StationBench, server_side: ServerSide, road: Road, in_the_way: InTheWay, fault: str
) -> None:
    who = candidate(server_side, seat)
    seat.start()
    seat.begin(who["number"], who["code"])
    with in_the_way(fault) as (url, _reason):
        road.lead_to(url)
        given = seat.answer()
        seat.wait(lambda: not seat.hear().report.online, "the station believes a stranger")
        seat.go_on()
        given |= seat.answer(2)
    road.lead_home()
    seat.wait(lambda: seat.hear().unsent == 0, "not everything arrives")

    told = server_side.do("slot_of", number=who["number"])
    events = told["attempts"][0]["events"]  # type: ignore[index]
    assert {e["response"]: tuple(e["values"]) for e in events if e["kind"] == "item.responded"} == given


def test_a_slot_that_no_seat_has_yet_is_not_started_without_the_server(
    seat: StationBench, server_side: ServerSide, road: Road
) -> None:
    who = candidate(server_side, None)
    seat.start()
    seat.wait(lambda: seat.has_key(who["session"]), "the paper is not here")
    road.lead_to(None)
    seat.confirm(who["number"], who["code"])
    seat.agree_and_start()
    seat.wait_for_refusal(Reason.SERVER_DOWN)

    demand_plain(seat)
    road.lead_home()
    seat.click("retry_button")
    seat.agree()
