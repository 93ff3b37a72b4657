"""What stations tell of codes: kept, looked into, and a slot that two people gave anew is the next generation, once."""

import msgspec
import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import events
from sync.protocol.deciding import Do
from sync.protocol.ids import AttemptId, CandidateId, EventId, SessionId, StationId, new_id
from sync.protocol.slots import Rank, Slot, SlotState, merge
from sync.protocol.sums import Place
from sync.server.exchange import code_records, conflicts, handover, remaking, staff
from sync.server.exchange.models import AttemptRecord, CodeRecord, StaffMember
from sync.server.registration.models import CandidateProfile, ExamCenter, ExamSession, SlotEvent
from sync.server.registration.times import now
from tests.sync.server.exchange.conftest import new_candidate, now_ms
from tests.sync.server.exchange.machine import Enrolled, Machine, moment, started, submitted
from tests.sync.server.exchange.test_decisions import decided
from tests.sync.server.exchange.test_panel_actions import by_two
from tests.sync.server.exchange.test_staff import a_member

pytestmark = pytest.mark.django_db


@pytest.fixture
def asha(center: ExamCenter) -> StaffMember:
    return a_member(center)


@pytest.fixture
def boris(center: ExamCenter) -> StaffMember:
    return a_member(center, "Boris")


@pytest.fixture(autouse=True)
def allowing(session: ExamSession) -> ExamSession:
    """The session lets its center give one slot anew."""
    session.policy = {"regrants": 1}
    session.save()
    return session


@pytest.fixture
def consumed(station: Machine, candidate: CandidateProfile) -> CandidateProfile:
    """The candidate submitted at the station."""
    first = started(candidate.public_id, at_ms=now_ms() - 60_000)
    station.record(first, submitted([first], at_ms=now_ms() - 30_000))
    station.push()
    candidate.refresh_from_db()
    assert candidate.slot.state is SlotState.CONSUMED
    return candidate


def regranted(
    candidate: CandidateProfile, by: str, approved_by: str, *, generation: int = 2, session: str = ""
) -> events.SlotRegranted:
    return events.SlotRegranted(
        id=EventId(new_id()),
        at=moment(now_ms()),
        candidate=CandidateId(candidate.public_id),
        generation=generation,
        session=SessionId(session or str(candidate.session and candidate.session.public_id)),
        nonce="0123456789",
        by=by,
        approved_by=approved_by,
    )


def used(by: str, action: str = "resume", **changed: object) -> events.CodeUsed:
    event = events.CodeUsed(
        id=EventId(new_id()), at=moment(now_ms()), nonce="0123456789", action=action, by=by, attempt=AttemptId("a1")
    )
    return msgspec.structs.replace(event, **changed)


def told(machine: Machine, *happened: events.AnyEvent) -> list[str]:
    """Record, push, and return what was remarked."""
    machine.record(*happened)
    return [result.code for result in machine.push().results]


def slot_of(candidate: CandidateProfile) -> Slot:
    return CandidateProfile.objects.get(pk=candidate.pk).slot


# --- slots that were given anew ---------------------------------------------------------------------------------------


def test_two_people_of_a_center_make_the_next_generation(
    station: Machine, consumed: CandidateProfile, asha: StaffMember, boris: StaffMember
) -> None:
    assert told(station, regranted(consumed, asha.public_id, boris.public_id)) == []

    assert (slot_of(consumed).generation, slot_of(consumed).state) == (2, SlotState.AVAILABLE)
    event = SlotEvent.objects.latest("pk")
    assert (event.what, event.generation, event.by, event.approved_by) == ("reset", 2, "Asha", "Boris")
    assert event.grant
    assert CodeRecord.objects.get().is_granted


def test_the_attempt_in_it_moves_the_new_slot(
    station: Machine, consumed: CandidateProfile, asha: StaffMember, boris: StaffMember
) -> None:
    second = started(consumed.public_id, at_ms=now_ms(), generation=2)
    assert told(station, regranted(consumed, asha.public_id, boris.public_id), second) == []

    assert (slot_of(consumed).generation, slot_of(consumed).state) == (2, SlotState.ATTEMPTING)
    assert not AttemptRecord.objects.filter(superseded=False, generation=1).exists()


def test_two_seats_that_gave_one_slot_anew_made_one_generation(
    station: Machine,
    enrolled: Enrolled,
    consumed: CandidateProfile,
    asha: StaffMember,
    boris: StaffMember,
) -> None:
    other = enrolled("A2")
    told(station, regranted(consumed, asha.public_id, boris.public_id))
    assert told(other, regranted(consumed, boris.public_id, asha.public_id)) == []

    assert slot_of(consumed).generation == 2
    assert SlotEvent.objects.filter(generation=2).count() == 1
    assert CodeRecord.objects.filter(is_granted=True).count() == 1


