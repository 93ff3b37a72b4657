"""The sync thread against a real TLS server: it hears, it says what is missing, and nothing ends it but the end."""

import socket
import threading
from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from kiosk.clock import SystemClock
from kiosk.exam.refusals import Reason, Refused
from kiosk.flow.moments import Moments
from kiosk.flow.recorded_store import RecordedStore
from kiosk.flow.store_reasons import reason_of
from kiosk.flow.syncing import News, Syncing
from kiosk.store.errors import StoreError, StoreFailed, StoreFull
from kiosk.store.store import Store
from sync.protocol import recovery, signatures, wire
from sync.protocol.ids import CandidateId, SessionId
from tests.kiosk.flow.unsteady import UnsteadyRecorder
from tests.kiosk.store import made
from tests.sync.client.authority import authority
from tests.sync.client.memory import MemoryServer
from tests.sync.client.places import Answer, Place, Protocol, raw_place

SESSION = SessionId("session-9")


@pytest.fixture
def protocol() -> Protocol:
    return Protocol(MemoryServer())


@pytest.fixture
def place(tmp_path: Path, protocol: Protocol) -> Iterator[Place]:
    """A server that speaks the protocol."""
    made_one = Place(tmp_path, protocol.respond)
    yield made_one
    made_one.close()


@pytest.fixture
def disk(tmp_path: Path, protocol: Protocol, place: Place) -> Iterator[UnsteadyRecorder]:
    """The recorder of a station that is enrolled at that server."""
    store = Store.open(tmp_path / "station", clock=SystemClock())
    store.keep_enrollment(protocol.enrollment(place.url))
    recorder = UnsteadyRecorder(store)
    recorder.start()
    yield recorder
    recorder.trouble = None
    recorder.stop()


@pytest.fixture
def bugs(monkeypatch: pytest.MonkeyPatch) -> list[type[BaseException]]:
    """What was told of bugs in threads."""
    found: list[type[BaseException]] = []
    monkeypatch.setattr(threading, "excepthook", lambda args: found.append(args.exc_type))
    return found


@pytest.fixture
def state() -> list[wire.Now]:
    """How the station is; without anything in it the asking is a bug."""
    return [wire.Now(wall_ms=1, mono_ms=1, boot="b")]


@pytest.fixture
def station(
    tmp_path: Path, disk: UnsteadyRecorder, protocol: Protocol, root: QObject, state: list[wire.Now]
) -> Iterator[Callable[[str], Syncing]]:
    """Return the station's sync with whoever answers at an address."""
    clock, made_ones = SystemClock(), []

    def make(url: str) -> Syncing:
        made_ones.append(
            Syncing(
                RecordedStore(disk),
                protocol.enrollment(url),
                clock=clock,
                moments=Moments(clock),
                now=lambda: state[0],
                packages=tmp_path / "station" / "packages",
                parent=root,
            )
        )
        return made_ones[-1]

    yield make
    for syncing in made_ones:
        syncing.stop()


@dataclass
class Talk:
    """A sync thread, and everything that it told."""

    syncing: Syncing
    heard: list[News] = field(default_factory=list)
    prepared: list[Refused | None] = field(default_factory=list)
    claimed: list[object] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.syncing.heard.connect(self.heard.append)
        self.syncing.prepared.connect(lambda _session, refused: self.prepared.append(refused))
        self.syncing.claimed.connect(lambda _candidate, answer: self.claimed.append(answer))


@pytest.fixture
def talk(station: Callable[[str], Syncing], place: Place) -> Talk:
    """The station talks with the real server, as soon as it is started."""
    return Talk(station(place.url))


Rows = Callable[..., None]


@pytest.fixture
def knows(disk: UnsteadyRecorder) -> Rows:
    """Let the station know rows of the roster."""

    def learn(*rows: wire.Row) -> None:
        done = threading.Event()
        disk.submit(lambda store: store.apply_reply(made.reply(*rows, cursor=0, epoch="")), lambda _done: done.set())
        assert done.wait(10)

    return learn


def test_it_talks_from_the_start_and_tells_that_it_is_online(talk: Talk, qtbot: QtBot) -> None:
    talk.syncing.start()
    qtbot.waitUntil(lambda: talk.heard != [])
    assert talk.heard[0].report.online
    assert talk.heard[0].report.error is None


