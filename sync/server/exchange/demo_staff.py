"""Somebody for a demo whose codes count at its seats, so that what needs a center admin can be tried too."""

from datetime import timedelta
from secrets import token_urlsafe

from sync.server.exchange.models import StaffMember
from sync.server.exchange.staff import give_secret
from sync.server.registration.models import ExamCenter
from sync.server.registration.times import now

NAME = "Center admin"
ON_DUTY = timedelta(days=7)


def seed_staff(center: ExamCenter) -> str:
    """Return the passphrase of a demo's center admin, made anew at each start: for a panel that is enrolled there."""
    passphrase = token_urlsafe(12)
    member = StaffMember.objects.filter(center=center, name=NAME).first() or StaffMember(center=center, name=NAME)
    member.right = StaffMember.Right.DECIDE
    member.duty_from, member.duty_until, member.revoked_at = now() - timedelta(days=1), now() + ON_DUTY, None
    give_secret(member, passphrase)
    member.save()
    return passphrase