def test_the_same_event_twice_is_one(
    station: Machine, consumed: CandidateProfile, asha: StaffMember, boris: StaffMember
) -> None:
    told(station, regranted(consumed, asha.public_id, boris.public_id))
    remaking.remake()

    assert slot_of(consumed).generation == 2
    assert CodeRecord.objects.count() == 1


@pytest.mark.parametrize("generation", [1, 3, 9])
def test_only_the_very_next_generation_is_made(
    station: Machine, consumed: CandidateProfile, asha: StaffMember, boris: StaffMember, generation: int
) -> None:
    remarks = told(station, regranted(consumed, asha.public_id, boris.public_id, generation=generation))

    assert remarks == ([] if generation == 1 else [code_records.NOT_NEXT])
    assert slot_of(consumed) == consumed.slot


def test_more_than_the_policy_allows_is_kept_and_flagged(
    station: Machine, session: ExamSession, consumed: CandidateProfile, asha: StaffMember, boris: StaffMember
) -> None:
    other = new_candidate(session, "R2")
    told(station, regranted(consumed, asha.public_id, boris.public_id))
    second = started(other.public_id, at_ms=now_ms(), generation=2)
    remarks = told(station, regranted(other, asha.public_id, boris.public_id), second)

    assert remarks == [code_records.NOT_ALLOWED, "SLOT-UNKNOWN-GENERATION"]
    assert slot_of(other).generation == 1
    assert CodeRecord.objects.filter(remark=code_records.NOT_ALLOWED).count() == 1
    assert AttemptRecord.objects.filter(profile=other, generation=2).exists()


def test_what_was_given_anew_at_a_panel_counts_for_the_policy_too(
    enrolled: Enrolled, allowing: ExamSession, consumed: CandidateProfile, asha: StaffMember, boris: StaffMember
) -> None:
    station, panel, other = enrolled("A2"), enrolled("Desk", role="panel"), new_candidate(allowing, "R2")
    station.record(started(other.public_id, at_ms=now_ms() - 30_000))
    station.push()
    about = {"candidate": CandidateId(other.public_id), "generation": 1}
    assert decided(panel, by_two(asha, boris, Do.RESET, **about)) == ""
    assert slot_of(other).generation == 2
    assert told(station, regranted(consumed, asha.public_id, boris.public_id)) == [code_records.NOT_ALLOWED]
    assert slot_of(consumed).generation == 1


def test_a_session_without_the_policy_allows_none(
    station: Machine, session: ExamSession, consumed: CandidateProfile, asha: StaffMember, boris: StaffMember
) -> None:
    session.policy = {}
    session.save()

    assert told(station, regranted(consumed, asha.public_id, boris.public_id)) == [code_records.NOT_ALLOWED]
    assert slot_of(consumed).generation == 1


def test_another_session_does_not_lend_its_policy(
    station: Machine, consumed: CandidateProfile, asha: StaffMember, boris: StaffMember
) -> None:
    session = consumed.session
    assert session is not None
    generous = ExamSession.objects.create(
        center=session.center,
        exam=session.exam,
        opens_at=session.opens_at,
        closes_at=session.closes_at,
        policy={"regrants": 99},
    )
    session.policy = {}
    session.save()
    event = regranted(consumed, asha.public_id, boris.public_id, session=generous.public_id)

    assert told(station, event) == [code_records.NOT_ALLOWED]
    assert slot_of(consumed).generation == 1


def test_one_person_twice_makes_nothing(station: Machine, consumed: CandidateProfile, asha: StaffMember) -> None:
    assert told(station, regranted(consumed, asha.public_id, asha.public_id)) == [code_records.ONE_PERSON]
    assert slot_of(consumed).generation == 1


def test_people_whom_nobody_knows_make_nothing(station: Machine, consumed: CandidateProfile, asha: StaffMember) -> None:
    assert told(station, regranted(consumed, asha.public_id, "somebody")) == [code_records.BY_NOBODY]
    assert slot_of(consumed).generation == 1


def test_a_candidate_of_another_center_is_not_given_anything(
    enrolled: Enrolled, consumed: CandidateProfile, asha: StaffMember, boris: StaffMember
) -> None:
    elsewhere = ExamCenter.objects.create(code="C2", name="Center Two")
    stranger = enrolled("Z1", at=elsewhere)
    people = a_member(elsewhere, "Chen"), a_member(elsewhere, "Dora")

    assert told(stranger, regranted(consumed, *(one.public_id for one in people))) == [code_records.NO_SLOT]
    assert slot_of(consumed).generation == 1


