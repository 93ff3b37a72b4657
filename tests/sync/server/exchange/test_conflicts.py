"""Conflicts are derived, decided by people in rows that stand, and opened again by what comes to light later."""

from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client

from sync.protocol import chain
from sync.protocol.events import ItemResponded
from sync.protocol.ids import ItemId, ResponseId
from sync.server.exchange import comparing, conflicts, projection
from sync.server.exchange.conflicts import DecisionRefused, Trouble, decide, found, named
from sync.server.exchange.models import AttemptRecord, ConflictDecision, Journal, Remark, Setback, StoredEvent
from sync.server.registration.errors import HistoryIsKept
from sync.server.registration.models import CandidateProfile, ExamSession, SlotEvent, Station
from sync.server.registration.times import now
from tests.sync.server.exchange.conftest import new_candidate, now_ms
from tests.sync.server.exchange.machine import Enrolled, Log, Machine, responded, started, submitted, whole_attempt
from tests.sync.server.exchange.test_heads import note
from tests.sync.server.exchange.test_moves import Scene, moved, scene
from tests.sync.server.registration.world import a_clerk

pytestmark = pytest.mark.django_db
DESK = "/admin/exchange/conflictdecision/"
PASSWORD = "correct horse battery"
__all__ = ["scene"]


@pytest.fixture
def browser(settings: object) -> Client:
    settings.CENTRAL_OTP_REQUIRED = False  # type: ignore[attr-defined]
    client = Client()
    client.force_login(User.objects.create_superuser("boss", password=PASSWORD))
    return client


@pytest.fixture
def second(enrolled: Enrolled) -> Machine:
    return enrolled("A2")


@pytest.fixture
def rivals(station: Machine, second: Machine, candidate: CandidateProfile) -> list[AttemptRecord]:
    """Two stations that were cut off, and each let the candidate sit."""
    first = started(candidate.public_id, at_ms=now_ms() - 600_000)
    told = [first, responded(first.attempt, 0, "v0", at_ms=now_ms()), responded(first.attempt, 1, "B", at_ms=now_ms())]
    station.record(*told)
    station.push()
    second.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 500_000, responses=2))
    second.push()
    return list(AttemptRecord.objects.order_by("started_at"))


def troubles() -> list[tuple[Trouble, ...]]:
    return [conflict.troubles for conflict in found()]


def only() -> conflicts.Conflict:
    [conflict] = found()
    return conflict


# --- what is one ------------------------------------------------------------------------------------------------------


def test_an_ordinary_day_has_none(station: Machine, candidate: CandidateProfile, session: ExamSession) -> None:
    station.claim(candidate.public_id, 1)
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    station.record(started(new_candidate(session, "R2").public_id, at_ms=now_ms()))
    station.push()
    candidate.reset_slot(by="admin", reason="Again")
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 1_000, generation=2))
    station.push()
    assert found() == []


def test_two_attempts_in_one_slot(rivals: list[AttemptRecord]) -> None:
    conflict = only()
    assert conflict.troubles == (Trouble.RIVALS,)
    assert list(conflict.attempts) == rivals
    assert conflict.is_open


def test_a_start_in_a_slot_that_had_been_given_anew(station: Machine, candidate: CandidateProfile) -> None:
    candidate.reset_slot(by="admin", reason="Wrong paper")
    station.record(started(candidate.public_id, at_ms=now_ms() - 60_000))
    station.push()
    assert troubles() == [(Trouble.SUPERSEDED,)]


def test_an_attempt_that_was_known_when_its_slot_was_given_anew_is_none(
    station: Machine, candidate: CandidateProfile
) -> None:
    station.record(started(candidate.public_id, at_ms=now_ms() - 60_000))
    station.push()
    candidate.reset_slot(by="admin", reason="Ill")
    assert AttemptRecord.objects.get().superseded
    assert found() == []


def test_a_start_at_another_seat_than_the_slots(
    station: Machine, second: Machine, candidate: CandidateProfile, session: ExamSession
) -> None:
    candidate.station = Station.objects.get(public_id=second.name)
    candidate.save()
    station.record(started(candidate.public_id, at_ms=now_ms() - 60_000))
    station.push()
    assert troubles() == [(Trouble.ELSEWHERE,)]
    session.policy = {"roaming": True}
    session.save()
    assert found() == []


