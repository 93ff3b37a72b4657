"""Reads every text of the interface into the files that translators fill, and compiles them.

    python -m tests.tools.make_translations

`resources/translations/kiosk_<language>.ts` keeps what is translated, gets what is new as unfinished and loses what is
gone; Qt Linguist opens it. English needs only its plural forms. The `.qm` beside it is what the program loads.
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
SOURCES = ROOT / "kiosk" / "ui"
WORDS = ("kiosk/exam/check_words.py", "kiosk/flow/preflight/page.py", "kiosk/exam/printed/words.py")
"""Tables of sentences outside the windows, marked there, that the windows say."""
LANGUAGES = ("en", "hi", "ar")
ALIASES = "translate+=say"
"""`say` is a short name for `QCoreApplication.translate` in a function with many texts."""


class NoTool(RuntimeError):
    """One of Qt's tools for translations is not installed."""


def tool(name: str) -> str:
    """Return the path of one of PySide6's tools; raises NoTool."""
    beside = shutil.which(f"pyside6-{name}", path=str(Path(sys.executable).parent)) or shutil.which(f"pyside6-{name}")
    if beside is None:
        raise NoTool(f"pyside6-{name} is not installed; it comes with PySide6.")
    return beside


def run(name: str, *arguments: str) -> str:
    """Run one of the tools from the top of the project, so that every machine writes the same; returns what it said."""
    done = subprocess.run([tool(name), *arguments], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout + done.stderr


def read_sources(language: str, ts: Path) -> str:
    """Bring a `.ts` file up to date with the sources; returns what the tool said."""
    sources = sorted([*(str(path.relative_to(ROOT)) for path in SOURCES.rglob("*.py")), *WORDS])
    only_plurals = ["-pluralonly"] if language == "en" else []
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    return run("lupdate", *sources, "-tr-function-alias", ALIASES, *options, *only_plurals, "-ts", str(ts))


def compile_words(ts: Path, qm: Path) -> str:
    """Compile a `.ts` file; returns what the tool said."""
    return run("lrelease", str(ts), "-qm", str(qm))


def main() -> int:
    """Make all of them anew."""
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        ts = FOLDER / f"kiosk_{language}.ts"
        said = read_sources(language, ts) + compile_words(ts, ts.with_suffix(".qm"))
        print(said, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
