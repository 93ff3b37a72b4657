"""What comes of an admin's decision at the place where it is to be carried out."""

from enum import Enum, auto
from typing import Protocol

from sync.protocol.events import AnyEvent
from sync.protocol.wire import Directive


class Obedience(Enum):
    """How a decision was met."""

    TAKEN = auto()
    """It is, or will be, an event; the event settles it."""
    MOOT = auto()
    """It does not apply (any more) and is settled without an event."""
    LATER = auto()
    """Nobody can tell yet; it is to be read again."""


class Obedient(Protocol):
    """Who carries out decisions: the sitting, or the resumption."""

    def obey(self, order: Directive, cause: AnyEvent | None = None) -> Obedience:
        """Do what was decided, once however often it is told; a `cause` is recorded with it or not at all."""
