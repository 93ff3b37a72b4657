"""Makes the Windows installer of a station: `python -m packing.installer dist/kiosk OUT`.

The program is the folder that PyInstaller made on Windows. makensis (Debian's package `nsis`, zlib license) runs on
Linux and on Windows and is no part of what is handed out but for its few kilobytes at the front.
"""

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk import VERSION

SCRIPT = Path(__file__).parent / "windows" / "kiosk.nsi"
TIGHT, FAST = "/SOLID lzma", "zlib"


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the installer; says where it is."""
    asked = argparse.ArgumentParser(prog="python -m packing.installer", description=__doc__)
    asked.add_argument("program", type=Path, help="the folder that PyInstaller made on Windows")
    asked.add_argument("out", type=Path, help="the folder for the installer")
    told = asked.parse_args(arguments)
    print(made(told.program.absolute(), told.out.absolute()))
    return 0


def made(program: Path, out: Path, *, version: str = VERSION, compressor: str = TIGHT) -> Path:
    """Make the installer of a built program; returns its path."""
    out.mkdir(parents=True, exist_ok=True)
    path = out / f"exam-kiosk-{version}-setup.exe"
    subprocess.run(command(program, path, version=version, compressor=compressor), check=True)
    return path


def command(program: Path, path: Path, *, version: str, compressor: str) -> list[str]:
    """Return how makensis is called."""
    inside = program / "_internal"
    build = json.loads((inside / "build.json").read_text(encoding="utf-8"))["fingerprint"]
    defined = {
        "PROGRAM": program,
        "OUT": path,
        "VERSION": version,
        "NUMBERS": numbers(version),
        "BUILD": build,
        "LICENSE": inside / "LICENSE",
        "COMPRESSOR": compressor,
    }
    return ["makensis", "-V2", "-WX", *(f"-D{name}={value}" for name, value in defined.items()), str(SCRIPT)]


def numbers(version: str) -> str:
    """Return the version as the four numbers that Windows wants, whatever else it says."""
    found = [*re.findall(r"\d+", version), "0", "0", "0", "0"]
    return ".".join(found[:4])


if __name__ == "__main__":
    sys.exit(main())