def test_what_happened_here_arrives_there_once(
    talk: Talk, disk: UnsteadyRecorder, protocol: Protocol, qtbot: QtBot
) -> None:
    disk.submit(lambda store: store.append([made.started(), made.responded(1)]), lambda _done: None)
    talk.syncing.start()
    qtbot.waitUntil(lambda: talk.heard != [] and talk.heard[-1].unsent == 0)
    talk.syncing.hurry()
    count = len(talk.heard)
    qtbot.waitUntil(lambda: len(talk.heard) > count)
    assert sum(len(journal.events) for journal in protocol.memory.journals.values()) == 2


TROUBLE = Answer(status=500, body=b"<h1>trouble</h1>", is_signed=False), Reason.SERVER_TROUBLE
LOGIN = Answer(status=200, body=b"<html>Please log in</html>", is_signed=False), Reason.SERVER_STRANGE


@pytest.mark.parametrize("fault", [TROUBLE, LOGIN], ids=["500", "html"])
def test_offline_is_told_and_talk_goes_on(
    talk: Talk, place: Place, knows: Rows, qtbot: QtBot, fault: tuple[Answer, Reason]
) -> None:
    honest, place.respond = place.respond, lambda _request: fault[0]
    knows(made.session_row(session=SESSION))
    talk.syncing.start()
    qtbot.waitUntil(lambda: talk.heard != [])
    assert not talk.heard[0].report.online
    talk.syncing.prepare(SESSION)
    qtbot.waitUntil(lambda: talk.prepared != [])
    assert (found := talk.prepared[0]) is not None
    assert found.reason is fault[1]
    place.respond = honest
    talk.syncing.hurry()
    qtbot.waitUntil(lambda: talk.heard[-1].report.online)


def test_a_wrong_certificate_is_told_and_nothing_is_sent(
    station: Callable[[str], Syncing], knows: Rows, protocol: Protocol, tmp_path: Path, qtbot: QtBot
) -> None:
    stranger = Place(tmp_path, protocol.respond, leaf=authority("somebody else").leaf())
    talk = Talk(station(stranger.url))
    knows(made.session_row(session=SESSION))
    talk.syncing.start()
    talk.syncing.prepare(SESSION)
    qtbot.waitUntil(lambda: talk.prepared != [])
    stranger.close()
    assert (found := talk.prepared[0]) is not None
    assert found.reason is Reason.SERVER_CERTIFICATE
    assert stranger.requests == []


def test_an_unknown_session_is_said(talk: Talk, qtbot: QtBot) -> None:
    talk.syncing.start()
    talk.syncing.prepare(SessionId("nowhere"))
    qtbot.waitUntil(lambda: talk.prepared != [])
    assert talk.prepared == [Refused(reason=Reason.NO_SESSION)]


@pytest.mark.parametrize("trouble", [StoreFull(), StoreFailed()], ids=lambda trouble: trouble.code)
def test_a_failing_disk_is_told_to_who_waits_and_does_not_end_sync(
    talk: Talk, disk: UnsteadyRecorder, qtbot: QtBot, trouble: StoreError
) -> None:
    talk.syncing.start()
    qtbot.waitUntil(lambda: talk.heard != [])
    disk.trouble = trouble
    talk.syncing.hurry()
    talk.syncing.prepare(SESSION)
    talk.syncing.claim(CandidateId("anna"), 1)
    qtbot.waitUntil(lambda: talk.prepared != [] and talk.claimed != [])
    refused = Refused(reason=reason_of(trouble), detail=trouble.code)
    assert (talk.prepared, talk.claimed) == ([refused], [refused])
    disk.trouble = None
    before = len(talk.heard)
    talk.syncing.hurry()
    qtbot.waitUntil(lambda: len(talk.heard) > before and talk.heard[-1].report.online)


def test_a_bug_in_a_round_is_reported_and_does_not_end_sync(
    talk: Talk, state: list[wire.Now], bugs: list[type[BaseException]], qtbot: QtBot
) -> None:
    kept = state.pop()
    talk.syncing.start()
    qtbot.waitUntil(lambda: bugs == [IndexError])
    state.append(kept)
    talk.syncing.hurry()
    qtbot.waitUntil(lambda: talk.heard != [] and talk.heard[-1].report.online)


def test_who_waits_hears_of_a_bug(
    talk: Talk, state: list[wire.Now], bugs: list[type[BaseException]], knows: Rows, qtbot: QtBot
) -> None:
    state.clear()
    knows(msgspec.structs.replace(made.session_row(session=SESSION), package=None))
    talk.syncing.start()
    talk.syncing.prepare(SESSION)
    qtbot.waitUntil(lambda: talk.prepared != [])
    assert talk.prepared == [Refused(reason=Reason.NEEDS_ADMIN)]
    assert bugs != []


