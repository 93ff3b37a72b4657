"""What was granted to candidates beyond the exam as everybody has it: only ever added to."""

from collections.abc import Iterable
from typing import NoReturn

import msgspec
from django.db import models
from django.db.models.base import ModelBase

from sync.protocol.accommodations import Accommodations
from sync.server.registration.errors import HistoryIsKept
from sync.server.registration.models.candidates import CandidateProfile


class AccommodationGrant(models.Model):
    """What holds for a candidate from a moment on, who asked for it, why, and who approved it."""

    profile = models.ForeignKey(CandidateProfile, on_delete=models.CASCADE, related_name="accommodation_grants")
    granted = models.JSONField(default=dict)
    """The fields of `protocol.accommodations.Accommodations` that differ from its defaults; all that hold."""
    at = models.DateTimeField()
    by = models.CharField(max_length=150)
    approved_by = models.CharField(max_length=150, blank=True)
    reason = models.TextField()

    class Meta:
        ordering = ["pk"]
        verbose_name = "accommodation"

    def __str__(self) -> str:
        return f"Accommodations of {self.profile}, by {self.by}"

    def save(
        self,
        *,
        force_insert: bool | tuple[ModelBase, ...] = False,
        force_update: bool = False,
        using: str | None = None,
        update_fields: Iterable[str] | None = None,
    ) -> None:
        """Add the grant; raises HistoryIsKept for one that was added before."""
        if not self._state.adding:
            raise HistoryIsKept
        super().save(force_insert=force_insert, force_update=force_update, using=using, update_fields=update_fields)

    def delete(self, *_: object, **__: object) -> NoReturn:
        """Refuse: a history goes only together with what it is the history of."""
        raise HistoryIsKept

    @property
    def told(self) -> Accommodations:
        """What was granted, as stations are told it."""
        return msgspec.convert(self.granted, Accommodations)
