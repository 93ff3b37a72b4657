"""Offline codes: the same at both ends for ever, and another one for any other thing, seat, moment or person."""

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sync.protocol import codes, offline_codes
from sync.protocol.ids import StationId
from sync.protocol.offline_codes import Action, Asked, PersonId, Right, Shown

VECTORS = Path(__file__).parents[2] / "data" / "golden" / "offline-codes-v1.jsonl"
TEXTS = st.text(max_size=12)
MINUTES = st.integers(0, 1_000)
SECRETS = st.binary(min_size=32, max_size=32)
ASKED = st.builds(
    Asked,
    station=TEXTS.map(StationId),
    subject=TEXTS,
    head=TEXTS,
    action=st.sampled_from(Action),
    minutes=MINUTES,
    nonce=TEXTS,
    to=TEXTS,
)
ANNA, BEN = PersonId("anna"), PersonId("ben")


class Vector(msgspec.Struct):
    """One line of the file that other implementations may be held against."""

    secret: str
    station: str
    attempt: str
    head_seq: int
    head: str
    action: str
    minutes: int
    nonce: str
    subject: str
    head_shown: str
    station_key: str
    code: str
    to: str = ""


def vectors() -> list[Vector]:
    return [msgspec.json.decode(line, type=Vector) for line in VECTORS.read_bytes().splitlines()]


@pytest.mark.parametrize("vector", vectors(), ids=lambda vector: vector.code)
def test_a_code_is_what_it_always_was(vector: Vector) -> None:
    key = offline_codes.station_key(bytes.fromhex(vector.secret), StationId(vector.station))
    asked = Asked(
        station=StationId(vector.station),
        subject=offline_codes.short_subject(vector.attempt),
        head=offline_codes.short_head(vector.head_seq, vector.head),
        action=Action(vector.action),
        minutes=vector.minutes,
        nonce=vector.nonce,
        to=vector.to,
    )

    assert (asked.subject, asked.head) == (vector.subject, vector.head_shown)
    assert key.hex() == vector.station_key
    assert offline_codes.code_for(key, asked) == vector.code


def test_every_action_has_a_vector() -> None:
    assert {vector.action for vector in vectors()} == set(Action)


@given(secret=SECRETS, asked=ASKED, other=ASKED, field=st.sampled_from(sorted(Asked.__dataclass_fields__)))
def test_any_changed_input_changes_the_code(secret: bytes, asked: Asked, other: Asked, field: str) -> None:
    assume(getattr(asked, field) != getattr(other, field))
    key = offline_codes.station_key(secret, StationId("s"))
    changed = replace(asked, **{field: getattr(other, field)})

    assert offline_codes.code_for(key, changed) != offline_codes.code_for(key, asked)


@given(asked=ASKED, parts=st.lists(st.text(max_size=6), min_size=5, max_size=5))
def test_no_text_moves_from_one_field_into_the_next(asked: Asked, parts: list[str]) -> None:
    """The framing says where each field ends: the same letters elsewhere are another request."""
    one = replace(asked, subject=parts[0] + parts[1], head=parts[2], nonce=parts[3] + parts[4])
    two = replace(asked, subject=parts[0], head=parts[1] + parts[2], nonce=parts[3] + parts[4])
    three = replace(asked, subject=parts[0] + parts[1], head=parts[2] + parts[3], nonce=parts[4])
    key = offline_codes.station_key(bytes(32), StationId("s"))
    distinct = {(a.subject, a.head, a.nonce): offline_codes.code_for(key, a) for a in (one, two, three)}

    assert len(set(distinct.values())) == len(distinct)


@given(secret=SECRETS, other=SECRETS, asked=ASKED)
def test_every_person_has_codes_of_their_own(secret: bytes, other: bytes, asked: Asked) -> None:
    assume(secret != other)
    mine, theirs = (offline_codes.station_key(each, asked.station) for each in (secret, other))

    assert offline_codes.code_for(mine, asked) != offline_codes.code_for(theirs, asked)


@given(secret=SECRETS, one=TEXTS, two=TEXTS)
def test_what_one_station_holds_is_not_what_another_holds(secret: bytes, one: str, two: str) -> None:
    assume(one != two)

    assert offline_codes.station_key(secret, StationId(one)) != offline_codes.station_key(secret, StationId(two))


@given(secrets=st.lists(SECRETS, min_size=2, max_size=2, unique=True), asked=ASKED)
def test_who_it_was_is_found_out_by_whose_code_it_is(secrets: list[bytes], asked: Asked) -> None:
    anna, ben = (offline_codes.station_key(secret, asked.station) for secret in secrets)
    keys = {ANNA: anna, BEN: ben}

    assert offline_codes.who_gave(offline_codes.code_for(ben, asked), keys, asked) == BEN
    assert offline_codes.who_gave(offline_codes.code_for(anna, asked), keys, asked) == ANNA
    assert offline_codes.who_gave(offline_codes.code_for(bytes(32), asked), keys, asked) is None
    assert offline_codes.who_gave("", keys, asked) is None


@given(secret=SECRETS, asked=ASKED)
def test_a_code_may_be_typed_as_people_type(secret: bytes, asked: Asked) -> None:
    key = offline_codes.station_key(secret, asked.station)
    code = offline_codes.code_for(key, asked)
    typed = codes.grouped(code, 3, 3, 4).lower().replace("0", "o").replace("1", "l").replace("v", "u")

    assert len(code) == offline_codes.CODE_LENGTH
    assert offline_codes.who_gave(f" {typed} ", {ANNA: key}, asked) == ANNA


@given(
    subject=st.text(codes.ALPHABET, min_size=6, max_size=6),
    head=st.text(codes.ALPHABET, min_size=6, max_size=6),
    nonce=st.text(codes.ALPHABET, min_size=10, max_size=10),
)
def test_what_a_seat_shows_is_read_however_it_is_grouped(subject: str, head: str, nonce: str) -> None:
    shown = Shown(subject=subject, head=head, nonce=nonce)

    assert Shown.read(f"{subject} {head} {codes.grouped(nonce, 5, 5)}") == shown
    assert Shown.read(codes.grouped(subject + head + nonce).lower()) == shown


@pytest.mark.parametrize("typed", ["", "ABCDEF", "A" * 21, "A" * 23])
def test_what_is_not_complete_is_not_read(typed: str) -> None:
    assert Shown.read(typed) is None


def test_nonces_are_fresh() -> None:
    made = {offline_codes.new_nonce() for _ in range(500)}

    assert len(made) == 500
    assert {len(nonce) for nonce in made} == {offline_codes.NONCE_LENGTH}


def test_a_right_includes_those_before_it_and_nothing_more() -> None:
    decides = {Action.ADD_TIME, Action.TERMINATE, Action.TRANSFER, Action.REGRANT}
    decides |= {Action.SHUT_DOWN, Action.EXIT, Action.RELEASE}
    allowed = {right: {action for action in Action if offline_codes.is_allowed(action, right)} for right in Right}

    assert allowed == {Right.OBSERVE: set(), Right.AUTHORIZE: set(Action) - decides, Right.DECIDE: set(Action)}
    assert not any(offline_codes.is_allowed(action, "of a later version") for action in Action)