@given(orders=st.permutations(["a", "b", "reset"]))
def test_regrants_of_one_slot_in_any_order_are_one_generation(orders: list[str]) -> None:
    """The law that both ends merge by: what two seats and the server made of generation 2 is one slot."""
    was = Slot(generation=1, rank=Rank.CONSUMED, assigned_ms=1, attempting_ms=2, consumed_ms=3)
    made = {"a": was.granted(10), "b": was.granted(20).started(25), "reset": was.granted(15)}
    joined = was
    for name in orders:
        joined = merge(joined, made[name])

    assert joined == Slot(generation=2, rank=Rank.ATTEMPTING, assigned_ms=10, attempting_ms=25)


# --- what is remarkable about a use -----------------------------------------------------------------------------------


def test_a_use_is_kept_with_who_it_was(station: Machine, asha: StaffMember, boris: StaffMember) -> None:
    event = used(asha.public_id, "terminate", approved_by=boris.public_id, amount_ms=0)
    assert told(station, event) == []

    record = CodeRecord.objects.get()
    assert (record.kind, record.action, record.names, record.attempt_id) == (
        "code.used",
        "terminate",
        "Asha, Boris",
        "a1",
    )


def test_a_use_by_somebody_revoked_before_is_flagged(station: Machine, asha: StaffMember) -> None:
    before = used(asha.public_id, at=moment(now_ms() - 60_000))
    staff.revoke(asha)
    assert told(station, before) == []
    assert told(station, used(asha.public_id)) == [code_records.BY_REVOKED]


def test_a_use_without_the_right_is_flagged(station: Machine, center: ExamCenter) -> None:
    boris = a_member(center, "Boris", right="observe")
    assert told(station, used(boris.public_id)) == [code_records.WITHOUT_RIGHT]
    assert told(station, used(boris.public_id, "fly")) == [code_records.WITHOUT_RIGHT]


def test_misses_and_what_panels_gave_are_kept_too(station: Machine, enrolled: Enrolled, asha: StaffMember) -> None:
    missed = events.CodeRefused(at=moment(now_ms()), nonce="0123456789", action="resume", why="CODE-WRONG")
    given_one = events.CodeGiven(
        at=moment(now_ms()),
        nonce="0123456789",
        action="resume",
        by=asha.public_id,
        station=StationId(station.name),
        seat="A1",
        subject="ABCDEF",
        head="ABCDEF",
    )
    assert told(station, missed) == []
    assert told(enrolled("P1", role="panel"), given_one) == []

    assert sorted(CodeRecord.objects.values_list("kind", "names")) == [("code.given", "Asha"), ("code.refused", "")]


@pytest.mark.parametrize("hostile", ["x" * 5_000, "\u202e", "", "'; --"])
def test_hostile_names_are_taken_in(station: Machine, hostile: str) -> None:
    assert told(station, used(hostile, action=hostile or "x", nonce=hostile, approved_by=hostile)) != [None]
    assert CodeRecord.objects.count() == 1


def test_text_that_no_database_takes_keeps_no_code_away(station: Machine) -> None:
    """A station that lost its mind, or somebody with its key: what it says is kept, and its upload goes through."""
    about = b'"at":{"wall_ms":1,"mono_ms":1,"boot":"b"},"nonce":"\\u0000n","action":"passphrase\\u0000"'
    refused = b'{"kind":"code.refused","id":"r",' + about + b',"why":"\\u0000","person":"p\\u0000"}'
    used_one = (
        b'{"kind":"code.used","id":"u",' + about + b',"by":"b\\u0000","approved_by":"\\u0000","by_passphrase":true}'
    )
    signed_in = b'{"kind":"staff.signed_in","id":"s","at":{"wall_ms":1,"mono_ms":1,"boot":"b"},"person":"\\u0000"}'
    station.record(refused, used_one, signed_in)
    station.push()
    kept = CodeRecord.objects.order_by("pk").values_list("nonce", "action", "by", "approved_by")
    assert list(kept) == [("n", "passphrase", "p", ""), ("n", "passphrase", "b", "")]


def test_an_upgrade_takes_in_what_the_version_before_did_not_know(
    station: Machine, consumed: CandidateProfile, asha: StaffMember, boris: StaffMember
) -> None:
    """An old server stored the event as bytes of an unknown kind; what it means follows after the upgrade."""
    told(station, regranted(consumed, asha.public_id, boris.public_id))
    CodeRecord.objects.all().delete()
    CandidateProfile.objects.filter(pk=consumed.pk).update(
        slot_generation=1,
        slot_attempting_at=consumed.slot_attempting_at,
        slot_consumed_at=consumed.slot_consumed_at,
        slot_assigned_at=consumed.slot_assigned_at,
    )
    remaking.remake()

    assert slot_of(consumed).generation == 2
    assert CodeRecord.objects.get().is_granted


