"""`python -m tests.wine`: the Windows lock's cases on real user32, from a machine that has nothing for it yet.

Makes a Wine prefix with Windows' own Python and the locked wheels (half a minute, 1 GB in `build/wine`), and runs the
same cases there that run everywhere on a machine in memory.
"""

import argparse
import subprocess
import sys
from pathlib import Path

from tests.wine import built, station
from tests.wine.keyboard import keyboard
from tests.wine.prefix import PYTHON, ROOT, Unprepared, missing_programs, prepare, windows_path, wine_env
from tests.x11 import x_server

SCREEN = "1366x768x24"
CASES = ("tests/kiosk/lockdown/test_windows.py", "tests/wine/real_cases.py")
ENVIRONMENT = 3


def main() -> int:
    """Run the cases; options are pytest's."""
    asked = argparse.ArgumentParser(prog="python -m tests.wine", description=main.__doc__)
    asked.add_argument("--folder", type=Path, default=ROOT / "build" / "wine", help="where the prefix is kept")
    asked.add_argument("--kiosk", type=Path, metavar="FILE.png", help="lock a whole station instead; a picture of it")
    asked.add_argument("--build", type=Path, metavar="DIR", help="build program and installer there instead, try both")
    asked.add_argument("--built", type=Path, metavar="DIR", help="as --build, of a program that was built before")
    options, rest = asked.parse_known_args()
    packages = missing_programs(*(["makensis"] if options.build or options.built else []))
    if packages:
        line = f"sudo apt-get install --no-install-recommends {' '.join(packages)}"
        print(f"The Windows tests need programs that are missing here. Install them: {line}", file=sys.stderr)
        return ENVIRONMENT
    with x_server(SCREEN) as display:
        try:
            prefix = prepare(options.folder.absolute(), display)
        except Unprepared as error:
            print(error, file=sys.stderr)
            return ENVIRONMENT
        if options.build or options.built:
            return built.run(prefix, display, (options.build or options.built).absolute(), is_built=bool(options.built))
        if options.kiosk:
            return station.run(prefix, display, options.kiosk.absolute())
        return _wine(prefix, display, _pytest(rest))


def _pytest(rest: list[str]) -> list[str]:
    settings = ["-c", windows_path(ROOT / "tests" / "wine" / "pytest.ini"), "--rootdir", windows_path(ROOT)]
    cases = [windows_path(ROOT / case) for case in CASES]
    # The tests' own conftests start X servers, which is not what is tried here.
    return ["-m", "pytest", *settings, "--noconftest", "-p", "no:cacheprovider", *(rest or ["-v"]), *cases]


def _wine(prefix: Path, display: str, command: list[str]) -> int:
    with keyboard(display) as port:
        return _told(command, wine_env(prefix, display) | {"TESTS_WINE_KEYBOARD": str(port)})


def _told(command: list[str], environ: dict[str, str]) -> int:
    # Python under Wine wants a pipe: it ends at once when what it prints goes into a file.
    process = subprocess.Popen(
        ["wine", PYTHON, *command], env=environ, cwd=ROOT,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    assert process.stdout
    for line in process.stdout:
        sys.stdout.write(line.decode("utf-8", "replace"))
        sys.stdout.flush()
    code = process.wait()
    subprocess.run(["wineserver", "-k"], env=environ, check=False)
    return code


if __name__ == "__main__":
    sys.exit(main())
