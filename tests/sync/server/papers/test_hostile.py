"""Files that mean harm are refused with a code, quickly; the command of `hostile` tells how much memory each takes."""

import pytest

from tests.sync.server.papers.hostile import FILES, HEAVY, read


@pytest.mark.parametrize("what", [what for what in FILES if what not in HEAVY])
def test_a_hostile_file_is_refused_with_a_code_and_in_time(what: str) -> None:
    code, seconds, _ = read(what)
    assert code.startswith("CENTRAL-PAPER-")
    assert seconds < 2
