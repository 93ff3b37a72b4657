"""What people of centers decided at panels, made from the panels' events."""

from django.db import models

from sync.protocol.deciding import Do
from sync.server.exchange.models.journals import NAME
from sync.server.registration.feed import next_position
from sync.server.registration.models import Station


class PanelDecision(models.Model):
    """One decision, who made it where and why, and what became of it; made from its event, never edited."""

    event_id = models.CharField(max_length=NAME, unique=True)
    station = models.ForeignKey(Station, on_delete=models.CASCADE, related_name="panel_decisions")
    """The panel."""
    do = models.CharField(max_length=20, choices=[(do.value, do.value.replace("_", " ").capitalize()) for do in Do])
    person = models.CharField(max_length=NAME)
    name = models.CharField(max_length=100, blank=True)
    """Who it was, as it was known when the event arrived."""
    why = models.CharField("reason", max_length=500, blank=True)
    order = models.CharField(max_length=NAME, db_index=True)
    """The same for everything that one press of a button decided."""
    attempt_id = models.CharField("attempt", max_length=NAME, blank=True, db_index=True)
    candidate = models.CharField(max_length=NAME, blank=True, db_index=True)
    generation = models.BigIntegerField(default=0)
    about = models.CharField("seat's station", max_length=NAME, blank=True)
    amount_ms = models.BigIntegerField(default=0)
    text = models.CharField(max_length=500, blank=True)
    at_ms = models.BigIntegerField()
    received_ms = models.BigIntegerField()
    outcome = models.CharField(max_length=40, blank=True)
    """Nothing where it was passed on."""
    second = models.CharField(max_length=NAME, blank=True)
    """The other person, of what takes two,"""
    second_name = models.CharField(max_length=100, blank=True)
    """and who that was, as it was known then."""
    to = models.CharField("seat to go to", max_length=NAME, blank=True)
    session = models.CharField(max_length=NAME, blank=True, db_index=True)
    due_ms = models.BigIntegerField(default=0)
    wave_seats = models.BigIntegerField("seats at a time", null=True, blank=True)
    wave_ms = models.BigIntegerField("between two groups", default=0)
    undoes = models.CharField(max_length=NAME, blank=True)
    """The event of the decision that is taken back."""
    before = models.CharField(max_length=NAME, blank=True)
    """What was so before, where it can be so again: the seat's station, or when the session was to begin."""
    is_undone = models.BooleanField("taken back", default=False)
    room_pos = models.BigIntegerField(default=0, db_index=True)
    """The feed position after which the center's panels know of it."""

    class Meta:
        ordering = ["-received_ms", "-pk"]
        verbose_name = "decision at a panel"
        verbose_name_plural = "decisions at panels"

    def __str__(self) -> str:
        return f"{self.get_do_display()} by {self.name or 'nobody known'}"

    def tell_panels(self) -> None:
        """Let the center's panels hear of it; the last thing that a transaction does."""
        self.room_pos = next_position(self.station.center_id, for_seats=False)
        self.save()
