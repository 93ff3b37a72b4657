"""Known words and keys go, everything else stays."""

import pytest

from sync.protocol.redacting import REDACTED, Redaction

KEY = "a1b2" * 16


def test_ids_are_kept_and_whatever_could_be_a_key_is_not() -> None:
    an_id = "0190b3c2-7d5e-7a31-9a55-0123456789ab"
    assert Redaction([])(f"{an_id} {KEY} {'Ab+/' * 11}= short") == f"{an_id} {REDACTED} {REDACTED} short"
    assert Redaction(["Al", "Ada", "Ada Li"])("ada li met Al") == f"{REDACTED} met Al"


@pytest.mark.parametrize(
    "plain",
    [
        "/var/lib/exam-kiosk/station/server-settings",
        "kiosk/flow/preflight/examining/of_everything",
        "_a_function_with_a_name_that_says_what_it_does",
    ],
)
def test_paths_and_names_in_the_source_are_kept(plain: str) -> None:
    assert Redaction([])(f"at {plain}.py:3") == f"at {plain}.py:3"


def test_the_longest_that_is_known_goes_whole_and_what_only_begins_like_one_stays() -> None:
    redact = Redaction(["Ann", "Anna", "Anna Bell", "Annika", "a.b"])
    assert redact("ANNA BELL, Anna B, Ann, Annik, axb, a.b") == (
        f"{REDACTED}, {REDACTED} B, {REDACTED}, {REDACTED}ik, axb, {REDACTED}"
    )


def test_a_whole_city_of_people_is_known_at_once() -> None:
    many = [f"{first}{second}{last}" for first in "KLMNPRST" for second in range(1_000) for last in ("son", "sen")]
    assert Redaction(many)("K999son met T0sen, and S77 was not there") == (
        f"{REDACTED} met {REDACTED}, and S77 was not there"
    )
