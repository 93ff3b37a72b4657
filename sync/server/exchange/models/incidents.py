"""What went wrong at a center: prepared from events, or written down at a panel, and what was decided about it."""

from django.db import models

from sync.protocol.incidents import Cause, Incident, Standing, Topic
from sync.protocol.text import cleaned
from sync.server.exchange.models.journals import NAME
from sync.server.registration.feed import next_position
from sync.server.registration.models import ExamCenter


def _choices(of: type[Cause] | type[Topic] | type[Standing], empty: str = "") -> list[tuple[str, str]]:
    return [(one.value, one.value.capitalize() or empty) for one in of]


class IncidentRecord(models.Model):
    """One incident; made of its events again at any time, but for what a person decided."""

    event_id = models.CharField(max_length=NAME, unique=True)
    center = models.ForeignKey(ExamCenter, on_delete=models.CASCADE, related_name="incidents")
    attempt_id = models.CharField("attempt", max_length=NAME, blank=True, db_index=True)
    candidate = models.CharField(max_length=NAME, blank=True, db_index=True)
    seat = models.CharField(max_length=20, blank=True)
    cause = models.CharField(max_length=20, choices=_choices(Cause))
    topic = models.CharField("about", max_length=20, choices=_choices(Topic))
    began_ms = models.BigIntegerField()
    ended_ms = models.BigIntegerField(null=True, blank=True)
    """Nothing while it lasts."""
    lost_ms = models.BigIntegerField(default=0)
    """What the attempt's clock counted while nobody could answer."""
    proposed_ms = models.BigIntegerField(default=0)
    detail = models.CharField(max_length=500, blank=True)
    standing = models.CharField(max_length=20, blank=True, db_index=True, choices=_choices(Standing, "Prepared"))
    amount_ms = models.BigIntegerField(default=0)
    """What was given for it."""
    by = models.CharField("decided by", max_length=100, blank=True)
    why = models.CharField("reason or note", max_length=500, blank=True)
    decision = models.CharField("event of the decision", max_length=NAME, blank=True)
    """The last one that came, whatever became of it."""
    outcome = models.CharField(max_length=40, blank=True)
    """Why it came to nothing, if it did."""
    decided_ms = models.BigIntegerField(default=0)
    room_pos = models.BigIntegerField(default=0, db_index=True, editable=False)
    """The feed position after which the center's panels know the row as it is."""

    class Meta:
        ordering = ["-began_ms", "-pk"]
        verbose_name = "incident"

    def __str__(self) -> str:
        return f"{self.get_cause_display()} at seat {self.seat or '-'}"

    def learn(self, told: Incident) -> bool:
        """Take in what the events say; False where that is known. What it is about stays, where somebody said so."""
        said = {
            "cause": str(told.cause),
            "began_ms": told.began_ms,
            "ended_ms": told.ended_ms,
            "lost_ms": told.lost_ms,
            "proposed_ms": told.proposed_ms,
            "detail": cleaned(told.detail),
        }
        if not self._state.adding and all(getattr(self, name) == value for name, value in said.items()):
            return False
        for name, value in said.items():
            setattr(self, name, value)
        return True

    def tell_panels(self) -> None:
        """Let the center's panels hear of the row as it is; the last thing that a transaction does."""
        self.room_pos = next_position(self.center_id, for_seats=False)
        self.save()
