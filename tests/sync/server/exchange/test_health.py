"""A server whose program and database do not fit together says so itself, with the cause and what mends it."""

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder

from sync.protocol import wire
from sync.server.exchange import health
from sync.server.exchange.health import Watch
from sync.server.exchange.models import StoredEvent
from sync.server.registration.models import CandidateProfile, Station
from tests.sync.server.exchange.conftest import InProcess, now_ms
from tests.sync.server.exchange.machine import Machine, whole_attempt


@pytest.mark.django_db
def test_a_server_that_is_well_says_so(line: InProcess) -> None:
    reply = line.ask("GET", "/healthz", b"", {})
    assert (reply.status, reply.body) == (200, b'{"status":"ok"}')


@pytest.mark.django_db
def test_a_process_older_than_its_database_takes_nothing(station: Machine) -> None:
    MigrationRecorder(connection).record_applied("registration", "0099_from_the_future")
    assert_stopped(station)
    told = well(station.line)
    assert "registration.0099_from_the_future" in told.cause
    assert "Restart" in told.mend


@pytest.mark.django_db
def test_a_process_serves_on_after_a_migration_that_only_adds(station: Machine) -> None:
    MigrationRecorder(connection).record_applied("registration", "0099_from_the_future_beside")
    assert station.line.ask("GET", "/healthz", b"", {}).status == 200
    station.sync()


@pytest.mark.django_db
def test_a_database_older_than_its_program_takes_nothing(station: Machine) -> None:
    MigrationRecorder(connection).record_unapplied("exchange", "0001_initial")
    assert_stopped(station)
    told = well(station.line)
    assert "exchange.0001_initial" in told.cause
    assert "central migrate" in told.mend


@pytest.mark.django_db(transaction=True)
def test_a_lost_column_is_named_and_stops_the_exchange(station: Machine, candidate: CandidateProfile) -> None:
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    with connection.cursor() as cursor:
        cursor.execute('ALTER TABLE "exchange_attemptrecord" RENAME COLUMN "used_ms" TO "lost"')
    try:
        reply = station.signed("POST", "/v1/sync", station.sync_body(station.batch(0, 6)))
        assert (reply.status, reply.refusal.code) == (503, "CENTRAL-SCHEMA")
        assert not StoredEvent.objects.exists()
        told = well(station.line)
        assert told.cause == "The table exchange_attemptrecord has no column used_ms."
        assert "central doctor --repair" in told.mend
    finally:
        with connection.cursor() as cursor:
            cursor.execute('ALTER TABLE "exchange_attemptrecord" RENAME COLUMN "lost" TO "used_ms"')
    station.push()
    candidate.refresh_from_db()
    assert candidate.slot.state == "consumed"


@pytest.mark.django_db
def test_a_lost_table_is_named(station: Machine) -> None:
    with connection.cursor() as cursor:
        cursor.execute('ALTER TABLE "exchange_keyrelease" RENAME TO "lost"')
    assert well(station.line).cause == "The table exchange_keyrelease is missing."


@pytest.mark.django_db
def test_a_mended_server_goes_on_by_itself(station: Machine) -> None:
    recorder = MigrationRecorder(connection)
    recorder.record_applied("registration", "0099_from_the_future")
    assert_stopped(station)
    recorder.record_unapplied("registration", "0099_from_the_future")
    station.sync()


@pytest.mark.django_db
def test_while_all_is_well_it_is_asked_every_few_seconds_only() -> None:
    watch = Watch(every_s=60)
    assert watch.mismatch() is None
    MigrationRecorder(connection).record_applied("registration", "0099_from_the_future")
    assert watch.mismatch() is None
    watch.forget()
    assert watch.mismatch() is not None


@pytest.mark.django_db
def test_many_migrations_are_told_in_short() -> None:
    recorder = MigrationRecorder(connection)
    for n in range(95, 100):
        recorder.record_applied("registration", f"00{n}_x")
    found = health.migrations_mismatch()
    assert found is not None
    assert "registration.0097_x and 2 more" in found.cause


@pytest.mark.django_db(transaction=True)
def test_going_back_before_the_new_column_and_forward_keeps_the_journals(
    station: Machine, candidate: CandidateProfile
) -> None:
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    station.push()
    try:
        call_command("migrate", "registration", "0004", verbosity=0)
        health.watch.forget()
        assert_stopped(station)
    finally:
        call_command("migrate", verbosity=0)
        health.watch.forget()
    assert StoredEvent.objects.count() == 6
    assert station.sync().heads[0].seq == 6
    assert CandidateProfile.objects.get().slot.state == "consumed"


def assert_stopped(station: Machine) -> None:
    health.watch.forget()
    station.counter += 1
    reply = station.signed("POST", "/v1/sync", station.sync_body())
    assert (reply.status, reply.refusal.code) == (503, "CENTRAL-SCHEMA")
    assert reply.refusal.retry_in_ms > 0
    assert Station.objects.values_list("counter", flat=True).get() < station.counter


def well(line: object) -> health.Health:
    reply = line.ask("GET", "/healthz", b"", {})  # type: ignore[attr-defined]
    assert reply.status == 503
    assert wire.decode(reply.body, wire.Refusal).code == "CENTRAL-SCHEMA"
    told: health.Health = wire.decode(reply.body, health.Health)
    return told
