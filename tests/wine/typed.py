"""What the pages have somebody type at Windows (their blocks with `sh windows`), and how it is run under Wine."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.wine.prefix import PYTHON, ROOT, windows_path

PAGES = ("docs/it-guide.md", "docs/windows.md")
_BLOCK = re.compile(r"(?m)^ *```sh windows\n(.*?)^ *```$", re.DOTALL)


def typed(page: str) -> Iterator[str]:
    """Give every line that is typed at Windows, without what is said of it, in the order of the page."""
    for block in _BLOCK.findall((ROOT / page).read_text(encoding="utf-8")):
        for line in block.splitlines():
            if told := re.split(r"\s#\s", line.strip())[0].strip():
                yield told


def as_run(line: str, *, folder: Path, installed: str) -> list[str]:
    """Return how a line is run from here: `dist` is the folder, `kiosk` the installed program, makensis is Linux's."""
    program, *words = line.split()
    if program == "pyinstaller":
        places = ["--distpath", windows_path(folder), "--workpath", windows_path(folder / "work")]
        specs = [windows_path(ROOT / word) for word in words]
        return ["wine", PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places, *specs]
    if program == "python":
        return [sys.executable, *(re.sub(r"^dist\b", str(folder), word) for word in words)]
    return ["wine", installed if program == "kiosk" else program, *words]
