"""Five words open a paper at the station they were locked for, with the center's key where that is demanded."""

from base64 import b64decode, b64encode
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from sync.protocol import proquints, release_words, seal, signatures
from sync.protocol.errors import Malformed, ProtocolError, TooNew, UnknownKey, WrongSignature
from sync.protocol.ids import PackageHash, SessionId, StationId
from sync.protocol.release_words import (
    PURPOSE,
    CenterKeyMissing,
    Inside,
    Lock,
    WordsRelease,
    WrongCenterKey,
    WrongWords,
    lock_of,
    locked,
)
from sync.protocol.seal import NotForThisStation
from sync.protocol.signatures import Signed

GOLDEN = Path(__file__).parents[2] / "data" / "golden" / "release-words-v1.jsonl"
WORDS = ("lusab", "babad", "gutih", "tugad", "zivoz")
P1, P2 = PackageHash("1" * 64), PackageHash("2" * 64)
KEYS = {P1: bytes(range(32)), P2: bytes(32)}
SESSION, S1, S2 = SessionId("session"), StationId("s1"), StationId("s2")
SEAT, CENTER, SERVER = X25519PrivateKey.generate(), X25519PrivateKey.generate(), Ed25519PrivateKey.generate()
SERVERS = {signatures.key_id(SERVER.public_key().public_bytes_raw()): SERVER.public_key()}
PLAIN, WITH_KEY = lock_of(WORDS), lock_of(WORDS, CENTER.public_key())


def release(lock: Lock = PLAIN, *, station: StationId = S1, session: SessionId = SESSION) -> WordsRelease:
    return locked(lock, KEYS, session=session, station=station, seal_public=SEAT.public_key())


def resealed(made: WordsRelease, **changes: object) -> WordsRelease:
    """The same with something else inside, as only the server could seal it."""
    info = f"kiosk-words-seal-v1\0{made.session}\0{made.station}".encode()
    inside = msgspec.json.decode(seal.open_sealed(made.sealed, SEAT, info=info), type=Inside)
    data = msgspec.json.encode(msgspec.structs.replace(inside, **changes))
    return msgspec.structs.replace(made, sealed=seal.seal_key(data, SEAT.public_key(), info=info))


def test_the_words_open_every_package_of_the_session() -> None:
    assert release_words.opened(release(), WORDS, private=SEAT) == KEYS


def test_a_center_key_that_is_not_demanded_does_no_harm() -> None:
    assert release_words.opened(release(), WORDS, private=SEAT, center_key=CENTER) == KEYS


def test_words_and_center_key_open_it_together() -> None:
    made = release(WITH_KEY)
    assert release_words.opened(made, WORDS, private=SEAT, center_key=CENTER) == KEYS
    with pytest.raises(CenterKeyMissing):
        release_words.opened(made, WORDS, private=SEAT)
    with pytest.raises(WrongCenterKey):
        release_words.opened(made, WORDS, private=SEAT, center_key=X25519PrivateKey.generate())


def test_neither_words_nor_center_key_alone_make_the_key() -> None:
    """Not even for whoever says that no center key is demanded, or opens the lock by the key alone."""
    bare = resealed(msgspec.structs.replace(release(WITH_KEY), center_key=""))
    with pytest.raises(WrongWords):
        release_words.opened(bare, WORDS, private=SEAT)
    with pytest.raises(WrongWords):
        release_words.opened(release(WITH_KEY), ("babab",) * 5, private=SEAT, center_key=CENTER)


def test_a_word_that_was_heard_wrong_is_told_by_its_place_most_times() -> None:
    made = release()
    others = [proquints.word_of(bits) for bits in range(0, 2**16, 641)]
    told = []
    for place in range(5):
        for word in others[:20]:
            typed = (*WORDS[:place], word, *WORDS[place + 1 :])
            if release_words._check(b64decode(PLAIN.salt), place, word) != PLAIN.checks[place]:
                with pytest.raises(WrongWords) as caught:
                    release_words.opened(made, typed, private=SEAT)
                told.append(caught.value.number == place + 1)
    assert all(told)
    assert len(told) > 70


def test_words_that_pass_the_check_by_chance_open_nothing() -> None:
    salt = b64decode(PLAIN.salt)
    fits = (proquints.word_of(bits) for bits in range(2**16))
    other = next(w for w in fits if w != WORDS[0] and release_words._check(salt, 0, w) == PLAIN.checks[0])
    with pytest.raises(WrongWords) as caught:
        release_words.opened(release(), (other, *WORDS[1:]), private=SEAT)
    assert caught.value.number == 0


