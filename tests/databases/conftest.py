"""Servers of databases, one of each kind for the whole run, and offices that use them."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.databases.engines import Engine, lacking, running
from tests.sync.server.running import Office

KINDS = ("sqlite", *(pytest.param(kind, marks=pytest.mark.databases) for kind in ("mariadb", "postgresql")))


@pytest.fixture(scope="session")
def engines() -> Iterator[Callable[[str], Engine]]:
    """Return the server of a kind, started at the first asking."""
    found: dict[str, Engine] = {}
    with ExitStack() as stack:

        def of(kind: str) -> Engine:
            if reason := lacking(kind):
                pytest.skip(reason)
            if kind not in found:
                found[kind] = stack.enter_context(running(kind))
            return found[kind]

        yield of


@pytest.fixture(params=KINDS)
def office(request: pytest.FixtureRequest, engines: Callable[[str], Engine], tmp_path: Path) -> Office:
    """Return a server's folder with a fresh database of each kind, migrated."""
    kind = request.param
    environ = {"CENTRAL_OTP": "off", **({} if kind == "sqlite" else {"CENTRAL_DATABASE_URL": engines(kind).new()})}
    made = Office(tmp_path / "home", environ)
    made.must("migrate")
    return made
