"""What candidates wrote after the end, read from their stations' events: it moves no slot and no answer."""

from django.contrib import admin
from django.db.models import Exists, OuterRef, QuerySet
from django.http import HttpRequest
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from sync.protocol import events
from sync.protocol.text import cleaned
from sync.server.exchange.arrivals import decoded
from sync.server.exchange.models import AttemptRecord, StoredEvent

KIND = "feedback.given"


def texts(record: AttemptRecord) -> list[str]:
    """Return what was written about an attempt by its own candidate, oldest first."""
    stored = StoredEvent.objects.filter(attempt_id=record.public_id, kind=KIND).order_by("received_ms", "pk")
    read = (decoded(bytes(data)) for data in stored.values_list("bytes", flat=True))
    whose = record.profile.public_id
    return [
        cleaned(event.text) for event in read if isinstance(event, events.FeedbackGiven) and event.candidate == whose
    ]


class ShowsFeedback:
    """Shows it on the page of an attempt."""

    @admin.display(description="Feedback after the exam")
    def feedback(self, record: AttemptRecord) -> SafeString | str:
        """Return it as it was written, each in a paragraph of its own direction."""
        told = (
            (format_html_join(SafeString("<br>"), "{}", ((line,) for line in text.split("\n"))),)
            for text in texts(record)
        )
        return format_html_join("", '<p dir="auto">{}</p>', told) or "-"


class FeedbackFilter(admin.SimpleListFilter):
    """Attempts whose candidates wrote something."""

    title = "Feedback after the exam"
    parameter_name = "feedback"

    def lookups(self, *_: object) -> list[tuple[str, str]]:
        """Name what there is to choose."""
        return [("given", gettext("Given"))]

    def queryset(self, request: HttpRequest, attempts: "QuerySet[AttemptRecord]") -> "QuerySet[AttemptRecord]":  # noqa: ARG002
        """Choose."""
        if self.value() != "given":
            return attempts
        return attempts.filter(Exists(StoredEvent.objects.filter(attempt_id=OuterRef("public_id"), kind=KIND)))
