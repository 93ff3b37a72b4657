"""A center's person sees that center and nothing else: in lists, pages, choices, filters and files."""

import re

import pytest
from django.contrib import admin
from django.test import Client

from sync.server.exchange.models import ConflictDecision, Journal, SessionClose
from sync.server.registration.models import CandidateProfile, Exam, ExamCenter, ExamSession, Station
from sync.server.registration.narrowed import ModelAdmin
from tests.sync.server.registration.admin.everything import World, list_of, shown
from tests.sync.server.registration.admin.pages import text, tree
from tests.sync.server.registration.world import a_candidate, a_center, a_clerk, a_session

pytestmark = pytest.mark.django_db
HERE, ELSEWHERE = "Heretown", "Elsewhere"
LIST = "/admin/registration/candidateprofile/"


@pytest.fixture
def here(settings: object) -> World:
    settings.CENTRAL_OTP_REQUIRED = False
    return World(HERE, a_center(code=HERE, name=HERE))


@pytest.fixture
def elsewhere() -> World:
    return World(ELSEWHERE, a_center(code=ELSEWHERE, name=ELSEWHERE))


@pytest.fixture
def clerk(here: World) -> Client:
    """Somebody of one center, with every right there is."""
    person = a_clerk("clerk", ExamCenter.objects.get(code=HERE), may="*")
    client = Client()
    client.force_login(person)
    return client


def is_central(kind: type) -> bool:
    return not admin.site._registry[kind].center_path


def test_no_page_shows_anything_of_another_center(clerk, here, elsewhere):
    here.fill(2)
    elsewhere.fill(2)
    for kind in shown():
        answer = clerk.get(list_of(kind))
        assert answer.status_code == (403 if is_central(kind) else 200), kind
        told = answer.content.decode()
        assert ELSEWHERE not in told, kind
        assert is_central(kind) or HERE in told, kind
    overview = clerk.get("/admin/").content.decode()
    assert ELSEWHERE not in overview
    assert HERE in overview


def test_no_address_opens_a_row_of_another_center(clerk, here, elsewhere):
    elsewhere.fill(1)
    for kind in shown():
        model_admin, row = admin.site._registry[kind], elsewhere.rows(kind)[0]
        buttons = [one.path for one in model_admin._get_base_actions_detail()]
        for page in ("change", "delete", "history", "face", *buttons):
            address = f"{list_of(kind)}{row.pk}/{page.rstrip('/')}/"
            for answer in (clerk.get(address), clerk.post(address, {"confirmed": "yes", "reason": "because"})):
                assert answer.status_code in (403, 404), address


def test_pages_that_are_no_rows_are_closed_too(clerk, elsewhere):
    elsewhere.fill(1)
    session, journal = elsewhere.rows(ExamSession)[0], elsewhere.rows(Journal)[0]
    cases = (
        f"{list_of(SessionClose)}session/{session.pk}/",
        f"{list_of(ConflictDecision)}case/journal:{journal.station.public_id}:{journal.incarnation}/",
    )
    assert [clerk.get(case).status_code for case in cases] == [404, 404]


_USUAL = ("changelist", "add", "change", "delete", "history")


def own_pages(world: World) -> dict[str, str]:
    """Return the address of every page that is none of Django's five, by its name, as if asked of this world's rows."""
    keys = {f"{kind._meta.app_label}/{kind._meta.model_name}/": world.rows(kind)[0].pk for kind in shown()}
    found = {}
    for part in admin.site.urls[0]:
        for page in getattr(part, "url_patterns", [part]):
            route = f"{part.pattern}{page.pattern}" if page is not part else str(part.pattern)
            name = getattr(page, "name", None) or route
            if not name.endswith(_USUAL) and "(?P" not in route:
                key = keys.get(str(part.pattern), 1)
                found[name] = "/admin/" + re.sub(r"<str:[^>]*>", "x", re.sub(r"<(?:int|path):[^>]*>", str(key), route))
    return found


def test_no_page_of_our_own_shows_anything_of_another_center(clerk, here, elsewhere):
    """Files of long work, faces, moves, papers, results, marking, buttons above lists: asked for by their addresses."""
    here.fill(1)
    elsewhere.fill(1)
    pages = own_pages(elsewhere)
    assert {"registration_job_file", "registration_candidateprofile_face", "scores_results"} <= set(pages)
    for name, address in pages.items():
        answer = clerk.get(address)
        told = b"".join(answer.streaming_content) if answer.streaming else answer.content
        assert answer.status_code in (200, 302, 403, 404, 405), (name, answer.status_code)
        assert ELSEWHERE.encode() not in told, name


