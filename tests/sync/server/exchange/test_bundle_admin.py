"""Bundles in a browser: several at once, a report of each, and the acknowledgement to take back."""

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Permission, User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django import DjangoAssertNumQueries

from sync.protocol import acknowledgement
from sync.protocol.ids import StationId
from sync.server.exchange import keys
from sync.server.exchange.models import BundleRecord
from sync.server.registration.models import CandidateProfile, ExamCenter
from tests.sync.server.exchange.carrying import brought, file_of, span_of
from tests.sync.server.exchange.conftest import now_ms
from tests.sync.server.exchange.machine import Machine, whole_attempt
from tests.sync.server.registration.world import a_clerk

pytestmark = pytest.mark.django_db
BUNDLES = "/admin/exchange/bundlerecord/"
BRING = f"{BUNDLES}bring/"


@pytest.fixture
def browser(settings: object) -> Client:
    settings.CENTRAL_OTP_REQUIRED = False  # type: ignore[attr-defined]
    client = Client()
    client.force_login(User.objects.create_superuser("boss", password="correct horse battery"))
    return client


@pytest.fixture
def done(station: Machine, candidate: CandidateProfile) -> Machine:
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    return station


def told(browser: Client, *files: tuple[str, bytes]) -> str:
    uploads = [SimpleUploadedFile(name, data) for name, data in files]
    response = browser.post(BRING, {"picked": uploads})
    assert response.status_code == 200
    return response.content.decode()


def page(browser: Client, address: str) -> str:
    response = browser.get(address)
    assert response.status_code == 200, response
    return response.content.decode()


def test_the_list_has_the_button_and_the_button_asks_for_files(browser: Client) -> None:
    assert 'href="/admin/exchange/bundlerecord/bring/"' in page(browser, BUNDLES)
    form = page(browser, BRING)
    assert 'type="file"' in form
    assert "multiple" in form
    assert 'enctype="multipart/form-data"' in form


def test_several_files_are_taken_in_and_each_is_told(browser: Client, done: Machine) -> None:
    said = told(browser, ("good.exambundle", file_of(done)), ("bad.zip", b"PK\x03\x04 nothing of ours"))
    for words in ("6 new events", "R1: submitted, 3 of 3 answered, slot consumed", "BUNDLE-NONE", "bad.zip"):
        assert words in said
    record = BundleRecord.objects.get()
    assert (record.by, record.state) == ("boss", "ingested")
    assert "6 new events" in LogEntry.objects.get().change_message


def test_what_waits_says_why_in_the_list(browser: Client, done: Machine) -> None:
    told(browser, ("late.exambundle", file_of(done, span_of(done, since=2))))
    assert "Events 1 to 2 of incarnation 1 are missing." in page(browser, BUNDLES)


def test_no_file_is_asked_for_again(browser: Client) -> None:
    response = browser.post(BRING, {})
    assert "This field is required" in response.content.decode()


def test_the_acknowledgement_is_there_to_take_back(browser: Client, done: Machine) -> None:
    brought(file_of(done))
    record = BundleRecord.objects.get()
    assert f"{BUNDLES}{record.pk}/acknowledge/" in page(browser, f"{BUNDLES}{record.pk}/change/")
    response = browser.get(f"{BUNDLES}{record.pk}/acknowledge/")
    assert response["Content-Disposition"] == f'attachment; filename="{done.name}.examack"'
    own = keys.keys()
    said = acknowledgement.read(response.content, {own.sign_id: own.sign.public_key()}, StationId(done.name))
    assert said.heads[0].seq == 6


def test_who_may_only_look_brings_nothing(browser: Client, done: Machine) -> None:
    looker = a_clerk("looker", password="correct horse battery")
    looker.user_permissions.add(Permission.objects.get(codename="view_bundlerecord"))
    browser.force_login(looker)
    assert "bring" not in page(browser, BUNDLES).split("<main")[-1]
    assert browser.post(BRING, {"picked": SimpleUploadedFile("a", file_of(done))}).status_code == 403
    assert BundleRecord.objects.count() == 0


def test_a_bundle_is_nobodys_to_change_and_goes_with_its_center(
    browser: Client, done: Machine, center: ExamCenter
) -> None:
    brought(file_of(done))
    record = BundleRecord.objects.get()
    assert browser.post(f"{BUNDLES}{record.pk}/change/", {"state": "registered"}).status_code == 403
    assert browser.post(f"{BUNDLES}{record.pk}/delete/", {"post": "yes"}).status_code == 403
    response = browser.post(f"/admin/registration/examcenter/{center.pk}/delete/", {"post": "yes"})
    assert response.status_code == 302
    assert BundleRecord.objects.count() == 0


def test_a_longer_list_asks_no_more_questions(
    browser: Client, done: Machine, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    brought(file_of(done, span_of(done, until=2)))
    with CaptureQueriesContext(connection) as one:
        page(browser, BUNDLES)
    for until in (3, 4, 5):
        brought(file_of(done, span_of(done, until=until)))
    with django_assert_max_num_queries(len(one)):
        page(browser, BUNDLES)
