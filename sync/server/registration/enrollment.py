"""Enrollment codes: what lets a machine in, for a day, as often as was said. Only a hash of the secret half is kept."""

from datetime import datetime, timedelta
from hashlib import sha256

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.db import transaction
from django.db.models import F

from sync.protocol import codes
from sync.server.registration.errors import EnrollmentRefused, StationReplaced
from sync.server.registration.models import EnrollmentCode, ExamCenter, ExamSession, Station
from sync.server.registration.times import now

LIFE = timedelta(hours=24)


def new_code(
    center: ExamCenter,
    seat: str,
    role: str,
    *,
    uses: int = 1,
    session: ExamSession | None = None,
    replaces: Station | None = None,
    by: AbstractBaseUser | AnonymousUser | None = None,
) -> str:
    """Return a fresh code, grouped for the eye; nobody can be shown it a second time.

    It begins with the fingerprint of the deployment root, so the machine knows the server before it says the rest.
    """
    from sync.server.exchange.keys import root_public

    code = codes.new_enrollment_code(root_public())
    EnrollmentCode.objects.create(
        center=center,
        session=session,
        seat=seat,
        role=role,
        replaces=replaces,
        code_hash=_hash(code[codes.FINGERPRINT_LENGTH :]),
        expires_at=now() + LIFE,
        uses_left=uses,
        made_by_id=None if by is None else by.pk,
    )
    return codes.grouped(code)


def new_code_in_place_of(old: Station, *, by: AbstractBaseUser | AnonymousUser | None = None) -> str:
    """Return a fresh code for the one machine that takes a station's place; raises StationReplaced."""
    if old.is_replaced:
        raise StationReplaced
    return new_code(old.center, old.seat, old.role, replaces=old, by=by)


def take(secret: str, *, at: datetime | None = None) -> EnrollmentCode:
    """Use a code once, by its secret half; raises EnrollmentRefused. Belongs into the transaction of the enrollment."""
    with transaction.atomic():
        good = EnrollmentCode.objects.filter(code_hash=_hash(secret), uses_left__gt=0, expires_at__gt=at or now())
        # One statement, so that two machines at once cannot both have the last use.
        if not good.update(uses_left=F("uses_left") - 1):
            raise EnrollmentRefused
        return EnrollmentCode.objects.select_related("center", "session").get(code_hash=_hash(secret))


def _hash(secret: str) -> str:
    return sha256(codes.normalized(secret).encode()).hexdigest()
