"""Whoever locks a row locks that row: no center with its stations, on databases that lock rows."""

import re
from pathlib import Path

from django.apps import apps

from sync.server.registration import locking
from sync.server.registration.locking import under_lock

SERVER = Path(locking.__file__).parents[1]


def test_a_lock_joins_no_other_table_whatever_the_order_of_its_list() -> None:
    for model in apps.get_models():
        if model._meta.managed and model.__module__.startswith("sync.server"):
            asked = under_lock(model).filter(pk=1)
            assert " JOIN " not in str(asked.query), model
            assert not asked.ordered, model


def test_nobody_locks_otherwise() -> None:
    found = {
        path.relative_to(SERVER).as_posix()
        for path in SERVER.rglob("*.py")
        if re.search(r"\.select_for_update\(", path.read_text(encoding="utf-8"))
    }
    assert found == {"registration/locking.py"}
