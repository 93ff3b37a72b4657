"""How `central` speaks: results on standard output, everything else on standard error, and what exit codes mean."""

import sys
from enum import IntEnum


class Exit(IntEnum):
    """What a command's end tells whoever called it."""

    FINE = 0
    FAILED = 1
    USAGE = 2
    ENVIRONMENT = 3
    REFUSED = 4


class CommandFailed(Exception):
    """A command that cannot do what was asked: a code, a sentence, an exit code."""

    def __init__(self, code: str, sentence: str, *, ends: Exit = Exit.FAILED) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence
        self.ends = ends


def say(line: str = "") -> None:
    """Tell a result, at once: another program may be waiting for the line."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def note(line: str) -> None:
    """Tell a person something that is no result."""
    sys.stderr.write(line + "\n")
    sys.stderr.flush()
