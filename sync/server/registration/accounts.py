"""People who may sign in to the admin: password, and an authenticator where a second factor is demanded."""

from dataclasses import dataclass

from django.conf import settings
from django.contrib.auth.models import User
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django_otp.plugins.otp_totp.models import TOTPDevice

from sync.server.registration.errors import NameTaken, WeakPassword


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who may sign in now."""

    user: User
    authenticator: str
    """The `otpauth://` address of a new authenticator, told once; empty where none is needed."""


def create_admin(username: str, password: str, *, renew: bool = False) -> Account:
    """Return a new admin who may do everything, or a known one with password and authenticator made new.

    Raises WeakPassword, NameTaken.
    """
    known = User.objects.filter(username=username).first()
    if known is not None and not renew:
        raise NameTaken(username)
    user = known or User(username=username, is_staff=True, is_superuser=True)
    try:
        validate_password(password, user)
    except ValidationError as error:
        raise WeakPassword(" ".join(error.messages)) from error
    with transaction.atomic():
        user.set_password(password)
        user.save()
        return Account(user, _authenticator(user) if settings.CENTRAL_OTP_REQUIRED else "")


def _authenticator(user: User) -> str:
    TOTPDevice.objects.filter(user=user).delete()
    return str(TOTPDevice.objects.create(user=user, name="Authenticator").config_url)
