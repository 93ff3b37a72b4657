"""Which database the server uses, as Django wants it told."""

from importlib.util import find_spec
from pathlib import Path
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from sync.server.home import kept_private

ENGINES = {
    "postgresql": "django.db.backends.postgresql",
    "postgres": "django.db.backends.postgresql",
    "mysql": "django.db.backends.mysql",
    "mariadb": "django.db.backends.mysql",
}
URL = "CENTRAL_DATABASE_URL"
_WAIT_S = 20.0
_ON_CONNECT = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"


class UnknownDatabase(Exception):
    """`CENTRAL_DATABASE_URL` names no database that the server could know."""

    code = "CENTRAL-DATABASE-URL"
    sentence = "CENTRAL_DATABASE_URL must be postgresql://, mysql:// or mariadb://NAME:PASSWORD@HOST:PORT/BASE."

    def __str__(self) -> str:
        return self.sentence


class NoDriver(Exception):
    """The package that speaks with this kind of database is not installed."""

    code = "CENTRAL-DATABASE-DRIVER"

    def __init__(self, package: str, extra: str) -> None:
        super().__init__(f"{package} is not installed. Install it with: pip install 'exam-kiosk[{extra}]'")


def database(url: str | None, home: Path) -> dict[str, object]:
    """Return Django's settings of the one database: the URL's, else SQLite in the server's folder."""
    return _from_url(url) if url else _sqlite(home / "central.sqlite3")


def _sqlite(file: Path) -> dict[str, object]:
    kept_private(file)
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(file),
        # IMMEDIATE takes the write lock at BEGIN: a transaction that reads first can then never fail for being late.
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": _WAIT_S, "init_command": _ON_CONNECT},
        # A file as in real life: SQLite in memory locks whole tables and does not wait.
        "TEST": {"NAME": str(file.with_name("test.sqlite3"))},
    }


def demand_known(url: str) -> SplitResult:
    """Return the parts of an address; raises UnknownDatabase for one without a kind, a port or a name that can be."""
    try:
        parts = urlsplit(url)
        is_whole = parts.scheme in ENGINES and parts.path.strip("/") and parts.port != 0
    except ValueError as error:  # a port, or a bracket
        raise UnknownDatabase from error
    if not is_whole:
        raise UnknownDatabase
    return parts


def _from_url(url: str) -> dict[str, object]:
    parts = demand_known(url)
    engine = ENGINES[parts.scheme]
    # A socket is a path, and Django takes one in the host's place; a URL's host would lose its capitals.
    [socket] = parse_qs(parts.query).get("socket", [""])
    return {
        "ENGINE": engine,
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": socket or parts.hostname or "",
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        **_OF_ENGINE[engine](),
    }


def _of_mysql() -> dict[str, object]:
    try:
        import pymysql
    except ImportError as error:
        raise NoDriver("PyMySQL", "mariadb") from error
    # Django knows the interface under the name of mysqlclient, which is under the GPL.
    pymysql.install_as_MySQLdb()  # type: ignore[no-untyped-call]  # the library has no types
    # Every letter that people have; a text that is too long is an error, not a shorter text.
    return {"OPTIONS": {"charset": "utf8mb4", "init_command": "SET sql_mode='STRICT_TRANS_TABLES'"}}


def _of_postgresql() -> dict[str, object]:
    if find_spec("psycopg") is None:
        raise NoDriver("psycopg", "postgresql")
    return {}


_OF_ENGINE = {
    "django.db.backends.mysql": _of_mysql,
    "django.db.backends.postgresql": _of_postgresql,
}
