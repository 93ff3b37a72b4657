"""`central release-phrase`, `central center-key`: what the admin's pages of words for offline do, for scripts."""

from argparse import Namespace
from getpass import getuser
from typing import TYPE_CHECKING

from sync.server.commands.starting import start_django
from sync.server.commands.terminal import CommandFailed, Exit, note, say

if TYPE_CHECKING:
    from sync.server.registration.models import ExamSession


def release_phrase(args: Namespace) -> Exit:
    """Make words for a session, or say them; each is written down with the name of the account."""
    start_django(args.home)
    from sync.protocol.proquints import spoken
    from sync.server.exchange import release_words
    from sync.server.exchange.release_words import WordsRefused
    from sync.server.registration.times import now

    session, by = _session(args.session), f"{getuser()}@central"[:150]
    try:
        if args.make:
            made = release_words.make(session, by=by, at=now(), with_center_key=args.center_key)
            with_key = f", together with the center key {made.center_key}" if made.center_key else ""
            say(f"words made for {session}{with_key}; its stations get their lock at the next contact")
        else:
            say(spoken(release_words.tell(session, by=by, at=now(), is_early=args.early)))
    except WordsRefused as error:
        raise CommandFailed(error.code, str(error), ends=Exit.REFUSED) from error
    return Exit.FINE


def center_key(args: Namespace) -> Exit:
    """Keep the public half of a center's key, or say which one is known."""
    start_django(args.home)
    from sync.protocol.center_keys import NotACenterKey
    from sync.server.exchange import release_words
    from sync.server.registration.models import ExamCenter

    center = ExamCenter.objects.filter(code=args.center).first()
    if center is None:
        raise CommandFailed("CENTRAL-CENTER", f"There is no center {args.center}.", ends=Exit.USAGE)
    if args.public:
        try:
            release_words.keep_center_key(center, args.public, by=f"{getuser()}@central"[:150])
        except NotACenterKey as error:
            raise CommandFailed("CENTRAL-WORDS", error.sentence, ends=Exit.USAGE) from error
    known = release_words.center_key_of(center.pk)
    if known is None:
        note(f"No key of {center.code} is known. At the center: kiosk center-key FILE")
        return Exit.FAILED
    say(f"center key {known.name} of {center.code}")
    return Exit.FINE


def _session(name: str) -> "ExamSession":
    from sync.server.registration.models import ExamSession

    found = ExamSession.objects.select_related("exam", "center").filter(public_id=name).first()
    if found is None:
        raise CommandFailed("CENTRAL-WORDS", f"There is no session {name}.", ends=Exit.USAGE)
    return found
