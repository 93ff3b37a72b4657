"""Reads every text of the interface into the files that translators fill, and compiles them.

    python -m tests.tools.make_translations             # all of them; then tells how far each is
    python -m tests.tools.make_translations --missing   # reads only: every text that a language lacks; ends with 1
    python -m tests.tools.make_translations --release   # reads only: as before a release, where nothing may lack

`resources/translations/kiosk_<language>.ts` keeps what is translated, gets what is new as unfinished and loses what is
gone; Qt Linguist opens it. English needs only its plural forms. The `.qm` beside it is what the program loads; what it
lacks is said in English. Languages that were reviewed have every text at any time; the others may lack a few between
two releases (`LEAST`), so that whoever writes a new sentence need not know sixteen languages.
"""

import argparse
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from sync.protocol.interface_languages import INTERFACE_LANGUAGES, TAGS

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
SOURCES = ROOT / "kiosk" / "ui"
WORDS = (
    "kiosk/exam/check_words.py",
    "kiosk/flow/preflight/page.py",
    "kiosk/exam/printed/words.py",
    "kiosk/exam/printed/rehearsed.py",
)
"""Tables of sentences outside the windows, marked there, that the windows say."""
LANGUAGES = TAGS
REVIEWED = tuple(one.tag for one in INTERFACE_LANGUAGES if one.is_reviewed)
LEAST = 0.97
"""How much of its texts a language that nobody reviewed has at least, at any time."""
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


def open_texts(ts: Path) -> Iterator[str]:
    """Give every text of a `.ts` file that has no translation yet, or not in all its forms."""
    for message in ET.parse(ts).getroot().iter("message"):  # noqa: S314 -- our own file
        told = message.find("translation")
        forms = [] if told is None else [form.text for form in told.findall("numerusform")] or [told.text]
        if told is None or told.get("type") == "unfinished" or not forms or not all(forms):
            yield message.findtext("source") or ""


def share(language: str) -> float:
    """Return how much of its texts a language has."""
    ts = FOLDER / f"kiosk_{language}.ts"
    total = sum(1 for _ in ET.parse(ts).getroot().iter("message"))  # noqa: S314 -- our own file
    return 1 - sum(1 for _ in open_texts(ts)) / max(total, 1)


def tell(*, each: bool) -> int:
    """Say how far each language is, with each text that it lacks if asked; returns 1 where one lacks any."""
    lacking = 0
    for language in LANGUAGES:
        found = list(open_texts(FOLDER / f"kiosk_{language}.ts"))
        lacking += len(found)
        print(f"{language}: {share(language):.1%}, {len(found)} lacking")
        for text in found if each else ():
            print(f"    {text!r}")
    return 1 if lacking else 0


def make() -> None:
    """Make all of them anew."""
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        ts = FOLDER / f"kiosk_{language}.ts"
        read_sources(language, ts)
        compile_words(ts, ts.with_suffix(".qm"))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--missing", action="store_true")
    parser.add_argument("--release", action="store_true")
    asked = parser.parse_args()
    if asked.missing or asked.release:
        return tell(each=asked.missing)
    make()
    tell(each=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
