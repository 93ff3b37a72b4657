"""A start without the server, under a wrong wall clock, is dated rightly as soon as the machine that ran it calls."""

import msgspec
import pytest

from sync.protocol import wire
from sync.protocol.events import Moment
from sync.server.exchange import clocks, folds, projection
from sync.server.exchange.models import AttemptRecord, BootClock
from sync.server.registration.models import CandidateProfile, ExamSession, Station
from sync.server.registration.times import to_ms
from tests.sync.server.exchange.conftest import now_ms
from tests.sync.server.exchange.machine import Machine, responded, started, submitted

pytestmark = pytest.mark.django_db
DAY_MS = 86_400_000
MINUTE_MS = 60_000


def told(now: int, *, wrong_by: int, boot: str = "boot") -> wire.Now:
    return wire.Now(wall_ms=now + wrong_by, mono_ms=20 * MINUTE_MS, boot=boot)


def moment(now: int, *, minutes_ago: int, wrong_by: int) -> Moment:
    back = minutes_ago * MINUTE_MS
    return Moment(wall_ms=now - back + wrong_by, mono_ms=20 * MINUTE_MS - back, boot="boot")


@pytest.mark.parametrize("wrong_by", [-3_650 * DAY_MS, -7 * MINUTE_MS, 0, 7 * MINUTE_MS, 3_650 * DAY_MS])
def test_start_and_end_without_the_server_are_dated_by_the_monotonic_clock(
    station: Machine, candidate: CandidateProfile, session: ExamSession, wrong_by: int
) -> None:
    now = now_ms()
    first = started(candidate.public_id, at_ms=0, session=session.public_id)
    first = msgspec.structs.replace(first, at=moment(now, minutes_ago=15, wrong_by=wrong_by))
    last = msgspec.structs.replace(submitted([first], at_ms=0), at=moment(now, minutes_ago=5, wrong_by=wrong_by))
    station.record(first, last)
    station.sync(station.batch(0, 2), now=told(now, wrong_by=wrong_by))
    candidate.refresh_from_db()
    assert candidate.slot.attempting_ms == pytest.approx(now - 15 * MINUTE_MS, abs=2_000)
    assert candidate.slot.consumed_ms == pytest.approx(now - 5 * MINUTE_MS, abs=2_000)


def test_a_process_that_folds_anew_comes_to_the_same_time(
    station: Machine, candidate: CandidateProfile, session: ExamSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = now_ms()
    first = started(candidate.public_id, at_ms=0, session=session.public_id)
    first = msgspec.structs.replace(first, at=moment(now, minutes_ago=15, wrong_by=-DAY_MS))
    station.record(first)
    station.sync(station.batch(0, 1), now=told(now, wrong_by=-DAY_MS))
    before = AttemptRecord.objects.get().started_at
    monkeypatch.setattr(folds, "at_hand", folds.Shelf())
    station.record(responded(first.attempt, 1, "a", at_ms=now))
    station.push()
    assert AttemptRecord.objects.get().started_at == before
    AttemptRecord.objects.all().delete()
    projection.reproject(Station.objects.get())
    assert AttemptRecord.objects.get().started_at == before


def test_another_boots_clock_dates_nothing(station: Machine, candidate: CandidateProfile, session: ExamSession) -> None:
    now = now_ms()
    first = started(candidate.public_id, at_ms=0, session=session.public_id)
    station.record(msgspec.structs.replace(first, at=moment(now, minutes_ago=15, wrong_by=-MINUTE_MS)))
    station.sync(station.batch(0, 1), now=told(now, wrong_by=0, boot="the next"))
    assert to_ms(AttemptRecord.objects.get().started_at) == now - 16 * MINUTE_MS


def test_delays_and_sleep_move_no_clock(station: Machine) -> None:
    row = Station.objects.get()
    clocks.hear(row, wire.Now(wall_ms=0, mono_ms=1_000, boot="boot"), now_ms=10_000)
    clocks.hear(row, wire.Now(wall_ms=0, mono_ms=2_000, boot="boot"), now_ms=90_000)
    assert BootClock.objects.get().offset_ms == 9_000
    clocks.hear(row, wire.Now(wall_ms=0, mono_ms=3_000, boot="boot"), now_ms=11_500)
    assert BootClock.objects.get().offset_ms == 8_500


@pytest.mark.parametrize("boot", ["", "b" * 65, "a\x00b"])
def test_a_boot_without_a_name_is_not_kept(station: Machine, boot: str) -> None:
    clocks.hear(Station.objects.get(), wire.Now(wall_ms=0, mono_ms=1, boot=boot), now_ms=5)
    assert not BootClock.objects.exists()
