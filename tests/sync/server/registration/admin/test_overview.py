"""The first page: how many slots stand where."""

from datetime import timedelta

import pytest
from django.test import Client

from sync.protocol.slots import SlotState
from sync.server.registration.times import now
from tests.sync.server.registration.admin.pages import text, tree
from tests.sync.server.registration.world import a_candidate, a_session

pytestmark = pytest.mark.django_db


def test_it_counts_slots_over_all_and_in_every_session_that_matters(browser):
    session = a_session()
    place = {"center": session.center, "exam": session.exam, "session": session}
    for state, times in ((SlotState.AVAILABLE, 3), (SlotState.ATTEMPTING, 2), (SlotState.CONSUMED, 1)):
        for _ in range(times):
            a_candidate(state, **place)
    a_candidate()
    page = tree(browser.get("/admin/"))
    assert [text(figure) for figure in page.find_class("figure")] == [
        "1No Slot",
        "3Available",
        "2Attempting",
        "1Consumed",
    ]
    assert [text(count) for count in page.find_class("count")] == ["0", "3", "2", "1"]


def test_sessions_that_are_over_or_cancelled_are_not_there(browser):
    a_session(opens_at=now() - timedelta(hours=5), closes_at=now() - timedelta(hours=1))
    a_session(cancelled=True)
    assert "No session is open or to come." in text(tree(browser.get("/admin/")))


def test_it_asks_the_database_no_more_for_more(browser: Client, django_assert_num_queries):
    for _ in range(6):
        session = a_session()
        a_candidate(SlotState.AVAILABLE, center=session.center, exam=session.exam, session=session)
    browser.get("/admin/")
    with django_assert_num_queries(4):  # who is it, twice; totals; sessions
        browser.get("/admin/")


def test_every_page_of_the_side_is_there(browser):
    page = tree(browser.get("/admin/"))
    links = {link.get("href") for link in page.get_element_by_id("nav-sidebar-apps").iter("a")}
    assert {"/admin/registration/candidateprofile/", "/admin/auth/user/", "/admin/axes/accessattempt/"} <= links
    for link in links:
        assert browser.get(link).status_code == 200
