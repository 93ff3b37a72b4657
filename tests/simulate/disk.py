"""A disk that keeps what was synced, and of the rest a random beginning; it can end a machine at any operation."""

from random import Random
from typing import NamedTuple

COMMIT = "commit"


class Crashed(Exception):
    """The machine stopped in the middle of what it did."""


class Write(NamedTuple):
    """One write: what it says, and about what."""

    what: str
    told: object = None


class Disk:
    """Writes in their order. What is after `synced` may be gone after a power cut; a kill takes nothing away."""

    def __init__(self, writes: list[Write] | None = None) -> None:
        self.writes = list(writes or ())
        self.synced = len(self.writes)
        self.fuse: int | None = None
        """Operations until the machine stops; None: it does not."""
        self.saved: list[bytes] = []
        """Evidence: what was told as saved, which this disk must give back."""
        self.values: dict[tuple[str, str], tuple[str, ...]] = {}
        """Evidence: the last answer to a question of an attempt that was told as saved."""
        self.reunions = 0
        """Evidence: how often this journal was joined with the server's."""
        self.is_mixed = False
        """Evidence: whether another machine's events came into this journal, so that the last answer may be its."""
        self.in_flight: list[bytes] = []
        """Evidence: what was on its way to the disk when the machine stopped."""

    def write(self, write: Write) -> None:
        """Write; it is in the machine's cache."""
        self._burn()
        self.writes.append(write)

    def sync(self) -> None:
        """Everything that was written is on the disk when this returns."""
        self._burn()
        self.synced = len(self.writes)

    def cut_power(self, random: Random) -> None:
        """Lose an end of what was not synced."""
        del self.writes[random.randint(self.synced, len(self.writes)) :]
        self.kill()

    def kill(self) -> None:
        """End the program: what it wrote reaches the disk."""
        self.synced = len(self.writes)
        self.fuse = None

    def recover(self) -> None:
        """Forget the beginning of a transaction that was never finished."""
        while self.writes and self.writes[-1].what != COMMIT:
            self.writes.pop()
        self.synced = min(self.synced, len(self.writes))

    def image(self) -> "Disk":
        """Return a copy of the disk as it is."""
        image = Disk(self.writes[: self.synced])
        image.saved, image.values, image.in_flight = [*self.saved], dict(self.values), [*self.in_flight]
        image.is_mixed = self.is_mixed
        return image

    def _burn(self) -> None:
        if self.fuse is not None:
            self.fuse -= 1
            if self.fuse < 0:
                self.fuse = None
                raise Crashed
