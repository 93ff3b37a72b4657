"""`python -m tests.data.make FOLDER`: what a station and a server of this version leave behind, for later ones to open.

A real server (`central serve`) and a real station (store, client, engine) live through a short day: candidates sit and
end in every way, one is still sitting, a paper came, keys were released and erased, a decision waits. What they have on
disk then, and every message between them, byte for byte, goes into the folder. The keys in it are worth nothing: they
were made for this one day. `tests/data/v1` was made so, and is never made again; the next format gets `v2`.
"""

import argparse
import gzip
import json
import shutil
import sqlite3
import sys
import tempfile
from base64 import b64encode
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import msgspec

from kiosk.clock import SystemClock
from kiosk.store.store import Store
from sync.client import enrollment as enrolling
from sync.client.central import Central
from sync.client.engine import SyncEngine
from sync.client.enrolled import Enrollment
from sync.client.errors import Refused
from sync.client.transport import Incoming, Transport
from sync.protocol import attempts as folds
from sync.protocol import events as ev
from sync.protocol import wire
from sync.protocol.ids import AttemptId, CandidateId, ItemId, PackageHash, ResponseId, SessionId, new_id
from tests.data.contract import contract
from tests.sync.server.running import Office, Serving


class Recorder(Transport):
    """A transport that keeps every message, as it was sent, both ways."""

    kept: list[dict[str, Any]] = []

    @contextmanager
    def stream(
        self,
        method: str,
        path: str,
        *,
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        within_s: float | None = None,
    ) -> Iterator[Incoming]:
        """Ask, and keep question and answer."""
        pieces: list[bytes] = []
        with super().stream(method, path, body=body, headers=headers, within_s=within_s) as incoming:
            chunks = incoming.chunks

            def told(most: int) -> Iterator[bytes]:
                for piece in chunks(most):
                    pieces.append(piece)
                    yield piece

            incoming.chunks = told  # type: ignore[method-assign]
            try:
                yield incoming
            finally:
                self.kept.append(
                    {
                        "method": method,
                        "path": path,
                        "headers": dict(headers or {}),
                        "body": b64encode(body).decode(),
                        "status": incoming.status,
                        "reply_headers": {name: incoming.headers[name] for name in sorted(incoming.headers)},
                        "reply": b64encode(b"".join(pieces)).decode(),
                    }
                )


class Day:
    """The station's side of the day."""

    def __init__(self, home: Path, enrollment: Enrollment) -> None:
        self.home, self.enrollment = home, enrollment
        self.clock = SystemClock()
        self.store = Store.open(home, clock=self.clock)
        self.store.keep_enrollment(enrollment)
        self.central = self.talking(self.store.next_counter)
        self.engine = SyncEngine(self.store, self.central, now=self.now)

    def talking(self, counter: Any) -> Central:
        """Return the server as this station knows it."""
        transport = Recorder(self.enrollment.url, ca_pem=self.enrollment.identity.ca)
        return Central(self.enrollment, counter, transport=transport)

    def now(self) -> wire.Now:
        """How the station is."""
        return wire.Now(
            wall_ms=self.clock.wall_ms(),
            mono_ms=self.clock.mono_ms(),
            boot="boot-1",
            program="1.0",
            schema=1,
            battery_percent=80,
            disk_free_mb=4_000,
            holds={"keyboard": "held"},
        )

    def at(self, *, server_ms: int | None = None) -> ev.Moment:
        """This moment."""
        return ev.Moment(wall_ms=self.clock.wall_ms(), mono_ms=self.clock.mono_ms(), boot="boot-1", server_ms=server_ms)

    def settle(self) -> None:
        """Talk until there is nothing more to say."""
        for _ in range(20):
            report = self.engine.once()
            if report.error is not None:
                raise report.error
            if report.next_in_ms:
                return
        raise AssertionError("the station never comes to rest")

    def refused(self, call: Any, *given: object) -> None:
        """Ask for something that the server refuses."""
        try:
            call(*given)
        except Refused:
            return
        raise AssertionError("the server should have refused")


