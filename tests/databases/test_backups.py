"""A backup of each database, put back into each other kind: the same server, and stations bring what came after it."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.databases.day import seeded
from tests.databases.engines import Engine
from tests.sync.server.exchange.machine import whole_attempt
from tests.sync.server.running import Office

pytestmark = pytest.mark.databases

NEXT = {"sqlite": "postgresql", "postgresql": "mariadb", "mariadb": "sqlite"}
TELL = """
from sync.server.exchange import keys
from sync.server.registration.models import CandidateProfile
print(*[f"{c.registration_number} {c.full_name} {c.slot_assigned_at}" for c in CandidateProfile.objects.order_by("pk")])
print(keys.root_public().hex())
"""


def now_ms() -> int:
    return time.time_ns() // 1_000_000


def test_a_server_moves_from_each_database_into_the_next(
    office: Office, engines: Callable[[str], Engine], tmp_path: Path
) -> None:
    into = NEXT[office.environ.get("CENTRAL_DATABASE_URL", "sqlite").partition(":")[0]]
    environ = {"CENTRAL_OTP": "off", **({} if into == "sqlite" else {"CENTRAL_DATABASE_URL": engines(into).new()})}
    day, other = seeded(office), Office(tmp_path / "other", environ)
    with office.serving("--host", "127.0.0.1") as serving:
        station = day.machine(serving.line("listening "))
        station.record(*whole_attempt(day.people["C1"][0], at_ms=now_ms() - 60_000))
        station.push()
        assert "put back on trial and well" in office.must("backup", str(tmp_path / "kept"), "--verify")
        station.record(*whole_attempt(day.people["C1"][1], at_ms=now_ms() - 30_000))
        station.push()
    [made] = (tmp_path / "kept").iterdir()
    other.must("restore", str(made))
    assert other.run("doctor").returncode == 0
    assert other.python(TELL) == office.python(TELL)
    again = other.run("restore", str(made))
    assert (again.returncode, "CENTRAL-BACKUP-NOT-EMPTY" in again.stderr) == (1, True)
    moved = type(day)(other, day.people, day.centers, day.code)
    assert moved.slots()[:2] == ["C1-0:consumed", "C1-1:available"]
    with other.serving("--host", "127.0.0.1") as serving:
        station.line = moved.line(serving.line("listening "))
        station.acked.clear()  # a station asks what the server has
        station.push()
    assert moved.slots()[:2] == ["C1-0:consumed", "C1-1:consumed"]
