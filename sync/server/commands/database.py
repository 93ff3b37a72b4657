"""`central migrate`, `create-admin`, `doctor`, `reproject`: the database, what is made of it, who may look into it."""

import sys
import time
from argparse import Namespace
from getpass import getpass
from pathlib import Path

from sync.server.commands.starting import start_django
from sync.server.commands.terminal import CommandFailed, Exit, note, say


def migrate(args: Namespace) -> Exit:
    """Bring the database to the program's schema, or one app to a migration that is named."""
    start_django(args.home)
    from django.core.management import CommandError, call_command

    target = [word for word in (args.app, args.migration) if word]
    try:
        call_command("migrate", *target, verbosity=1, interactive=False)
    except CommandError as error:
        raise CommandFailed("CENTRAL-MIGRATE", str(error), ends=Exit.USAGE) from error
    return Exit.FINE


def create_admin(args: Namespace) -> Exit:
    """Make somebody who may do everything in the admin, with an authenticator unless second factors are off."""
    start_django(args.home)
    from sync.server.registration import accounts

    password = getpass("Password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    made = accounts.create_admin(args.username, password, renew=args.renew)
    say(f"{'renewed' if args.renew else 'created'} {args.username}")
    if made.authenticator:
        import segno

        note("Scan this with an authenticator app; it is shown once.")
        segno.make(made.authenticator).terminal(out=sys.stderr, compact=True)
        say(made.authenticator)
    return Exit.FINE


def doctor(args: Namespace) -> Exit:
    """Say what is wrong with the server and what mends it; `--repair` mends what it can."""
    start_django(args.home)
    from sync.server.registration import repairs

    if args.repair:
        for mended in repairs.repair():
            note(f"mended: {mended}")
    findings = repairs.examine()
    if args.json:
        import msgspec

        say(msgspec.json.encode(findings).decode())
    else:
        for finding in findings:
            say(" ".join(part for part in (f"{finding.status:8}", finding.name, finding.cause, finding.mend) if part))
    return Exit.FAILED if any(finding.status == "failed" for finding in findings) else Exit.FINE


def support(args: Namespace) -> Exit:
    """Write one file for whoever looks after the server."""
    start_django(args.home)
    from django.conf import settings

    from sync.server import support
    from sync.server.registration import repairs

    path = args.file / f"support-central-{time.strftime('%Y%m%d-%H%M%S')}.zip" if args.file.is_dir() else args.file
    try:
        say(f"wrote {support.written(path, Path(settings.CENTRAL_HOME), repairs.examine())}")
    except OSError as error:
        raise CommandFailed(
            "CENTRAL-SUPPORT-NOT-KEPT", f"The bundle could not be written ({error.strerror})."
        ) from error
    note("Findings, settings without secrets, counts and the log; nobody's name, answer or key.")
    return Exit.FINE


def reproject(args: Namespace) -> Exit:
    """Make all projections again from the events, or those of one station; what was stopped goes on where it was."""
    start_django(args.home)
    import msgspec

    from sync.server.exchange import remaking
    from sync.server.papers.progress import Bar
    from sync.server.registration.models import Station

    station = Station.objects.filter(public_id=args.station).first() if args.station else None
    if args.station and station is None:
        raise CommandFailed("CENTRAL-STATION", f"No station {args.station} is enrolled here.", ends=Exit.USAGE)
    made = remaking.remake(station, progress=Bar())
    if args.json:
        say(msgspec.json.encode(made).decode())
    else:
        say(f"{made.attempts} attempts made again, {made.changed} changed; {made.waiting} events cannot be read yet")
    return Exit.FINE


def is_empty() -> bool:
    """Whether the database holds no table yet."""
    from django.db import connection

    return not connection.introspection.table_names()


def migrate_all() -> None:
    """Bring the database to the program's schema, without a word."""
    from django.core.management import call_command

    call_command("migrate", verbosity=0, interactive=False)
