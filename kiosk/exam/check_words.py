"""The words of a preflight: what each check looks at, what it found, what to do. In English, marked for translators."""

from types import MappingProxyType
from typing import NamedTuple

from sync.protocol.preflight import HOLD


def tr(text: str) -> str:
    """Mark a text that the interface says in its language; screens translate it when they show it."""
    return text


class Trouble(NamedTuple):
    """What is wrong, and what to do about it."""

    cause: str
    mend: str


TITLES = MappingProxyType(
    {
        "lock": tr("Lock"),
        "screens": tr("Screens"),
        "keyboards": tr("Keyboard layouts"),
        "fonts": tr("Fonts"),
        "clock": tr("Clock"),
        "zone": tr("Time zone"),
        "disk": tr("Room on the disk"),
        "writing": tr("Speed of the disk"),
        "second_disk": tr("Disk of the second copy"),
        "memory": tr("Memory"),
        "camera": tr("Camera"),
        "power": tr("Power"),
        "sleep": tr("Sleep"),
        "rights": tr("Rights"),
        "network": tr("Network to the server"),
        "proxy": tr("Proxy"),
        "program": tr("Program version"),
        "programs": tr("Other programs"),
        "virtual": tr("A real machine"),
        "remote": tr("Nobody from afar"),
        "store": tr("Store"),
        "chain": tr("Journal"),
        "mirror": tr("Second copy"),
        "enrollment": tr("Enrollment"),
        "sync": tr("Sync"),
        "recovery": tr("Recovery"),
        "papers": tr("Papers"),
        "keys": tr("Keys of the papers"),
        "before": tr("Last check"),
        "settings": tr("Settings from the server"),
        "hold.screens": tr("Every screen is covered"),
        "hold.window": tr("The exam window stays in place"),
        "hold.stacking": tr("Nothing comes in front"),
        "hold.focus": tr("Typing goes to the exam"),
        "hold.keyboard": tr("The keyboard is held"),
        "hold.pointer": tr("The mouse is held"),
        "hold.clipboard": tr("The clipboard is empty"),
        "hold.input": tr("Made-up keys are dropped"),
        "hold.awake": tr("The screen stays on"),
        "hold.programs": tr("No forbidden program runs"),
        "hold.capture": tr("Nobody photographs the screen"),
        "hold.hotkeys": tr("System shortcuts are off"),
        "hold.system_keys": tr("The system menu is closed"),
        "hold.remote": tr("Nobody works from afar"),
        "hold.machine": tr("The machine is no guest"),
    }
)
_OTHER_HOLD = tr("Another hold of the lock")

FINE = MappingProxyType(
    {
        "lock": tr("The lock was tried for {seconds} seconds."),
        "screens": tr("Screens: {count}. The first has {width} by {height} points at {scale} percent."),
        "keyboards": tr("Keyboard layouts: {layouts}."),
        "fonts": tr("Every language of the program can be written."),
        "clock": tr("The clock differs by {seconds} seconds from the server."),
        "zone": tr("The machine has the time of the center, {zone}."),
        "disk": tr("{free} MB are free; an exam needs {needed}."),
        "writing": tr("An answer is on the disk in {ms} ms."),
        "second_disk": tr("The second copy is on another disk."),
        "memory": tr("{free} MB of {total} MB are free."),
        "camera": tr("There is a camera: {names}."),
        "power": tr("The machine is on mains power."),
        "sleep": tr("The machine does not go to sleep by itself."),
        "rights": tr("The program runs without administrator rights."),
        "network": tr("The server answers in {ms} ms and proves who it is."),
        "proxy": tr("No proxy stands between here and the server."),
        "program": tr("Version {version} is recent enough."),
        "programs": tr("No program runs that may not run during an exam."),
        "virtual": tr("Nothing says that this machine is a guest inside another one."),
        "remote": tr("Nobody is connected to this machine from afar."),
        "store": tr("The store can be read; attempts in it: {attempts}."),
        "chain": tr("Every event is the one that was recorded."),
        "mirror": tr("The second copy holds everything."),
        "enrollment": tr("Station {station} at {url}."),
        "sync": tr("The server has everything."),
        "recovery": tr("If this machine dies, the deployment can open its disk."),
        "papers": tr("Papers that are needed next: {needed}. All are here and whole."),
        "keys": tr("Sessions that are open: {open}. Their keys are here."),
        "settings": tr("Settings that the server told: {count}."),
        "before": tr("The machine was last checked {days} days ago."),
    }
)
_HELD = tr("It was held the whole time.")
_NOT_DEMANDED = tr("This kind of lock does not keep this, and no session known here demands it.")
UNSUPPORTED = "unsupported"
"""The code of a hold that does not exist here and that nobody demands."""

