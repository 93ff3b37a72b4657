"""Long work that goes on while its starter looks elsewhere: how far it is, and what became of it."""

from datetime import timedelta
from pathlib import Path

from django.conf import settings
from django.db import models

from sync.protocol.ids import new_id
from sync.server.registration.times import now

SILENT = timedelta(seconds=60)
"""A job that has not said a word for so long has no program behind it any more."""


class Job(models.Model):
    """One list that is checked and imported, or one round in which candidates are put into sessions."""

    class Kind(models.TextChoices):
        """What is done."""

        IMPORT = "import", "Import of candidates"
        PLACING = "placing", "Candidates into sessions"
        CENTERS = "centers", "Import of centers"
        SESSIONS = "sessions", "Import of sessions"

    class State(models.TextChoices):
        """How far it is."""

        CHECKING = "checking", "Being checked"
        CHECKED = "checked", "Checked, nothing written yet"
        RUNNING = "running", "Being written"
        DONE = "done", "Done"
        FAILED = "failed", "Failed"
        STOPPED = "stopped", "Stopped"

    public_id = models.CharField(max_length=36, unique=True, default=new_id, editable=False)
    kind = models.CharField(max_length=10, choices=Kind)
    state = models.CharField(max_length=10, choices=State, default=State.CHECKING)
    name = models.CharField("what", max_length=300)
    by = models.CharField(max_length=150)
    asked = models.JSONField(default=dict)
    """What was asked for, where it is not in a file."""
    total = models.PositiveIntegerField(default=0)
    done = models.PositiveIntegerField(default=0)
    good = models.PositiveIntegerField(default=0)
    refused = models.PositiveIntegerField(default=0)
    why = models.TextField(blank=True)
    """Of one that failed: why."""
    stops = models.BooleanField(default=False)
    """Whether somebody wants it to stop."""
    made_at = models.DateTimeField(auto_now_add=True)
    heard_at = models.DateTimeField(default=now)
    """When it last said how far it is."""

    class Meta:
        ordering = ["-pk"]
        verbose_name = "long work"
        verbose_name_plural = "long work"

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.name}"

    @property
    def folder(self) -> Path:
        """Where its files lie; only the server's account reads them."""
        return Path(settings.CENTRAL_HOME) / "jobs" / self.public_id

    @property
    def is_at_it(self) -> bool:
        """Whether it is being worked on."""
        return self.state in (self.State.CHECKING, self.State.RUNNING) and self.heard_at > now() - SILENT

    @property
    def is_left(self) -> bool:
        """Whether the program that worked on it ended in the middle."""
        return self.state in (self.State.CHECKING, self.State.RUNNING) and not self.is_at_it

    @property
    def percent(self) -> int:
        """How much of it is done."""
        return self.done * 100 // self.total if self.total else 0
