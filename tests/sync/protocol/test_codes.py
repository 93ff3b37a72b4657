"""Codes that people read, say and type."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import codes

CODES = st.text(codes.ALPHABET, min_size=1, max_size=30)
PHC = codes.hashed("ABCD1234")


def test_the_alphabet_has_no_look_alikes() -> None:
    assert len(codes.ALPHABET) == len(set(codes.ALPHABET)) == 32
    assert not set("ILOU") & set(codes.ALPHABET)


@given(code=CODES, sizes=st.lists(st.integers(1, 9), max_size=4))
def test_grouping_changes_nothing_of_a_code(code: str, sizes: list[int]) -> None:
    assert codes.normalized(codes.grouped(code, *sizes)) == code


@given(code=CODES)
def test_a_code_may_be_typed_in_small_letters_with_look_alikes(code: str) -> None:
    typed = code.lower().replace("0", "o").replace("1", "l").replace("v", "u")

    assert codes.normalized(f" {typed}. ") == code


@given(text=st.text(st.characters(exclude_categories=())))
def test_anything_typed_becomes_a_code_or_nothing(text: str) -> None:
    code = codes.normalized(text)

    assert set(code) <= set(codes.ALPHABET)
    assert codes.normalized(code) == code


@pytest.mark.parametrize(
    ("code", "sizes", "shown"),
    [
        ("ABCDEFGH", (), "ABCD-EFGH"),
        ("ABCDEFGHJ", (), "ABCD-EFGH-J"),
        ("ABCDEFGH", (3, 5), "ABC-DEFGH"),
        ("ABCDEFGH", (3,), "ABC-DEFGH"),
        ("", (), ""),
    ],
)
def test_codes_are_shown_in_groups(code: str, sizes: tuple[int, ...], shown: str) -> None:
    assert codes.grouped(code, *sizes) == shown


@given(data=st.binary(min_size=20, max_size=40))
def test_crockford_writes_five_bits_a_character(data: bytes) -> None:
    bits = "".join(f"{byte:08b}" for byte in data)
    expected = "".join(codes.ALPHABET[int(bits[at : at + 5], 2)] for at in range(0, 160, 5))

    assert codes.crockford(data, 32) == expected


def test_access_codes_are_fresh() -> None:
    made = {codes.new_access_code() for _ in range(200)}

    assert len(made) == 200
    assert {len(code) for code in made} == {codes.ACCESS_LENGTH}


@pytest.mark.parametrize(
    ("typed", "fits"),
    [("ABCD1234", True), ("abcd-1234", True), ("abcd-l234", True), ("ABCD1235", False), ("", False)],
)
def test_a_hashed_code_is_found_again(typed: str, fits: bool) -> None:
    assert codes.matches(typed, PHC) is fits


def test_a_hash_is_salted_and_costs_what_owasp_asks_for() -> None:
    assert PHC.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert codes.hashed("ABCD1234") != PHC


@pytest.mark.parametrize(
    "phc",
    ["", "x", "$argon2id$", PHC[:-4], PHC.replace("argon2id", "argon2i"), "\ud800", "é"],
    ids=["nothing", "letter", "name only", "cut", "other kind", "surrogate", "accent"],
)
def test_a_damaged_hash_matches_nothing(phc: str) -> None:
    assert not codes.matches("ABCD1234", phc)


@pytest.mark.parametrize("dear", ["m=4194304,t=2,p=1", "m=19456,t=999,p=1", "m=19456,t=2,p=999", "m=٣,t=2,p=1"])
def test_a_hash_that_would_take_a_seat_all_its_memory_or_time_is_none(dear: str) -> None:
    phc = PHC.replace("m=19456,t=2,p=1", dear)
    assert (codes.is_hash(PHC), codes.is_hash(phc)) == (True, False)
    assert not codes.matches("ABCD1234", phc)


def test_an_enrollment_code_carries_the_roots_fingerprint() -> None:
    root, other = bytes(range(32)), bytes(32)
    first, second = codes.new_enrollment_code(root), codes.new_enrollment_code(root)

    assert first.startswith(codes.fingerprint(root))
    assert first != second
    assert {len(first), len(codes.fingerprint(root)) + codes.ACCESS_LENGTH} == {codes.ENROLLMENT_LENGTH}
    assert codes.fingerprint(root) != codes.fingerprint(other)


def test_fingerprints_and_receipts_are_frozen() -> None:
    assert codes.fingerprint(bytes(32)) == "5PQ69QWHEKA4B951"
    assert codes.receipt_code("ab" * 32, "attempt-1") == "Y278D8CA9T"


@given(root=st.text("0123456789abcdef", min_size=64, max_size=64), attempt=st.uuids())
def test_a_receipt_code_belongs_to_the_answers_and_the_attempt(root: str, attempt: object) -> None:
    code = codes.receipt_code(root, str(attempt))

    assert len(code) == 10
    assert code != codes.receipt_code(root, f"{attempt}x")
    assert code != codes.receipt_code(root[::-1] + "0", str(attempt))
