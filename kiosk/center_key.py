"""`kiosk center-key`: make the key of a center, where it stays; the server is told its public half alone."""

import os
from pathlib import Path

from kiosk.errors import KioskError
from sync.protocol import center_keys


class KeyNotWritten(KioskError):
    """A file that is there already, or that the system does not write."""

    code = "KIOSK-CENTER-KEY"
    sentence = "The key of the center was not written. Name a file that is not there yet."
    exit_code = 1


def run(file: Path) -> int:
    """Make a key in a file of its own and say what the server is to be told; on disk when this returns."""
    if file.suffix != center_keys.SUFFIX:
        file = file.with_name(file.name + center_keys.SUFFIX)
    data = center_keys.new_file()
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
    except OSError as error:
        raise KeyNotWritten(error.strerror or type(error).__name__) from error
    key = center_keys.read_file(data)
    print(f"wrote {file}: keep it at the center, on a stick, and a copy under lock")
    print(f"short name: {center_keys.name_of(key.public_key())}")
    print(f"public half, for the server: {center_keys.public_text(key)}")
    return 0
