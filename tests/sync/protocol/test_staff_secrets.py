"""Staff secrets: opened by their person's passphrase on a panel, and in a seat's part by that seat alone."""

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from sync.protocol import staff_secrets
from sync.protocol.errors import Malformed, TooNew
from sync.protocol.ids import StationId
from sync.protocol.offline_codes import PersonId, station_key
from sync.protocol.seal import NotForThisStation
from sync.protocol.staff_secrets import WrongPassphrase

ANNA, BEN = PersonId("anna"), PersonId("ben")
SECRET = bytes(range(32))
PASSPHRASE = "räder unter dem tisch"
WRAPPED = staff_secrets.wrapped(SECRET, PASSPHRASE, person=ANNA)
SEAT = X25519PrivateKey.generate()
S1, S2 = StationId("s1"), StationId("s2")
SEALED = staff_secrets.sealed_for(SECRET, SEAT.public_key(), person=ANNA, station=S1)


def test_the_passphrase_opens_the_secret() -> None:
    assert staff_secrets.unwrapped(WRAPPED, PASSPHRASE, person=ANNA) == SECRET


def test_letters_composed_in_another_way_are_the_same_passphrase() -> None:
    assert staff_secrets.unwrapped(WRAPPED, PASSPHRASE.replace("ä", "a\u0308"), person=ANNA) == SECRET


@pytest.mark.parametrize(("passphrase", "person"), [("", ANNA), (PASSPHRASE + " ", ANNA), (PASSPHRASE, BEN)])
def test_nothing_else_opens_it(passphrase: str, person: PersonId) -> None:
    with pytest.raises(WrongPassphrase):
        staff_secrets.unwrapped(WRAPPED, passphrase, person=person)


def test_it_costs_what_the_standard_asks_for() -> None:
    assert (WRAPPED.algorithm, WRAPPED.memory_kib, WRAPPED.passes, WRAPPED.lanes) == ("argon2id", 65_536, 3, 4)
    assert staff_secrets.wrapped(SECRET, PASSPHRASE, person=ANNA).salt != WRAPPED.salt


@pytest.mark.parametrize(
    "change", [{"algorithm": "hologram"}, {"memory_kib": 2**40}, {"passes": 10**6}, {"lanes": 0}, {"memory_kib": 1}]
)
def test_what_a_later_version_or_an_enemy_asks_for_is_not_computed(change: dict[str, object]) -> None:
    with pytest.raises(TooNew):
        staff_secrets.unwrapped(msgspec.structs.replace(WRAPPED, **change), PASSPHRASE, person=ANNA)


def test_what_is_no_base64_is_malformed() -> None:
    with pytest.raises(Malformed):
        staff_secrets.unwrapped(msgspec.structs.replace(WRAPPED, salt="?"), PASSPHRASE, person=ANNA)


def test_a_seat_opens_its_own_part_and_no_more() -> None:
    assert staff_secrets.opened(SEALED, SEAT, person=ANNA, station=S1) == station_key(SECRET, S1)


@pytest.mark.parametrize(
    ("private", "person", "station"),
    [(X25519PrivateKey.generate(), ANNA, S1), (SEAT, BEN, S1), (SEAT, ANNA, S2)],
)
def test_nobody_else_opens_it_and_not_as_something_else(
    private: X25519PrivateKey, person: PersonId, station: StationId
) -> None:
    with pytest.raises(NotForThisStation):
        staff_secrets.opened(SEALED, private, person=person, station=station)
