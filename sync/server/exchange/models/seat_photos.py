"""Photos that were taken at seats: where their events are, never the pictures themselves."""

from django.db import models

from sync.server.exchange.models.journals import NAME
from sync.server.registration.models import CandidateProfile, Station


class SeatPhoto(models.Model):
    """That a candidate was photographed at a seat, or that no camera did it: a projection of its event.

    The picture stands in the event alone, and is gone with its bytes.
    """

    profile = models.ForeignKey(
        CandidateProfile, on_delete=models.CASCADE, related_name="seat_photos", verbose_name="candidate"
    )
    generation = models.PositiveIntegerField()
    """Of the slot."""
    station = models.ForeignKey(Station, on_delete=models.CASCADE, related_name="seat_photos")
    event_id = models.CharField(max_length=NAME, unique=True)
    taken_ms = models.BigIntegerField()
    """When, by the station's best clock."""
    trouble = models.CharField(max_length=16, blank=True)
    """Why there is no picture: one of `photographs.CameraTrouble`."""

    class Meta:
        ordering = ["-taken_ms", "-pk"]
        verbose_name = "photo at the seat"
        verbose_name_plural = "photos at the seat"

    def __str__(self) -> str:
        return f"Photo of {self.profile} at {self.station}"
