"""The server's doctor in the admin: what it finds, to whom it is told, and the support bundle with nobody in it."""

import json
import zipfile
from collections.abc import Iterator
from io import BytesIO

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import User
from django.db import IntegrityError
from django.http import HttpResponse
from django.test import Client
from django.utils.translation import gettext

from sync.protocol.slots import SlotState
from sync.server.exchange import checkup, health
from sync.server.registration import repairs
from sync.server.registration.doctor_page import NAMES, REPAIR, STATUS, TAKEN
from sync.server.registration.models import CandidateProfile
from tests.sync.server.registration.losing import lose
from tests.sync.server.registration.world import a_candidate, a_clerk, again

pytestmark = pytest.mark.django_db
PAGE, BUNDLE, REPAIR_PAGE = "/admin/doctor/", "/admin/doctor/support/", "/admin/doctor/repair/"


@pytest.fixture
def boss() -> User:
    return User.objects.create_superuser("boss", password="correct horse battery")


@pytest.fixture
def browser(boss: User, settings: object) -> Client:
    settings.CENTRAL_OTP_REQUIRED = False  # type: ignore[attr-defined]
    client = Client()
    client.force_login(boss)
    return client


def text(page: object) -> str:
    assert isinstance(page, HttpResponse)
    return page.content.decode()


def test_it_shows_what_the_command_says_what_is_wrong_first(browser: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkup, "LEAST_MB", 10**9)
    page = browser.get(PAGE)
    told = text(page)
    found = repairs.examine()
    for one in found:
        assert str(NAMES[one.name]) in told
    (disk,) = [one for one in found if one.name == "disk"]
    assert disk.status == "warning"
    assert "MB are free where the server lives" in told
    assert "Make room" in told
    lines = page.context["lines"]
    assert [line["status"] for line in lines] == sorted((line["status"] for line in lines), reverse=True)
    assert "Wants somebody" in told


@pytest.mark.parametrize(("language", "word"), [("hi", "डिस्क पर जगह"), ("ar", "المساحة على القرص")])
def test_it_says_so_in_the_readers_language(
    browser: Client, monkeypatch: pytest.MonkeyPatch, language: str, word: str
) -> None:
    monkeypatch.setattr(checkup, "LEAST_MB", 10**9)
    browser.post("/i18n/setlang/", {"language": language, "next": "/admin/"}, secure=True)
    told = text(browser.get(PAGE))
    assert word in told
    assert "MB are free" not in told
    assert "Make room" not in told


def test_everything_that_the_doctor_looks_at_has_its_words() -> None:
    found = repairs.examine()
    assert {one.name for one in found} <= set(NAMES)
    assert {one.status for one in found} <= set(STATUS)
    assert gettext("Backup") == "Backup"


def test_the_bundle_is_the_commands_with_nobody_in_it_and_it_is_noted_who_took_it(browser: Client, boss: User) -> None:
    somebody = a_candidate(SlotState.AVAILABLE)
    answer = browser.post(BUNDLE)
    assert (answer.status_code, answer["Content-Type"]) == (200, "application/zip")
    assert "attachment" in answer["Content-Disposition"]
    assert "no-store" in answer["Cache-Control"]
    with zipfile.ZipFile(BytesIO(answer.content)) as bundle:
        parts = {name: bundle.read(name).decode() for name in bundle.namelist()}
    assert {"about.json", "settings.json", "doctor.json", "counts.json"} <= set(parts)
    assert {one["name"] for one in json.loads(parts["doctor.json"])} == {one.name for one in repairs.examine()}
    for part in parts.values():
        assert somebody.full_name not in part
        assert somebody.registration_number not in part
        assert boss.password not in part
    (entry,) = LogEntry.objects.filter(change_message=TAKEN)
    assert (entry.user, entry.object_repr.startswith("support-central-")) == (boss, True)
    assert TAKEN in text(browser.get("/admin/admin/logentry/"))


def test_nothing_is_given_by_a_mere_link(browser: Client) -> None:
    assert browser.get(BUNDLE).status_code == 405
    assert not LogEntry.objects.exists()


