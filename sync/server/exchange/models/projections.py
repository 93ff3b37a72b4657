"""What is made of the events beside attempts, and by which version of the program all of it was made."""

from django.db import models

from sync.server.exchange.models.journals import NAME, Journal


class Remark(models.Model):
    """An event that is stored and was not simply applied, and why. Made again from the events like every projection."""

    journal = models.ForeignKey(Journal, on_delete=models.CASCADE, related_name="remarks")
    seq = models.BigIntegerField("number")
    event_id = models.CharField("event", max_length=NAME)
    kind = models.CharField(max_length=NAME, blank=True)
    attempt_id = models.CharField("attempt", max_length=NAME, blank=True, db_index=True)
    code = models.CharField(max_length=40, db_index=True)
    received_ms = models.BigIntegerField()

    class Meta:
        ordering = ["-received_ms", "-pk"]
        verbose_name = "remark on an event"
        verbose_name_plural = "remarks on events"
        constraints = [models.UniqueConstraint(name="one_remark_per_event", fields=["journal", "seq"])]

    def __str__(self) -> str:
        return f"{self.code} ({self.kind or 'unreadable'}, {self.seq})"


class Projecting(models.Model):
    """Which version of the program made the projections, and how far a later one has come in making them again."""

    made_by = models.CharField(max_length=40, blank=True)
    """The version that made all of them; empty while nobody did."""
    making = models.CharField(max_length=40, blank=True)
    """The version that is at it."""
    upto = models.CharField(max_length=NAME, blank=True)
    """The last attempt that it has made again; they are taken in the order of their names."""

    def __str__(self) -> str:
        return self.made_by or "not yet made"

    @classmethod
    def state(cls) -> "Projecting":
        """Return the one row there is."""
        return cls.objects.get_or_create(pk=1)[0]
