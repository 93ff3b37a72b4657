"""`central change-key`: another key signs for this server."""

from argparse import Namespace
from time import time_ns

from sync.server.commands.starting import start_django
from sync.server.commands.terminal import Exit, note, say


def change_key(args: Namespace) -> Exit:
    """Let another key sign from the next start of the server on."""
    start_django(args.home)
    from sync.server.exchange import keys

    say(f"signing key {keys.change_sign_key(time_ns() // 1_000_000)}")
    note("It signs once every process of the server has been started again.")
    note("Stations take it over at their next sync, by the root's word for it. What was signed before counts on.")
    note("Make a backup now: the new key lies in no older one.")
    return Exit.FINE
