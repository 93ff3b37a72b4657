"""A receipt is checked on the server by whoever holds it; nobody learns a name or an answer there."""

import re

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import codes, events
from sync.protocol.errors import Malformed
from sync.protocol.ids import AttemptId, new_id
from sync.protocol.receipts import proof, read
from sync.server.exchange.receipt_check import SENTENCES, Verdict, check
from sync.server.registration.models import CandidateProfile
from tests.sync.server.exchange.conftest import now_ms
from tests.sync.server.exchange.machine import Machine, whole_attempt

SERVER = "https://central.example"


def receipt_of(station: Machine, told: list[events.AnyEvent], **changed: str) -> str:
    end = told[-1]
    assert isinstance(end, events.AttemptEnded)
    said = {"attempt": end.attempt, "root": end.answers_root, **changed}
    return proof(station.sign, server=SERVER, attempt=AttemptId(said["attempt"]), root=said["root"])


@pytest.fixture
def told(station: Machine, candidate: CandidateProfile) -> list[events.AnyEvent]:
    """A whole attempt, on the server."""
    happened = list(whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    station.record(*happened)
    station.push()
    return happened


def test_a_receipt_is_true_for_exactly_the_answers_that_are_here(station: Machine, told: list[events.AnyEvent]) -> None:
    found = check(receipt_of(station, told))

    assert found.verdict is Verdict.SAME
    assert found.ended_at is not None


def test_the_ten_characters_do_too_however_they_are_typed(station: Machine, told: list[events.AnyEvent]) -> None:
    end = told[-1]
    assert isinstance(end, events.AttemptEnded)
    code = codes.receipt_code(end.answers_root, end.attempt)

    assert check(code).verdict is Verdict.SAME
    assert check(f" {codes.grouped(code.lower(), 4, 4, 2)}\n").verdict is Verdict.SAME
    assert check(code[:-1] + ("0" if code[-1] != "0" else "1")).verdict is Verdict.UNKNOWN


def test_other_answers_are_told(station: Machine, told: list[events.AnyEvent]) -> None:
    assert check(receipt_of(station, told, root="ab" * 32)).verdict is Verdict.OTHER


def test_a_receipt_of_a_stranger_is_forged(station: Machine, told: list[events.AnyEvent]) -> None:
    stranger = Machine(line=station.line)

    assert check(receipt_of(stranger, told)).verdict is Verdict.FORGED


def test_an_exam_that_is_not_here_is_unknown_and_one_that_goes_on_not_yet(
    station: Machine, candidate: CandidateProfile
) -> None:
    happened = list(whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    text = receipt_of(station, happened)
    assert check(text).verdict is Verdict.UNKNOWN
    station.record(*happened[:-1])
    station.push()
    assert check(text).verdict is Verdict.NOT_YET
    station.record(happened[-1])
    station.push()
    assert check(text).verdict is Verdict.SAME


@pytest.mark.django_db
@pytest.mark.parametrize("text", ["", "EK1", "EK9|x|y|z|s", "EK1|s|!|!|!", "not a receipt at all", "EK1|s|aa|bb|cc"])
def test_what_is_no_receipt_is_called_so(text: str) -> None:
    assert check(text).verdict is Verdict.UNREADABLE


@given(text=st.text(max_size=120))
def test_whatever_is_typed_is_read_or_malformed(text: str) -> None:
    try:
        read(text)
    except Malformed:
        return
    assert text.count("|") == 4


def test_a_receipt_that_was_cut_or_mistyped_is_never_true(station: Machine, told: list[events.AnyEvent]) -> None:
    text = receipt_of(station, told)

    for place in range(0, len(text), 7):
        wrong = text[:place] + ("A" if text[place] != "A" else "B") + text[place + 1 :]
        allowed = {Verdict.SAME} if 4 <= place < 4 + len(SERVER) else set()
        assert check(wrong).verdict in {Verdict.FORGED, Verdict.UNKNOWN, Verdict.UNREADABLE, *allowed}


def test_the_page_says_it_to_anybody_and_names_nobody(
    station: Machine, told: list[events.AnyEvent], candidate: CandidateProfile
) -> None:
    browser = Client(enforce_csrf_checks=False)
    assert browser.get("/receipt/").status_code == 200
    page = browser.post("/receipt/", {"receipt": receipt_of(station, told)}).content.decode()

    assert 'data-verdict="same"' in page
    assert SENTENCES[Verdict.SAME] in page
    words = re.sub(r"[A-Za-z0-9_+/-]{20,}", "", page)  # tokens and hashes are made by chance
    for secret in (candidate.full_name, candidate.registration_number):
        assert secret not in words
    false = browser.post("/receipt/", {"receipt": "<script>|"}).content.decode()
    assert 'data-verdict="unreadable"' in false
    assert "<script>|" not in false


def test_the_page_takes_nothing_from_elsewhere(station: Machine) -> None:
    assert station.name
    assert Client(enforce_csrf_checks=True).post("/receipt/", {"receipt": "x"}).status_code == 403


def test_every_verdict_has_its_sentence() -> None:
    assert set(SENTENCES) == set(Verdict)


def test_what_a_station_makes_is_what_is_read() -> None:
    key, attempt, root = Ed25519PrivateKey.generate(), AttemptId(new_id()), "0f" * 32
    found = read(proof(key, server=SERVER, attempt=attempt, root=root))

    found.demand_of(key.public_key())
    assert (found.server, found.attempt, found.root) == (SERVER, attempt, root)
