"""The line to the server: one connection, and a watch that cuts it when a call's time is up.

A read timeout bounds the wait for the next byte only: a peer that drips one byte a second holds a call for as long as
it likes. Only shutting the socket from another thread ends that.
"""

import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from queue import Empty, SimpleQueue
from threading import Lock, Thread, Timer
from time import monotonic
from typing import TypeAlias

from urllib3.connection import HTTPSConnection
from urllib3.connectionpool import HTTPSConnectionPool

CONNECT_S = 8.0
"""For one address; a machine has several where one may be dead."""
SPARE_S = 1.0
"""How much later than the watch a socket gives up by itself."""

Address: TypeAlias = tuple[int, int, int, str, tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]]
Resolve: TypeAlias = Callable[[str, int], Sequence[Address]]


def resolved(host: str, port: int) -> Sequence[Address]:
    """Return the addresses of a name, in the order in which to try them."""
    return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)


class Watch:
    """Times one call after the other; whatever a peer does, the connection is shut when the time is up."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._line: socket.socket | None = None
        self._is_left = False
        self._call = 0
        self._is_running = False
        self._is_late = False
        self._ends_at = 0.0

    @property
    def is_late(self) -> bool:
        """Whether this call, or the last one, was cut."""
        return self._is_late

    @property
    def left_s(self) -> float:
        """Seconds that this call still has; a little above zero at the end."""
        return max(0.01, self._ends_at - monotonic())

    @contextmanager
    def running(self, seconds: float) -> Iterator[None]:
        """Cut the connection when the block takes longer than that."""
        with self._lock:
            self._call += 1
            timer = Timer(seconds, self._cut, args=(self._call,))
            self._ends_at = monotonic() + seconds
            self._is_late, self._is_running = False, True
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            with self._lock:
                self._is_running = False
                if self._is_left:
                    self._hang_up()

    def opened(self, sock: socket.socket) -> None:
        """Watch over this socket from now on."""
        with self._lock:
            self._hang_up()
            # A handle of its own: TLS takes the socket over before it shakes hands, and the peer may drip there too.
            self._line = sock.dup()
            self._is_left = False
            if self._is_late:
                self._shut()

    def left_behind(self) -> None:
        """Note that the connection was closed; what has come of it may still be read until the call ends."""
        with self._lock:
            self._is_left = True
            if not self._is_running:
                self._hang_up()

    def cut(self) -> None:
        """End the call that is running, if any, as if its time were up."""
        self._cut(self._call)

    def _cut(self, call: int) -> None:
        with self._lock:
            if call == self._call and self._is_running:
                self._is_late = True
                self._shut()

    def _shut(self) -> None:
        if self._line is not None:
            with suppress(OSError):  # the peer was faster
                self._line.shutdown(socket.SHUT_RDWR)

    def _hang_up(self) -> None:
        if self._line is not None:
            self._line.close()
            self._line = None


class WatchedConnection(HTTPSConnection):
    """A TLS connection that its watch can cut at any moment, from the first packet on."""

    def __init__(
        self, host: str, port: int | None = None, *, watch: Watch, resolve: Resolve, **options: object
    ) -> None:
        super().__init__(host, port, **options)  # type: ignore[arg-type]  # what the pool hands through
        self._watch = watch
        self._resolve = resolve

    def _new_conn(self) -> socket.socket:
        addresses = _in_time(lambda: self._resolve(self.host, self.port), self._watch.left_s)
        problem: OSError = socket.gaierror("no address")
        for family, kind, protocol, _, address in addresses:
            sock = socket.socket(family, kind, protocol)
            try:
                for option in self.socket_options or ():
                    sock.setsockopt(*option)
                sock.settimeout(min(CONNECT_S, self._watch.left_s))
                sock.connect(address)
                sock.settimeout(self._watch.left_s + SPARE_S)
            except OSError as error:
                sock.close()
                problem = error
            else:
                self._watch.opened(sock)
                return sock
        raise problem

    def connect(self) -> None:
        """Connect; without a pinned authority nothing is trusted here, so there is nothing to warn of either."""
        super().connect()
        self.is_verified = True

    def close(self) -> None:
        """Close, and let the watch know."""
        super().close()
        self._watch.left_behind()


class WatchedPool(HTTPSConnectionPool):
    """The one connection to the server, kept between calls."""

    ConnectionCls = WatchedConnection


def _in_time(ask: Callable[[], Sequence[Address]], seconds: float) -> Sequence[Address]:
    """Return what `ask` returns, or give up: a name service that is silent holds `getaddrinfo` for half a minute."""
    box: SimpleQueue[Sequence[Address] | OSError] = SimpleQueue()

    def run() -> None:
        try:
            box.put(ask())
        except UnicodeError as error:
            box.put(socket.gaierror(str(error)))
        except OSError as error:
            box.put(error)

    Thread(target=run, name="name-service", daemon=True).start()
    try:
        found = box.get(timeout=seconds)
    except Empty:
        raise TimeoutError("the name service is silent") from None
    if isinstance(found, OSError):
        raise found
    return found
