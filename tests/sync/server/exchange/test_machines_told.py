"""What panels are told of the server's own doctor: nobody waits for a look that somebody else takes."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from sync.server.exchange import checkup, machines_told
from sync.server.registration.repairs import Finding

LONG_S = 60


def test_who_asks_while_another_looks_is_told_what_was_found_before(monkeypatch: pytest.MonkeyPatch) -> None:
    look, begun, goes_on = machines_told.Look(every_s=0), Event(), Event()
    monkeypatch.setattr(checkup, "findings", lambda: iter([Finding(name="disk", status="warning")]))
    before = look.found()

    def slow() -> Iterator[Finding]:
        begun.set()
        assert goes_on.wait(LONG_S)
        yield Finding(name="backup", status="warning")

    monkeypatch.setattr(checkup, "findings", slow)
    with ThreadPoolExecutor(1) as pool:
        looking = pool.submit(look.found)
        assert begun.wait(LONG_S)
        assert look.found() == before
        goes_on.set()
        assert [one.name for one in looking.result()] == ["backup"]


def test_it_looks_again_only_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    look, looks = machines_told.Look(), list[int]()

    def counted() -> Iterator[Finding]:
        looks.append(1)
        yield Finding(name="disk")

    monkeypatch.setattr(checkup, "findings", counted)
    assert (look.found(), look.found(), looks) == ((), (), [1])
