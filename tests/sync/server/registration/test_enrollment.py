"""Enrollment codes: shown once, kept as a hash, for a day, as often as was said."""

from datetime import timedelta

import pytest

from sync.protocol import codes
from sync.server.exchange.keys import root_public
from sync.server.registration.enrollment import new_code, take
from sync.server.registration.errors import EnrollmentRefused
from sync.server.registration.models import EnrollmentCode
from sync.server.registration.times import now
from tests.sync.server.registration.world import a_center

pytestmark = pytest.mark.django_db


def secret_of(code: str) -> str:
    return codes.normalized(code)[codes.FINGERPRINT_LENGTH :]


def test_a_code_begins_with_the_fingerprint_of_the_root():
    code = codes.normalized(new_code(a_center(), "12", "seat"))
    assert len(code) == codes.ENROLLMENT_LENGTH
    assert code[: codes.FINGERPRINT_LENGTH] == codes.fingerprint(root_public())


def test_nothing_that_is_kept_tells_the_code():
    secret = secret_of(new_code(a_center(), "12", "seat"))
    kept = EnrollmentCode.objects.values().get()
    assert secret not in str(kept)


def test_a_code_says_center_seat_and_role():
    center = a_center()
    used = take(secret_of(new_code(center, "12", "panel")))
    assert (used.center, used.seat, used.role, used.uses_left) == (center, "12", "panel", 0)


def test_a_code_lets_in_as_often_as_was_said():
    secret = secret_of(new_code(a_center(), "", "seat", uses=2))
    take(secret)
    take(secret.lower())
    with pytest.raises(EnrollmentRefused):
        take(secret)


def test_a_code_lives_a_day():
    secret = secret_of(new_code(a_center(), "12", "seat"))
    with pytest.raises(EnrollmentRefused):
        take(secret, at=now() + timedelta(hours=24, seconds=1))
    take(secret, at=now() + timedelta(hours=23, minutes=59))


def test_a_code_that_was_never_made_lets_nobody_in():
    with pytest.raises(EnrollmentRefused):
        take("ABCD2345")
