"""Staff in the admin, and letting somebody in again who mistyped too often."""

import pytest
from axes.models import AccessAttempt
from django.contrib.auth.models import User
from django.test import Client

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