_RUN_HERE = tr("Run the check at the machine itself, as the person who runs the exam.")
_REPAIR = tr("Run: kiosk doctor --repair.")
_LOOK_UP = tr("Look the code up in the troubleshooting page; it names the mend.")
TROUBLES = MappingProxyType(
    {
        "KIOSK-CHECK-NO-SCREEN": Trouble(
            tr("No screen can be reached from here, so the lock was not tried."), _RUN_HERE
        ),
        "KIOSK-CHECK-LOCK-OFF": Trouble(
            tr("The lock is switched off by a setting."), tr("Set lock to auto in the settings of this station.")
        ),
        "KIOSK-CHECK-LOCK-NOT-TRIED": Trouble(
            tr("The lock was not tried this time."), tr("Check again, and let the screen go dark for a moment.")
        ),
        "KIOSK-CHECK-LOCK": Trouble(
            tr("The station could not be locked ({code})."),
            _LOOK_UP,
        ),
        "KIOSK-CHECK-MONITORED": Trouble(
            tr("The lock here notices other programs, but cannot keep all of them out."),
            tr("Use a session in which the kiosk is the only program, where the exam demands it."),
        ),
        "KIOSK-CHECK-HOLD": Trouble(
            tr("The lock could not keep this."),
            tr("Close what stands in the way, as the evidence names it, and check again."),
        ),
        "KIOSK-CHECK-HOLD-NONE": Trouble(
            tr("A session here demands this, and this kind of lock cannot keep it."),
            tr("Use the kind of session that the exam demands, or ask whoever set its rules."),
        ),
        "KIOSK-CHECK-SCREEN-SMALL": Trouble(
            tr("The first screen has only {width} by {height} points."),
            tr("Set at least 1024 by 700 points, or a smaller scale."),
        ),
        "KIOSK-CHECK-KEYBOARD": Trouble(
            tr("The keyboard layouts cannot be read here."), tr("Type a test line in the demo before the exam.")
        ),
        "KIOSK-CHECK-FONTS": Trouble(
            tr("Fonts are missing for: {languages}."), tr("Install the program again: its fonts are damaged.")
        ),
        "KIOSK-CHECK-CLOCK": Trouble(
            tr("The clock differs by {seconds} seconds from the server."),
            tr("Set the clock from the network. No answer and no minute depends on it, reports do."),
        ),
        "KIOSK-CHECK-CLOCK-UNSURE": Trouble(
            tr("Nobody can say whether the clock is right: the server was not heard yet."),
            tr("Connect the station to the network and check again."),
        ),
        "KIOSK-CHECK-ZONE": Trouble(
            tr("The machine's time zone is not that of the center, {zone}."),
            tr("Set the time zone of the center; the exam shows the center's time anyway."),
        ),
        "KIOSK-CHECK-ZONE-UNSURE": Trouble(
            tr("The center's time zone is not known here yet."), tr("Connect the station to its server once.")
        ),
        "KIOSK-STORE-LOW": Trouble(
            tr("Only {free} MB are free at {place}."), tr("Free some space: below {needed} MB no exam begins here.")
        ),
        "KIOSK-CHECK-DISK-SLOW": Trouble(
            tr("An answer takes {ms} ms to be on the disk."),
            tr("Close what else writes to the disk; replace a card or disk that stays slow."),
        ),
        "KIOSK-CHECK-DISK-REFUSES": Trouble(
            tr("Nothing can be written to the folder of this station."),
            tr("Give the program's user the right to write there, and look at the disk."),
        ),
        "KIOSK-CHECK-MIRROR-SAME": Trouble(
            tr("The second copy is on the same disk as the first."),
            tr("Set mirror to a folder on another disk or a stick that stays in."),
        ),
        "KIOSK-CHECK-CAMERA": Trouble(
            tr("There is no camera, and an exam takes a photo at the seat."),
            tr("Connect one; without it candidates go on without a photo."),
        ),
        "KIOSK-CHECK-CAMERA-REFUSED": Trouble(
            tr("There is a camera that this account may not use: {names}."),
            tr("Add the account to the group video, and restart the session."),
        ),
        "KIOSK-CHECK-MIRROR": Trouble(
            tr("The second copy lacks something: {state}."),
            tr("Look at the disk of the second copy; it catches up by itself."),
        ),
        "KIOSK-CHECK-MEMORY": Trouble(
            tr("Only {free} MB of memory are free."), tr("Close other programs, or restart the machine.")
        ),
        "KIOSK-CHECK-BATTERY": Trouble(
            tr("The machine runs on its battery, at {percent} percent."), tr("Plug it in before the exam.")
        ),
        "KIOSK-CHECK-SLEEP": Trouble(
            tr("The machine may go to sleep by itself."),
            tr("Switch sleep off for idle time and for the lid; the evidence names the setting."),
        ),
        "KIOSK-CHECK-RIGHTS": Trouble(
            tr("The program runs with administrator rights."),
            tr("Run the exam as a user of its own that is no administrator."),
        ),
        "KIOSK-CHECK-NETWORK": Trouble(
            tr("The server cannot be asked ({code})."),
            tr("Look at cable and network. Exams go on without it; papers and keys must be here first."),
        ),
        "KIOSK-CHECK-SLOW-LINE": Trouble(
            tr("The server answers only after {ms} ms."), tr("Look who else uses the line; a full center needs it.")
        ),
        "KIOSK-CHECK-PROXY": Trouble(
            tr("This machine sends web traffic through a proxy."),
            tr("The kiosk goes straight to its server: let the network allow that."),
        ),
        "KIOSK-CHECK-OLD": Trouble(
            tr("Version {version} is older than {least}, which the server asks for."),
            tr("Install the newer program before the exam."),
        ),
        "KIOSK-CHECK-PROGRAMS": Trouble(
            tr("Programs run that may not run during an exam: {programs}."),
            tr("End them, and keep them from starting."),
        ),
        "KIOSK-CHECK-VIRTUAL": Trouble(
            tr("This machine looks like a guest inside another one."),
            tr("Use the machine itself. If it is meant so, an admin can give an exception on the server."),
        ),
        "KIOSK-CHECK-REMOTE": Trouble(
            tr("Somebody is connected to this machine from afar."), tr("End the remote session before the exam.")
        ),
        "KIOSK-CHECK-STORE": Trouble(tr("The store cannot be read ({code})."), _REPAIR),
        "KIOSK-CHECK-STORE-CLOSED": Trouble(tr("The store cannot be read ({code})."), _LOOK_UP),
        "KIOSK-CHECK-NO-STORE": Trouble(
            tr("No station lives here yet."), tr("Run kiosk enroll with the code from the central server.")
        ),
        "KIOSK-CHECK-CHAIN": Trouble(tr("The journal is damaged."), _REPAIR),
        "KIOSK-CHECK-NOT-ENROLLED": Trouble(
            tr("This machine is no station yet."), tr("Run kiosk enroll with the code from the central server.")
        ),
        "KIOSK-CHECK-STANDING": Trouble(
            tr("The server lets this station start no exam: {standing}."),
            tr("Ask a central admin; what is recorded here is taken in all the same."),
        ),
        "KIOSK-CHECK-UNSENT": Trouble(
            tr("Events that wait to be sent: {count}."),
            tr("Connect the station to the network, or carry them: kiosk export DIR."),
        ),
        "KIOSK-CHECK-RECOVERY": Trouble(
            tr("If this machine dies, nobody but itself can open its disk."),
            tr("Connect the station to its server once; it learns the recovery key by itself."),
        ),
        "KIOSK-CHECK-SETTINGS": Trouble(
            tr("Not everything that the server sets here can be used."),
            tr("Save the settings of the center at the server again; update this program if it is older."),
        ),
        "KIOSK-CHECK-PAPERS": Trouble(
            tr("Papers that are needed next and are not here: {missing} of {needed}."),
            tr("Start the station while the server can be reached; it fetches them by itself."),
        ),
        "KIOSK-CHECK-PAPER-DAMAGED": Trouble(
            tr("A paper on this disk is not the one that was sealed."),
            tr("Remove the file that the evidence names; the station fetches it again."),
        ),
        "KIOSK-CHECK-KEYS": Trouble(
            tr("Sessions are open whose key is not here: {missing} of {open}."),
            tr("Connect the station to the server; it fetches the key by itself."),
        ),
        "KIOSK-CHECK-NEVER": Trouble(
            tr("This machine was never checked before."), tr("Check it again on another day before the exam.")
        ),
        "KIOSK-CHECK-STALE": Trouble(
            tr("The check before this one was {days} days ago."), tr("Check every machine in the week of the exam.")
        ),
    }
)


def is_repairable(code: str) -> bool:
    """Whether a repair of the store mends what has this code."""
    trouble = TROUBLES.get(code)
    return trouble is not None and trouble.mend is _REPAIR


def title(name: str) -> str:
    """Return what a check looks at."""
    return TITLES.get(name, _OTHER_HOLD if name.startswith(HOLD) else name)


def cause(name: str, code: str) -> str:
    """Return the pattern of what was found."""
    if code == UNSUPPORTED:
        return _NOT_DEMANDED
    if code:
        return TROUBLES[code].cause
    return FINE.get(name, _HELD)


def mend(code: str) -> str:
    """Return the pattern of what to do."""
    return TROUBLES[code].mend if code in TROUBLES else ""
