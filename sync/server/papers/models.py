"""Papers as they were imported, and the packages that were sealed of them."""

from pathlib import Path

from django.conf import settings
from django.db import models

from sync.protocol.paper import Paper, decode_paper
from sync.server.papers.keys import PaperKeys, decode_keys
from sync.server.papers.report import ImportReport, read_report
from sync.server.registration.models import Exam, ExamSession


class PaperRecord(models.Model):
    """One imported paper of an exam, or one form of it; the newest of each form counts from then on."""

    exam = models.ForeignKey(Exam, on_delete=models.CASCADE, related_name="papers")
    title = models.CharField(max_length=300)
    form = models.CharField(max_length=20, blank=True, help_text="A or B, where candidates have different forms")
    is_drawn = models.BooleanField(
        "given by drawing", default=True, help_text="Not for an alternative that single candidates are given by name"
    )
    source = models.CharField("file", max_length=300)
    paper = models.BinaryField(editable=False)
    """The paper without keys, as JSON."""
    keys = models.BinaryField(editable=False)
    """The key file, as JSON. It never leaves the server."""
    report = models.BinaryField(editable=False)
    """What became of each question at the import, as JSON."""
    question_count = models.PositiveIntegerField("questions", default=0)
    refused_count = models.PositiveIntegerField("refused", default=0)
    imported_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-pk"]
        verbose_name = "paper"

    def __str__(self) -> str:
        form = f", {self.form}" if self.form else ""
        return f"{self.title}{form} ({self.exam.code}, {self.imported_at:%Y-%m-%d %H:%M} UTC)"

    @property
    def content(self) -> Paper:
        """The paper itself."""
        return decode_paper(bytes(self.paper))

    @property
    def right(self) -> PaperKeys:
        """What is right."""
        return decode_keys(bytes(self.keys))

    @property
    def told(self) -> ImportReport:
        """What became of each question at the import."""
        return read_report(bytes(self.report))


class PaperMedium(models.Model):
    """A picture or formula of a paper, named by its hash."""

    paper = models.ForeignKey(PaperRecord, on_delete=models.CASCADE, related_name="media")
    name = models.CharField(max_length=100)
    mime = models.CharField(max_length=40)
    content = models.BinaryField()

    class Meta:
        verbose_name = "medium"
        verbose_name_plural = "media"
        constraints = [models.UniqueConstraint(name="one_medium_of_a_name", fields=["paper", "name"])]

    def __str__(self) -> str:
        return self.name


class Package(models.Model):
    """A sealed package of one session. A later one counts for the next start; attempts keep the one they began with."""

    session = models.ForeignKey(ExamSession, on_delete=models.CASCADE, related_name="packages")
    paper = models.ForeignKey(PaperRecord, on_delete=models.CASCADE, related_name="packages")
    hash = models.CharField(max_length=64, unique=True)
    size = models.BigIntegerField()
    content_key = models.BinaryField(editable=False)
    sealed_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-pk"]
        constraints = [models.UniqueConstraint(name="one_package_of_a_paper", fields=["session", "paper"])]

    def __str__(self) -> str:
        return f"Package {self.hash[:12]} of {self.session}"

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return Path(settings.CENTRAL_HOME) / "packages" / f"{self.hash}.exam"


class FormDraw(models.Model):
    """One round in which candidates of a session were given forms: by which seed, or by a list."""

    session = models.ForeignKey(ExamSession, on_delete=models.CASCADE, related_name="form_draws")
    seed = models.CharField(max_length=64, blank=True)
    """What chance decided by; nothing where a list said it."""
    forms = models.JSONField(default=list)
    given = models.JSONField(default=dict)
    """Form by candidate id, of all who were given one."""
    by = models.CharField(max_length=150)
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-pk"]
        verbose_name = "forms given"
        verbose_name_plural = "forms given"

    def __str__(self) -> str:
        return f"{self.session}: {', '.join(map(str, self.forms))}"
