"""Access codes wait sealed and are hashed when there is time; a station never gets anything but the hash."""

import logging

import msgspec
import pytest

from sync.protocol import codes, wire
from sync.server.exchange import checkup, feed, keys
from sync.server.registration import access_codes, slots
from sync.server.registration.access_codes import CodeHasher
from sync.server.registration.feed import newest_position
from sync.server.registration.models import CandidateProfile, ExamSession, SlotEvent, Station, WaitingCode
from sync.server.registration.times import now
from tests.sync.server.registration.world import a_center, a_session, a_station, again, an_exam

pytestmark = pytest.mark.django_db
CODE = "ABCD2345"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Hashes that cost nothing; test_codes has the slow ones."""
    monkeypatch.setattr(codes, "hashed", lambda code: f"hash of {code}")


def newcomers(count: int = 1, *, session: ExamSession | None = None) -> list[CandidateProfile]:
    """Return candidates as an import writes them."""
    center, exam = (session.center, session.exam) if session else (a_center(), an_exam())
    profiles = [
        CandidateProfile(registration_number=f"N{n}", full_name="A", center=center, exam=exam, session=session)
        for n in range(count)
    ]
    waiting = [access_codes.given(profile, CODE) for profile in profiles]
    slots.enter(profiles, by="import", reason="list")
    WaitingCode.objects.bulk_create(waiting)
    return profiles


def told(station: Station, cursor: int = 0) -> feed.Page:
    return feed.page(station, cursor=cursor, now=now())


def accesses(page: feed.Page) -> list[str]:
    rows = [msgspec.json.decode(row, type=wire.AnyRow) for row in page.rows]
    return [row.access for row in rows if isinstance(row, wire.CandidateRow)]


def test_newcomers_are_as_if_each_had_been_saved_and_assigned():
    [first, second] = newcomers(2)
    alone = CandidateProfile.objects.create(
        registration_number="ALONE", full_name="A", center=first.center, exam=first.exam
    )
    alone.assign_slot(by="import", reason="list")
    kept = [again(profile) for profile in (first, second, alone)]
    assert [(one.slot_status[:9], one.slot_generation, bool(one.grant)) for one in kept] == [("Available", 1, True)] * 3
    assert kept[0].feed_pos < kept[1].feed_pos < kept[2].feed_pos == newest_position(first.center)
    events = [SlotEvent.objects.get(profile=profile) for profile in kept]
    assert {(one.what, one.generation, one.by, one.reason) for one in events} == {("assigned", 1, "import", "list")}
    assert [event.grant for event in events] == [profile.grant for profile in kept]


def test_a_waiting_code_is_nowhere_in_the_database():
    [candidate] = newcomers()
    waiting = WaitingCode.objects.get()
    assert again(candidate).access_code_hash == ""
    assert CODE not in waiting.sealed
    assert waiting.sealed != access_codes.given(candidate, CODE).sealed


def test_what_waits_is_hashed_once_and_forgotten():
    people = newcomers(3)
    assert CodeHasher().work() == 3
    assert [again(one).access_code_hash for one in people] == [f"hash of {CODE}"] * 3
    assert not WaitingCode.objects.exists()
    assert CodeHasher().work() == 0


def test_the_codes_of_the_session_that_opens_first_come_first():
    late = newcomers(1)
    [soon] = newcomers(1, session=a_session())
    assert [one.profile for one in access_codes.soonest()] == [soon, *late]


def test_a_code_that_was_replaced_meanwhile_stays_replaced():
    [candidate] = newcomers()
    waiting = WaitingCode.objects.get()
    access_codes.replaced(candidate, "WXYZ6789")
    assert access_codes.hashed(waiting) == "hash of WXYZ6789"
    assert again(candidate).access_code_hash == "hash of WXYZ6789"


def test_a_stale_copy_of_a_candidate_does_not_undo_the_hash():
    [candidate] = newcomers()
    CodeHasher().work()
    candidate.full_name = "Another"
    candidate.save()
    assert (again(candidate).full_name, again(candidate).access_code_hash) == ("Another", f"hash of {CODE}")


def test_a_station_that_asks_first_gets_hashes_a_few_to_a_page():
    session = a_session()
    newcomers(2 * feed.MOST_HASHED + 1, session=session)
    station = a_station(session.center)
    first = told(station)
    assert (accesses(first), first.more) == ([f"hash of {CODE}"] * feed.MOST_HASHED, True)
    second = told(station, first.cursor)
    third = told(station, second.cursor)
    assert [len(accesses(page)) for page in (second, third)] == [feed.MOST_HASHED, 1]
    assert not third.more
    assert not WaitingCode.objects.exists()
    assert len(accesses(told(station))) == 2 * feed.MOST_HASHED + 1


def test_a_code_under_another_key_is_told_and_opens_nothing(settings, tmp_path, caplog):
    session = a_session()
    [candidate] = newcomers(session=session)
    settings.CENTRAL_HOME = tmp_path
    with caplog.at_level(logging.ERROR):
        assert CodeHasher().work() == 0
    assert f"CENTRAL-CODE-SEALED: the access code of {candidate.public_id} cannot be opened" in caplog.text
    assert accesses(told(a_station(session.center))) == [""]
    assert not codes.matches(CODE, "")
    [finding] = [one for one in checkup.findings() if one.name == "access codes"]
    assert (finding.status, finding.cause.startswith("CENTRAL-CODE-SEALED: 1 access codes")) == ("warning", True)
    access_codes.replaced(candidate, CODE)
    assert not WaitingCode.objects.exists()


def test_the_key_is_a_file_that_only_its_owner_reads(settings, tmp_path):
    settings.CENTRAL_HOME = tmp_path
    assert len(keys.access_code_key()) == access_codes.KEY_BYTES
    assert (tmp_path / "keys" / "access-codes.key").stat().st_mode & 0o077 == 0


def test_beside_a_server_codes_are_hashed_until_it_ends(monkeypatch):
    done: list[bool] = []
    hasher = CodeHasher(every_s=0.01)
    monkeypatch.setattr(hasher, "work", lambda: done.append(True) or hasher._stop.set())
    hasher.begin()
    hasher._thread.join(timeout=10)
    hasher.end()
    assert done == [True]