class Sitting:
    """One attempt; each act is recorded at once."""

    def __init__(self, day: Day, candidate: str, *, session: str, package: str, fence: int = 0) -> None:
        self.day = day
        self.attempt = AttemptId(new_id())
        self.told: list[ev.AttemptEvent] = []
        self.used_ms = 0
        self.add(
            ev.AttemptStarted,
            candidate=CandidateId(candidate),
            generation=1,
            exam="V1",
            session=SessionId(session),
            package=PackageHash(package),
            allowed_ms=3_600_000,
            items=9,
            seed="5eed" * 8,
            fence=fence,
            language="hi",
        )

    def add(self, kind: type[ev.AttemptEvent], **fields: object) -> None:
        """Record an event of this kind."""
        event = kind(at=self.day.at(), attempt=self.attempt, used_ms=self.used_ms, **fields)
        self.used_ms += 1_500
        self.told.append(event)
        self.day.store.append([event])  # type: ignore[list-item]

    def respond(self, item: int, *values: str, response: str = "RESPONSE", read_as: str | None = None) -> None:
        """Give a response."""
        self.add(
            ev.ItemResponded,
            item=ItemId(f"item-{item}"),
            response=ResponseId(response),
            values=values,
            read_as=read_as,
        )

    def end(self, kind: type[ev.AttemptEnded], **fields: object) -> None:
        """End it."""
        attempt = folds.fold(self.told).attempt
        assert attempt is not None
        root = folds.answers_root(attempt.responses)
        self.add(kind, answered=attempt.answered, answers_root=root, **fields)


def lived(day: Day, office: Office, facts: dict[str, Any]) -> None:
    """Let the day happen: every kind of event, every message, every way in which an attempt ends."""
    people: list[str] = facts["candidates"]
    session, morning = facts["session"], facts["morning"]
    day.store.append([ev.StationStarted(at=day.at(), program="1.0", schema=1)])
    day.settle()
    row = day.store.session(SessionId(session))
    early = day.store.session(SessionId(morning))
    assert row is not None
    assert row.package is not None
    assert early is not None
    _papers(day, row, early)
    sit = {"session": session, "package": row.package}

    fence = day.central.claim(CandidateId(people[0]), 1)
    day.store.append(
        [
            ev.SignInRefused(at=day.at(), code="KIOSK-WRONG-CODE"),
            ev.SignInRefused(at=day.at(), code="KIOSK-WRONG-CODE", candidate=CandidateId(people[0])),
            ev.CheckedIn(at=day.at(server_ms=day.clock.wall_ms()), candidate=CandidateId(people[0]), generation=1),
        ]
    )
    _full_attempt(day, Sitting(day, people[0], fence=fence.fence, **sit))
    day.settle()
    for person, kind, more in (
        (people[2], ev.AttemptTimedOut, {}),
        (people[3], ev.AttemptTerminated, {"by": "staff-1", "why": "Wrong candidate"}),
        (people[4], ev.AttemptClosed, {}),
        ("0190c1f0-0000-7000-8000-00000000dead", ev.AttemptSubmitted, {}),
    ):
        sitting = Sitting(day, person, **sit)
        sitting.respond(1, "choice_2")
        sitting.end(kind, **more)
    day.settle()
    _refusals(day, people, row)
    _open_attempt(day, Sitting(day, people[1], **sit), office)
    request = wire.SyncRequest(protocol=wire.PROTOCOL, heads=day.store.sync_position().heads, grants=day.store.grants())
    day.central.sync(request)
    day.central.own_events(1, 3)


def _papers(day: Day, row: wire.SessionRow, early: wire.SessionRow) -> None:
    """Fetch the day's paper and both keys; the morning's is erased again."""
    assert row.package is not None
    day.central.download(row.package, day.store.package_path(row.package))
    for one in (early, row):
        assert one.package is not None
        key = day.central.release(one.package, one.session)
        day.store.keep_key(ev.KeyReleased(at=day.at(), package=one.package, session=one.session), key)
    assert early.package is not None
    day.store.erase_key(ev.KeyErased(at=day.at(), package=early.package, session=early.session, why="session over"))


