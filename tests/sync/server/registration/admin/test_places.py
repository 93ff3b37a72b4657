"""Centers, stations and codes in the admin: a center goes with all that is its own, and says so first."""

import pytest
from django.contrib.auth.models import Permission

from sync.protocol import codes, enrollment_links
from sync.protocol.slots import SlotState
from sync.server.registration import enrollment
from sync.server.registration.admin.places import shortened
from sync.server.registration.models import (
    CandidateProfile,
    EnrollmentCode,
    Exam,
    ExamCenter,
    ExamSession,
    FeedCounter,
    SlotEvent,
    Station,
    Tombstone,
)
from tests.sync.server.registration.admin.pages import messages, text, tree
from tests.sync.server.registration.world import a_candidate, a_center, a_clerk, a_session, a_station

pytestmark = pytest.mark.django_db
CENTERS, STATIONS, CODES = (f"/admin/registration/{name}/" for name in ("examcenter", "station", "enrollmentcode"))


def a_full_center() -> ExamCenter:
    """Return a center with everything that can hang on one."""
    session = a_session()
    center = session.center
    station = a_station(center)
    enrollment.new_code(center, "9", "seat", session=session)
    a_candidate(center=center, exam=session.exam).delete()
    for state in SlotState:
        candidate = a_candidate(state, center=center, exam=session.exam, session=session, station=station)
    candidate.reset_slot(by="boss", reason="fire alarm")
    return center


def test_the_confirmation_page_lists_what_goes(browser):
    center = a_full_center()
    page = text(tree(browser.get(f"{CENTERS}{center.pk}/delete/")))
    for counted in ("Exam centers: 1", "Stations: 1", "Exam sessions: 1", "Candidates: 4", "Enrollment codes: 1"):
        assert counted in page
    for candidate in center.candidates.all():
        assert str(candidate) in page


def test_a_confirmed_center_goes_with_all_that_is_its_own_and_nothing_else(browser):
    center, other = a_full_center(), a_full_center()
    exams = set(Exam.objects.all())
    done = browser.post(f"{CENTERS}{center.pk}/delete/", {"post": "yes"}, follow=True)
    assert messages(done) == [f"The exam center “{center}” was deleted successfully."]
    assert list(ExamCenter.objects.all()) == [other]
    for model in (CandidateProfile, ExamSession, Station, EnrollmentCode, FeedCounter, Tombstone):
        assert {row.center_id for row in model.objects.all()} == {other.pk}
    assert {event.profile.center_id for event in SlotEvent.objects.all()} == {other.pk}
    assert set(Exam.objects.all()) == exams


def test_several_centers_go_by_the_lists_action_too(browser):
    centers = [a_full_center() for _ in range(2)]
    fields = {"action": "delete_selected", "_selected_action": [center.pk for center in centers]}
    assert "Candidates: 8" in text(tree(browser.post(CENTERS, fields)))
    browser.post(CENTERS, {**fields, "post": "yes"})
    assert not ExamCenter.objects.exists()
    assert not CandidateProfile.objects.exists()


def test_nobody_deletes_a_center_without_the_right_to_delete_what_is_in_it(browser):
    center = a_full_center()
    clerk = a_clerk("clerk", password="x")
    for name in ("view_examcenter", "delete_examcenter"):
        clerk.user_permissions.add(Permission.objects.get(codename=name))
    browser.force_login(clerk)
    assert "candidate" in text(tree(browser.get(f"{CENTERS}{center.pk}/delete/")))
    assert browser.post(f"{CENTERS}{center.pk}/delete/", {"post": "yes"}).status_code == 403
    assert ExamCenter.objects.filter(pk=center.pk).exists()


def test_long_lists_of_what_goes_are_cut_and_the_rest_counted():
    listed = ["center", [f"candidate {n}" for n in range(100)]]
    head, candidates = shortened(listed)
    assert head == "center"
    assert candidates == [*(f"candidate {n}" for n in range(40)), "… and 60 more"]


def test_what_hangs_on_the_last_one_that_is_shown_is_shown_too():
    listed = [part for n in range(41) for part in (f"candidate {n}", [f"event of {n}"])]
    assert shortened(listed)[-3:] == ["candidate 39", ["event of 39"], "… and 1 more"]


def test_a_big_centers_page_stays_small(browser):
    center = a_center()
    for _ in range(120):
        a_candidate(SlotState.AVAILABLE, center=center)
    page = text(tree(browser.get(f"{CENTERS}{center.pk}/delete/")))
    assert "Candidates: 120" in page
    assert "… and " in page


def test_the_list_of_centers_counts_in_one_query(browser, django_assert_num_queries):
    for _ in range(6):
        a_full_center()
    browser.get(CENTERS)
    with django_assert_num_queries(5):
        page = tree(browser.get(CENTERS))
    assert [text(cell) for cell in page.find_class("field-candidate_count")] == ["4"] * 6
    assert [text(cell) for cell in page.find_class("field-station_count")] == ["1"] * 6


def test_a_zone_that_does_not_exist_is_refused(browser):
    fields = {"code": "X", "name": "X", "zone": "Asia/Bengaluru", "address": ""}
    assert "not a time zone" in text(tree(browser.post(f"{CENTERS}add/", fields)))


def test_the_list_of_stations_asks_the_database_no_more_for_more(browser, django_assert_max_num_queries):
    for _ in range(10):
        a_station()
    browser.get(STATIONS)
    with django_assert_max_num_queries(7):  # one of them names the versions in the filter
        browser.get(STATIONS)


