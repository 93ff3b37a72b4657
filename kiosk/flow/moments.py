"""What time it is, by every clock: the machine's, and the server's since the last contact."""

from kiosk.clock import Clock, Reading
from sync.protocol.events import Moment


class Moments:
    """Makes moments. The server's time is known from the last reply on, as long as the machine does not restart."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.rehearses = False
        """Whether somebody rehearses here: then everything that happens says so."""
        self._offset_ms: int | None = None
        """Server time minus the time of this boot, sleep included."""

    def learn(self, server_now_ms: int, mono_ms: int) -> None:
        """A reply told the server's time; `mono_ms` is when it arrived, just now."""
        if server_now_ms > 0:
            self._offset_ms = server_now_ms - mono_ms - self._clock.slept_ms()

    def recall(self, earlier: Reading) -> None:
        """What an earlier run of the program knew of the server's time still holds within one boot."""
        is_same = earlier.boot == self._clock.boot() and earlier.slept_ms is not None
        if self._offset_ms is None and is_same and earlier.server_ms is not None:
            self._offset_ms = earlier.server_ms - earlier.passed_ms

    def reading(self) -> Reading:
        """Return what every clock says now."""
        machine = Reading.of(self._clock)
        server_ms = None if self._offset_ms is None else self._offset_ms + machine.passed_ms
        return Reading(machine.wall_ms, machine.mono_ms, machine.boot, machine.slept_ms, server_ms)

    def now(self) -> Moment:
        """Return this moment."""
        now = self.reading()
        return Moment(
            wall_ms=now.wall_ms,
            mono_ms=now.mono_ms,
            boot=now.boot,
            server_ms=now.server_ms,
            slept_ms=now.slept_ms,
            rehearsal=self.rehearses,
        )

    @property
    def now_ms(self) -> int:
        """The best guess of UTC milliseconds."""
        return self.now().best_ms
