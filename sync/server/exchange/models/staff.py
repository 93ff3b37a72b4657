"""The staff of centers, as far as stations know them, and what codes of theirs were used for."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone

from sync.protocol import offline_codes
from sync.protocol.ids import new_id
from sync.server.exchange.models.journals import NAME
from sync.server.registration.models import ExamCenter, Station
from sync.server.registration.models.feed import FeedRow


class StaffMember(FeedRow):
    """A person of a center whose codes count at its seats while nobody can be asked."""

    class Right(models.TextChoices):
        """What their codes may decide; a later one includes those before."""

        OBSERVE = offline_codes.Right.OBSERVE, "Observe"
        AUTHORIZE = offline_codes.Right.AUTHORIZE, "Authorize: start, go on, pause"
        DECIDE = offline_codes.Right.DECIDE, "Decide: time, end, another seat, a slot anew"

    KIND = "staff"
    QUIET: ClassVar[frozenset[str]] = frozenset()
    HELD: ClassVar[frozenset[str]] = frozenset({"misses", "missed_ms"})

    public_id = models.CharField("person", max_length=36, unique=True, default=new_id, editable=False)
    center = models.ForeignKey(ExamCenter, on_delete=models.CASCADE, related_name="staff")
    name = models.CharField(max_length=100)
    right = models.CharField(max_length=12, choices=Right, default=Right.AUTHORIZE)
    duty_from = models.DateTimeField("on duty from", default=timezone.now)
    duty_until = models.DateTimeField("on duty until")
    revoked_at = models.DateTimeField(null=True, blank=True, editable=False)
    secret = models.BinaryField(editable=False)
    """The person's secret, sealed under a key that lies beside the database, not in it."""
    wrapped = models.TextField(editable=False)
    """The same secret under the person's passphrase: `wire.WrappedSecret` as JSON."""
    verifier = models.TextField(blank=True, editable=False)
    """What seats try the passphrase on: `wire.WrappedSecret` as JSON; nothing where an older server took it."""
    misses = models.BigIntegerField("wrong passphrases in a row", default=0, db_default=0, editable=False)
    """At all stations of the center together,"""
    missed_ms = models.BigIntegerField("last wrong passphrase", default=0, db_default=0, editable=False)
    """and when the last one was typed."""
    made_at = models.DateTimeField(auto_now_add=True)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, editable=False)

    class Meta:
        ordering = ["center", "name"]
        verbose_name = "member of staff"
        verbose_name_plural = "staff of centers"
        constraints = [
            models.CheckConstraint(
                name="duty_begins_before_it_ends", condition=models.Q(duty_from__lt=models.F("duty_until"))
            )
        ]

    def __str__(self) -> str:
        return self.name


class CodeRecord(models.Model):
    """One thing that a station told about codes; made from its events, never edited."""

    class Kind(models.TextChoices):
        """The things there are."""

        USED = "code.used", "Used"
        REFUSED = "code.refused", "Refused"
        GIVEN = "code.given", "Given by a panel"
        REGRANTED = "slot.regranted", "Slot given anew"

    event_id = models.CharField(max_length=NAME, unique=True)
    station = models.ForeignKey(Station, on_delete=models.CASCADE, related_name="code_records")
    kind = models.CharField(max_length=16, choices=Kind)
    action = models.CharField(max_length=20, blank=True)
    by = models.CharField(max_length=NAME, blank=True)
    approved_by = models.CharField(max_length=NAME, blank=True)
    names = models.CharField(max_length=210, blank=True)
    """Who they were, as it was known when the event arrived."""
    amount_ms = models.BigIntegerField(default=0)
    nonce = models.CharField(max_length=NAME, blank=True)
    attempt_id = models.CharField("attempt", max_length=NAME, blank=True, db_index=True)
    candidate = models.CharField(max_length=NAME, blank=True)
    generation = models.BigIntegerField(default=0)
    session = models.CharField(max_length=NAME, blank=True, db_index=True)
    at_ms = models.BigIntegerField()
    received_ms = models.BigIntegerField()
    is_granted = models.BooleanField(default=False)
    """Whether a slot's new generation came of it."""
    remark = models.CharField(max_length=40, blank=True)

    class Meta:
        ordering = ["-received_ms", "-pk"]
        verbose_name = "use of codes"
        verbose_name_plural = "uses of codes"

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.action or 'slot'}"
