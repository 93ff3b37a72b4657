"""An exam that comes on a stick: whole and let go by people, or not at all; from seat to seat to seat."""

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.exam.moving import Authority, taking_over
from kiosk.store.bringing import Bringing, UnknownSeat
from kiosk.store.bundling import bundled, leaving_by
from kiosk.store.store import Store
from kiosk.store.traveling_keys import arrived
from sync.client.enrolled import Enrollment
from sync.protocol import events as ev
from sync.protocol import signatures, wire
from sync.protocol.bundle import BundleDamaged, BundleForged, NoBundle
from sync.protocol.bundled_move import BundledMove, NobodyLetItGo, NotForHere
from sync.protocol.errors import ProtocolError
from sync.protocol.ids import StationId
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made

SERVER = X25519PrivateKey.from_private_bytes(b"V" * 32)
NAMES = ("seat-a", "seat-b", "seat-c")


def text(raw: bytes) -> str:
    return b64encode(raw).decode()


@dataclass
class Seat:
    """One seat: its keys, its store, and what it was told of its center."""

    home: Path
    name: StationId
    sign: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    seal: X25519PrivateKey = field(default_factory=X25519PrivateKey.generate)
    nonces: int = 0

    def __post_init__(self) -> None:
        known = made.enrollment(self.name)
        self.enrollment: Enrollment = msgspec.structs.replace(
            known,
            identity=msgspec.structs.replace(known.identity, seal=text(SERVER.public_key().public_bytes_raw())),
            sign_private=self.sign.private_bytes_raw(),
            seal_private=self.seal.private_bytes_raw(),
        )
        self.store = Store.open(self.home, clock=ManualClock())
        self.store.keep_enrollment(self.enrollment)
        self.bringing = Bringing(self.home, self.enrollment)

    @property
    def row(self) -> wire.NeighborRow:
        return wire.NeighborRow(
            pos=1,
            station=self.name,
            seat=self.name,
            seal=text(self.seal.public_key().public_bytes_raw()),
            sign=signatures.public_text(self.sign.public_key()),
        )

    def let_go(self, to: "Seat", fence: int, *, two: bool = True, code: bool = True, why: str = "") -> None:
        """Two people let the attempt go by their codes."""
        self.nonces += 1
        nonce = f"nonce-{self.nonces}"
        gone = ev.AttemptTransferring(
            at=made.AT,
            attempt=made.ATTEMPT,
            to=to.name,
            seat=to.name,
            fence=fence,
            by="Asha",
            why=why or f"code {nonce} The screen broke",
        )
        if not code:
            self.store.append((gone,))
            return
        asked = ev.CodeAsked(at=made.AT, nonce=nonce, action="transfer", attempt=made.ATTEMPT)
        used = ev.CodeUsed(
            at=made.AT,
            nonce=nonce,
            action="transfer",
            by="asha",
            approved_by="boris" if two else "",
            attempt=made.ATTEMPT,
            to=to.name,
        )
        self.store.append((asked,))
        self.store.append((used, gone))

    def write(self, to: "Seat", folder: Path) -> bytes:
        """Put it onto a stick, as the seat does."""
        (gone,) = self.store.departures()
        leaving = leaving_by(gone, to.row)
        done = bundled(self.store, folder, made_ms=5, why="move", program="1", leaving=leaving)
        assert done is not None
        return done.path.read_bytes()

    def look_into(self, data: bytes) -> BundledMove:
        return self.bringing.examined(
            BytesIO(data),
            neighbors=self.store.neighbors(),
            staff=self.store.staff(),
            sessions=self.store.sessions(),
        )

    def go_on(self, moved: BundledMove, data: bytes) -> None:
        """Keep it, and take the attempt over as the program does."""
        assert self.store.bring(moved.order, self.bringing.keep(BytesIO(data), moved))
        (order,) = self.store.arrivals()
        kept = self.bringing.path(self.store.brought()[-1].file).read_bytes()
        luggage = self.look_into(kept).luggage
        authority = Authority.of(order, "bundle")
        event = taking_over(luggage, authority, at=made.AT, policy=wire.Policy())
        self.store.take_over(event, luggage.events, settles=order.id)


def staff(person: str, *, right: str = "decide", pos: int = 60) -> wire.StaffRow:
    return wire.StaffRow(
        pos=pos, person=person, name=person.title(), right=right, since_ms=0, until_ms=ev.BIGGEST, sealed="x"
    )


