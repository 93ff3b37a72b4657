"""`central import-bundle`: what stations wrote on sticks, and the acknowledgements that go back the same way."""

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from sync.server.commands.starting import start_django
from sync.server.commands.terminal import CommandFailed, Exit, note, say

if TYPE_CHECKING:
    from sync.server.exchange.bundle_reports import Line


def import_bundles(args: Namespace) -> Exit:
    """Take bundles in; each is told, and one that was refused makes the whole end with 1."""
    start_django(args.home)
    import msgspec

    from sync.server.papers.progress import Bar

    files = list(_files(args.paths))
    bar, lines = Bar(), []
    bar(0, len(files))
    for number, file in enumerate(files, 1):
        lines.append(_imported(file, args.ack))
        bar(number, len(files))
    if args.json:
        say(msgspec.json.encode(lines).decode())
    else:
        for line in lines:
            for sentence in line.sentences:
                say(sentence)
    return Exit.FAILED if any(line.code for line in lines) else Exit.FINE


def _files(paths: list[Path]) -> Iterator[Path]:
    """Return the files that were named, and the bundles in folders that were."""
    from sync.protocol.bundle import SUFFIX

    for path in paths:
        if not path.is_dir():
            yield path
            continue
        found = sorted(path.rglob(f"*{SUFFIX}"))
        if not found:
            raise CommandFailed("CENTRAL-BUNDLES-NONE", f"There is no bundle in {path}.", ends=Exit.FAILED)
        yield from found


def _imported(file: Path, folder: Path | None) -> "Line":
    from sync.protocol.acknowledgement import SUFFIX
    from sync.server.exchange import bundle_reports

    try:
        with file.open("rb") as opened:
            line = bundle_reports.imported(opened, file.name, by="central import-bundle")
    except OSError as error:
        return bundle_reports.unreadable(file.name, error.strerror or type(error).__name__)
    if line.acknowledgement:
        back = (folder or file.parent) / (file.stem + SUFFIX)
        try:
            back.write_bytes(line.acknowledgement)
        except OSError as error:
            note(f"CENTRAL-ACK: {back} could not be written ({error.strerror}). Name another folder with --ack DIR.")
    return line
