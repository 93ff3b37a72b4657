"""Many worlds, one after the other or on several cores, and what came of each."""

from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial

from sync.client.errors import ClientError
from sync.protocol.attempts import IllegalEvent
from sync.protocol.errors import ProtocolError
from tests.simulate.invariants import Violation
from tests.simulate.store import NotRecordable
from tests.simulate.world import World

CRASHES = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    ClientError,
    IllegalEvent,
    LookupError,
    NotRecordable,
    ProtocolError,
    RecursionError,
    TypeError,
    ValueError,
)
"""What a bug may raise in the middle of a world: one that ends so is broken."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a world ended."""

    seed: int
    digest: str
    broken: str = ""
    """What was broken, or nothing."""
    number: int = 0
    """The invariant; 0 for a crash."""
    events: int = 0

    @property
    def replay(self) -> str:
        """The line that shows this world once more."""
        return f"python -m tests.simulate --seed {self.seed}"


def lived(seed: int, *, focus: tuple[str, ...] = ()) -> tuple[World, Outcome]:
    """Run one world to its end; what is in `focus` happens often."""
    world = World(seed, focus=focus)
    broken, number = "", 0
    try:
        world.run()
    except Violation as violation:
        broken, number = str(violation), violation.number
    except CRASHES as error:
        broken = f"{type(error).__name__}: {error}"
    return world, Outcome(seed, world.digest, broken, number, len(world.server.tables.rows))


def outcome(seed: int, *, focus: tuple[str, ...] = ()) -> Outcome:
    """Return how one world ended."""
    return lived(seed, focus=focus)[1]


def outcomes(seeds: Iterable[int], *, jobs: int = 1) -> Iterator[Outcome]:
    """Return how worlds ended, in the order of their seeds."""
    if jobs == 1:
        yield from map(outcome, seeds)
        return
    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(outcome, seeds, chunksize=20)


def first_broken(seeds: Iterable[int], *, focus: tuple[str, ...] = ()) -> Outcome | None:
    """Return the first world that is broken, if one is."""
    return next((found for seed in seeds if (found := outcome(seed, focus=focus)).broken), None)


def tried(name: str, *, most: int, first: int = 0) -> tuple[str, int, Outcome | None]:
    """Return a planted bug, in how many worlds it was looked for, and the world that found it."""
    from tests.simulate.mutants import MUTANTS

    mutant = MUTANTS[name]
    found, seed = None, first - 1
    while found is None and seed < first + most - 1:
        with mutant.planted():
            found = first_broken(range(seed + 1, first + most), focus=mutant.focus)
        seed = first + most - 1 if found is None else found.seed
        if found is not None and outcome(seed, focus=mutant.focus).broken:
            # That world is broken without it too: it proves nothing about this bug.
            found = None
    return name, seed - first + 1, found


def all_tried(names: Iterable[str], *, most: int, jobs: int = 1) -> Iterator[tuple[str, int, Outcome | None]]:
    """Look for planted bugs, each in worlds of its own."""
    look = partial(tried, most=most)
    if jobs == 1:
        yield from map(look, names)
        return
    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(look, names)
