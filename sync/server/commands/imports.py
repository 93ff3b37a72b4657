"""`central import-candidates` and `central import-paper`: files in, and what became of every line."""

import os
from argparse import Namespace
from contextlib import ExitStack
from pathlib import Path
from typing import TextIO

from sync.server.commands.starting import start_django
from sync.server.commands.terminal import CommandFailed, Exit, say


def import_candidates(args: Namespace) -> Exit:
    """Import a list of candidates; every row is told, and one that was refused makes the whole end with 1."""
    start_django(args.home)
    from sync.server.papers.progress import Bar
    from sync.server.registration import rosters

    rows = rosters.read(args.file)
    if rosters.needs_codes(rows) and args.slips is None:
        raise CommandFailed(
            "CENTRAL-IMPORT-SLIPS",
            "Some rows have no access code. Say with --slips FILE where the codes that are made shall be written.",
            ends=Exit.USAGE,
        )
    imported = refused = 0
    with ExitStack() as stack:
        slips = stack.enter_context(_private(args.slips)) if args.slips else None
        roster = rosters.RosterImport(args.file.parent, source=f"Imported from {args.file.name}", slips=slips)
        for outcome in roster.run(rows, progress=Bar()):
            if outcome.refused:
                refused += 1
                say(f"{args.file.name}:{outcome.line}: refused {outcome.number}: {outcome.refused}")
            else:
                imported += 1
                say(f"{args.file.name}:{outcome.line}: imported {outcome.number}")
    say(f"{imported} imported, {refused} refused")
    return Exit.FAILED if refused else Exit.FINE


def import_paper(args: Namespace) -> Exit:
    """Import a paper for an exam; every item is told, and one that was refused makes the whole end with 1."""
    start_django(args.home)
    import msgspec

    from sync.server.papers.importing import Form
    from sync.server.papers.importing import import_paper as import_file
    from sync.server.papers.progress import Bar
    from sync.server.papers.report import Outcome

    form = Form(args.form.strip(), is_drawn=not args.alternative)
    report = import_file(args.file, args.exam, title=args.title, also=args.also, form=form, progress=Bar())
    if args.json:
        say(msgspec.json.encode(report).decode())
    else:
        for entry in report.entries:
            say(entry.sentence)
        counts = ", ".join(f"{report.count(outcome)} {outcome}" for outcome in Outcome)
        say(counts)
    return Exit.FINE if report.is_complete else Exit.FAILED


def give_forms(args: Namespace) -> Exit:
    """Give the candidates of an exam forms of its paper, session by session."""
    start_django(args.home)
    from sync.server.papers import forms
    from sync.server.papers.refusals import Refused
    from sync.server.registration.models import Exam, ExamSession
    from sync.server.registration.times import now

    exam = Exam.objects.filter(code=args.exam).first()
    if exam is None:
        raise CommandFailed("CENTRAL-EXAM", f"There is no exam of the code {args.exam}.")
    sessions = ExamSession.objects.filter(exam=exam, cancelled=False, closes_at__gt=now()).order_by("opens_at", "pk")
    listed = None if args.list is None else _forms_listed(args.list)
    seed, found = args.seed or forms.new_seed(), set[str]()
    for session in sessions.select_related("exam", "center"):
        try:
            if listed is None:
                made = forms.plan(session, seed, again=args.again)
                draw = forms.give(session, made, by=args.by)
                counts = ", ".join(f"{form} {count}" for form, count in made.counts.items())
                say(f"{session}: {counts}; {made.neighbors} beside the same form; seed {draw.seed}")
            else:
                here = set(session.candidates.values_list("registration_number", flat=True)) & listed.keys()
                forms.give_listed(session, {number: listed[number] for number in sorted(here)}, by=args.by)
                found |= here
                say(f"{session}: {len(here)} as listed")
        except Refused as refused:
            raise CommandFailed(refused.code, f"{session}: {refused}") from refused
    missing = sorted((listed or {}).keys() - found)
    for number in missing:
        say(f"{number}: in no session of the exam that is not over")
    return Exit.FAILED if missing else Exit.FINE


def _forms_listed(file: Path) -> dict[str, str]:
    from sync.server.registration.roster_files import read

    return {row["registration_number"]: row["form"] for row in read(file, needed=("registration_number", "form"))}


def export_paper(args: Namespace) -> Exit:
    """Write the newest paper of an exam with its keys; what the form has no word for is told."""
    start_django(args.home)
    import msgspec

    from sync.server.papers.exporting.kept import export_paper as export_file
    from sync.server.papers.report import Outcome

    report = export_file(args.exam, args.file)
    if args.json:
        say(msgspec.json.encode(report).decode())
    else:
        for entry in report.entries:
            if entry.outcome is not Outcome.IMPORTED:
                say(entry.sentence.replace("imported with loss", "written with loss"))
        say(f"{len(report.entries)} questions written to {args.file} ({report.format}), with their keys")
    return Exit.FINE if report.is_complete else Exit.FAILED


def write_template(args: Namespace) -> Exit:
    """Write the table with a row of each kind of question; never over a file that is there."""
    from sync.server.papers.tables.template import template_csv, template_xlsx

    made = {".csv": template_csv, ".xlsx": template_xlsx}.get(args.file.suffix.lower())
    if made is None:
        raise CommandFailed("CENTRAL-TEMPLATE", f"{args.file} ends neither in .csv nor in .xlsx.", ends=Exit.USAGE)
    try:
        with args.file.open("xb") as out:
            out.write(made())
    except FileExistsError as error:
        raise CommandFailed("CENTRAL-TEMPLATE", f"{args.file} exists already.", ends=Exit.USAGE) from error
    say(f"written to {args.file}: one row of each kind of question")
    return Exit.FINE


def _private(file: Path) -> TextIO:
    """Open a new file that only its owner reads: it will hold what lets candidates in."""
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise CommandFailed("CENTRAL-IMPORT-SLIPS", f"{file} exists already.", ends=Exit.USAGE) from error
    return os.fdopen(handle, "w", encoding="utf-8", newline="")
