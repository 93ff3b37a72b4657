"""Database servers of the tests' own: started in a folder, by an account without rights, on a socket and no port."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from tempfile import TemporaryDirectory

from tests.unprivileged import hand_over, unprivileged

PATIENCE_S = 60
_POSTGRESQL = "/usr/lib/postgresql"


@dataclass(frozen=True)
class Engine:
    """A database server that runs."""

    kind: str
    address: str
    """A URL with `{name}` where the database's name belongs."""
    make: Callable[[str], None]

    def new(self) -> str:
        """Return the URL of a database that nobody has used."""
        name = f"central_{token_hex(4)}"
        self.make(name)
        return self.address.format(name=name)


def lacking(kind: str) -> str:
    """Return what is missing here for this kind of database, empty if nothing is."""
    programs = {"mariadb": ("mariadbd", "mariadb-install-db"), "postgresql": ("initdb", "postgres")}
    packages = {"mariadb": "mariadb-server", "postgresql": "postgresql"}
    missing = [name for name in programs[kind] if _program(name) is None]
    return f"{', '.join(missing)} missing: sudo apt-get install {packages[kind]}" if missing else ""


@contextmanager
def running(kind: str) -> Iterator[Engine]:
    """Have a server of this kind while the block runs."""
    with TemporaryDirectory(prefix=f"{kind}-", ignore_cleanup_errors=True) as made:
        folder = hand_over(Path(made))
        with {"mariadb": _mariadb, "postgresql": _postgresql}[kind](folder) as engine:
            yield engine


@contextmanager
def _mariadb(folder: Path) -> Iterator[Engine]:
    import pymysql

    data, socket = folder / "data", folder / "sql.sock"
    _run(
        "mariadb-install-db", "--no-defaults", f"--datadir={data}", "--auth-root-authentication-method=normal",
        "--skip-test-db", "--skip-name-resolve",
    )  # fmt: skip
    words = (
        "--no-defaults", f"--datadir={data}", f"--socket={socket}", f"--pid-file={folder / 'pid'}",
        f"--log-error={folder / 'log'}", "--skip-networking", "--character-set-server=utf8mb4",
    )  # fmt: skip

    def say(sql: str) -> None:
        line = pymysql.connect(unix_socket=str(socket), user="root")
        try:
            with line.cursor() as cursor:
                cursor.execute(sql)
        finally:
            line.close()

    with _started("mariadbd", *words):
        # Not before the socket is there: a connection that fails leaves one of its own behind.
        _wait(socket.stat, FileNotFoundError)
        address = f"mariadb://root@localhost/{{name}}?socket={socket}"
        yield Engine("mariadb", address, lambda name: say(f"CREATE DATABASE {name}"))


@contextmanager
def _postgresql(folder: Path) -> Iterator[Engine]:
    import psycopg

    data = folder / "data"
    _run("initdb", "-D", str(data), "-U", "central", "-E", "UTF8", "--locale=C.UTF-8", "-A", "trust")
    where = f"host={folder} user=central dbname=postgres"

    def say(sql: str) -> None:
        with psycopg.connect(where, autocommit=True) as line:
            line.execute(sql.encode())

    with _started("postgres", "-D", str(data), "-k", str(folder), "-c", "listen_addresses="):
        _wait(lambda: say("SELECT 1"), psycopg.Error)
        address = f"postgresql://central@localhost/{{name}}?socket={folder}"
        yield Engine("postgresql", address, lambda name: say(f"CREATE DATABASE {name}"))


def _program(name: str) -> str | None:
    found = shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
    versions = sorted(Path(_POSTGRESQL).glob(f"*/bin/{name}"), key=lambda path: float(path.parts[-3]))
    return found or (str(versions[-1]) if versions else None)


def _run(name: str, *words: str) -> None:
    done = subprocess.run(_command(name, *words), capture_output=True, text=True, env=_environ(), cwd="/", check=False)
    assert done.returncode == 0, (done.stdout, done.stderr)


@contextmanager
def _started(name: str, *words: str) -> Iterator[None]:
    process = subprocess.Popen(
        _command(name, *words), stdout=subprocess.DEVNULL, stderr=sys.stderr, env=_environ(), cwd="/"
    )
    try:
        yield
    finally:
        process.terminate()
        process.wait(PATIENCE_S)


def _command(name: str, *words: str) -> list[str]:
    program = _program(name)
    assert program is not None, name
    return unprivileged([program, *words])


def _environ() -> Mapping[str, str]:
    return {"PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin", "LC_ALL": "C.UTF-8"}


def _wait(ask: Callable[[], object], refused: type[Exception]) -> None:
    until = time.monotonic() + PATIENCE_S
    while True:
        try:
            ask()
            return
        except refused:
            if time.monotonic() > until:
                raise
            time.sleep(0.1)
