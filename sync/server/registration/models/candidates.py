"""Candidates and their slots: the seed's table, methods and sentences."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar, NoReturn

import msgspec
from django.db import models
from django.db.models.base import ModelBase
from django.utils.translation import gettext

from sync.protocol.accommodations import Accommodations
from sync.protocol.ids import new_id
from sync.protocol.slots import Rank, Slot, SlotState
from sync.server.registration.errors import HistoryIsKept
from sync.server.registration.models.exams import Exam, ExamSession
from sync.server.registration.models.feed import FeedRow
from sync.server.registration.models.places import ExamCenter, Station
from sync.server.registration.times import in_words, maybe_ms

_IN_STATE: dict[SlotState, dict[str, object]] = {
    SlotState.NO_SLOT: {"has_exam_slot": False},
    SlotState.AVAILABLE: {"has_exam_slot": True, "slot_attempting_at": None, "slot_consumed_at": None},
    SlotState.ATTEMPTING: {"has_exam_slot": True, "slot_attempting_at__isnull": False, "slot_consumed_at": None},
    SlotState.CONSUMED: {"has_exam_slot": True, "slot_consumed_at__isnull": False},
}


def in_state(state: SlotState, *, via: str = "") -> models.Q:
    """Return the condition for a slot in this state; `via` is the way from the queried model, as `candidates__`."""
    return models.Q(**{via + field: value for field, value in _IN_STATE[state].items()})


class CandidateProfile(FeedRow):
    """One person's registration for one exam, with the slot to sit it.

    Slot fields are never set from outside: `registration.slots.apply` is the one hand that moves them.
    """

    KIND = "candidate"
    HELD: ClassVar[frozenset[str]] = frozenset(
        {
            "access_code_hash",
            "has_exam_slot",
            "slot_assigned_at",
            "slot_attempting_at",
            "slot_consumed_at",
            "slot_generation",
            "grant",
            "accommodations",
        }
    )

    public_id = models.CharField("candidate id", max_length=36, unique=True, default=new_id, editable=False)
    registration_number = models.CharField(max_length=64)
    full_name = models.CharField(max_length=200)
    exam = models.ForeignKey(Exam, on_delete=models.PROTECT, related_name="candidates")
    center = models.ForeignKey(ExamCenter, on_delete=models.CASCADE, related_name="candidates")
    session = models.ForeignKey(
        ExamSession, on_delete=models.SET_NULL, null=True, blank=True, related_name="candidates"
    )
    station = models.ForeignKey(Station, on_delete=models.SET_NULL, null=True, blank=True, related_name="candidates")
    """The machine that the slot is bound to."""
    seat = models.CharField(max_length=40, blank=True, help_text="Bound to the station that is enrolled there")
    access_code_hash = models.CharField(max_length=200, blank=True, editable=False)
    """Argon2id, PHC text; empty while the code waits for its hash (`registration.access_codes`)."""
    photo = models.BinaryField(null=True, blank=True)
    """At most 40 KB, without metadata; made by `registration.photos`."""
    photo_type = models.CharField(max_length=20, blank=True, editable=False)
    form = models.CharField(
        "form of the paper", max_length=20, blank=True, help_text="Only where the exam's paper has several forms"
    )
    allowed_minutes = models.PositiveIntegerField(
        null=True, blank=True, help_text="Only where it differs from the exam's duration"
    )

    called_at = models.DateTimeField(null=True, blank=True, editable=False)
    """When somebody of the center let this one begin, whoever else waits; in a new generation nobody did."""
    accommodations = models.JSONField(default=dict, editable=False)
    """What holds now, moved by `registration.accommodating` alone; how it came to be is in `accommodation_grants`."""

    has_exam_slot = models.BooleanField("has an exam slot", default=False, editable=False)
    slot_assigned_at = models.DateTimeField(null=True, blank=True, editable=False)
    slot_attempting_at = models.DateTimeField(null=True, blank=True, editable=False)
    slot_consumed_at = models.DateTimeField(null=True, blank=True, editable=False)
    slot_generation = models.PositiveIntegerField("generation", default=0, editable=False)
    grant = models.TextField(blank=True, editable=False)
    """The signed statement that made this generation: `signatures.Signed` as JSON."""

    class Meta:
        ordering = ["registration_number"]
        verbose_name = "candidate"
        permissions = [("move_slots", "Can assign, reset and withdraw slots")]
        constraints = [
            models.UniqueConstraint(name="one_profile_per_exam", fields=["registration_number", "exam"]),
            models.CheckConstraint(
                name="slot_is_whole",
                condition=models.Q(has_exam_slot=False, slot_attempting_at=None, slot_consumed_at=None)
                | models.Q(has_exam_slot=True, slot_consumed_at=None)
                | models.Q(has_exam_slot=True, slot_attempting_at__isnull=False, slot_consumed_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.full_name} ({self.registration_number})"

    @property
    def slot(self) -> Slot:
        """The slot as both ends reason about it."""
        return Slot(
            generation=self.slot_generation,
            rank=self._rank(),
            assigned_ms=maybe_ms(self.slot_assigned_at),
            attempting_ms=maybe_ms(self.slot_attempting_at),
            consumed_ms=maybe_ms(self.slot_consumed_at),
        )

    @property
    def granted(self) -> Accommodations:
        """The accommodations as stations are told them."""
        return msgspec.convert(self.accommodations, Accommodations)

    @property
    def can_start_exam(self) -> bool:
        """Whether the candidate may enter: Available, and Attempting any number of times."""
        return self.slot.may_start

    @property
    def slot_status(self) -> str:
        """The state as a sentence for people, with its time in the center's zone."""
        match self._rank():
            case Rank.CONSUMED if self.slot_consumed_at:
                return gettext("Consumed on %(when)s") % {"when": self._told(self.slot_consumed_at)}
            case Rank.ATTEMPTING if self.slot_attempting_at:
                return gettext("Attempting since %(when)s") % {"when": self._told(self.slot_attempting_at)}
            case Rank.AVAILABLE:
                if self.slot_assigned_at is None:
                    return gettext("Available")
                return gettext("Available, assigned on %(when)s") % {"when": self._told(self.slot_assigned_at)}
            case _:
                return gettext("No slot")

    def start_exam_attempt(
        self,
        at: datetime | None = None,
        *,
        source: str = "",
        generation: int | None = None,
        ended: tuple[datetime, str] | None = None,
    ) -> None:
        """Mark that the attempt began, now unless a time is known; in Attempting it stays as it is.

        A source that knows an earlier time is believed: of several accounts of one start the earliest counts. Raises
        SlotRefused in every other state, and for another generation than the slot's if one is named. Of an attempt
        that is over when it is first heard of, `ended` says when, and who says so: that is `consume_exam_slot` at once.
        """
        from sync.server.registration.slots import start

        start(self, at=at, source=source, generation=generation, ended=ended)

    def consume_exam_slot(self, at: datetime | None = None, *, source: str = "", generation: int | None = None) -> None:
        """Mark that the exam was submitted; in Consumed it stays as it is. Raises SlotRefused in every other state."""
        from sync.server.registration.slots import consume

        consume(self, at=at, source=source, generation=generation)

    def assign_slot(self, by: str, reason: str = "") -> None:
        """Give the right to sit, in a new generation; raises SlotRefused where there is one already."""
        from sync.server.registration.slots import assign

        assign(self, by=by, reason=reason)

    def reset_slot(self, by: str, reason: str, approved_by: str = "") -> None:
        """Open the slot once more, clean, in a new generation; the old one stays in the history."""
        from sync.server.registration.slots import reset

        reset(self, by=by, reason=reason, approved_by=approved_by)

    def withdraw_slot(self, by: str, reason: str) -> None:
        """Take the right to sit away, in a new generation."""
        from sync.server.registration.slots import withdraw

        withdraw(self, by=by, reason=reason)

    def mark_no_show(self, by: str, reason: str) -> None:
        """Withdraw the slot of somebody who never came, in a new generation; raises SlotRefused unless Available."""
        from sync.server.registration.slots import no_show

        no_show(self, by=by, reason=reason)

    def _rank(self) -> Rank:
        if not self.has_exam_slot:
            return Rank.NO_SLOT
        if self.slot_consumed_at is not None:
            return Rank.CONSUMED
        return Rank.AVAILABLE if self.slot_attempting_at is None else Rank.ATTEMPTING

    def _told(self, moment: datetime) -> str:
        return in_words(moment, self.center.zone)


