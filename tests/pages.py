"""What stands in no block of a short page: what its reader has already, types in the place of a word, and runs beside.

Pages are named by their path. A program that runs until it is ended runs in the background here, as it does in a window
of its own.
"""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

HOMES = """
export CENTRAL_HOME=$PWD/central CENTRAL_OTP=off KIOSK_HOME=$PWD/seat KIOSK_LOCK=off
"""
CHECKOUT = """
python3 run.py setup
"""
UV = """
.venv/bin/python -m pip install --quiet uv
"""
MIGRATED = """
central migrate > migrated.txt
"""
SERVED = """
central serve --host 127.0.0.1 --port 0 > served.txt 2> server.txt &
SERVER=$!
until grep -q '^listening' served.txt; do kill -0 $SERVER; sleep 1; done
URL=$(sed -n 's/^listening //p' served.txt)
"""
CENTER = """
central center C1 --name "Center One" --zone Africa/Lagos
"""
EXAM = """
cat > bank.gift <<'END'
::Capital of France::What is the capital of France? {=Paris}

::Tides::What pulls the tides most? {=The Moon ~The Sun ~The wind}

::Salt::Sea water is salty. {TRUE}

::Oceans::How many oceans are there? {#5}

::Days::How many days has a week? {#7}

::Legs::How many legs has an insect? {#6}

::Ice::Ice is heavier than water. {FALSE}
END
central import-paper bank.gift --exam BIO1
"""
OPEN = """
at() { TZ=Africa/Lagos date -d "$1" '+%F %H:%M'; }
SESSION=$(central session --exam BIO1 --center C1 --opens "$(at '1 hour ago')" --closes "$(at '3 hours')")
SESSION=$(expr "$SESSION" : 'session \\([^:]*\\):')
"""
SEATS = """
CODE=$(central enroll-code --center C1 --uses 2)
for SEAT in 1 2; do
    KIOSK_HOME=$PWD/seat-$SEAT kiosk enroll "$URL" "$CODE" --name "$SEAT"
    KIOSK_HOME=$PWD/seat-$SEAT kiosk run --windowed > seat-$SEAT.txt 2>&1 &
done
"""
A_SEAT = """
kiosk enroll "$URL" "$(central enroll-code --center C1 --seat 17)"
"""

PASSWORD = "printf '%s\\n' 'a long passphrase of mine' | "
OF_README = """
central export-paper bank.zip --exam BIO1
cat > list.csv <<'END'
registration_number,full_name,exam,center,seat
2026-0001,Amina Bello,BIO1,C1,1
END
mkdir stick
"""
ADMIN = """ > panel.txt 2>&1 &
PANEL=$!
until test -e panel/log/kiosk.log; do kill -0 $PANEL; sleep 1; done"""
CUT_OFF = """kill $SEAT $SERVER $PANEL
wait
.venv/bin/kiosk doctor --offline --seconds 0 > doctor.txt || test $? = 1
"""
"""Then the seat has something that no server has."""

BEFORE: dict[str, str] = {
    "README.md": HOMES + MIGRATED + CENTER + EXAM + OF_README,
    "docs/accessibility.md": CHECKOUT,
    "docs/contributing.md": CHECKOUT + UV,
    "docs/languages.md": CHECKOUT,
    "docs/settings.md": HOMES,
    "docs/preflight.md": HOMES + MIGRATED + CENTER + SERVED + A_SEAT,
    "docs/papers.md": HOMES + MIGRATED + CENTER + EXAM + OPEN,
    "docs/scoring.md": HOMES + MIGRATED + EXAM,
    "docs/rehearsal.md": HOMES + MIGRATED + CENTER + SERVED + SEATS,
}
"""What the reader of a page has, before its first block."""

FILLED: dict[str, dict[str, str]] = {
    "README.md": {
        r"&& (\.venv/bin/central create-admin)": rf"&& {PASSWORD}\1",
        r"(?m)^\.venv/bin/central serve .*": SERVED.strip(),
        r"https://central\.example:8443 CODE": '"$URL" "$(central enroll-code --center C1 --seat 1)"',
        r"(?m)^(\.venv/bin/kiosk run) .*": r"\1 --windowed > seat.txt 2>&1 &\nSEAT=$!",
        r"(?m)^(\.venv/bin/kiosk admin) .*": r"KIOSK_HOME=$PWD/panel \1" + ADMIN,
        r"(?m)^(\.venv/bin/kiosk doctor --page seat\.pdf) .*": r"\1 || test $? = 1",
        r"(?m)^(\.venv/bin/kiosk export)": CUT_OFF + r"\1",
        r"(?m)^(\.venv/bin/central recover)": r"cp -a seat dead-disk\n\1",
        "/media/stick": '"$PWD/stick"',
        "/mnt/dead-disk": '"$PWD/dead-disk"',
    },
    # A check that finds something ends with 1, and on a machine for tests something is found.
    "docs/preflight.md": {r"(?m)^(kiosk doctor[^#\n]*)": r"\1 || test $? = 1  "},
    "docs/papers.md": {r"\bSESSION\b": '"$SESSION"'},
    "docs/scoring.md": {r"--by NAME": "--by Ada", r"--approved-by NAME": "--approved-by Ben"},
    "docs/rehearsal.md": {
        r"(?m)^(central rehearse --center C1 --spread 60)": r"\1 --wait",
        "--minutes 30": "--minutes 6",
    },
}
"""What stands for a part of a page's commands: an expression, and by what it is replaced."""


NOT_RUN: dict[str, dict[str, str]] = {
    "README.md": {
        r"\.venv/bin/kiosk session wayland": "it wants a console and a screen of its own: tests.escapes has them",
        r"\.venv/bin/kiosk code": "it answers a seat that shows a number: tests/e2e/test_offline_codes.py has one",
    },
}
"""Commands that cannot be run by themselves, and why; said in their place."""

WALKED_BY: dict[str, str] = {
    "": "python -m tests.walk PAGE",
    "setup": "python -m tests.walk PAGE --setup",
    "machine": "python -m tests.walk PAGE --machine FOLDER",
    "windows": "python -m tests.wine --build FOLDER",
}
"""Who runs the blocks of each kind."""
NO_COMMANDS = ("json", "text", "powershell")
"""What stands in the other blocks: examples, and Windows' own shell, which no machine for tests has."""


def before(page: Path) -> str:
    """Return the commands that make what the reader of a page has already."""
    return BEFORE.get(name(page), "")


def filled(page: Path, commands: str) -> str:
    """Return a block of a page as its reader types it."""
    for part, stands_for in FILLED.get(name(page), {}).items():
        commands = re.sub(part, stands_for, commands)
    for part, why in NOT_RUN.get(name(page), {}).items():
        commands = re.sub(rf"(?m)^({part}).*", rf"echo 'not run: \1: {why}'", commands)
    return commands


def strict(commands: str) -> str:
    """Return commands that end their shell also where one before an && fails, which `set -e` overlooks."""
    return _JOINED.sub(r"\1 || exit\2", commands)


_JOINED = re.compile(r"(?m)^((?!.*\|\|).*? && .*?[^\\&{\s])([ \t]+#.*|[ \t]*)$")
"""A line of commands that are joined so, and what is said of it."""


def name(page: Path) -> str:
    """Return how a page is named here."""
    whole = page.resolve()
    return whole.relative_to(ROOT).as_posix() if whole.is_relative_to(ROOT) else ""
