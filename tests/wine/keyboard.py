"""The keyboard of a machine under Wine, pressed from outside: what X sends is hardware to the programs in it."""

import socketserver
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from tests.x11 import x11_env


@contextmanager
def keyboard(display: str) -> Iterator[int]:
    """Listen on a port of this machine: a line of names joined by `+` is pressed, then answered."""

    class Pressing(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            keys = self.rfile.readline().decode().strip()
            subprocess.run(["xdotool", "key", keys], env=x11_env(display), check=True, timeout=10)
            self.wfile.write(b".")

    with socketserver.TCPServer(("127.0.0.1", 0), Pressing) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()
