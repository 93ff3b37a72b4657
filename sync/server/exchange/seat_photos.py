"""Photos taken at seats, for staff to compare: found by their events, checked as pictures only when somebody looks.

What a station sent is never refused for the picture it holds: it is kept, and one that is none is said to be none.
"""

from base64 import b64decode, b64encode
from collections.abc import Iterable

from django.contrib import admin
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import gettext, gettext_noop

from sync.protocol import events
from sync.protocol.photographs import CameraTrouble
from sync.server.exchange.arrivals import decoded
from sync.server.exchange.models import AttemptRecord, SeatPhoto, StoredEvent
from sync.server.registration import photos
from sync.server.registration.errors import NotAPicture
from sync.server.registration.models import CandidateProfile, Station
from sync.server.registration.times import from_ms, in_words

KIND = "identity.photographed"
_BIGGEST = 253_402_300_799_000
"""The last moment that a date can tell."""
TROUBLES = {
    CameraTrouble.MISSING: gettext_noop("No photo: there is no camera at the seat"),
    CameraTrouble.REFUSED: gettext_noop("No photo: the computer did not let the exam use its camera"),
    CameraTrouble.BROKEN: gettext_noop("No photo: the camera gave no picture"),
}


def take(station: Station, told: Iterable[events.AnyEvent | None]) -> None:
    """Keep that candidates of the station's center were photographed, each once. Runs in the upload's transaction."""
    for event in told:
        if not isinstance(event, events.IdentityPhotographed) or event.at.rehearsal:
            continue
        profile = CandidateProfile.objects.filter(public_id=event.candidate, center=station.center_id).first()
        if profile is None:
            continue  # told of somebody whom the center does not have: kept as an event, shown to nobody
        SeatPhoto.objects.get_or_create(
            event_id=event.id,
            defaults={
                "profile": profile,
                "generation": event.generation,
                "station": station,
                "taken_ms": min(max(event.at.best_ms, 0), _BIGGEST),
                "trouble": event.trouble if event.trouble in set(CameraTrouble) else "",
            },
        )


def picture(row: SeatPhoto) -> bytes:
    """Return the picture as the server makes it anew; nothing where there is none, it is erased or not a picture."""
    data = StoredEvent.objects.filter(event_id=row.event_id).values_list("bytes", flat=True).first()
    event = None if data is None else decoded(bytes(data))
    if not isinstance(event, events.IdentityPhotographed):
        return b""
    try:
        return photos.from_a_seat(b64decode(event.picture, validate=True))
    except (ValueError, NotAPicture):
        return b""


def latest(profile: CandidateProfile) -> SeatPhoto | None:
    """Return the last one of the slot as it is now."""
    return SeatPhoto.objects.filter(profile=profile, generation=profile.slot_generation).first()


class ShowsSeatPhoto:
    """Shows it on the page of an attempt, beside the photo from the registration."""

    @admin.display(description="Photo at the seat")
    def seat_photo(self, record: AttemptRecord) -> SafeString | str:
        """Return every one of the attempt, newest first, and the face to compare with."""
        taken = record.profile.seat_photos.filter(generation=record.generation).select_related("station")
        zone = record.station.center.zone
        shown = [
            {
                "image": b64encode(picture(row)).decode() if not row.trouble else "",
                "trouble": gettext(TROUBLES[CameraTrouble(row.trouble)]) if row.trouble else "",
                "where": f"{row.station.seat}, {in_words(from_ms(row.taken_ms), zone)}",
            }
            for row in taken
        ]
        if not shown:
            return "-"
        face = record.profile.photo
        known = {"type": record.profile.photo_type, "image": b64encode(bytes(face)).decode()} if face else None
        return SafeString(
            render_to_string("admin/exchange/seat_photo.html", {"known": known, "shown": shown, "type": photos.TYPE})
        )
