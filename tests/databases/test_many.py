"""Several processes of gunicorn with our settings, on the databases of many centers."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from tests.databases.day import Day, seeded
from tests.sync.server.exchange.machine import whole_attempt
from tests.sync.server.exchange.process import ROOT
from tests.sync.server.running import Office

pytestmark = pytest.mark.databases


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
    processes = [int(path.stem) for path in (office.home / "run").glob("*.json")]
    assert len(processes) == 3
    assert all(Path(f"/proc/{pid}").exists() for pid in processes)
    assert office.run("doctor").returncode == 0


def answers(address: str) -> bool:
    host, _, port = address.rpartition(":")
    with socket.socket() as knock:
        return knock.connect_ex((host, int(port))) == 0


def well(day: Day, url: str) -> bool:
    browser = requests.Session()
    browser.trust_env, browser.verify = False, str(day.authority)
    with browser:
        return [browser.get(f"{url}/healthz").text for _ in range(9)] == ['{"status":"ok"}'] * 9
