"""The failure that the registration server was once known for, with real processes, over HTTP, on every database.

On SQLite in every run; on the others where their servers are asked for.
"""

import os
import shutil
import time
from pathlib import Path

import requests

from tests.databases.day import seeded
from tests.sync.server.exchange.machine import whole_attempt
from tests.sync.server.exchange.process import ROOT
from tests.sync.server.running import Office, send

LOSE = """
from sync.server.registration.models import CandidateProfile
from tests.sync.server.registration.losing import lose
lose(CandidateProfile, ["slot_attempting_at"])
"""
LATER = """
from django.db import migrations, models

class Migration(migrations.Migration):
    dependencies = [("registration", "{last}")]
    operations = [migrations.AddField("candidateprofile", "of_later", models.CharField(default="", max_length=9))]
"""


def now_ms() -> int:
    return time.time_ns() // 1_000_000


def test_a_column_that_somebody_dropped_is_named_and_mended_and_the_station_lost_nothing(office: Office) -> None:
    day = seeded(office)
    with office.serving("--host", "127.0.0.1") as serving:
        url = serving.line("listening ")
        browser = serving.signed_in(url)
        station = day.machine(url)
        station.record(*whole_attempt(day.people["C1"][0], at_ms=now_ms() - 60_000))
        station.push()

        office.python(LOSE)
        page = browser.get(day.deletion_of("C2", url))
        assert_out_of_order(page, "registration_candidateprofile has no column slot_attempting_at", "--repair")
        station.record(*whole_attempt(day.people["C1"][1], at_ms=now_ms() - 30_000))
        reply = station.signed("POST", "/v1/sync", station.sync_body(station.batch(6, 12)))
        assert (reply.status, reply.refusal.code) == (503, "CENTRAL-SCHEMA")
        named = office.run("doctor")
        assert named.returncode == 1
        assert "slot_attempting_at" in named.stdout

        mended = office.run("doctor", "--repair")
        assert (mended.returncode, "slots rebuilt from their history" in mended.stderr) == (0, True), mended
        delete(browser, day.deletion_of("C2", url))
        station.push()
        assert browser.get(f"{url}/healthz").text == '{"status":"ok"}'
    assert day.slots() == ["C1-0:consumed", "C1-1:consumed", *(f"C1-{n}:available" for n in (2, 3, 4)), "C1-5:no_slot"]


def test_a_server_older_than_its_database_is_named_and_deletion_works_after_its_restart(
    office: Office, tmp_path: Path
) -> None:
    day, newer = seeded(office), a_newer_program(office, tmp_path / "newer")
    with office.serving("--host", "127.0.0.1") as serving:
        url = serving.line("listening ")
        browser = serving.signed_in(url)
        station = day.machine(url)
        newer.must("migrate")

        assert browser.get(f"{url}/healthz").status_code == 503
        page = browser.get(day.deletion_of("C2", url))
        assert_out_of_order(page, "registration.0099_later, which this program does not know", "Restart the server")
        station.record(*whole_attempt(day.people["C1"][0], at_ms=now_ms() - 30_000))
        reply = station.signed("POST", "/v1/sync", station.sync_body(station.batch(0, 6)))
        assert (reply.status, reply.refusal.code, reply.refusal.retry_in_ms > 0) == (503, "CENTRAL-SCHEMA", True)
        named = newer.run("doctor")
        assert named.returncode == 1
        assert f"process {serving.process.pid} (since " in named.stdout
    with newer.serving("--host", "127.0.0.1") as serving:
        url = serving.line("listening ")
        delete(serving.signed_in(url), day.deletion_of("C2", url))
        station.line = day.line(url)
        station.push()
    assert newer.run("doctor").returncode == 0
    assert day.slots()[0] == "C1-0:consumed"


def a_newer_program(office: Office, folder: Path, later: str = LATER, name: str = "0099_later") -> Office:
    """The same program one migration later, in a folder of its own, as an upgrade puts it there."""
    shutil.copytree(ROOT / "sync", folder / "sync", ignore=shutil.ignore_patterns("__pycache__"))
    migrations = folder / "sync/server/registration/migrations"
    last = max(path.stem for path in migrations.glob("0*.py"))
    (migrations / f"{name}.py").write_text(later.format(last=last), encoding="utf-8")
    (folder / "resources").symlink_to(ROOT / "resources")
    paths = os.pathsep.join([str(folder), str(ROOT)])
    return Office(office.home, {**office.environ, "PYTHONPATH": paths, "PYTHONSAFEPATH": "1"})


def assert_out_of_order(page: requests.Response, *told: str) -> None:
    assert page.status_code == 503, page.text
    for part in ("CENTRAL-SCHEMA", *told):
        assert part in page.text


def delete(browser: requests.Session, page: str) -> None:
    done = send(browser, page, {"post": "yes"})
    assert (done.status_code, done.history[0].status_code) == (200, 302), done.text[:2_000]
    assert browser.get(page).url != page  # there is no such center any more
