"""A place that speaks the protocol, and one that answers what a test says."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from sync.client.central import Central
from sync.client.transport import Transport
from tests.sync.client.authority import authority
from tests.sync.client.memory import MemoryServer
from tests.sync.client.places import Answer, Place, Protocol


@pytest.fixture
def protocol() -> Protocol:
    return Protocol(MemoryServer())


@pytest.fixture
def place(tmp_path: Path, protocol: Protocol) -> Iterator[Place]:
    """A server that speaks the protocol."""
    made = Place(tmp_path, protocol.respond)
    yield made
    made.close()


@pytest.fixture
def transport(place: Place) -> Iterator[Transport]:
    """A transport to that server with a short deadline."""
    made = Transport(place.url, ca_pem=authority().pem, within_s=1.0)
    yield made
    made.close()


@pytest.fixture
def central(place: Place, protocol: Protocol, transport: Transport) -> Central:
    """That server as the station knows it."""
    return Central(protocol.enrollment(place.url), count(1).__next__, transport=transport)


@pytest.fixture
def answering(place: Place) -> Callable[[Answer], None]:
    """Let the server answer everything alike."""

    def answer(answer: Answer) -> None:
        place.respond = lambda _request: answer

    return answer
