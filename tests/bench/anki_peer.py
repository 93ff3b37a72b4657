"""`anki_peer.py NUMBER FOLDER`, run by a Python that has Anki: prints the seconds of its sync of so many new notes.

A collection that its server knows already gets the notes, and syncs them as it does every day. Nothing of ours is used.
"""

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

from anki.collection import AddNoteRequest, Collection
from anki.decks import DeckId

USER, PASSWORD = "bench", "bench"


def main() -> None:
    number, folder = int(sys.argv[1]), Path(sys.argv[2]) / "anki"
    folder.mkdir()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    environ = {
        **os.environ,
        "SYNC_USER1": f"{USER}:{PASSWORD}",
        "SYNC_HOST": "127.0.0.1",
        "SYNC_PORT": str(port),
        "SYNC_BASE": str(folder / "server"),
        "MAX_SYNC_PAYLOAD_MEGS": "1000",
        "RUST_LOG": "error",
    }
    server = subprocess.Popen([sys.executable, "-m", "anki.syncserver"], env=environ, stdout=subprocess.DEVNULL)
    try:
        wait_for(port)
        print(seconds(folder, f"http://127.0.0.1:{port}/", number))
    finally:
        server.kill()
        server.wait()


def wait_for(port: int) -> None:
    """Wait until the server listens."""
    ends = time.monotonic() + 30
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            if time.monotonic() > ends:
                raise
            time.sleep(0.05)
        else:
            return


def seconds(folder: Path, address: str, number: int) -> float:
    """Return how long the sync of that many new notes takes."""
    collection = Collection(str(folder / "collection.anki2"))
    collection.add_notes(notes(collection, 1))
    who = collection.sync_login(USER, PASSWORD, address)
    collection.sync_collection(who, False)
    # A new pair begins with one full upload.
    collection.close_for_full_sync()
    collection.full_upload_or_download(auth=who, server_usn=None, upload=True)
    collection.reopen(after_full_sync=True)
    collection.add_notes(notes(collection, number))
    began = time.perf_counter()
    collection.sync_collection(who, False)
    took = time.perf_counter() - began
    collection.close()
    return took


def notes(collection: Collection, number: int) -> list[AddNoteRequest]:
    """Return notes about as large as an event of ours."""
    kind = collection.models.by_name("Basic")
    made = []
    for count in range(number):
        note = collection.new_note(kind)
        note.fields = [f"item {count}", f'{{"attempt":"{count // 500:032x}","response":"choice_{count % 4}"}}']
        made.append(AddNoteRequest(note, DeckId(1)))
    return made


if __name__ == "__main__":
    main()
