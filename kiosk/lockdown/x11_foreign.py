"""Whose a window is, as evidence for staff, and whether policy lets it be there."""

from __future__ import annotations

from kiosk.lockdown.programs import Program
from kiosk.lockdown.programs_linux import program_of
from kiosk.lockdown.rules import Rules
from kiosk.lockdown.xcb import ATOM_WM_CLASS, ATOM_WM_NAME, Connection
from kiosk.lockdown.xext import Clients


class Strangers:
    """Tells windows of other programs apart.

    Of a title only its length is kept: a mail, a chat or a name may stand in it, and evidence goes to a journal that is
    kept for years. Class, process and file say which program it is, and that is what staff act on.
    """

    def __init__(self, connection: Connection, rules: Rules) -> None:
        self._x, self._rules = connection, rules
        self._clients = Clients(connection)
        self._visible_name = connection.atom("_NET_WM_NAME")

    def said(self, window: int) -> str:
        """Whose window it is; a window manager's frame is asked for what is in it."""
        inner = self._inner(window)
        kind = _plain(self._x.text(inner, ATOM_WM_CLASS)) or "no class"
        title = self._x.text(inner, self._visible_name) or self._x.text(inner, ATOM_WM_NAME)
        length = len(title.decode("utf-8", "replace"))
        program = self._program(inner)
        whose = f"process {program.pid}, {program.executable or program.name}" if program else "of no process here"
        return f"window {window:#x}, {kind}, a title of {length} characters, {whose}"

    def allows(self, window: int) -> bool:
        """Whether policy lets this program's windows be there."""
        program = self._program(self._inner(window))
        return program is not None and self._rules.allows(program)

    def _program(self, window: int) -> Program | None:
        """By the server's word and not the window's own: that one can name any process."""
        pid = self._clients.pid(window)
        return program_of(pid) if pid else None

    def _inner(self, window: int) -> int:
        """What a window manager put its frame around: a window of another client than the frame's."""
        tree = self._x.tree(window)
        children = tree.children if tree else ()
        return next((child for child in children if not self._x.are_of_one_client(child, window)), window)


def _plain(text: bytes) -> str:
    """Outside text made fit for a journal."""
    words = [word for word in text.decode("utf-8", "replace").split("\0") if word]
    return "".join(c for c in "/".join(words) if c.isprintable()).strip()[:80]
