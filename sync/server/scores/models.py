"""What people decided about scores: marks, and corrections of keys. All of it only ever added to."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from decimal import Decimal
from secrets import token_hex
from typing import NoReturn

from django.core.validators import MinValueValidator
from django.db import models
from django.db.models.base import ModelBase

from sync.server.exchange.models import AttemptRecord
from sync.server.papers.keys import PaperKeys, decode_keys
from sync.server.papers.models import PaperRecord
from sync.server.registration.errors import HistoryIsKept
from sync.server.registration.models import Exam
from sync.server.registration.times import now

CLAIMED_FOR = timedelta(minutes=20)
"""How long an answer waits for the marker who has it open."""


def new_code() -> str:
    """Return a name that says nothing of whose answer it is."""
    return token_hex(5).upper()


class Added(models.Model):
    """A row that is added and never changed."""

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
        """Refuse: a history goes only together with what it is the history of."""
        raise HistoryIsKept


# --- marks ------------------------------------------------------------------------------------------------------------


class MarkingRule(models.Model):
    """How the answers of an exam are marked; an exam without one is marked by one person."""

    class Markers(models.IntegerChoices):
        """How many people mark each answer."""

        ONE = 1, "One person"
        TWO = 2, "Two people, each without the other's mark"

    exam = models.OneToOneField(Exam, on_delete=models.CASCADE, related_name="marking")
    markers = models.PositiveSmallIntegerField(choices=Markers, default=Markers.ONE)
    most_apart = models.DecimalField(
        "most points apart",
        max_digits=8,
        decimal_places=3,
        default=Decimal(1),
        validators=[MinValueValidator(Decimal(0))],
        help_text="Two marks further apart than this go to a third person; else their mean counts",
    )

    class Meta:
        verbose_name = "marking rule"

    def __str__(self) -> str:
        return f"{self.exam.code}: {self.get_markers_display()}"


class Sheet(models.Model):
    """How far the answers of an attempt were looked through for what people have to mark."""

    attempt = models.OneToOneField(AttemptRecord, on_delete=models.CASCADE, related_name="sheet")
    basis = models.CharField(max_length=64)
    """Where the attempt's events stood then."""

    def __str__(self) -> str:
        return f"Sheet of {self.attempt_id}"


class Answer(models.Model):
    """One answer that a person has to mark; its words are in the attempt's events and nowhere else."""

    class Stage(models.TextChoices):
        """What is to be done with it."""

        FIRST = "first", "To be marked"
        SECOND = "second", "To be marked by a second person"
        MODERATION = "moderation", "To be moderated"
        DONE = "done", "Marked"

    attempt = models.ForeignKey(AttemptRecord, on_delete=models.CASCADE, related_name="to_mark")
    paper = models.ForeignKey(PaperRecord, on_delete=models.CASCADE, related_name="to_mark")
    item = models.CharField(max_length=64)
    basis = models.CharField(max_length=64)
    """The hash of what was given: marks are for these very words."""
    code = models.CharField(max_length=16, unique=True, default=new_code)
    """What markers call it."""
    stage = models.CharField(max_length=12, choices=Stage, default=Stage.FIRST)
    points = models.DecimalField(max_digits=9, decimal_places=3, null=True, blank=True)
    """What counts, once it is marked."""
    is_stale = models.BooleanField("answer changed since", default=False)
    claimed_by = models.CharField(max_length=150, blank=True)
    claimed_until = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["code"]
        constraints = [
            models.UniqueConstraint(name="one_row_of_an_answer", fields=["attempt", "item", "basis"]),
        ]
        indexes = [models.Index(name="answers_to_mark", fields=["paper", "item", "stage"])]

    def __str__(self) -> str:
        return self.code

    def is_claimed_by(self, person: str, at: datetime) -> bool:
        """Whether this person has it open."""
        return self.claimed_by == person and self.claimed_until is not None and self.claimed_until > at


class Mark(Added):
    """The points that one person gave for one answer; a changed mark is a new row that names the one before."""

    class Role(models.TextChoices):
        """As what the person marked."""

        FIRST = "first", "Marker"
        SECOND = "second", "Second marker"
        MODERATION = "moderation", "Moderator"

    answer = models.ForeignKey(Answer, on_delete=models.CASCADE, related_name="marks")
    role = models.CharField(max_length=12, choices=Role)
    points = models.DecimalField(max_digits=9, decimal_places=3)
    note = models.TextField(blank=True)
    by = models.CharField(max_length=150)
    at = models.DateTimeField(default=now)
    replaces = models.ForeignKey(
        "self", on_delete=models.CASCADE, null=True, blank=True, related_name="replaced_by", verbose_name="instead of"
    )

    class Meta:
        ordering = ["-pk"]
        permissions = [
            ("mark_answers", "Can mark answers"),
            ("moderate_marks", "Can moderate marks that are far apart"),
        ]

    def __str__(self) -> str:
        return f"{self.points.normalize():f}"


# --- keys -------------------------------------------------------------------------------------------------------------


class KeyVersion(Added):
    """A corrected key of a paper. Version 1 is the key that was imported; the newest counts."""

    paper = models.ForeignKey(PaperRecord, on_delete=models.CASCADE, related_name="corrections")
    number = models.PositiveIntegerField("version")
    keys = models.BinaryField(editable=False)
    """The whole key file, as JSON."""
    changes = models.JSONField(default=list)
    """What was changed: `corrections.Correction`, one for each question."""
    reason = models.TextField()
    by = models.CharField(max_length=150)
    approved_by = models.CharField(max_length=150)
    made_at = models.DateTimeField(default=now)
    scored = models.PositiveIntegerField("attempts scored", default=0)
    changed = models.PositiveIntegerField("scores changed", default=0)

    class Meta:
        ordering = ["-pk"]
        verbose_name = "corrected key"
        permissions = [("correct_keys", "Can correct keys, or approve it")]
        constraints = [models.UniqueConstraint(name="one_key_of_a_number", fields=["paper", "number"])]

    def __str__(self) -> str:
        return f"Version {self.number}"

    @property
    def right(self) -> PaperKeys:
        """What is right by it."""
        return decode_keys(bytes(self.keys))


class ScoreChange(Added):
    """What a corrected key changed in one attempt's score: what it was, and what it became."""

    version = models.ForeignKey(KeyVersion, on_delete=models.CASCADE, related_name="score_changes")
    attempt = models.ForeignKey(AttemptRecord, on_delete=models.CASCADE, related_name="score_changes")
    before = models.DecimalField(max_digits=9, decimal_places=3)
    after = models.DecimalField(max_digits=9, decimal_places=3)
    possible_before = models.DecimalField(max_digits=9, decimal_places=3)
    possible_after = models.DecimalField(max_digits=9, decimal_places=3)
    items = models.JSONField(default=list)
    """Question by question: `corrections.ItemChange`."""

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(name="one_change_of_a_score", fields=["version", "attempt"])]

    def __str__(self) -> str:
        return f"{self.before} -> {self.after}"
