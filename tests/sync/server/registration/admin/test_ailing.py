"""Where program and database do not fit together the admin says so, with what mends it; mended, it works again."""

from collections.abc import Iterator

import pytest
from django.db import OperationalError, connection
from django.db.migrations.recorder import MigrationRecorder
from django.http import HttpResponse
from django.test import Client

from sync.protocol.slots import SlotState
from sync.server.exchange import health
from sync.server.registration.models import CandidateProfile, ExamCenter
from sync.server.registration.repairs import examine, repair
from tests.sync.server.registration.losing import lose
from tests.sync.server.registration.world import a_candidate

CENTERS = "/admin/registration/examcenter/"


@pytest.fixture(autouse=True)
def looked_at_anew(browser: Client) -> Iterator[None]:
    browser.raise_request_exception = False
    health.watch.forget()
    yield
    health.watch.forget()


@pytest.mark.django_db(transaction=True)
def test_a_center_is_deleted_again_after_the_column_was_dropped_behind_the_servers_back(browser: Client) -> None:
    """The failure that the whole server was once known for, on the page where it was met."""
    kept, gone = a_candidate(SlotState.ATTEMPTING), [a_candidate(state) for state in SlotState]
    before = kept.slot
    pages = [f"{CENTERS}{candidate.center.pk}/delete/" for candidate in gone]
    lose(CandidateProfile, ["slot_attempting_at"])
    for page in pages:
        assert_out_of_order(browser.get(page), "registration_candidateprofile has no column slot_attempting_at")
        assert_out_of_order(browser.post(page, {"post": "yes"}), "central doctor --repair")
    [schema] = [finding for finding in examine() if finding.status == "failed" and finding.name == "schema"]
    assert "slot_attempting_at" in schema.cause
    assert list(repair())
    for page in pages:
        assert browser.get(page).status_code == 200
        assert browser.post(page, {"post": "yes"}).status_code == 302
    assert [center.pk for center in ExamCenter.objects.all()] == [kept.center.pk]
    assert CandidateProfile.objects.get().slot == before


@pytest.mark.django_db
def test_a_process_older_than_its_database_lets_nobody_change_anything(browser: Client) -> None:
    candidate = a_candidate(SlotState.CONSUMED)
    page = f"{CENTERS}{candidate.center.pk}/delete/"
    MigrationRecorder(connection).record_applied("registration", "0099_from_the_future")
    assert_out_of_order(browser.post(page, {"post": "yes"}), "registration.0099_from_the_future", "Restart the server")
    assert ExamCenter.objects.count() == 1
    MigrationRecorder(connection).record_unapplied("registration", "0099_from_the_future")
    assert browser.post(page, {"post": "yes"}).status_code == 302
    assert not ExamCenter.objects.exists()


@pytest.mark.django_db
def test_whoever_asks_for_the_servers_health_is_not_told_what_was_true_some_seconds_ago(browser: Client) -> None:
    assert browser.get(CENTERS).status_code == 200
    MigrationRecorder(connection).record_applied("registration", "0099_from_the_future")
    assert browser.get("/healthz").status_code == 503
    assert_out_of_order(browser.get(CENTERS), "registration.0099_from_the_future")


@pytest.mark.django_db
def test_a_database_that_is_away_is_no_mystery(browser: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def away() -> None:
        raise OperationalError("server closed the connection")

    monkeypatch.setattr(health.watch, "mismatch", away)
    assert_out_of_order(browser.get(CENTERS), "server closed the connection")


@pytest.mark.django_db
def test_a_mistake_of_the_program_is_told_as_one(browser: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def wrong(*_: object, **__: object) -> None:
        raise RuntimeError("nobody thought of this")

    monkeypatch.setattr(ExamCenter, "__str__", wrong)
    candidate = a_candidate()
    shown = browser.get(f"{CENTERS}{candidate.center.pk}/change/")
    assert (shown.status_code, "CENTRAL-FAILED" in shown.content.decode()) == (500, True)
    assert "nobody thought of this" not in shown.content.decode()


def assert_out_of_order(shown: HttpResponse, *told: str) -> None:
    text = shown.content.decode()
    assert (shown.status_code, shown["Cache-Control"]) == (503, "no-store"), text
    for part in ("CENTRAL-SCHEMA", *told):
        assert part in text
