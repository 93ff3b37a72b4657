"""What a session's policy says to the lock: which programs may be there, which must not, and which it ends."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kiosk.lockdown.programs import LISTED, Found, Listed, Program, also, find, is_named, names_of, plain
from sync.protocol.policy import Policy


class Rules:
    """Asked at every look, for the policy is known only when the candidate is; before, the usual rules stand."""

    def __init__(self, policy: Callable[[], Policy] = Policy) -> None:
        self._policy = policy
        self._added: tuple[str, ...] = ()
        self._listed: tuple[Listed, ...] = LISTED

    @property
    def allows_injected_input(self) -> bool:
        """Whether keys and clicks of programs are as good as a person's."""
        return self._policy().allows_injected_input

    @property
    def allowed_access_keys(self) -> tuple[str, ...]:
        """Which keyboard aids may be on: sticky, slow, bounce, mouse."""
        return self._policy().allowed_access_keys

    @property
    def allows_others(self) -> bool:
        """Whether policy names any program that may be there."""
        return bool(self._policy().allowed_programs)

    def allows(self, program: Program) -> bool:
        """Whether a program's windows may be there: policy names its file, whole.

        Its file counts where it can be seen; what a program calls itself it can choose.
        """
        by_file = names_of(Program(program.pid, "", program.executable)) or names_of(program)
        return bool(by_file & {plain(name) for name in self._policy().allowed_programs})

    def forbidden(self, running: Iterable[Program]) -> tuple[Found, ...]:
        """Those that may not run."""
        policy = self._policy()
        if policy.forbidden_programs != self._added:
            self._added, self._listed = policy.forbidden_programs, also(LISTED, policy.forbidden_programs)
        return tuple(find(running, listed=self._listed, allowed=policy.allowed_programs))

    def ends(self, found: Found) -> bool:
        """Whether policy wants this one ended."""
        return is_named(found, self._policy().ended_programs)
