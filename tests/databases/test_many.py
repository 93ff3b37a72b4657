"""Several processes of gunicorn with our settings, on the databases of many centers."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from tests.databases.day import Day, seeded
from tests.databases.test_lost_column import a_newer_program
from tests.sync.server.exchange.machine import whole_attempt
from tests.sync.server.exchange.process import ROOT
from tests.sync.server.running import Office

pytestmark = pytest.mark.databases


NEXT = """
from django.db import migrations, models

class Migration(migrations.Migration):
    dependencies = [("registration", "{last}")]
    operations = [migrations.AddField("candidateprofile", "of_later", models.CharField(db_default="", max_length=9))]
"""
MORE = """
from sync.server.registration import access_codes
from sync.server.registration.models import CandidateProfile, ExamSession
session = ExamSession.objects.get(center__code="C1")
made = CandidateProfile(
    registration_number="M-1", full_name="One More", exam=session.exam, center=session.center, session=session
)
waiting = access_codes.given(made, "ABCD-EFGH")
made.save()
waiting.save(force_insert=True)
"""
WAITING = """
from sync.server.registration.models import WaitingCode
print(WaitingCode.objects.count())
"""


@pytest.fixture
def url(office: Office, tmp_path: Path) -> Iterator[str]:
    if "CENTRAL_DATABASE_URL" not in office.environ:
        pytest.skip("SQLite is for one process")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    environ = {**office._environ(), "CENTRAL_BIND": address, "CENTRAL_PROCESSES": "3"}
    command = [sys.executable, "-m", "gunicorn", "-c", "python:sync.server.many", "sync.server.wsgi"]
    process = subprocess.Popen(command, env=environ, cwd=ROOT)
    until = time.monotonic() + 60
    while not answers(address) and time.monotonic() < until:
        time.sleep(0.2)
    yield f"https://{address}"
    process.terminate()
    assert process.wait(60) == 0


def test_processes_share_the_work_and_the_doctor_knows_each(office: Office, url: str) -> None:
    day = seeded(office)
    station = day.machine(url)
    for who in day.people["C1"][:4]:
        assert station.claim(who, 1).status == 200
        station.record(*whole_attempt(who, at_ms=time.time_ns() // 1_000_000 - 60_000))
        assert len(station.push().receipts) == 1
    assert day.slots() == [f"C1-{n}:{'consumed' if n < 4 else 'available' if n < 5 else 'no_slot'}" for n in range(6)]
    assert well(day, url)
    processes = serving(office)
    assert len(processes) == 3
    assert all(Path(f"/proc/{pid}").exists() for pid in processes)
    assert office.run("doctor").returncode == 0


def test_a_newer_program_takes_over_while_everybody_is_served(office: Office, url: str, tmp_path: Path) -> None:
    """The order of an upgrade: what only adds, by the new program; new processes; then the rest of it."""
    day, newer = seeded(office), a_newer_program(office, tmp_path / "newer", NEXT, "0099_later_beside")
    station, before = day.machine(url), serving(office)
    newer.must("migrate")
    assert well(day, url)
    assert station.claim(day.people["C1"][0], 1).status == 200
    office.python(MORE)
    owner = json.loads(next((office.home / "run").glob("*.json")).read_text())["owner"]
    os.kill(owner, signal.SIGHUP)
    until = time.monotonic() + 60
    while (now := serving(office)) & before or len(now) < 3:
        assert well(day, url)
        assert time.monotonic() < until, (before, now)
    station.record(*whole_attempt(day.people["C1"][0], at_ms=time.time_ns() // 1_000_000 - 60_000))
    assert len(station.push().receipts) == 1
    # One of the new processes does what the first of the old ones did.
    while office.python(WAITING).strip() != "0":
        assert time.monotonic() < until


def serving(office: Office) -> set[int]:
    return {int(path.stem) for path in (office.home / "run").glob("*.json")}


def answers(address: str) -> bool:
    host, _, port = address.rpartition(":")
    with socket.socket() as knock:
        return knock.connect_ex((host, int(port))) == 0


def well(day: Day, url: str) -> bool:
    """Whether every asking is answered; like stations, who was on a line that a process closed asks once more."""
    browser = requests.Session()
    browser.trust_env, browser.verify = False, str(day.authority)

    def asked() -> str:
        try:
            return browser.get(f"{url}/healthz").text
        except requests.ConnectionError:
            return browser.get(f"{url}/healthz").text

    with browser:
        return [asked() for _ in range(9)] == ['{"status":"ok"}'] * 9
