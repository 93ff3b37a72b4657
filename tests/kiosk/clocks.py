"""A clock that goes only where a test moves it."""

from dataclasses import dataclass


@dataclass
class ManualClock:
    """All clocks as plain numbers; `pass_ms` moves them together, `sleep_ms` is a lid that was closed."""

    wall: int = 1_700_000_000_000
    mono: int = 50_000
    name: str = "boot-1"
    slept: int = 0

    def wall_ms(self) -> int:
        return self.wall

    def mono_ms(self) -> int:
        return self.mono

    def slept_ms(self) -> int:
        return self.slept

    def boot(self) -> str:
        return self.name

    def pass_ms(self, ms: int) -> None:
        self.wall += ms
        self.mono += ms

    def sleep_ms(self, ms: int) -> None:
        self.wall += ms
        self.slept += ms

    def reboot(self, name: str = "boot-2", *, after_ms: int = 0) -> None:
        """Start the machine again; the wall clock went on meanwhile, the others begin anew."""
        self.wall += after_ms
        self.name, self.mono, self.slept = name, 1_000, 0
