"""What happens to bugs: written down, told at the next start. The one place that catches everything."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Bug:
    """Something that no layer knows an answer to."""

    error: Exception


def contained(work: Callable[[], T]) -> T | Bug:
    """Do the work; a bug in it is reported like any other, and does not end the thread."""
    try:
        return work()
    except Exception as error:
        threading.excepthook(threading.ExceptHookArgs((type(error), error, error.__traceback__, threading.current_thread())))
        return Bug(error)
