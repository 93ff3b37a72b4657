"""A store of the first format under today's program: the candidate goes on, nothing is lost, nothing is asked."""

import os
import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import apsw
import pytest

from kiosk.store.errors import StoreTooNew
from kiosk.store.store import Store
from kiosk.store.vault import Vault
from sync.client.enrollment import issuer_keys
from sync.protocol import events as ev
from sync.protocol import seal, wire
from sync.protocol.ids import AttemptId, ItemId, PackageHash, ResponseId, SessionId
from tests.compatibility import v1
from tests.data.make import told_of
from tests.kiosk.clocks import ManualClock

AT = ev.Moment(wall_ms=1_900_000_000_000, mono_ms=1, boot="later")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return v1.put_station(tmp_path / "station")


def opened(home: Path) -> Store:
    return Store.open(home, clock=ManualClock())


def facts(store: Store) -> list[dict[str, object]]:
    return [told_of(store, attempt) for attempt in store.attempts()]


def execute(home: Path, sql: str) -> None:
    """Change the store as another program would."""
    connection = apsw.Connection(str(home / "kiosk.db"))
    connection.pragma("cipher", "aegis")
    connection.pragma("key", f"raw:{Vault.open(home, may_create=False).subkey('store').hex()}")
    connection.execute(sql)
    connection.close()


def test_an_old_store_opens_with_every_response_as_it_was_given(home: Path) -> None:
    store = opened(home)

    running = store.running_attempt()
    assert running is not None
    assert running.id == v1.EXPECTED["running"]
    assert facts(store) == v1.EXPECTED["attempts"]
    assert store.verify() is None
    assert store.unsent() == v1.EXPECTED["unsent"]
    enrollment = store.enrollment()
    assert enrollment is not None
    assert enrollment.station == v1.EXPECTED["station"]
    statements = [wire.decode(row.signed.payload, wire.Directive).id for row in store.statements()]
    assert statements == v1.EXPECTED["statements"]
    store.close()


def test_the_open_attempt_of_an_old_store_goes_on_and_ends(home: Path) -> None:
    store = opened(home)
    attempt = AttemptId(v1.EXPECTED["running"])
    more = ev.ItemResponded(
        at=AT, attempt=attempt, used_ms=10_000, item=ItemId("item-9"), response=ResponseId("R"), values=("later",)
    )
    store.append([more, ev.AttemptSubmitted(at=AT, attempt=attempt, used_ms=11_000, answered=5, answers_root="00")])
    store.close()

    store = opened(home)
    assert store.running_attempt() is None
    (ended,) = [one for one in facts(store) if one["id"] == attempt]
    (before,) = [one for one in v1.EXPECTED["attempts"] if one["id"] == attempt]
    assert ended["responses"] == {**before["responses"], "item-9": {"R": ["later"]}}
    assert ended["state"] == "submitted"
    assert store.verify() is None
    store.close()


def test_the_kept_key_of_an_old_store_opens_its_paper_and_the_erased_one_is_gone(home: Path) -> None:
    store = opened(home)
    enrollment = store.enrollment()
    assert enrollment is not None

    (kept,) = store.kept_keys()
    assert list(kept) == v1.EXPECTED["kept_keys"][0]
    key = store.content_key(*kept)
    assert key is not None
    data = store.package_path(kept[0]).read_bytes()
    assert seal.open_package(data, issuer_keys(enrollment.identity), key).paper.items
    assert store.content_key(PackageHash("ab" * 32), SessionId(v1.EXPECTED["facts"]["morning"])) is None
    store.close()


def _gone(file: Path) -> None:
    file.unlink()


def _torn(file: Path) -> None:
    data = bytearray(file.read_bytes())
    half = len(data) // 2
    data[half:] = bytes(len(data) - half)
    file.write_bytes(data)


@pytest.mark.parametrize("damage", [_gone, _torn])
def test_an_old_mirror_heals_the_store(home: Path, damage: Callable[[Path], None]) -> None:
    damage(home / "kiosk.db")

    store = opened(home)

    healed = store.healed
    assert healed is not None
    assert (healed.events, healed.lost) == (v1.EXPECTED["heads"][0]["seq"], 0)
    known = ("id", "state", "responses", "marked", "current", "answers_root")
    assert [{name: one[name] for name in known} for one in facts(store)] == [
        {name: one[name] for name in known} for one in v1.EXPECTED["attempts"]
    ]
    assert store.sync_position().heads[0].hash == v1.EXPECTED["heads"][0]["hash"]
    assert store.verify() is None
    store.close()


def test_an_old_mirror_is_followed_where_it_ends(home: Path) -> None:
    store = opened(home)
    store.append([ev.HelpAsked(at=AT)])
    store.close()

    store = opened(home)
    assert store.prove_mirror().detail == ""
    store.close()


def test_what_was_kept_of_the_first_format_is_what_it_was() -> None:
    whole = sha256()
    for file in sorted(path for path in v1.DATA.rglob("*") if path.is_file() and path.name != "README.md"):
        whole.update(file.relative_to(v1.DATA).as_posix().encode() + sha256(file.read_bytes()).digest())

    assert whole.hexdigest() == "0791b26ae73262d2ff278f94afdc4f2d9246350578ab2a4d591d910faf079f69", (
        "test data of a version is frozen: make a folder of its own for a new one"
    )


def test_every_event_of_an_old_store_keeps_its_bytes(home: Path) -> None:
    store = opened(home)
    journal = store.events_after(1, 0, -1)
    store.close()

    kinds = set()
    for data in journal:
        event = ev.decode(data)
        assert isinstance(event, ev.Event)
        assert ev.encode(event) == data  # type: ignore[arg-type]
        kinds.add(str(event.__struct_config__.tag))
    assert sorted(kinds) == v1.EXPECTED["kinds"]
    assert len(v1.CONTRACT["events"]) == len(kinds)


def test_a_later_store_that_this_program_can_read_is_opened_as_it_is(home: Path) -> None:
    opened(home).close()
    execute(home, "UPDATE format SET schema = 999")

    store = opened(home)
    assert facts(store) == v1.EXPECTED["attempts"]
    store.close()


def test_a_later_store_that_nobody_here_can_read_is_refused_with_a_sentence(home: Path) -> None:
    opened(home).close()
    execute(home, "UPDATE format SET schema = 999, readable_from = 999")
    before = (home / "kiosk.db").read_bytes()

    with pytest.raises(StoreTooNew):
        opened(home)
    told = subprocess.run(
        [sys.executable, "-m", "kiosk", "enroll", "https://127.0.0.1:9", "ABCD"],
        env={**_plain(), "KIOSK_HOME": str(home)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert told.returncode == 4
    assert StoreTooNew.sentence in told.stderr
    assert StoreTooNew.code in told.stderr
    assert "Traceback" not in told.stderr
    assert (home / "kiosk.db").read_bytes() == before


def _plain() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
