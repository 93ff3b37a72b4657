"""What a power cut can leave of a disk, as POSIX allows it, which is less than most file systems promise.

A file's content is sure after its own sync, its name after its folder's. Of what was only handed over, a cut leaves
`none`, `all`, `some` (any of the writes, any of the names), or parts of some (`torn`, in sectors of 512 or 4096 bytes).
The method is that of ALICE (OSDI 2014), the names' part of it made stricter.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from random import Random

from tests.faults.recorded_disk import (
    CutOff,
    FolderSynced,
    Made,
    Moved,
    Name,
    NotSynced,
    Removed,
    Step,
    Synced,
    Wrote,
    folder_of,
)

SECTORS = 512, 4_096
FOLDER = None
Files = dict[Name, bytes | None]
"""Content by name; None for a folder."""
Chance = Callable[[], bool]


@dataclass(slots=True)
class Node:
    """A file, whatever its name is."""

    sure: bytearray | None = field(default_factory=bytearray)
    pending: list[Wrote | CutOff] = field(default_factory=list)
    _frozen: bytes | None = None

    def frozen(self) -> bytes:
        """Return the sure content; the same object as long as it is the same, which is hashed once only."""
        if self._frozen is None:
            self._frozen = bytes(self.sure or b"")
        return self._frozen

    def changed(self) -> None:
        """Take the content anew when next asked."""
        self._frozen = None


@dataclass(frozen=True, slots=True)
class Naming:
    """A change of names in one folder that is not sure yet."""

    folder: Name
    node: Node
    removes: Name = ""
    names: Name = ""

    def do(self, names: dict[Name, Node]) -> None:
        """Let it happen."""
        if self.removes and names.get(self.removes) is self.node:
            del names[self.removes]
        if self.names:
            names[self.names] = self.node


class Disk:
    """What is surely on a disk, and what was only handed to it."""

    def __init__(self, files: Files, reached: Chance = lambda: False) -> None:
        """`reached` says whether a write that could not be synced is on the disk all the same."""
        self._reached = reached
        self._sure = {name: Node(FOLDER if content is None else bytearray(content)) for name, content in files.items()}
        self._names = dict(self._sure)
        self._naming: list[Naming] = []

    def take(self, step: Step) -> None:
        """Let one thing happen to the disk."""
        match step:
            case Made(name, is_folder):
                node = Node(FOLDER if is_folder else bytearray())
                self._rename(Naming(folder_of(name), node, names=name))
            case Wrote(name) | CutOff(name):
                self._names[name].pending.append(step)
            case Synced(name):
                self._settle(self._names[name], lambda: True)
            case NotSynced(name):
                # The system believes from now on that it has nothing to write any more.
                self._settle(self._names[name], self._reached)
            case FolderSynced(name):
                self._settle_names(name)
            case Removed(name):
                self._rename(Naming(folder_of(name), self._names[name], removes=name))
            case Moved(name, to) if folder_of(name) == folder_of(to):
                self._rename(Naming(folder_of(to), self._names[name], removes=name, names=to))
            case Moved(name, to):
                # Between two folders, either may hear of it first, or alone.
                node = self._names[name]
                self._rename(Naming(folder_of(to), node, names=to))
                self._rename(Naming(folder_of(name), node, removes=name))
            case _:
                pass

    def _settle(self, node: Node, reached: Chance) -> None:
        for write in node.pending:
            if reached():
                _put(node, write)
        node.pending.clear()

    def _settle_names(self, folder: Name) -> None:
        for naming in self._naming:
            if naming.folder == folder:
                naming.do(self._sure)
        self._naming = [naming for naming in self._naming if naming.folder != folder]

    def _rename(self, naming: Naming) -> None:
        naming.do(self._names)
        self._naming.append(naming)

    def now(self) -> Files:
        """Return the files as the program sees them."""
        return self._left(lambda: True, None)

    @property
    def unsure(self) -> int:
        """How many writes and changes of names a cut could undo."""
        nodes = {id(node): len(node.pending) for node in (*self._names.values(), *self._sure.values())}
        return len(self._naming) + sum(nodes.values())

    def after_cuts(self, random: Random, *, samples: int) -> Iterator[tuple[str, Files]]:
        """Return the files that power cuts at this moment could leave, with the name of what was assumed."""
        yield "none", self._left(lambda: False, None)
        if self.unsure == 0:
            return
        yield "all", self._left(lambda: True, None)
        if self.unsure > 1:
            for _ in range(min(samples, 2**self.unsure)):
                yield "some", self._left(_coin(random), None)
        for _ in range(samples):
            yield "torn", self._left(_coin(random), random)

    def _left(self, happens: Chance, torn_by: Random | None) -> Files:
        names = dict(self._sure)
        for naming in self._naming:
            if happens():
                naming.do(names)
        left: dict[int, bytes | None] = {}
        for node in names.values():
            if id(node) not in left:
                left[id(node)] = _content(node, happens, torn_by)
        return {name: left[id(node)] for name, node in names.items() if _is_reached(name, names)}


def _content(node: Node, happens: Chance, torn_by: Random | None) -> bytes | None:
    if node.sure is FOLDER:
        return None
    if not node.pending:
        return node.frozen()
    left = Node(bytearray(node.sure))
    for write in node.pending:
        if happens():
            _put(left, write, torn_by=torn_by)
    return left.frozen()


def _coin(random: Random) -> Chance:
    return lambda: random.random() < 0.5


def _is_reached(name: Name, names: dict[Name, Node]) -> bool:
    """Whether the folders above a file are there too."""
    folder = folder_of(name)
    return not folder or (folder in names and _is_reached(folder, names))


def _put(node: Node, write: Wrote | CutOff, *, torn_by: Random | None = None) -> None:
    content = node.sure
    if content is None:
        raise AssertionError("a folder has no content")
    node.changed()
    if isinstance(write, CutOff):
        del content[write.size :]
        content.extend(bytes(max(0, write.size - len(content))))
        return
    end = write.at + len(write.data)
    if torn_by is None:
        content.extend(bytes(max(0, end - len(content))))
        content[write.at : end] = write.data
        return
    sector = torn_by.choice(SECTORS)
    begin = write.at
    while begin < end:
        until = min(end, (begin // sector + 1) * sector)
        if torn_by.random() < 0.5:
            content.extend(bytes(max(0, until - len(content))))
            content[begin:until] = write.data[begin - write.at : until - write.at]
        begin = until
