"""The settings as a security reviewer reads them."""

import pytest
from django.conf import settings
from django.core.management import call_command
from django.urls import reverse


def test_djangos_own_checks_for_a_deployment_find_nothing(capsys):
    call_command("check", deploy=True, fail_level="WARNING")


def test_a_second_factor_is_demanded_unless_somebody_switched_it_off():
    assert settings.CENTRAL_OTP_REQUIRED is True


def test_no_secret_stands_in_the_settings():
    assert settings.SECRET_KEY in (settings.CENTRAL_HOME / "keys" / "django-secret").read_text()


@pytest.mark.django_db
def test_cookies_travel_over_tls_only(client):
    client.get(reverse("admin:login"))
    assert client.cookies["csrftoken"]["secure"]
    assert client.cookies["csrftoken"]["httponly"]


@pytest.mark.django_db
def test_no_other_name_is_answered_to(client):
    assert client.get(reverse("admin:login"), headers={"host": "evil.example"}).status_code == 400
