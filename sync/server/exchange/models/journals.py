"""The journals of the stations, byte for byte as they arrived, and the lineage of the database that holds them."""

from uuid import uuid4

from django.db import models
from django.utils import timezone

from sync.protocol.chain import Head
from sync.server.registration.models import Station

HASH = 64
"""Length of a SHA-256 in hexadecimal."""
NAME = 64
"""Length that the name of an event, an attempt or a kind may have; longer ones are not names."""
_FIRST = 1
"""Key of the first epoch's row."""


class Lineage(models.Model):
    """The epoch of this database. Whoever restores a backup starts a new one; stations then pull everything again."""

    epoch_id = models.CharField(max_length=36)
    since = models.DateTimeField(default=timezone.now)
    mark = models.CharField(max_length=32, blank=True)
    """What the last start of the server left here and in a file beside: see `exchange.lineage`."""

    def __str__(self) -> str:
        return f"Epoch {self.epoch_id} since {self.since:%Y-%m-%d}"

    @property
    def is_after_restore(self) -> bool:
        """Whether an epoch came before this one."""
        return self.pk != _FIRST

    @classmethod
    def epoch(cls) -> str:
        """Return the epoch of now; the first asker begins the first one."""
        found = cls.objects.order_by("-pk").values_list("epoch_id", flat=True).first()
        # Two first askers agree: the row of the first epoch has a key of its own.
        return found or cls.objects.get_or_create(pk=_FIRST, defaults={"epoch_id": str(uuid4())})[0].epoch_id

    @classmethod
    def fence_floor(cls) -> int:
        """Return the least fence of this epoch: what a backup has forgotten was given out below it. 0 in the first.

        Seconds since 1970 at the epoch's begin: no slot ever gets so many fences as there are seconds between two.
        """
        newest = cls.objects.order_by("-pk").first()
        return int(newest.since.timestamp()) if newest is not None and newest.is_after_restore else 0

    @classmethod
    def renew(cls) -> str:
        """Begin another epoch and return it."""
        return cls.objects.create(epoch_id=str(uuid4())).epoch_id


class Journal(models.Model):
    """One incarnation of a station's journal: how far the server has it, and the hash that seals it."""

    station = models.ForeignKey(Station, on_delete=models.CASCADE, related_name="journals")
    incarnation = models.PositiveIntegerField()
    seq = models.BigIntegerField("events", default=0)
    """The number of the last event; there are no gaps."""
    hash = models.CharField(max_length=HASH)
    """The chain hash after the last event, hexadecimal."""
    genesis = models.CharField(max_length=HASH)
    """Hash 0."""
    parent = models.CharField(max_length=HASH, blank=True)
    """Head hash of the incarnation that this one continues."""
    is_forked = models.BooleanField(default=False)
    """Somebody has another continuation of it; what does not fit in here comes in a later incarnation."""

    class Meta:
        ordering = ["station", "incarnation"]
        constraints = [models.UniqueConstraint(name="one_journal_per_incarnation", fields=["station", "incarnation"])]

    def __str__(self) -> str:
        return f"Journal {self.incarnation} of {self.station}: {self.seq} events"

    @property
    def head(self) -> Head:
        """The last event's number and hash, as both ends speak of it."""
        return Head(incarnation=self.incarnation, seq=self.seq, hash=self.hash)


class StoredEvent(models.Model):
    """An event as its station recorded it. Rows are added by `ingest` only, and never changed."""

    # The admin's deletion page collects what it would cascade to, object by object: with events, a whole day's journal.
    # So they hang on their journal without a cascade, and go with it by a signal (`journals_end`).
    journal = models.ForeignKey(
        Journal, on_delete=models.DO_NOTHING, db_constraint=False, db_index=False, related_name="events"
    )
    seq = models.BigIntegerField()
    event_id = models.CharField(max_length=NAME, unique=True)
    kind = models.CharField(max_length=NAME)
    attempt_id = models.CharField(max_length=NAME, blank=True, db_index=True)
    bytes = models.BinaryField()
    hash = models.CharField(max_length=HASH)
    """The chain hash after this event."""
    received_ms = models.BigIntegerField()

    class Meta:
        db_table = "exchange_storedevent"
        constraints = [models.UniqueConstraint(name="one_event_per_number", fields=["journal", "seq"])]

    def __str__(self) -> str:
        return f"{self.kind} ({self.seq})"


class RepeatedEvent(models.Model):
    """An event that the server has from another journal: a clone's, or one that moved to a new incarnation.

    It fills its number in this journal and is applied no second time.
    """

    journal = models.ForeignKey(
        Journal, on_delete=models.DO_NOTHING, db_constraint=False, db_index=False, related_name="repeats"
    )
    seq = models.BigIntegerField()
    event_id = models.CharField(max_length=NAME)
    bytes = models.BinaryField()
    hash = models.CharField(max_length=HASH)
    received_ms = models.BigIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(name="one_repeat_per_number", fields=["journal", "seq"])]

    def __str__(self) -> str:
        return f"Repeat of {self.event_id}"


def journals_end(instance: Journal, **_: object) -> None:
    """Let a journal's events go with it."""
    StoredEvent.objects.filter(journal=instance).delete()
    RepeatedEvent.objects.filter(journal=instance).delete()


class Setback(models.Model):
    """A time when a station lacked events of its own that are here: its disk had gone back, or was another one."""

    station = models.ForeignKey(Station, on_delete=models.CASCADE, related_name="setbacks")
    at = models.DateTimeField()
    told_incarnation = models.PositiveIntegerField()
    told_seq = models.BigIntegerField()
    """Up to where the station knew its journal."""
    kept_incarnation = models.PositiveIntegerField()
    kept_seq = models.BigIntegerField()
    """And up to where it was here."""

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                name="one_setback_a_place",
                fields=["station", "told_incarnation", "told_seq", "kept_incarnation", "kept_seq"],
            )
        ]

    def __str__(self) -> str:
        told, kept = f"{self.told_incarnation}/{self.told_seq}", f"{self.kept_incarnation}/{self.kept_seq}"
        return f"{self.station} came with {told} where {kept} was known"
