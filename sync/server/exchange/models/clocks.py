"""The clocks of stations, as far as the server could compare them with its own."""

from django.db import models

from sync.server.exchange.models.journals import NAME
from sync.server.registration.models import Station


class BootClock(models.Model):
    """How far the monotonic clock of one boot of a station is from the server's time."""

    station = models.ForeignKey(Station, on_delete=models.CASCADE, related_name="boot_clocks")
    boot = models.CharField(max_length=NAME)
    """The station's name of that run of the machine."""
    offset_ms = models.BigIntegerField()
    """The server's time less the monotonic one."""

    class Meta:
        constraints = [models.UniqueConstraint(name="one_clock_per_boot", fields=["station", "boot"])]

    def __str__(self) -> str:
        return f"Clock of {self.station}"
