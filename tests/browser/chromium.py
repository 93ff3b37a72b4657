"""A headless Chromium: pages opened, filled in, looked at. It speaks the DevTools protocol over two pipes."""

import base64
import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, Queue
from threading import Thread

PATIENCE_S = 30
PROGRAMS = ("chromium", "chromium-browser", "google-chrome")


class NotThere(AssertionError):
    """The page did not come to show what was waited for."""


def program() -> str | None:
    """Return the browser of this machine, if it has one."""
    return next((found for name in PROGRAMS if (found := shutil.which(name))), None)


@dataclass(frozen=True)
class Look:
    """How big the window is, and which colors the person prefers."""

    name: str
    width: int
    height: int
    dark: bool = False
    phone: bool = False


@dataclass
class Browser:
    """One window."""

    process: "subprocess.Popen[bytes]"
    to: int
    back: int
    number: int = 0
    session: str = ""
    asked: list[str] = field(default_factory=list)
    """Every address that a page asked for."""
    complaints: list[str] = field(default_factory=list)
    """Errors of scripts, and what the console calls one."""
    heard: "Queue[dict]" = field(default_factory=Queue)

    def begin(self) -> None:
        """Open the window."""
        Thread(target=self._listen, daemon=True).start()
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log", "DOM"):
            self.call(f"{domain}.enable")

    def call(self, method: str, **told: object) -> dict:
        """Ask for something and return the answer."""
        self.number += 1
        asked = {"id": self.number, "method": method, "params": told}
        if self.session:
            asked["sessionId"] = self.session
        os.write(self.to, json.dumps(asked).encode() + b"\0")
        while True:
            try:
                said = self.heard.get(timeout=PATIENCE_S)
            except Empty:
                raise NotThere(f"no answer to {method}") from None
            if said.get("id") == self.number:
                assert "error" not in said, (method, said["error"])
                return said["result"]
            self._note(said)

    def run(self, script: str) -> object:
        """Run a script in the page and return what it gave."""
        given = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in given, (script, given["exceptionDetails"])
        return given["result"].get("value")

    def wait(self, script: str) -> None:
        """Wait until a script gives something true."""
        until = time.monotonic() + PATIENCE_S
        while not self.run(f"document.readyState === 'complete' && Boolean({script})"):
            if time.monotonic() > until:
                raise NotThere(f"{script}\nat {self.run('location.href')}\n{self.run('document.body.innerText')}")
            time.sleep(0.05)

    def open(self, address: str) -> None:
        """Go to an address."""
        self.call("Page.navigate", url=address)
        self.wait(f"location.href.startsWith({json.dumps(address)}) || location.pathname.endsWith('/login/')")

    def fill(self, name: str, value: str) -> None:
        """Type into the field of this name, in place of what stands there."""
        self.run(f"document.querySelector('[name=\"{name}\"]').focus(), document.execCommand('selectAll')")
        self.call("Input.insertText", text=value)

    def choose(self, name: str, words: str) -> None:
        """Choose from a list what begins with these words."""
        told = json.dumps(words)
        self.run(
            f"""(() => {{ const list = document.querySelector('[name="{name}"]');
            list.value = [...list.options].find(one => one.text.includes({told})).value;
            list.dispatchEvent(new Event('change', {{bubbles: true}})); }})()"""
        )

    def attach(self, name: str, file: Path) -> None:
        """Put a file into a field for files."""
        root = self.call("DOM.getDocument")["root"]["nodeId"]
        node = self.call("DOM.querySelector", nodeId=root, selector=f'input[type="file"][name="{name}"]')["nodeId"]
        self.call("DOM.setFileInputFiles", nodeId=node, files=[str(file)])

    def press(self, words: str) -> None:
        """Press the button or follow the link whose text has these words."""
        told = json.dumps(words)
        self.wait(f"({_FIND})({told})")
        self.run(f"({_FIND})({told}).click()")

    def look(self, look: Look) -> None:
        """Take a size and colors."""
        size = {"width": look.width, "height": look.height, "deviceScaleFactor": 1, "mobile": look.phone}
        self.call("Emulation.setDeviceMetricsOverride", **size)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if look.dark else "light"}
        self.call("Emulation.setEmulatedMedia", features=[scheme])
        self.run(f"document.documentElement.classList.toggle('dark', {str(look.dark).lower()})")  # as the switch does

    def picture(self, file: Path) -> None:
        """Keep what is seen."""
        shot = self.call("Page.captureScreenshot", format="png")
        file.write_bytes(base64.b64decode(shot["data"]))

    def _note(self, said: dict) -> None:
        told = said.get("params", {})
        match said.get("method"):
            case "Network.requestWillBeSent":
                self.asked.append(told["request"]["url"])
            case "Runtime.exceptionThrown":
                self.complaints.append(str(told["exceptionDetails"]))
            case "Log.entryAdded" if told["entry"]["level"] == "error":
                self.complaints.append(str(told["entry"]))

    def _listen(self) -> None:
        rest = b""
        while part := os.read(self.back, 65_536):
            *whole, rest = (rest + part).split(b"\0")
            for one in whole:
                self.heard.put(json.loads(one))


_FIND = """(words => [...document.querySelectorAll('a, button, input[type=submit], summary')].find(one => (
    one.offsetParent !== null && (one.innerText || one.value || '').replace(/\\s+/g, ' ').includes(words))))"""


@contextmanager
def browser(folder: Path) -> Iterator[Browser]:
    """Give a window of a browser whose memory is the folder, and close it."""
    (ask_from, ask_to), (say_from, say_to) = os.pipe(), os.pipe()
    words = [
        program() or PROGRAMS[0],
        "--headless=new",
        "--remote-debugging-pipe",
        "--no-sandbox",  # it opens pages of our own server only, and as root there is no other way
        "--disable-gpu",
        "--ignore-certificate-errors",
        "--no-first-run",
        "--lang=en-US",
        f"--user-data-dir={folder}",
    ]
    line = f'exec "$0" "$@" 3<&{ask_from} 4>&{say_to}'
    process = subprocess.Popen(
        ["sh", "-c", line, *words], pass_fds=(ask_from, say_to), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(ask_from)
    os.close(say_to)
    opened = Browser(process, ask_to, say_from)
    try:
        opened.begin()
        yield opened
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE_S)
        os.close(ask_to)
