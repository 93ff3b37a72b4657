"""`central check-receipt`: whether a receipt is what it says."""

import json
from argparse import Namespace

from sync.server.commands.starting import start_django
from sync.server.commands.terminal import Exit, say


def check_receipt(args: Namespace) -> Exit:
    """Say what becomes of a receipt; ends with 1 unless it is genuine and for exactly the answers that are here."""
    start_django(args.home)
    from sync.server.exchange.receipt_check import Verdict, check
    from sync.server.registration.times import in_words

    checked = check(args.text)
    ended = "" if checked.ended_at is None else in_words(checked.ended_at, checked.zone)
    if args.json:
        say(json.dumps({"verdict": checked.verdict, "sentence": checked.sentence, "ended": ended}))
    else:
        say(checked.sentence + (f" The exam ended on {ended}." if ended else ""))
    return Exit.FINE if checked.verdict is Verdict.SAME else Exit.FAILED
