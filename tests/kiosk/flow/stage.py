"""A whole station without window and network: store, recorder, package, presenters are real; tests are the server."""

from collections.abc import Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import TypeVar

import msgspec
import shiboken6
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.flow.acts import Acts
from kiosk.flow.excuses import Excuses
from kiosk.flow.means import Means
from kiosk.flow.moments import Moments
from kiosk.flow.paper_desk import PaperDesk
from kiosk.flow.replies import Background, Recording
from kiosk.flow.screens import (
    ConfirmScreen,
    InstructionsScreen,
    Notice,
    Place,
    QuestionScreen,
    Screen,
    SignInScreen,
)
from kiosk.flow.sitting import SittingPresenter
from kiosk.flow.station import StationPresenter
from kiosk.flow.syncing import News, Syncing
from kiosk.lockdown.port import Hold
from kiosk.lockdown.power import PowerRefused
from kiosk.store.errors import StoreError
from kiosk.store.store import Store
from sync.client.engine import Report
from sync.client.enrolled import Enrollment
from sync.protocol import codes, wire
from sync.protocol import events as ev
from sync.protocol.ids import AttemptId, CandidateId, KeyId, SessionId, StationId
from sync.protocol.paper import Paper
from sync.protocol.seal import package_hash, seal_package
from sync.protocol.signatures import Signed, public_text
from tests.kiosk.clocks import ManualClock
from tests.kiosk.exam import made
from tests.kiosk.flow.drawn_camera import DrawnCamera
from tests.kiosk.flow.unsteady import UnsteadyRecorder

S = TypeVar("S")
CODE, WRONG_CODE = "KX4J-9TQM", "2222-2222"
KEY = b"K" * 32
ISSUER = Ed25519PrivateKey.from_private_bytes(b"I" * 32)
SERVER = Ed25519PrivateKey.from_private_bytes(b"V" * 32)
PLACE = wire.StationRow(
    pos=1, station=made.STATION, seat="A1", center="Center One", center_code="C1", zone="Asia/Kolkata"
)


@cache
def access() -> str:
    """Return the hash of the code on every slip here; slow by design, so made once."""
    return codes.hashed(CODE)


@cache
def package() -> bytes:
    """Return the sealed paper."""
    return sealed(made.paper())


def sealed(paper: Paper) -> bytes:
    """Return a paper as it is sent to stations."""
    return seal_package(
        paper,
        {},
        issuer=ISSUER,
        content_key=KEY,
        exam="E1",
        not_before_ms=0,
        not_after_ms=2**52,
    )


def enrollment() -> Enrollment:
    identity = wire.Identity(
        epoch="e1", sign=public_text(SERVER.public_key()), seal="s", issuer=public_text(ISSUER.public_key()), ca="c"
    )
    return Enrollment(
        url="https://central.example",
        station=made.STATION,
        incarnation=1,
        root="r",
        identity=identity,
        sign_private=b"S" * 32,
        seal_private=b"X" * 32,
    )


TOOLS = ("strike_out", "notes", "highlighter", "tool_of_a_newer_server")


def session(**policy: object) -> wire.SessionRow:
    allowed = msgspec.convert(policy, wire.Policy)
    return msgspec.structs.replace(
        made.session(), package=package_hash(package()), honor_code="I will.", policy=allowed, tools=TOOLS
    )


def candidate(who: CandidateId = made.ANNA, **changed: object) -> wire.CandidateRow:
    return msgspec.structs.replace(made.candidate(who, access=access()), **changed)


def transfer(
    attempt: str, *, to: str, number: int = 1, who: CandidateId = made.ANNA, fence: int = 2, generation: int = 1
) -> wire.StatementRow:
    """A move of an attempt, as both stations hear of it."""
    order = wire.Directive(
        id=f"move-{number}",
        attempt=AttemptId(attempt),
        do="transfer",
        by="admin",
        why="Broken screen",
        to=StationId(to),
        seat="B7",
        fence=fence,
        candidate=who,
        generation=generation,
        how="online",
    )
    signed = Signed(payload=msgspec.Raw(wire.encode(order)), key=KeyId("k"), signature="s")
    return wire.StatementRow(pos=200 + number, signed=signed)


