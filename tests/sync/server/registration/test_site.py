"""The door of the admin: password, second factor where it is demanded, shut after too many wrong passwords."""

import pytest
from django.contrib.admin import site
from django.test import Client
from django_otp.oath import TOTP
from django_otp.plugins.otp_totp.models import TOTPDevice

from sync.server.registration.accounts import create_admin
from sync.server.registration.site import CentralAdminSite

pytestmark = pytest.mark.django_db
PASSWORD = "correct horse battery"
LOGIN, INDEX = "/admin/login/", "/admin/"


@pytest.fixture
def open_door(settings):
    """A server that demands no second factor."""
    settings.CENTRAL_OTP_REQUIRED = False


def digits(device: TOTPDevice) -> str:
    return f"{TOTP(device.bin_key).token():06}"


def sign_in(client: Client, **fields: str) -> int:
    return client.post(LOGIN, {"username": "boss", "password": PASSWORD, **fields}).status_code


def is_in(client: Client) -> bool:
    return client.get(INDEX).status_code == 200


def test_the_one_site_is_ours():
    assert isinstance(site, CentralAdminSite)


def test_the_page_draws_a_field_for_the_second_factor(client):
    page = client.get(LOGIN).content.decode()
    assert 'name="otp_token"' in page
    assert "Authenticator code" in page


def test_the_password_alone_does_not_open(client):
    create_admin("boss", PASSWORD)
    page = client.post(LOGIN, {"username": "boss", "password": PASSWORD})
    assert "Enter the six digits" in page.content.decode()
    assert not is_in(client)


def test_a_session_from_before_does_not_open_without_the_second_factor(client):
    client.force_login(create_admin("boss", PASSWORD).user)
    assert not is_in(client)


def test_password_and_digits_open(client):
    create_admin("boss", PASSWORD)
    assert sign_in(client, otp_token=digits(TOTPDevice.objects.get())) == 302
    assert is_in(client)


def test_digits_open_once(client):
    create_admin("boss", PASSWORD)
    shown = digits(TOTPDevice.objects.get())
    sign_in(client, otp_token=shown)
    other = Client()
    sign_in(other, otp_token=shown)
    assert not is_in(other)


def test_without_a_demand_the_password_is_enough(client, open_door):
    create_admin("boss", PASSWORD)
    assert 'name="otp_token"' not in client.get(LOGIN).content.decode()
    assert sign_in(client) == 302
    assert is_in(client)


def test_too_many_wrong_passwords_shut_the_door_for_that_person_and_place(client, open_door, settings):
    create_admin("boss", PASSWORD)
    create_admin("deputy", PASSWORD)
    for _ in range(settings.AXES_FAILURE_LIMIT):
        last = client.post(LOGIN, {"username": "boss", "password": "wrong"})
    assert last.status_code == 429
    assert "Too many wrong passwords" in last.content.decode()
    assert sign_in(client) == 429
    assert sign_in(client, username="deputy") == 302
    assert Client(REMOTE_ADDR="10.9.8.7").post(LOGIN, {"username": "boss", "password": PASSWORD}).status_code == 302


def test_the_front_page_leads_to_the_admin(client):
    assert client.get("/").headers["Location"] == INDEX
