"""Makes the Debian package of a station: `python -m packing.deb dist/kiosk OUT [--as-version 1.2.3]`.

The program goes to `/usr/lib/exam-kiosk/staged`; the package's scripts link it to a folder of its own build, to which
`/usr/lib/exam-kiosk/kiosk` then leads. So a running exam keeps its own files while a newer build comes in beside it.
"""

import argparse
import gzip
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from email.utils import formatdate
from pathlib import Path

from kiosk import VERSION
from kiosk.__main__ import parser
from packing.shared_object import needed

ROOT = Path(__file__).parents[1]
SCRIPTS = Path(__file__).parent / "debian"
PROGRAM = "usr/lib/exam-kiosk/staged"
MAINTAINER = "The exam kiosk's makers <security@localhost>"
DOCS = ("sessions.md", "settings.md", "troubleshooting.md", "preflight.md", "it-guide.md", "lock.md", "breaches.md")
SUGGESTED = frozenset({"libspeechd.so.2"})
"""Libraries of packages that are only suggested: speech goes without them."""
ALWAYS = (
    "libc6 (>= 2.34)",
    "fontconfig-config",
    "tzdata",
    "systemd | systemd-standalone-sysusers",
    "systemd | systemd-standalone-tmpfiles",
)


class LibrariesLacking(Exception):
    """The build asks for libraries that this machine has not, so nobody can say which packages bring them."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the package; says where it is."""
    asked = argparse.ArgumentParser(prog="python -m packing.deb", description=__doc__)
    asked.add_argument("program", type=Path, help="the folder that PyInstaller made")
    asked.add_argument("out", type=Path, help="the folder for the package")
    asked.add_argument("--as-version", default=VERSION, help=f"version of the package ({VERSION})")
    asked.add_argument("--maintainer", default=MAINTAINER, metavar="'NAME <ADDRESS>'", help="who hands the package out")
    told = asked.parse_args(arguments)
    try:
        print(made(told.program, told.out, version=told.as_version, maintainer=told.maintainer))
    except LibrariesLacking as lacking:
        print(lacking, file=sys.stderr)
        return 3
    return 0


def made(program: Path, out: Path, *, version: str, level: int = 6, maintainer: str = MAINTAINER) -> Path:
    """Make the package of a built program, packed as tightly as `level` (1 to 9) says; returns its path.

    Raises LibrariesLacking.
    """
    out.mkdir(parents=True, exist_ok=True)
    fingerprint = json.loads((program / "_internal" / "build.json").read_text(encoding="utf-8"))["fingerprint"]
    with tempfile.TemporaryDirectory(prefix="exam-kiosk-deb-", dir=out) as folder:
        root = Path(folder)
        _lay_out(root, program)
        _write_texts(root, version=version, maintainer=maintainer)
        who = {"version": version, "maintainer": maintainer}
        _control(root, who, build=f"{version}-{fingerprint}", depends=_depends(program))
        _set_modes(root)
        path = out / f"exam-kiosk_{version}_{_said('dpkg', '--print-architecture')}.deb"
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{level}", "--build", str(root), str(path)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return path


def _lay_out(root: Path, program: Path) -> None:
    shutil.copytree(ROOT / "resources" / "system", root, dirs_exist_ok=True)
    shutil.copytree(program, root / PROGRAM, symlinks=True)
    doc = root / "usr/share/doc/exam-kiosk"
    doc.mkdir(parents=True, exist_ok=True)
    for name in DOCS:
        shutil.copy(ROOT / "docs" / name, doc / name)
    shutil.copy(ROOT / "LICENSE", doc / "copyright")
    binaries = root / "usr/bin"
    binaries.mkdir(parents=True)
    (binaries / "kiosk").symlink_to("../lib/exam-kiosk/kiosk")


