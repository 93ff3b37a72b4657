"""Tries every known way out of a locked station, and says of each what held, what was noticed, what is a limit.

python -m tests.escapes [--server xvfb|hardened|cage] [--wm openbox|xfwm4|kwin|none] [--only ROW] [--report FILE.json]

Without --server and --wm all of them are tried, one after the other. The rows are tried on the exam's window under the
real lock, then (`--only whole`) one of each family on the whole program with a running attempt; then (`--only figures`)
it is measured how soon an attack is noticed. The exit code is 0 when every row came out as the documentation says
(docs/lock.md) and every figure is met, 1 when one did not, 3 when this machine lacks a program.
"""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from tests.escapes.arena import MANAGERS, Arena, Server, arena, line_that_installs, missing_for
from tests.escapes.campaign import Campaign
from tests.escapes.figures import Figure, as_json, figures
from tests.escapes.row import Outcome, Verdict
from tests.escapes.rows import BY_NAME
from tests.escapes.whole import whole

PARTS = ("whole", "figures")
TRIES = 200
DEDICATED = (Server.OWN, Server.CAGE)


def main(words: list[str]) -> int:
    """Run what was asked for, and print a line for each row as it comes."""
    asked = _parser().parse_args(words)
    unknown = set(asked.only) - {*BY_NAME, *PARTS}
    if unknown:
        print(f"There is no row {', '.join(sorted(unknown))}; there are: {', '.join(BY_NAME)}", file=sys.stderr)
        return 2
    stages = list(_stages(asked.server, asked.wm))
    lacking = sorted({package for stage in stages for package in missing_for(*stage)})
    if lacking:
        print(f"This machine lacks programs. This line brings them:\n  {line_that_installs(lacking)}", file=sys.stderr)
        return 3
    pictures = None if asked.report is None else asked.report.with_suffix("")
    found: list[Outcome] = []
    measured: list[Figure] = []
    for server, manager in stages:
        with tempfile.TemporaryDirectory(prefix="escapes-") as folder, arena(server, manager) as made:
            sings = f"{len(made.sings)} canaries sing before the lock" if made.sings else "no shortcuts but the exam's"
            print(f"\n{made.name}, load {os.getloadavg()[0]:.1f}: {sings}", flush=True)
            for outcome in _outcomes(made, Path(folder), pictures, asked.only):
                found.append(outcome)
                print(line_of(outcome), flush=True)
            for figure in _figures(made, Path(folder), asked.only, asked.tries):
                measured.append(figure)
                print(figure, flush=True)
    if asked.report is not None:
        told = {"rows": [asdict(outcome) for outcome in found], "figures": [as_json(figure) for figure in measured]}
        asked.report.write_text(json.dumps(told, indent=1))
    return _sum_up(found, measured)


def _outcomes(made: Arena, folder: Path, pictures: Path | None, only: list[str]) -> Iterator[Outcome]:
    if not only or set(only) - set(PARTS):
        yield from Campaign(made, folder, pictures).run([name for name in only if name not in PARTS])
    if (not only or "whole" in only) and _has_parts(made):
        yield from whole(made, folder / "whole", pictures)


def _figures(made: Arena, folder: Path, only: list[str], tries: int) -> Iterator[Figure]:
    """Where X events tell of an attack."""
    if (not only or "figures" in only) and _has_parts(made) and made.server is not Server.CAGE:
        yield from figures(made, folder / "figures", tries=tries)


def _has_parts(made: Arena) -> bool:
    """Once for each kind of server is enough."""
    return made.manager == "openbox" or made.server is not Server.DESKTOP


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.escapes", description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--server", choices=list(Server), type=Server)
    parser.add_argument("--wm", choices=MANAGERS)
    parser.add_argument("--only", action="append", default=[], metavar="ROW")
    parser.add_argument("--tries", type=int, default=TRIES, metavar="N", help="attacks that are timed, in all")
    parser.add_argument("--report", type=Path, metavar="FILE.json", help="with a folder of pictures beside it")
    return parser


def _stages(server: Server | None, manager: str | None) -> Iterator[tuple[Server, str]]:
    if server in (None, Server.DESKTOP):
        for each in [manager] if manager else MANAGERS:
            yield Server.DESKTOP, each
    if manager is None or server in DEDICATED:
        for other in DEDICATED:
            if server in (None, other):
                yield other, "none"


def line_of(outcome: Outcome) -> str:
    """One row, for a person."""
    mark = " " if outcome.as_expected else "!"
    out = "; ".join((*outcome.got, *outcome.briefly))
    told = ", ".join(str(report) for report in outcome.reports)
    clean = f"clean after {outcome.clean_ms:.0f} ms" if outcome.clean_ms is not None else ""
    said = " | ".join(part for part in (out, told, clean) if part)
    expected = "" if outcome.as_expected else f" (expected {outcome.expected})"
    return f"{mark} {outcome.verdict:<8} {outcome.row:<22} {said}{expected}"


def _sum_up(found: list[Outcome], measured: list[Figure]) -> int:
    counts = {verdict: sum(outcome.verdict is verdict for outcome in found) for verdict in Verdict}
    wrong = [outcome for outcome in found if not outcome.as_expected]
    print(f"\n{len(found)} rows: " + ", ".join(f"{number} {verdict}" for verdict, number in counts.items()))
    for outcome in wrong:
        print(f"not as documented: {outcome.arena} {outcome.row}: {outcome.verdict} instead of {outcome.expected}")
    return 1 if wrong or not all(figure.is_met for figure in measured) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
