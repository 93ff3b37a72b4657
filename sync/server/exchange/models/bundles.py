"""Bundles that came by hand: which, of whom, and whether everything in them is in the journals."""

from django.db import models

from sync.server.exchange.models.journals import HASH
from sync.server.registration.models import Station


class BundleRecord(models.Model):
    """A bundle that was brought here. One that waits keeps its file until what is missing before it has come."""

    class State(models.TextChoices):
        """How far it is."""

        REGISTERED = "registered", "Waiting"
        INGESTED = "ingested", "Taken in"

    bundle_id = models.CharField("bundle", max_length=36, unique=True)
    station = models.ForeignKey(Station, on_delete=models.CASCADE, related_name="bundles")
    attempts = models.JSONField(default=list)
    """The fields of `bundle.Carried` of every attempt that it covers."""
    events = models.BigIntegerField(default=0)
    state = models.CharField(max_length=12, choices=State, default=State.REGISTERED)
    waits_for = models.TextField(blank=True)
    """Why it waits, in words."""
    made_at = models.DateTimeField()
    """The station's own time."""
    received_at = models.DateTimeField()
    by = models.CharField("brought by", max_length=150)
    why = models.CharField(max_length=16, blank=True)
    sha256 = models.CharField(max_length=HASH)
    """Of the whole file."""

    class Meta:
        ordering = ["-received_at"]
        verbose_name = "bundle"

    def __str__(self) -> str:
        return f"Bundle of {self.station}, {self.events} events"
