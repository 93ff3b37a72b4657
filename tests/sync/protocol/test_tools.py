"""What stands among the tools on the desk is read by both ends alike."""

import pytest

from sync.protocol.tools import reminder_minutes


@pytest.mark.parametrize(
    ("tools", "minutes"),
    [
        ((), 0),
        (("notes 3 4", "time_reminder 15"), 15),
        (("time_reminder",), 0),
        (("time_reminder -5",), 0),
        (("time_reminder ٥",), 0),
        (("time_reminder 99999",), 0),
        (("notes 10",), 0),
    ],
)
def test_a_reminder_of_the_time_is_found_among_them(tools: tuple[str, ...], minutes: int) -> None:
    assert reminder_minutes(tools) == minutes
