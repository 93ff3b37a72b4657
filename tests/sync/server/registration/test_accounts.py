"""People who may sign in: a password that is not guessed, and an authenticator where one is demanded."""

import pytest
from django.contrib.auth.models import User
from django_otp.plugins.otp_totp.models import TOTPDevice

from sync.server.registration.accounts import create_admin
from sync.server.registration.errors import NameTaken, WeakPassword

pytestmark = pytest.mark.django_db
PASSWORD = "correct horse battery"


def test_an_admin_may_do_everything_and_has_an_authenticator():
    made = create_admin("boss", PASSWORD)
    assert (made.user.is_staff, made.user.is_superuser, made.user.check_password(PASSWORD)) == (True, True, True)
    assert made.authenticator.startswith("otpauth://totp/")
    assert TOTPDevice.objects.get().user == made.user


def test_no_authenticator_is_made_where_none_is_demanded(settings):
    settings.CENTRAL_OTP_REQUIRED = False
    assert create_admin("boss", PASSWORD).authenticator == ""
    assert not TOTPDevice.objects.exists()


@pytest.mark.parametrize("password", ["", "short", "password1234", "bossbossboss1"])
def test_a_password_that_is_easily_guessed_is_refused(password):
    with pytest.raises(WeakPassword):
        create_admin("bossbossboss", password)
    assert not User.objects.exists()


def test_somebody_known_is_not_overwritten_by_accident():
    create_admin("boss", PASSWORD)
    with pytest.raises(NameTaken):
        create_admin("boss", "another long password")
    assert User.objects.get().check_password(PASSWORD)


def test_renewing_replaces_password_and_authenticator():
    first = create_admin("boss", PASSWORD)
    second = create_admin("boss", "another long password", renew=True)
    assert first.authenticator != second.authenticator
    assert User.objects.get().check_password("another long password")
    assert TOTPDevice.objects.count() == 1
