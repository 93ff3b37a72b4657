"""Who is connected to a socket file, by the kernel's word."""

import os
import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from kiosk.lockdown.unix_sockets import clients_of, sockets


def inode(end: socket.socket) -> int:
    return os.fstat(end.fileno()).st_ino


@contextmanager
def connected(door: socket.socket) -> Iterator[tuple[socket.socket, socket.socket]]:
    """A client, and the end of it that the door's program took."""
    with socket.socket(socket.AF_UNIX) as client:
        client.connect(door.getsockname())
        taken, _ = door.accept()
        with taken:
            yield client, taken


def test_every_client_is_seen_until_it_is_gone(tmp_path: Path) -> None:
    path = str(tmp_path / "door")
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(path)
        door.listen()
        assert clients_of(path) == frozenset()
        with connected(door) as (first, taken), connected(door) as (second, _):
            assert clients_of(path) == {inode(first), inode(second)}
            (one,) = [one for one in sockets() if one.inode == inode(taken)]
            assert (one.path, one.peer, one.is_connected) == (path, inode(first), True)
        assert clients_of(path) == frozenset()


def test_names_without_a_file_are_told_with_their_sign() -> None:
    name = f"\0kiosk-test-{os.getpid()}"
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(name)
        door.listen()
        with connected(door) as (client, _):
            assert clients_of("@" + name[1:]) == {inode(client)}


def test_many_sockets_are_told_in_many_messages(tmp_path: Path) -> None:
    path = str(tmp_path / "door")
    with ExitStack() as ends:
        door = ends.enter_context(socket.socket(socket.AF_UNIX))
        door.bind(path)
        door.listen()
        clients = [ends.enter_context(connected(door))[0] for _ in range(300)]
        assert clients_of(path) == {inode(client) for client in clients}
