"""Positions of the feed: each its own, in order, visible in order, and nothing that changed is left behind."""

from threading import Thread

import pytest
from django.db import connection, transaction

from sync.server.registration.feed import newest_position, next_position, restamp
from sync.server.registration.models import CandidateProfile, ExamSession, Station, Tombstone
from tests.sync.server.registration.world import a_candidate, a_center, a_session, a_station

pytestmark = pytest.mark.django_db


def test_a_new_center_begins_at_one():
    center = a_center()
    assert newest_position(center) == 0
    assert [next_position(center), next_position(center), newest_position(center)] == [1, 2, 2]


def test_several_positions_at_once_leave_none_out():
    center = a_center()
    assert [next_position(center, count=5), next_position(center)] == [1, 6]


def test_centers_count_by_themselves():
    one, other = a_center(), a_center()
    next_position(one, count=9)
    assert next_position(other) == 1


def test_every_row_of_a_center_has_a_position_of_its_own():
    session = a_session()
    a_station(session.center)
    for _ in range(5):
        a_candidate(center=session.center, exam=session.exam, session=session)
    positions = [
        row.feed_pos
        for model in (CandidateProfile, ExamSession, Station)
        for row in model.objects.filter(center=session.center)
    ]
    assert len(set(positions)) == len(positions)
    assert max(positions) == newest_position(session.center)


def test_rows_that_are_sent_again_get_positions_of_their_own():
    center = a_center()
    for _ in range(450):
        a_station(center)
    before = newest_position(center)
    restamp(Station.objects.filter(center=center), center)
    positions = sorted(Station.objects.filter(center=center).values_list("feed_pos", flat=True))
    assert positions == list(range(before + 1, before + 451))


def test_a_position_that_was_rolled_back_is_given_out_again():
    center = a_center()
    with transaction.atomic():
        next_position(center)
        transaction.set_rollback(True)
    assert next_position(center) == 1


def test_a_heartbeat_sends_nothing():
    station = a_station()
    before = newest_position(station.center)
    station.counter = 7
    station.now = {"wall_ms": 1}
    station.save(update_fields=["counter", "now"])
    station.refresh_from_db()
    assert (station.counter, newest_position(station.center)) == (7, before)


def test_whatever_moves_to_another_center_says_goodbye_to_the_first():
    old, new = a_center(), a_center()
    candidate = a_candidate(center=old)
    candidate.center = new
    candidate.save()
    goodbye = Tombstone.objects.get(center=old)
    assert (goodbye.kind, goodbye.public_id) == ("candidate", candidate.public_id)
    assert goodbye.feed_pos == newest_position(old)
    assert candidate.feed_pos == newest_position(new)


@pytest.mark.django_db(transaction=True)
def test_positions_taken_at_once_are_all_different():
    center = a_center()
    taken: list[int] = []

    def take() -> None:
        try:
            taken.extend(next_position(center) for _ in range(10))
        finally:
            connection.close()

    threads = [Thread(target=take) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert sorted(taken) == list(range(1, 41))
