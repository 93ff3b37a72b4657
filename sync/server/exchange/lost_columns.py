"""What the exchange's own rows say of columns that were lost: heads, positions, and everything that events make."""

from collections.abc import Iterator

from django.db import transaction
from django.db.models import F, Max

from sync.server.exchange import remaking
from sync.server.exchange.models import (
    AttemptRecord,
    DirectiveRecord,
    Journal,
    PanelDecision,
    StaffMember,
    StoredEvent,
)
from sync.server.registration.feed import next_position
from sync.server.registration.histories import Columns
from sync.server.registration.models import Station


def remember(lost: Columns) -> Iterator[str]:
    """Fill the lost columns that follow from other rows, and tell of which."""
    if "seq" in lost.get("exchange.Journal", ()):
        for journal in Journal.objects.order_by("pk"):
            last = StoredEvent.objects.filter(journal=journal).aggregate(last=Max("seq"))["last"]
            Journal.objects.filter(pk=journal.pk).update(seq=last or 0)
        yield "heads of journals read from their events"
    if "incarnation" in lost.get("registration.Station", ()):
        for station in Station.objects.annotate(last=Max("journals__incarnation")).exclude(last=None):
            Station.objects.filter(pk=station.pk).update(incarnation=station.last)
        yield "incarnations read from the journals"
    if "duty_from" in lost.get("exchange.StaffMember", ()):
        StaffMember.objects.update(duty_from=F("made_at"))
        yield "duties begin when somebody was entered"
    yield from _told_again(lost)
    if lost.get("exchange.AttemptRecord"):
        made = remaking.remake()
        yield f"{made.attempts} attempts made again from their events"


def _told_again(lost: Columns) -> Iterator[str]:
    """Give rows that lost their place in the feed a new one: who knows them already is told once more."""
    of_attempts = lost.get("exchange.AttemptRecord", ())
    if "feed_pos" in lost.get("exchange.DirectiveRecord", ()):
        for directive in DirectiveRecord.objects.select_related("attempt__station").order_by("pk"):
            with transaction.atomic():
                directive.feed_pos = next_position(directive.attempt.station.center_id)
                directive.save(update_fields=["feed_pos"])
        yield "decisions are told to the stations again"
    if "receipt_pos" in of_attempts:
        for record in AttemptRecord.objects.exclude(receipt="").select_related("station"):
            with transaction.atomic():
                record.receipt_pos = next_position(record.station.center_id)
                record.save(update_fields=["receipt_pos"])
        yield "receipts are told to the stations again"
    for model in (AttemptRecord, PanelDecision):
        if "room_pos" in lost.get(model._meta.label, ()):  # noqa: SLF001  (Django's documented name)
            for row in model.objects.select_related("station").order_by("pk"):
                with transaction.atomic():
                    row.tell_panels()
            yield f"every {model._meta.verbose_name} is told to the panels again"  # noqa: SLF001  (as above)
