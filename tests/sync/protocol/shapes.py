"""Values of any message or event for property tests, read from the types themselves, and bytes that mean harm."""

from functools import cache

import msgspec
from hypothesis import strategies as st
from msgspec import inspect

from sync.protocol.events import BIGGEST
from sync.protocol.text import cleaned

TEXTS = st.text(max_size=12).map(cleaned)
NUMBERS = st.integers(-BIGGEST, BIGGEST)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
RAW = JSON.map(msgspec.json.encode).map(msgspec.Raw)


@cache
def values_of(kind: type[msgspec.Struct]) -> st.SearchStrategy[msgspec.Struct]:
    """Return a strategy for a struct, every field in reach."""
    info = inspect.type_info(kind)
    assert isinstance(info, inspect.StructType)
    return st.builds(kind, **{field.name: _of(field.type) for field in info.fields})


_SIMPLE: dict[type[inspect.Type], st.SearchStrategy[object]] = {
    inspect.StrType: TEXTS,
    inspect.IntType: NUMBERS,
    inspect.BoolType: st.booleans(),
    inspect.NoneType: st.none(),
    inspect.RawType: RAW,
}


def _of(kind: inspect.Type) -> st.SearchStrategy[object]:
    match kind:
        case inspect.EnumType(cls=cls):
            return st.sampled_from(cls)
        case inspect.StructType(cls=cls):
            return values_of(cls)
        case inspect.VarTupleType(item_type=item):
            return st.lists(_of(item), max_size=3).map(tuple)
        case inspect.TupleType(item_types=items):
            return st.tuples(*map(_of, items))
        case inspect.DictType(key_type=key, value_type=value):
            return st.dictionaries(_of(key), _of(value), max_size=3)
        case inspect.UnionType(types=types):
            return st.one_of([_of(inner) for inner in types])
        case _:
            return _SIMPLE[type(kind)]


def _bent(data: bytes, place: int, what: bytes) -> bytes:
    place %= len(data) + 1
    return data[:place] + what + data[place + 1 :]


def hostile(good: st.SearchStrategy[bytes]) -> st.SearchStrategy[bytes]:
    """Return bytes that may be anything: noise, other JSON, and good ones with a piece changed or cut off."""
    pieces = st.sampled_from(
        [
            b"",
            b"\x00",
            b"\xff",
            b'"',
            b"\\",
            b"\\ud800",
            b"{",
            b"]",
            b",",
            b"1e999",
            b"9" * 400,
            b"9" * 5_000,
            b"9007199254740992",
            b"null",
            b"-",
            b"NaN",
        ]
    )
    return st.one_of(
        st.binary(max_size=200),
        JSON.map(msgspec.json.encode),
        st.builds(_bent, good, st.integers(0, 10_000), pieces),
        st.builds(lambda data, size: data[: size % (len(data) + 1)], good, st.integers(0, 10_000)),
        st.sampled_from([b"[" * 100_000, b'{"a":' * 100_000, b'{"kind":' * 50_000, b'"' + b"x" * 1_000_000]),
    )
