"""Stations ask often while it matters, seldom far from any exam, and less often under load."""

from datetime import timedelta

import pytest

from sync.protocol import wire
from sync.protocol.ids import AttemptId
from sync.server.exchange import pace
from sync.server.registration.models import ExamCenter, ExamSession, Station
from sync.server.registration.times import now
from tests.sync.server.exchange.machine import Machine

pytestmark = pytest.mark.django_db


def asked(station: Machine) -> int:
    return station.sync().next_in_ms


def test_a_running_session_is_asked_about_every_two_seconds(station: Machine, session: ExamSession) -> None:
    assert asked(station) == 2_000


def test_a_session_that_begins_soon_is_asked_about_more_often(station: Machine, session: ExamSession) -> None:
    session.opens_at = now() + timedelta(minutes=20)
    session.save()
    assert asked(station) == 10_000


def test_far_from_any_session_once_a_minute_is_enough(station: Machine) -> None:
    assert asked(station) == 60_000


def test_an_attempt_that_runs_on_after_its_session_is_still_followed(station: Machine) -> None:
    told = wire.Now(wall_ms=1, mono_ms=1, boot="b", attempt=AttemptId("a"), program="1.0")
    assert station.sync(now=told).next_in_ms == 2_000
    row = Station.objects.get()
    assert (row.now["attempt"], row.program) == ("a", "1.0")
    assert row.last_seen_at is not None


def test_where_somebody_waits_for_a_word_of_the_server_it_is_asked_for_every_two_seconds(station: Machine) -> None:
    told = wire.Now(wall_ms=1, mono_ms=1, boot="b", state=wire.AWAITED)
    assert station.sync(now=told).next_in_ms == 2_000


class Hours:
    """A clock that goes on when it is told to."""

    def __init__(self) -> None:
        self.now_s = 1_000.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def hours() -> Hours:
    return Hours()


@pytest.fixture
def load(hours: Hours, monkeypatch: pytest.MonkeyPatch) -> pace.Load:
    """The load of this process, from its beginning, by a clock of the test's."""
    made = pace.Load(hours)
    monkeypatch.setattr(pace, "load", made)
    return made


def seconds(load: pace.Load, hours: Hours, how_many: int, *, each_waits_s: float, a_second: int = 50) -> None:
    """So many seconds in which every request waits so long."""
    for _ in range(how_many * a_second):
        hours.now_s += 1 / a_second
        load.waited(each_waits_s)
        assert load.factor >= 1


def test_under_load_everybody_asks_less_often_but_never_less_than_once_a_minute(
    station: Machine, session: ExamSession, load: pace.Load, hours: Hours
) -> None:
    seconds(load, hours, 60, each_waits_s=0.5)
    assert 15_000 < asked(station) <= 60_000
    seconds(load, hours, 60, each_waits_s=60)
    assert asked(station) == 60_000


def test_one_stall_slows_nobody_down(load: pace.Load, hours: Hours) -> None:
    seconds(load, hours, 20, each_waits_s=0.001)
    for _ in range(16):
        load.waited(5)
    seconds(load, hours, 10, each_waits_s=0.001)
    assert load.factor == 1


def test_a_stall_at_the_very_beginning_slows_nobody_down_for_longer_than_it_takes_to_see_more(
    load: pace.Load, hours: Hours
) -> None:
    for _ in range(12):
        load.waited(20)
    hours.now_s += pace.LOOK_S
    assert load.factor <= 2
    seconds(load, hours, 2, each_waits_s=0.001)
    assert load.factor == 1


def test_it_grows_by_doubling_and_no_sooner_than_every_few_seconds(load: pace.Load, hours: Hours) -> None:
    told = set()
    for _ in range(20):
        seconds(load, hours, 1, each_waits_s=10)
        told.add(load.factor)
    assert sorted(told) == [1, 2, 4, 8, 16]


def test_it_falls_as_soon_as_most_requests_write_at_once_again(load: pace.Load, hours: Hours) -> None:
    seconds(load, hours, 60, each_waits_s=0.5)
    assert load.factor == pytest.approx(10)
    seconds(load, hours, int(pace.WINDOW_S / 2) + 1, each_waits_s=0.01)
    assert load.factor == 1


def test_whoever_comes_after_a_pause_is_not_slowed_down_by_what_was_before(load: pace.Load, hours: Hours) -> None:
    seconds(load, hours, 60, each_waits_s=0.5)
    hours.now_s += pace.WINDOW_S + 1
    assert load.factor == 1


def test_the_calendar_is_looked_up_every_few_seconds_only(
    center: ExamCenter, session: ExamSession, django_assert_num_queries: object
) -> None:
    calendar, moment = pace.Calendar(), now()
    with django_assert_num_queries(1):  # type: ignore[operator]
        for n in range(4):
            assert calendar.begins(center.pk, moment + timedelta(seconds=n)) == session.opens_at
    with django_assert_num_queries(1):  # type: ignore[operator]
        calendar.begins(center.pk, moment + timedelta(seconds=6))
    with django_assert_num_queries(1):  # type: ignore[operator]
        calendar.begins(center.pk, moment - timedelta(days=9))


def test_a_now_that_is_too_large_is_left_out(station: Machine) -> None:
    told = wire.Now(wall_ms=1, mono_ms=1, boot="b", holds={f"h{n}": "x" * 100 for n in range(500)})
    station.sync(now=told)
    assert Station.objects.get().now == {}