@pytest.mark.parametrize(
    ("action", "standing"), [("quarantine", "quarantined"), ("revoke", "revoked"), ("restore", "good")]
)
def test_a_stations_standing_is_changed_and_told_to_the_center(browser, action, standing):
    station = a_station(standing="good" if standing != "good" else "revoked")
    before = station.feed_pos
    browser.post(STATIONS, {"action": action, "_selected_action": [station.pk]})
    station.refresh_from_db()
    assert station.standing == standing
    assert station.feed_pos > before


def test_nobody_adds_a_station_by_hand_or_changes_its_keys(browser):
    assert browser.get(f"{STATIONS}add/").status_code == 403
    station = a_station()
    page = tree(browser.get(f"{STATIONS}{station.pk}/change/"))
    fields = {field.get("name") for field in page.iter("input", "select", "textarea")}
    assert not fields & {"sign_key", "seal_key", "counter", "incarnation", "public_id"}


def test_an_enrollment_code_is_shown_once_and_lets_the_machine_in(browser):
    center = a_center()
    shown = browser.post(f"{CODES}add/", {"center": center.pk, "seat": "12", "role": "seat", "uses_left": 2})
    code = codes.normalized(text(tree(shown).get_element_by_id("code")))
    used = enrollment.take(code[codes.FINGERPRINT_LENGTH :])
    assert (used.center, used.seat, used.uses_left) == (center, "12", 1)
    for page in (CODES, f"{CODES}{used.pk}/change/"):
        assert codes.grouped(code)[:9] not in browser.get(page).content.decode()


@pytest.mark.parametrize(("role", "command"), [("seat", "“kiosk enroll”"), ("panel", "“kiosk enroll --role panel”")])
def test_a_codes_link_is_shown_as_a_square_and_leads_to_the_server_that_was_asked(browser, role, command):
    fields = {"center": a_center().pk, "seat": "12", "role": role, "uses_left": 1}
    page = tree(browser.post(f"{CODES}add/", fields, headers={"host": "localhost:8443"}))
    link = enrollment_links.read(text(page.get_element_by_id("link")))
    assert link.address == "https://localhost:8443"
    assert link.code == codes.normalized(text(page.get_element_by_id("code")))
    [square] = page.find_class("desk-square")
    assert len(list(square.iter("svg"))) == 1
    assert command in text(page)


def test_the_list_of_codes_asks_the_database_no_more_for_more(browser, boss, django_assert_max_num_queries):
    for _ in range(10):
        enrollment.new_code(a_center(), "1", "seat", by=boss)
    browser.get(CODES)
    with django_assert_max_num_queries(6):
        browser.get(CODES)


# --- put up anew ------------------------------------------------------------------------------------------------------


def code_on(shown: object) -> str:
    return codes.normalized(text(tree(shown).get_element_by_id("code")))[codes.FINGERPRINT_LENGTH :]


def a_successor(station: Station) -> Station:
    old = Station.objects.get(pk=station.pk)
    old.standing = Station.Standing.QUARANTINED
    old.save()
    return a_station(old.center, seat=old.seat, replaces=old)


def test_a_code_for_the_machine_that_takes_a_place_is_asked_for_once_and_shown_once(browser):
    station = a_station(seat="A7")
    page = f"{STATIONS}{station.pk}/put-up/"
    assert "Seat A7" in text(tree(browser.get(page)))
    assert not EnrollmentCode.objects.exists()
    used = enrollment.take(code_on(browser.post(page)))
    assert (used.center, used.seat, used.role, used.uses_left) == (station.center, "A7", "seat", 0)
    assert used.replaces == station


def test_every_machine_of_a_place_leads_to_the_others_and_to_what_was_done_there(browser):
    first = a_station(seat="A7")
    second = a_successor(first)
    third = a_successor(second)
    assert "This one alone" in text(tree(browser.get(f"{STATIONS}{a_station().pk}/change/")))
    for shown, words in ((first, "Replaced by"), (second, "Replaces"), (third, "Replaces")):
        page = tree(browser.get(f"{STATIONS}{shown.pk}/change/"))
        assert words in text(page)
        links = {link.get("href") for link in page.iter("a")}
        for other in (first, second, third):
            attempts = f"/admin/exchange/attemptrecord/?station__id__exact={other.pk}"
            assert attempts in links
            assert browser.get(attempts).status_code == 200
            assert other == shown or f"{STATIONS}{other.pk}/change/" in links


def test_a_machine_is_not_replaced_twice(browser):
    station = a_station()
    a_successor(station)
    assert browser.post(f"{STATIONS}{station.pk}/put-up/").status_code == 403
    assert not EnrollmentCode.objects.exists()


def test_a_replaced_machine_is_not_trusted_again(browser):
    station = a_station()
    successor = a_successor(station)
    done = browser.post(STATIONS, {"action": "restore", "_selected_action": [station.pk, successor.pk]}, follow=True)
    assert messages(done)[-1] == "Not restored, because other machines were put up in their place: 1"
    page = browser.post(f"{STATIONS}{station.pk}/change/", {"seat": station.seat, "standing": "good"})
    assert "Another machine was put up in its place" in text(tree(page))
    station.refresh_from_db()
    assert station.standing == "quarantined"
    fields = {"seat": station.seat, "standing": "revoked"}
    assert browser.post(f"{STATIONS}{station.pk}/change/", fields).status_code == 302
    station.refresh_from_db()
    assert station.standing == "revoked"


def test_nobody_puts_a_machine_up_anew_without_the_right_to_make_codes(browser):
    station = a_station()
    clerk = a_clerk("clerk", password="x")
    for name in ("view_station", "change_station"):
        clerk.user_permissions.add(Permission.objects.get(codename=name))
    browser.force_login(clerk)
    assert browser.get(f"{STATIONS}{station.pk}/put-up/").status_code == 403
    assert browser.post(f"{STATIONS}{station.pk}/put-up/").status_code == 403
    assert not EnrollmentCode.objects.exists()