def _write_texts(root: Path, *, version: str, maintainer: str) -> None:
    """Write what every package of Debian has: what changed, and a page of the manual."""
    doc, manual = root / "usr/share/doc/exam-kiosk", root / "usr/share/man/man1"
    manual.mkdir(parents=True)
    written = formatdate((ROOT / "CHANGELOG.md").stat().st_mtime)
    entry = (
        f"exam-kiosk ({version}) stable; urgency=medium\n\n  * As CHANGELOG.md says.\n\n -- {maintainer}  {written}\n"
    )
    _pack(doc / "changelog.gz", entry)
    _pack(doc / "CHANGELOG.md.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    _pack(manual / "kiosk.1.gz", _manual(version))


def _manual(version: str) -> str:
    """Return the help of the command line as a page of the manual."""
    words = (
        parser()
        .format_help()
        .replace("\\", "\\\\")
        .replace("-", "\\-")
        .replace("\n.", "\n\\&.")
        .replace("\n'", "\n\\&'")
    )
    return (
        f'.TH KIOSK 1 "" "exam\\-kiosk {version}"\n.SH NAME\nkiosk \\- the locked exam station\n'
        f".SH SYNOPSIS\n.B kiosk\nCOMMAND [OPTIONS]\n.SH DESCRIPTION\n.nf\n{words}.fi\n"
    )


def _pack(path: Path, text: str) -> None:
    path.write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))


def _control(root: Path, who: Mapping[str, str], *, build: str, depends: Iterable[str]) -> None:
    folder = root / "DEBIAN"
    folder.mkdir()
    size = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file()) // 1024
    text = (SCRIPTS / "control").read_text(encoding="utf-8")
    values = {
        **who,
        "architecture": _said("dpkg", "--print-architecture"),
        "size": str(size),
        "depends": ", ".join([*ALWAYS, *depends]),
    }
    (folder / "control").write_text(text.format_map(values), encoding="utf-8")
    kept = sorted(f"/{path.relative_to(root)}\n" for path in (root / "etc").rglob("*") if path.is_file())
    (folder / "conffiles").write_text("".join(kept), encoding="utf-8")
    for name in ("postinst", "prerm", "postrm"):
        script = (SCRIPTS / name).read_text(encoding="utf-8").replace("@BUILD@", build)
        (folder / name).write_text(script, encoding="utf-8")
        (folder / name).chmod(0o755)


def _set_modes(root: Path) -> None:
    """Folders 0755, programs as they are, libraries and all else 0644: nothing of it depends on who built it."""
    for path in root.rglob("*"):
        if path.is_symlink():
            continue
        is_run = path.is_dir() or (path.stat().st_mode & 0o100 and ".so" not in path.name)
        path.chmod(0o755 if is_run else 0o644)
    root.chmod(0o755)


def _depends(program: Path) -> list[str]:
    """Return the packages of the libraries that the build asks for and does not hold; raises LibrariesLacking."""
    files = [path for path in program.rglob("*") if path.is_file() and _is_elf(path)]
    own = {path.name for path in files}
    asked = {name for path in files for name in needed(path)} - own
    places = _places()
    if lacking := sorted(asked - places.keys() - SUGGESTED):
        raise LibrariesLacking(
            f"This machine has not what the build borrows ({', '.join(lacking)}), so the package could not name it. "
            "Run: python3 run.py setup --run-build"
        )
    owners = {_owner(places[name]) for name in asked if name in places}
    return sorted(owner for owner in owners if owner and owner not in {"libc6", "libgcc-s1"})


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _places() -> dict[str, str]:
    lines = _said("/sbin/ldconfig", "-p").splitlines()
    return {line.split()[0]: line.rpartition("=> ")[2] for line in lines if "=> " in line}


def _owner(library: str) -> str:
    for place in (library, str(Path(library).resolve()), library.removeprefix("/usr")):
        said = _said("dpkg-query", "-S", place, fails=True)
        if said:
            return said.split(":")[0]
    return ""


def _said(*command: str, fails: bool = False) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=not fails)
    return done.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
