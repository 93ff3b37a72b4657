"""`python -m tests.browser`: headless Chromium walks the central admin of a real server, and keeps pictures.

Sign in with two factors, bring a list in, fill sessions, watch, decide a conflict, fetch results, mark essays; at
1366x768 light and dark, and at a phone's width. Nothing may be asked from elsewhere, no script may fail, no page may be
wider than its window.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.browser.chromium import browser, program
from tests.browser.walk import walked
from tests.sync.server.running import migrated_office

ENVIRONMENT = 3


def main() -> int:
    """Walk, and say what was wrong."""
    asked = argparse.ArgumentParser(prog="python -m tests.browser", description=main.__doc__)
    asked.add_argument("--out", type=Path, help="a folder for the pictures; none are kept without it")
    options = asked.parse_args()
    if program() is None:
        line = "sudo apt-get install --no-install-recommends chromium"
        print(f"There is no Chromium here. Install it: {line}", file=sys.stderr)
        return ENVIRONMENT
    with tempfile.TemporaryDirectory(prefix="central-browser-", ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        out = options.out or home / "pictures"
        out.mkdir(parents=True, exist_ok=True)
        office = migrated_office(home / "central")
        with browser(home / "memory") as window:
            wrong = walked(window, office, out, pictures=options.out is not None)
    for one in wrong:
        print(one, file=sys.stderr)
    print("walked" if not wrong else f"{len(wrong)} complaints")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
