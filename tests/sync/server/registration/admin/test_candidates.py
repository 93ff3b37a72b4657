"""Candidates in the admin: states at a glance, slots moved by actions only, access codes shown once."""

from datetime import UTC, datetime
from io import BytesIO

import pytest
from django.contrib.auth.models import Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image

from sync.protocol import codes
from sync.protocol.slots import SlotState
from sync.server.registration.models import CandidateProfile
from tests.sync.server.registration.admin.pages import badges, messages, text, tree
from tests.sync.server.registration.world import a_candidate, a_center, a_clerk, a_session, again, an_exam

pytestmark = pytest.mark.django_db
LIST = "/admin/registration/candidateprofile/"
SLOT_FIELDS = (
    "has_exam_slot",
    "slot_assigned_at",
    "slot_attempting_at",
    "slot_consumed_at",
    "slot_generation",
    "grant",
)


def page_of(candidate: CandidateProfile, what: str = "change/") -> str:
    return f"{LIST}{candidate.pk}/{what}"


def post_action(browser: Client, action: str, candidates: list[CandidateProfile], **fields: str) -> object:
    chosen = [candidate.pk for candidate in candidates]
    return browser.post(LIST, {"action": action, "_selected_action": chosen, **fields}, follow=True)


def form_of(candidate: CandidateProfile, **changed: object) -> dict[str, object]:
    """Return the fields of the page as a browser would send them."""
    fields = {
        "registration_number": candidate.registration_number,
        "full_name": candidate.full_name,
        "exam": candidate.exam_id,
        "center": candidate.center_id,
        "seat": candidate.seat,
        "accommodation_grants-TOTAL_FORMS": 0,
        "accommodation_grants-INITIAL_FORMS": 0,
        "accommodation_grants-MIN_NUM_FORMS": 0,
        "accommodation_grants-MAX_NUM_FORMS": 0,
        "slot_events-TOTAL_FORMS": 0,
        "slot_events-INITIAL_FORMS": 0,
        "slot_events-MIN_NUM_FORMS": 0,
        "slot_events-MAX_NUM_FORMS": 0,
    }
    return {**fields, **changed}


def test_the_list_shows_each_state_in_its_color_with_icon_word_and_time(browser):
    center = a_center("Asia/Kolkata")
    for state in SlotState:
        a_candidate(state, center=center)
    moments = {
        "slot_assigned_at": datetime(2026, 11, 22, 3, 30, tzinfo=UTC),
        "slot_attempting_at": datetime(2026, 11, 22, 4, 30, tzinfo=UTC),
        "slot_consumed_at": datetime(2026, 11, 22, 5, 30, tzinfo=UTC),
    }
    for field, moment in moments.items():
        CandidateProfile.objects.filter(**{f"{field}__isnull": False}).update(**{field: moment})
    assert badges(tree(browser.get(LIST))) == [
        ("no_slot", "cross", "No Slot"),
        ("available", "check", "Available 22 Nov 2026, 09:00 IST"),
        ("attempting", "pencil", "Attempting 22 Nov 2026, 10:00 IST"),
        ("consumed", "lock", "Consumed 22 Nov 2026, 11:00 IST"),
    ]


def test_the_list_asks_the_database_as_often_for_fifty_as_for_one(browser, django_assert_num_queries):
    session = a_session()
    for _ in range(50):
        a_candidate(SlotState.CONSUMED, center=session.center, exam=session.exam, session=session)
    browser.get(LIST)
    # Who is it, twice; how many, twice; the page itself.
    with django_assert_num_queries(5):
        browser.get(LIST)
    CandidateProfile.objects.exclude(pk=CandidateProfile.objects.first().pk).delete()
    with django_assert_num_queries(5):
        browser.get(LIST)


@pytest.mark.parametrize("state", SlotState)
def test_the_list_is_filtered_by_state(browser, state):
    for each in SlotState:
        a_candidate(each)
    assert [found for found, _, _ in badges(tree(browser.get(f"{LIST}?slot={state}")))] == [state]


def test_the_page_shows_slot_photo_and_history_newest_first(browser):
    candidate = a_candidate(SlotState.CONSUMED, photo=b"\xff\xd8", photo_type="image/jpeg")
    candidate.reset_slot(by="boss", reason="fire alarm", approved_by="head")
    page = tree(browser.get(page_of(candidate)))
    assert [state for state, _, _ in badges(page)] == ["available"]
    assert candidate.slot_status in text(page)
    assert page.find_class("portrait")[0].get("src") == "data:image/jpeg;base64,/9g="
    history = [text(cell) for cell in page.find_class("field-what")]
    assert [words for words in history if words] == ["Reset", "Consumed", "Attempt started", "Assigned"]
    assert "fire alarm" in text(page)


