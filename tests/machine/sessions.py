"""What is told of docs/sessions.md: a station that was set up by hand, with the one session and with the other."""

from tests.machine import guide
from tests.machine.told import Place, Told

ONCE: Place = ("Linux, both dedicated sessions: once", 0)
WAYLAND: Place = ("A Wayland session of its own (recommended)", 0)
X11: Place = ("An X server of its own", 0)
NEEDS: tuple[Place, ...] = (("Building", 0), ("The server: install", 0))
"""The program comes from a build, the code from a server."""

PROGRAM = "/usr/lib/exam-kiosk"
STATION = (
    "setpriv --reuid exam --regid exam --clear-groups env -u HOME KIOSK_HOME=/var/lib/exam-kiosk/station"
    f" {PROGRAM}/kiosk"
)
GREETER = "sudo apt-get install --no-install-recommends lightdm lightdm-gtk-greeter"
"""What an ordinary machine has had until then."""


def _is_begun(unit: str, *words: str) -> str:
    """Return how the session is begun where no console is, by its own unit without it; what it says must hold words."""
    folder = f"/run/systemd/system/{unit}.d"
    told = "[Unit] ConditionPathExists= [Service] Restart=no TTYPath= TTYReset=no TTYVHangup=no TTYVTDisallocate=no"
    heard = " && ".join(f"journalctl --boot --identifier=kiosk | grep -F -e '{word}'" for word in words)
    return (
        f"mkdir -p {folder} && printf '%s\\n' {told} StandardInput=null UtmpIdentifier= > {folder}/no-console.conf"
        f" && systemctl daemon-reload && systemctl start {unit}"
        f" && while systemctl is-active --quiet {unit}; do sleep 1; done; {heard}"
        f" || {{ journalctl --boot --identifier=kiosk; exit 1; }}"
    )


def _session(unit: str, other: str) -> dict[str, str]:
    """Return what is so after a restart, whichever of the two sessions it is."""
    return {
        "it starts as a station": 'test "$(systemctl get-default)" = graphical.target',
        "its session is enabled": f"systemctl is-enabled {unit}",
        "and the other is not": f"! systemctl is-enabled {other}",
        "no greeter comes up": (
            "! test -e /etc/systemd/system/display-manager.service && ! systemctl is-active lightdm.service"
            " && ! grep -qsx lightdm /proc/[0-9]*/comm"
        ),
        "what a lock left was put back at boot": (
            'test "$(systemctl show -P Result exam-kiosk-restore.service)" = success'
            ' && test "$(systemctl show -P ConditionResult exam-kiosk-restore.service)" = yes'
        ),
        "systemd takes its units": f"systemd-analyze verify --man=no --recursive-errors=no {unit}",
        "without a console the session is left alone": f'test "$(systemctl show -P ConditionResult {unit})" = no',
    }


TOLD = Told(
    needs=NEEDS,
    anew=frozenset({WAYLAND, X11}),
    before={
        ONCE: ('sudo central center C1 --name "Center One" --zone Africa/Lagos',),
        WAYLAND: (GREETER,),
        X11: (GREETER,),
    },
    seen={
        **{place: guide.SEEN[place] for place in NEEDS},
        ONCE: {
            "nobody can log in as the account": (
                "getent passwd exam | grep -q ':/usr/share/exam-kiosk/home:/usr/sbin/nologin$'"
                " && getent shadow exam | cut -d: -f2 | grep -q '^!'"
            ),
            "its home is root's and empty": (
                'test "$(stat -c "%U %a" /usr/share/exam-kiosk/home)" = "root 755"'
                ' && test -z "$(ls /usr/share/exam-kiosk/home)"'
            ),
            "no program of it runs": '! grep -qs "^Uid:[[:space:]]$(id -u exam)[[:space:]]" /proc/[0-9]*/status',
            "the program is root's": f'test -z "$(find {PROGRAM} ! -user root -o -perm /022 ! -type l)"',
            "every library that it asks for is there": (
                f"! find {PROGRAM} -name '*.so*' -type f -exec env LD_LIBRARY_PATH={PROGRAM}/_internal ldd {{}} +"
                " | grep 'not found' | grep -v libspeechd"
            ),
            "the state is the account's alone": 'test "$(stat -c "%U %G %a" /var/lib/exam-kiosk)" = "exam exam 700"',
            "the station has its store, is enrolled, and finds its server": guide.station_is_well(STATION),
            "systemd has read the units": "systemctl cat exam-kiosk-wayland.service exam-kiosk-x11.service",
        },
        WAYLAND: {
            **_session("exam-kiosk-wayland.service", "exam-kiosk-x11.service"),
            "begun without one, it says that its compositor ended": _is_begun(
                "exam-kiosk-wayland.service", "KIOSK-SESSION-SERVER: the compositor ended by itself"
            ),
        },
        X11: {
            **_session("exam-kiosk-x11.service", "exam-kiosk-wayland.service"),
            "begun without one, it says that its server did not come up": _is_begun(
                "exam-kiosk-x11.service", "no screens found", "KIOSK-SESSION-PROGRAM"
            ),
        },
    },
    not_looked_at=(
        "the exam in its session: it wants a console and a screen, and no machine in a folder has them (tests.escapes)",
        "the kernel's keys (SysRq): a kernel belongs to the machine around it",
    ),
)
