"""The verdicts: what is out for good is a limit that is written down, or an escape."""

import pytest

from tests.escapes.row import Expected, Limit, Report, Verdict, judged

TOLD = (Report("stacking", "KIOSK-LOCK-COVERED", 4.0),)
LIMIT = Limit("why", "outer")
UNSEEN = Limit("why", "outer", shows_always=False)
HELD, NOTICED, ESCAPED = Verdict.HELD, Verdict.NOTICED, Verdict.ESCAPED
OUT = ["something"]


@pytest.mark.parametrize(
    ("expected", "got", "briefly", "reports", "verdict", "fits"),
    [
        (HELD, [], [], (), HELD, True),
        (HELD, OUT, [], TOLD, ESCAPED, False),
        (HELD, [], OUT, TOLD, NOTICED, False),
        (NOTICED, [], OUT, TOLD, NOTICED, True),
        (NOTICED, [], [], TOLD, HELD, True),
        (NOTICED, [], [], (), HELD, False),
        (NOTICED, [], OUT, (), ESCAPED, False),
        (NOTICED, OUT, OUT, TOLD, ESCAPED, False),
        (LIMIT, OUT, [], (), Verdict.LIMIT, True),
        (LIMIT, [], [], TOLD, HELD, False),
        (UNSEEN, [], [], (), HELD, True),
    ],
)
def test_verdict(
    *, expected: Expected, got: list[str], briefly: list[str], reports: tuple[Report, ...], verdict: Verdict, fits: bool
) -> None:
    assert judged(expected, got, briefly, reports) == (verdict, fits)


def test_a_cover_for_an_attack_that_was_repelled_is_no_loss() -> None:
    assert judged(HELD, [], OUT, TOLD, covers=True) == (NOTICED, True)
