"""The network between a station and whoever answers at its server's address."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Lock, Thread
from urllib.parse import urlsplit


class Road:
    """One address that a station knows; where it leads, or that it leads nowhere, changes under way."""

    def __init__(self, home: str) -> None:
        self._home = home
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._lock = Lock()
        self._lines: list[socket.socket] = []
        self._threads: list[Thread] = []
        self._to: tuple[str, int] | None = None
        self.url = f"https://127.0.0.1:{self._listener.getsockname()[1]}"
        self._accepting = Thread(target=self._accept, daemon=True)
        self._accepting.start()

    def lead_to(self, url: str | None) -> None:
        """Lead somewhere else from now on, or nowhere; connections that stand are cut."""
        parts = urlsplit(url or "")
        with self._lock:
            self._to = None if url is None else (parts.hostname or "", parts.port or 0)
        self._cut()

    def lead_home(self) -> None:
        """Lead to the server again."""
        self.lead_to(self._home)

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._cut()
        for thread in (self._accepting, *self._threads):
            thread.join(5)

    def _cut(self) -> None:
        with self._lock:
            lines, self._lines = self._lines, []
        for line in lines:
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._listener.accept()
                thread = Thread(target=self._relay, args=(near,), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _relay(self, near: socket.socket) -> None:
        with near, suppress(OSError):
            with self._lock:
                to = self._to
                self._lines.append(near)
            if to is None:
                return
            with socket.create_connection(to, timeout=5) as far:
                with self._lock:
                    self._lines.append(far)
                back = Thread(target=_carry, args=(far, near), daemon=True)
                back.start()
                _carry(near, far)
                back.join(5)


def _carry(source: socket.socket, to: socket.socket) -> None:
    with suppress(OSError):
        source.settimeout(None)
        while piece := source.recv(65_536):
            to.sendall(piece)
    for line in (source, to):
        with suppress(OSError):
            line.shutdown(socket.SHUT_RDWR)


@contextmanager
def a_road(url: str) -> Iterator[Road]:
    """A road that leads to the url at first, as long as the block lasts."""
    road = Road(url)
    road.lead_home()
    try:
        yield road
    finally:
        road.close()