def statement(
    do: str,
    attempt: str,
    number: int = 1,
    *,
    amount_ms: int = 0,
    text: str = "",
    approved_by: str = "deputy",
    category: str = "",
) -> wire.StatementRow:
    order = msgspec.convert(
        {
            "id": f"order-{number}",
            "attempt": attempt,
            "do": do,
            "by": "admin",
            "why": "drill",
            "approved_by": approved_by,
            "category": category,
            "amount_ms": amount_ms,
            "text": text,
        },
        wire.Directive,
    )
    signed = Signed(payload=msgspec.Raw(wire.encode(order)), key=KeyId("k"), signature="s")
    return wire.StatementRow(pos=100 + number, signed=signed)


class Line(Syncing):
    """The sync thread as the presenters see it; what they asked for stands in `asked`."""

    def __init__(self, parent: QObject | None = None) -> None:
        QObject.__init__(self, parent)
        self.asked: list[tuple[str, ...]] = []

    def hurry(self) -> None:
        self.asked.append(("hurry",))

    def prepare(self, session: SessionId) -> None:
        self.asked.append(("prepare", session))

    def claim(self, candidate: CandidateId, generation: int) -> None:
        self.asked.append(("claim", candidate, str(generation)))

    def take_over(self, order: wire.Directive) -> None:
        self.asked.append(("take_over", order.attempt))


class Switch:
    """The machine's switch, noted instead of pressed; `refuses` is what the system says instead."""

    def __init__(self) -> None:
        self.pressed: list[str] = []
        self.refuses = ""

    def restart(self) -> None:
        self._press("restart")

    def shut_down(self) -> None:
        self._press("shut down")

    def _press(self, what: str) -> None:
        if self.refuses:
            raise PowerRefused(self.refuses)
        self.pressed.append(what)


