"""Hands that candidates raised, and what the center said to them."""

from typing import ClassVar

from django.db import models

from sync.protocol.welcome import HandCause, HandState
from sync.server.exchange.models.journals import NAME
from sync.server.registration.models import CandidateProfile, ExamCenter, Station
from sync.server.registration.models.feed import FeedRow


class RaisedHand(FeedRow):
    """A hand at a seat: made from its events; what the center says to it travels to that seat."""

    class Cause(models.TextChoices):
        """Why, as the candidate chose it."""

        NONE = "", "Not said"
        TECHNICAL = HandCause.TECHNICAL, "Something does not work"
        QUESTION = HandCause.QUESTION, "A question"
        BREAK = HandCause.BREAK, "A break"

    class State(models.TextChoices):
        """What the center said so far."""

        UP = "", "Waits"
        COMING = HandState.COMING, "Somebody is coming"
        DONE = HandState.DONE, "Somebody was there"

    KIND = "hand"
    QUIET: ClassVar[frozenset[str]] = frozenset({"lowered_ms"})

    center = models.ForeignKey(ExamCenter, on_delete=models.CASCADE, related_name="hands")
    station = models.ForeignKey(Station, on_delete=models.CASCADE, related_name="hands")
    event_id = models.CharField(max_length=NAME, unique=True)
    cause = models.CharField(max_length=16, blank=True, choices=Cause)
    attempt_id = models.CharField("attempt", max_length=NAME, blank=True, db_index=True)
    profile = models.ForeignKey(
        CandidateProfile, on_delete=models.SET_NULL, null=True, related_name="hands", verbose_name="candidate"
    )
    """Whose it is, where somebody had signed in."""
    raised_ms = models.BigIntegerField()
    """When, by the station's best clock."""
    received_ms = models.BigIntegerField()
    lowered_ms = models.BigIntegerField(null=True, blank=True)
    """When the candidate took it down."""
    state = models.CharField(max_length=16, blank=True, choices=State)
    answered_by = models.CharField(max_length=150, blank=True)
    answered_ms = models.BigIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["-raised_ms", "-pk"]
        verbose_name = "raised hand"

    def __str__(self) -> str:
        return f"{self.station}: {self.get_cause_display()}"

    @property
    def is_up(self) -> bool:
        """Whether somebody waits."""
        return self.lowered_ms is None and self.state != self.State.DONE
