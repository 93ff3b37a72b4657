"""Who is connected to a socket file: asked of the kernel by netlink, as `ss -x` does.

Shapes: `linux/netlink.h`, `linux/sock_diag.h`, `linux/unix_diag.h`.
"""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from struct import Struct, error

_SOCK_DIAG = 4
_BY_FAMILY, _ERROR, _DONE = 20, 2, 3
_REQUEST_DUMP = 0x301
_ALL_STATES = 0xFFFFFFFF
_SHOW_NAME, _SHOW_PEER = 1, 4
_NAME, _PEER = 0, 2
_ESTABLISHED = 1
_HEADER = Struct("=IHHII")
_QUESTION = Struct("=BBHIIIII")
_SOCKET = Struct("=BBBBIII")
_ATTRIBUTE = Struct("=HH")
_PEER_INODE = Struct("=I")
_MOST = 1 << 18
_PATIENCE_S = 1.0


class NoAnswer(Exception):
    """The kernel does not say who is connected."""


@dataclass(frozen=True, slots=True)
class UnixSocket:
    """One end of a connection: its number, the file it is bound to, the number of its other end."""

    inode: int
    is_connected: bool
    path: str
    peer: int


def sockets() -> tuple[UnixSocket, ...]:
    """Every Unix socket of this machine's network namespace; raises NoAnswer where the kernel gives no list."""
    if sys.platform != "linux":
        raise NoAnswer("only Linux tells")
    question = _QUESTION.pack(socket.AF_UNIX, 0, 0, _ALL_STATES, 0, _SHOW_NAME | _SHOW_PEER, 0, 0)
    request = _HEADER.pack(_HEADER.size + len(question), _BY_FAMILY, _REQUEST_DUMP, 1, 0) + question
    try:
        with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, _SOCK_DIAG) as kernel:
            kernel.settimeout(_PATIENCE_S)
            kernel.send(request)
            return tuple(_answers(kernel))
    except (OSError, error) as trouble:
        raise NoAnswer(str(trouble)) from trouble


def listens(*paths: str) -> bool:
    """Whether a program of this machine waits for connections at one of these files or names."""
    return any(one.path in paths for one in sockets())


def clients_of(path: str) -> frozenset[int]:
    """The other ends of all connections to this socket file that its program took; until then they can do nothing."""
    return frozenset(one.peer for one in sockets() if one.is_connected and one.path == path)


def _answers(kernel: socket.socket) -> Iterator[UnixSocket]:
    while True:
        for kind, body in _messages(kernel.recv(_MOST)):
            if kind == _DONE:
                return
            if kind == _ERROR:
                raise NoAnswer("the kernel refuses")
            yield _socket(body)


def _messages(data: bytes) -> Iterator[tuple[int, bytes]]:
    while len(data) >= _HEADER.size:
        length, kind, *_ = _HEADER.unpack_from(data)
        yield kind, data[_HEADER.size : length]
        data = data[_padded(length) :]


def _socket(body: bytes) -> UnixSocket:
    _family, _type, state, _pad, inode, *_cookie = _SOCKET.unpack_from(body)
    told = dict(_attributes(body[_SOCKET.size :]))
    peer = _PEER_INODE.unpack(told[_PEER])[0] if _PEER in told else 0
    return UnixSocket(inode, state == _ESTABLISHED, _path(told.get(_NAME, b"")), peer)


def _attributes(data: bytes) -> Iterator[tuple[int, bytes]]:
    while len(data) >= _ATTRIBUTE.size:
        length, kind = _ATTRIBUTE.unpack_from(data)
        if length < _ATTRIBUTE.size:
            return
        yield kind, data[_ATTRIBUTE.size : length]
        data = data[_padded(length) :]


def _path(name: bytes) -> str:
    """A file's path; a name without a file begins with a zero byte and is told with `@`, as everywhere."""
    if name.startswith(b"\0"):
        return "@" + name[1:].decode("utf-8", "replace")
    return name.rstrip(b"\0").decode("utf-8", "replace")


def _padded(length: int) -> int:
    return (length + 3) & ~3
