"""What only a real Windows can say: every declared call exists, and the doors tell the truth about this machine."""

from kiosk.lockdown import winapi


def test_every_declared_call_is_there() -> None:
    for names in winapi.CALLS.values():
        for name in names:
            assert winapi._bound(name), name
