"""A real server whose signing key is changed: its stations take the new one over, and what was signed before counts."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.flow.identity_learner import IdentityLearner
from sync.client.errors import NotTheServer
from sync.protocol import signatures, wire
from tests.sync.client.real import ROOT, RealServer, real_server
from tests.sync.client.test_with_server import Seat, attempt_of


class Direct:
    """The store's recorder without its thread."""

    def __init__(self, seat: Seat) -> None:
        self.call = lambda act: act(seat.store)


def changed(server: RealServer) -> None:
    """Change the key while the server is down, as its staff does, and start it again."""
    server.stop()
    environ = {**os.environ, "CENTRAL_HOME": str(server.home)}
    environ.pop("CENTRAL_DATABASE_URL", None)
    subprocess.run(
        [sys.executable, "-m", "sync.server", "change-key"], env=environ, cwd=ROOT, check=True, capture_output=True
    )
    server.start()


def test_a_station_takes_the_new_key_over_and_keeps_what_the_old_one_signed(tmp_path: Path) -> None:
    with real_server(tmp_path / "central") as (server, weather):
        seat = Seat(tmp_path / "seat", server, weather)
        candidate = str(server.facts["candidates"][0])  # type: ignore[index]
        seat.settle()
        events = attempt_of(seat, candidate)
        seat.store.append(events)
        seat.settle()
        assert seat.store.receipt(events[0].attempt) is not None
        first = seat.store.enrollment()
        for _ in range(2):
            changed(server)
            seat.note()
            doubtful = seat.engine.once()
            assert isinstance(doubtful.error, NotTheServer)
            learner = IdentityLearner(Direct(seat), seat.central)  # type: ignore[arg-type]
            learner.heard(doubtful)
            assert seat.settle().unsent == 0
        kept = seat.store.enrollment()
        seat.begin()  # as a program that is started again
        seat.note()
        assert seat.settle().unsent == 0
        assert first is not None
        assert kept is not None
        assert kept.identity.former[0] == first.identity.sign
        assert len({kept.identity.sign, *kept.identity.former}) == 3
        grant = seat.store.grants()[0]
        assert grant.key == signatures.key_id(signatures.public_key(first.identity.sign).public_bytes_raw())
        assert seat.central.proved(signatures.GRANT, grant, wire.SlotGrant).candidate
        seat.close()


def test_a_station_that_was_away_for_the_change_enrolls_nothing_anew(tmp_path: Path) -> None:
    with real_server(tmp_path / "central") as (server, weather):
        seat = Seat(tmp_path / "seat", server, weather)
        seat.settle()
        seat.close()
        changed(server)
        changed(server)
        seat.open()
        seat.begin()
        learner = IdentityLearner(Direct(seat), seat.central)  # type: ignore[arg-type]
        seat.note(3)
        learner.heard(seat.engine.once())
        assert seat.settle().unsent == 0
        assert seat.own() == seat.there()
        seat.close()


def test_another_servers_word_is_not_taken(tmp_path: Path) -> None:
    with real_server(tmp_path / "central") as (server, weather):
        seat = Seat(tmp_path / "seat", server, weather)
        seat.settle()
        before = seat.store.enrollment()
        server.stop()
        for name in ("root.pem", "sign.pem"):
            (server.home / "keys" / name).unlink()
        server.start()
        doubtful = seat.engine.once()
        IdentityLearner(Direct(seat), seat.central).heard(doubtful)  # type: ignore[arg-type]
        assert isinstance(seat.engine.once().error, NotTheServer)
        with pytest.raises(NotTheServer):
            seat.central.identity()
        assert seat.store.enrollment() == before
        seat.close()
