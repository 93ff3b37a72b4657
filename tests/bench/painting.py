"""From the start of the process to the first picture: of an empty window, of the sign-in, of a resumed question."""

import os
import subprocess
import sys
import time
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.clock import Reading, SystemClock
from kiosk.exam.route import Route
from kiosk.store.store import Store
from sync.client.enrolled import Enrollment
from sync.protocol import events as ev
from sync.protocol import seal, signatures, wire
from sync.protocol.draw import new_seed
from sync.protocol.ids import AttemptId, CandidateId, PackageHash, SessionId, StationId, new_id
from sync.protocol.slots import Rank, Slot
from sync.server.papers.reading import read_paper
from tests.bench.row import Row, quantile

TIMES = 7
QUESTIONS = "".join(f"Question number {n}? {{ =right ~wrong ~neither }}\n\n" for n in range(40)).encode()


def painting(folder: Path) -> list[Row]:
    """Return the start to the sign-in and the resume to the question, each in turn with an empty window."""
    fresh, broken = folder / "fresh", folder / "broken"
    _station(fresh).close()
    _break_off(_station(broken))
    rounds = [(_painted("empty", fresh), _painted("kiosk", fresh), _painted("kiosk", broken)) for _ in range(TIMES + 1)]
    empties, starts, resumes = zip(*rounds[1:], strict=True)
    empty_ms = quantile(empties, 0.5)
    return [
        Row.compared("start to the sign-in painted, p50", quantile(starts, 0.5), empty_ms, "ms", goal=1.5),
        Row.of("start to the resumed question painted, p50", quantile(resumes, 0.5), "ms", goal=1_000.0),
        Row.of("start to the resumed question painted, worst", max(resumes), "ms", goal=1_000.0),
    ]


def _painted(kind: str, home: Path) -> float:
    """Return the milliseconds from the start of a child to its picture."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = {**kept, "KIOSK_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "KIOSK_LOCK": "off"}
    began = time.monotonic_ns()
    child = subprocess.run(
        [sys.executable, "-m", "tests.bench.watcher", kind],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    painted, shown = child.stdout.split()
    wanted = {"empty": "QWidget", "fresh": "SignInScreen", "broken": "QuestionScreen"}
    assert shown == wanted["empty" if kind == "empty" else home.name], shown
    return (int(painted) - began) / 1e6


_ISSUER = Ed25519PrivateKey.generate()
_KEY = seal.new_content_key()
_SESSION = SessionId("01900000-0000-7000-8000-000000000001")
_CANDIDATE = CandidateId("01900000-0000-7000-8000-000000000002")
_STATION = StationId("01900000-0000-7000-8000-000000000003")


def _station(home: Path) -> Store:
    """Return the store of an enrolled station whose server is out of reach."""
    store = Store.open(home, clock=SystemClock())
    public = signatures.public_text(_ISSUER.public_key())
    store.keep_enrollment(
        Enrollment(
            url="https://127.0.0.1:9",
            station=_STATION,
            incarnation=1,
            root=public,
            identity=wire.Identity(epoch="e", sign=public, seal=public, issuer=public, ca=""),
            sign_private=_ISSUER.private_bytes_raw(),
            seal_private=_ISSUER.private_bytes_raw(),
        )
    )
    return store


def _break_off(store: Store) -> None:
    """Leave an attempt in the middle, as a power cut does."""
    imported = read_paper(QUESTIONS, "bench.gift")
    sealed = seal.seal_package(
        imported.paper,
        imported.media,
        issuer=_ISSUER,
        content_key=_KEY,
        exam="BENCH",
        not_before_ms=0,
        not_after_ms=2**50,
    )
    package = PackageHash(seal.package_hash(sealed))
    store.package_path(package).write_bytes(sealed)
    _tell(store, package)
    at = _moment()
    store.keep_key(ev.KeyReleased(at=at, package=package, session=_SESSION), _KEY)
    attempt, seed = AttemptId(new_id()), new_seed()
    route = Route(imported.paper, seed)
    happened: list[ev.AnyEvent] = [
        ev.AttemptStarted(
            at=at,
            attempt=attempt,
            candidate=_CANDIDATE,
            generation=1,
            exam="BENCH",
            session=_SESSION,
            package=package,
            allowed_ms=3_600_000,
            items=route.questions,
            seed=seed,
        )
    ]
    for stop in route.stops[:20]:
        interaction = route.item(stop.item).interactions[0]
        values = (interaction.choices[0].id,) if hasattr(interaction, "choices") else ("x",)
        happened += [
            ev.ItemVisited(at=at, attempt=attempt, item=stop.item),
            ev.ItemResponded(at=at, attempt=attempt, item=stop.item, response=interaction.response, values=values),
        ]
    store.append(happened)
    store.close()


def _tell(store: Store, package: PackageHash) -> None:
    rows = (
        wire.StationRow(pos=1, station=_STATION, seat="7", center="C", center_code="C", zone="UTC"),
        wire.SessionRow(
            pos=2,
            session=_SESSION,
            exam="BENCH",
            title="Bench",
            opens_ms=0,
            closes_ms=2**50,
            duration_ms=3_600_000,
            package=package,
            policy=wire.Policy(resume_limit=1_000, gap_limit_ms=86_400_000),
        ),
        wire.CandidateRow(
            pos=3,
            candidate=_CANDIDATE,
            registration_number="1",
            name="Bench",
            access="",
            exam="BENCH",
            session=_SESSION,
            station=_STATION,
            slot=Slot(generation=1, rank=Rank.AVAILABLE, assigned_ms=1),
        ),
    )
    raw = tuple(msgspec.Raw(wire.encode(row)) for row in rows)
    store.apply_reply(wire.SyncReply(epoch="e", heads=(), cursor=3, rows=raw))


def _moment() -> ev.Moment:
    now = Reading.of(SystemClock())
    return ev.Moment(wall_ms=now.wall_ms, mono_ms=now.mono_ms, boot=now.boot)