def test_no_page_offers_or_takes_a_slot_field(browser):
    candidate = a_candidate()
    page = tree(browser.get(page_of(candidate)))
    assert not {field.get("name") for field in page.iter("input", "select", "textarea")} & set(SLOT_FIELDS)
    made_up = {"has_exam_slot": "on", "slot_consumed_at_0": "2026-01-01", "slot_generation": 9, "grant": "x"}
    browser.post(page_of(candidate), form_of(candidate, full_name="New Name", **made_up))
    stored = again(candidate)
    assert (stored.full_name, stored.slot, stored.grant) == ("New Name", candidate.slot, "")


def test_assigning_from_the_list_gives_slots_to_those_without(browser):
    without, with_slot = a_candidate(), a_candidate(SlotState.ATTEMPTING)
    before = again(with_slot).slot
    told = messages(post_action(browser, "assign_slots", [without, with_slot]))
    assert again(without).slot.state is SlotState.AVAILABLE
    assert again(with_slot).slot == before
    assert told == [
        f"{with_slot}: not possible, the slot is “{again(with_slot).slot_status}”.",
        "Slots assigned: 1",
    ]
    assert without.slot_events.get().by == "boss"


def test_a_reset_asks_first_and_moves_nothing_until_it_has_a_reason(browser):
    candidate = a_candidate(SlotState.CONSUMED)
    before = again(candidate).slot
    asked = post_action(browser, "reset_slots", [candidate])
    assert str(candidate) in text(tree(asked))
    unanswered = post_action(browser, "reset_slots", [candidate], confirmed="yes", reason="  ")
    assert "This field is required." in text(tree(unanswered))
    assert again(candidate).slot == before


def test_a_reset_with_reason_opens_clean_generations_and_is_logged(browser):
    candidates = [a_candidate(SlotState.CONSUMED), a_candidate(SlotState.ATTEMPTING)]
    told = post_action(browser, "reset_slots", candidates, confirmed="yes", reason="fire alarm", approved_by="head")
    assert messages(told) == ["Slots reset: 2. They are Available again, in a new generation."]
    for candidate in candidates:
        slot = again(candidate).slot
        assert (slot.generation, slot.state, slot.attempting_ms, slot.consumed_ms) == (2, "available", None, None)
        event = candidate.slot_events.last()
        assert (event.by, event.reason, event.approved_by) == ("boss", "fire alarm", "head")


def test_a_reset_from_the_page_goes_back_to_the_page(browser):
    candidate = a_candidate(SlotState.CONSUMED)
    assert [badge[0] for badge in badges(tree(browser.get(page_of(candidate, "reset-slot/"))))] == ["consumed"]
    done = browser.post(page_of(candidate, "reset-slot/"), {"confirmed": "yes", "reason": "fire alarm"})
    assert done.headers["Location"] == page_of(candidate)
    assert again(candidate).slot.generation == 2


def test_nobody_approves_their_own_request(browser):
    candidate = a_candidate(SlotState.CONSUMED)
    fields = {"confirmed": "yes", "reason": "fire alarm", "approved_by": " Boss "}
    page = tree(browser.post(page_of(candidate, "reset-slot/"), fields))
    assert "Somebody else approves" in text(page)
    assert again(candidate).slot.generation == 1


def test_where_the_policy_asks_for_two_people_one_resets_nothing(browser):
    session = a_session(policy={"two_people": ["reset"]})
    candidate = a_candidate(SlotState.CONSUMED, session=session, exam=session.exam, center=session.center)
    page = tree(browser.post(page_of(candidate, "reset-slot/"), {"confirmed": "yes", "reason": "fire alarm"}))
    assert "This field is required." in text(page)
    assert again(candidate).slot.generation == 1
    fields = {"confirmed": "yes", "reason": "fire alarm", "approved_by": "head"}
    browser.post(page_of(candidate, "reset-slot/"), fields)
    assert again(candidate).slot.generation == 2
    assert candidate.slot_events.last().approved_by == "head"


def test_withdrawing_takes_the_right_away(browser):
    candidate = a_candidate(SlotState.AVAILABLE)
    post_action(browser, "withdraw_slots", [candidate], confirmed="yes", reason="registered twice")
    assert (again(candidate).slot.state, again(candidate).can_start_exam) == (SlotState.NO_SLOT, False)


def test_too_many_at_once_are_refused_before_anything_happens(browser, monkeypatch):
    monkeypatch.setattr("sync.server.registration.admin.slot_forms.AT_ONCE", 1)
    candidates = [a_candidate(SlotState.CONSUMED) for _ in range(2)]
    told = post_action(browser, "reset_slots", candidates, confirmed="yes", reason="all")
    assert messages(told) == ["At most 1 slots at once, so that each is looked at."]
    assert {again(candidate).slot.generation for candidate in candidates} == {1}


