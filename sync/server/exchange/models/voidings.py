"""Attempts that ended and do not count, with who says so and why."""

from django.db import models

from sync.server.exchange.models.attempts import AttemptRecord
from sync.server.exchange.models.decisions import Stands


class Voiding(Stands):
    """That an ended attempt does not count. Its events, answers and slot stay as they are."""

    attempt = models.OneToOneField(AttemptRecord, on_delete=models.CASCADE, related_name="voiding")
    by = models.CharField(max_length=150)
    approved_by = models.CharField(max_length=150)
    reason = models.TextField()
    made_at = models.DateTimeField()

    class Meta:
        ordering = ["pk"]
        verbose_name = "void"

    def __str__(self) -> str:
        return f"Voided by {self.by}: {self.reason}"
