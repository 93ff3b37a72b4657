"""How long somebody who types wrong codes has to wait. Pure: the monotonic time is an argument."""

FREE_TRIES = 5
FIRST_WAIT_MS = 30_000
LONGEST_WAIT_MS = 900_000


def wait_after(misses: int) -> int:
    """Return the wait that follows the last of so many misses in a row."""
    over = misses - FREE_TRIES
    return min(FIRST_WAIT_MS << min(over, 20), LONGEST_WAIT_MS) if over >= 0 else 0


class Throttle:
    """Five tries are free, then each miss doubles the wait."""

    def __init__(self) -> None:
        self._misses = 0
        self._until_ms = 0

    def wait_ms(self, mono_ms: int) -> int:
        """Return how long the next try has to wait."""
        return max(0, self._until_ms - mono_ms)

    def missed(self, mono_ms: int) -> None:
        """A code was wrong."""
        self._misses += 1
        self._until_ms = max(self._until_ms, mono_ms + wait_after(self._misses))

    def hit(self) -> None:
        """A code was right."""
        self._misses = 0
        self._until_ms = 0
