"""`central results`, `central statistics` and `central correct-key`: scores out, and keys that were wrong put right."""

from argparse import Namespace
from pathlib import Path

from sync.server.commands.starting import start_django
from sync.server.commands.terminal import CommandFailed, Exit, say


def results(args: Namespace) -> Exit:
    """Write the scores and responses of an exam, in each form that a file was named for."""
    files = {"csv": args.csv, "json": args.json, "qti": args.qti}
    if not any(files.values()):
        raise CommandFailed("CENTRAL-RESULTS", "Say where: --csv FILE, --json FILE or --qti FILE.zip.", ends=Exit.USAGE)
    start_django(args.home)
    from sync.server.scores.results.files import write

    for form, file in files.items():
        if file is None:
            continue
        kind = f"qti-{args.qti_version}" if form == "qti" else form
        done = write(args.exam, file, form=kind, everything=args.all, version=args.key_version)
        told = f"{done.written} attempts written to {file}"
        if done.undecided:
            told += f"; {done.undecided} of them undecided: see the conflicts in the admin"
        if done.left_out:
            told += f"; {done.left_out} that do not count left out (--all writes them)"
        say(told)
    return Exit.FINE


def statistics(args: Namespace) -> Exit:
    """Write the statistics of the papers of an exam, one table each."""
    start_django(args.home)
    from sync.server.scores.analysis import analysis_of, lines
    from sync.server.scores.scored import exam_of

    papers = list(exam_of(args.exam).papers.filter(packages__isnull=False).distinct().order_by("pk"))
    if not papers:
        raise CommandFailed("CENTRAL-STATISTICS", f"The exam {args.exam} has no paper that anybody could sit.")
    for number, paper in enumerate(papers, 1):
        file: Path = args.csv if len(papers) == 1 else args.csv.with_stem(f"{args.csv.stem}-{number}")
        found = analysis_of(paper)
        file.write_text("".join(lines(found)), encoding="utf-8-sig", newline="")
        say(f"{paper.title}: {found.paper.candidates} candidates, {len(found.questions)} questions, written to {file}")
    return Exit.FINE


def correct_key(args: Namespace) -> Exit:
    """Say what a corrected key changes; make it the one that counts only with --apply."""
    start_django(args.home)
    import msgspec

    from sync.server.papers.models import PaperRecord
    from sync.server.scores import corrections
    from sync.server.scores.corrections import Correction
    from sync.server.scores.scored import exam_of

    try:
        asked = msgspec.json.decode(args.changes.read_bytes(), type=list[Correction])
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise CommandFailed("CENTRAL-KEY-CORRECTION", f"{args.changes} cannot be read: {error}.") from error
    papers = PaperRecord.objects.filter(exam=exam_of(args.exam)).order_by("-pk")
    record = papers.filter(pk=args.paper).first() if args.paper else papers.first()
    if record is None:
        raise CommandFailed("CENTRAL-KEY-CORRECTION", f"The exam {args.exam} has no such paper.")
    outcome = corrections.tried(record, asked)
    for line in list(corrections.told_of(outcome))[1:]:
        number, _, before, _, after, _, questions = line
        say(f"{number}: {before} -> {after} ({questions})")
    say(f"{len(outcome.changed)} of {outcome.scored} scores change: {outcome.higher} go up, {outcome.lower} go down")
    if not args.apply:
        say(f"nothing was kept; --apply with --reason, --by and --approved-by makes it version {outcome.number}")
        return Exit.FINE
    version = corrections.correct(
        record, asked, by=args.by or "", approved_by=args.approved_by or "", reason=args.reason or ""
    )
    say(f"version {version.number} of the key counts now")
    return Exit.FINE
