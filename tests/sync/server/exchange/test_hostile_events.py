"""What a signed station writes into its events, of every kind there is: no text in any table that PostgreSQL takes not.

SQLite takes a zero in a text. PostgreSQL ends the whole request at it, and the station would send it for ever.
"""

from collections.abc import Iterator
from typing import get_args

import msgspec
import pytest
from django.apps import apps
from django.db.models import Model

from sync.protocol import events
from sync.protocol.ids import new_id
from sync.server.registration.models import ExamSession
from tests.sync.server.exchange.conftest import new_candidate, now_ms
from tests.sync.server.exchange.machine import Enrolled, Machine, started

pytestmark = pytest.mark.django_db
BIGGEST = 2**53 - 1
ZERO, LONG = "a\0b", "x" * 3_000
OURS = ("exchange", "registration", "scores")


def filled(kind: msgspec.inspect.Type, text: str, number: int) -> object:
    """Return something of this type, with this text and this number wherever there is one."""
    match kind:
        case msgspec.inspect.StrType():
            return text
        case msgspec.inspect.IntType():
            return number
        case msgspec.inspect.BoolType():
            return False  # of a rehearsal it would be, which moves no exam
        case msgspec.inspect.UnionType():
            return filled(kind.types[0], text, number)
        case msgspec.inspect.VarTupleType():
            return [filled(kind.item_type, text, number)]
        case msgspec.inspect.TupleType():
            return [filled(inner, text, number) for inner in kind.item_types]
        case msgspec.inspect.DictType():
            return {text: filled(kind.value_type, text, number)}
        case msgspec.inspect.EnumType():
            return next(iter(kind.cls)).value
        case msgspec.inspect.StructType():
            return {field.encode_name: filled(field.type, text, number) for field in kind.fields}
        case _:
            return None


def event_of(kind: type[events.Event], about: dict[str, str], text: str, number: int) -> bytes:
    """Return an event of this kind about these, and else full of this text and this number."""
    told: dict[str, object] = {"kind": kind.__struct_config__.tag}
    for field in msgspec.structs.fields(kind):
        name = field.encode_name
        told[name] = about.get(name) or filled(msgspec.inspect.type_info(field.type), text, number)
    return msgspec.json.encode({**told, "id": new_id()})


def texts(model: type[Model]) -> Iterator[tuple[str, str]]:
    """Give what stands in the columns of a table that hold text, or values with text in them."""
    for row in model.objects.values():  # type: ignore[attr-defined]
        for column, value in row.items():
            if isinstance(value, str | dict | list):
                yield column, value if isinstance(value, str) else msgspec.json.encode(value).decode()


@pytest.mark.parametrize("role", ["seat", "panel"])
def test_no_event_brings_text_into_a_table_that_no_database_takes(
    enrolled: Enrolled, session: ExamSession, role: str
) -> None:
    machine: Machine = enrolled("B1", role=role)
    kinds = get_args(events.AnyEvent)
    assert len(kinds) > 60
    for count, kind in enumerate(kinds):
        person = new_candidate(session, f"{count}")
        first = started(person.public_id, at_ms=now_ms() - 1_000, session=session.public_id)
        about = {"attempt": first.attempt, "candidate": person.public_id, "session": session.public_id}
        machine.record(first, *(event_of(kind, about, text, n) for text in (ZERO, LONG) for n in (0, BIGGEST)))
    machine.push()
    found = {
        (model.__name__, column)
        for model in apps.get_models()
        if model._meta.app_label in OURS
        for column, text in texts(model)
        if "\0" in text or "\\u0000" in text
    }
    assert found == set()
