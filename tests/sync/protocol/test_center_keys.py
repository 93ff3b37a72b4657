"""The key of a center: its file is read back, and nothing else passes for one."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from sync.protocol import center_keys
from sync.protocol.center_keys import NotACenterKey

OTHER_KIND = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def test_a_file_and_its_public_half_are_one_key() -> None:
    key = center_keys.read_file(center_keys.new_file())
    public = center_keys.read_public(f" {center_keys.public_text(key)}\n")

    assert center_keys.name_of(public) == center_keys.name_of(key.public_key())
    assert len(center_keys.name_of(public)) == 16


def test_no_two_are_the_same() -> None:
    assert center_keys.new_file() != center_keys.new_file()


@pytest.mark.parametrize(
    "data",
    [b"", b"key", OTHER_KIND, b"x" * 10_000, center_keys.new_file()[:60]],
    ids=["empty", "a word", "of another kind", "too large", "cut"],
)
def test_nothing_else_is_a_key(data: bytes) -> None:
    with pytest.raises(NotACenterKey):
        center_keys.read_file(data)


@pytest.mark.parametrize("text", ["", "?", "AAAA", "ü" * 44])
def test_nothing_else_is_a_public_half(text: str) -> None:
    with pytest.raises(NotACenterKey):
        center_keys.read_public(text)
