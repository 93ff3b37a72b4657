"""The real client, the station's real store and the real server: whatever happens between, both have the same."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from kiosk.store.store import Store
from sync.client.central import Central
from sync.client.engine import Finding, Report, SyncEngine
from sync.client.enrollment import enroll
from sync.client.errors import NotTheServer, Refused, Unreachable, WrongServer
from sync.client.transport import Transport
from sync.protocol import codes, wire
from sync.protocol import events as ev
from sync.protocol.attempts import answers_root, fold
from sync.protocol.ids import AttemptId, CandidateId, ItemId, PackageHash, ResponseId, SessionId, new_id
from sync.protocol.slots import SlotState
from tests.kiosk.clocks import ManualClock
from tests.sync.client.real import RealServer, Weather, real_server

NOW = wire.Now(wall_ms=1, mono_ms=1, boot="b")
AT = ev.Moment(wall_ms=1_700_000_000_000, mono_ms=1, boot="b")


class Seat:
    """An enrolled station: store, line, engine."""

    def __init__(self, home: Path, server: RealServer, weather: Weather, *, clock: ManualClock | None = None) -> None:
        self.home, self.weather, self.facts = home, weather, server.facts
        self.clock = clock or ManualClock()
        self.server = server
        self.open()
        if self.store.enrollment() is None:
            self.store.keep_enrollment(enroll(weather.url, str(server.facts["code"]), name="A1"))
        self.begin()

    def open(self) -> None:
        self.store = Store.open(self.home, clock=self.clock, mirrored=False)

    def begin(self) -> None:
        """Start the talk with the server anew, as a started program does."""
        enrollment = self.store.enrollment()
        assert enrollment is not None
        transport = Transport(enrollment.url, ca_pem=enrollment.identity.ca, within_s=5.0)
        self.central = Central(enrollment, self.store.next_counter, transport=transport)
        self.engine = SyncEngine(self.store, self.central, now=lambda: NOW, random=Random(1))

    def close(self) -> None:
        self.central.close()
        self.store.close()

    def settle(self) -> Report:
        """Go on until nothing is left to do."""
        for _ in range(50):
            report = self.engine.once()
            assert report.error is None, report.error
            if report.next_in_ms and report.finding is Finding.IN_STEP:
                return report
        raise AssertionError("the station never comes to rest")

    def note(self, count: int = 1) -> None:
        """Record something."""
        self.store.append([ev.HelpAsked(at=AT) for _ in range(count)])

    def own(self) -> dict[int, tuple[bytes, ...]]:
        """Return all that the station has, by incarnation."""
        heads = self.store.sync_position().heads
        return {h.incarnation: self.store.events_after(h.incarnation, 0, -1) for h in heads if h.seq}

    def there(self) -> dict[int, tuple[bytes, ...]]:
        """Return all that the server gives back."""
        return {number: tuple(bytes(raw) for raw in self.central.own_events(number, 0).events) for number in self.own()}

    def stored(self) -> int:
        """Return how many different events of this station stand in the server's table."""
        sql = (
            "SELECT count(*), count(DISTINCT event_id) FROM exchange_storedevent e JOIN exchange_journal j"
            " ON j.id = e.journal_id JOIN registration_station s ON s.id = j.station_id WHERE s.public_id = ?"
        )
        all_rows, different = self.server.rows(sql, self.central.station)[0]
        assert all_rows == different
        assert isinstance(different, int)
        return different


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[RealServer, Weather]]:
    with real_server(tmp_path_factory.mktemp("real") / "central") as both:
        yield both


@pytest.fixture
def seat(tmp_path: Path, running: tuple[RealServer, Weather]) -> Iterator[Seat]:
    made = Seat(tmp_path / "seat", *running)
    yield made
    running[1].fault = ""
    made.close()


def attempt_of(seat: Seat, candidate: str) -> tuple[ev.AttemptEvent, ...]:
    """Return a short attempt: started, three answers, submitted."""
    row = seat.store.candidate(CandidateId(candidate))
    assert row is not None
    attempt = AttemptId(new_id())
    started = ev.AttemptStarted(
        at=AT,
        attempt=attempt,
        candidate=row.candidate,
        generation=row.slot.generation,
        exam=row.exam,
        session=row.session,
        package=PackageHash("ab" * 32),
        allowed_ms=3_600_000,
        items=3,
        seed="00" * 16,
    )
    answers = tuple(
        ev.ItemResponded(
            at=AT, attempt=attempt, item=ItemId(f"i{n}"), response=ResponseId("r"), values=("é", "数"), used_ms=n
        )
        for n in range(3)
    )
    folded = fold((started, *answers)).attempt
    assert folded is not None
    root = answers_root(folded.responses)
    return started, *answers, ev.AttemptSubmitted(at=AT, attempt=attempt, answered=3, answers_root=root)


def test_a_whole_attempt_goes_up_and_its_slot_and_receipt_come_down(seat: Seat) -> None:
    seat.settle()
    candidate = str(seat.facts["candidates"][0])  # type: ignore[index]
    events = attempt_of(seat, candidate)
    seat.store.append(events)

    first = seat.engine.once()
    receipts = first.receipts or seat.settle().receipts

    assert (first.sent, first.confirmed, first.unsent) == (5, 5, 0)
    assert [(r.attempt, r.answers_root) for r in receipts] == [(events[0].attempt, events[-1].answers_root)]  # type: ignore[attr-defined]
    assert seat.store.receipt(events[0].attempt) == receipts[0]
    seat.settle()
    row = seat.store.candidate(CandidateId(candidate))
    assert row is not None
    assert row.slot.state is SlotState.CONSUMED
    assert seat.own() == seat.there()


