"""The simulation itself: whole worlds break no promise, the same seed is the same world, planted bugs are noticed."""

import os
import subprocess
import sys

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol import wire
from sync.protocol.errors import ProtocolError
from sync.protocol.signatures import FENCE, GRANT
from tests.simulate import running
from tests.simulate.edge import CheapSigner, RealSigner, Signer
from tests.simulate.mutants import MUTANTS

QUICK = (
    "engine_acks_what_was_sent",
    "engine_newest_journal_only",
    "reunion_by_number",
    "merge_highest_rank",
    "store_says_before_sync",
    "server_fits_by_number",
    "server_replies_first",
    "server_page_too_far",
    "codes_for_anything",
    "codes_guesses_forgotten",
)


def test_no_world_breaks_a_promise() -> None:
    broken = [f"{found.broken}: {found.replay}" for found in running.outcomes(range(80)) if found.broken]
    assert broken == []


def test_the_same_seed_is_the_same_world_whatever_the_order_of_sets() -> None:
    script = "from tests.simulate import running; print([running.outcome(seed).digest for seed in range(3)])"
    told = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": order},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for order in ("1", "2")
    }
    assert told == {f"{[running.outcome(seed).digest for seed in range(3)]}\n"}


@pytest.mark.parametrize("name", QUICK)
def test_a_planted_bug_is_noticed(name: str) -> None:
    _, _, found = running.tried(name, most=60)
    assert found is not None
    assert running.outcome(found.seed, focus=MUTANTS[name].focus).broken == ""


def test_at_least_twenty_bugs_can_be_planted() -> None:
    assert len(MUTANTS) >= 20


def test_a_broken_world_prints_the_line_that_shows_it_again(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.simulate.__main__ import main

    monkeypatch.setattr(sys, "argv", ["simulate", "--seeds", "1"])
    with MUTANTS["merge_last_wins"].planted():
        assert main() == 1
    assert "python -m tests.simulate --seed 0\n" in capsys.readouterr().out
    monkeypatch.setattr(sys, "argv", ["simulate", "--seed", "0"])
    assert main() == 0
    assert "S0 starts" in capsys.readouterr().out


@pytest.mark.parametrize("signer", [CheapSigner("a"), RealSigner(Ed25519PrivateKey.generate())])
def test_a_statement_is_proved_by_its_own_signer_for_its_own_purpose_only(signer: Signer) -> None:
    signed = signer.state(GRANT, wire.Receipt(attempt="a", answers_root="r", received_ms=1, code="c"))  # type: ignore[arg-type]
    assert signer.proved(GRANT, signed) == bytes(signed.payload)
    other = CheapSigner("b") if isinstance(signer, CheapSigner) else RealSigner(Ed25519PrivateKey.generate())
    with pytest.raises(ProtocolError):
        signer.proved(FENCE, signed)
    with pytest.raises(ProtocolError):
        other.proved(GRANT, signed)
