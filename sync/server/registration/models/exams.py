"""What is sat, and when: exams and the sessions in which centers run them."""

import msgspec
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext

from sync.protocol import breaches
from sync.protocol.ids import new_id
from sync.protocol.welcome import Welcome
from sync.protocol.wire import Policy
from sync.server.registration.models.feed import FeedRow
from sync.server.registration.models.places import ExamCenter
from sync.server.registration.times import in_words

USUAL_WELCOME: dict[str, object] = {"asks_looks": True}
"""What an exam has that says nothing else."""


class Exam(models.Model):
    """An exam as it is registered; its questions are a paper's."""

    code = models.CharField(max_length=40, unique=True)
    title = models.CharField(max_length=200)
    duration_minutes = models.PositiveIntegerField(default=60)
    language = models.CharField(max_length=20, default="en", help_text="BCP 47, such as en, hi or ar")
    honor_code = models.TextField(blank=True, help_text="What the candidate agrees to before the first question")
    tools = models.JSONField(default=list, blank=True, help_text="What candidates may use beside the questions")
    """Words of `sync.protocol.tools`."""
    eight_keys = models.BooleanField(
        default=False,
        help_text="Every candidate works with the keys A B C D N P S R; mouse and keyboard stay usable",
    )
    delivery = models.JSONField(default=dict, blank=True, editable=False)
    """The fields of `wire.Policy` that this exam says for all its sessions; a session's own policy goes before."""

    is_rehearsal = models.BooleanField("rehearsal", default=False, editable=False)
    """Whether its candidates are invented: nothing that happens in it counts, and nothing real gets into it."""
    welcome = models.JSONField(default=dict, blank=True)
    """The fields of `welcome.Welcome` that differ from what is usual for an exam."""

    class Meta:
        ordering = ["code"]

    def __str__(self) -> str:
        return f"{self.title} ({self.code})"

    @property
    def front(self) -> Welcome:
        """The pages before and after the questions, as the stations are told of them."""
        return msgspec.convert({**USUAL_WELCOME, **self.welcome}, Welcome)


class ExamSession(FeedRow):
    """A time window in which a center runs an exam."""

    KIND = "session"

    public_id = models.CharField("session id", max_length=36, unique=True, default=new_id, editable=False)
    center = models.ForeignKey(ExamCenter, on_delete=models.CASCADE, related_name="sessions")
    exam = models.ForeignKey(Exam, on_delete=models.PROTECT, related_name="sessions")
    opens_at = models.DateTimeField()
    closes_at = models.DateTimeField()
    begins_at = models.DateTimeField(
        null=True,
        blank=True,
        help_text="Where the exam has a waiting room: when everybody begins. Left empty, an admin lets them begin",
    )
    policy = models.JSONField(default=dict, blank=True, help_text="What differs from the usual policy, as JSON")
    """The fields of `wire.Policy` that differ from its defaults."""
    cancelled = models.BooleanField(default=False)
    is_demo = models.BooleanField("demo", default=False, editable=False)
    rehearsal = models.JSONField(default=dict, blank=True, editable=False)
    """The fields of `rehearsal.Rehearsal`; nothing in every real session."""

    class Meta:
        ordering = ["-opens_at"]
        constraints = [
            models.CheckConstraint(
                name="session_opens_before_it_closes", condition=models.Q(opens_at__lt=models.F("closes_at"))
            )
        ]

    def __str__(self) -> str:
        return f"{self.exam.code}, {self.center.code}, {in_words(self.opens_at, self.center.zone)}"

    @property
    def rules(self) -> Policy:
        """The session's own policy."""
        return msgspec.convert(self.policy, Policy)

    @property
    def told_rules(self) -> Policy:
        """The policy as the stations are told it: what the exam says, and before that what the session says."""
        return msgspec.convert({**self.exam.delivery, **self.policy}, Policy)

    def clean(self) -> None:
        """Refuse a window that ends before it begins, and a policy that stations could not read."""
        if None not in (self.opens_at, self.closes_at) and self.opens_at >= self.closes_at:
            raise ValidationError({"closes_at": gettext("The session must close after it opens.")})
        if self.begins_at is not None and None is not self.closes_at <= self.begins_at:
            raise ValidationError({"begins_at": gettext("The session must begin before it closes.")})
        known = set(Policy.__struct_fields__)
        unknown = sorted(set(self.policy) - known) if isinstance(self.policy, dict) else []
        if unknown:
            told = gettext("Unknown: %(unknown)s. Known: %(known)s.")
            names = {"unknown": ", ".join(unknown), "known": ", ".join(sorted(known))}
            raise ValidationError({"policy": told % names})
        try:
            rules = msgspec.convert(self.policy, Policy)
        except msgspec.ValidationError as error:
            raise ValidationError({"policy": str(error)}) from error
        if found := breaches.faults(rules):
            raise ValidationError({"policy": list(found)})