@pytest.fixture
def seats(tmp_path: Path) -> Iterator[tuple[Seat, Seat, Seat]]:
    """Three seats of a center that know one another, and who decides there; an exam runs at the first."""
    a, b, c = (Seat(tmp_path / name, StationId(name)) for name in NAMES)
    for seat in (a, b, c):
        others = [other.row for other in (a, b, c) if other is not seat]
        seat.store.apply_reply(made.reply(made.session_row(), *others, staff("asha"), staff("boris", pos=61)))
    a.store.append((made.started(), made.responded(1), made.responded(2)))
    a.store.tick(made.ATTEMPT, 9_000)
    yield a, b, c
    for seat in (a, b, c):
        seat.store.close()


# --- what goes on -----------------------------------------------------------------------------------------------------


def test_an_exam_goes_on_with_every_answer_and_its_time(seats: tuple[Seat, Seat, Seat], tmp_path: Path) -> None:
    a, b, _ = seats
    before = a.store.running_attempt()
    assert before is not None
    a.let_go(b, 1)
    assert a.store.running_attempt() is None
    data = a.write(b, tmp_path / "stick")
    b.go_on(b.look_into(data), data)

    attempt = b.store.running_attempt()
    assert attempt is not None
    assert attempt.responses == before.responses
    assert (attempt.current, attempt.fence, attempt.used_ms) == (before.current, 1, 9_000)
    assert b.store.arrivals() == ()
    assert b.store.verify() is None
    assert b.store.disinherited() == ()


def test_it_goes_on_to_a_third_seat_and_back_to_the_first(seats: tuple[Seat, Seat, Seat], tmp_path: Path) -> None:
    """What came along goes along: the last seat has every answer from the first on."""
    a, b, c = seats
    for number, (here, there) in enumerate(((a, b), (b, c), (c, a)), 1):
        here.let_go(there, number)
        data = here.write(there, tmp_path / f"stick-{number}")
        there.go_on(there.look_into(data), data)
        there.store.append((made.responded(10 + number),))

    attempt = a.store.running_attempt()
    assert attempt is not None
    given = {item for item, of in attempt.responses.items() if of}
    assert given == {"item-1", "item-2", "item-11", "item-0"}  # 11, then 12 and 13 of twelve items
    assert attempt.responses["item-1"] == {"RESPONSE": ("choice-13",)}  # type: ignore[index]
    assert attempt.fence == 3
    assert a.store.verify() is None


def test_a_copy_written_again_and_an_old_stick_bring_nothing_back(
    seats: tuple[Seat, Seat, Seat], tmp_path: Path
) -> None:
    a, b, _ = seats
    a.let_go(b, 1)
    data = a.write(b, tmp_path / "stick")
    b.go_on(b.look_into(data), data)
    again = a.write(b, tmp_path / "other")
    for copy in (data, again):
        assert not b.store.bring(b.look_into(copy).order, "file")
        assert b.store.arrivals() == ()

    b.store.append((made.submitted(),))
    assert not b.store.bring(b.look_into(again).order, "file")


# --- what does not ----------------------------------------------------------------------------------------------------


def refused(seat: Seat, data: bytes, error: type[ProtocolError]) -> None:
    with pytest.raises(error):
        seat.look_into(data)
    assert seat.store.arrivals() == ()


def test_another_seat_reads_nothing_of_it(seats: tuple[Seat, Seat, Seat], tmp_path: Path) -> None:
    a, b, c = seats
    a.let_go(b, 1)
    refused(c, a.write(b, tmp_path / "stick"), NotForHere)


def test_a_seat_cannot_send_it_to_another_one_than_the_code_names(
    seats: tuple[Seat, Seat, Seat], tmp_path: Path
) -> None:
    a, b, c = seats
    a.let_go(b, 1)
    (gone,) = a.store.departures()
    leaving = leaving_by(msgspec.structs.replace(gone, to=c.name), c.row)
    done = bundled(a.store, tmp_path / "stick", made_ms=5, why="move", program="1", leaving=leaving)
    assert done is not None
    refused(c, done.path.read_bytes(), NotForHere)


@pytest.mark.parametrize("how", ["no code", "one person", "another nonce", "a fence of its own making"])
def test_what_nobody_let_go_does_not_go_on(seats: tuple[Seat, Seat, Seat], tmp_path: Path, how: str) -> None:
    a, b, _ = seats
    match how:
        case "no code":
            a.let_go(b, 1, code=False)
        case "one person":
            a.let_go(b, 1, two=False)
        case "another nonce":
            a.let_go(b, 1, why="code nonce-10")
        case _:
            a.let_go(b, 5)
    refused(b, a.write(b, tmp_path / "stick"), NobodyLetItGo)