def test_a_machine_that_was_replaced_makes_none(station: Machine, candidate: CandidateProfile) -> None:
    candidate.station, candidate.seat = Station.objects.get(), "A1"
    candidate.save()
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    station.push()
    fresh = Station.objects.create(center=candidate.center, seat="A1", sign_key="k", seal_key="k")
    CandidateProfile.objects.update(station=fresh)
    assert found() == []


def test_answers_that_differ_from_what_the_station_says(station: Machine, candidate: CandidateProfile) -> None:
    told = whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000)
    del told[2]
    station.record(*told)
    station.push()
    assert troubles() == [(Trouble.ANSWERS,)]


def test_late_writes_of_another_station(station: Machine, second: Machine, candidate: CandidateProfile) -> None:
    first = started(candidate.public_id, at_ms=now_ms() - 60_000)
    station.record(first)
    station.push()
    second.record(responded(first.attempt, 1, "x", at_ms=now_ms()))
    second.push()
    conflict = only()
    assert conflict.troubles == (Trouble.LATE,)
    decide(conflict, counts=conflict.attempts[0], by="boss", reason="A test machine")
    assert not only().is_open
    second.record(responded(first.attempt, 1, "y", at_ms=now_ms()))
    second.push()
    assert only().is_reopened


def test_an_event_that_came_before_under_the_same_name_with_other_content(
    station: Machine, second: Machine, candidate: CandidateProfile
) -> None:
    told = whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000)
    altered = [
        msgspec.structs.replace(one, values=("altered",)) if isinstance(one, ItemResponded) else one for one in told
    ]
    second.record(*altered)
    second.push()
    station.record(*told)
    assert {result.code for result in station.push().results} == {"EVENT-REPEATED"}
    assert troubles() == [(Trouble.ANSWERS, Trouble.ALTERED)]
    assert set(Remark.objects.values_list("journal__station__public_id", "code")) == {(station.name, "EVENT-REPEATED")}
    before = only()
    decide(before, counts=before.attempts[0], by="boss", reason="Looked into")
    assert not only().is_open
    second.record(late := responded(told[0].attempt, 2, "more", at_ms=now_ms()))
    second.push()
    station.record(late)
    station.push()
    assert only().is_reopened


def test_what_one_machine_brings_twice_in_two_incarnations_is_none(
    station: Machine, candidate: CandidateProfile
) -> None:
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    station.push()
    raws, parent = station.log.raws, station.log.hash_at(6)
    station.incarnation = 2
    station.logs[2] = Log(chain.genesis(station.name, 2, parent).hex(), parent)
    station.record(*raws)
    assert len(station.push().results) == 6
    assert (troubles(), Remark.objects.count()) == ([], 0)


def test_a_forked_journal_with_the_attempts_it_holds(station: Machine, candidate: CandidateProfile) -> None:
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    station.push()
    Journal.objects.update(is_forked=True)
    conflict = only()
    assert (conflict.troubles, conflict.subject) == ((Trouble.FORK,), f"journal:{station.name}:1")
    assert [attempt.profile for attempt in conflict.attempts] == [candidate]
    decide(conflict, counts=None, by="boss", reason="A disk was copied; the copy is destroyed")
    assert not only().is_open


def test_they_are_the_same_after_all_was_made_again(rivals: list[AttemptRecord], candidate: CandidateProfile) -> None:
    decide(only(), counts=rivals[1], by="boss", reason="Moved")
    before = [(c.subject, c.troubles, c.facts, c.is_open) for c in found()]
    for station in Station.objects.order_by("pk"):
        projection.reproject(station)
    assert [(c.subject, c.troubles, c.facts, c.is_open) for c in found()] == before


# --- deciding ---------------------------------------------------------------------------------------------------------


def test_a_decision_stands_and_a_later_one_holds(rivals: list[AttemptRecord]) -> None:
    first = decide(only(), counts=rivals[0], by="boss", reason="It began first")
    assert (only().is_open, only().decision) == (False, first)
    second = decide(only(), counts=None, by="boss", reason="Both with help", approved_by="chief")
    assert only().decision == second
    first.reason = "Something else"
    for change in (first.save, first.delete):
        with pytest.raises(HistoryIsKept):
            change()
    assert list(ConflictDecision.objects.values_list("reason", flat=True)) == ["It began first", "Both with help"]
    assert AttemptRecord.objects.count() == 2
    assert StoredEvent.objects.count() == 7


