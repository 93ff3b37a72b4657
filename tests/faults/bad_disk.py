"""A disk that does to a program whatever is asked for: cuts, refuses, fills up, lies. Linux, root.

`python -m tests.faults.bad_disk FOLDER` mounts it. It is told by lines on its standard input, and says `ok` to each:

    cut             the power goes: what was not synced is gone, and everything fails until `power`
    power           it is back
    refuse sync     every sync fails from now on (EIO); `write`: every write
    fill            no write finds room (ENOSPC)
    lock            nothing can be written (EROFS)
    lie             syncs are promised and not done
    mend            no trouble any more
"""

import errno
import os
import select
import sys
from collections.abc import Callable
from pathlib import Path

from tests.faults import fuse_wire as wire
from tests.faults.fuse_wire import Asked, Node, Op

CHANGES = frozenset((Op.CREATE, Op.MKDIR, Op.UNLINK, Op.RMDIR, Op.RENAME, Op.RENAME2, Op.SETATTR, Op.WRITE))
BLOCKS, BLOCK = 1 << 20, 4_096


class BadDisk:
    """Everything in memory: as the program sees it, and as a cut would leave it."""

    def __init__(self) -> None:
        self._nodes = {1: Node(1, is_folder=True, mode=0o700)}
        self._sure = {1: b""}
        self._sure_names: dict[int, dict[str, int]] = {1: {}}
        self._next = 1
        self._trouble = ""
        self._has_power = True
        self._answers: dict[int, Callable[[Asked], bytes]] = {
            Op.LOOKUP: self._look_up,
            Op.GETATTR: lambda asked: self._attributes(asked.node),
            Op.SETATTR: self._change,
            Op.MKDIR: lambda asked: self._make(asked, 8, is_folder=True).entry(),
            Op.CREATE: lambda asked: self._make(asked, 16, is_folder=False).entry() + wire.OPENED.pack(0, 0, 0),
            Op.UNLINK: self._remove,
            Op.RMDIR: self._remove,
            Op.RENAME: lambda asked: self._rename(asked, 8),
            Op.RENAME2: lambda asked: self._rename(asked, 16),
            Op.READ: self._read,
            Op.WRITE: self._write,
            Op.READDIR: self._list,
            Op.FSYNC: self._sync,
            Op.FSYNCDIR: self._sync_names,
            Op.STATFS: self._room,
            Op.INIT: self._begin,
            Op.OPEN: lambda _: wire.OPENED.pack(0, 0, 0),
            Op.OPENDIR: lambda _: wire.OPENED.pack(0, 0, 0),
            Op.RELEASE: lambda _: b"",
            Op.RELEASEDIR: lambda _: b"",
            Op.FLUSH: lambda _: b"",
            Op.ACCESS: lambda _: b"",
            Op.DESTROY: lambda _: b"",
        }

    # --- what is asked for

    def answer(self, asked: Asked) -> bytes | None:
        """Return the answer to the kernel; None where it wants none."""
        if asked.op in (Op.FORGET, Op.BATCH_FORGET):
            return None
        try:
            self._demand_allowed(asked.op)
            body, error = self._answers.get(asked.op, _unknown)(asked), 0
        except OSError as refused:
            body, error = b"", refused.errno or errno.EIO
        return wire.OUT_HEADER.pack(wire.OUT_HEADER.size + len(body), -error, asked.ticket) + body

    def do(self, order: str) -> None:
        """Get into trouble, or out of it."""
        match order.split():
            case ["cut"]:
                self._has_power = False
                self._lose()
            case ["power"]:
                self._has_power = True
            case ["mend"]:
                self._trouble = ""
            case ["refuse", what]:
                self._trouble = what
            case _:
                self._trouble = order

    def _demand_allowed(self, op: int) -> None:
        if op == Op.INIT:
            return
        if not self._has_power or (self._trouble == "write" and op == Op.WRITE):
            raise OSError(errno.EIO, "")
        if self._trouble == "sync" and op in (Op.FSYNC, Op.FSYNCDIR):
            raise OSError(errno.EIO, "")
        if self._trouble == "lock" and op in CHANGES:
            raise OSError(errno.EROFS, "")
        if self._trouble == "fill" and op in (Op.WRITE, Op.CREATE, Op.MKDIR):
            raise OSError(errno.ENOSPC, "")

    def _begin(self, asked: Asked) -> bytes:
        _, _, ahead, _ = wire.INIT_IN.unpack_from(asked.body)
        return wire.INIT_OUT.pack(7, 31, ahead, 0, 12, 9, 131_072, 1, 32, 0, 0)

    # --- names

    def _node(self, number: int) -> Node:
        if number not in self._nodes:
            raise OSError(errno.ENOENT, "")
        return self._nodes[number]

    def _find(self, folder: int, name: str) -> Node:
        names = self._node(folder).names
        if name not in names:
            raise OSError(errno.ENOENT, "")
        return self._node(names[name])

    def _look_up(self, asked: Asked) -> bytes:
        return self._find(asked.node, asked.names()[0]).entry()

    def _attributes(self, number: int) -> bytes:
        return wire.ATTR_HEAD.pack(0, 0, 0) + self._node(number).attributes()

    def _make(self, asked: Asked, skip: int, *, is_folder: bool) -> Node:
        mode = int.from_bytes(asked.body[0:4] if is_folder else asked.body[4:8], "little")
        self._next += 1
        node = self._nodes[self._next] = Node(self._next, is_folder=is_folder, mode=mode)
        self._node(asked.node).names[asked.names(skip)[0]] = node.number
        return node

    def _remove(self, asked: Asked) -> bytes:
        name = asked.names()[0]
        if asked.op == Op.RMDIR and self._find(asked.node, name).names:
            raise OSError(errno.ENOTEMPTY, "")
        # Its number stays: whoever has it open goes on with it.
        del self._node(asked.node).names[name]
        return b""

    def _rename(self, asked: Asked, skip: int) -> bytes:
        old, new = asked.names(skip)
        to = self._node(int.from_bytes(asked.body[:8], "little"))
        to.names[new] = self._find(asked.node, old).number
        if (to.number, new) != (asked.node, old):
            del self._node(asked.node).names[old]
        return b""

    def _list(self, asked: Asked) -> bytes:
        since = int.from_bytes(asked.body[8:16], "little")
        found = b""
        for at, (name, number) in enumerate(self._node(asked.node).names.items()):
            if at >= since:
                data = os.fsencode(name)
                kind = 4 if self._node(number).is_folder else 8
                found += wire.DIRENT.pack(number, at + 1, len(data), kind) + data + bytes(-len(data) % 8)
        return found[: int.from_bytes(asked.body[16:20], "little")]

    # --- content

    def _change(self, asked: Asked) -> bytes:
        valid, _, _, size, _, _, _, _, _, _, _, mode, *_ = wire.SETATTR_IN.unpack_from(asked.body)
        node = self._node(asked.node)
        if valid & wire.MODE_CHANGES:
            node.mode = mode
        if valid & wire.SIZE_CHANGES:
            del node.data[size:]
            node.data.extend(bytes(size - len(node.data)))
        return self._attributes(asked.node)

    def _read(self, asked: Asked) -> bytes:
        _, at, size = wire.DIRENT.unpack_from(asked.body)[:3]
        return bytes(self._node(asked.node).data[at : at + size])

    def _write(self, asked: Asked) -> bytes:
        _, at, size, *_ = wire.WRITE_IN.unpack_from(asked.body)
        data = self._node(asked.node).data
        data.extend(bytes(max(0, at - len(data))))
        data[at : at + size] = asked.body[wire.WRITE_IN.size : wire.WRITE_IN.size + size]
        return size.to_bytes(8, "little")

    def _room(self, _asked: Asked) -> bytes:
        free = 0 if self._trouble == "fill" else BLOCKS
        return wire.STATFS.pack(BLOCKS, free, free, BLOCKS, BLOCKS, BLOCK, 255, BLOCK, 0)

    # --- what is sure

    def _sync(self, asked: Asked) -> bytes:
        if self._trouble != "lie":
            self._sure[asked.node] = bytes(self._node(asked.node).data)
        return self._sync_names(asked)

    def _sync_names(self, _asked: Asked) -> bytes:
        # As a journaling file system does: names go to the disk in their order, all of them with any sync.
        if self._trouble != "lie":
            self._sure_names = {node.number: dict(node.names) for node in self._nodes.values() if node.is_folder}
        return b""

    def _lose(self) -> None:
        for node in self._nodes.values():
            node.data = bytearray(self._sure.get(node.number, b""))
            node.names = dict(self._sure_names.get(node.number, {}))


def _unknown(_asked: Asked) -> bytes:
    raise OSError(errno.ENOSYS, "")


def main() -> None:
    """Be the disk until it is taken away."""
    at = Path(sys.argv[1])
    kernel = wire.mounted(at)
    disk = BadDisk()
    print("ok", flush=True)
    try:
        while True:
            ready, _, _ = select.select([kernel, sys.stdin], [], [])
            if sys.stdin in ready:
                order = sys.stdin.readline().strip()
                if not order:
                    return
                disk.do(order)
                print("ok", flush=True)
            if kernel in ready:
                try:
                    answer = disk.answer(Asked.of(os.read(kernel, wire.BIGGEST_MESSAGE)))
                except InterruptedError:
                    continue
                if answer is not None:
                    os.write(kernel, answer)
    finally:
        wire.unmount(at)


if __name__ == "__main__":
    main()