class Stage:
    """One station from start to start; `start` after `die` is the next run of the program."""

    def __init__(self, home: Path, clock: ManualClock, qtbot: QtBot) -> None:
        self.home, self.clock, self._qtbot = home, clock, qtbot
        self.held: Collection[str] = ()
        self.power = Switch()
        self.camera = DrawnCamera()
        self.found: tuple[Hold, ...] = ()
        """Holds as the lock tells them, beside those of `held`, which stand."""
        self.shown: list[Screen] = []
        self.notices: list[Notice | None] = []
        self._pool: ThreadPoolExecutor | None = None
        store = Store.open(home, clock=clock)
        store.keep_enrollment(enrollment())
        store.close()

    # --- the program

    def start(self, trouble: StoreError | None = None) -> "Stage":
        """Start, with a disk that may be in trouble from the beginning."""
        store = Store.open(self.home, clock=self.clock)
        self.recorder = UnsteadyRecorder(store)
        self.recorder.trouble = trouble
        self._pool = ThreadPoolExecutor(max_workers=1)
        self._root = QObject()
        self.line = Line(self._root)
        recording, background = Recording(self.recorder, self._root), Background(self._pool, self._root)
        moments = Moments(self.clock)
        self.excuses = Excuses(recording, moments, lambda: self.found, self._root)
        self.line.heard.connect(self.excuses.hear)
        self.means = Means(
            recording=recording,
            background=background,
            syncing=self.line,
            desk=PaperDesk(recording, background, self.home / "packages", self._root),
            clock=self.clock,
            moments=moments,
            holds=lambda: {*self.held, *self.excuses.held()},
            excuses=self.excuses,
            power=self.power,
            camera=self.camera,
        )
        self.presenter = StationPresenter(self.means, Place(), self._root)
        self.acts = Acts(lambda: self.presenter.sitting, self._root)
        self.shown.clear()
        self.presenter.shown.connect(self.shown.append)
        self.presenter.notice_shown.connect(self.notices.append)
        self.recorder.start()
        self.excuses.read()
        self.presenter.begin()
        return self

    def die(self) -> None:
        """End at once: whatever waits for the event loop is never heard."""
        if self._pool is not None:
            self.recorder.trouble = None
            self.recorder.let_go()
            self.presenter.blockSignals(True)
            self._pool.shutdown()
            self.recorder.stop()
            self._pool = None
            # Not left to the collector, which may run on any thread.
            shiboken6.delete(self._root)

    def call(self, work: "object") -> None:
        """Have something done to the store, behind everything that was asked before."""
        done: list[object] = []
        self.recorder.submit(work, done.append)  # type: ignore[arg-type]
        self._qtbot.waitUntil(lambda: done != [])
        assert not isinstance(done[0], Exception), done

    # --- the server

    def receive(self, *rows: wire.Row, standing: str = "good") -> None:
        """Rows of the server arrive."""
        reply = wire.SyncReply(
            epoch="e1",
            heads=(),
            cursor=max(row.pos for row in rows),
            rows=tuple(msgspec.Raw(wire.encode(r)) for r in rows),
            standing=standing,
        )
        self.call(lambda store: store.apply_reply(reply))
        self.hear(rows=len(rows))

    def hear(self, *, rows: int = 0, online: bool = True, unsent: int = 1, **more: object) -> None:
        """A round of sync ended."""
        report = Report(online=online, next_in_ms=1_000, rows=rows, unsent=unsent, **more)  # type: ignore[arg-type]
        self.line.heard.emit(News(report=report, unsent=unsent))

    def bring_paper(self) -> None:
        path = self.home / "packages" / f"{package_hash(package())}.exam"
        path.write_bytes(package())

    def release_key(self) -> None:
        event = ev.KeyReleased(at=made.AT, package=package_hash(package()), session=made.SESSION)
        self.call(lambda store: store.keep_key(event, KEY))

    def supply(self, *candidates: wire.CandidateRow, **policy: object) -> None:
        """Everything that is needed for an exam is here."""
        self.receive(PLACE, session(**policy), *(candidates or (candidate(),)))
        self.bring_paper()
        self.release_key()

    # --- the candidate

    def on(self, kind: type[S]) -> S:
        """Wait for a screen, and return it."""
        self._qtbot.waitUntil(lambda: self.shown != [] and isinstance(self.shown[-1], kind))
        screen = self.shown[-1]
        assert isinstance(screen, kind)
        return screen

    def sign_in(self, number: str = made.NUMBER, code: str = CODE) -> None:
        self.on(SignInScreen)
        self.presenter.reception.sign_in(number, code)

    def enter(self, number: str = made.NUMBER) -> QuestionScreen:
        """Go all the way to the first question; online, the claim is granted."""
        self.sign_in(number)
        self.on(ConfirmScreen)
        self.presenter.reception.confirm()
        self.on(InstructionsScreen)
        self.presenter.reception.start()
        self.grant()
        return self.on(QuestionScreen)

    def sign_in_again(self, number: str = made.NUMBER) -> None:
        """The candidate of an attempt that may go on proves who it is."""
        assert self.on(SignInScreen).goes_on
        self.presenter.reception.sign_in(number, CODE)
        self.on(ConfirmScreen)
        self.presenter.reception.confirm()

    def grant(self, fence: int = 1) -> None:
        """The server grants the claim that was asked for last."""
        claims = [asked for asked in self.line.asked if asked[0] == "claim"]
        _what, who, generation = claims[-1]
        granted = wire.Fence(
            candidate=CandidateId(who),
            generation=int(generation),
            station=made.STATION,
            fence=fence,
            lapses_ms=2**50,
        )
        self.line.claimed.emit(who, granted)

    @property
    def sitting(self) -> SittingPresenter:
        sitting = self.presenter.sitting
        assert sitting is not None
        return sitting

    def settle(self) -> None:
        """Wait until everything that was given is on disk and told."""
        self.acts.flush()
        self._qtbot.waitUntil(lambda: self.presenter.sitting is None or self.sitting.live.is_saved)
        self.call(lambda _store: None)

    def settle_orders(self) -> None:
        """Wait until every decision that arrived is carried out or found moot, and told."""
        left: list[int] = []

        def is_done() -> bool:
            self.call(lambda store: left.append(len(store.statements())))
            return left[-1] == 0

        self._qtbot.waitUntil(is_done)
        self.settle()

    def attempt_ids(self) -> set[str]:
        """Return the attempts that began here."""
        return {event.attempt for event in self.events(ev.AttemptStarted)}

    def events(self, kind: type[S]) -> Sequence[S]:
        """Return the events of a kind on disk, in their order."""
        found: list[S] = []

        def look(store: Store) -> None:
            for data in store.events_after(1, 0, -1):
                event = ev.decode(data)
                if isinstance(event, kind):
                    found.append(event)

        self.call(look)
        return found
