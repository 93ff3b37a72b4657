"""What a backup says of itself, and why one may not do."""

import msgspec

FORMAT = 1
SUFFIX = ".central"
ABOUT = "about.json"
ROWS = "rows/"
HOME = "home/"


class About(msgspec.Struct, frozen=True, kw_only=True):
    """The last entry of a backup: without it, it is none."""

    format: int
    made_ms: int
    database: str
    """`sqlite`, `postgresql` or `mysql`: where it comes from, not where it must go."""
    migrations: tuple[tuple[str, str], ...]
    """What the database had had."""
    tables: dict[str, int]
    """How many rows each has, in the order in which they are written."""
    hashes: dict[str, str]
    """SHA-256 of every other entry."""


class BackupError(Exception):
    """A backup that cannot be made, proved or put back."""

    code = "CENTRAL-BACKUP"
    sentence = "The backup cannot be used."

    def __init__(self, detail: str = "") -> None:
        super().__init__(f"{self.sentence} ({detail})" if detail else self.sentence)


class Damaged(BackupError):
    """Not one of ours, or not whole."""

    code = "CENTRAL-BACKUP-DAMAGED"
    sentence = "The file is no whole backup of a server."


class Newer(BackupError):
    """Made by a program that knows more than this one."""

    code = "CENTRAL-BACKUP-NEWER"
    sentence = "A newer program made this backup. Put it back with that one."


class NotEmpty(BackupError):
    """There is a server already."""

    code = "CENTRAL-BACKUP-NOT-EMPTY"
    sentence = "A backup is put back where no server is: into an empty folder and an empty database."


class Unproved(BackupError):
    """Put back on trial, it was not the server that it was made of."""

    code = "CENTRAL-BACKUP-UNPROVED"
    sentence = "The backup was put back on trial and is not well."