def test_what_comes_to_light_later_opens_it_again(
    rivals: list[AttemptRecord], enrolled: Enrolled, candidate: CandidateProfile
) -> None:
    decide(only(), counts=rivals[0], by="boss", reason="It began first")
    third = enrolled("A3")
    third.record(started(candidate.public_id, at_ms=now_ms()))
    third.push()
    assert (only().is_open, only().is_reopened, len(only().attempts)) == (True, True, 3)


def test_a_decision_on_less_than_is_known_is_refused(
    rivals: list[AttemptRecord], enrolled: Enrolled, candidate: CandidateProfile
) -> None:
    seen = only()
    third = enrolled("A3")
    third.record(started(candidate.public_id, at_ms=now_ms()))
    third.push()
    with pytest.raises(DecisionRefused, match="meanwhile"):
        decide(seen, counts=rivals[0], by="boss", reason="It began first")


def test_an_attempt_in_the_new_slot_opens_what_was_decided_about_the_old(
    station: Machine, candidate: CandidateProfile
) -> None:
    candidate.reset_slot(by="admin", reason="Wrong paper")
    station.record(started(candidate.public_id, at_ms=now_ms() - 60_000))
    station.push()
    decide(only(), counts=AttemptRecord.objects.get(), by="boss", reason="The paper was right after all")
    station.record(started(candidate.public_id, at_ms=now_ms() - 30_000, generation=2))
    station.push()
    assert only().is_reopened
    assert len(only().attempts) == 2


@pytest.mark.parametrize(
    ("told", "why"),
    [({"reason": " "}, "reason"), ({"approved_by": "BOSS"}, "Somebody else"), ({"counts": "stranger"}, "not part of")],
)
def test_decisions_that_cannot_be_made_so(
    rivals: list[AttemptRecord], session: ExamSession, station: Machine, told: dict[str, object], why: str
) -> None:
    station.record(started(new_candidate(session, "R2").public_id, at_ms=now_ms()))
    station.push()
    if "counts" in told:
        told = {"counts": AttemptRecord.objects.get(profile__registration_number="R2")}
    with pytest.raises(DecisionRefused, match=why):
        decide(only(), **{"counts": rivals[0], "by": "boss", "reason": "Because", **told})
    assert not ConflictDecision.objects.exists()


def test_where_policy_wants_two_one_is_not_enough(rivals: list[AttemptRecord], session: ExamSession) -> None:
    session.policy = {"two_people": ["conflict"]}
    session.save()
    with pytest.raises(DecisionRefused, match="second person"):
        decide(only(), counts=rivals[0], by="boss", reason="It began first")
    assert (
        decide(only(), counts=rivals[0], by="boss", reason="It began first", approved_by="chief").approved_by == "chief"
    )


def test_one_is_found_by_its_name_or_not_at_all(rivals: list[AttemptRecord], candidate: CandidateProfile) -> None:
    conflict = named(f"{candidate.public_id}:1")
    assert conflict is not None
    assert conflict.attempts == tuple(rivals)
    for name in ("", "nobody:1", f"{candidate.public_id}:2", f"{candidate.public_id}:x", "journal:x:1"):
        assert named(name) is None


def test_they_are_found_by_session_and_exam(rivals: list[AttemptRecord], session: ExamSession) -> None:
    assert len(found(session=session)) == len(found(exam=session.exam_id)) == 1
    assert found(exam=session.exam_id + 1) == []
    empty = ExamSession.objects.create(
        center=session.center, exam=session.exam, opens_at=now(), closes_at=now() + timedelta(hours=1)
    )
    assert found(session=empty) == []


# --- comparing --------------------------------------------------------------------------------------------------------


def test_answers_are_compared_item_by_item_in_the_papers_order(rivals: list[AttemptRecord]) -> None:
    both = [projection.attempt_of(record.public_id) for record in rivals]
    told = comparing.compared(both, (ItemId("i1"), ItemId("i0")))
    assert (told.answered, told.agreeing) == (2, 1)
    [difference] = told.differences
    assert (difference.item, difference.given) == (
        "i1",
        (((ResponseId("RESPONSE"), ("B",)),), ((ResponseId("RESPONSE"), ("v1",)),)),
    )
    alone = comparing.compared([both[0], None])
    assert (alone.answered, alone.agreeing, [d.item for d in alone.differences]) == (2, 0, ["i0", "i1"])


