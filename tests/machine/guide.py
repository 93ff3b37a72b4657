"""What is told of docs/it-guide.md: a station and a server from the first package to the last."""

from tests.machine.ground import CHECKOUT, READER
from tests.machine.told import Place, Told

STATION = "setpriv --reuid exam --regid exam --clear-groups env KIOSK_HOME=/var/lib/exam-kiosk/station kiosk"
PAGE = (
    '(for try in $(seq 60); do python3 -c "import ssl, urllib.request as web; '
    "print(web.urlopen('https://{at}/admin/login/', context=ssl._create_unverified_context()).status)\""
    " 2> /dev/null && exit 0; sleep 1; done; exit 1)"
)
"""Asks until it answers: a unit is active a little before it listens."""
BUILT = f"{CHECKOUT}/dist/kiosk"
AT_8443, AT_443 = PAGE.format(at="central.example:8443"), PAGE.format(at="central.example")


def station_is_well(kiosk: str) -> str:
    """Return how one looks whether the station's doctor finds what a station needs, no screen counted."""
    return (
        f"{kiosk} doctor --json --seconds 0 | python3 -c 'import json, sys\n"
        'found = {row["name"]: row for row in json.load(sys.stdin)}\n'
        'bad = [found[name] for name in ("store", "chain", "enrollment", "settings", "network", "sync")'
        ' if found[name]["state"] != "ok"]\n'
        "sys.exit(str(bad) if bad else 0)'"
    )


BEFORE: dict[Place, tuple[str, ...]] = {
    ("Updates from the server, or by a stick", 0): (
        "sudo install -d -m 777 /media/stick",
        "sed -i 's/^VERSION = .*/VERSION = \"9.9.9\"/' kiosk/__init__.py",
        ".venv/bin/pyinstaller --noconfirm build_kiosk.spec",
    ),
    # A stick's own file system knows no owners.
    ("Updates from the server, or by a stick", 1): ("sudo chmod a+r /media/stick/*.release",),
    ("The server: upgrade without a break", 0): (
        f"git config --global user.name {READER} && git config --global user.email {READER}@localhost",
        "git commit --quiet --allow-empty -m 'The next version' && git tag NEW",
    ),
}
"""What happens between two blocks in real life: a newer program was built, a newer version came out."""

