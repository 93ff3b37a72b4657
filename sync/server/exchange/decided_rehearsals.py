"""What a panel decided about its center: a rehearsal begins."""

from django.db import transaction

from sync.protocol import deciding
from sync.server.exchange import rehearsals
from sync.server.exchange.decided import Decided


def about_center(decided: Decided) -> str:
    """Carry it out; returns why not where that cannot be."""
    try:
        with transaction.atomic():
            session = rehearsals.begin(decided.station.center, by=decided.by)
    except rehearsals.RehearsalRefused:
        return deciding.NOT_NOW
    decided.record.session = session.public_id
    return ""
