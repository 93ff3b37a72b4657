"""The proxy: every connection of a station comes through it, and goes the way that the mode of the moment says."""

import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from threading import Event, Lock, Thread

from tests.faults.network.line import PATIENCE_S, Dropped, Http, as_it_is, carry, client_context, read_http
from tests.sync.client.real import RealServer

Treat = Callable[["Connection"], None]
Answer = Callable[["Exchange"], None]


@dataclass
class Captured:
    """What an eavesdropper has gathered."""

    requests: list[Http] = field(default_factory=list)
    replies: list[Http] = field(default_factory=list)
    held: list[Http] = field(default_factory=list)


class Proxy:
    """Listens for stations before one server. `treat` is asked what becomes of each new connection."""

    def __init__(self, server: RealServer, folder: Path, random: Random) -> None:
        self.server = server
        self.random = random
        self.captured = Captured()
        self.treat: Treat | None = None
        self.over = Event()
        """Set when the mode of the moment is over: whatever drips or waits lets go."""
        self.folder = folder
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self._lock = Lock()
        self._lines: set[socket.socket] = set()
        self._threads: list[Thread] = []
        self.address = self._listener.getsockname()
        self.url = f"https://127.0.0.1:{self.address[1]}"
        self._accepting = Thread(target=self._accept, daemon=True)
        self._accepting.start()

    def begin(self, treat: Treat) -> None:
        """Let this mode take over; lines that were open go on in it only where it says so, so they are cut."""
        self.over = Event()
        self.treat = treat
        self.cut()

    def heal(self) -> None:
        """Carry everything as it is from now on. Lines that are broken stay so: their ends have to notice."""
        self.treat = None
        self.over.set()
        self.captured = Captured()

    def cut(self) -> None:
        """Hang up on everybody."""
        with self._lock:
            lines, self._lines = list(self._lines), set()
        for line in lines:
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """End, and wait for what runs."""
        self.heal()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.cut()
        self._accepting.join(PATIENCE_S)
        for thread in self._threads:
            thread.join(PATIENCE_S)

    def dial(self) -> socket.socket:
        """Return a line to the server."""
        far = socket.create_connection(self.server.address, timeout=PATIENCE_S)
        self.adopt(far)
        return far

    def adopt(self, line: socket.socket) -> None:
        """Hang up on this one too, when everybody is."""
        with self._lock:
            self._lines.add(line)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._listener.accept()
                thread = Thread(target=self._serve, args=(near,), daemon=True)
                self._threads = [one for one in self._threads if one.is_alive()] + [thread]
                thread.start()

    def _serve(self, near: socket.socket) -> None:
        near.settimeout(PATIENCE_S)
        self.adopt(near)
        connection = Connection(near, self, self.over)
        try:
            with suppress(OSError, Dropped):
                (self.treat or passed)(connection)
        finally:
            connection.close()
            with self._lock:
                self._lines = {line for line in self._lines if line.fileno() >= 0}


class Connection:
    """One line from a station."""

    def __init__(self, near: socket.socket, proxy: Proxy, over: Event) -> None:
        self.near = near
        self.proxy = proxy
        self.over = over
        self._fars: list[socket.socket] = []

    def dial(self) -> socket.socket:
        """Return a line to the server, which ends with this one."""
        self._fars.append(self.proxy.dial())
        return self._fars[-1]

    def close(self) -> None:
        """Hang up at both ends."""
        for line in (self.near, *self._fars):
            line.close()


def passed(connection: Connection) -> None:
    """Carry everything as it is."""
    carry(connection.near, connection.dial(), up=as_it_is, down=as_it_is)


@dataclass
class Exchange:
    """One request that was read off the line, under the server's own certificate."""

    near: ssl.SSLSocket
    request: Http
    connection: Connection

    @property
    def proxy(self) -> Proxy:
        """Who read it."""
        return self.connection.proxy

    def forward(self, request: Http | None = None) -> Http:
        """Return what the server says to a request; raises Dropped when it says nothing."""
        with client_context().wrap_socket(self.proxy.dial()) as far:
            far.sendall((request or self.request).whole)
            reply = read_http(far)
        if reply is None:
            raise Dropped
        return reply

    def send(self, data: bytes) -> None:
        """Say something to the station."""
        self.near.sendall(data)


def plainly(exchange: Exchange) -> None:
    """Answer what the server answers."""
    exchange.send(exchange.forward().whole)


def reading(answer: Answer, *, certificate: Path | None = None) -> Treat:
    """Return a treatment that reads requests one by one and lets `answer` deal with each."""

    def treat(connection: Connection) -> None:
        tls = connection.proxy.server.home / "tls"
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        if certificate is None:
            context.load_cert_chain(tls / "server.pem", tls / "server.key")
        else:
            context.load_cert_chain(certificate)
        near = context.wrap_socket(connection.near, server_side=True)
        connection.near = near
        connection.proxy.adopt(near)
        while (request := read_http(near)) is not None:
            (plainly if connection.over.is_set() else answer)(Exchange(near, request, connection))

    return treat