def _full_attempt(day: Day, one: Sitting) -> None:
    one.add(ev.ItemVisited, item=ItemId("item-1"))
    one.respond(1, "choice_1")
    one.respond(1, "choice_3")
    one.respond(2, "नमक", "sæl", "塩 \U0001f30a")
    one.respond(3, "3,5", read_as="3.5")
    one.respond(4, "first line\nsecond line")
    one.respond(5, "taken back")
    one.respond(5)
    one.respond(6, "a", response="gap-1")
    one.respond(6, "b", response="gap-2")
    one.add(ev.ItemMarked, item=ItemId("item-2"), marked=True)
    one.add(ev.ItemMarked, item=ItemId("item-3"), marked=True)
    one.add(ev.ItemMarked, item=ItemId("item-3"), marked=False)
    one.add(ev.AttemptLocked, why="keyboard")
    day.store.append(
        [
            ev.LockBreached(at=day.at(), hold="keyboard", cause="taken", detail="window 7", attempt=one.attempt),
            ev.LockRegained(at=day.at(), attempt=one.attempt),
            ev.HelpAsked(at=day.at(), attempt=one.attempt),
            ev.ClockJumped(at=day.at(), by_ms=-86_400_000),
        ]
    )
    one.add(ev.AttemptUnlocked, by="staff-1")
    one.add(ev.AttemptPaused, by="staff-1", why="fire drill")
    one.add(ev.AttemptUnpaused, by="staff-1")
    one.add(ev.AttemptInterrupted, why="power cut", gap_ms=200_000)
    one.add(ev.AttemptResumed, gap_ms=200_000, by="staff-2")
    one.add(ev.TimeAdjusted, amount_ms=300_000, why="power cut", by="staff-1", approved_by="staff-2")
    one.add(ev.AttemptSuperseded, generation=2)
    one.end(ev.AttemptSubmitted)


def _refusals(day: Day, people: list[str], row: wire.SessionRow) -> None:
    """Hear every kind of no, and a reply to a request that was made before."""
    day.refused(day.central.claim, CandidateId(people[0]), 1)
    day.refused(day.central.release, PackageHash("ab" * 32), row.session)
    day.refused(day.central.own_events, 7, 0)
    stuck = day.talking(lambda: 1)
    stuck.sync(wire.SyncRequest(protocol=wire.PROTOCOL, heads=day.store.sync_position().heads))
    day.refused(day.talking(lambda: 2).claim, CandidateId(people[5]), 1)


def _open_attempt(day: Day, one: Sitting, office: Office) -> None:
    """Leave one candidate in the middle, with a decision of the server that nothing was done about yet."""
    one.add(ev.ItemVisited, item=ItemId("item-1"))
    one.respond(1, "choice_2")
    one.respond(2, "half a sent")
    one.respond(3, "42", read_as="42")
    one.add(ev.ItemMarked, item=ItemId("item-3"), marked=True)
    day.settle()
    office.python(f"from tests.data import seeding; seeding.decide({one.attempt!r}); seeding.move_away('R6')")
    day.settle()
    waiting = day.store.statements()
    assert len(waiting) == 2, waiting
    done = wire.decode(waiting[0].signed.payload, wire.Directive)
    resumed = ev.TimeAdjusted(
        at=day.at(),
        attempt=one.attempt,
        used_ms=one.used_ms,
        amount_ms=done.amount_ms,
        why=done.why,
        by=done.by,
    )
    day.store.append([resumed], settles=done.id)
    one.add(ev.ItemVisited, item=ItemId("item-4"))
    one.respond(4, "not sent yet")
    day.store.tick(one.attempt, one.used_ms + 700)


# --- what is kept -----------------------------------------------------------------------------------------------------