# --- the desk ---------------------------------------------------------------------------------------------------------


def page(browser: Client, address: str) -> str:
    response = browser.get(address)
    assert response.status_code == 200, response
    return response.content.decode()


def case_of(candidate: CandidateProfile) -> str:
    return f"{DESK}case/{candidate.public_id}:1/"


def test_the_desk_lists_what_is_open_and_what_was_decided(
    browser: Client, rivals: list[AttemptRecord], candidate: CandidateProfile
) -> None:
    told = page(browser, DESK)
    for text in ("Candidate R1", "Several attempts in one slot", "Seat A1, Seat A2", case_of(candidate)):
        assert text in told
    assert "Candidate R1" not in page(browser, f"{DESK}?state=decided")
    decide(only(), counts=rivals[1], by="boss", reason="Moved")
    assert "Nothing to decide." in page(browser, DESK)
    assert "The attempt at seat A2 counts, by boss on" in page(browser, f"{DESK}?state=decided")
    assert "Candidate R1" in page(browser, f"{DESK}?state=all&q=r1")
    assert "Candidate R1" not in page(browser, f"{DESK}?state=all&q=nobody")


def test_the_page_shows_the_attempts_side_by_side(
    browser: Client, rivals: list[AttemptRecord], candidate: CandidateProfile
) -> None:
    told = page(browser, case_of(candidate))
    for text in (
        "Attempt at seat A1", "Attempt at seat A2", "2 of 3", "1 of 2 answered questions have the same answer",
        "Item i1", "v1", "Submitted", "Response given", "None of them counts",
    ):  # fmt: skip
        assert text in told
    assert browser.get(f"{DESK}case/{candidate.public_id}:9/").status_code == 404


def test_a_long_answer_is_folded_away(
    browser: Client, station: Machine, rivals: list[AttemptRecord], candidate: CandidateProfile
) -> None:
    essay = "The tide comes and goes. " * 20
    station.record(responded(rivals[0].public_id, 2, essay, at_ms=now_ms()))
    station.push()
    told = page(browser, case_of(candidate))
    assert f"<summary>{len(essay)} characters</summary>" in told


def told_of(browser: Client, candidate: CandidateProfile, **fields: str) -> dict[str, str]:
    conflict = named(f"{candidate.public_id}:1")
    assert conflict is not None
    return {"facts": "\n".join(conflict.facts), "reason": "Moved after a broken keyboard", **fields}


def test_a_decision_is_made_on_its_page(
    browser: Client, rivals: list[AttemptRecord], candidate: CandidateProfile
) -> None:
    address = case_of(candidate)
    assert "Choose the attempt" in browser.post(address, told_of(browser, candidate)).content.decode()
    fields = told_of(browser, candidate, counts=rivals[1].public_id)
    done = browser.post(address, fields, follow=True).content.decode()
    assert "Decided so far" in done
    decision = ConflictDecision.objects.get()
    assert (decision.counts, decision.by, decision.reason) == (rivals[1], "boss", "Moved after a broken keyboard")
    browser.post(address, {**fields, "counts": "none"})
    assert ConflictDecision.objects.latest("pk").counts is None
    stale = browser.post(address, {**fields, "facts": "less"}).content.decode()
    assert "More has come to light meanwhile" in stale
    assert ConflictDecision.objects.count() == 2


def test_the_second_person_signs_with_name_and_password(
    browser: Client, rivals: list[AttemptRecord], candidate: CandidateProfile, session: ExamSession
) -> None:
    session.policy = {"two_people": ["conflict"]}
    session.save()
    User.objects.create_superuser("chief", password=PASSWORD)
    a_clerk("guest", password=PASSWORD)
    fields = told_of(browser, candidate, counts=rivals[0].public_id)
    for second, password, why in (
        ("", "", "This takes a second person."),
        ("Boss", PASSWORD, "Somebody else signs"),
        ("chief", "wrong", "do not belong to somebody"),
        ("guest", PASSWORD, "do not belong to somebody"),
    ):
        refused = browser.post(case_of(candidate), {**fields, "second": second, "password": password})
        assert why in refused.content.decode()
    assert not ConflictDecision.objects.exists()
    browser.post(case_of(candidate), {**fields, "second": "chief", "password": PASSWORD})
    assert ConflictDecision.objects.get().approved_by == "chief"