def test_it_ends_with_the_store(talk: Talk, disk: UnsteadyRecorder, qtbot: QtBot) -> None:
    talk.syncing.start()
    qtbot.waitUntil(lambda: talk.heard != [])
    with qtbot.waitSignal(talk.syncing.stopped):
        disk.stop()
        talk.syncing.hurry()


def test_it_ends_when_told(talk: Talk, qtbot: QtBot) -> None:
    talk.syncing.start()
    qtbot.waitUntil(lambda: talk.heard != [])
    with qtbot.waitSignal(talk.syncing.stopped):
        talk.syncing.stop()


# --- the recovery key -------------------------------------------------------------------------------------------------


def test_a_station_that_enrolled_before_learns_the_recovery_key(
    tmp_path: Path,
    place: Place,
    protocol: Protocol,
    station: Callable[[str], Syncing],
    qtbot: QtBot,
) -> None:
    talk, private = Talk(station(place.url)), X25519PrivateKey.generate()
    protocol.recovery = b64encode(private.public_key().public_bytes_raw()).decode()
    path = tmp_path / "station" / recovery.NAME
    assert not path.exists()
    talk.syncing.start()
    qtbot.waitUntil(path.exists)
    told = recovery.read(path.read_bytes())
    assert recovery.opened(told, private) == (tmp_path / "station" / "data.key").read_bytes()
    peeked = Store.peek(tmp_path / "station", clock=SystemClock())
    kept = peeked.enrollment()
    peeked.close()
    assert kept is not None
    assert kept.identity.recovery == protocol.recovery


def test_a_recovery_key_that_another_root_signed_is_not_taken(
    tmp_path: Path, place: Place, protocol: Protocol, station: Callable[[str], Syncing], qtbot: QtBot
) -> None:
    talk = Talk(station(place.url))
    protocol.recovery = b64encode(X25519PrivateKey.generate().public_key().public_bytes_raw()).decode()
    protocol.root = Ed25519PrivateKey.generate()
    talk.syncing.start()
    qtbot.waitUntil(lambda: len(talk.heard) >= 1)
    talk.syncing.hurry()  # it asks once more: the first answer counted for nothing
    qtbot.waitUntil(lambda: [request.path for request in place.requests].count("/v1/root") >= 2)
    assert not (tmp_path / "station" / recovery.NAME).exists()


def test_a_server_that_signs_with_another_key_is_known_again_by_its_roots_word(
    tmp_path: Path, place: Place, protocol: Protocol, station: Callable[[str], Syncing], qtbot: QtBot
) -> None:
    talk, old = Talk(station(place.url)), signatures.public_text(protocol.memory.key.public_key())
    talk.syncing.start()
    qtbot.waitUntil(lambda: talk.heard != [])
    protocol.change_key()
    new = signatures.public_text(protocol.memory.key.public_key())
    before = len(talk.heard)

    def is_known() -> bool:
        talk.syncing.hurry()
        return any(news.report.online for news in talk.heard[before + 1 :])

    qtbot.waitUntil(is_known)
    talk.syncing.stop()
    peeked = Store.peek(tmp_path / "station", clock=SystemClock())
    kept = peeked.enrollment()
    peeked.close()
    assert kept is not None
    assert (kept.identity.sign, kept.identity.former, kept.identity.changed_ms) == (new, (old,), 1)


def test_the_ui_thread_never_waits_for_a_network_that_is_silent(
    station: Callable[[str], Syncing], root: QObject, qtbot: QtBot
) -> None:
    """Everything is asked of somebody who takes the line and says nothing; the screen's own thread goes on."""
    asked, gave_up = threading.Event(), threading.Event()

    def silent(line: socket.socket, closing: threading.Event) -> None:
        asked.set()
        if not closing.wait(30):
            gave_up.set()

    ticks: list[bool] = []
    ticking = QTimer(root)
    ticking.timeout.connect(lambda: ticks.append(gave_up.is_set()))
    with raw_place(silent) as url:
        syncing = station(url)
        ticking.start(2)
        syncing.start()
        qtbot.waitUntil(asked.is_set, timeout=10_000)
        for _ in range(50):
            syncing.hurry()
            syncing.prepare(SESSION)
            syncing.claim(CandidateId("anna"), 1)
        so_far = len(ticks)
        qtbot.waitUntil(lambda: len(ticks) > so_far + 50, timeout=20_000)
    ticking.stop()

    assert not any(ticks), "it waited until somebody silent gave up"
