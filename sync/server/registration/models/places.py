"""Where exams are sat: centers, their stations, and the codes that let a machine in."""

from typing import ClassVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext

from sync.protocol.ids import new_id
from sync.server.registration.models.feed import FeedRow
from sync.server.registration.station_settings import demand_settings
from sync.server.registration.times import demand_zone


class Role(models.TextChoices):
    """What a machine is for."""

    SEAT = "seat", "Seat"
    PANEL = "panel", "Admin panel"


class ExamCenter(models.Model):
    """A place where exams are sat."""

    code = models.CharField(max_length=40, unique=True)
    name = models.CharField(max_length=200)
    zone = models.CharField(
        "time zone", max_length=64, default="UTC", validators=[demand_zone], help_text="IANA name, such as Asia/Kolkata"
    )
    address = models.TextField(blank=True)
    station_settings = models.JSONField(default=dict, blank=True, validators=[demand_settings])
    """What the server sets at the center's stations: names and values of `station_settings`, each a text."""

    class Meta:
        ordering = ["code"]

    def __str__(self) -> str:
        return f"{self.name} ({self.code})"


class Station(FeedRow):
    """A machine of a center that was enrolled with keys of its own."""

    class Standing(models.TextChoices):
        """What a machine may do: the latter two may upload and end, not start."""

        GOOD = "good", "Good"
        QUARANTINED = "quarantined", "Quarantined"
        REVOKED = "revoked", "Revoked"

    KIND = "station"
    QUIET: ClassVar[frozenset[str]] = frozenset({"last_seen_at", "now", "counter", "incarnation", "program"})
    HELD = QUIET

    public_id = models.CharField("station id", max_length=36, unique=True, default=new_id, editable=False)
    center = models.ForeignKey(ExamCenter, on_delete=models.CASCADE, related_name="stations")
    seat = models.CharField(max_length=40)
    name = models.CharField("machine", max_length=200, blank=True)
    role = models.CharField(max_length=10, choices=Role, default=Role.SEAT)
    sign_key = models.CharField(max_length=64, editable=False)
    """Ed25519, base64 of 32 bytes: what its requests and journal heads are checked with."""
    seal_key = models.CharField(max_length=64, editable=False)
    """X25519, base64 of 32 bytes: what content keys are sealed to."""
    standing = models.CharField(max_length=12, choices=Standing, default=Standing.GOOD)
    incarnation = models.PositiveIntegerField(default=1, editable=False)
    """The last one that was issued."""
    counter = models.BigIntegerField(default=0, editable=False)
    """Of the last request that was accepted; a lower or equal one is a replay."""
    enrolled_at = models.DateTimeField(auto_now_add=True)
    last_seen_at = models.DateTimeField(null=True, blank=True, editable=False)
    now = models.JSONField(default=dict, blank=True, editable=False)
    """The fields of `wire.Now` as the station last told them."""
    program = models.CharField(max_length=40, blank=True, editable=False)
    replaces = models.OneToOneField(
        "self", on_delete=models.SET_NULL, null=True, blank=True, editable=False, related_name="replaced_by"
    )
    """The machine that was put up anew as this one; what it did stays its own."""

    class Meta:
        ordering = ["center", "seat"]

    def __str__(self) -> str:
        named = {"name": self.seat}
        return gettext("Seat %(name)s") % named if self.role == Role.SEAT else gettext("Panel %(name)s") % named

    @property
    def is_replaced(self) -> bool:
        """Whether another machine was put up in its place: it starts nothing any more."""
        return Station.objects.filter(replaces=self.pk).exists()

    def clean(self) -> None:
        """Raise ValidationError where a replaced machine would be trusted to start something again."""
        super().clean()
        if self.pk and self.standing == self.Standing.GOOD and self.is_replaced:
            raise ValidationError(gettext("Another machine was put up in its place: this one starts nothing any more."))


class EnrollmentCode(models.Model):
    """A code that lets a machine of a center in; only the hash of its secret half is kept."""

    center = models.ForeignKey(ExamCenter, on_delete=models.CASCADE, related_name="enrollment_codes")
    session = models.ForeignKey(
        "registration.ExamSession", on_delete=models.CASCADE, null=True, blank=True, related_name="enrollment_codes"
    )
    """A demo's session: every machine that enrolls for it gets a candidate of its own."""
    seat = models.CharField(max_length=40, blank=True, help_text="Left empty, the machine's own name is its seat")
    role = models.CharField(max_length=10, choices=Role, default=Role.SEAT)
    replaces = models.ForeignKey(Station, on_delete=models.SET_NULL, null=True, editable=False, related_name="+")
    """The machine in whose place the new one comes."""
    code_hash = models.CharField(max_length=64, unique=True, editable=False)
    """SHA-256 (hexadecimal) of the normalized secret half."""
    expires_at = models.DateTimeField()
    uses_left = models.PositiveIntegerField(default=1)
    made_at = models.DateTimeField(auto_now_add=True)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, editable=False)

    class Meta:
        ordering = ["-made_at"]

    def __str__(self) -> str:
        return f"Code for {self.get_role_display().lower()} {self.seat}".strip()
