"""`central serve`: the server itself, and with `--demo` one to try things on."""

from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_urlsafe
from tempfile import TemporaryDirectory

from sync.server.commands.starting import start_django
from sync.server.commands.terminal import Exit, note, say

EVERYWHERE = "0.0.0.0"  # noqa: S104  (stations come from other machines)
LOOPBACK = "127.0.0.1"
PORT = 8443


def serve(args: Namespace) -> Exit:
    """Serve until SIGTERM or SIGINT."""
    return _serve_demo(args) if args.demo else _serve(args)


def _serve(args: Namespace) -> Exit:
    start_django(args.home)
    from sync.server.commands.database import is_empty, migrate_all
    from sync.server.exchange import health, serving

    if is_empty():
        note("A first start: making the database.")
        migrate_all()
        note("Make somebody who may sign in with: central create-admin")
    if (mismatch := health.migrations_mismatch()) is not None:
        note(f"CENTRAL-SCHEMA: {mismatch.cause} {mismatch.mend}")
    serving.serve(args.host or EVERYWHERE, PORT if args.port is None else args.port, told=_told)
    return Exit.FINE


def _serve_demo(args: Namespace) -> Exit:
    with _home(args.home) as folder:
        start_django(folder, second_factor=False)
        from sync.server.commands.database import migrate_all
        from sync.server.exchange import serving

        migrate_all()
        serving.serve(args.host or LOOPBACK, args.port or 0, told=_told_of_demo(args))
    return Exit.FINE


def _told(url: str) -> None:
    say(f"listening {url}")
    note(f"Admin: {url}/admin/")


def _told_of_demo(args: Namespace) -> Callable[[str], None]:
    """Return what says where the demo is and how to get in; the demo is made before, the lines come once it listens."""
    from django.contrib.auth.models import User

    from sync.server.exchange.demo_staff import NAME, seed_staff
    from sync.server.papers.sample import sample_zip
    from sync.server.registration.demo import seed_demo

    password = token_urlsafe(12)
    User.objects.filter(username="admin").delete()
    User.objects.create_superuser("admin", password=password)
    paper = args.paper or sample_zip(args.language)
    demo = seed_demo(paper, language=args.language, eight_keys=args.eight_keys)
    passphrase = seed_staff(demo.center)
    if demo.refused:
        note(f"{demo.refused} questions of the paper were refused; central import-paper says why.")

    def told(url: str) -> None:
        say(f"listening {url}")
        say(f"enrollment code {demo.code}")
        say(f"admin {url}/admin/")
        say(f"admin user admin, password {password}")
        note(f"At a panel of the demo's center: {NAME}, passphrase {passphrase}")
        say("ready")

    return told


@contextmanager
def _home(named: Path | None) -> Iterator[Path]:
    """Give the folder that was named, else one that goes away at the end."""
    if named is not None:
        yield named
        return
    with TemporaryDirectory(prefix="central-demo-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)
