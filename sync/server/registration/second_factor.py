"""The second factor of people who sign in: authenticators, recovery codes, and the code that lets somebody set one up.

Codes are kept as hashes only. A wrong one makes the next try wait, twice as long each time (django-otp's throttling).
"""

from datetime import timedelta
from hashlib import sha256

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser, User
from django.db import transaction
from django_otp.models import Device
from django_otp.plugins.otp_static.models import StaticDevice
from django_otp.plugins.otp_totp.models import TOTPDevice

from sync.protocol import codes
from sync.server.registration.locking import under_lock
from sync.server.registration.times import now

SETUP, RECOVERY = "set-up", "recovery"
SETUP_LENGTH, RECOVERY_LENGTH, RECOVERY_CODES = 16, 12, 10
SETUP_LIFE = timedelta(hours=24)
_KEPT = 16
_DIGITS = 6


def invite(person: User) -> str:
    """Return a code that lets the person in once, within a day, to set up an authenticator.

    Whatever they had before opens nothing from now on.
    """
    code = _fresh(SETUP_LENGTH)
    with transaction.atomic():
        TOTPDevice.objects.filter(user=person).delete()
        StaticDevice.objects.filter(user=person).delete()
        _keep(person, SETUP, [code])
    return codes.grouped(code)


def device_for(person: User, typed: str) -> Device | None:
    """Return what the typed digits or code would be proved by. Belongs into the transaction that proves them."""
    if _is_digits(typed):
        return under_lock(TOTPDevice).filter(user=person, confirmed=True).first()
    name = SETUP if len(codes.normalized(typed)) == SETUP_LENGTH else RECOVERY
    device = under_lock(StaticDevice).filter(user=person, name=name, confirmed=True).first()
    if device is None or name != SETUP:
        return device
    return device if device.created_at is not None and device.created_at >= now() - SETUP_LIFE else None


def as_kept(person: User, typed: str) -> str:
    """Return typed digits as they are, a code as it is kept."""
    return typed.strip() if _is_digits(typed) else _hash(person, typed)


def is_proved(person: AbstractBaseUser | AnonymousUser) -> bool:
    """Whether the person signed in with a second factor, and it was not the code that only lets one set one up."""
    device = getattr(person, "otp_device", None)
    return device is not None and device.name != SETUP


def is_setting_up(person: AbstractBaseUser | AnonymousUser) -> bool:
    """Whether the person is in only to set up an authenticator."""
    device = getattr(person, "otp_device", None)
    return device is not None and device.name == SETUP


def may_replace(person: AbstractBaseUser | AnonymousUser) -> bool:
    """Whether the person may set up an authenticator without the present one: they came by a code for that."""
    device = getattr(person, "otp_device", None)
    return isinstance(device, StaticDevice)


def pending(person: User) -> TOTPDevice:
    """Return the authenticator that the person is about to set up; it opens nothing yet."""
    device: TOTPDevice
    device, _ = TOTPDevice.objects.get_or_create(user=person, confirmed=False, defaults={"name": "Authenticator"})
    return device


def confirm(person: User, digits: str) -> TOTPDevice | None:
    """Return the new authenticator if it shows these digits: it takes the place of everything before."""
    with transaction.atomic():
        device: TOTPDevice | None = under_lock(TOTPDevice).filter(user=person, confirmed=False).first()
        if device is None or not _is_digits(digits):
            return None
        if not device.verify_token(digits.strip()):  # type: ignore[no-untyped-call]  # the library has no types
            return None
        TOTPDevice.objects.filter(user=person).exclude(pk=device.pk).delete()
        StaticDevice.objects.filter(user=person).delete()
        device.confirmed = True
        device.save()
        return device


def new_recovery_codes(person: User) -> list[str]:
    """Return ten codes, each of which opens once; earlier ones open nothing any more."""
    made = [_fresh(RECOVERY_LENGTH) for _ in range(RECOVERY_CODES)]
    with transaction.atomic():
        StaticDevice.objects.filter(user=person, name=RECOVERY).delete()
        _keep(person, RECOVERY, made)
    return [codes.grouped(code) for code in made]


def recovery_codes_left(person: User) -> int:
    """Return how many recovery codes open still."""
    device = StaticDevice.objects.filter(user=person, name=RECOVERY).first()
    return 0 if device is None else int(device.token_set.count())


def _keep(person: User, name: str, made: list[str]) -> None:
    device = StaticDevice.objects.create(user=person, name=name)
    for code in made:
        device.token_set.create(token=_hash(person, code))


def _fresh(length: int) -> str:
    from secrets import choice

    return "".join(choice(codes.ALPHABET) for _ in range(length))


def _hash(person: User, code: str) -> str:
    said = f"central-code-v1\0{person.pk}\0{codes.normalized(code)}"
    return codes.crockford(sha256(said.encode()).digest(), _KEPT)


def _is_digits(typed: str) -> bool:
    bare = typed.strip()
    return len(bare) == _DIGITS and bare.isdecimal() and bare.isascii()
