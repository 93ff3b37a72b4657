"""The receipt's proof: short, signed by the station, different for any other answer, and without name or answer."""

from base64 import urlsafe_b64decode
from uuid import UUID

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from kiosk.flow.receipts import sealed
from sync.protocol.attempts import Attempt, answers_root
from sync.protocol.codes import receipt_code
from sync.protocol.errors import ProtocolError
from sync.protocol.ids import AttemptId, new_id
from sync.protocol.receipts import VERSION
from sync.protocol.signatures import RECEIPT, verify
from tests.kiosk.exam.made import CAPITAL, WORD, R, attempt
from tests.kiosk.flow.stage import enrollment

KEY = Ed25519PrivateKey.from_private_bytes(b"S" * 32).public_key()


def ended(**responses: str) -> Attempt:
    given_there = {CAPITAL: {R: ("oslo",)}, WORD: {R: (responses.get("word", "tide"),)}}
    return msgspec.structs.replace(attempt(responses=given_there), id=AttemptId(new_id()))


def padded(text: str) -> str:
    return text + "=" * (-len(text) % 4)


def test_the_stations_signature_proves_attempt_and_answers() -> None:
    done = ended()
    proof = sealed(done, enrollment(), now_ms=5)
    version, url, name, root, signature = proof.qr.split("|")
    assert (version, url, proof.sealed_ms) == (VERSION, "https://central.example", 5)
    assert UUID(bytes=urlsafe_b64decode(padded(name))) == UUID(done.id)
    assert urlsafe_b64decode(padded(root)).hex() == proof.root == answers_root(done.responses)
    verify(KEY, RECEIPT, f"{name}|{root}".encode(), padded(signature))
    with pytest.raises(ProtocolError):
        verify(KEY, RECEIPT, f"{name}|{root[::-1]}".encode(), padded(signature))


def test_nobody_can_read_a_name_or_an_answer_off_it() -> None:
    qr = sealed(ended(word="confidential"), enrollment(), now_ms=5).qr
    assert "confidential" not in qr
    assert "oslo" not in qr
    assert len(qr) < 260


@given(word=st.text(min_size=1, max_size=20).filter(lambda text: text != "tide"))
def test_any_other_answer_gives_another_code(word: str) -> None:
    assert answers_root(ended().responses) != answers_root(ended(word=word).responses)


def test_the_short_code_changes_with_attempt_and_answers() -> None:
    first, second = ended(), ended()
    root = answers_root(first.responses)
    assert receipt_code(root, first.id) != receipt_code(root, second.id)
    assert receipt_code(root, first.id) == receipt_code(root, first.id)
