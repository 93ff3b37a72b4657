"""What a proxy does with one connection: bytes carried, bytes changed, a request read and answered in its own way."""

import socket
import ssl
import struct
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from threading import Event, Thread
from time import monotonic

PIECE = 65_536
PATIENCE_S = 15.0


class Dropped(Exception):
    """The proxy lets go of a line."""


Change = Callable[[bytes], bytes | None]
"""What becomes of a piece of traffic; None: it is lost and the line with it."""


def carry(near: socket.socket, far: socket.socket, *, up: Change, down: Change) -> None:
    """Carry bytes both ways until one end hangs up."""
    back = Thread(target=_carry, args=(far, near, down), daemon=True)
    back.start()
    _carry(near, far, up)
    back.join(PATIENCE_S)


def as_it_is(piece: bytes) -> bytes | None:
    """Change nothing."""
    return piece


def lost(_piece: bytes) -> bytes | None:
    """Lose it."""
    return None


def _carry(source: socket.socket, to: socket.socket, change: Change) -> None:
    with suppress(OSError, Dropped):
        while piece := source.recv(PIECE):
            changed = change(piece)
            if changed is None:
                break
            to.sendall(changed)
    for line in (source, to):
        with suppress(OSError):
            line.shutdown(socket.SHUT_RDWR)


def reset(line: socket.socket) -> None:
    """Close so that the other end sees a reset."""
    line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    line.close()


def drip(line: socket.socket, data: bytes, *, every_s: float, step: int, over: Event, most_s: float = 8.0) -> None:
    """Send a few bytes at a time, for as long as somebody listens; raises Dropped when the mode is over."""
    ends = monotonic() + most_s
    for start in range(0, len(data), step):
        line.sendall(data[start : start + step])
        if over.wait(every_s) or monotonic() > ends:
            raise Dropped


@dataclass(frozen=True)
class Http:
    """A request or a reply as it traveled."""

    head: bytes
    body: bytes

    @property
    def whole(self) -> bytes:
        """All its bytes."""
        return self.head + self.body

    def header(self, name: str) -> str:
        """Return a header, or nothing."""
        for line in self.head.decode("latin-1").split("\r\n")[1:]:
            found, _, value = line.partition(":")
            if found.strip().lower() == name.lower():
                return value.strip()
        return ""

    def with_body(self, body: bytes) -> "Http":
        """Return it with another body, its length told rightly."""
        lines = [line for line in self.head.split(b"\r\n")[:-2] if not line.lower().startswith(b"content-length:")]
        lines.append(b"Content-Length: %d" % len(body))
        return Http(b"\r\n".join([*lines, b"", b""]), body)


def read_http(line: socket.socket) -> Http | None:
    """Read one request or reply; None when the other end hung up before it was whole."""
    data = b""
    while b"\r\n\r\n" not in data:
        piece = line.recv(PIECE)
        if not piece:
            return None
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    read = Http(head + b"\r\n\r\n", b"")
    length = int(read.header("Content-Length") or 0)
    while len(body) < length:
        piece = line.recv(PIECE)
        if not piece:
            return None
        body += piece
    return Http(read.head, body)


def client_context() -> ssl.SSLContext:
    """How the proxy talks to the server: it looks at nothing."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
