"""The main job on every database: claimed, sat, sent, consumed; feed positions in order for many writers at once."""

import json
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.databases.day import Day, seeded
from tests.sync.server.exchange.machine import whole_attempt
from tests.sync.server.running import Office

pytestmark = pytest.mark.databases

WRITERS, SITTINGS = 8, 5
POSITIONS = """
import json
from threading import Thread
from django.db import connection
from sync.server.registration.feed import next_position
from sync.server.registration.models import ExamCenter
center, taken = ExamCenter.objects.get(code="C3"), []
def take():
    try:
        taken.extend(next_position(center) for _ in range(25))
    finally:
        connection.close()
threads = [Thread(target=take) for _ in range(8)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
print(json.dumps(sorted(taken)))
"""
ROWS = """
import json
from sync.server.exchange.models import AttemptRecord
from sync.server.registration.models import FeedCounter, SlotEvent
told = list(AttemptRecord.objects.values_list("receipt_pos", flat=True))
print(json.dumps({
    "receipts": told,
    "counter": FeedCounter.objects.get(center__code="C1").position,
    "started": SlotEvent.objects.filter(what="started", profile__center__code="C1").count(),
}))
"""
MORE = """
from sync.server.registration.models import CandidateProfile, Exam, ExamCenter, ExamSession
session = ExamSession.objects.get(center__code="C1")
import json
made = []
for n in range({count}):
    candidate = CandidateProfile.objects.create(
        registration_number=f"M-{{n}}", full_name=f"Person {{n}}", exam=session.exam, center=session.center,
        session=session,
    )
    candidate.assign_slot(by="tests")
    made.append(candidate.public_id)
print(json.dumps(made))
"""


def now_ms() -> int:
    return time.time_ns() // 1_000_000


def test_a_slot_is_claimed_sat_and_consumed_and_nobody_takes_it_twice(office: Office) -> None:
    day = seeded(office)
    with office.serving("--host", "127.0.0.1") as serving:
        url = serving.line("listening ")
        one, other = day.machine(url), day.machine(url)
        who = day.people["C1"][0]
        one.sync()
        assert one.rows["candidate", who].slot.state == "available"
        assert one.claim(who, 1).status == 200
        assert other.claim(who, 1).refusal.code == "CLAIM-TAKEN"
        one.record(*whole_attempt(who, at_ms=now_ms() - 60_000))
        assert len(one.push().receipts) == 1
        assert one.sync().heads[0].seq == 6
        assert other.claim(who, 1).refusal.code == "SLOT-CONSUMED"
        other.sync()
        assert other.rows["candidate", who].slot.state == "consumed"
        assert other.rows["candidate", who].name == "Jürgen अनु 李 0"
    assert day.slots()[0] == "C1-0:consumed"
    assert office.run("doctor").returncode == 0


def test_many_stations_at_once_lose_nothing_and_share_no_position(office: Office) -> None:
    day = seeded(office)
    people = json.loads(office.python(MORE.format(count=WRITERS * SITTINGS)))
    assert json.loads(office.python(POSITIONS)) == consecutive(office, 8 * 25)
    with office.serving("--host", "127.0.0.1") as serving:
        url = serving.line("listening ")
        shares = [people[n::WRITERS] for n in range(WRITERS)]
        with ThreadPoolExecutor(WRITERS) as pool:
            seen = list(pool.map(lambda share: sat(day, url, share), shares))
        watcher = day.machine(url)
        while watcher.sync().more:
            pass
    assert [watcher.rows["candidate", who].slot.state for who in people] == ["consumed"] * len(people)
    assert seen == [SITTINGS] * WRITERS
    told = json.loads(office.python(ROWS))
    assert len(set(told["receipts"])) == len(people) == told["started"]
    assert max(told["receipts"]) <= told["counter"]


def sat(day: Day, url: str, people: list[str]) -> int:
    """Let one station sit them all; returns how many receipts came back to it."""
    machine = day.machine(url)
    receipts = 0
    for who in people:
        assert machine.claim(who, 1).status == 200
        machine.record(*whole_attempt(who, at_ms=now_ms() - 60_000))
        receipts += len(machine.push().receipts)
    while receipts < len(people):
        more = machine.sync()
        receipts += len(more.receipts)
        assert more.receipts, "a receipt was passed over"
    return receipts


def consecutive(office: Office, count: int) -> list[int]:
    end = int(
        office.python(
            "from sync.server.registration.feed import newest_position\n"
            "from sync.server.registration.models import ExamCenter\n"
            'print(newest_position(ExamCenter.objects.get(code="C3")))'
        )
    )
    return list(range(end - count + 1, end + 1))
