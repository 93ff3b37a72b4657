"""Moves of attempts from station to station: what was decided, what was known then, what came along."""

from django.db import models

from sync.server.exchange.models.attempts import AttemptRecord, DirectiveRecord
from sync.server.exchange.models.journals import HASH
from sync.server.registration.models import Station


class MoveRecord(models.Model):
    """One move, from its decision to its arrival. Only ever added to, and completed by what the stations record."""

    class How(models.TextChoices):
        """The ways there are."""

        ONLINE = "online", "The first seat hands it over"
        SERVER_COPY = "server_copy", "From the server's copy"
        BUNDLE = "bundle", "By a bundle, without the network"

    attempt = models.ForeignKey(AttemptRecord, on_delete=models.CASCADE, related_name="moves")
    fence = models.BigIntegerField()
    """The target holds it from the decision on."""
    # Stations are not deleted from under a history; with its whole center everything goes.
    source = models.ForeignKey(Station, on_delete=models.RESTRICT, related_name="moves_from")
    target = models.ForeignKey(Station, on_delete=models.RESTRICT, related_name="moves_to")
    how = models.CharField(max_length=12, choices=How)
    by = models.CharField(max_length=150)
    approved_by = models.CharField(max_length=150, blank=True)
    why = models.TextField()
    made_at = models.DateTimeField()
    directive = models.OneToOneField(DirectiveRecord, on_delete=models.CASCADE, null=True, related_name="move")
    """None: it was authorised at the center, without the server."""

    known_events = models.PositiveIntegerField(default=0)
    """How many events of the attempt were here when it was decided."""
    known_unsent = models.PositiveIntegerField(default=0)
    """How many more the source had, as it last told; answers may be missing from there on."""
    heard_at = models.DateTimeField(null=True, blank=True)
    """When the source was last heard from before that."""

    taken_at = models.DateTimeField(null=True, blank=True)
    """When the attempt went on at the target."""
    cut_incarnation = models.PositiveIntegerField(default=0)
    cut_seq = models.BigIntegerField(default=0)
    """The last event in the source's journal that came along: what stands behind it is late."""
    cut_hash = models.CharField(max_length=HASH, blank=True)
    count = models.PositiveIntegerField(default=0)
    """How many events came along."""

    class Meta:
        ordering = ["fence"]
        verbose_name = "move"
        constraints = [models.UniqueConstraint(name="one_move_per_fence", fields=["attempt", "fence"])]

    def __str__(self) -> str:
        return f"From {self.source} to {self.target}"

    @property
    def is_incident(self) -> bool:
        """Whether answers may be missing: nobody heard the source say that this was all."""
        return self.how == self.How.SERVER_COPY