SEEN: dict[Place, dict[str, str]] = {
    ("Building", 0): {
        "the folder says what lies in it": f"cd {BUILT}/_internal && test -s sbom.json && test -d licenses",
        "and which build it is": f"{BUILT}/kiosk --version | grep -q build",
        "it is no larger than the table says": f'test "$(du -sm {BUILT} | cut -f1)" -le 155',
        "a package lies beside it": f"test -s {CHECKOUT}/dist/exam-kiosk_*_amd64.deb",
        "and names the libraries that it borrows": (
            f"dpkg-deb --field {CHECKOUT}/dist/exam-kiosk_*_amd64.deb Depends | grep libxcb-cursor0 | grep -q libcups2"
        ),
    },
    ("The server: install", 0): {
        "the server runs": "systemctl is-active exam-central.service",
        "its page for staff answers under its name": AT_8443,
        "systemd has nothing to say about its units": "systemd-analyze verify --man=no exam-central.service",
        "little is left open": "systemd-analyze security --threshold=20 exam-central.service",
        "its folder is its own": 'test "$(stat -c "%U %a" /var/lib/exam-central)" = "exam-central 700"',
        "nobody can log in as it": "getent passwd exam-central | grep -q nologin",
        "the nightly backup is planned": "systemctl is-active exam-central-backup.timer",
        "and its unit makes one": (
            "systemctl start exam-central-backup.service && ls /var/backups/exam-central/*.central"
        ),
        "the doctor finds nothing": "central doctor",
    },
    ("Enrolling: one station, or five hundred", 0): {
        "a code for many is good for many": "central enroll-code --center C1 --uses 500 | grep -q -",
    },
    ("Linux: install a station", 0): {
        "the machine came back, and the server with it": f"systemctl is-active exam-central.service && {AT_8443}",
        "it starts as a station": 'test "$(systemctl get-default)" = graphical.target',
        "the exam's session is enabled": "systemctl is-enabled exam-kiosk-wayland.service",
        "what a lock left was put back at boot": (
            'test "$(systemctl show -P Result exam-kiosk-restore.service)" = success'
            ' && test "$(systemctl show -P ConditionResult exam-kiosk-restore.service)" = yes'
        ),
        "the state is the account's alone": 'test "$(stat -c "%U %a" /var/lib/exam-kiosk)" = "exam 700"',
        "systemd takes its units": "systemd-analyze verify --man=no --recursive-errors=no exam-kiosk-wayland.service",
        "the station has its store, is enrolled, and finds its server": station_is_well(STATION),
    },
    ("Updates from the server, or by a stick", 0): {
        "a file for sticks was written": "ls /media/stick/exam-kiosk-9.9.9-*.release",
    },
    ("Updates from the server, or by a stick", 1): {
        "the station says what it runs": f"{STATION} update status --json",
        "and is back at the installed program": f"{STATION} update status | grep -q 'runs 0[.]'",
        "if it died, the server could read its disk": (
            "cp -a /var/lib/exam-kiosk/station /var/tmp/dead && chown -R exam-central /var/tmp/dead"
            " && central recover /var/tmp/dead"
        ),
    },
    ("Updates from the server, or by a stick", 2): {
        "root waits for updates": "systemctl is-active exam-kiosk-update.path",
        "the policy names their folder": (f"{STATION} config explain | grep -q /var/lib/exam-kiosk-programs"),
        "which the account may not write": 'test "$(stat -c "%U %a" /var/lib/exam-kiosk-programs)" = "root 755"',
    },
    ("The server: backups", 0): {
        "the server is back": f"systemctl is-active exam-central.service && {AT_8443}",
        "with its centers": "central enroll-code --center C1",
    },
    ("The server for many centers", 0): {
        "its page answers": AT_8443,
        "several processes serve": 'test "$(grep -ls "sync.server[.]many" /proc/[0-9]*/cmdline | wc -l)" -ge 5',
        "the one of one center has ended": "! systemctl is-active exam-central.service",
        "its centers came along": "central enroll-code --center C1",
        "the doctor finds nothing that failed": "central doctor",
    },
    ("The server for many centers", 1): {
        "the server's account has a whole database there": (
            "install -d -m 700 -o exam-central /var/lib/exam-central/trial && for act in migrate doctor; do setpriv"
            " --reuid exam-central --regid exam-central --clear-groups env CENTRAL_HOME=/var/lib/exam-central/trial"
            " CENTRAL_DATABASE_URL='mariadb://exam-central@localhost/exams?socket=/run/mysqld/mysqld.sock'"
            " /opt/exam-central/bin/central $act || exit 1; done"
        ),
    },
    ("The server for many centers", 2): {
        "the proxy takes its settings": "nginx -t",
        "and leads to the server at the standard port": AT_443,
    },
    ("The server: upgrade without a break", 0): {
        "the newer version is what lies there": "git -C /opt/exam-central/program describe --tags | grep -q ^NEW",
        "the server runs": f"systemctl is-active exam-central-many.service && {AT_8443}",
    },
    ("Undoing it", 0): {
        "no program and no account of the station is left": "! getent passwd exam && ! test -e /usr/lib/exam-kiosk",
        "no settings and no store either": "! test -e /var/lib/exam-kiosk && ! test -e /etc/exam-kiosk",
    },
    ("Undoing it", 1): {
        "nothing of the server runs": "! grep -qs '/opt/exam-central[/]' /proc/[0-9]*/cmdline",
        "no program, unit or account of it is left": (
            "! test -e /opt/exam-central && ! getent passwd exam-central && ! systemctl cat exam-central.service"
        ),
        "its data and backups are kept": "test -d /var/lib/exam-central && ls /var/backups/exam-central/*.central",
    },
}

TOLD = Told(
    before=BEFORE,
    seen=SEEN,
    not_looked_at=(
        "the exam's own session: it wants a console and a screen, which no machine in a folder has (tests.escapes has)",
        "whether the kernel enforces the AppArmor profile: a kernel belongs to the machine around it",
        "anything on Windows (tests.wine)",
    ),
)
