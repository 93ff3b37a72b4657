"""What responses and choices are called in a file that is written: the source's names where they can be kept."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from sync.protocol.ids import ResponseId
from sync.server.papers.keys import ItemKey, ResponseKey

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")


@dataclass(frozen=True, slots=True)
class Response:
    """A response by its name in the file, and its choices by theirs."""

    name: str
    key: ResponseKey
    choices: Mapping[str, str]
    """Id of the paper -> name in the file."""
    words: Mapping[str, str]
    """Name in the key -> name in the file."""

    def value(self, value: str) -> str:
        """Return a value of the key as the file says it: pairs part by part."""
        if value in self.words or not self.words:
            return self.words.get(value, value)
        return " ".join(self.words.get(part, part) for part in value.split(" "))


def named(key: ItemKey) -> dict[ResponseId, Response]:
    """Return the responses of an item by their ids."""
    lone = len(key.responses) == 1 and key.how != "rules"
    found: dict[ResponseId, Response] = {}
    used: set[str] = set()
    for n, (response, one) in enumerate(key.responses.items(), 1):
        name = "RESPONSE" if lone else _free(one.name, f"R{n}", used)
        words: dict[str, str] = {}
        taken: set[str] = set()
        for k, known in enumerate(one.choices.values(), 1):
            words[known] = _free(known, f"C{k}", taken)
        found[response] = Response(name, one, {str(i): words[known] for i, known in one.choices.items()}, words)
    return found


def _free(wanted: str, other: str, used: set[str]) -> str:
    name = wanted if _IDENTIFIER.fullmatch(wanted) and wanted not in used else other
    while name in used:
        name += "_"
    used.add(name)
    return name
