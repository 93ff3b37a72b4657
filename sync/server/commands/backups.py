"""`central backup` and `central restore`: the whole server into one file, proved; and back where nothing is."""

import time
from argparse import Namespace
from pathlib import Path

from sync.server.commands.starting import start_django
from sync.server.commands.terminal import CommandFailed, Exit, note, say


def backup(args: Namespace) -> Exit:
    """Write a backup while servers run; with `--verify` put it back on trial, and only then let older ones go."""
    start_django(args.home)
    from django.conf import settings

    from sync.server.backups import noting, restoring, writing
    from sync.server.backups.about import BackupError

    home = Path(settings.CENTRAL_HOME)
    try:
        path = writing.write(args.folder, home)
    except OSError as error:
        raise CommandFailed(
            "CENTRAL-BACKUP-NOT-KEPT", f"The backup could not be written ({error.strerror})."
        ) from error
    try:
        if args.verify:
            restoring.prove(path)
    except BackupError as error:
        raise CommandFailed(error.code, f"{error} {path} stays, and no older one was deleted.") from error
    for old in writing.older(args.folder, keep=args.keep) if args.keep else ():
        old.unlink()
    noting.note(home, at_s=int(time.time()), is_proved=args.verify)
    proved = ", put back on trial and well" if args.verify else ""
    say(f"wrote {path}, {-(-path.stat().st_size // 1_000_000)} MB{proved}")
    note("It holds the server's keys: keep it where only you can read it.")
    return Exit.FINE


def restore(args: Namespace) -> Exit:
    """Put a backup back into an empty folder and an empty database, of whatever kind."""
    start_django(args.home)
    from django.conf import settings

    from sync.server.backups import restoring
    from sync.server.backups.about import BackupError

    try:
        about = restoring.put_back(args.file, Path(settings.CENTRAL_HOME))
    except BackupError as error:
        raise CommandFailed(error.code, str(error)) from error
    made = time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime(about.made_ms / 1_000))
    say(f"put back: the server of {made}, {sum(about.tables.values())} rows")
    note("Start it; what happened since comes back from the stations.")
    return Exit.FINE
