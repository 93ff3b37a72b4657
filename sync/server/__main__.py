"""`central`: the registration server's command line."""

import sys
from argparse import ArgumentParser, ArgumentTypeError, RawDescriptionHelpFormatter, _SubParsersAction
from collections.abc import Sequence
from pathlib import Path

from sync.server.commands import (
    backups,
    bundles,
    configuring,
    database,
    imports,
    places,
    receipts,
    recovery,
    rehearsing,
    releases,
    scores,
    serving,
    signing,
    words,
)
from sync.server.commands.terminal import CommandFailed, Exit, note


def _count(typed: str) -> int:
    number = int(typed)
    if number < 0:
        raise ArgumentTypeError("a number from 0 on is wanted")
    return number


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the arguments say and return the exit code; an error is one sentence with its code."""
    args = parser().parse_args(argv)
    try:
        return int(args.run(args))
    except KeyboardInterrupt:
        return Exit.FAILED
    except _known() as error:
        if args.debug:
            raise
        note(_sentence(error))
        return _exit_of(error)


def parser() -> ArgumentParser:
    """Return the description of every command."""
    shared = ArgumentParser(add_help=False)
    shared.add_argument("--home", type=Path, help="the server's folder, else CENTRAL_HOME")
    shared.add_argument("--debug", action="store_true", help="show where an error came from")
    top = ArgumentParser(prog="central", description="The central registration server of the exam kiosk.")
    commands = top.add_subparsers(required=True, metavar="COMMAND")
    _add_serve(commands, shared)
    _add_database(commands, shared)
    _add_backups(commands, shared)
    _add_imports(commands, shared)
    _add_scores(commands, shared)
    _add_bundles(commands, shared)
    _add_places(commands, shared)
    _add_rehearsal(commands, shared)
    _add_releases(commands, shared)
    _add_words(commands, shared)
    return top


def _add_serve(commands: "_SubParsersAction[ArgumentParser]", shared: ArgumentParser) -> None:
    serve = commands.add_parser("serve", parents=[shared], help="run the server; prints `listening URL` first")
    serve.add_argument("--host", help="address to listen on; all of them unless --demo")
    serve.add_argument("--port", type=int, help=f"{serving.PORT} if not given; 0 takes any free one")
    serve.add_argument("--demo", action="store_true", help="with a throw-away database, an exam and candidates")
    serve.add_argument("--paper", type=Path, help="question file of the demo; a sample exam if not given")
    serve.add_argument("--language", default="en", help="language of the sample exam: en, hi or ar")
    serve.add_argument("--eight-keys", action="store_true", help="let the demo's candidates sit by eight keys")
    serve.set_defaults(run=serving.serve)


def _add_database(commands: "_SubParsersAction[ArgumentParser]", shared: ArgumentParser) -> None:
    migrate = commands.add_parser("migrate", parents=[shared], help="bring the database up to date")
    migrate.add_argument("app", nargs="?", help="only this app")
    migrate.add_argument("migration", nargs="?", help="forward or back to this migration of the app")
    migrate.set_defaults(run=database.migrate)
    admin = commands.add_parser("create-admin", parents=[shared], help="make somebody who may sign in")
    admin.add_argument("username", nargs="?", default="admin")
    admin.add_argument("--renew", action="store_true", help="new password and authenticator for somebody known")
    admin.set_defaults(run=database.create_admin)
    doctor = commands.add_parser("doctor", parents=[shared], help="say what is wrong and what mends it")
    doctor.add_argument("--json", action="store_true")
    doctor.add_argument("--repair", action="store_true", help="mend what can be mended")
    doctor.set_defaults(run=database.doctor)
    config = commands.add_parser(
        "config",
        parents=[shared],
        help="say what it is set to, and by whom",
        formatter_class=RawDescriptionHelpFormatter,
        epilog=configuring.help_text(),
    )
    config.add_argument("act", nargs="?", default="explain", choices=("explain", "page"), help="page: the docs' table")
    config.add_argument("--json", action="store_true")
    config.set_defaults(run=configuring.config)
    support = commands.add_parser("support", parents=[shared], help="write a support bundle: findings, counts, the log")
    support.add_argument("file", type=Path, metavar="FILE", help="the zip file to write, or a folder for it")
    support.set_defaults(run=database.support)
    reproject = commands.add_parser("reproject", parents=[shared], help="make attempts and slots again from the events")
    reproject.add_argument("--station", metavar="ID", help="only this station's")
    reproject.add_argument("--json", action="store_true")
    reproject.set_defaults(run=database.reproject)


def _add_backups(commands: "_SubParsersAction[ArgumentParser]", shared: ArgumentParser) -> None:
    made = commands.add_parser("backup", parents=[shared], help="write the whole server into one file")
    made.add_argument("folder", type=Path, metavar="FOLDER", help="where it goes, under a name of its own")
    made.add_argument("--verify", action="store_true", help="put it back on trial, and let the doctor look at that")
    made.add_argument("--keep", type=_count, default=0, metavar="N", help="delete older ones but so many")
    made.set_defaults(run=backups.backup)
    back = commands.add_parser("restore", parents=[shared], help="put a backup back where no server is")
    back.add_argument("file", type=Path, metavar="FILE")
    back.set_defaults(run=backups.restore)


def _add_imports(commands: "_SubParsersAction[ArgumentParser]", shared: ArgumentParser) -> None:
    candidates = commands.add_parser("import-candidates", parents=[shared], help="import a list of candidates (CSV)")
    candidates.add_argument("file", type=Path)
    candidates.add_argument("--slips", type=Path, metavar="FILE", help="where access codes are written, with names")
    candidates.set_defaults(run=imports.import_candidates)
    paper = commands.add_parser("import-paper", parents=[shared], help="import questions (docs/papers.md)")
    paper.add_argument("file", type=Path)
    paper.add_argument("--exam", required=True, metavar="CODE")
    paper.add_argument("--title", default="", help="what candidates see as the name of a new exam")
    paper.add_argument(
        "--also", type=Path, action="append", default=[], metavar="FILE", help="the same questions in another language"
    )
    paper.add_argument(
        "--form", default="", metavar="NAME", help="which form of the paper it is, where there are several"
    )
    paper.add_argument("--alternative", action="store_true", help="a form that is given by name, never by drawing")
    paper.add_argument("--json", action="store_true")
    paper.set_defaults(run=imports.import_paper)
    forms = commands.add_parser("give-forms", parents=[shared], help="give candidates a form of the paper")
    forms.add_argument("--exam", required=True, metavar="CODE", help="all its sessions that are not over")
    forms.add_argument(
        "--list", type=Path, metavar="FILE.csv", help="registration_number and form; else they are drawn"
    )
    forms.add_argument("--seed", default="", help="for a drawing that can be made again; chance if not given")
    forms.add_argument("--again", action="store_true", help="draw anew for those who have a form already")
    forms.add_argument("--by", default="central", metavar="NAME")
    forms.set_defaults(run=imports.give_forms)
    out = commands.add_parser("export-paper", parents=[shared], help="write a paper with its keys (docs/papers.md)")
    out.add_argument("file", type=Path, help="its name ends in .zip (QTI 3) or .xml (Moodle XML)")
    out.add_argument("--exam", required=True, metavar="CODE")
    out.add_argument("--json", action="store_true")
    out.set_defaults(run=imports.export_paper)
    template = commands.add_parser("paper-template", parents=[shared], help="write a table of questions to begin with")
    template.add_argument("file", type=Path, help="its name ends in .csv or .xlsx")
    template.set_defaults(run=imports.write_template)


def _add_scores(commands: "_SubParsersAction[ArgumentParser]", shared: ArgumentParser) -> None:
    results = commands.add_parser("results", parents=[shared], help="write scores and responses (CSV, JSON, QTI)")
    results.add_argument("--exam", required=True, metavar="CODE")
    results.add_argument("--csv", type=Path, metavar="FILE")
    results.add_argument("--json", type=Path, metavar="FILE")
    results.add_argument("--qti", type=Path, metavar="FILE.zip", help="one assessmentResult an attempt")
    results.add_argument("--qti-version", choices=("2.1", "2.2", "3.0"), default="3.0")
    results.add_argument("--key-version", type=int, metavar="N", help="by an older version of the key")
    results.add_argument("--all", action="store_true", help="attempts that do not count too")
    results.set_defaults(run=scores.results)
    figures = commands.add_parser("statistics", parents=[shared], help="write the statistics of questions (CSV)")
    figures.add_argument("--exam", required=True, metavar="CODE")
    figures.add_argument("--csv", required=True, type=Path, metavar="FILE")
    figures.set_defaults(run=scores.statistics)
    corrected = commands.add_parser("correct-key", parents=[shared], help="score again by a corrected key")
    corrected.add_argument("--exam", required=True, metavar="CODE")
    corrected.add_argument("--paper", type=int, metavar="N", help="which paper; the newest if not given")
    corrected.add_argument("--changes", required=True, type=Path, metavar="FILE.json")
    corrected.add_argument("--apply", action="store_true", help="keep it; else only what would change is told")
    corrected.add_argument("--reason")
    corrected.add_argument("--by", metavar="NAME")
    corrected.add_argument("--approved-by", metavar="NAME")
    corrected.set_defaults(run=scores.correct_key)


def _add_places(commands: "_SubParsersAction[ArgumentParser]", shared: ArgumentParser) -> None:
    center = commands.add_parser("center", parents=[shared], help="make a center, or change what it is called")
    center.add_argument("code", metavar="CODE")
    center.add_argument("--name", metavar="NAME")
    center.add_argument("--zone", metavar="ZONE", help="IANA name, such as Africa/Lagos; UTC if not given")
    center.set_defaults(run=places.center)
    session = commands.add_parser("session", parents=[shared], help="make a session of an exam at a center")
    session.add_argument("--exam", required=True, metavar="CODE")
    session.add_argument("--center", required=True, metavar="CODE")
    session.add_argument("--opens", required=True, metavar="TIME", help="by the center's clocks, as 2026-12-01 09:00")
    session.add_argument("--closes", required=True, metavar="TIME")
    session.set_defaults(run=places.session)
    code = commands.add_parser("enroll-code", parents=[shared], help="say a code that lets machines of a center in")
    code.add_argument("--center", required=True, metavar="CODE")
    code.add_argument("--role", choices=("seat", "panel"), default="seat")
    code.add_argument(
        "--seat", default="", metavar="SEAT", help="which seat it is; the machine's own name if not given"
    )
    code.add_argument("--uses", type=int, default=1, metavar="N", help="for how many machines (1)")
    code.add_argument("--url", default="", metavar="URL", help="the server's address, for a link of address and code")
    code.add_argument("--file", type=Path, metavar="FILE", help="write the link for: kiosk enroll --file FILE")
    code.add_argument("--qr", type=Path, metavar="FILE", help="write the link as a square code: .svg or .png")
    code.add_argument(
        "--replaces", default="", metavar="SEAT", help="the seat, or station id, whose machine is put up anew"
    )
    code.set_defaults(run=places.enroll_code)


def _add_rehearsal(commands: "_SubParsersAction[ArgumentParser]", shared: ArgumentParser) -> None:
    rehearse = commands.add_parser("rehearse", parents=[shared], help="let every seat of a center sit an invented exam")
    rehearse.add_argument("--center", required=True, metavar="CODE")
    rehearse.add_argument("--minutes", type=int, default=20, metavar="N", help="how long it may last (20)")
    rehearse.add_argument("--spread", type=int, default=0, metavar="SECONDS", help="seats begin within so long")
    rehearse.add_argument("--wait", action="store_true", help="until every seat is through; say how each did, close it")
    rehearse.add_argument("--json", action="store_true")
    rehearse.set_defaults(run=rehearsing.rehearse)


def _add_bundles(commands: "_SubParsersAction[ArgumentParser]", shared: ArgumentParser) -> None:
    taken = commands.add_parser("import-bundle", parents=[shared], help="take in what stations wrote on sticks")
    taken.add_argument("paths", type=Path, nargs="+", metavar="FILE", help="a bundle, or a folder with bundles in it")
    taken.add_argument(
        "--ack", type=Path, metavar="DIR", help="where acknowledgements go; beside the bundles if not given"
    )
    taken.add_argument("--json", action="store_true")
    taken.set_defaults(run=bundles.import_bundles)
    disk = commands.add_parser("recover", parents=[shared], help="bring in what a dead machine's disk holds")
    disk.add_argument("disk", type=Path, metavar="DISK", help="its home folder, a mirror's, or anything that holds one")
    disk.add_argument("--key", type=Path, metavar="FILE", help="the recovery key, where it does not lie in keys/")
    disk.add_argument("--json", action="store_true")
    disk.set_defaults(run=recovery.recover)
    receipt = commands.add_parser("check-receipt", parents=[shared], help="say whether a candidate's receipt is true")
    receipt.add_argument("text", metavar="TEXT", help="its ten characters, or all that its square code holds")
    receipt.add_argument("--json", action="store_true")
    receipt.set_defaults(run=receipts.check_receipt)
    key = commands.add_parser("recovery-key", parents=[shared], help="which key opens the disks of dead machines")
    key.add_argument("--protect", action="store_true", help="put its private half under a passphrase")
    key.set_defaults(run=recovery.recovery_key)
    changed = commands.add_parser("change-key", parents=[shared], help="let another key sign for this server")
    changed.set_defaults(run=signing.change_key)


def _add_releases(commands: "_SubParsersAction[ArgumentParser]", shared: ArgumentParser) -> None:
    added = commands.add_parser("add-release", parents=[shared], help="pack and sign a built station's program")
    added.add_argument("program", type=Path, metavar="FOLDER", help="what PyInstaller made: dist/kiosk")
    added.add_argument("--platform", default="", help="linux-x86_64, windows-amd64; this machine's unless given")
    added.add_argument("--lowest", default="", metavar="VERSION", help="no station goes back below it afterwards")
    added.add_argument("--file", type=Path, metavar="FILE", help="also write it for a stick; a folder will do")
    added.set_defaults(run=releases.add_release)
    rollout = commands.add_parser("roll-out", parents=[shared], help="say which stations are to have a release")
    rollout.add_argument("release", metavar="VERSION", help="as add-release named it, with or without the build")
    rollout.add_argument("--platform", default="", help="of a version that several platforms have")
    rollout.add_argument(
        "--percent", type=int, default=100, choices=range(101), metavar="N", help="share of them (100)"
    )
    rollout.add_argument("--center", action="append", default=[], metavar="CODE", help="only this center; repeatable")
    rollout.add_argument("--stop", action="store_true", help="tell nobody else of it")
    rollout.set_defaults(run=releases.roll_out)


def _add_words(commands: "_SubParsersAction[ArgumentParser]", shared: ArgumentParser) -> None:
    phrase = commands.add_parser("release-phrase", parents=[shared], help="say the words that open a paper offline")
    phrase.add_argument("session", metavar="SESSION", help="its id, as central session said it")
    phrase.add_argument("--make", action="store_true", help="make words, others than before, and say none")
    phrase.add_argument("--center-key", action="store_true", help="of --make: together with the center's key")
    phrase.add_argument("--early", action="store_true", help="also before the session opens, for sealed envelopes")
    phrase.set_defaults(run=words.release_phrase)
    key = commands.add_parser("center-key", parents=[shared], help="keep the public half of a center's key")
    key.add_argument("center", metavar="CODE")
    key.add_argument("public", nargs="?", metavar="PUBLIC", help="as kiosk center-key said it; else which is known")
    key.set_defaults(run=words.center_key)


def _known() -> tuple[type[Exception], ...]:
    """Return the errors that are no bugs; those of the apps only once Django could be loaded."""
    from sync.server.databases import NoDriver, UnknownDatabase
    from sync.server.environment import WrongSetting

    known: tuple[type[Exception], ...] = (CommandFailed, WrongSetting, UnknownDatabase, NoDriver, OSError)
    if "django" in sys.modules and sys.modules["django"].apps.apps.ready:
        from django.db import DatabaseError

        from sync.protocol.errors import ProtocolError
        from sync.server.exchange.serving import NotServing
        from sync.server.papers.refusals import Refused
        from sync.server.registration.errors import RegistrationError

        known += (DatabaseError, ProtocolError, NotServing, Refused, RegistrationError)
    return known


def _sentence(error: Exception) -> str:
    """Return one sentence with its code in front."""
    code = str(getattr(error, "code", ""))
    if isinstance(error, OSError):
        return f"CENTRAL-SYSTEM: {error.strerror or error}{f': {error.filename}' if error.filename else ''}"
    if not code.startswith(("CENTRAL-", "PROTOCOL")):
        return f"CENTRAL-DATABASE: The database cannot be used as it is ({error}). Try: central doctor"
    return f"{code}: {error}"


def _exit_of(error: Exception) -> Exit:
    """Return what the error means for whoever called."""
    match getattr(error, "code", ""):
        case _ if isinstance(error, CommandFailed):
            return error.ends
        case "CENTRAL-SETTING" | "CENTRAL-DATABASE-URL":
            return Exit.USAGE
        case "CENTRAL-PORT" | "CENTRAL-DATABASE-DRIVER":
            return Exit.ENVIRONMENT
        case str(code) if code.startswith(("CENTRAL-", "PROTOCOL")):
            return Exit.FAILED
        case _:
            return Exit.ENVIRONMENT


if __name__ == "__main__":
    sys.exit(main())
