"""A cage inside Xvfb: keys of the outer server are the compositor's hardware, and the exam is its only program."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.escapes.arena import SIZE, Arena, Server
from tests.unprivileged import hand_over, unprivileged
from tests.wayland import cage_command, session_env
from tests.x11 import x_server


@contextmanager
def caged(folder: Path, canaries: Path) -> Iterator[Arena]:
    """The compositor itself is started with the exam, as the session does; it runs as a user without rights."""
    folder.chmod(0o755)
    with x_server(f"{SIZE[0]}x{SIZE[1]}x24", options=["-ac"]) as outer:
        env = session_env(hand_over(folder / "run"))
        wrap = tuple(unprivileged([*cage_command(outer), "--"]))
        yield Arena(Server.CAGE, "none", outer, outer, env, canaries, wrap=wrap)