def test_who_may_only_look_decides_nothing(
    browser: Client, rivals: list[AttemptRecord], candidate: CandidateProfile
) -> None:
    looker = a_clerk("looker", password=PASSWORD)
    browser.force_login(looker)
    assert browser.get(DESK).status_code == browser.get(case_of(candidate)).status_code == 403
    looker.user_permissions.add(Permission.objects.get(codename="view_conflictdecision"))
    assert "None of them counts" not in page(browser, case_of(candidate))
    fields = told_of(browser, candidate, counts=rivals[0].public_id)
    assert browser.post(case_of(candidate), fields).status_code == 403
    assert not ConflictDecision.objects.exists()


def test_a_forks_page_asks_for_no_attempt(browser: Client, station: Machine, candidate: CandidateProfile) -> None:
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    station.push()
    Journal.objects.update(is_forked=True)
    address = f"{DESK}case/{only().subject}/"
    assert "Two machines wrote one journal" in page(browser, address)
    browser.post(address, {"facts": only().subject, "reason": "A copied disk"})
    assert not only().is_open


def test_disks_that_take_turns_are_listed_with_each_time_as_evidence(browser: Client, station: Machine) -> None:
    station.record(note(1))
    station.push()
    at = datetime(2026, 11, 29, 10, 4, tzinfo=UTC)
    for seq in (1, 2):
        Setback.objects.create(
            station=Station.objects.get(), at=at, told_incarnation=1, told_seq=seq, kept_incarnation=1, kept_seq=9
        )
    shown = page(browser, f"{DESK}case/{only().subject}/")
    assert "two machines take turns as one" in shown
    assert "2026-11-29 10:04 UTC" in shown
    assert "came with 1/2 where 1/9 was known" in shown
    assert only().subject in {conflict.subject for conflict in found()}


@pytest.mark.parametrize("count", [1, 1_000])
def test_the_list_asks_as_many_questions_for_one_as_for_a_thousand(
    browser: Client, station: Machine, session: ExamSession, count: int, django_assert_num_queries: object
) -> None:
    row = Station.objects.get()
    at = now()
    people = CandidateProfile.objects.bulk_create(
        [
            CandidateProfile(
                registration_number=f"Q{n}",
                full_name=f"Q {n}",
                exam=session.exam,
                center=session.center,
                session=session,
            )
            for n in range(count)
        ]
    )
    AttemptRecord.objects.bulk_create(
        [
            AttemptRecord(
                public_id=f"{person.pk}-{n}", profile=person, generation=1, station=row, state="active", started_at=at
            )
            for person in people
            for n in range(2)
        ]
    )
    page(browser, DESK)
    with django_assert_num_queries(11):  # type: ignore[operator]
        told = page(browser, DESK)
    assert f"<b>{count}</b>" in told


def test_the_history_of_a_slot_is_not_touched_by_a_decision(
    rivals: list[AttemptRecord], candidate: CandidateProfile
) -> None:
    before = list(SlotEvent.objects.values())
    decide(only(), counts=rivals[0], by="boss", reason="It began first")
    assert list(SlotEvent.objects.values()) == before


def test_an_end_at_the_losing_station_is_still_taken(
    station: Machine, rivals: list[AttemptRecord], candidate: CandidateProfile
) -> None:
    decide(only(), counts=rivals[1], by="boss", reason="Moved")
    station.record(submitted([started(candidate.public_id, at_ms=0, attempt=rivals[0].public_id)], at_ms=now_ms()))
    station.push()
    assert AttemptRecord.objects.get(pk=rivals[0].pk).is_over


def test_what_was_written_late_stands_beside_the_attempt(browser: Client, scene: Scene) -> None:
    moved(scene, from_copy=True)
    scene.answers(scene.a, "too late", "n" * 200)
    scene.a.push()
    conflict = only()
    assert conflict.troubles == (Trouble.LATE,)
    told = page(browser, f"{DESK}case/{conflict.subject}/")
    for text in ("Written late, not applied", "too late", "<summary>200 characters</summary>", "at seat A1, arrived"):
        assert text in told
