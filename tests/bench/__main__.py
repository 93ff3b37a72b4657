"""`python -m tests.bench --json FILE`: run every measurement and write the rows."""

import argparse
import dataclasses
import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.bench.handling import handling
from tests.bench.importing import importing
from tests.bench.opening import opening
from tests.bench.painting import painting
from tests.bench.panel import panel
from tests.bench.reaching import reaching
from tests.bench.row import Row
from tests.bench.saving import saving
from tests.bench.showing import showing
from tests.bench.starting import starting
from tests.bench.syncing import syncing

BENCHES: dict[str, Callable[[Path], list[Row]]] = {
    "saving": saving,
    "starting": starting,
    "painting": painting,
    "syncing": syncing,
    "showing": showing,
    "handling": handling,
    "panel": panel,
    "reaching": reaching,
    "importing": importing,
    "opening": opening,
}
"""Each is given an empty folder on a real disk and returns its rows."""


def main() -> int:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows there")
    parser.add_argument("--only", choices=sorted(BENCHES), help="run one measurement")
    parser.add_argument("--folder", type=Path, help="where to measure; a temporary folder unless told")
    asked = parser.parse_args()
    rows: list[Row] = []
    for name in [asked.only] if asked.only else BENCHES:
        with tempfile.TemporaryDirectory(dir=asked.folder) as folder:
            found = BENCHES[name](Path(folder))
        for row in found:
            _print(row)
        rows += found
    if asked.json is not None:
        asked.json.write_text(json.dumps([dataclasses.asdict(row) for row in rows], indent=1) + "\n", encoding="utf-8")
    return 0


def _print(row: Row) -> None:
    compared = f"  baseline {row.baseline:.3f}, ratio {row.ratio:.2f}" if row.baseline and row.ratio else ""
    goal = "" if row.goal is None else f"  goal {row.goal:g}: {'met' if row.met else 'NOT MET'}"
    print(f"{row.name}: {row.value:.3f} {row.unit}{compared}{goal}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
