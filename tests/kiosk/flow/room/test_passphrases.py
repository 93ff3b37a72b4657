"""A passphrase at the panel: each miss counts for its person, whoever signs in between."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.flow.moments import Moments
from kiosk.flow.replies import Background, Recording
from kiosk.flow.room.passphrases import Passphrases
from sync.protocol import events as ev
from sync.protocol import staff_secrets
from sync.protocol.offline_codes import PersonId, Right
from sync.protocol.wire import PanelStaffRow
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made

SECRET, PASSPHRASE = b"s" * 32, "correct horse battery"


def person(name: str) -> PanelStaffRow:
    wrapped = staff_secrets.wrapped(SECRET, PASSPHRASE, person=PersonId(name))
    return PanelStaffRow(pos=1, person=name, name=name, right=Right.DECIDE, since_ms=0, until_ms=2**50, wrapped=wrapped)


@pytest.fixture
def passphrases(recording: Recording, root: QObject, clock: ManualClock) -> Iterator[Passphrases]:
    with ThreadPoolExecutor(max_workers=1) as pool:
        background = Background(pool, root)
        yield Passphrases(recording, background, clock=clock, moments=Moments(clock), parent=root)


def test_guesses_between_sign_ins_of_ones_own_make_their_person_wait(
    passphrases: Passphrases, recording: Recording, clock: ManualClock, qtbot: QtBot
) -> None:
    asha, boris = person("asha"), person("boris")
    told: list[object] = []

    def tried(who: PanelStaffRow, passphrase: str) -> object:
        before = len(told)
        passphrases.attempt(who, passphrase, told.append, lambda why, wait_s: told.append((why, wait_s)))
        qtbot.waitUntil(lambda: len(told) > before)
        return told[-1]

    for _ in range(5):
        assert tried(boris, "wrong horse battery") == ("wrong", 0)
        assert tried(asha, PASSPHRASE) == SECRET
        signed_in = ev.StaffSignedIn(at=made.AT, person="asha")
        recording.ask(lambda store, event=signed_in: store.append((event,)), lambda _places: None)
    assert tried(boris, PASSPHRASE) == ("wait", 30)
    assert tried(asha, PASSPHRASE) == SECRET
    clock.pass_ms(30_000)
    assert tried(boris, PASSPHRASE) == SECRET
