"""A real `central` in processes of its own, on a folder of its own, over TLS: as an admin's office runs it."""

import atexit
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from queue import Empty, Queue
from threading import Thread

import requests

PASSWORD = "correct horse battery"
_PATIENCE_S = 180


@cache
def _migrated_once() -> Path:
    """Return a folder whose database is up to date: made once a run, copied by whoever needs one."""
    folder = Path(tempfile.mkdtemp(prefix="central-template-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    Office(folder).must("migrate")
    return folder


def migrated_office(home: Path, **environ: str) -> "Office":
    """Return a server's folder with a database that is up to date and empty."""
    shutil.copytree(_migrated_once(), home)
    return Office(home, environ)


@dataclass
class Office:
    """One server's folder, and the commands that are run on it."""

    home: Path
    environ: dict[str, str] = field(default_factory=dict)

    def run(self, *words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        """Run one command to its end."""
        return subprocess.run(
            [sys.executable, "-m", "sync.server", *words],
            input=typed,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env=self._environ(),
            timeout=_PATIENCE_S,
            check=False,
        )

    def must(self, *words: str, typed: str = "") -> str:
        """Run one command that has to end well, and return what it said."""
        done = self.run(*words, typed=typed)
        assert done.returncode == 0, (words, done.stdout, done.stderr)
        return done.stdout

    def python(self, code: str) -> str:
        """Run a few lines inside the server's Django, in a process of their own."""
        start = "import django; django.setup()\n"
        environ = {**self._environ(), "DJANGO_SETTINGS_MODULE": "sync.server.settings"}
        done = subprocess.run(
            [sys.executable, "-c", start + code],
            capture_output=True,
            text=True,
            encoding="utf-8",
            env=environ,
            timeout=_PATIENCE_S,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    @contextmanager
    def serving(self, *words: str) -> Iterator["Serving"]:
        """Run the server while the block runs, and end it as an operating system does."""
        process = subprocess.Popen(
            [sys.executable, "-m", "sync.server", "serve", "--port", "0", *words],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            env=self._environ(),
        )
        running = Serving(process, self.home)
        try:
            yield running
        finally:
            process.terminate()
            running.ended = process.wait(timeout=_PATIENCE_S)
            running.reader.join(timeout=_PATIENCE_S)
            process.stdout.close()

    def _environ(self) -> dict[str, str]:
        return {**os.environ, "CENTRAL_HOME": str(self.home), "PYTHONUNBUFFERED": "1", **self.environ}


class Serving:
    """A server that runs: its lines, its address, a browser."""

    def __init__(self, process: "subprocess.Popen[str]", home: Path) -> None:
        self.process = process
        self.home = home
        self.ended: int | None = None
        self._lines: Queue[str] = Queue()
        self.reader = Thread(target=self._read, daemon=True)
        self.reader.start()

    def line(self, beginning: str) -> str:
        """Wait for a line and return what follows its beginning."""
        seen = []
        while True:
            try:
                line = self._lines.get(timeout=_PATIENCE_S)
            except Empty:
                raise AssertionError(f"no line {beginning!r} in {seen}") from None
            if line.startswith(beginning):
                return line.removeprefix(beginning).strip()
            seen.append(line)

    def lines(self, number: int) -> Sequence[str]:
        """Wait for so many lines and return them."""
        return [self._lines.get(timeout=_PATIENCE_S).rstrip("\n") for _ in range(number)]

    def browser(self) -> requests.Session:
        """Return a browser that trusts this server's own authority and nothing else."""
        browser = requests.Session()
        browser.trust_env = False
        browser.verify = str(self.home / "tls" / "ca.pem")
        return browser

    def signed_in(self, url: str, *, name: str = "boss", password: str = PASSWORD) -> requests.Session:
        """Return a browser in which somebody is signed in to the admin."""
        browser = self.browser()
        page = f"{url}/admin/login/"
        browser.get(page)
        done = send(browser, page, {"username": name, "password": password, "next": "/admin/"})
        assert done.url == f"{url}/admin/", done.text[:2000]
        return browser

    def _read(self) -> None:
        for line in self.process.stdout:
            self._lines.put(line)


def send(browser: requests.Session, page: str, fields: dict[str, object]) -> requests.Response:
    """Post a form as a browser does, with the token that its page holds."""
    form = browser.get(page)
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', form.text)
    assert token, form.text[:2000]
    given = {"csrfmiddlewaretoken": token.group(1), **fields}
    return browser.post(page, data=given, headers={"Referer": page})