def test_the_page_offers_what_the_slot_allows(browser):
    offers = {}
    for state in SlotState:
        page = tree(browser.get(page_of(a_candidate(state))))
        links = [link.get("href").rstrip("/").rsplit("/", 1)[-1] for link in page.iter("a") if link.get("href")]
        offers[state] = [name for name in links if name.endswith("-slot")]
    moved = ["reset-slot", "withdraw-slot"]
    assert offers == {
        SlotState.NO_SLOT: ["assign-slot"],
        SlotState.AVAILABLE: moved,
        SlotState.ATTEMPTING: moved,
        SlotState.CONSUMED: moved,
    }


def test_looking_at_a_page_moves_nothing(browser):
    """Browsers, spies and impatient people fetch addresses: only a confirmed form acts."""
    candidate = a_candidate()
    code_hash = candidate.access_code_hash
    for what in ("assign-slot/", "new-access-code/"):
        assert browser.get(page_of(candidate, what)).status_code == 200
    assert (again(candidate).slot.generation, again(candidate).access_code_hash) == (0, code_hash)


def test_staff_without_the_right_move_no_slot(browser, boss):
    staff = a_clerk("clerk", password="x")
    for name in ("view_candidateprofile", "change_candidateprofile"):
        staff.user_permissions.add(Permission.objects.get(codename=name))
    candidate = a_candidate(SlotState.CONSUMED)
    browser.force_login(staff)
    assert "reset-slot" not in browser.get(page_of(candidate)).content.decode()
    answer = browser.post(page_of(candidate, "reset-slot/"), {"confirmed": "yes", "reason": "because"})
    assert answer.status_code == 403
    post_action(browser, "reset_slots", [candidate], confirmed="yes", reason="because")
    assert again(candidate).slot.generation == 1


def test_a_new_candidate_gets_a_code_that_is_shown_once(browser):
    exam, center = an_exam(), a_center()
    made = CandidateProfile(registration_number="R-NEW", full_name="New", exam=exam, center=center)
    shown = browser.post(f"{LIST}add/", form_of(made))
    code = text(tree(shown).get_element_by_id("code"))
    stored = CandidateProfile.objects.get()
    assert codes.matches(code, stored.access_code_hash)
    assert "no-store" in shown.headers["Cache-Control"]
    assert code not in browser.get(page_of(stored)).content.decode()


def test_a_new_code_replaces_the_old_one(browser):
    candidate = a_candidate()
    shown = browser.post(page_of(candidate, "new-access-code/"))
    code = text(tree(shown).get_element_by_id("code"))
    stored = again(candidate)
    assert codes.matches(code, stored.access_code_hash)
    assert stored.access_code_hash != candidate.access_code_hash
    assert stored.feed_pos > candidate.feed_pos


def test_a_photo_is_made_small_on_its_way_in(browser):
    out = BytesIO()
    Image.new("RGB", (2000, 2000), "teal").save(out, "PNG")
    candidate = a_candidate()
    upload = SimpleUploadedFile("me.png", out.getvalue(), content_type="image/png")
    browser.post(page_of(candidate), form_of(candidate, new_photo=upload))
    stored = again(candidate)
    assert (stored.photo_type, bytes(stored.photo)[:2]) == ("image/jpeg", b"\xff\xd8")
    bad = SimpleUploadedFile("me.png", b"no picture", content_type="image/png")
    page = tree(browser.post(page_of(candidate), form_of(candidate, new_photo=bad)))
    assert "not a picture" in text(page)


def test_a_session_of_another_center_is_refused(browser):
    candidate = a_candidate()
    page = tree(browser.post(page_of(candidate), form_of(candidate, session=a_session().pk)))
    assert "This session is of another center or exam." in text(page)


def test_the_export_tells_slots_and_neither_codes_nor_photos(browser):
    candidate = a_candidate(SlotState.CONSUMED, full_name="=1+1")
    given = browser.get(f"{LIST}export/csv/")
    told = given.getvalue().decode()
    lines = told.splitlines()
    assert "slot_consumed_at" in lines[0]
    assert "Consumed on" in lines[1]
    assert "=1+1" not in lines[1].split(",")
    assert candidate.access_code_hash not in told


def test_the_list_shows_faces_small_and_fetches_none_with_the_page(browser):
    with_photo, without = a_candidate(photo=a_photo(), photo_type="image/jpeg"), a_candidate()
    page = tree(browser.get(LIST))
    faces = [face.get("src") for face in page.find_class("face")]
    assert faces == [f"{LIST}{with_photo.pk}/face/", None]
    answer = browser.get(faces[0])
    assert answer.headers["Cache-Control"] == "private, max-age=600"
    with Image.open(BytesIO(answer.content)) as face:
        assert (face.format, face.width <= 64, face.height <= 80) == ("JPEG", True, True)
    assert browser.get(f"{LIST}{without.pk}/face/").status_code == 404


def a_photo() -> bytes:
    out = BytesIO()
    Image.new("RGB", (360, 450), "teal").save(out, "JPEG")
    return out.getvalue()
