"""What came of a run of faults."""

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(slots=True, kw_only=True)
class Outcome:
    """How often a fault was made, what was promised before it, and every promise that was broken."""

    fault: str
    tries: int = 0
    promised: int = 0
    """Answers that were told as saved."""
    broken: list[str] = field(default_factory=list)
    notes: dict[str, str] = field(default_factory=dict)

    @property
    def is_good(self) -> bool:
        """Whether faults were made and every promise was kept."""
        return self.tries > 0 and not self.broken


def quantiles(values: Sequence[float]) -> str:
    """Return p50, p99 and the largest of some milliseconds, for a report."""
    if not values:
        return "none"
    ordered = sorted(values)
    return (
        f"p50 {ordered[len(ordered) // 2]:.1f}, p99 {ordered[int(len(ordered) * 0.99)]:.1f}, max {ordered[-1]:.1f} ms"
    )
