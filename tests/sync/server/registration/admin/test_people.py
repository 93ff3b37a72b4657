"""Staff in the admin, and letting somebody in again who mistyped too often."""

import pytest
from axes.models import AccessAttempt
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import User
from django.test import Client
from django_otp import DEVICE_ID_SESSION_KEY
from django_otp.plugins.otp_totp.models import TOTPDevice

from sync.server.registration import second_factor
from tests.sync.server.registration.admin.pages import text, tree
from tests.sync.server.registration.world import a_clerk

pytestmark = pytest.mark.django_db


def test_staff_are_made_and_changed(browser):
    password = "correct horse battery"
    fields = {"username": "clerk", "usable_password": "true", "password1": password, "password2": password}
    browser.post("/admin/auth/user/add/", fields)
    clerk = User.objects.get(username="clerk")
    assert clerk.check_password(password)
    assert browser.get(f"/admin/auth/user/{clerk.pk}/change/").status_code == 200


def test_deleting_a_failed_sign_in_lets_the_person_try_again(browser, boss, settings, monkeypatch):
    wrong = {"username": "boss", "password": "wrong"}
    stranger = Client(REMOTE_ADDR="10.0.0.9")
    for _ in range(settings.AXES_FAILURE_LIMIT):
        stranger.post("/admin/login/", wrong)
    assert stranger.post("/admin/login/", wrong).status_code == 429
    attempts = "/admin/axes/accessattempt/"
    chosen = list(AccessAttempt.objects.values_list("pk", flat=True))
    browser.post(attempts, {"action": "delete_selected", "_selected_action": chosen, "post": "yes"})
    assert stranger.post("/admin/login/", wrong).status_code == 200


def test_a_set_up_code_is_asked_for_once_shown_once_and_logged(browser, settings):
    clerk = a_clerk("clerk")
    second_factor.new_recovery_codes(clerk)
    settings.CENTRAL_OTP_REQUIRED = True
    client = sign_in_with_digits(User.objects.get(username="boss"))
    page = f"/admin/auth/user/{clerk.pk}/set-up-code/"
    assert "/set-up-code/" in client.get(f"/admin/auth/user/{clerk.pk}/change/").content.decode()
    assert "open nothing from then on" in text(tree(client.get(page)))
    assert second_factor.recovery_codes_left(clerk) == 10
    code = text(tree(client.post(page)).get_element_by_id("code"))
    assert second_factor.recovery_codes_left(clerk) == 0
    assert LogEntry.objects.filter(object_id=clerk.pk, change_message__contains="Set-up code given").exists()
    stranger = Client()
    typed = {"username": "clerk", "password": "correct horse battery", "otp_token": code}
    stranger.post("/admin/login/", typed)
    assert stranger.get("/admin/authenticator/").status_code == 200


def sign_in_with_digits(person: User) -> Client:
    device = TOTPDevice.objects.create(user=person, name="Authenticator")
    client = Client()
    client.force_login(person)
    session = client.session
    session[DEVICE_ID_SESSION_KEY] = device.persistent_id
    session.save()
    return client


def test_who_is_no_superuser_touches_none_and_makes_none(browser, boss):
    clerk = a_clerk("clerk", may="view_user change_user delete_user")
    browser.force_login(clerk)
    page = f"/admin/auth/user/{boss.pk}"
    assert browser.post(f"{page}/change/", {"username": "boss", "is_active": ""}).status_code == 403
    assert browser.post(f"{page}/delete/", {"post": "yes"}).status_code == 403
    assert browser.get(f"{page}/password/").status_code == 403
    fields = {"username": "clerk", "is_active": "on", "is_staff": "on", "is_superuser": "on"}
    formset = {"reach-TOTAL_FORMS": 0, "reach-INITIAL_FORMS": 0}
    dates = {"date_joined_0": "2026-01-01", "date_joined_1": "00:00"}
    browser.post(f"/admin/auth/user/{clerk.pk}/change/", {**fields, **formset, **dates})
    clerk.refresh_from_db()
    assert not clerk.is_superuser