class SlotEvent(models.Model):
    """One change of a slot: what, when, by whom and why. Only ever added to; the fields can be made again from it."""

    class What(models.TextChoices):
        """The changes there are."""

        ASSIGNED = "assigned", "Assigned"
        STARTED = "started", "Attempt started"
        CONSUMED = "consumed", "Consumed"
        RESET = "reset", "Reset"
        WITHDRAWN = "withdrawn", "Withdrawn"
        NO_SHOW = "no_show", "No-show"
        VOIDED = "voided", "Attempt voided"

    profile = models.ForeignKey(CandidateProfile, on_delete=models.CASCADE, related_name="slot_events")
    generation = models.PositiveIntegerField()
    """The generation after the change."""
    what = models.CharField(max_length=12, choices=What)
    at = models.DateTimeField()
    """When it happened."""
    recorded_at = models.DateTimeField()
    """When the server heard of it."""
    by = models.CharField(max_length=150, blank=True)
    reason = models.TextField(blank=True)
    approved_by = models.CharField(max_length=150, blank=True)
    source = models.CharField(max_length=200, blank=True)
    """Where it was heard from: a station's event, an import, the admin."""
    grant = models.TextField(blank=True)
    """The signed statement, of changes that made a generation."""

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.get_what_display()} (generation {self.generation})"

    def save(
        self,
        *,
        force_insert: bool | tuple[ModelBase, ...] = False,
        force_update: bool = False,
        using: str | None = None,
        update_fields: Iterable[str] | None = None,
    ) -> None:
        """Add the event; raises HistoryIsKept for one that was added before."""
        if not self._state.adding:
            raise HistoryIsKept
        super().save(force_insert=force_insert, force_update=force_update, using=using, update_fields=update_fields)

    def delete(self, *_: object, **__: object) -> NoReturn:
        """Refuse: a history goes only together with what it is the history of."""
        raise HistoryIsKept
