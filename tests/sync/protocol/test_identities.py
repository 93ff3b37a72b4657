"""A change of the signing key, as stations take it: the root's word only, never back, and nothing signed is lost."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol import identities, signatures
from sync.protocol.enrolling import Identity
from sync.protocol.errors import Malformed, UnknownKey, WrongSignature

ROOT = Ed25519PrivateKey.generate()
FIRST, SECOND, THIRD = (signatures.public_text(Ed25519PrivateKey.generate().public_key()) for _ in range(3))


def identity(sign: str, *former: str, changed_ms: int = 0) -> Identity:
    return Identity(epoch="e", sign=sign, seal="s", issuer="i", ca="c", former=former, changed_ms=changed_ms)


def test_what_the_root_signed_is_read_and_nothing_else() -> None:
    root, said = signatures.public_text(ROOT.public_key()), identity(FIRST)
    assert identities.vouched(root, signatures.state(ROOT, signatures.IDENTITY, said)) == said
    with pytest.raises(UnknownKey):
        identities.vouched(root, signatures.state(Ed25519PrivateKey.generate(), signatures.IDENTITY, said))
    with pytest.raises(WrongSignature):
        identities.vouched(root, signatures.state(ROOT, signatures.GRANT, said))
    with pytest.raises(Malformed):
        identities.vouched(root, signatures.state(ROOT, signatures.IDENTITY, signatures.state(ROOT, "x", said)))


def test_the_keys_before_count_beside_the_one_that_signs() -> None:
    found = identities.sign_keys(identity(THIRD, FIRST, SECOND))
    assert list(map(signatures.public_text, found.values())) == [THIRD, FIRST, SECOND]


@pytest.mark.parametrize("former", ["", "noise", "QQ==", "é"])
def test_a_key_that_is_none_is_malformed(former: str) -> None:
    with pytest.raises(Malformed):
        identities.sign_keys(identity(FIRST, former))


def test_a_later_change_is_taken_and_what_was_known_counts_on() -> None:
    known = identities.changed(identity(FIRST), identity(SECOND, FIRST, changed_ms=5))
    assert known == identity(SECOND, FIRST, changed_ms=5)


def test_an_older_word_changes_nothing() -> None:
    known = identity(SECOND, FIRST, changed_ms=5)
    assert identities.changed(known, identity(FIRST)) is known
    assert identities.changed(known, identity(THIRD, changed_ms=5)) is known


def test_a_server_that_was_put_back_and_changes_again_takes_nothing_away() -> None:
    """Its backup knew of no change: the key that signed in between is known to its stations only."""
    known = identity(SECOND, FIRST, changed_ms=5)
    assert identities.changed(known, identity(THIRD, FIRST, changed_ms=9)) == identity(
        THIRD, FIRST, SECOND, changed_ms=9
    )


def test_only_the_signing_key_changes() -> None:
    told = Identity(epoch="x", sign=SECOND, seal="x", issuer="x", ca="x", release="x", changed_ms=5)
    assert identities.changed(identity(FIRST), told) == identity(SECOND, FIRST, changed_ms=5)


def test_of_very_many_changes_the_latest_count() -> None:
    keys = [signatures.public_text(Ed25519PrivateKey.generate().public_key()) for _ in range(70)]
    known = identity(keys[0])
    for number, key in enumerate(keys[1:], 1):
        known = identities.changed(known, identity(key, changed_ms=number))
    assert known.former == tuple(keys[69 - identities.MOST_FORMER : 69])
    assert len(identities.sign_keys(known)) == identities.MOST_FORMER + 1