@pytest.mark.parametrize("field", ["exam", "center", "session", "station"])
def test_nothing_of_another_center_can_be_searched_or_chosen(clerk, here, elsewhere, field):
    here.fill(1)
    elsewhere.fill(1)
    asked = {"app_label": "registration", "model_name": "candidateprofile", "field_name": field}
    found = clerk.get("/admin/autocomplete/", asked).json()["results"]
    related = CandidateProfile._meta.get_field(field).related_model
    assert [int(one["id"]) for one in found] == [row.pk for row in here.rows(related)]


def test_nobody_is_moved_to_another_center_by_a_made_up_form(clerk, here, elsewhere):
    elsewhere.fill(1)
    session = a_session(ExamCenter.objects.get(code=HERE))
    candidate = a_candidate(center=session.center, exam=session.exam)
    fields = {
        "registration_number": "R1",
        "full_name": "New Name",
        "exam": session.exam_id,
        "center": ExamCenter.objects.get(code=ELSEWHERE).pk,
        "session": elsewhere.rows(ExamSession)[0].pk,
        "station": elsewhere.rows(Station)[0].pk,
    }
    for inline in ("accommodation_grants", "slot_events"):
        fields |= {f"{inline}-TOTAL_FORMS": 0, f"{inline}-INITIAL_FORMS": 0}
    page = clerk.post(f"{LIST}{candidate.pk}/change/", fields)
    assert text(tree(page)).count("Select a valid choice. That choice is not one of the available choices.") == 3
    candidate.refresh_from_db()
    assert candidate.full_name != "New Name"


def test_an_action_on_chosen_rows_leaves_those_of_other_centers_alone(clerk):
    own = a_candidate(center=ExamCenter.objects.get(code=HERE))
    foreign = a_candidate()
    clerk.post(LIST, {"action": "assign_slots", "_selected_action": [own.pk, foreign.pk]})
    own.refresh_from_db()
    foreign.refresh_from_db()
    assert (own.has_exam_slot, foreign.has_exam_slot) == (True, False)


def test_no_file_of_a_list_has_anything_of_another_center(clerk, here, elsewhere):
    here.fill(2)
    elsewhere.fill(2)
    for kind in shown():
        answer = clerk.get(f"{list_of(kind)}export/csv/")
        is_given = admin.site._registry[kind].gives_files and not is_central(kind)
        assert answer.status_code == (200 if is_given else 403), kind
        if is_given:
            told = answer.getvalue().decode()
            assert (HERE in told, ELSEWHERE in told) == (True, False), kind


def test_what_many_centers_share_is_looked_at_by_them_and_changed_by_central(clerk, here):
    here.fill(1)
    exam = here.rows(Exam)[0]
    assert clerk.get(f"{list_of(Exam)}{exam.pk}/change/").status_code == 200
    assert clerk.post(f"{list_of(Exam)}{exam.pk}/change/", {"title": "x"}).status_code == 403
    assert clerk.get(f"{list_of(Exam)}add/").status_code == 403
    assert clerk.get(f"{list_of(ExamCenter)}add/").status_code == 403


def test_who_has_no_reach_sees_nothing_of_any_center(settings, here):
    settings.CENTRAL_OTP_REQUIRED = False
    here.fill(1)
    lost = a_clerk("lost", ExamCenter.objects.get(code=HERE), may="*")
    lost.reach.delete()
    client = Client()
    client.force_login(lost)
    told = client.get(LIST)
    assert (told.status_code, HERE in told.content.decode()) == (200, False)


def test_every_list_says_how_its_rows_hang_on_a_center_or_is_central(here):
    """A list that forgets to say it is closed to every center's people; that these few are closed is meant."""
    assert all(isinstance(model_admin, ModelAdmin) for model_admin in admin.site._registry.values())
    central = {kind._meta.label for kind in shown() if is_central(kind)}
    people = {"auth.User", "auth.Group", "axes.AccessAttempt", "admin.LogEntry"}
    scores = {"scores.Answer", "scores.Mark", "scores.KeyVersion"}
    programs = {"exchange.ProgramRelease", "exchange.Rollout"}
    assert central == people | scores | programs | {"papers.PaperRecord", "registration.Job"}
