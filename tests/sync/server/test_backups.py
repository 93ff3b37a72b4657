"""A backup is whole, private, of one moment, and proved by being put back; nothing is put back over a server."""

import json
import os
import sqlite3
import stat
import time
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import LazySettings
from django.db import connection

from sync.server.backups import noting, restoring, rows, writing
from sync.server.backups.about import BackupError, Damaged, Newer, NotEmpty
from sync.server.backups.restoring import put_back
from sync.server.backups.writing import older
from sync.server.exchange import checkup
from sync.server.registration.models import ExamCenter
from sync.server.registration.repairs import Finding
from tests.sync.server.registration.admin.everything import World
from tests.sync.server.registration.world import a_candidate
from tests.sync.server.running import Office, migrated_office

MAKE = """
from sync.server.registration.models import CandidateProfile, Exam, ExamCenter
exam = Exam.objects.create(code="E1", title="Exam One", tools={"calculator": "basic"})
center = ExamCenter.objects.create(code="C1", name="Center One")
for n in range(3):
    CandidateProfile.objects.create(
        registration_number=f"R-{n}", full_name=f"Jürgen अनु 李 {n}", exam=exam, center=center, photo=bytes([0, 255, n])
    ).assign_slot(by="tests")
"""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    made = migrated_office(tmp_path_factory.mktemp("backups") / "home")
    made.python(MAKE)
    return made


@pytest.fixture(scope="module")
def backup(office: Office) -> Path:
    """One backup for all."""
    folder = office.home / "kept"
    office.must("backup", str(folder))
    [path] = folder.iterdir()
    return path


def test_it_is_put_back_into_an_empty_folder_and_begins_a_new_epoch(backup: Path, tmp_path: Path) -> None:
    """What `--verify` does on trial; `tests/databases` does that, and goes from each database into another."""
    other = Office(tmp_path / "other")
    assert "put back: the server of " in other.must("restore", str(backup))
    assert (other.home / "lineage").read_text() == "put back"
    assert {path.name for path in (other.home / "keys").iterdir()} >= {"django-secret"}
    with closing(sqlite3.connect(other.home / "central.sqlite3")) as found:
        assert found.execute("SELECT count(*) FROM registration_candidateprofile").fetchall() == [(3,)]
        assert found.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.django_db
def test_every_row_of_every_table_comes_back_as_it_was() -> None:
    center = ExamCenter.objects.create(code="C1", name="Jürgen अनु 李", zone="Asia/Kolkata", station_settings={"a": [1]})
    World("kept", center).fill(2)
    there = rows.tables(apps)
    kept = {name: list(rows.written(model)) for name, model in there.items()}
    before = {name: list(model._base_manager.order_by("pk").values()) for name, model in there.items()}
    assert sum(len(lines) > 2 for lines in kept.values()) > 25
    with connection.cursor() as cursor:
        for model in there.values():
            cursor.execute(f'DELETE FROM "{model._meta.db_table}"')  # noqa: S608  (the names are the program's own)
    assert {name: rows.read(there[name], lines) for name, lines in kept.items()} == {
        name: len(lines) - 1 for name, lines in kept.items()
    }
    assert {name: list(model._base_manager.order_by("pk").values()) for name, model in there.items()} == before
    connection.check_constraints()


@pytest.mark.django_db
def test_nothing_is_put_back_over_a_server(backup: Path, tmp_path: Path) -> None:
    with pytest.raises(NotEmpty):
        put_back(backup, tmp_path / "home")


def test_nobody_else_may_read_it_and_it_does_not_hold_itself(backup: Path) -> None:
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    with zipfile.ZipFile(backup) as bundle:
        assert [name for name in bundle.namelist() if "kept" in name or "sqlite" in name] == []
        told = json.loads(bundle.read("about.json"))
    assert told["tables"]["registration.CandidateProfile"] == 3
    assert "home/keys/django-secret" in told["hashes"]


@pytest.mark.parametrize("where", [".", "..", "inside/kept"])
def test_wherever_it_is_written_it_holds_the_keys_and_no_backup(office: Office, where: str) -> None:
    """In the server's own folder, around it, or inside it; named from elsewhere."""
    before = set(office.home.parent.rglob("*.central"))
    office.must("backup", os.path.relpath(office.home / where))
    [path] = set(office.home.parent.rglob("*.central")) - before
    with zipfile.ZipFile(path) as bundle:
        names = bundle.namelist()
    path.unlink()
    assert "home/keys/django-secret" in names
    assert [name for name in names if ".central" in name] == []


def test_keys_that_lie_on_another_disk_are_in_it(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "root.pem").write_text("secret")
    (elsewhere / "around").symlink_to(tmp_path)
    home = tmp_path / "home"
    home.mkdir()
    (home / "keys").symlink_to(elsewhere)
    found = [path.relative_to(home).as_posix() for path in writing._files(home)]
    assert [name for name in found if name.startswith("keys/") and name.count("/") == 1] == ["keys/root.pem"]


