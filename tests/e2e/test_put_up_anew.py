"""A machine is put up anew by a real `kiosk enroll`: the new one takes its place, and nothing is lost."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.clock import SystemClock
from kiosk.exam.refusals import Reason
from kiosk.flow.screens import QuestionScreen, SignInScreen
from kiosk.store.store import Store
from kiosk.ui.theme import Theme
from sync.protocol.deciding import Do
from tests.e2e.bench import StationBench
from tests.e2e.central import ROOT, CentralProcess, ServerSide
from tests.e2e.conftest import Enroll
from tests.e2e.panel import ASHA, PanelBench
from tests.e2e.plain import candidate, demand_plain
from tests.e2e.road import Road
from tests.e2e.staff import Browser

PutUp = Callable[..., StationBench]
Renewed = Callable[[StationBench], StationBench]
SEATS = count(41)


@pytest.fixture
def old(enroll: Enroll) -> StationBench:
    """A station, started, whose machine does not live long."""
    made = enroll(f"{next(SEATS)}")
    made.start()
    return made


@pytest.fixture
def put_up(tmp_path: Path, central: CentralProcess, hands: tuple[QtBot, Theme]) -> Any:
    """Have a machine with an empty disk enroll by its own command, and use it; it is stopped at the end."""
    made: list[StationBench] = []

    def one(*words: str, typed: str = "") -> StationBench:
        home = tmp_path / f"new-disk-{len(made)}"
        kept = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
        done = subprocess.run(
            [sys.executable, "-m", "kiosk", "enroll", *words],
            input=typed,
            capture_output=True,
            text=True,
            env={**kept, "KIOSK_HOME": str(home)},
            cwd=ROOT,
            timeout=180,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
        store = Store.open(home, clock=SystemClock())
        enrollment = store.enrollment()
        store.close()
        assert enrollment is not None
        qtbot, theme = hands
        made.append(StationBench(home, enrollment, qtbot=qtbot, theme=theme))
        return made[-1]

    yield one
    for bench in made:
        bench.stop()


def sat(seat: StationBench, who: dict[str, str]) -> None:
    """A candidate sits the whole exam and leaves; the server has it."""
    seat.begin(who["number"], who["code"])
    seat.sit()
    seat.submit()
    seat.wait(lambda: seat.hear().unsent == 0, "not everything arrives")
    seat.click("sign_out_button")
    seat.wait_for(SignInScreen)


def asked(central: CentralProcess, *words: str) -> str:
    """Run a command of the server, which has to end well; returns what it says."""
    done = central.run(*words)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def renewed(put_up: PutUp, central: CentralProcess, server_side: ServerSide) -> Renewed:
    """Have a machine come in a station's place by the command line of the server, and start it."""

    def one(old: StationBench) -> StationBench:
        link = old.home.with_name("link.txt")
        at = ("--center", str(server_side.do("center_code")["code"]), "--replaces", old.enrollment.station)
        asked(central, "enroll-code", *at, "--url", central.url, "--file", str(link))
        new = put_up("--file", str(link), "--name", "new-box")
        new.start()
        return new

    return one


def demand_told(server_side: ServerSide, who: dict[str, str], at: StationBench) -> None:
    """Demand one whole attempt in one slot, at this machine."""
    slot: Any = server_side.do("slot_of", number=who["number"])
    assert slot["history"] == ["assigned 1", "started 1", "consumed 1"]
    assert [(one["state"], one["answered"]) for one in slot["attempts"]] == [("submitted", 4)]
    told: Any = server_side.do("moves_of", number=who["number"])
    assert (told["station"], told["late"]) == (at.enrollment.station, 0)


