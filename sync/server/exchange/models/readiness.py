"""How the machines of centers are: the last look at each, exceptions for false alarms, and where one was used."""

from typing import ClassVar

from django.db import models

from sync.protocol.ids import new_id
from sync.protocol.preflight import State
from sync.server.exchange.models.journals import NAME
from sync.server.registration.models import ExamCenter, Station
from sync.server.registration.models.feed import FeedRow


class StationReport(models.Model):
    """The last look at a machine that its station told of; made from its events, never edited."""

    class Verdict(models.TextChoices):
        """The worst that was found."""

        OK = State.OK, "Ready"
        WARNING = State.WARNING, "Worth a look"
        FAILED = State.FAILED, "Not ready"

    station = models.OneToOneField(Station, on_delete=models.CASCADE, related_name="report")
    event_id = models.CharField(max_length=NAME, unique=True)
    verdict = models.CharField(max_length=10, choices=Verdict)
    program = models.CharField(max_length=40, blank=True)
    at_ms = models.BigIntegerField()
    """When, by the best clock that the station knew."""
    received_ms = models.BigIntegerField()
    checks = models.JSONField(default=list)
    """The fields of each `preflight.CheckTold`."""
    failed = models.TextField(blank=True)
    """Names of what failed, for lists."""
    excused = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = "report on a machine"
        verbose_name_plural = "reports on machines"

    def __str__(self) -> str:
        return f"{self.station}: {self.get_verdict_display()}"


class StationException(FeedRow):
    """One machine's check, with this evidence, is fine until then: signed, and told to that station alone."""

    KIND = "exception"
    QUIET: ClassVar[frozenset[str]] = frozenset()

    public_id = models.CharField(max_length=36, unique=True, default=new_id, editable=False)
    center = models.ForeignKey(ExamCenter, on_delete=models.CASCADE, related_name="exceptions")
    station = models.ForeignKey(Station, on_delete=models.CASCADE, related_name="exceptions")
    check_name = models.CharField("check", max_length=40)
    code = models.CharField(max_length=40)
    cause = models.TextField(blank=True)
    evidence = models.TextField(blank=True)
    """As it was found; what is signed is its digest."""
    why = models.CharField("reason", max_length=500)
    by = models.CharField("given by", max_length=150)
    until = models.DateTimeField()
    made_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)
    signed = models.TextField()
    """The signed `preflight.CheckException` as JSON."""

    class Meta:
        ordering = ["-made_at"]
        verbose_name = "exception for a machine"
        verbose_name_plural = "exceptions for machines"

    def __str__(self) -> str:
        return f"{self.check_name} of {self.station}"


class ExceptionUse(models.Model):
    """A place where an exception made a required hold count as held; made from events, never edited."""

    event_id = models.CharField(max_length=NAME, unique=True)
    station = models.ForeignKey(Station, on_delete=models.CASCADE, related_name="exception_uses")
    exception = models.CharField(max_length=NAME, db_index=True)
    check_name = models.CharField("check", max_length=40)
    evidence = models.TextField(blank=True)
    attempt_id = models.CharField("attempt", max_length=NAME, blank=True, db_index=True)
    at_ms = models.BigIntegerField()
    received_ms = models.BigIntegerField()

    class Meta:
        ordering = ["-received_ms", "-pk"]
        verbose_name = "use of an exception"
        verbose_name_plural = "uses of exceptions"

    def __str__(self) -> str:
        return f"{self.check_name} at {self.station}"


class Machine(Station):
    """A station, seen as the machine that it is."""

    class Meta:
        proxy = True
        ordering = ["center", "seat"]
        verbose_name = "check of a machine"
        verbose_name_plural = "checks of machines"