def test_the_list_asks_the_same_number_of_questions_however_long(
    station: Machine, asha: StaffMember, settings: object
) -> None:
    settings.CENTRAL_OTP_REQUIRED = False  # type: ignore[attr-defined]
    browser = Client()
    browser.force_login(User.objects.create_superuser("boss", password="correct horse battery"))
    counts = []
    for more in (1, 30):
        told(station, *(used(asha.public_id) for _ in range(more)))
        with CaptureQueriesContext(connection) as asked:
            page = browser.get("/admin/exchange/coderecord/").content.decode()
        counts.append(len(asked))
        assert "Asha" in page
    assert counts[0] == counts[1]


def test_the_timeline_of_an_attempt_tells_of_its_codes(
    station: Machine, candidate: CandidateProfile, asha: StaffMember, settings: object
) -> None:
    settings.CENTRAL_OTP_REQUIRED = False  # type: ignore[attr-defined]
    first = started(candidate.public_id, at_ms=now_ms() - 60_000)
    miss = events.CodeRefused(
        at=moment(now_ms()), nonce="0123456789", action="add_time", why="CODE-WRONG", attempt=first.attempt
    )
    told(station, first, used(asha.public_id, attempt=first.attempt), miss)
    browser = Client()
    browser.force_login(User.objects.create_superuser("boss", password="correct horse battery"))
    page = browser.get(f"/admin/exchange/attemptrecord/{AttemptRecord.objects.get().pk}/change/").content.decode()

    for words in ("A code was used", "resume", "A code was refused", "add time: CODE-WRONG"):
        assert words in page


def test_a_withdrawal_that_a_center_gave_anew_unknowingly_stands_and_what_was_sat_waits_for_a_person(
    station: Machine, consumed: CandidateProfile, asha: StaffMember, boris: StaffMember
) -> None:
    consumed.withdraw_slot(by="boss", reason="Cheated")
    second = started(consumed.public_id, at_ms=now_ms(), generation=2)
    codes = told(
        station, regranted(consumed, asha.public_id, boris.public_id), second, submitted([second], at_ms=now_ms())
    )
    assert codes == ["REGRANT-NO-SLOT", "SLOT-SUPERSEDED"]
    assert (slot_of(consumed).generation, slot_of(consumed).state) == (3, SlotState.NO_SLOT)
    last = SlotEvent.objects.latest("pk")
    assert (last.what, last.by, last.grant != "") == ("withdrawn", "central", True)
    [conflict] = conflicts.found()
    assert (conflict.troubles, [a.generation for a in conflict.attempts]) == ((conflicts.Trouble.SUPERSEDED,), [2])
    assert conflicts.verdicts(consumed.exam_id)[second.attempt].standing is conflicts.Standing.UNDECIDED
    consumed.refresh_from_db()
    station.sync()
    assert station.rows["candidate", consumed.public_id].slot == consumed.slot


def test_a_withdrawal_after_it_was_given_anew_comes_to_the_same(
    station: Machine, consumed: CandidateProfile, asha: StaffMember, boris: StaffMember
) -> None:
    told(station, regranted(consumed, asha.public_id, boris.public_id))
    consumed.refresh_from_db()
    consumed.withdraw_slot(by="boss", reason="Cheated")
    assert (slot_of(consumed).generation, slot_of(consumed).state) == (3, SlotState.NO_SLOT)


def test_what_was_sat_in_a_slot_that_nobody_may_have_given_waits_for_a_person(
    station: Machine, session: ExamSession, consumed: CandidateProfile, asha: StaffMember, boris: StaffMember
) -> None:
    session.policy = {"regrants": 0}
    session.save()
    second = started(consumed.public_id, at_ms=now_ms(), generation=2)
    codes = told(
        station, regranted(consumed, asha.public_id, boris.public_id), second, submitted([second], at_ms=now_ms())
    )
    assert codes == ["REGRANT-NOT-ALLOWED", "SLOT-UNKNOWN-GENERATION"]
    [conflict] = conflicts.found()
    assert (conflict.troubles, conflict.generation) == ((conflicts.Trouble.UNGRANTED,), 2)
    assert [attempt.generation for attempt in conflict.attempts] == [2, 1]
    assert {one.standing for one in conflicts.verdicts(consumed.exam_id).values()} == {conflicts.Standing.UNDECIDED}
    [entry] = handover.account(session, now()).entries
    assert entry.place is Place.CONFLICT
    conflicts.decide(conflict, counts=conflict.attempts[0], by="boss", reason="The network was down for two days")
    found = conflicts.verdicts(consumed.exam_id)
    assert {name for name, verdict in found.items() if verdict.standing == "yes"} == {second.attempt}
    consumed.refresh_from_db()
    consumed.reset_slot(by="boss", reason="Given anew after all")
    assert not any(one.is_open for one in conflicts.found())
