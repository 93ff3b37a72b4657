"""Which papers words may open now, and of several papers what is told of the one that the words were meant for."""

from functools import cache

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exam.word_release import AHEAD_MS, NotOpened, Opened, Seat, WordsProblem, center_key_named, openable, tried
from sync.protocol import center_keys, signatures
from sync.protocol.events import KeySource, Moment
from sync.protocol.ids import PackageHash, SessionId
from sync.protocol.release_words import PURPOSE, lock_of, locked
from sync.protocol.wire import PaperForm, SessionRow
from tests.kiosk.exam import made

SERVER, SEAL = Ed25519PrivateKey.generate(), X25519PrivateKey.generate()
SEAT = Seat(
    station=made.STATION,
    private=SEAL,
    servers={signatures.key_id(SERVER.public_key().public_bytes_raw()): SERVER.public_key()},
)
FIRST, SECOND = ("lusab", "babad", "gutih", "tugad", "zivoz"), ("mamam", "nanan", "papap", "rarar", "sasas")
FILE = center_keys.new_file()
P1, P2, FORM = PackageHash("1" * 64), PackageHash("2" * 64), PackageHash("3" * 64)
HOUR = 3_600_000


@cache
def row(words: tuple[str, ...] = FIRST, package: PackageHash = P1, *, with_key: bool = False) -> SessionRow:
    session = SessionId(f"session-of-{package[0]}")
    lock = lock_of(words, center_keys.read_file(FILE).public_key() if with_key else None)
    keys = {package: package[:32].encode()}
    made_for = locked(lock, keys, session=session, station=made.STATION, seal_public=SEAL.public_key())
    return msgspec.structs.replace(
        made.session(),
        session=session,
        package=package,
        opens_ms=10 * HOUR * 24,
        closes_ms=10 * HOUR * 24 + HOUR,
        by_words=signatures.state(SERVER, PURPOSE, made_for),
    )


def at(ms: int, *, is_sure: bool = True) -> Moment:
    return Moment(wall_ms=ms, mono_ms=1, boot="b", server_ms=ms if is_sure else None)


OPENS = 10 * HOUR * 24


@pytest.mark.parametrize(
    ("ms", "is_sure", "is_open"),
    [
        (OPENS - 1, True, False),
        (OPENS, True, True),
        (OPENS + HOUR, True, False),
        (OPENS - AHEAD_MS, False, True),
        (OPENS - AHEAD_MS - 1, False, False),
        (OPENS + HOUR + AHEAD_MS, False, False),
    ],
)
def test_the_hour_is_kept_where_the_time_is_sure(ms: int, *, is_sure: bool, is_open: bool) -> None:
    assert bool(openable([row()], [], at(ms, is_sure=is_sure))) is is_open


@pytest.mark.parametrize("now", [at(OPENS + 9 * HOUR), at(0, is_sure=False), at(1_000 * OPENS, is_sure=False)])
def test_no_close_and_no_clock_takes_the_paper_of_an_attempt_that_runs(now: Moment) -> None:
    assert openable([row()], [], now) == ()
    assert openable([row()], [], now, goes_on=SessionId("another")) == ()
    assert openable([row()], [], now, goes_on=row().session) == (row(),)


def test_what_is_open_cancelled_or_has_no_words_is_not_asked_for() -> None:
    session = row()
    forms = (PaperForm(form="B", package=FORM),)
    now = at(OPENS)
    assert openable([session], [(P1, session.session)], now) == ()
    assert openable([session], [(P1, SessionId("another"))], now) == (session,)
    assert openable([msgspec.structs.replace(session, forms=forms)], [(P1, session.session)], now)
    assert openable([msgspec.structs.replace(session, cancelled=True)], [], now) == ()
    assert openable([msgspec.structs.replace(session, by_words=None)], [], now) == ()


def test_of_several_papers_the_words_open_theirs() -> None:
    papers = [row(), row(SECOND, P2)]
    for words, package in ((FIRST, P1), (SECOND, P2)):
        found = tried(" ".join(words), papers, [], SEAT)
        assert isinstance(found, Opened)
        assert (dict(found.keys), found.how) == ({package: package[:32].encode()}, KeySource.WORDS)


def test_words_of_none_of_them_are_wrong_and_no_paper_is_none() -> None:
    outcome = tried("babab dadad fafaf gagag hahah", [row(), row(SECOND, P2)], [], SEAT)
    assert isinstance(outcome, NotOpened)
    assert outcome.problem is WordsProblem.WRONG
    assert tried(" ".join(FIRST), [], [], SEAT) == NotOpened(WordsProblem.NONE)
    assert (
        tried(" ".join(FIRST), [msgspec.structs.replace(row(), by_words=None)], [], SEAT).problem is WordsProblem.NONE
    )


def test_the_right_key_is_found_among_others() -> None:
    session = row(with_key=True)
    assert center_key_named([row(), session]) == center_keys.name_of(center_keys.read_file(FILE).public_key())
    assert center_key_named([row()]) == ""
    found = tried(" ".join(FIRST), [session], [b"no key", center_keys.new_file(), FILE], SEAT)
    assert isinstance(found, Opened)
    assert found.how is KeySource.WORDS_AND_KEY


@pytest.mark.parametrize(
    ("files", "problem"),
    [
        ([], WordsProblem.KEY_MISSING),
        ([b"no key"], WordsProblem.KEY_NONE),
        ([center_keys.new_file(), b"no key"], WordsProblem.KEY_WRONG),
    ],
    ids=["none", "no key", "another"],
)
def test_without_the_right_key_it_is_said_which_way(files: list[bytes], problem: WordsProblem) -> None:
    assert tried(" ".join(FIRST), [row(with_key=True)], files, SEAT) == NotOpened(problem)


@given(st.text(max_size=40))
def test_nothing_hostile_is_more_than_a_problem(text: str) -> None:
    outcome = tried(text, [], [], SEAT)
    assert isinstance(outcome, NotOpened)
