"""Which running programs have no place beside an exam. Pure: what runs is an argument, what is found is a list.

A program is known by its file's name, whole and exact: part of a name has matched programs that did no harm. What is
found is told; nothing is ended that a policy does not name. A program under another name is not found: that takes a
session of the kiosk's own, in which nothing else runs.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

KERNEL_CUTS_AT = 15
"""Linux keeps no more bytes of a program's own name."""


class Why(StrEnum):
    """What such a program can do to an exam."""

    REMOTE = "shows this screen to somebody far away and lets them type"
    SHARED_KEYS = "lets another machine's keyboard and mouse work here"
    SHARING = "shows this screen to others while it is in a call"
    RECORDING = "makes pictures or films of the screen"
    TYPING = "types and clicks by itself"


@dataclass(frozen=True, slots=True)
class Program:
    """A running program: its number, the name the system gives it, and its file's full path where that is told."""

    pid: int
    name: str
    executable: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """A product, the names of its files without `.exe`, in small letters, and why it is here."""

    product: str
    why: Why
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A listed program that runs."""

    program: Program
    listed: Listed

    @property
    def evidence(self) -> str:
        """For staff: which product, which process, which file, why."""
        where = self.program.executable or self.program.name
        return f"{self.listed.product}, process {self.program.pid}, {where}: {self.listed.why}"


LISTED: tuple[Listed, ...] = (
    Listed("AeroAdmin", Why.REMOTE, ("aeroadmin",)),
    Listed("Ammyy Admin", Why.REMOTE, ("aa_v3", "ammyy_admin")),
    Listed("AnyDesk", Why.REMOTE, ("anydesk",)),
    Listed("AnyViewer", Why.REMOTE, ("anyviewer", "avcore", "rcclient", "rcservice")),
    Listed("BeyondTrust Remote Support", Why.REMOTE, ("bomgar-scc",)),
    Listed("Chrome Remote Desktop", Why.REMOTE, ("chrome-remote-desktop-host", "remote_host", "remoting_host")),
    Listed("Dameware", Why.REMOTE, ("dwrcs",)),
    Listed("DWService", Why.REMOTE, ("dwagent", "dwagsvc")),
    Listed("Getscreen", Why.REMOTE, ("getscreen",)),
    Listed("GNOME Remote Desktop", Why.REMOTE, ("gnome-remote-desktop-daemon", "vino-server")),
    Listed("GoToAssist", Why.REMOTE, ("g2a", "gotoassist")),
    Listed("GoToMyPC", Why.REMOTE, ("g2comm", "g2host", "g2svc", "g2tray")),
    Listed("ISL Light", Why.REMOTE, ("isllight", "isllightservice", "islalwaysonmonitor")),
    Listed("KDE desktop sharing", Why.REMOTE, ("krfb", "krdpserver")),
    Listed("LogMeIn", Why.REMOTE, ("logmein", "logmeinsystray", "lmiguardiansvc", "lmi_rescue")),
    Listed("MeshCentral", Why.REMOTE, ("meshagent", "meshagent64")),
    Listed("NetSupport", Why.REMOTE, ("client32",)),
    Listed("NoMachine", Why.REMOTE, ("nxserver.bin", "nxnode.bin", "nxd", "nxplayer.bin", "nomachine")),
    Listed("Parsec", Why.REMOTE, ("parsecd",)),
    Listed("Quick Assist", Why.REMOTE, ("quickassist",)),
    Listed("Radmin", Why.REMOTE, ("radmin", "rserver3")),
    Listed(
        "RealVNC",
        Why.REMOTE,
        ("vncserver", "vncserverui", "vncserver-x11", "vncserver-x11-core", "vncserver-x11-serviced", "winvnc4"),
    ),
    Listed("Remote Utilities", Why.REMOTE, ("rfusclient", "rutserv")),
    Listed("RemotePC", Why.REMOTE, ("remotepcservice", "rpcsuite")),
    Listed("RustDesk", Why.REMOTE, ("rustdesk",)),
    Listed(
        "ScreenConnect",
        Why.REMOTE,
        ("screenconnect", "screenconnect.clientservice", "screenconnect.windowsclient"),
    ),
    Listed("SimpleHelp", Why.REMOTE, ("simplehelpcustomer", "simplegatewayservice")),
    Listed("Splashtop", Why.REMOTE, ("sragent", "srserver", "srservice", "srmanager", "srfeature")),
    Listed("Sunshine", Why.REMOTE, ("sunshine",)),
    Listed("Supremo", Why.REMOTE, ("supremo", "supremohelper", "supremoservice", "supremosystem")),
    Listed(
        "TeamViewer",
        Why.REMOTE,
        ("teamviewer", "teamviewer_service", "teamviewer_desktop", "teamviewerd", "teamviewerqs", "tv_w32", "tv_x64"),
    ),
    Listed("TightVNC", Why.REMOTE, ("tvnserver", "xtightvnc")),
    Listed("TigerVNC", Why.REMOTE, ("x0vncserver", "x0tigervncserver", "xtigervnc", "xvnc")),
    Listed("ToDesk", Why.REMOTE, ("todesk",)),
    Listed("UltraViewer", Why.REMOTE, ("ultraviewer", "ultraviewer_desktop", "ultraviewer_service")),
    Listed("UltraVNC", Why.REMOTE, ("winvnc", "uvnc_service")),
    Listed("wayvnc", Why.REMOTE, ("wayvnc",)),
    Listed("Windows Remote Assistance", Why.REMOTE, ("msra",)),
    Listed("x11vnc", Why.REMOTE, ("x11vnc",)),
    Listed("xpra", Why.REMOTE, ("xpra",)),
    Listed("xrdp", Why.REMOTE, ("xrdp-chansrv",)),
    Listed("Zoho Assist", Why.REMOTE, ("za_connect", "zaservice", "zohotray")),
    Listed("Barrier", Why.SHARED_KEYS, ("barrier", "barrierc", "barriers")),
    Listed("Deskflow", Why.SHARED_KEYS, ("deskflow", "deskflow-client", "deskflow-core", "deskflow-server")),
    Listed("Input Leap", Why.SHARED_KEYS, ("input-leap", "input-leapc", "input-leaps")),
    Listed("KDE Connect", Why.SHARED_KEYS, ("kdeconnectd",)),
    Listed(
        "Mouse Without Borders",
        Why.SHARED_KEYS,
        ("mousewithoutborders", "powertoys.mousewithoutborders", "powertoys.mousewithoutbordershelper"),
    ),
    Listed("Synergy", Why.SHARED_KEYS, ("synergy", "synergyc", "synergys", "synergy-core")),
    Listed("x2x", Why.SHARED_KEYS, ("x2x",)),
    Listed("Discord", Why.SHARING, ("discord",)),
    Listed("Microsoft Teams", Why.SHARING, ("teams", "ms-teams", "teams-for-linux")),
    Listed("Skype", Why.SHARING, ("skype", "skypeforlinux")),
    Listed("Slack", Why.SHARING, ("slack",)),
    Listed("Webex", Why.SHARING, ("ciscocollabhost", "webex", "atmgr")),
    Listed("Zoom", Why.SHARING, ("zoom",)),
    Listed("GPU Screen Recorder", Why.RECORDING, ("gpu-screen-recorder",)),
    Listed("Kazam", Why.RECORDING, ("kazam",)),
    Listed("OBS Studio", Why.RECORDING, ("obs", "obs32", "obs64")),
    Listed("Peek", Why.RECORDING, ("peek",)),
    Listed("recordMyDesktop", Why.RECORDING, ("recordmydesktop", "gtk-recordmydesktop")),
    Listed("ShareX", Why.RECORDING, ("sharex",)),
    Listed("SimpleScreenRecorder", Why.RECORDING, ("simplescreenrecorder",)),
    Listed("Snipping Tool", Why.RECORDING, ("snippingtool", "screenclippinghost", "screensketch")),
    Listed("vokoscreenNG", Why.RECORDING, ("vokoscreenng",)),
    Listed("wf-recorder", Why.RECORDING, ("wf-recorder",)),
    Listed("AutoHotkey", Why.TYPING, ("autohotkey", "autohotkey32", "autohotkey64", "autohotkeyu32", "autohotkeyu64")),
    Listed("AutoKey", Why.TYPING, ("autokey-gtk", "autokey-qt", "autokey-headless")),
    Listed("ydotool", Why.TYPING, ("ydotool", "ydotoold")),
)
"""A center's own additions come by policy. Left out on purpose: programs that only look at other machines (a viewer
of VNC or RDP shows nothing of this one), browsers, window managers, and what every desktop starts by itself."""


def find(
    programs: Iterable[Program], *, listed: Iterable[Listed] = LISTED, allowed: Collection[str] = ()
) -> Iterator[Found]:
    """Every listed program among those that run; `allowed` are file names or products that a policy lets run."""
    by_name = _by_name(listed)
    permitted = {plain(name) for name in allowed}
    for program in programs:
        for name in sorted(names_of(program) - permitted):
            entry = by_name.get(name)
            if entry is not None and plain(entry.product) not in permitted:
                yield Found(program, entry)
                break


def also(listed: Iterable[Listed], names: Iterable[str]) -> tuple[Listed, ...]:
    """The list, and the file names that a policy adds to it."""
    known = tuple(listed)
    there = _by_name(known)
    return known + tuple(Listed(name, Why.REMOTE, (plain(name),)) for name in names if plain(name) not in there)


def is_named(found: Found, names: Collection[str]) -> bool:
    """Whether one of these names is this program's file or product, whole: what a policy ends, it names."""
    wanted = {plain(name) for name in names}
    return plain(found.listed.product) in wanted or bool(names_of(found.program) & wanted)


def names_of(program: Program) -> set[str]:
    """By which names a program goes: the system's and its file's."""
    file = program.executable.replace("\\", "/").rpartition("/")[2].removesuffix(" (deleted)")
    return {plain(name) for name in (program.name, file) if name}


def plain(name: str) -> str:
    """A file's name as it is compared."""
    return name.casefold().removesuffix(".exe")


def _by_name(listed: Iterable[Listed]) -> dict[str, Listed]:
    by_name: dict[str, Listed] = {}
    for entry in listed:
        for name in entry.names:
            by_name.setdefault(name, entry)
            by_name.setdefault(name[:KERNEL_CUTS_AT], entry)
    return by_name
