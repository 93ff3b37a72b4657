"""Files that mean harm are refused with a code, quickly. How much memory each takes, the command of `hostile` tells."""

import pytest

from tests.sync.server.papers.hostile import FILES, read


@pytest.mark.parametrize("what", FILES)
def test_a_hostile_file_is_refused_with_a_code_and_in_time(what: str) -> None:
    code, seconds, _ = read(what)
    assert code.startswith("CENTRAL-PAPER-")
    assert seconds < 2
