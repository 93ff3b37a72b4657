"""`central recover` and `central recovery-key`: the disks of dead machines, and the key that opens them."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING

from sync.server.commands.starting import start_django
from sync.server.commands.terminal import CommandFailed, Exit, note, say

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    from sync.server.exchange.recovery import Read, Recovered


def recover(args: Namespace) -> Exit:
    """Bring in what dead machines left on a disk; 1 if something is lost or could not be read, 4 if refused."""
    start_django(args.home)
    import msgspec

    from sync.server.exchange import recovery

    if not args.disk.is_dir():
        raise CommandFailed("CENTRAL-RECOVER-DISK", f"{args.disk} is no folder.", ends=Exit.USAGE)
    private = _private(args.key)
    found = recovery.remains(args.disk)
    if not found:
        raise CommandFailed("CENTRAL-RECOVER-NONE", f"No exam station left anything in {args.disk}.")
    done = []
    try:
        for number, remains in enumerate(found, 1):
            note(f"reading {remains.home or remains.mirror} ({number} of {len(found)})")
            done.append(recovery.recovered(remains, private))
    except recovery.NoReader as error:
        raise CommandFailed(error.code, str(error), ends=Exit.ENVIRONMENT) from error
    if args.json:
        say(msgspec.json.encode(done).decode())
    else:
        for one in done:
            for sentence in _sentences(one):
                say(sentence)
    return _exit_of(done)


def recovery_key(args: Namespace) -> Exit:
    """Say which recovery key stations seal to, and put its private half under a passphrase."""
    start_django(args.home)
    from sync.protocol.signatures import key_id
    from sync.server.exchange import recovery_key as keys

    folder = _keys()
    if args.protect:
        file = folder / "recovery.pem"
        keys.public(folder)
        with _told():
            old = _passphrase("Passphrase until now: ") if keys.is_protected(file) else ""
            keys.protect(folder, old=old, new=_passphrase("New passphrase: "))
        say("protected")
    say(f"recovery key {key_id(keys.public(folder))}")
    return Exit.FINE


def _private(named: Path | None) -> "X25519PrivateKey":
    from sync.server.exchange import recovery_key as keys

    folder = _keys()
    keys.public(folder)
    file = named or folder / "recovery.pem"
    with _told():
        passphrase = _passphrase("Passphrase of the recovery key: ") if keys.is_protected(file) else ""
        return keys.private(file, belongs_to=folder, passphrase=passphrase)


@contextmanager
def _told() -> Iterator[None]:
    """Turn what the recovery key can refuse into this command's end."""
    from sync.server.exchange.recovery_key import RecoveryKeyRefused

    try:
        yield
    except RecoveryKeyRefused as error:
        raise CommandFailed(error.code, str(error), ends=Exit.REFUSED) from error


def _passphrase(asks: str) -> str:
    return getpass(asks) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")


def _keys() -> Path:
    from django.conf import settings

    return Path(settings.CENTRAL_HOME) / "keys"


def _sentences(one: "Recovered") -> list[str]:
    if one.read is None:
        return [f"{one.place}: {one.why} [{one.code}]"]
    taken = one.taken
    new = "nothing that is not here" if taken is None else taken.headline if not taken.code else taken.why
    told = [f"{one.place}: {one.read.found} events found; {new}{f' [{one.code}]' if one.code else ''}"]
    told += [f"  from another seat: {line.headline if not line.code else line.why}" for line in one.brought]
    told += [f"  {attempt.sentence}" for attempt in one.attempts]
    return told + _damage(one.read)


def _damage(read: "Read") -> list[str]:
    told = []
    if read.unreadable_bytes:
        told.append(f"  {read.unreadable_bytes} bytes of the store could not be read from the disk")
    if read.only_in_mirror:
        told.append(f"  only in the second copy: events {', '.join(read.only_in_mirror)}")
    if read.only_in_store:
        told.append(f"  not in the second copy: events {', '.join(read.only_in_store)}")
    if read.lost:
        told.append(f"  LOST, no copy anywhere: events {', '.join(read.lost)}")
    if read.moved:
        told.append(f"  {read.moved} events after that were taken in all the same, in a new incarnation")
    return told


def _exit_of(done: "list[Recovered]") -> Exit:
    if any(one.is_refused for one in done):
        return Exit.REFUSED
    return Exit.FAILED if any(one.code or (one.read and one.read.lost) for one in done) else Exit.FINE
