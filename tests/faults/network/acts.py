"""What candidates do: events of whole attempts, from one seed."""

from random import Random

from sync.protocol import attempts as folds
from sync.protocol import events as ev
from sync.protocol.ids import AttemptId, CandidateId, ItemId, PackageHash, ResponseId, SessionId, new_id

AT = ev.Moment(wall_ms=1_700_000_000_000, mono_ms=1, boot="b")
ITEMS = 6
WORDS = ("yes", "no", "é", "数", "مد", "a longer answer, with a comma", "")


class Acting:
    """One attempt as it goes on: each act is an event that follows from those before."""

    def __init__(self, candidate: str, *, session: str, random: Random, generation: int = 1, fence: int = 0) -> None:
        self.id = AttemptId(new_id())
        self.candidate = candidate
        self.told: list[ev.AttemptEvent] = []
        self._random = random
        self._start = ev.AttemptStarted(
            at=AT,
            attempt=self.id,
            candidate=CandidateId(candidate),
            generation=generation,
            exam="E1",
            session=SessionId(session),
            package=PackageHash("ab" * 32),
            allowed_ms=3_600_000,
            items=ITEMS,
            seed="00" * 16,
            fence=fence,
        )

    @property
    def attempt(self) -> folds.Attempt:
        """What it has come to."""
        attempt = folds.fold(self.told).attempt
        assert attempt is not None
        return attempt

    def begin(self) -> list[ev.AnyEvent]:
        """Disclose the first question."""
        return [self._told(self._start)]

    def respond(self) -> list[ev.AnyEvent]:
        """Give, change or take back a response, or mark a question."""
        item = ItemId(f"i{self._random.randrange(ITEMS)}")
        about = {"at": AT, "attempt": self.id, "used_ms": 1_000 * len(self.told)}
        if self._random.random() < 0.2:
            return [self._told(ev.ItemMarked(**about, item=item, marked=self._random.random() < 0.7))]
        value = self._random.choice(WORDS)
        values = (value,) if value else ()
        return [self._told(ev.ItemResponded(**about, item=item, response=ResponseId("R"), values=values))]

    def submit(self) -> list[ev.AnyEvent]:
        """End it."""
        attempt = self.attempt
        root = folds.answers_root(attempt.responses)
        return [
            self._told(
                ev.AttemptSubmitted(
                    at=AT,
                    attempt=self.id,
                    used_ms=1_000 * len(self.told),
                    answered=attempt.answered,
                    answers_root=root,
                )
            )
        ]

    def _told(self, event: ev.AnyEvent) -> ev.AnyEvent:
        assert isinstance(event, ev.AttemptEvent)
        self.told.append(event)
        return event
