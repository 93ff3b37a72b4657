"""What policy says to the lock, asked anew at every look."""

from kiosk.lockdown.programs import Program
from kiosk.lockdown.rules import Rules
from sync.protocol.policy import Policy

VNC, CHEAT = Program(7, "x11vnc", "/usr/bin/x11vnc"), Program(8, "cheat", "/home/a/cheat")


def test_policy_that_comes_later_counts_at_the_next_look() -> None:
    policies = [Policy()]
    rules = Rules(lambda: policies[-1])
    assert [found.program for found in rules.forbidden([VNC, CHEAT])] == [VNC]

    policies.append(Policy(forbidden_programs=("cheat",), allowed_programs=("x11vnc",)))
    assert [found.program for found in rules.forbidden([VNC, CHEAT])] == [CHEAT]

    policies.append(Policy())
    assert [found.program for found in rules.forbidden([VNC, CHEAT])] == [VNC]


def test_nothing_is_ended_that_policy_does_not_name() -> None:
    (found,) = Rules().forbidden([VNC])
    assert not Rules().ends(found)
    assert not Rules(lambda: Policy(ended_programs=("vnc", "x11", ""))).ends(found)
    assert Rules(lambda: Policy(ended_programs=("x11vnc",))).ends(found)


def test_windows_are_allowed_by_file_and_not_by_what_a_program_calls_itself() -> None:
    rules = Rules(lambda: Policy(allowed_programs=("ibus-ui-gtk3",)))
    assert rules.allows(Program(7, "ibus-ui-gtk3", "/usr/libexec/ibus-ui-gtk3"))
    assert rules.allows(Program(7, "ibus-ui-gtk3"))
    assert not rules.allows(Program(7, "ibus-ui-gtk3", "/home/a/cheat"))
    assert not rules.allows(Program(7, "", ""))
    assert not Rules().allows(Program(7, "ibus-ui-gtk3", "/usr/libexec/ibus-ui-gtk3"))
