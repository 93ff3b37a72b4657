"""The form of a session says what each breach does: only what differs is kept, and what JSON says stays."""

import pytest
from django.core.exceptions import ValidationError
from django.test import Client

from sync.protocol.breaches import Does, does
from sync.protocol.policy import Policy
from sync.server.registration.admin.breach_policy import CAUSES
from sync.server.registration.admin.exams import SessionForm
from sync.server.registration.models import ExamSession
from tests.sync.server.registration.world import a_session

ADDED, MOVED = "KIOSK-LOCK-SCREEN-ADDED", "KIOSK-LOCK-MOVED"
pytestmark = pytest.mark.django_db


def saved(session: ExamSession, **changed: object) -> ExamSession:
    """Open the form, change some fields, save it."""
    form = SessionForm(instance=session)
    data = {name: form.get_initial_for_field(field, name) for name, field in form.fields.items()}
    data = {name: "" if value is None else value for name, value in data.items()}
    data["center"], data["exam"] = session.center_id, session.exam_id
    for name in ("opens_at", "closes_at"):
        data[f"{name}_0"] = data[name].strftime("%Y-%m-%d")
        data[f"{name}_1"] = data[name].strftime("%H:%M:%S")
    data["policy"] = (
        form["policy"].value() if isinstance(form["policy"].value(), str) else __import__("json").dumps(session.policy)
    )
    posted = SessionForm(data={**data, **changed}, instance=session)
    assert posted.is_valid(), posted.errors
    return posted.save()


def test_a_cause_is_set_without_writing_json_and_the_rest_stays() -> None:
    session = saved(a_session(policy={"resume_limit": 7}), breach_screen_added="at_once", breach_limit="3")
    assert session.policy == {"resume_limit": 7, "on_breach": {ADDED: "at_once"}, "breach_limit": 3}
    assert does(ADDED, session.rules, costs=True) is Does.AT_ONCE


def test_as_usual_is_said_by_saying_nothing() -> None:
    session = a_session(policy={"on_breach": {ADDED: "note", MOVED: "staff"}, "clock_runs_covered": True})
    session = saved(session, breach_screen_added="", clock_runs_covered="")
    assert session.policy == {"on_breach": {MOVED: "staff"}}
    assert saved(session, breach_moved="").rules == Policy()


def test_minutes_and_zeros_are_kept_as_they_are_meant() -> None:
    session = saved(a_session(), breach_minutes="30", breach_limit="0", battery_last_percent="0")
    assert session.rules == Policy(breach_window_ms=1_800_000, breach_limit=0, battery_last_percent=0)


def test_a_form_that_nobody_touches_changes_nothing() -> None:
    policy = {"on_breach": {ADDED: "note"}, "breach_window_ms": 120_000, "battery_low_percent": 30}
    assert saved(a_session(policy=policy)).policy == policy


def test_every_cause_has_a_field_with_its_usual_consequence() -> None:
    form = SessionForm(instance=a_session())
    for name in CAUSES:
        assert "As usual (" in dict(form.fields[name].choices)[""]


def test_the_page_shows_them(browser: Client) -> None:
    session = a_session()
    told = browser.get(f"/admin/registration/examsession/{session.pk}/change/").content.decode()
    for text in ("What each breach does", ADDED, "Breaches in a row", "Battery low at"):
        assert text in told


@pytest.mark.parametrize(
    "policy",
    [
        {"on_breach": {"SCREEN-ADDED": "staff"}},
        {"on_breach": {ADDED: "lights"}},
        {"breach_limit": -1},
        {"battery_low_percent": 5, "battery_last_percent": 10},
        {"battery_low_percent": 101},
    ],
    ids=str,
)
def test_what_nobody_can_have_meant_is_refused(policy: dict[str, object]) -> None:
    session = a_session()
    session.policy = policy
    with pytest.raises(ValidationError) as refused:
        session.full_clean()
    assert list(refused.value.message_dict) == ["policy"]
