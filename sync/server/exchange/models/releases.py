"""Releases of the station's program, and which stations are to have one."""

from pathlib import Path

from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models

from sync.server.exchange.models.journals import HASH
from sync.server.registration.models import ExamCenter, Station

FOLDER = "releases"


class ProgramRelease(models.Model):
    """A built program, packed and signed; its bytes lie in the server's folder under their own hash."""

    version = models.CharField(max_length=40)
    build = models.CharField(max_length=40)
    platform = models.CharField(max_length=40)
    digest = models.CharField("SHA-256", max_length=HASH, unique=True)
    size = models.BigIntegerField("bytes")
    unpacked = models.BigIntegerField("bytes unpacked")
    files = models.PositiveIntegerField()
    program = models.CharField("started file", max_length=40, default="kiosk")
    lowest = models.CharField("lowest version after it", max_length=40, blank=True)
    added_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-added_at", "-pk"]
        verbose_name = "release"

    def __str__(self) -> str:
        return f"{self.name} for {self.platform}"

    @property
    def name(self) -> str:
        """Version and build."""
        return f"{self.version}-{self.build}"

    @property
    def path(self) -> Path:
        """Where its bytes lie."""
        return Path(settings.CENTRAL_HOME) / FOLDER / f"{self.digest}.packed"


class Rollout(models.Model):
    """Which stations are to have a release: a share of all, or of some centers and stations."""

    release = models.ForeignKey(ProgramRelease, on_delete=models.PROTECT, related_name="rollouts")
    percent = models.PositiveSmallIntegerField(
        default=100,
        validators=[MaxValueValidator(100)],
        help_text="Of the stations below; raised later, those that have it already stay among them",
    )
    centers = models.ManyToManyField(
        ExamCenter, blank=True, related_name="+", help_text="None, and no stations either: every center"
    )
    stations = models.ManyToManyField(
        Station, blank=True, related_name="+", help_text="These get it whatever the share"
    )
    is_stopped = models.BooleanField("stopped", default=False, help_text="Nobody else is told of it")
    stops_after = models.PositiveSmallIntegerField(
        "stops after",
        default=3,
        help_text="So many stations at which it failed; then nobody else is told of it. 0: never",
    )
    made_at = models.DateTimeField(auto_now_add=True)
    made_by = models.CharField(max_length=150, blank=True, editable=False)

    class Meta:
        ordering = ["-made_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.release}, {self.percent} %"