@pytest.mark.django_db
def test_its_name_is_on_the_disk_too_when_it_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[set[str]] = []
    fsync = os.fsync

    def watched(handle: int) -> None:
        is_folder = stat.S_ISDIR(os.fstat(handle).st_mode)
        kept.append({path.name for path in (tmp_path / "kept").iterdir()} if is_folder else set())
        fsync(handle)

    monkeypatch.setattr(os, "fsync", watched)
    path = writing.write(tmp_path / "kept", tmp_path / "home")
    assert kept[-1] == {path.name}


@pytest.mark.django_db
def test_what_killed_runs_left_goes_with_the_next_and_what_is_being_written_stays(tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    halves = [folder / f"exam-central-2020010{n}-000000.central.new" for n in (1, 2)]
    trials = [folder / f".trial-{n}" for n in (1, 2)]
    inside = [trial / "keys" / "server.key" for trial in trials]
    other = folder / "notes.new"
    for path in (*halves, *inside, other):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"half")
    for path in (*halves, *inside, *(path.parent for path in inside), *trials, other):
        os.utime(path, (0, 0))
    for path in (halves[1], inside[1]):
        os.utime(path)
    made = writing.write(folder, tmp_path / "home")
    assert {path for path in folder.rglob("*") if path.is_file()} == {halves[1], inside[1], other, made}
    assert not trials[0].exists()


def test_a_restore_that_is_stopped_never_leaves_rows_without_keys_and_lineage(
    backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stopped(Exception):
        pass

    def stopped(*_: object) -> None:
        raise Stopped

    home = tmp_path / "home"
    monkeypatch.setattr(restoring, "_holds_something", lambda _home: False)
    monkeypatch.setattr(restoring, "_last_had", lambda _about: [])
    monkeypatch.setattr(restoring, "_all_at_once", stopped)
    with pytest.raises(Stopped):
        put_back(backup, home)
    assert (home / "lineage").read_text() == "put back"
    assert (home / "keys" / "django-secret").is_file()


def rewritten(backup: Path, into: Path, *, about: dict[str, object] | None = None, without: str = "") -> Path:
    """The same backup with other words about it, or without one entry."""
    with zipfile.ZipFile(backup) as old, zipfile.ZipFile(into, "w") as new:
        for name in old.namelist():
            if name == "about.json":
                new.writestr(name, json.dumps(json.loads(old.read(name)) | (about or {})))
            elif name != without:
                new.writestr(name, old.read(name))
    return into


def test_what_is_not_whole_is_refused_before_anything_is_put_back(backup: Path, tmp_path: Path) -> None:
    spoiled = tmp_path / "spoiled"
    whole = backup.read_bytes()
    with zipfile.ZipFile(backup) as bundle:
        hashes = json.loads(bundle.read("about.json"))["hashes"]
    exams = "rows/registration.Exam.jsonl"
    bad: dict[str, type[BackupError]] = {}

    def tried(name: str, data: bytes | Path) -> None:
        path = data if isinstance(data, Path) else spoiled
        if isinstance(data, bytes):
            path.write_bytes(data)
        with pytest.raises(BackupError) as refused:
            put_back(path, tmp_path / "home")
        bad[name] = type(refused.value)

    tried("half of it", whole[: len(whole) // 2])
    tried("another file", b"no backup")
    tried("one byte", whole[:200] + bytes([whole[200] ^ 1]) + whole[201:])
    tried("an entry less", rewritten(backup, spoiled, without=exams))
    tried("another row", rewritten(backup, spoiled, about={"hashes": {**hashes, exams: "0" * 64}}))
    tried("a file elsewhere", rewritten(backup, spoiled, about={"hashes": {**hashes, "home/../../etc/passwd": "0"}}))
    tried("no word about it", rewritten(backup, spoiled, about={"tables": 7}))
    tried("of a newer program", rewritten(backup, spoiled, about={"format": 9}))
    assert bad == {name: Newer if name == "of a newer program" else Damaged for name in bad}
    assert not (tmp_path / "home").exists()


def test_old_ones_go_only_when_a_newer_one_is_there(tmp_path: Path) -> None:
    for day in ("20260101", "20260103", "20260102"):
        (tmp_path / f"exam-central-{day}-000000.central").touch()
    (tmp_path / "other.txt").touch()
    assert [path.name[13:21] for path in older(tmp_path, keep=2)] == ["20260101"]


@pytest.mark.django_db
def test_the_doctor_says_when_there_was_none_for_days(tmp_path: Path, settings: LazySettings) -> None:
    settings.CENTRAL_HOME = tmp_path

    def told() -> Finding:
        [found] = [one for one in checkup.findings() if one.name == "backup"]
        return found

    assert told().status == "ok", "nothing is there yet that could be lost"
    a_candidate()
    assert (told().status, told().cause) == ("warning", "No backup was made by central backup.")
    noting.note(tmp_path, at_s=int(time.time()) - 5 * 86_400, is_proved=True)
    assert told().cause == "The last backup is 5 days old."
    noting.note(tmp_path, at_s=int(time.time()), is_proved=False)
    assert told().cause == "The last backup was not proved."
    noting.note(tmp_path, at_s=int(time.time()), is_proved=True)
    assert told().status == "ok"
