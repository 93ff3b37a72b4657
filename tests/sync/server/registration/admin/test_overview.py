"""The first page: how many slots stand where."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from lxml import html

from sync.protocol.fingerprints import fingerprint
from sync.protocol.ids import new_id
from sync.protocol.slots import SlotState
from sync.server.exchange import day_board
from sync.server.exchange.models import AttemptRecord, RaisedHand
from sync.server.registration.models import CandidateProfile, ExamSession, Station
from sync.server.registration.times import now
from tests.sync.server.registration.admin.everything import World
from tests.sync.server.registration.admin.pages import text, tree
from tests.sync.server.registration.world import a_candidate, a_center, a_session, a_station, an_exam

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


def board(page: html.HtmlElement) -> list[tuple[str, str]]:
    """Return the sessions on the board: at which center, and why somebody is needed."""
    rows = page.get_element_by_id("day").xpath(".//tbody/tr")
    return [
        (text(row.find(".//a")), text(row.find_class("wanting")[0])) for row in rows if row.find(".//a") is not None
    ]


def test_sessions_in_trouble_stand_first_with_what_it_is(browser):
    quiet, loud, later = (a_session(a_center(name=name)) for name in ("Quiet", "Loud", "Later"))
    ExamSession.objects.filter(pk=later.pk).update(opens_at=now() + timedelta(hours=1))
    silent = a_station(loud.center, last_seen_at=now() - timedelta(minutes=6))
    an_attempt(silent, "p1", session=loud.public_id)
    an_attempt(a_station(loud.center, last_seen_at=now()), "p2", session=loud.public_id, for_staff="keys")
    for center in (loud.center, later.center):  # what is not open yet needs nobody
        RaisedHand.objects.create(
            center=center, station=silent, event_id=new_id(), cause="technical", raised_ms=1, received_ms=1
        )
    wanted = "Raised hands 1Questions covered 1Exams at silent seats 1Different papers or programs 2"
    page = tree(browser.get("/admin/"))
    assert board(page) == [("Loud", wanted), ("Quiet", ""), ("Later", "")]
    assert [text(tab) for tab in page.get_element_by_id("day").find_class("desk-tabs")[0]] == [
        "All 3",
        "Needs somebody 1",
    ]
    assert board(tree(browser.get("/admin/?trouble=1"))) == [("Loud", wanted)]
    assert board(tree(browser.get(f"/admin/?q={quiet.exam.code}"))) == [("Quiet", "")]


def test_the_board_has_pages_and_looks_again_at_the_one_that_is_shown(browser, monkeypatch):
    monkeypatch.setattr(day_board, "PER_PAGE", 2)
    exam = an_exam()
    for n in range(5):
        a_session(a_center(name=f"Center {n}"), exam, opens_at=now() - timedelta(minutes=50 - n))
    asked = f"/admin/?q={exam.code}&p=3"
    page = tree(browser.get(asked))
    assert [center for center, _ in board(page)] == ["Center 4"]
    assert page.get_element_by_id("overview").get("hx-get") == asked
    assert "Page 3 of 3" in text(page.get_element_by_id("day"))
    assert [link.get("href") for link in page.find_class("desk-pages")[0].iter("a")] == [f"?q={exam.code}&p=2"]


def test_sessions_that_are_over_or_cancelled_are_not_there(browser):
    a_session(opens_at=now() - timedelta(hours=5), closes_at=now() - timedelta(hours=1))
    a_session(cancelled=True)
    assert "No session is open or to come." in text(tree(browser.get("/admin/")))


def test_it_asks_the_database_no_more_for_more(browser: Client):
    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            browser.get("/admin/")
        return len(queries)

    browser.get("/admin/")
    world = World("row", a_center())
    world.fill(1)
    one = asked()
    world.fill(40)
    assert asked() == one <= 20


def bars(page: html.HtmlElement, title: str) -> dict[str, str]:
    """Return the bars of the card with this title: what each is of, and its number."""
    card = next(card for card in page.find_class("desk-card") if text(card.find(".//h2")).startswith(title))
    names = [text(name) for name in card.iter("dt")]
    return dict(zip(names, [text(number) for number in card.iter("dd")], strict=True))


def test_it_counts_stations_by_standing_and_by_contact(browser):
    center = a_center()
    a_station(center, last_seen_at=now())
    a_station(center, last_seen_at=now() - timedelta(minutes=6), standing="quarantined")
    a_station(center, standing="revoked")
    assert bars(tree(browser.get("/admin/")), "Stations") == {
        "Good": "1",
        "Quarantined": "1",
        "Revoked": "1",
        "In contact": "1",
        "Silent": "1",
        "Never heard of": "1",
    }


def test_it_tells_what_waits_at_each_center_and_of_when_that_is(browser):
    seen = datetime(2026, 11, 22, 3, 30, tzinfo=UTC)
    one, two = a_center(name="One"), a_center(name="Two")
    for center, unsent, at in ((one, 5, seen), (one, 7, seen + timedelta(hours=1)), (two, 40, seen), (two, 0, seen)):
        a_station(center, now={"unsent": unsent}, last_seen_at=at)
    waits = bars(tree(browser.get("/admin/")), "Events that wait")
    assert waits == {"Two as of 22 Nov 2026, 09:00 IST": "40", "One as of 22 Nov 2026, 09:00 IST": "12"}


def test_it_counts_versions_of_the_program(browser):
    for program in ("1.2", "1.2", "1.1", ""):
        a_station(program=program)
    assert bars(tree(browser.get("/admin/")), "Versions") == {"1.2": "2", "1.1": "1"}


def an_attempt(station: Station, package: str, session: str = "S1", **fields: object) -> AttemptRecord:
    candidate = a_candidate(SlotState.ATTEMPTING, center=station.center, station=station)
    return AttemptRecord.objects.create(
        **{
            "public_id": new_id(),
            "profile": candidate,
            "generation": 1,
            "station": station,
            "session": session,
            "package": package,
            "state": "active",
            "started_at": now(),
            **fields,
        }
    )


def test_different_papers_or_programs_in_one_session_are_told_by_their_fingerprints(browser):
    center = a_center()
    for package, program in (("p1", "1.2"), ("p1", "1.2"), ("p2", "1.2")):
        an_attempt(a_station(center, program=program), package)
    an_attempt(a_station(center, program="1.2"), "p3", session="S2")
    told = text(tree(browser.get("/admin/")).find_class("desk-wanted")[0])
    assert f"{fingerprint('p1', '1.2')} × 2, {fingerprint('p2', '1.2')} × 1" in told
    assert fingerprint("p3", "1.2") not in told


def test_candidates_with_different_forms_have_different_papers_and_nobody_is_needed(browser):
    center = a_center()
    for package, form in (("p1", "A"), ("p2", "B")):
        attempt = an_attempt(a_station(center, program="1.2"), package)
        CandidateProfile.objects.filter(pk=attempt.profile_id).update(form=form)
    assert not tree(browser.get("/admin/")).find_class("desk-wanted")


def test_where_all_seats_have_the_same_nobody_is_needed(browser):
    center = a_center()
    for _ in range(2):
        an_attempt(a_station(center, program="1.2"), "p1")
    assert not tree(browser.get("/admin/")).find_class("desk-wanted")


def test_conflicts_stand_where_they_are_seen_with_a_way_to_the_desk(browser):
    station = a_station()
    first = an_attempt(station, "p1")
    rival = AttemptRecord.objects.get(pk=first.pk)
    rival.pk, rival.public_id = None, new_id()
    rival.save()
    wanted = tree(browser.get("/admin/")).find_class("desk-wanted")[0]
    assert "1 Conflicts to decide" in text(wanted)
    assert f"{first.profile.full_name} Several attempts in one slot" in text(wanted)


def test_the_day_is_drawn_hour_by_hour(browser):
    an_attempt(a_station(), "p1", started_at=now() - timedelta(hours=2))
    an_attempt(a_station(), "p1", state="submitted", receipt="x", ended_at=now(), started_at=now() - timedelta(hours=2))
    an_attempt(a_station(), "p1", started_at=now() - timedelta(days=3))
    drawn = tree(browser.get("/admin/")).find_class("desk-hours")[0]
    hours = [text(title) for title in drawn.iter("title")]
    assert len(hours) == 24
    assert hours[-1] == f"{now():%H}:00: Begun 0, Ended 1"
    assert [hour for hour in hours if "Begun 0" not in hour] == [hours[-3]]
    assert hours[-3].endswith("Begun 2, Ended 0")


def test_every_page_of_the_side_is_there(browser):
    page = tree(browser.get("/admin/"))
    links = {link.get("href") for link in page.get_element_by_id("nav-sidebar-apps").iter("a")}
    assert {"/admin/registration/candidateprofile/", "/admin/auth/user/", "/admin/axes/accessattempt/"} <= links
    for link in links:
        assert browser.get(link).status_code == 200
