"""Which answers are on this computer and not known to be on the server."""

from collections.abc import Callable

from kiosk.flow.means import nothing
from kiosk.flow.replies import Recording
from sync.protocol.attempts import Attempt
from sync.protocol.ids import ItemId


class OnWay:
    """Items whose last response is on its way; of what was there before the program started nobody knows yet."""

    def __init__(self, attempt: Attempt) -> None:
        self._items: set[ItemId] = set(attempt.responses)

    @property
    def items(self) -> frozenset[ItemId]:
        """Those items."""
        return frozenset(self._items)

    def note(self, before: Attempt, after: Attempt) -> None:
        """Responses are on disk here: they have yet to reach the server."""
        known = before.responses
        self._items.update(item for item, given in after.responses.items() if given is not known.get(item))

    def hear(self, unsent: int, recording: Recording, then: Callable[[], None]) -> None:
        """A round of sync ended; `then` is called where it turns out that everything is there."""
        if unsent or not self._items:
            return

        def told(still: int) -> None:
            if still == 0:
                self._items.clear()
                then()

        # Asked in order with everything that is recorded: what comes after this question is not in its answer.
        recording.ask(lambda store: store.unsent(), told, nothing)
