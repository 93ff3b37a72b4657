"""What time it is, by every clock: the machine's, and the server's since the last contact."""

from kiosk.clock import Clock
from sync.protocol.events import Moment


class Moments:
    """Makes moments. The server's time is known from the last reply on, as long as the machine does not restart."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._offset_ms: int | None = None
        """Server time minus monotonic time."""

    def learn(self, server_now_ms: int, mono_ms: int) -> None:
        """A reply told the server's time; `mono_ms` is when it arrived."""
        if server_now_ms > 0:
            self._offset_ms = server_now_ms - mono_ms

    def now(self) -> Moment:
        """Return this moment."""
        mono = self._clock.mono_ms()
        return Moment(
            wall_ms=self._clock.wall_ms(),
            mono_ms=mono,
            boot=self._clock.boot(),
            server_ms=None if self._offset_ms is None else self._offset_ms + mono,
        )

    @property
    def now_ms(self) -> int:
        """The best guess of UTC milliseconds."""
        return self.now().best_ms
