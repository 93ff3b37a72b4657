"""A slice of the broken networks, and that what they are for is found. All: `python -m tests.faults --only network`."""

from collections.abc import Iterator
from pathlib import Path
from threading import Timer

import pytest

from sync.client.line import Watch
from sync.client.signed import Answer
from tests.faults.network import run
from tests.faults.network.days import VERBS, operations, rested
from tests.faults.network.modes import READING
from tests.faults.network.proxy import reading
from tests.faults.network.registrar import Registrar
from tests.faults.network.run import BEYOND_S, MODES, Field, Mode, fielded, modes, tried
from tests.faults.network.seat import Seat

SLICE = (
    "another good certificate",
    "reply lost",
    "reset late",
    "bits flipped",
    "reply headers dripped",
    "zstd bomb",
    "captive portal 302",
    "duplicate x3 at once",
    "replay of captured requests",
    "reordered lines",
    "forged acknowledgement, stranger's key",
    "certificate of another authority",
    "name service silent",
    "server killed after commit",
)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Field]:
    with fielded(tmp_path_factory.mktemp("net"), seed=1, candidates=2 * (len(SLICE) + 3)) as made:
        yield made


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "WITHIN_S", 0.3)
    monkeypatch.setattr(run, "ROUNDS", 2)


@pytest.mark.parametrize("name", SLICE)
def test_every_event_arrives_once_through_a_network_that_breaks(world: Field, name: str) -> None:
    seen = tried(world, name, modes(world)[name])

    assert seen.broken == []
    assert seen.events > 10
    assert seen.worst_beyond_s <= BEYOND_S


def test_the_modes_are_many_and_nothing_breaks_where_nothing_is_broken(world: Field) -> None:
    assert len(modes(world)) == MODES

    seen = tried(world, "nothing", Mode())

    assert seen.broken == []


def test_the_networks_find_a_station_that_believes_everybody(world: Field, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Answer, "_is_proved", lambda _self, _reply: True)

    seen = tried(world, "planted", Mode(reading(READING["forged acknowledgement, unsigned"])))

    assert any("is acknowledged and not there" in broken for broken in seen.broken)


def test_the_networks_find_a_call_that_nobody_ends(world: Field, monkeypatch: pytest.MonkeyPatch) -> None:
    seat = Seat(world.folder / "unwatched", world.server, world.proxy.url, world.resolve, 0.3)
    seat.drained()
    monkeypatch.setattr(Watch, "_shut", lambda _self: None)
    world.proxy.begin(reading(READING["reply headers dripped"]))
    healing = Timer(0.8, world.proxy.heal)
    healing.start()

    seat.once()

    assert seat.calls.worst_beyond_s > BEYOND_S
    healing.join()
    seat.close()


# --- days from one seed -----------------------------------------------------------------------------------------------


def test_a_day_of_three_stations_ends_as_its_events_say(tmp_path: Path) -> None:
    with rested(tmp_path, seed=1, ops=operations(1, 100)) as day:
        day.demand_all()
        assert day.broken == []
        assert sum(len(place.seat.made) for place in day.places) > 10

        forgetful = day.admin.does("tell")
        next(one for one in forgetful["attempts"].values() if one["responses"])["responses"].popitem()
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Registrar, "does", lambda _self, *_act: forgetful)
            day.demand_all()
        assert len(day.broken) == 1, "a response that the server forgot is found"


def test_the_operations_of_a_seed_are_always_the_same() -> None:
    assert operations(7, 500) == operations(7, 500)
    assert {op.verb for op in operations(7, 5_000)} == set(VERBS)