def test_a_claim_holds_the_slot_for_one_seat(seat: Seat, tmp_path: Path, running: tuple[RealServer, Weather]) -> None:
    seat.settle()
    candidate = CandidateId(str(seat.facts["candidates"][1]))  # type: ignore[index]

    fence = seat.central.claim(candidate, 1)

    assert (fence.candidate, fence.generation, fence.station) == (candidate, 1, seat.central.station)
    other = Seat(tmp_path / "other", *running)
    with pytest.raises(Refused) as told:
        other.central.claim(candidate, 1)
    assert told.value.code == "CLAIM-TAKEN"
    other.close()


def test_refusals_of_the_real_server_are_proved(seat: Seat, tmp_path: Path) -> None:
    with pytest.raises(Refused) as paper:
        seat.central.download(PackageHash("ab" * 32), tmp_path / "p.exam")
    with pytest.raises(Refused) as key:
        seat.central.release(PackageHash("ab" * 32), SessionId(str(seat.facts["session"])))
    with pytest.raises(Refused):
        seat.central.own_events(7, 0)

    assert (paper.value.code, key.value.code) == ("PACKAGE-UNKNOWN", "PACKAGE-UNKNOWN")


def test_a_code_counts_at_its_own_server_only(seat: Seat) -> None:
    fine = str(seat.facts["code"])
    wrong = codes.normalized(fine)[: codes.FINGERPRINT_LENGTH] + codes.new_access_code()

    with pytest.raises(Refused) as told:
        enroll(seat.weather.url, wrong)
    with pytest.raises(WrongServer):
        enroll(seat.weather.url, codes.new_enrollment_code(bytes(32)))

    assert told.value.code == "ENROLL-CODE"


@pytest.mark.parametrize("fault", Weather.FAULTS)
def test_no_weather_loses_an_event_or_doubles_one(seat: Seat, fault: str) -> None:
    seat.note(30)
    seat.settle()
    seat.central.close()
    seat.begin()
    seat.central._line._transport._within_s = 0.5

    seat.engine.once()
    seat.weather.fault = fault
    seat.note(20)
    broken = seat.engine.once()
    seat.weather.fault = ""
    report = seat.settle()

    assert isinstance(broken.error, Unreachable | NotTheServer)
    assert (broken.online, report.unsent) == (False, 0)
    assert seat.own() == seat.there()
    assert seat.stored() == 50


def test_a_day_of_changing_weather_ends_in_step(seat: Seat) -> None:
    random = Random(7)
    seat.central._line._transport._within_s = 0.3
    made = 0
    for _ in range(40):
        seat.weather.fault = random.choice(("", "", *Weather.FAULTS))
        count = random.randrange(4)
        seat.note(count)
        made += count
        seat.engine.once()
        if random.random() < 0.2:
            seat.central.close()
            seat.begin()
            seat.central._line._transport._within_s = 0.3
    seat.weather.fault = ""
    seat.central._line._transport._within_s = 5.0

    assert seat.settle().unsent == 0
    assert seat.own() == seat.there()
    assert seat.stored() == made


def test_many_events_travel_in_few_requests(seat: Seat) -> None:
    seat.note(2_500)

    reports = [seat.engine.once() for _ in range(3)]

    assert [r.sent for r in reports] == [1_000, 1_500, 0]
    assert seat.own() == seat.there()


@pytest.mark.parametrize("clock_s", [3_600, -86_400], ids=["clock right", "clock far behind"])
def test_an_old_image_of_the_disk_gets_everything_back(
    seat: Seat, running: tuple[RealServer, Weather], clock_s: int
) -> None:
    seat.note(5)
    seat.settle()
    seat.close()
    image = seat.home.with_name("image")
    shutil.copytree(seat.home, image)
    seat.clock.pass_ms(60_000)
    seat.open()
    seat.begin()
    seat.note(7)
    seat.settle()
    lived = seat.own()[1]

    restored = Seat(image, *running, clock=ManualClock(wall=seat.clock.wall + clock_s * 1_000))
    restored.note(2)
    own = restored.own()[1][5:]
    found = restored.engine.once()
    restored.settle()

    assert found.finding is Finding.REJOINED
    assert restored.own() == {1: lived, 2: own}
    assert restored.own() == restored.there()
    assert restored.stored() == 14
    assert restored.store.verify() is None
    assert clock_s < 0 or restored.store.standing() == "quarantined"
    restored.close()


def test_a_restored_server_gets_everything_again(tmp_path: Path) -> None:
    with real_server(tmp_path / "central") as (server, weather):
        seat = Seat(tmp_path / "seat", server, weather)
        seat.note(5)
        seat.settle()
        server.stop()
        server.back_up()
        offline = seat.engine.once()
        server.start()
        seat.note(7)
        seat.settle()
        before = seat.stored()
        server.stop()
        server.restore()
        server.start()

        found = seat.engine.once()
        report = seat.settle()

        assert isinstance(offline.error, Unreachable)
        assert found.finding is Finding.SERVER_BEHIND
        assert (report.unsent, report.standing) == (0, "good")
        assert seat.own() == seat.there()
        assert (before, seat.stored()) == (12, 12)
        seat.close()
