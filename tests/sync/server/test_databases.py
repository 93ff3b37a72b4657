"""Which database is used, and that SQLite keeps what it was told to keep."""

import sqlite3
import stat
import sys
from contextlib import closing

import pytest
from django.db import connection, transaction

from sync.server.databases import UnknownDatabase, database


def test_without_a_url_it_is_sqlite_in_the_servers_folder(tmp_path):
    found = database(None, tmp_path)
    assert (found["ENGINE"], found["NAME"]) == ("django.db.backends.sqlite3", str(tmp_path / "central.sqlite3"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_nobody_else_reads_what_the_database_holds(tmp_path):
    file = tmp_path / "central.sqlite3"
    for _ in range(2):
        with closing(sqlite3.connect(str(database(None, tmp_path)["NAME"]))) as told:
            told.execute("PRAGMA journal_mode=WAL")
            told.execute("CREATE TABLE IF NOT EXISTS keys (answer)")
            told.execute("INSERT INTO keys VALUES ('B')")
            told.commit()
            assert {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()} == {0o600}
        file.chmod(0o644)  # as an older server left it


@pytest.mark.parametrize(
    ("url", "engine"),
    [
        ("postgresql://anna:p%40ss@db.example:6432/exams", "postgresql"),
        ("mysql://anna:p%40ss@db.example:6432/exams", "mysql"),
        ("mariadb://anna:p%40ss@db.example:6432/exams", "mysql"),
    ],
)
def test_a_url_names_everything_of_another_database(tmp_path, url, engine):
    found = database(url, tmp_path)
    assert found["ENGINE"] == f"django.db.backends.{engine}"
    told = [found[key] for key in ("NAME", "USER", "PASSWORD", "HOST", "PORT")]
    assert told == ["exams", "anna", "p@ss", "db.example", "6432"]


@pytest.mark.parametrize("url", ["oracle://x/y", "exams", "http://x", "postgresql://a@h", "mysql://h:x/b"])
def test_a_database_that_nobody_knows_is_refused(tmp_path, url):
    with pytest.raises(UnknownDatabase):
        database(url, tmp_path)


@pytest.mark.django_db
@pytest.mark.parametrize(("pragma", "value"), [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1)])
def test_sqlite_writes_durably_and_keeps_references(pragma, value):
    with connection.cursor() as cursor:
        assert cursor.execute(f"PRAGMA {pragma}").fetchone() == (value,)


@pytest.mark.django_db(transaction=True)
def test_a_transaction_takes_the_write_lock_at_its_beginning():
    """One that reads first and writes then could otherwise fail for being late, and its retry read the past."""
    with transaction.atomic():
        assert connection.settings_dict["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
        other = connection.copy()
        other.settings_dict = {**connection.settings_dict, "OPTIONS": {"timeout": 0.0}}
        try:
            with pytest.raises(Exception, match="database is locked"), other.cursor() as cursor:
                cursor.execute("BEGIN IMMEDIATE")
        finally:
            other.close()
