"""A clock that goes only where a test moves it."""

from dataclasses import dataclass


@dataclass
class ManualClock:
    """Both clocks as plain numbers; `pass_ms` moves them together."""

    wall: int = 1_700_000_000_000
    mono: int = 50_000
    name: str = "boot-1"

    def wall_ms(self) -> int:
        return self.wall

    def mono_ms(self) -> int:
        return self.mono

    def boot(self) -> str:
        return self.name

    def pass_ms(self, ms: int) -> None:
        self.wall += ms
        self.mono += ms
