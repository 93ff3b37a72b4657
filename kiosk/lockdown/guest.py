"""Whether this machine is a guest inside another one, or somebody sits at it from afar: evidence, on Linux."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from kiosk.lockdown.port import Breach, Cause, Hold, HoldName, HoldState

Signs = Callable[[], tuple[str, ...]]
"""What says that this machine is a guest; nothing where nothing says so."""

_DMI = ("sys_vendor", "product_name", "board_vendor", "bios_vendor")
MAKERS = (
    "QEMU", "VMware", "VirtualBox", "innotek GmbH", "Xen", "Bochs", "Parallels", "KVM", "BHYVE", "Amazon EC2",
    "Google Compute Engine", "OpenStack", "SeaBIOS", "Hyper-V", "Virtual Machine", "Apple Virtualization",
)  # fmt: skip


def signs_of_a_guest(root: Path = Path("/")) -> tuple[str, ...]:
    """Return what says that a hypervisor runs this machine; nothing where nothing says so."""
    signs = []
    for name in _DMI:
        said = _read(root / "sys/class/dmi/id" / name)
        if any(maker.lower() in said.lower() for maker in MAKERS):
            signs.append(f"{name}: {said}")
    kind = _read(root / "sys/hypervisor/type")
    if kind:
        signs.append(f"hypervisor: {kind}")
    if _has_hypervisor_bit(_read(root / "proc/cpuinfo")):
        signs.append("the processor says that a hypervisor is below it")
    return tuple(signs)


def signs_of_a_visitor(environ: Mapping[str, str], root: Path = Path("/")) -> tuple[str, ...]:
    """Return what says that whoever runs this program is not at the machine."""
    signs = [f"{name} is set" for name in ("SSH_CONNECTION", "SSH_TTY") if environ.get(name)]
    host = environ.get("DISPLAY", "").rpartition(":")[0]
    if host not in ("", "unix"):
        signs.append("the display is another machine's, or comes through a tunnel")
    session = environ.get("XDG_SESSION_ID", "")
    if session.isalnum():
        lines = _read(root / "run/systemd/sessions" / session).splitlines()
        if "REMOTE=1" in lines:
            signs.append("the login is a remote one")
    return tuple(signs)


class GuestGuard:
    """This is a machine, no guest inside another one: looked at whenever the lock is engaged.

    Nothing can be held here. What was found stays found until the machine is another one: firmware and processor say
    the same until it starts again.
    """

    def __init__(self, signs: Signs) -> None:
        self._signs = signs
        self._found = ""

    def take(self) -> Hold:
        self._found = "; ".join(self._signs())
        state = HoldState.FAILED if self._found else HoldState.HELD
        return Hold(HoldName.MACHINE, state, self._found)

    def check(self) -> Iterator[Breach]:
        if self._found:
            yield Breach(HoldName.MACHINE, Cause.VIRTUAL_MACHINE, self._found)

    def give(self) -> None:
        self._found = ""


def _has_hypervisor_bit(cpuinfo: str) -> bool:
    flags = next((line for line in cpuinfo.splitlines() if line.startswith("flags")), "")
    return "hypervisor" in flags.split()


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
