"""Where faults are made by the thousand: memory that looks like a disk, where there is such a thing."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

T = TypeVar("T")
MEMORY = Path("/dev/shm")


@contextmanager
def memory_disk(otherwise: Path) -> Iterator[Path]:
    """Give a folder in memory, or in the given one, that is gone with the block."""
    with TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else otherwise) as folder:
        yield Path(folder)


def on_processors(jobs: int, work: Callable[[str], T], names: Iterable[str]) -> Iterator[T]:
    """Do the work for name after name, on so many processors at once, as long as somebody takes what comes of it."""
    if jobs == 1:
        yield from map(work, names)
        return
    rest = iter(names)
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        waiting = deque(pool.submit(work, name) for name in islice(rest, 2 * jobs))
        try:
            while waiting:
                yield waiting.popleft().result()
                waiting.extend(pool.submit(work, name) for name in islice(rest, 1))
        finally:
            pool.shutdown(cancel_futures=True)