def main() -> int:
    """Make the folder."""
    parser = argparse.ArgumentParser(prog="python -m tests.data.make", description=__doc__)
    parser.add_argument("folder", type=Path)
    into: Path = parser.parse_args().folder
    into.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as folder:
        home, station = Path(folder) / "central", Path(folder) / "station"
        office = Office(home)
        office.must("migrate")
        facts = json.loads(office.python("from tests.data import seeding; seeding.seed()"))
        with office.serving() as serving:
            day = _enrolled(station, serving, facts)
            _keep_database(home, into / "before.sqlite3.gz")
            lived(day, office, facts)
            expected = _expected(day, office, facts)
            day.store.close()
            _keep_database(home, into / "central" / "central.sqlite3.gz")
        _keep(home, station, into)
    kept = Recorder.kept
    (into / "messages.jsonl").write_text("".join(json.dumps(one) + "\n" for one in kept), encoding="utf-8")
    (into / "expected.json").write_text(json.dumps(expected, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    (into / "contract.json").write_text(json.dumps(contract(), indent=1) + "\n", encoding="utf-8")
    print(f"{len(kept)} messages, {sum(file.stat().st_size for file in into.rglob('*') if file.is_file())} bytes")
    return 0


def _enrolled(home: Path, serving: Serving, facts: dict[str, Any]) -> Day:
    enrolling.Transport = Recorder  # type: ignore[misc]  # the way in is recorded too
    enrollment = enrolling.enroll(serving.line("listening "), facts["code"], name="A1", program="1.0")
    return Day(home, enrollment)


def _keep_database(home: Path, file: Path) -> None:
    file.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        with closing(sqlite3.connect(home / "central.sqlite3")) as database:
            database.execute("VACUUM INTO ?", (str(copy),))
        file.write_bytes(gzip.compress(copy.read_bytes(), mtime=0))


def _keep(home: Path, station: Path, into: Path) -> None:
    for name in ("keys", "packages", "lineage"):
        if (home / name).is_dir():
            shutil.copytree(home / name, into / "central" / name)
        elif (home / name).exists():
            shutil.copy(home / name, into / "central" / name)
    # Without the certificate: it names the machine that this ran on. The server makes itself another.
    (into / "central" / "tls").mkdir()
    for name in ("ca.key", "ca.pem", "server.key"):
        shutil.copy(home / "tls" / name, into / "central" / "tls" / name)
    shutil.copytree(station, into / "station", ignore=shutil.ignore_patterns("lock", "*-wal", "*-shm"))


def _expected(day: Day, office: Office, facts: dict[str, Any]) -> dict[str, Any]:
    """Return what this version says of all that: later ones must say the same."""
    store = day.store
    heads = store.sync_position()
    return {
        "facts": {name: value for name, value in facts.items() if name != "code"},
        "station": store.enrollment().station,  # type: ignore[union-attr]
        "heads": msgspec.to_builtins(heads.heads),
        "acked": msgspec.to_builtins(list(heads.acked.values())),
        "unsent": store.unsent(),
        "attempts": [told_of(store, attempt) for attempt in store.attempts()],
        "running": store.running_attempt().id,  # type: ignore[union-attr]
        "statements": [wire.decode(row.signed.payload, wire.Directive).id for row in store.statements()],
        "kept_keys": [list(pair) for pair in store.kept_keys()],
        "kinds": sorted(
            {json.loads(event)["kind"] for event in store.events_after(1, 0, -1)},
        ),
        "server": json.loads(office.python("from tests.data import seeding; seeding.tell()")),
    }


def told_of(store: Store, attempt: folds.Attempt) -> dict[str, Any]:
    receipt = store.receipt(attempt.id)
    return {
        "id": attempt.id,
        "candidate": attempt.candidate,
        "state": attempt.state,
        "used_ms": store.used_ms(attempt.id),
        "left_ms": attempt.left_ms,
        "current": attempt.current,
        "marked": sorted(attempt.marked),
        "responses": {item: {r: list(v) for r, v in given.items()} for item, given in attempt.responses.items()},
        "answers_root": folds.answers_root(attempt.responses),
        "receipt": None if receipt is None else receipt.code,
    }


if __name__ == "__main__":
    sys.exit(main())
