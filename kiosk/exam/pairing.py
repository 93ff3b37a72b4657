"""Pairs as they are put together one by one: what takes another's place, and what cannot be added any more. Pure."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

import msgspec

from sync.protocol.paper import Associable

Pair = tuple[str, str]


class Full(StrEnum):
    """Why a pair cannot be added."""

    ONE = "one"
    OTHER = "other"
    ALL = "all"


class Pairing(msgspec.Struct, frozen=True, kw_only=True):
    """The pairs after a step; `dropped` gave way to the new one, `full` says why there is no new one."""

    pairs: tuple[Pair, ...]
    added: bool = False
    dropped: tuple[Pair, ...] = ()
    full: Full | None = None


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """What may be put together, in the order in which pairs are given; `most` 0 means any number."""

    ones: tuple[Associable, ...]
    others: tuple[Associable, ...]
    most: int = 0

    def toggle(self, pairs: Iterable[Pair], one: str, other: str) -> Pairing:
        """Take a pair apart, or put it together: what may be used only once is taken from where it was."""
        held = list(pairs)
        if (one, other) in held:
            held.remove((one, other))
            return Pairing(pairs=tuple(held))
        dropped: list[Pair] = []
        for side, listed, name in ((0, self.ones, one), (1, self.others, other)):
            limit = next(choice.match_max for choice in listed if choice.id == name)
            used = [pair for pair in held if pair[side] == name and pair not in dropped]
            if limit == 1:
                dropped += used
            elif limit and len(used) >= limit:
                return Pairing(pairs=tuple(held), full=Full.ONE if side == 0 else Full.OTHER)
        left = [pair for pair in held if pair not in dropped]
        if self.most and len(left) >= self.most:
            return Pairing(pairs=tuple(held), full=Full.ALL)
        return Pairing(pairs=self._in_order([*left, (one, other)]), added=True, dropped=tuple(dropped))

    def _in_order(self, pairs: Sequence[Pair]) -> tuple[Pair, ...]:
        ones = [str(choice.id) for choice in self.ones]
        others = [str(choice.id) for choice in self.others]
        return tuple(sorted(pairs, key=lambda pair: (ones.index(pair[0]), others.index(pair[1]))))


class OneSet(msgspec.Struct, frozen=True, kw_only=True):
    """What may be put together within one list; which of a pair stands first means nothing. `most` 0: any number."""

    choices: tuple[Associable, ...]
    most: int = 0

    def toggle(self, pairs: Iterable[Pair], one: str, other: str) -> Pairing:
        """Take a pair apart, or put it together: what may be used only once is taken from where it was."""
        held = list(pairs)
        same = [pair for pair in held if {*pair} == {one, other}]
        if same or one == other:
            return Pairing(pairs=tuple(pair for pair in held if pair not in same))
        dropped: list[Pair] = list(held) if self.most == 1 else []
        for full, name in ((Full.ONE, one), (Full.OTHER, other)):
            limit = next(choice.match_max for choice in self.choices if choice.id == name)
            used = [pair for pair in held if name in pair and pair not in dropped]
            if limit == 1:
                dropped += used
            elif limit and len(used) >= limit:
                return Pairing(pairs=tuple(held), full=full)
        left = [pair for pair in held if pair not in dropped]
        if self.most and len(left) >= self.most:
            return Pairing(pairs=tuple(held), full=Full.ALL)
        return Pairing(pairs=self._in_order([*left, (one, other)]), added=True, dropped=tuple(dropped))

    def _in_order(self, pairs: Sequence[Pair]) -> tuple[Pair, ...]:
        places = {str(choice.id): at for at, choice in enumerate(self.choices)}
        turned = [(a, b) if places[a] < places[b] else (b, a) for a, b in pairs]
        return tuple(sorted(turned, key=lambda pair: (places[pair[0]], places[pair[1]])))
