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


def test_under_load_everybody_asks_less_often_but_never_less_than_once_a_minute(
    station: Machine, session: ExamSession
) -> None:
    for _ in range(50):
        pace.load.waited(0.5)
    assert 15_000 < asked(station) <= 60_000
    for _ in range(200):
        pace.load.waited(60)
    assert asked(station) == 60_000


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
