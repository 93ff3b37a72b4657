"""A screen reader's end of the accessibility bus: tells what windows show of themselves, and what is announced.

    python -m tests.screen_reader BUS

It reads commands from its standard input, one a line: `tree` answers with one JSON line, all that every window shows.
Announcements come as JSON lines by themselves.
"""

import json
import re
import subprocess
import sys

from PySide6.QtCore import SLOT, QCoreApplication, QObject, QSocketNotifier, Slot
from PySide6.QtDBus import QDBusArgument, QDBusConnection, QDBusMessage, QDBusObjectPath, QDBusVariant

REGISTRY, ROOT = "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"
ACCESSIBLE, PROPERTIES = "org.a11y.atspi.Accessible", "org.freedesktop.DBus.Properties"
EVENTS = "org.a11y.atspi.Event.Object"
CHECKED, FOCUSED, SHOWING = 4, 12, 25
"""Of AtspiStateType."""
_CHILD = re.compile(r'string "(:[\d.]+)"\s+object path "([^"]+)"')


def plain(value: object) -> object:
    """Return what came over the bus as lists, texts and numbers."""
    if isinstance(value, QDBusVariant):
        return plain(value.variant())
    if isinstance(value, QDBusObjectPath):
        return value.path()
    if not isinstance(value, QDBusArgument):
        return value
    if value.currentType() != QDBusArgument.ElementType.ArrayType:
        return ""  # properties that come along with events: not looked at
    found = []
    value.beginArray()
    while not value.atEnd():
        found.append(plain(value.asVariant()))
    value.endArray()
    return found


class Ear(QObject):
    """Listens, and answers."""

    def __init__(self, bus: str) -> None:
        super().__init__()
        self._address = bus
        self._bus = QDBusConnection.connectToBus(bus, "a11y")
        if not self._bus.isConnected():
            raise SystemExit(self._bus.lastError().message())
        for event in ("object:announcement", "object:state-changed:focused"):
            self._ask(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent", event)
        self._bus.connect("", "", EVENTS, "Announcement", self, SLOT("hear(QDBusMessage)"))  # type: ignore[call-overload]  # it takes what SLOT returns
        self._commands = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._commands.activated.connect(self._on_command)

    @Slot(QDBusMessage)
    def hear(self, message: QDBusMessage) -> None:
        """Tell what was announced, and whether it interrupts."""
        _detail, politeness, _unused, words = [plain(value) for value in message.arguments()][:4]
        self._tell({"said": words, "politeness": politeness})

    @Slot()
    def _on_command(self) -> None:
        line = sys.stdin.readline().strip()
        if line == "tree":
            self._tell({"tree": [self._node(*one) for one in self._children(REGISTRY, ROOT)]})
        elif not line:
            QCoreApplication.quit()

    def _node(self, name: str, path: str) -> dict[str, object]:
        states = self._states(name, path)
        return {
            "role": self._one(name, path, ACCESSIBLE, "GetRoleName"),
            "name": self._property(name, path, "Name"),
            "description": self._property(name, path, "Description"),
            "checked": bool(states >> CHECKED & 1),
            "focused": bool(states >> FOCUSED & 1),
            "showing": bool(states >> SHOWING & 1),
            "children": [self._node(*one) for one in self._children(name, path)],
        }

    def _children(self, name: str, path: str) -> list[tuple[str, str]]:
        """Return the parts of something. Asked by another program: PySide reads no structures that come over a bus."""
        if not self._property(name, path, "ChildCount"):
            return []
        options = [f"--bus={self._address}", "--print-reply", f"--dest={name}"]
        command = ["dbus-send", *options, path, f"{ACCESSIBLE}.GetChildren"]
        return _CHILD.findall(subprocess.run(command, check=True, capture_output=True, text=True).stdout)

    def _states(self, name: str, path: str) -> int:
        found = self._one(name, path, ACCESSIBLE, "GetState")
        low, high = (int(str(part)) for part in found) if isinstance(found, list) and len(found) == 2 else (0, 0)
        return low | high << 32

    def _property(self, name: str, path: str, which: str) -> object:
        return self._one(name, path, PROPERTIES, "Get", ACCESSIBLE, which)

    def _one(self, name: str, path: str, interface: str, member: str, *given: str) -> object:
        answer = self._ask(name, path, interface, member, *given).arguments()
        return plain(answer[0]) if answer else ""

    def _ask(self, name: str, path: str, interface: str, member: str, *given: str) -> QDBusMessage:
        call = QDBusMessage.createMethodCall(name, path, interface, member)
        call.setArguments(list(given))
        return self._bus.call(call)

    def _tell(self, what: dict[str, object]) -> None:
        print(json.dumps(what, ensure_ascii=False), flush=True)


def main() -> None:
    app = QCoreApplication(sys.argv[:1])
    ear = Ear(sys.argv[1])
    print(json.dumps({"listening": True}), flush=True)
    app.exec()
    del ear


if __name__ == "__main__":
    main()
