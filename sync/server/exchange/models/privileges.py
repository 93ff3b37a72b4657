"""What stations were allowed: claims on slots, released keys, sessions announced to them."""

from django.db import models

from sync.protocol.events import KeySource
from sync.server.exchange.models.journals import HASH
from sync.server.registration.models import CandidateProfile, ExamSession, Station


class Claim(models.Model):
    """A slot reserved for a station. It changes no state, and lapses unless a start follows."""

    profile = models.ForeignKey(CandidateProfile, on_delete=models.CASCADE, related_name="claims")
    generation = models.PositiveIntegerField()
    station = models.ForeignKey(Station, on_delete=models.CASCADE, related_name="claims")
    fence = models.BigIntegerField()
    """Higher than every one that this slot had before, also before a restore; higher ones win."""
    lapses_ms = models.BigIntegerField()
    """What the station was told. The server waits a little longer."""

    class Meta:
        constraints = [models.UniqueConstraint(name="fences_of_a_slot_differ", fields=["profile", "fence"])]

    def __str__(self) -> str:
        return f"Claim {self.fence} of {self.station}"


class KeyRelease(models.Model):
    """That a content key was given out, or words opened it at a station: for what, when. Only ever added to."""

    class How(models.TextChoices):
        """The ways there are."""

        SERVER = "", "By the server"
        WORDS = KeySource.WORDS, "By words, offline"
        WORDS_AND_KEY = KeySource.WORDS_AND_KEY, "By words and the center's key, offline"

    station = models.ForeignKey(Station, on_delete=models.CASCADE, related_name="key_releases")
    session = models.ForeignKey(ExamSession, on_delete=models.CASCADE, related_name="key_releases")
    package = models.CharField(max_length=HASH)
    at = models.DateTimeField()
    how = models.CharField(max_length=20, choices=How, default="", db_default="", blank=True)

    class Meta:
        ordering = ["-at"]
        verbose_name = "key release"

    def __str__(self) -> str:
        return f"Key of {self.session} to {self.station}"


class Announcement(models.Model):
    """That a session has come so near that the stations of its center were told of it."""

    session = models.OneToOneField(ExamSession, on_delete=models.CASCADE, related_name="announcement")
    at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"{self.session} announced"