def test_the_words_of_another_paper_open_nothing() -> None:
    with pytest.raises(WrongWords):
        release_words.opened(release(), proquints.new_words(), private=SEAT)
    with pytest.raises(WrongWords):
        release_words.opened(release(), WORDS[:4], private=SEAT)


def test_what_was_locked_for_another_station_opens_nowhere_else() -> None:
    with pytest.raises(NotForThisStation):
        release_words.opened(release(), WORDS, private=X25519PrivateKey.generate())
    with pytest.raises(NotForThisStation):
        release_words.opened(msgspec.structs.replace(release(station=S2), station=S1), WORDS, private=SEAT)


def test_a_key_is_bound_to_its_package() -> None:
    """One package's key under the name of another is no key."""
    made = release()
    info = f"kiosk-words-seal-v1\0{made.session}\0{made.station}".encode()
    inside = msgspec.json.decode(seal.open_sealed(made.sealed, SEAT, info=info), type=Inside)
    first, second = inside.keys
    swapped = (
        msgspec.structs.replace(first, package=second.package),
        msgspec.structs.replace(second, package=first.package),
    )
    with pytest.raises(WrongWords):
        release_words.opened(resealed(made, keys=swapped), WORDS, private=SEAT)


def test_only_the_server_states_it_and_for_this_session_and_station_alone() -> None:
    said = signatures.state(SERVER, PURPOSE, release())
    assert release_words.proved(SERVERS, said, session=SESSION, station=S1) == msgspec.json.decode(
        bytes(said.payload), type=WordsRelease
    )
    with pytest.raises(NotForThisStation):
        release_words.proved(SERVERS, said, session=SESSION, station=S2)
    with pytest.raises(NotForThisStation):
        release_words.proved(SERVERS, said, session=SessionId("another"), station=S1)
    with pytest.raises(UnknownKey):
        release_words.proved({}, said, session=SESSION, station=S1)
    other = signatures.state(SERVER, signatures.SETTINGS, release())
    with pytest.raises(WrongSignature):
        release_words.proved(SERVERS, other, session=SESSION, station=S1)


@pytest.mark.parametrize("at", range(0, 900, 61))
def test_no_flipped_bit_passes(at: int) -> None:
    said = signatures.state(SERVER, PURPOSE, release())
    data = bytearray(bytes(said.payload))
    data[at % len(data)] ^= 1
    with pytest.raises(ProtocolError):
        release_words.proved(
            SERVERS,
            Signed(payload=msgspec.Raw(bytes(data)), key=said.key, signature=said.signature),
            session=SESSION,
            station=S1,
        )


@pytest.mark.parametrize(
    "change",
    [{"algorithm": "hologram"}, {"memory_kib": 2**40}, {"passes": 10**6}, {"lanes": 0}, {"checks": (1, 2)}],
)
def test_what_a_later_version_or_an_enemy_asks_for_is_not_computed(change: dict[str, object]) -> None:
    with pytest.raises(TooNew):
        release_words.opened(resealed(release(), **change), WORDS, private=SEAT)


@pytest.mark.parametrize("change", [{"salt": "?"}, {"salt": ""}])
def test_what_cannot_be_read_is_malformed_or_opens_nothing(change: dict[str, object]) -> None:
    with pytest.raises((Malformed, WrongWords)):
        release_words.opened(resealed(release(), **change), WORDS, private=SEAT)
    with pytest.raises(NotForThisStation):
        release_words.opened(msgspec.structs.replace(release(), sealed="?"), WORDS, private=SEAT)


def test_it_costs_what_the_standard_asks_for_and_no_two_locks_are_the_same() -> None:
    assert (PLAIN.memory_kib, PLAIN.passes, PLAIN.lanes) == (65_536, 3, 4)
    assert lock_of(WORDS).key != PLAIN.key


class Line(msgspec.Struct):
    """What was locked once, and what opens it for ever."""

    signed: Signed
    server: str
    station: str
    center: str
    words: tuple[str, ...]
    keys: dict[PackageHash, str]


@pytest.mark.parametrize("data", GOLDEN.read_bytes().splitlines())
def test_what_was_locked_once_opens_for_ever(data: bytes) -> None:
    line = msgspec.json.decode(data, type=Line)
    server = signatures.public_key(line.server)
    servers = {signatures.key_id(server.public_bytes_raw()): server}
    made = release_words.proved(servers, line.signed, session=SESSION, station=S1)
    private = X25519PrivateKey.from_private_bytes(b64decode(line.station))
    center = X25519PrivateKey.from_private_bytes(b64decode(line.center)) if line.center else None

    keys = release_words.opened(made, line.words, private=private, center_key=center)

    assert {package: b64encode(key).decode() for package, key in keys.items()} == line.keys
