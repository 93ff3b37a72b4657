"""Photos taken at seats: shown beside the registration's, whatever arrives in their place, and only to their center."""

from base64 import b64encode
from io import BytesIO

import pytest
from django.contrib.auth.models import User
from django.test import Client
from msgspec.structs import replace
from PIL import Image

from sync.protocol import events
from sync.protocol.ids import CandidateId
from sync.protocol.photographs import LARGEST, LONGEST, SIDE
from sync.server.exchange import remaking, seat_photos
from sync.server.exchange.models import AttemptRecord, Remark, SeatPhoto, StoredEvent
from sync.server.registration import faces
from sync.server.registration.models import CandidateProfile
from tests.sync.server.exchange.conftest import now_ms
from tests.sync.server.exchange.machine import Machine, moment, whole_attempt

pytestmark = pytest.mark.django_db
ATTEMPTS = "/admin/exchange/attemptrecord/"
SECRET = b"51.5007 N 0.1246 W"


@pytest.fixture
def browser(settings: object) -> Client:
    settings.CENTRAL_OTP_REQUIRED = False  # type: ignore[attr-defined]
    client = Client()
    client.force_login(User.objects.create_superuser("boss", password="correct horse battery"))
    return client


def photo(*, size: tuple[int, int] = (SIDE, 360), comment: bytes = b"", kind: str = "JPEG") -> bytes:
    out = BytesIO()
    more = {"comment": comment} if comment else {}
    Image.effect_noise(size, 20).convert("RGB").save(out, kind, quality=40, **more)
    return out.getvalue()


def taken(candidate: str, data: bytes = b"", **changed: object) -> events.IdentityPhotographed:
    event = events.IdentityPhotographed(
        at=moment(now_ms()), candidate=CandidateId(candidate), generation=1, picture=b64encode(data).decode()
    )
    return replace(event, **changed)


def sat(station: Machine, candidate: CandidateProfile, *photos: events.IdentityPhotographed) -> AttemptRecord:
    station.record(*photos, *whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    station.push()
    return AttemptRecord.objects.get()


def page(browser: Client, record: AttemptRecord) -> str:
    return browser.get(f"{ATTEMPTS}{record.pk}/change/").content.decode()


def test_it_stands_beside_the_registration_photo_without_what_it_held_besides(
    browser: Client, station: Machine, candidate: CandidateProfile
) -> None:
    face = faces.face(7)
    CandidateProfile.objects.filter(pk=candidate.pk).update(photo=face, photo_type="image/jpeg")
    sent = photo(comment=SECRET)
    assert SECRET in sent
    record = sat(station, candidate, taken(candidate.public_id, sent))
    (row,) = SeatPhoto.objects.all()
    shown = seat_photos.picture(row)
    assert SECRET not in shown
    assert len(shown) <= LARGEST
    html = page(browser, record)
    assert b64encode(shown).decode() in html
    assert b64encode(face).decode() in html
    assert "From the registration" in html


@pytest.mark.parametrize(
    "picture",
    [
        b"no picture",
        b"\xff\xd8\xff\xe0 torn",
        photo(size=(SIDE + 1, 10)),
        photo(size=(60, 60), kind="PNG"),
        photo()[:2_000],
        photo() + bytes(LARGEST),
    ],
    ids=["text", "torn", "large", "png", "cut", "heavy"],
)
def test_what_is_no_picture_holds_nothing_up_and_is_not_shown(
    browser: Client, station: Machine, candidate: CandidateProfile, picture: bytes
) -> None:
    record = sat(station, candidate, taken(candidate.public_id, picture))
    assert record.state == AttemptRecord.State.SUBMITTED
    assert all(seat_photos.picture(row) == b"" for row in SeatPhoto.objects.all())
    html = page(browser, record)
    assert b64encode(picture).decode() not in html
    assert 'alt="Photo at the seat"' not in html


def test_what_is_no_base64_or_far_too_long_is_kept_and_not_shown(station: Machine, candidate: CandidateProfile) -> None:
    who = candidate.public_id
    sat(station, candidate, taken(who, picture="%%<script>"), taken(who, picture="A" * (LONGEST + 1)))
    assert StoredEvent.objects.filter(kind=seat_photos.KIND).count() == 2
    (row,) = SeatPhoto.objects.all()
    assert seat_photos.picture(row) == b""
    assert Remark.objects.get().code == "PROTOCOL-MALFORMED"


@pytest.mark.parametrize(("trouble", "words"), [(one.value, text) for one, text in seat_photos.TROUBLES.items()])
def test_staff_see_why_there_is_none(
    browser: Client, station: Machine, candidate: CandidateProfile, trouble: str, words: str
) -> None:
    record = sat(station, candidate, taken(candidate.public_id, trouble=trouble))
    assert words in page(browser, record)


def test_a_trouble_of_a_later_version_is_no_picture(
    browser: Client, station: Machine, candidate: CandidateProfile
) -> None:
    record = sat(station, candidate, taken(candidate.public_id, trouble="melted"))
    assert "What was sent is no picture, or was erased" in page(browser, record)


def test_it_is_there_once_and_again_after_the_projections_are_made_again(
    station: Machine, candidate: CandidateProfile
) -> None:
    event = taken(candidate.public_id, photo())
    sat(station, candidate, event, event)
    station.push()
    before = seat_photos.picture(SeatPhoto.objects.get())
    SeatPhoto.objects.all().delete()
    remaking.remake()
    remaking.remake()
    assert seat_photos.picture(SeatPhoto.objects.get()) == before != b""


def test_a_rehearsal_and_somebody_whom_the_center_does_not_have_leave_no_photo(
    station: Machine, candidate: CandidateProfile
) -> None:
    event = taken(candidate.public_id, photo())
    rehearsed = taken(candidate.public_id, photo(), at=replace(event.at, rehearsal=True))
    sat(station, candidate, rehearsed, taken("somebody", photo()))
    assert list(SeatPhoto.objects.all()) == []


def test_the_picture_is_gone_with_its_event(station: Machine, candidate: CandidateProfile) -> None:
    sat(station, candidate, taken(candidate.public_id, photo()))
    row = SeatPhoto.objects.get()
    StoredEvent.objects.filter(event_id=row.event_id).update(bytes=b"")
    assert seat_photos.picture(row) == b""
    candidate.delete()
    assert not SeatPhoto.objects.exists()
