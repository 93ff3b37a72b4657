"""One file for whoever looks after the server: what the doctor says, settings without secrets, counts, the log."""

import json
import os
import platform
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import msgspec
from django import get_version
from django.apps import apps
from django.db import DatabaseError, connection

from sync.protocol.redacting import Redaction, without_accounts, without_keys
from sync.server import people, running
from sync.server.log_file import FILE

_OURS = frozenset({"about.json", "counts.json"})
"""What the program alone wrote: words of its own stay, whoever is called so."""


def written(path: Path, home: Path, findings: Sequence[msgspec.Struct]) -> Path:
    """Write the file whole, or not at all; raises OSError. Nobody's name, answer, password or key is in it.

    The log has no names to begin with; what is known of people is taken out once more, as stations do it.
    """
    draft = path.with_name(path.name + ".new")
    parts = [(name, without_accounts(text)) for name, text in _parts(home, findings)]
    redact = Redaction(people.standing_in("\n".join(text for name, text in parts if name not in _OURS)))
    try:
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as bundle:
            for name, text in parts:
                bundle.writestr(name, without_keys(text) if name in _OURS else redact(text))
        draft.replace(path)
    finally:
        with suppress(OSError):
            draft.unlink()
    return path


def _parts(home: Path, findings: Sequence[msgspec.Struct]) -> Iterator[tuple[str, str]]:
    yield "about.json", json.dumps(_about(home), indent=1)
    yield (
        "settings.json",
        json.dumps({name: os.environ[name] for name in sorted(os.environ) if _is_ours(name)}, indent=1),
    )
    yield "doctor.json", msgspec.json.encode(list(findings)).decode()
    yield "counts.json", json.dumps(_counts(), indent=1)
    for path in sorted((home / "log").glob(f"{FILE}*")):
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
        yield f"log/{path.name}", "".join(f"{line}\n" for line in lines if _is_line(line))


def _is_ours(name: str) -> bool:
    return name.startswith("CENTRAL_") or name == "DJANGO_SETTINGS_MODULE"


def _about(home: Path) -> dict[str, object]:
    return {
        "program": running.mark(),
        "django": get_version(),
        "python": platform.python_version(),
        "system": platform.platform(),
        "database": connection.vendor,
        "servers": [{"pid": one.pid, "since_s": one.since_s, "program": one.mark} for one in running.found(home)],
    }


def _counts() -> dict[str, int | str]:
    told: dict[str, int | str] = {}
    for model in apps.get_models():
        about = model._meta  # noqa: SLF001  (Django's documented name)
        if about.managed and not about.proxy:
            try:
                told[about.label] = model._default_manager.count()  # noqa: SLF001  (documented too)
            except DatabaseError:
                told[about.label] = "cannot be counted"
    return told


def _is_line(line: str) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except ValueError:
        return False
