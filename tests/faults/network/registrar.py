"""`python -m tests.faults.network.registrar`: an admin beside the running server, one act a line on standard input.

Acts are JSON lists: `["reset", CANDIDATE]`, the same with `assign` and `withdraw`, and `["tell"]`.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[3]


class Registrar:
    """The admin, seen from the test."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def does(self, *act: str) -> Any:
        """Let the admin do something and return what came of it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(act) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, f"the registrar ended at {act}"
        return json.loads(line)


@contextmanager
def registrar(home: Path) -> Iterator[Registrar]:
    """Give an admin of the server whose folder this is."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.network.registrar"],
        cwd=ROOT,
        env={**os.environ, "CENTRAL_HOME": str(home), "PYTHONWARNINGS": "ignore"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as process:
        try:
            yield Registrar(process)
        finally:
            assert process.stdin is not None
            process.stdin.close()
            process.wait(30)


def _moved(what: str, candidate: str) -> dict[str, object]:
    from sync.protocol.slots import SlotRefused
    from sync.server.registration.models import CandidateProfile

    profile = CandidateProfile.objects.get(public_id=candidate)
    try:
        match what:
            case "reset":
                profile.reset_slot(by="boss", reason="test")
            case "assign":
                profile.assign_slot(by="boss", reason="test")
            case _:
                profile.withdraw_slot(by="boss", reason="test")
    except SlotRefused as refused:
        return {"refused": refused.code}
    slot = CandidateProfile.objects.get(public_id=candidate).slot
    return {"generation": slot.generation, "rank": int(slot.rank)}


def _told() -> dict[str, object]:
    from sync.server.exchange import projection
    from sync.server.exchange.models import AttemptRecord
    from sync.server.registration.models import CandidateProfile, Station

    attempts = {}
    for record in AttemptRecord.objects.select_related("station", "profile"):
        attempt = projection.attempt_of(record.public_id)
        attempts[record.public_id] = {
            "candidate": record.profile.public_id,
            "generation": record.generation,
            "state": record.state,
            "answered": record.answered,
            "superseded": record.superseded,
            "rivals": sorted(rival.public_id for rival in record.rivals),
            "responses": {}
            if attempt is None
            else {item: {r: list(v) for r, v in given.items()} for item, given in attempt.responses.items()},
        }
    return {
        "attempts": attempts,
        "slots": {p.public_id: [p.slot_generation, int(p.slot.rank)] for p in CandidateProfile.objects.all()},
        "standing": {s.public_id: s.standing for s in Station.objects.all()},
    }


def main() -> None:
    """Act until there is nothing more to read."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "sync.server.settings"
    import django

    django.setup()
    for line in sys.stdin:
        match json.loads(line):
            case ["tell"]:
                said = _told()
            case [str(what), str(candidate)]:
                said = _moved(what, candidate)
            case other:
                raise SystemExit(f"no such act: {other}")
        print(json.dumps(said), flush=True)


if __name__ == "__main__":
    main()