def test_a_post_from_elsewhere_is_refused(boss: User, settings: object) -> None:
    settings.CENTRAL_OTP_REQUIRED = False  # type: ignore[attr-defined]
    client = Client(enforce_csrf_checks=True)
    client.force_login(boss)
    assert [client.post(page).status_code for page in (BUNDLE, REPAIR_PAGE)] == [403, 403]


@pytest.mark.parametrize("page", [PAGE, BUNDLE, REPAIR_PAGE])
def test_only_central_admins_without_limits_are_told(browser: Client, page: str) -> None:
    clerk = Client()
    clerk.force_login(a_clerk("clerk", may="*"))
    answer = clerk.get(page) if page == PAGE else clerk.post(page)
    assert answer.status_code == 403
    stranger = Client().get(page)
    assert (stranger.status_code, "/admin/login/" in stranger["Location"]) == (302, True)
    assert "/admin/doctor/" in text(browser.get("/admin/"))
    assert "/admin/doctor/" not in text(clerk.get("/admin/"))


@pytest.mark.django_db(transaction=True)
class TestRepair:
    """What the command mends, the page mends, without ever needing what was lost."""

    @pytest.fixture(autouse=True)
    def mended_again(self) -> Iterator[None]:
        yield
        list(repairs.repair())
        health.watch.forget()

    def test_a_lost_column_is_named_put_back_and_noted(self, browser: Client, boss: User) -> None:
        somebody = a_candidate(SlotState.CONSUMED)
        before = somebody.slot
        lose(CandidateProfile, ["slot_attempting_at"])
        page = text(browser.get(PAGE))
        assert "no column slot_attempting_at" in page
        assert REPAIR_PAGE in page
        asked = text(browser.get(REPAIR_PAGE))
        assert "no column slot_attempting_at" in asked
        assert "constraints that are missing are made again" in asked
        assert "slot_attempting_at" in repairs.examine()[1].cause  # a look alone changes nothing
        assert not LogEntry.objects.exists()

        done = browser.post(REPAIR_PAGE)
        told = text(done)
        assert "column registration_candidateprofile.slot_attempting_at added" in told
        assert "slots rebuilt from their history" in told
        assert [line["status"] for line in done.context["lines"] if line["name"] == NAMES["schema"]] == ["ok"]
        assert REPAIR_PAGE not in told
        assert again(somebody).slot == before
        (entry,) = LogEntry.objects.all()
        assert (entry.user, entry.object_repr) == (boss, REPAIR)
        assert "slot_attempting_at added" in entry.get_change_message()

    def test_a_repair_that_stops_says_what_it_had_done_and_is_noted(
        self, browser: Client, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def stopping() -> Iterator[str]:
            yield "table one added"
            raise IntegrityError("two rows alike")

        monkeypatch.setattr(repairs, "repair", stopping)
        told = text(browser.post(REPAIR_PAGE))
        monkeypatch.undo()
        assert "table one added" in told
        assert "stopped: two rows alike" in told
        assert LogEntry.objects.get().get_change_message() == "table one added; stopped: two rows alike"

    def test_where_nothing_is_wrong_nothing_is_offered_and_nothing_is_done(self, browser: Client) -> None:
        assert REPAIR_PAGE not in text(browser.get(PAGE))
        assert "Repair now" not in text(browser.get(REPAIR_PAGE))
        assert "nothing that it could mend" in text(browser.post(REPAIR_PAGE))

    def test_a_page_that_fails_for_it_leads_here(self, browser: Client) -> None:
        browser.raise_request_exception = False
        center = a_candidate().center
        lose(CandidateProfile, ["slot_attempting_at"])
        failed = text(browser.get(f"/admin/registration/examcenter/{center.pk}/delete/"))
        assert 'id="doctor" href="/admin/doctor/"' in failed

    @pytest.mark.parametrize("language", ["hi", "ar"])
    def test_it_asks_in_the_readers_language(self, browser: Client, language: str) -> None:
        lose(CandidateProfile, ["slot_attempting_at"])
        browser.post("/i18n/setlang/", {"language": language, "next": "/admin/"}, secure=True)
        asked = text(browser.get(REPAIR_PAGE))
        assert "Repair now" not in asked
        assert "What will be done" not in asked
        assert "registration_candidateprofile" in asked