def test_people_whom_the_seat_does_not_know_or_who_may_not_let_nothing_go(
    seats: tuple[Seat, Seat, Seat], tmp_path: Path
) -> None:
    a, b, _ = seats
    a.let_go(b, 1)
    data = a.write(b, tmp_path / "stick")
    b.store.apply_reply(made.reply(staff("boris", right="authorize", pos=70), cursor=2))
    refused(b, data, NobodyLetItGo)
    b.store.apply_reply(made.reply(wire.GoneRow(pos=71, kind="staff", id="boris"), cursor=3))
    refused(b, data, NobodyLetItGo)
    b.store.apply_reply(made.reply(staff("boris", pos=72), cursor=4))
    assert b.look_into(data).order.fence == 1


def test_nobody_vouches_for_a_seat_that_was_revoked(seats: tuple[Seat, Seat, Seat], tmp_path: Path) -> None:
    a, b, _ = seats
    a.let_go(b, 1)
    data = a.write(b, tmp_path / "stick")
    b.store.apply_reply(made.reply(wire.GoneRow(pos=70, kind="station", id=a.name), cursor=2))
    refused(b, data, UnknownSeat)
    assert [row.station for row in b.store.neighbors()] == ["seat-c"]


def test_a_changed_a_cut_and_a_forged_file_bring_nothing(seats: tuple[Seat, Seat, Seat], tmp_path: Path) -> None:
    a, b, _ = seats
    a.let_go(b, 1)
    data = a.write(b, tmp_path / "stick")
    for at in range(len(data) // 2, len(data), 97):
        changed = bytearray(data)
        changed[at] ^= 1
        with pytest.raises((BundleDamaged, BundleForged)):
            b.look_into(bytes(changed))
    refused(b, data[:-1], BundleDamaged)
    refused(b, b"something else", NoBundle)
    forger = msgspec.structs.replace(a.row, sign=signatures.public_text(Ed25519PrivateKey.generate().public_key()))
    b.store.apply_reply(made.reply(msgspec.structs.replace(forger, pos=80), cursor=2))
    refused(b, data, BundleForged)


def test_an_ordinary_bundle_of_a_neighbor_is_nobodys_move(seats: tuple[Seat, Seat, Seat], tmp_path: Path) -> None:
    a, b, _ = seats
    done = bundled(a.store, tmp_path / "stick", made_ms=5, why="offline", program="1")
    assert done is not None
    refused(b, done.path.read_bytes(), NotForHere)


# --- the paper's key --------------------------------------------------------------------------------------------------

KEY = bytes(range(32))


def with_policy(seat: Seat, *, keys_travel: bool) -> wire.SessionRow:
    row = msgspec.structs.replace(made.session_row(90), policy=wire.Policy(keys_travel=keys_travel))
    seat.store.apply_reply(made.reply(row, cursor=9))
    return row


def has_key(seat: Seat) -> None:
    event = ev.KeyReleased(at=made.AT, package=made.PACKAGE, session=made.SESSION)
    seat.store.keep_key(event, KEY)


@pytest.mark.parametrize(
    ("there", "here", "held", "comes"),
    [(True, True, True, True), (False, True, True, False), (True, False, True, False), (True, True, False, False)],
    ids=["allowed", "the first seat may not", "the second seat may not", "the first seat has none"],
)
def test_the_papers_key_comes_along_where_both_seats_are_allowed_it(
    seats: tuple[Seat, Seat, Seat], tmp_path: Path, *, there: bool, here: bool, held: bool, comes: bool
) -> None:
    a, b, _ = seats
    with_policy(a, keys_travel=there)
    row = with_policy(b, keys_travel=here)
    if held:
        has_key(a)
    a.let_go(b, 1)
    moved = b.look_into(a.write(b, tmp_path / "stick"))
    assert arrived(moved, row, b.enrollment) == (KEY if comes else None)
    assert (moved.key is not None) is (there and held)


def test_the_key_is_for_the_one_seat_and_paper_it_was_sealed_to(seats: tuple[Seat, Seat, Seat], tmp_path: Path) -> None:
    a, b, c = seats
    for seat in (a, b):
        with_policy(seat, keys_travel=True)
    has_key(a)
    a.let_go(b, 1)
    data = a.write(b, tmp_path / "stick")
    moved = b.look_into(data)
    row = with_policy(c, keys_travel=True)
    assert arrived(moved, row, c.enrollment) is None
    assert arrived(moved, msgspec.structs.replace(row, session="another"), b.enrollment) is None
    assert arrived(moved, msgspec.structs.replace(row, cancelled=True), b.enrollment) is None
    assert KEY not in data