def test_a_machine_with_a_new_disk_takes_the_place_of_the_dead_one_and_nothing_is_lost(
    old: StationBench, renewed: Renewed, central: CentralProcess, server_side: ServerSide, road: Road
) -> None:
    done, running, waiting = (candidate(server_side, old) for _ in range(3))
    sat(old, done)
    old.begin(running["number"], running["code"])
    given = {str(old.wait_for(QuestionScreen).item.id): old.answer(1)}
    old.go_on()
    old.wait(lambda: old.hear().unsent == 0, "not everything arrives")
    road.lead_to(None)
    given[str(old.wait_for(QuestionScreen).item.id)] = old.answer(2)
    old.stop()
    disk = old.home.with_name("dead-disk")
    shutil.move(old.home, disk)

    new = renewed(old)
    sat(new, waiting)
    new.sign_in(running["number"], running["code"])
    new.wait_for_refusal(Reason.ELSEWHERE)
    demand_plain(new)
    assert "Your exam cannot go on at this seat yet." in new.words
    new.click("sign_out_button")

    asked(central, "recover", str(disk))
    server_side.do("move_attempt", number=running["number"], station=new.enrollment.station, from_copy=True)
    new.hear()
    new.confirm(running["number"], running["code"])
    new.wait_for(QuestionScreen)
    assert new.attempt is not None
    assert {str(item): {str(r): v for r, v in of.items()} for item, of in new.attempt.responses.items()} == given
    new.sit()
    new.submit()
    new.wait(lambda: new.hear().unsent == 0, "not everything arrives")
    demand_told(server_side, done, old)
    demand_told(server_side, running, new)
    demand_told(server_side, waiting, new)
    told = server_side.do("place_told", station=new.enrollment.station)
    assert (told["replaces"], told["standings"]) == (old.enrollment.station, ["quarantined", "good"])


def test_what_runs_at_a_machine_that_was_replaced_ends_there_and_the_next_candidate_sits_at_the_new_one(
    old: StationBench, put_up: PutUp, central: CentralProcess, server_side: ServerSide
) -> None:
    running, waiting = candidate(server_side, old), candidate(server_side, old)
    old.begin(running["number"], running["code"])
    authority = central.home / "authority-of-the-old.pem"
    authority.write_text(old.enrollment.identity.ca)
    boss = Browser(central.url, authority=authority, password=central.password)
    new = put_up(typed=boss.link_in_place_of(old.enrollment.station) + "\r")
    new.start()
    sat(new, waiting)

    old.hear()
    old.sit()
    old.submit()
    old.wait(lambda: old.hear().unsent == 0, "not everything arrives")
    old.click("sign_out_button")
    old.sign_in(waiting["number"], waiting["code"])
    old.wait_for_refusal(Reason.CONSUMED)
    demand_told(server_side, running, old)
    demand_told(server_side, waiting, new)
    for machine in (old, new):
        newest, oldest = boss.attempts_at_the_place_of(machine.enrollment.station)
        assert (waiting["number"] in newest, running["number"] in newest) == (True, False)
        assert (waiting["number"] in oldest, running["number"] in oldest) == (False, True)
    boss.close()


def test_a_panel_finds_one_seat_of_the_name_that_both_machines_have(
    old: StationBench, renewed: Renewed, server_side: ServerSide, panel: PanelBench, names: tuple[str, str]
) -> None:
    sat(old, candidate(server_side, old))
    old.stop()
    new = renewed(old)
    late: Any = server_side.do("new_candidate", station=None, name="Ines Late")
    panel.start()
    panel.sign_in(names[0], ASHA)
    panel.open(late["id"])
    form = panel.act(Do.SEAT)
    form.fields.seat.show_text(str(server_side.do("place_told", station=new.enrollment.station)["seat"]))
    form.fields.reason.show_text("Came late")
    form.go.click()
    panel.outcome(form)
    model = panel.room.page.model
    panel.wait(lambda: model.line(late["id"]).line.station == new.enrollment.station, "no seat")  # type: ignore[union-attr]
    new.hear()
    sat(new, late)
    demand_told(server_side, late, new)
