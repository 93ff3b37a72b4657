"""What a reader of a version needs: every message and event, field by field, as data that outlives the code.

`contract()` writes it down for the code of today; `readers()` makes readers of it again, whatever today's code is like.
A message that a version's reader takes is a message that a machine of that version takes.
"""

from typing import Annotated, Any

import msgspec
from msgspec import inspect

from sync.protocol import events, wire

Shape = Any
"""A type as JSON: a word for a simple one, else a list that begins with the word for what it is made of."""

MESSAGES: tuple[type[msgspec.Struct], ...] = (
    wire.RootReply,
    wire.Identity,
    wire.EnrollRequest,
    wire.EnrollReply,
    wire.SyncRequest,
    wire.SyncReply,
    wire.JournalReply,
    wire.ClaimRequest,
    wire.ClaimReply,
    wire.Fence,
    wire.ReleaseRequest,
    wire.ReleaseReply,
    wire.Refusal,
    wire.Receipt,
    wire.Directive,
    wire.SlotGrant,
)


def contract() -> dict[str, Any]:
    """Return every struct that travels, by name, and which of them are rows and events."""
    structs: dict[str, Any] = {}
    for kind in (*MESSAGES, *wire.AnyRow.__args__, *events.kinds().values()):
        _note(inspect.type_info(kind), structs)
    return {
        "messages": [kind.__name__ for kind in MESSAGES],
        "rows": [kind.__name__ for kind in wire.AnyRow.__args__],
        "events": [kind.__name__ for kind in events.kinds().values()],
        "structs": structs,
    }


def readers(kept: dict[str, Any]) -> dict[str, type[msgspec.Struct]]:
    """Return a struct for every one of a contract; it reads what the code of then read."""
    made: dict[str, type[msgspec.Struct]] = {}
    for name in kept["structs"]:
        _made(name, kept["structs"], made)
    return made


def _note(info: inspect.Type, structs: dict[str, Any]) -> Shape:
    match info:
        case inspect.StructType(cls=cls):
            if cls.__name__ not in structs:
                structs[cls.__name__] = {
                    "tag": [info.tag_field, info.tag] if info.tag_field else None,
                    "fields": [
                        [field.encode_name, _note(field.type, structs), field.required] for field in info.fields
                    ],
                }
            return ["struct", cls.__name__]
        case inspect.VarTupleType(item_type=item):
            return ["list", _note(item, structs)]
        case inspect.DictType(key_type=key, value_type=value):
            return ["map", _note(key, structs), _note(value, structs)]
        case inspect.UnionType(types=types):
            return ["any of", *(_note(inner, structs) for inner in types)]
        case inspect.EnumType(cls=cls):
            return ["one of", *(member.value for member in cls)]
        case inspect.IntType(ge=lowest, le=highest):
            return ["int", lowest, highest]
        case inspect.BytesType():
            return "bytes"
        case _:
            return _SIMPLE[type(info)]


_SIMPLE: dict[type[inspect.Type], str] = {
    inspect.StrType: "str",
    inspect.BoolType: "bool",
    inspect.NoneType: "none",
    inspect.RawType: "raw",
}
_WORDS: dict[str, Any] = {"str": str, "bool": bool, "none": None, "raw": msgspec.Raw, "bytes": bytes}


def _made(name: str, structs: dict[str, Any], made: dict[str, type[msgspec.Struct]]) -> type[msgspec.Struct]:
    if name not in made:
        kept = structs[name]
        fields: list[Any] = []
        for field, shape, is_required in kept["fields"]:
            kind = _typed(shape, structs, made)
            fields.append((field, kind) if is_required else (field, kind | msgspec.UnsetType, msgspec.UNSET))
        tag_field, tag = kept["tag"] or (None, None)
        made[name] = msgspec.defstruct(name, fields, kw_only=True, frozen=True, tag_field=tag_field, tag=tag)
    return made[name]


def _typed(shape: Shape, structs: dict[str, Any], made: dict[str, type[msgspec.Struct]]) -> Any:
    match shape:
        case ["struct", name]:
            return _made(name, structs, made)
        case ["list", item]:
            return tuple[_typed(item, structs, made), ...]  # type: ignore[misc]
        case ["map", key, value]:
            return dict[_typed(key, structs, made), _typed(value, structs, made)]  # type: ignore[misc]
        case ["any of", first, *others]:
            kind = _typed(first, structs, made)
            for other in others:
                kind = kind | _typed(other, structs, made)
            return kind
        case ["one of", *members]:
            from typing import Literal

            return Literal[tuple(members)]  # type: ignore[valid-type]
        case ["int", lowest, highest]:
            return int if lowest is None else Annotated[int, msgspec.Meta(ge=lowest, le=highest)]
        case str():
            return _WORDS[shape]
        case _:
            raise TypeError(shape)
