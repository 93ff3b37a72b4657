"""Practice questions: where a candidate is among them and what was tried; held in memory, and nowhere else."""

from kiosk.exam.entry import Admitted
from kiosk.flow.screens import Place, PracticeScreen
from sync.protocol.welcome import Practice

Values = tuple[str, ...]


class Practicing:
    """One question of each kind, in the order of the paper."""

    def __init__(self, kinds: tuple[str, ...]) -> None:
        self._kinds = kinds
        self._at = self._seen = 0
        self._tried: dict[int, dict[str, Values]] = {}

    def screen(self, place: Place, admitted: Admitted) -> PracticeScreen:
        """Return the screen of the question that is due."""
        is_required = admitted.session.welcome.practice == Practice.REQUIRED
        total = len(self._kinds)
        return PracticeScreen(
            place=place,
            exam=admitted.session.title,
            kind=self._kinds[self._at],
            at=self._at,
            total=total,
            tried=dict(self._tried.get(self._at, {})),
            may_skip=not is_required or self._seen >= total - 1,
        )

    def put(self, response: str, values: Values) -> None:
        """Something was tried in the question that is shown."""
        self._tried.setdefault(self._at, {})[response] = values

    def turn(self, by: int) -> bool:
        """Go to another question; False behind the last one."""
        at = max(0, self._at + by)
        if at >= len(self._kinds):
            return False
        self._at, self._seen = at, max(self._seen, at)
        return True

    def leave(self) -> tuple[int, int]:
        """Forget what was tried; returns how many questions were seen, and of how many."""
        self._tried.clear()
        return min(self._seen + 1, len(self._kinds)), len(self._kinds)
