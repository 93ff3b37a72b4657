"""Accommodations in the admin: granted with a reason, kept for ever, moved by that page alone."""

import pytest
from django.contrib.auth.models import Permission
from django.test import Client

from sync.protocol.accommodations import Accommodations
from sync.server.registration.accommodating import accommodate
from sync.server.registration.accommodation_words import HELP, LABELS, in_words
from sync.server.registration.errors import AccommodationsOutOfRange, HistoryIsKept, ReasonMissing
from sync.server.registration.models import AccommodationGrant, CandidateProfile
from tests.sync.server.registration.admin.pages import messages, text, tree
from tests.sync.server.registration.world import a_candidate, a_clerk, again

pytestmark = pytest.mark.django_db
LIST = "/admin/registration/candidateprofile/"
MORE = Accommodations(extra_time_percent=25, theme="cream", masking=True, tools=("notes",))


def page_of(candidate: CandidateProfile, what: str = "accommodations/") -> str:
    return f"{LIST}{candidate.pk}/{what}"


def test_every_accommodation_can_be_granted_and_has_its_words() -> None:
    names = set(Accommodations.__struct_fields__)

    assert set(LABELS) == names
    assert set(HELP) == names


def test_granted_on_the_page_it_holds_and_stands_in_the_history(browser):
    candidate = a_candidate()
    given = {
        "extra_time_percent": "25",
        "theme": "cream",
        "masking": "on",
        "tools": ["notes"],
        "reason": "Approved on 3 November",
        "approved_by": "deputy",
    }
    page = browser.post(page_of(candidate), given, follow=True)

    assert again(candidate).granted == MORE
    (grant,) = AccommodationGrant.objects.all()
    assert (grant.told, grant.by, grant.approved_by, grant.reason) == (MORE, "boss", "deputy", "Approved on 3 November")
    words = "extra time, percent: 25, colors: cream, answer masking, tools beyond the exam's: notes"
    assert messages(page) == [f"Accommodations: {words}."]
    assert words in text(tree(page))


def test_the_page_shows_what_holds_and_saving_it_as_it_is_changes_nothing(browser):
    candidate = a_candidate()
    accommodate(candidate, MORE, by="boss", reason="Approved")
    page = tree(browser.get(page_of(candidate)))
    shown: dict[str, object] = {}
    for field in page.xpath("//form//input[@name]"):
        if field.get("type") != "checkbox" or field.get("checked") is not None:
            shown[field.get("name")] = field.get("value", "on")
    for field in page.xpath("//form//select[@name]"):
        shown[field.get("name")] = "".join(field.xpath("option[@selected]/@value"))

    page = browser.post(page_of(candidate), {**shown, "reason": "As it was"}, follow=True)

    assert messages(page) == ["Nothing was changed."]
    assert again(candidate).granted == MORE


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"text_percent": "50"}, "Not possible"),
        ({"text_percent": "4000"}, "Not possible"),
        ({"pointer_percent": "900"}, "Not possible"),
        ({"extra_time_percent": "9000"}, "Not possible"),
        ({"theme": "plaid"}, "Select a valid choice"),
        ({"reason": " "}, "required"),
        ({"approved_by": "BOSS"}, "Somebody else approves"),
    ],
)
def test_what_no_station_would_take_is_refused(browser, changed, told):
    candidate = a_candidate()
    page = browser.post(page_of(candidate), {"masking": "on", "reason": "x", **changed})

    assert told in text(tree(page))
    assert again(candidate).granted == Accommodations()
    assert not AccommodationGrant.objects.exists()


def test_only_who_may_grant_sees_the_button_and_the_page(settings):
    settings.CENTRAL_OTP_REQUIRED = False
    candidate = a_candidate()
    clerk = a_clerk("clerk", password="correct horse battery")
    clerk.user_permissions.add(*Permission.objects.filter(codename__in=["view_candidateprofile"]))
    client = Client()
    client.force_login(clerk)

    assert "accommodations/" not in client.get(page_of(candidate, "change/")).content.decode()
    assert client.post(page_of(candidate), {"masking": "on", "reason": "x"}).status_code == 403
    clerk.user_permissions.add(Permission.objects.get(codename="add_accommodationgrant"))
    assert "accommodations/" in client.get(page_of(candidate, "change/")).content.decode()


def test_a_page_that_was_opened_before_takes_nothing_back(browser):
    candidate = a_candidate()
    stale = again(candidate)
    accommodate(candidate, MORE, by="boss", reason="Approved")
    stale.full_name = "Somebody else"
    stale.save()

    assert again(candidate).granted == MORE


def test_a_grant_needs_a_reason_and_is_never_changed() -> None:
    candidate = a_candidate()
    with pytest.raises(ReasonMissing):
        accommodate(candidate, MORE, by="boss", reason=" ")
    with pytest.raises(AccommodationsOutOfRange, match="text_percent"):
        accommodate(candidate, Accommodations(text_percent=20), by="boss", reason="x")
    grant = accommodate(candidate, MORE, by="boss", reason="x")
    assert grant is not None
    assert accommodate(candidate, MORE, by="boss", reason="x") is None
    with pytest.raises(HistoryIsKept):
        grant.save()
    with pytest.raises(HistoryIsKept):
        grant.delete()


def test_nothing_granted_is_a_word_too() -> None:
    assert in_words(Accommodations()) == "none"
