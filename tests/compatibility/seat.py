"""`seat.py HOME ACTS`: a station, run by whichever version of the program the environment leads to.

Does the acts (JSON: a list of lists) one after the other, and talks to its server after each. Uses only what every
version since the first has. Prints one line of JSON with what came of it.
"""

import json
import sys
from pathlib import Path

import kiosk
from kiosk.clock import SystemClock
from kiosk.store.store import Store
from sync.client.central import Central
from sync.client.engine import SyncEngine
from sync.client.enrollment import enroll
from sync.protocol import events as ev
from sync.protocol import wire
from sync.protocol.attempts import answers_root
from sync.protocol.ids import AttemptId, CandidateId, ItemId, PackageHash, ResponseId, SessionId, new_id

AT = ev.Moment(wall_ms=1_800_000_000_000, mono_ms=1, boot="b")


def main() -> None:
    """Do it, and tell how the station is then."""
    home, acts = sys.argv[1:]
    store = Store.open(Path(home), clock=SystemClock())
    said = {"program": str(Path(kiosk.__file__).parents[1])}
    for act in json.loads(acts):
        _do(store, act)
        said |= _synced(store)
    print(json.dumps({**said, **_told(store)}))
    store.close()


def _do(store: Store, act: list[str]) -> None:
    match act:
        case "enroll", url, code:
            store.keep_enrollment(enroll(url, code, name="old"))
        case "start", candidate, session:
            _start(store, candidate, session)
        case "respond", *given:
            _respond(store, given)
        case ["submit"]:
            _submit(store)
        case _:
            raise SystemExit(f"no such act: {act}")


def _start(store: Store, candidate: str, session: str) -> None:
    started = ev.AttemptStarted(
        at=AT,
        attempt=AttemptId(new_id()),
        candidate=CandidateId(candidate),
        generation=1,
        exam="E1",
        session=SessionId(session),
        package=PackageHash("ab" * 32),
        allowed_ms=3_600_000,
        items=3,
        seed="00" * 16,
    )
    store.append([started])


def _respond(store: Store, given: list[str]) -> None:
    running = store.running_attempt()
    assert running is not None
    for number, value in enumerate(given):
        event = ev.ItemResponded(
            at=AT,
            attempt=running.id,
            used_ms=running.used_ms + number,
            item=ItemId(f"item-{number}"),
            response=ResponseId("R"),
            values=(value,),
        )
        store.append([event])


def _submit(store: Store) -> None:
    running = store.running_attempt()
    assert running is not None
    store.append(
        [
            ev.AttemptSubmitted(
                at=AT,
                attempt=running.id,
                used_ms=running.used_ms,
                answered=running.answered,
                answers_root=answers_root(running.responses),
            )
        ]
    )


def _synced(store: Store) -> dict[str, object]:
    enrollment = store.enrollment()
    assert enrollment is not None
    central = Central(enrollment, store.next_counter)
    engine = SyncEngine(store, central, now=lambda: wire.Now(wall_ms=1, mono_ms=1, boot="b", program="seat"))
    reports = [engine.once()]
    while not reports[-1].next_in_ms and len(reports) < 20:
        reports.append(engine.once())
    central.close()
    return {
        "errors": [str(report.error) for report in reports if report.error],
        "results": [result.code for report in reports for result in report.results],
        "standing": reports[-1].standing,
        "unsent": store.unsent(),
    }


def _told(store: Store) -> dict[str, object]:
    attempts = [
        {
            "id": attempt.id,
            "state": attempt.state,
            "responses": {item: {r: list(v) for r, v in g.items()} for item, g in attempt.responses.items()},
            "receipt": store.receipt(attempt.id) is not None,
        }
        for attempt in store.attempts()
    ]
    return {"attempts": attempts, "sessions": [row.session for row in store.sessions()], "whole": not store.verify()}


if __name__ == "__main__":
    main()
