"""How many events one push carries: more where a line proves that it carries them, fewer where it was too slow."""

FIRST = 1_000
"""Until a full batch got through. Every server that there ever was takes as many."""
_MOST_PATIENCE = 16


class BatchSize:
    """The number of events that the next batch may have at most; never above `most`."""

    def __init__(self, most: int) -> None:
        self.limit = min(FIRST, most)
        self._most = most
        self._in_flight = 0
        self._full = 0
        """Full batches that got through since the limit last moved."""
        self._patience = 1
        """How many of them prove that the line carries more: ever more after each time that it did not."""

    def sending(self, events: int) -> None:
        """Take note of what is on its way now: so many events, 0 where no batch is."""
        self._in_flight = events

    def got_through(self) -> None:
        """Let batches grow once enough full ones got through; anything smaller proves nothing."""
        self._full += self._in_flight >= self.limit
        if self._full >= self._patience:
            self.limit, self._full = min(self._most, self.limit * 2), 0

    def was_too_much(self, *, is_refused: bool) -> bool:
        """Halve what comes next, after a batch that took too long or was refused for its size.

        Return whether there was anything to halve. What a server refuses once it is not offered again.
        """
        if self._in_flight <= 1:
            return False
        self.limit, self._full, self._in_flight = self._in_flight // 2, 0, 0
        if is_refused:
            self._most = min(self._most, FIRST)
        else:
            self._patience = min(_MOST_PATIENCE, self._patience * 2)
        return True
