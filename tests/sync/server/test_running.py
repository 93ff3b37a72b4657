"""The doctor names a server that is older than the program on the disk, and compiled files that would mislead it."""

import logging
import os
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.conf import LazySettings

from sync.server import running, support
from sync.server.exchange import checkup
from sync.server.log_file import LogFile
from sync.server.registration.repairs import Finding, examine, repair
from sync.server.running import Running
from tests.sync.server.registration.world import a_candidate

OTHER = """
import os, sys, time
from pathlib import Path
from sync.server import running
running.mark = lambda: "older"
with running.noted(Path(sys.argv[1]), owner=int(os.environ.get("OWNER", "0"))):
    print("here", flush=True)
    time.sleep(60)
"""


@contextmanager
def older_server(home: Path, **environ: str) -> Iterator["subprocess.Popen[str]"]:
    with subprocess.Popen(
        [sys.executable, "-c", OTHER, str(home)], stdout=subprocess.PIPE, text=True, env={**os.environ, **environ}
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "here\n"
        try:
            yield process
        finally:
            process.kill()


def finding(name: str) -> Finding:
    [found] = [one for one in checkup.findings() if one.name == name]
    return found


def test_a_server_of_this_program_is_no_finding_and_is_gone_when_it_ends(tmp_path: Path) -> None:
    with running.noted(tmp_path):
        [here] = running.found(tmp_path)
        assert (here.pid, here.is_stale(), here.is_kept) == (os.getpid(), False, "INVOCATION_ID" in os.environ)
    assert running.found(tmp_path) == ()


@pytest.mark.django_db
def test_an_older_one_is_named_and_ends_where_somebody_starts_it_again(tmp_path: Path, settings: LazySettings) -> None:
    settings.CENTRAL_HOME = tmp_path
    with older_server(tmp_path, INVOCATION_ID="unit") as server:
        told = finding("process")
        assert told.status == "failed"
        assert str(server.pid) in told.cause
        assert list(checkup.restarted()) == [f"server process {server.pid} ends, and its service starts it again"]
        assert server.wait(20) == -signal.SIGTERM
    assert finding("process").status == "ok"
    assert list((tmp_path / "run").iterdir()) == []


@pytest.mark.django_db
def test_processes_of_one_owner_are_replaced_by_asking_it_once(tmp_path: Path, settings: LazySettings) -> None:
    settings.CENTRAL_HOME = tmp_path
    listening = "import signal, sys; print(1, flush=True); sys.exit(signal.sigwait([signal.SIGHUP]) != signal.SIGHUP)"
    blocked = f"import signal; signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGHUP]); {listening}"
    with subprocess.Popen([sys.executable, "-c", blocked], stdout=subprocess.PIPE, text=True) as owner:
        assert owner.stdout is not None
        assert owner.stdout.readline() == "1\n"
        with older_server(tmp_path, OWNER=str(owner.pid)) as one, older_server(tmp_path, OWNER=str(owner.pid)):
            told = list(checkup.restarted())
        assert len(told) == 1
        assert told[0].endswith("ends, and new processes take over")
        assert owner.wait(20) == 0
        assert one.returncode == -signal.SIGKILL


def test_one_that_nobody_keeps_is_left_to_a_person(tmp_path: Path) -> None:
    assert not Running(os.getpid(), int(time.time()), "older", is_kept=False).restart()


def test_the_mark_is_that_of_every_module(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("x = 1\n")
    before = running.mark(tmp_path)
    (tmp_path / "b.py").write_text("")
    assert running.mark(tmp_path) != before


def test_compiled_files_that_python_would_run_in_place_of_the_source_are_found(tmp_path: Path) -> None:
    (tmp_path / "__pycache__").mkdir()
    cached = tmp_path / "__pycache__"
    (tmp_path / "a.py").write_text("")
    (tmp_path / "a.pyc").write_bytes(b"beside its source: never run")
    (tmp_path / "gone.pyc").write_bytes(b"run in place of nothing")
    (cached / "a.cpython-311.pyc").write_bytes(b"magi" + (0).to_bytes(4, "little") + bytes(8))
    (cached / "b.cpython-311.pyc").write_bytes(b"magi" + (1).to_bytes(4, "little") + bytes(8))
    assert [path.name for path in running.misleading_caches(tmp_path)] == ["b.cpython-311.pyc", "gone.pyc"]
    assert running.misleading_caches() == ()


@pytest.mark.django_db
def test_a_support_bundle_has_findings_counts_and_the_log_and_no_secret(
    tmp_path: Path, settings: LazySettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    candidate = a_candidate()
    monkeypatch.setenv("CENTRAL_DATABASE_URL", "mysql://boss:sesame@host/base")
    log = LogFile(str(tmp_path))
    log.handle(log_record("%s is late", candidate.full_name))
    log.close()
    with (tmp_path / "log" / "central.log").open("a") as file:
        file.write(f"rubbish about {candidate.full_name}\n")
    path = support.written(tmp_path / "s.zip", tmp_path, examine())
    with zipfile.ZipFile(path) as bundle:
        found = {name: bundle.read(name).decode() for name in bundle.namelist()}
    assert sorted(found) == ["about.json", "counts.json", "doctor.json", "log/central.log", "settings.json"]
    whole = "".join(found.values())
    assert [word for word in ("sesame", candidate.full_name, candidate.registration_number) if word in whole] == []
    assert '"registration.CandidateProfile": 1' in found["counts.json"]
    assert "mysql://<redacted>@host/base" in found["settings.json"]
    assert "is late" in found["log/central.log"]


def test_processes_that_share_a_log_lose_no_line_where_a_new_file_begins(tmp_path: Path) -> None:
    logs = [LogFile(str(tmp_path)) for _ in range(3)]
    for log in logs:
        log.maxBytes, log.backupCount = 600, 99
    for number in range(30):
        logs[number % 3].handle(log_record(f"line {number}."))
    for log in logs:
        log.close()
    files = list((tmp_path / "log").glob("central.log*"))
    assert len(files) > 3
    whole = "".join(path.read_text() for path in files)
    assert [number for number in range(30) if whole.count(f"line {number}.") != 1] == []


def log_record(message: str, *args: object) -> logging.LogRecord:
    return logging.LogRecord("sync", logging.WARNING, __file__, 1, message, args, None)


@pytest.mark.django_db(transaction=True)
def test_repairing_a_healthy_server_restarts_nobody() -> None:
    assert list(repair()) == []
