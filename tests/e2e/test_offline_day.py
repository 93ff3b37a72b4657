"""Offline all day is a normal day: nothing waits for the server, and everything reaches it once."""

from collections import Counter
from typing import Any

from kiosk.flow.screens import QuestionScreen, ReceiptScreen, ReviewScreen
from sync.protocol.ids import ResponseId
from tests.e2e.bench import StationBench
from tests.e2e.central import CentralProcess, ServerSide

UNSURE_MS = 2_000
"""How far the server may be off about a time that a station could not know exactly: a call's way."""


def test_an_exam_without_the_server_arrives_whole_and_once(
    seat: StationBench, central: CentralProcess, server_side: ServerSide
) -> None:
    slip = seat.enrollment.slip
    assert slip is not None
    seat.start()
    seat.begin(slip.registration_number, slip.access_code)
    central.stop()
    first = seat.answer(1)
    seat.go_on()
    second = seat.answer(2)
    item = seat.wait_for(QuestionScreen).item.id
    assert seat.attempt is not None
    attempt = seat.attempt.id
    seat.stop()

    seat.start()
    resumed = seat.wait_for(QuestionScreen)
    assert resumed.item.id == item
    assert {r: resumed.responses[ResponseId(r)] for r in second} == second
    assert seat.attempt is not None
    assert seat.attempt.id == attempt
    assert first in [dict(given) for given in seat.attempt.responses.values()]
    seat.go_on()
    seat.sit()
    assert seat.attempt is not None
    given = {str(item): {str(r): list(v) for r, v in of.items()} for item, of in seat.attempt.responses.items()}
    seat.wait_for(ReviewScreen)
    receipt = seat.submit()
    seat.wait(lambda: seat.heard[-1:] != [] and not seat.heard[-1].report.online, "nobody noticed the server is gone")
    assert receipt.server_ms is None
    seat.wait(lambda: "waiting for the network" in seat.words.lower(), "the receipt does not say that it waits")

    central.start()
    seat.hear()  # by itself it may wait a minute after so long without a network
    seat.wait(lambda: isinstance(s := seat.window.screen_shown, ReceiptScreen) and s.server_ms is not None, "not there")
    assert "on the server" in seat.words.lower()
    told: Any = server_side.do("slot_of", number=slip.registration_number)
    own = seat.ask(lambda store: store.attempts())
    assert [a.id for a in own] == [attempt]
    assert told["state"] == "CONSUMED"
    assert told["history"] == ["assigned 1", "started 1", "consumed 1"]
    assert [(a["id"], a["generation"], a["answered"]) for a in told["attempts"]] == [(attempt, 1, 4)]
    events = told["attempts"][0]["events"]
    # It began while the server was there. It ended in a program that never saw it: dated by the monotonic clock.
    ended = own[0].ended
    assert ended is not None
    assert told["attempting_ms"] == own[0].started.best_ms
    assert abs(told["consumed_ms"] - ended.best_ms) < UNSURE_MS
    assert (told["attempts"][0]["started_ms"], told["attempts"][0]["ended_ms"]) == (
        told["attempting_ms"],
        told["consumed_ms"],
    )
    responded = [event for event in events if event["kind"] == "item.responded"]
    assert set(Counter(event["id"] for event in events).values()) == {1}
    last = {(event["item"], event["response"]): event["values"] for event in responded}
    assert last == {(item, r): values for item, of in given.items() for r, values in of.items()}
