"""Whether a Windows machine is a guest inside another one. Pure: what was read is an argument; a verdict has evidence.

Windows 11 runs under a hypervisor of its own on ordinary iron, and firmware strings can be forged; so nothing is judged
by the bare hypervisor bit, and one sign that has honest reasons is not enough.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from kiosk.lockdown.windows_system import Hypervisor

_MICROSOFT = "Microsoft Hv"

_MAKERS = {  # what guests' firmware calls its maker or its product, whole and exact
    "bochs": "Bochs",
    "google compute engine": "Google Compute Engine",
    "hvm domu": "Xen",
    "innotek gmbh": "VirtualBox",
    "kvm": "KVM",
    "openstack nova": "OpenStack",
    "parallels virtual platform": "Parallels",
    "parallels arm virtual machine": "Parallels",
    "qemu": "QEMU",
    "virtual machine": "Hyper-V",  # the product's name; Microsoft's own computers are called Surface
    "virtualbox": "VirtualBox",
    "vmware, inc.": "VMware",
    "vmware7,1": "VMware",
    "vmware20,1": "VMware",
    "vmware virtual platform": "VMware",
    "xen": "Xen",
}
_CARDS = {  # PCI makers whose cards exist in guests only
    "VEN_15AD": "VMware",
    "VEN_80EE": "VirtualBox",
    "VEN_1AF4": "virtio (KVM, QEMU)",
    "VEN_1B36": "QEMU",
    "VEN_1234&DEV_1111": "QEMU",
    "VEN_1AB8": "Parallels",
    "VEN_5853": "Xen",
    "VEN_1414&DEV_5353": "Hyper-V",
}
_SERVICES = {  # drivers that a guest's tools install; a disk that once was a guest's may still have them
    "vboxguest": "VirtualBox",
    "vboxsf": "VirtualBox",
    "vmhgfs": "VMware",
    "vmmemctl": "VMware",
    "vm3dmp": "VMware",
    "vmtools": "VMware",
    "prl_tg": "Parallels",
    "qemu-ga": "QEMU",
    "xenbus": "Xen",
    "xenvbd": "Xen",
}
SERVICES_KEY = r"SYSTEM\CurrentControlSet\Services"
CARDS_KEY = r"SYSTEM\CurrentControlSet\Enum\PCI"
GUEST_KEY = r"SOFTWARE\Microsoft\Virtual Machine\Guest\Parameters"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """What was read of a machine."""

    firmware: tuple[str, ...] = ()
    """Makers, products and versions of SMBIOS."""
    hypervisor: Hypervisor | None = None
    cards: tuple[str, ...] = ()
    """Names of the registry keys under `CARDS_KEY`."""
    services: tuple[str, ...] = ()
    host: str = ""
    """What the host of a Hyper-V guest writes into the guest's registry about itself."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether it is a guest, and what speaks for it; `noted` speaks for nothing by itself."""

    proofs: tuple[str, ...]
    hints: tuple[str, ...]
    noted: tuple[str, ...] = field(default=())

    @property
    def is_guest(self) -> bool:
        """One proof, or two hints of different kinds."""
        return bool(self.proofs) or len(self.hints) > 1

    def __str__(self) -> str:
        return "; ".join((*self.proofs, *self.hints, *self.noted)) or "no sign of a guest"


def judge(signs: Signs) -> Verdict:
    """Weigh the signs."""
    proofs = [*_of_cards(signs.cards), *_of_hypervisor(signs.hypervisor)]
    if signs.host:
        proofs.append(f"the host calls itself {signs.host!r}")
    # Firmware's strings and left-over drivers have both told lies about ordinary machines; together they do not.
    firmware = [f"firmware: {text!r} is {_MAKERS[text.casefold()]}'s" for text in signs.firmware if _is_maker(text)]
    services = sorted({_SERVICES[name.casefold()] for name in signs.services if name.casefold() in _SERVICES})
    hints = firmware[:1] + [f"drivers of a guest: {', '.join(services)}"] * bool(services)
    is_root = signs.hypervisor is not None and signs.hypervisor.is_root
    noted = ("hypervisor: Windows' own, this is its host",) if is_root else ()
    if firmware and not is_root and signs.hypervisor is not None:
        proofs.append("firmware of a guest under a hypervisor")
    return Verdict(tuple(proofs), tuple(hints), noted)


def _is_maker(text: str) -> bool:
    return text.casefold() in _MAKERS


def _of_cards(cards: Iterable[str]) -> Iterator[str]:
    for card in cards:
        for name, maker in _CARDS.items():
            if card.upper().startswith(name):
                yield f"card {card.upper()[:17]} is {maker}'s"


def _of_hypervisor(hypervisor: Hypervisor | None) -> Iterator[str]:
    """Windows' own is on most new machines: only its host may make partitions. Any other has this system in it."""
    if hypervisor is not None and not (hypervisor.vendor == _MICROSOFT and hypervisor.is_root):
        yield f"hypervisor {hypervisor.vendor!r}, and this is not its host"


def firmware_texts(tables: bytes) -> tuple[str, ...]:
    """Maker, product and version of BIOS, system, board and chassis from SMBIOS tables (DSP0134, types 0 to 3).

    Tables that end too early, or say a wrong length, give what was whole until there.
    """
    texts: list[str] = []
    at = 0
    while at + 4 <= len(tables):
        kind, length = tables[at], tables[at + 1]
        end = tables.find(b"\0\0", at + length)
        if length < 4 or end < 0:
            break
        strings = tables[at + length : end].split(b"\0")
        for place in {0: (4, 5), 1: (4, 5, 6), 2: (4, 5), 3: (4,)}.get(kind, ()):
            number = tables[at + place] if place < length else 0
            if 0 < number <= len(strings) and strings[number - 1]:
                texts.append(strings[number - 1].decode("latin-1").strip())
        if kind == 127:
            break
        at = end + 2
    return tuple(texts)
