"""Which program this is: run from its source, or built, and then from exactly which files."""

import json
import sys
from pathlib import Path

SOURCE = "source"
"""What stands for a fingerprint where there is no build."""
FILE = "build.json"
"""Beside the program's parts; `packing.fingerprint` makes it of everything else that is built in."""


def fingerprint() -> str:
    """Return the build's fingerprint; empty where the program runs from its source."""
    folder = getattr(sys, "_MEIPASS", "")
    if not folder:
        return ""
    try:
        told = json.loads((Path(folder) / FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return "unknown"
    return str(told.get("fingerprint", "unknown")) if isinstance(told, dict) else "unknown"


def words() -> str:
    """Return it for people."""
    found = fingerprint()
    return f"build {found}" if found else "from source"
