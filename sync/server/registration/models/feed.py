"""Rows that travel to the stations of a center, and the counter that orders them."""

from collections.abc import Iterable
from typing import ClassVar, Self

from django.db import models, transaction
from django.db.models.base import ModelBase

from sync.server.registration.feed import next_position


class FeedCounter(models.Model):
    """The last position that was given out in a center's feed."""

    center = models.OneToOneField("registration.ExamCenter", on_delete=models.CASCADE, primary_key=True)
    position = models.BigIntegerField(default=0)
    told = models.BigIntegerField(default=0)
    """The last one of a row that seats are told of too; what came after it is for panels alone."""

    def __str__(self) -> str:
        return f"Position {self.position}"


class FeedRow(models.Model):
    """A row that stations are told of: each save puts it at the end of its center's feed."""

    QUIET: ClassVar[frozenset[str]] = frozenset()
    """Fields that no station is told of; a save of only these leaves the row where it is."""
    HELD: ClassVar[frozenset[str]] = frozenset()
    """Fields that one hand moves, under the row's lock: a save of everything, of a stale copy perhaps, spares them."""
    KIND: ClassVar[str] = ""
    """What the row is called in a goodbye."""

    public_id: str
    center_id: int
    objects: ClassVar[models.Manager[Self]]
    feed_pos = models.BigIntegerField("feed position", default=0, db_index=True, editable=False)

    class Meta:
        abstract = True

    def save(
        self,
        *,
        force_insert: bool | tuple[ModelBase, ...] = False,
        force_update: bool = False,
        using: str | None = None,
        update_fields: Iterable[str] | None = None,
    ) -> None:
        """Write the row, with its new position in the feed."""
        fields = self._unheld() if update_fields is None else set(update_fields)
        with transaction.atomic(savepoint=False):
            if fields is None or not fields <= self.QUIET:
                self.feed_pos = next_position(self.center_id)
                fields = None if fields is None else fields | {"feed_pos"}
            if self.KIND and not self._state.adding and (fields is None or "center" in fields):
                self._say_goodbye()
            super().save(force_insert=force_insert, force_update=force_update, using=using, update_fields=fields)

    def _unheld(self) -> set[str] | None:
        """Return the fields that a save of everything writes into a row that is there; None: all."""
        if self._state.adding or not self.HELD:
            return None
        own = {field.name for field in self._meta.concrete_fields if not field.primary_key}
        return own - self.HELD - self.get_deferred_fields()

    def _say_goodbye(self) -> None:
        """Tell the stations of the center that the row left, if it left one."""
        was = type(self).objects.filter(pk=self.pk).first()
        if was is not None and was.center_id != self.center_id:
            Tombstone.objects.create(center_id=was.center_id, kind=self.KIND, public_id=self.public_id)


class Tombstone(FeedRow):
    """Something that is no longer a center's business; stations are told, they never conclude it from silence."""

    center = models.ForeignKey("registration.ExamCenter", on_delete=models.CASCADE, related_name="tombstones")
    kind = models.CharField(max_length=20)
    """`candidate`, `session` or `station`: the name of the row that is gone."""
    public_id = models.CharField(max_length=64)

    def __str__(self) -> str:
        return f"{self.kind} {self.public_id}"
