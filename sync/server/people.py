"""Whose names and numbers this server knows, as far as they stand in a text: for what is carried out of it.

There may be hundreds of thousands: they are read past the words of the text, not looked for one by one.
"""

import json
import re
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from urllib.parse import unquote

from django.apps import apps
from django.db import DatabaseError

from sync.protocol.redacting import SHORTEST

_COLUMNS = (
    ("registration.CandidateProfile", ("full_name", "registration_number")),
    ("exchange.StaffMember", ("name",)),
    ("auth.User", ("username", "first_name", "last_name", "email")),
)
_OURS = frozenset({"admin", "central"})
"""Names of accounts that are words of the program too, and name nobody."""
_AT_ONCE = 5_000
_RUNS = (re.compile(r"[^\W_]+"), re.compile(r"[^\W\d_]+"))
_ESCAPE = re.compile(r"(?:\\u[0-9a-fA-F]{4})+")


def standing_in(text: str) -> frozenset[str]:
    """Return every known word of which the text has all parts, in whatever letters it is written there."""
    present = set[str]()
    plain = _ESCAPE.sub(lambda found: str(json.loads(f'"{found[0]}"')), text)
    for way in (text, plain, unquote(text), unquote(plain)):
        present |= _parts(way)
    return frozenset(
        word
        for whole in _known()
        for word in (whole, *whole.split())
        if len(word) >= SHORTEST and word not in _OURS and (parts := _runs(word)) and parts <= present
    )


def _known() -> Iterator[str]:
    for label, names in _COLUMNS:
        rows = apps.get_model(label)._default_manager.values_list(*names)  # noqa: SLF001  (Django's documented name)
        with suppress(DatabaseError):  # a table that is broken tells nobody's name
            for row in rows.iterator(chunk_size=_AT_ONCE):
                yield from filter(None, row)


def _parts(text: str) -> set[str]:
    alike = _alike(text)
    return {part for run in _RUNS for part in run.findall(alike)}


def _runs(word: str) -> set[str]:
    return set(_RUNS[0].findall(_alike(word)))


def _alike(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()
