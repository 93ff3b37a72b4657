"""Papers in the admin: seen, with what became of each question; not edited."""

from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from sync.server.papers.importing import keep
from tests.sync.server.papers.making import gift

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin(tmp_path: Path, settings: Settings) -> Client:
    settings.CENTRAL_HOME = tmp_path
    settings.CENTRAL_OTP_REQUIRED = False
    client = Client()
    client.force_login(
        User.objects.create_superuser("admin", password="a long enough password"),
        backend="django.contrib.auth.backends.ModelBackend",
    )
    return client


def test_the_list_and_the_page_of_a_paper_are_shown(admin: Client) -> None:
    record = keep(gift("Is <b>it</b>?{T}\n\nMatch{=a -> b}"), "E1")
    listed = admin.get(reverse("admin:papers_paperrecord_changelist"), secure=True)
    page = admin.get(reverse("admin:papers_paperrecord_change", args=[record.pk]), secure=True)
    assert (listed.status_code, page.status_code) == (200, 200)
    text = page.content.decode()
    assert "fewer than two to match" in text
    assert "Is &lt;b&gt;it&lt;/b&gt;?" in text


def test_nobody_adds_or_edits_a_paper(admin: Client) -> None:
    record = keep(gift("Q{T}"), "E1")
    assert admin.get(reverse("admin:papers_paperrecord_add"), secure=True).status_code == 403
    posted = admin.post(reverse("admin:papers_paperrecord_change", args=[record.pk]), {"title": "x"}, secure=True)
    assert posted.status_code == 403
