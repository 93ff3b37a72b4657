"""What people decided about attempts that contradict each other, and about sessions as a whole: only ever added to."""

from collections.abc import Iterable
from typing import NoReturn

from django.db import models
from django.db.models.base import ModelBase

from sync.server.exchange.models.attempts import AttemptRecord
from sync.server.exchange.models.journals import Journal
from sync.server.registration.errors import HistoryIsKept
from sync.server.registration.models import CandidateProfile, ExamSession


class Stands(models.Model):
    """A row that stands as it was made; another one may follow it. It goes only together with what it speaks of."""

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
        """Add the row; raises HistoryIsKept for one that was added before."""
        if not self._state.adding:
            raise HistoryIsKept
        super().save(force_insert=force_insert, force_update=force_update, using=using, update_fields=update_fields)

    def delete(self, *_: object, **__: object) -> NoReturn:
        """Refuse."""
        raise HistoryIsKept


class ConflictDecision(Stands):
    """Which attempt of a conflict counts, or that none does. The latest one about a conflict holds."""

    subject = models.CharField("conflict", max_length=140, db_index=True)
    """What it is about: see `exchange.conflicts`."""
    profile = models.ForeignKey(
        CandidateProfile, on_delete=models.CASCADE, null=True, related_name="decisions", verbose_name="candidate"
    )
    journal = models.ForeignKey(Journal, on_delete=models.CASCADE, null=True, related_name="decisions")
    counts = models.ForeignKey(
        AttemptRecord, on_delete=models.CASCADE, null=True, related_name="decisions", verbose_name="attempt that counts"
    )
    """None: no attempt of this conflict counts."""
    seen = models.JSONField(default=list)
    """What the decision knew of, as `Conflict.facts`; whatever comes later opens the conflict again."""
    by = models.CharField(max_length=150)
    approved_by = models.CharField(max_length=150, blank=True)
    reason = models.TextField()
    made_at = models.DateTimeField()

    class Meta:
        ordering = ["pk"]
        verbose_name = "conflict"

    def __str__(self) -> str:
        return f"{self.counts or 'No attempt'} counts, by {self.by}"


class SessionClose(Stands):
    """That somebody closed a session by its hand-over sum. A later one takes in what came late."""

    session = models.ForeignKey(ExamSession, on_delete=models.CASCADE, related_name="closes")
    at = models.DateTimeField()
    by = models.CharField(max_length=150)
    approved_by = models.CharField(max_length=150, blank=True)
    why = models.TextField("remark", blank=True)
    figures = models.JSONField()
    """The sum: how many candidates were in each class."""
    exceptions = models.JSONField(default=list)
    """Candidates with whom it was closed although something of theirs is open: `candidate`, `place`, `reason`."""
    no_shows = models.JSONField(default=list)
    """Candidates who never came: their slots were taken away."""
    statement = models.TextField()
    """The signed `protocol.handover.HandOver`: `signatures.Signed` as JSON."""

    class Meta:
        ordering = ["pk"]
        verbose_name = "hand-over"

    def __str__(self) -> str:
        return f"{self.session} closed by {self.by}"
