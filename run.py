"""From a fresh checkout to a running program, with nothing but Python: `python3 run.py demo`, `python3 run.py test`.

Sees to the libraries that Qt takes from the system, makes .venv with exactly what requirements.lock names, puts the
project into it, then starts what was asked for. The second time it finds all that done and starts at once. Exit code 3:
this machine lacks something; the sentence says what, and the line that brings it.
"""

import ctypes
import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "made-from"
WINDOWS = os.name == "nt"
LINUX = sys.platform.startswith("linux")
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")

PYTHONS = ((3, 11), (3, 12), (3, 13))
GLIBC = (2, 34)  # what the wheels of Qt are built for
ENVIRONMENT = 3  # exit code: this machine lacks something
TROUBLE = "docs/troubleshooting.md"

# What Qt's window on X11 and Wayland loads from the system, and the Debian package that brings it.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libdbus-1.so.3": "libdbus-1-3",
    # Sound and film: what Qt's player and FFmpeg load.
    "libpulse.so.0": "libpulse0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libbrotlidec.so.1": "libbrotli1",
    "libXrandr.so.2": "libxrandr2",
    "libXext.so.6": "libxext6",
    "libdrm.so.2": "libdrm2",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
# What the tests start: X servers without a screen and inside one, compositors, a window manager; keys, clicks, windows,
# clipboard from outside.
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "cage": "cage",
    "Xwayland": "xwayland",
    "sway": "sway",
    "xclip": "xclip",
    "xrandr": "x11-xserver-utils",
    "wmctrl": "wmctrl",
    "Xephyr": "xserver-xephyr",
    "xinput": "xinput",
    "xprop": "x11-utils",
    "setxkbmap": "x11-xkb-utils",
    "gcc": "build-essential",
    "dbus-daemon": "dbus-daemon",
    "dbus-send": "dbus-bin",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "xauth": "xauth",
    "pulseaudio": "pulseaudio",
    "parec": "pulseaudio-utils",
    "espeak-ng": "espeak-ng",
}
# What freezing the program needs, with `test --run-build`.
BUILD_PROGRAMS = {"objdump": "binutils"}
BUILD_LIBRARIES = {"libcups.so.2": "libcups2"}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")
FONT_PACKAGE = "fonts-dejavu-core"

PAINTS = """
import ctypes, pathlib, sys
import PySide6.QtWidgets
if sys.platform.startswith("linux"):
    ctypes.CDLL(pathlib.Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqxcb.so")
"""

USAGE = """usage: python3 run.py demo [options of `kiosk demo`]     show the kiosk, with a server of its own
       python3 run.py test [options of pytest]          run every test and check
       python3 run.py setup                             only make everything ready, in .venv
On Windows: py run.py ..."""


class Lacking(Exception):
    """This machine lacks something; the sentence says what, and what to do."""


def main(arguments: list[str]) -> int:
    """Make everything ready and run what was asked for; its exit code is ours."""
    if not arguments or arguments[0] not in {"demo", "test", "setup"}:
        print(USAGE, file=sys.stderr)
        return 2
    command, options = arguments[0], arguments[1:]
    try:
        check_python()
        bring_system_packages(missing_packages(programs_for(command, options)))
        make_environment()
        check_that_qt_loads()
    except Lacking as lacking:
        print(lacking, file=sys.stderr)
        return ENVIRONMENT
    if command == "demo":
        return show(options)
    if command == "test":
        os.chdir(ROOT)
        return run("-m", "pytest", *spread_over_cores(options), *options)
    print(f"Ready: {PYTHON}")
    return 0


def spread_over_cores(options: list[str]) -> list[str]:
    """Return the options that let all cores work where everything is run; a part alone is faster in one process."""
    is_part = any(Path(option.split("::")[0]).exists() for option in options)
    says_how = any(option.startswith(("-n", "--numprocesses", "--dist", "--pdb", "-p")) for option in options)
    processes = str((os.cpu_count() or 1) + 1)  # one more than cores: much of the time, a test waits for a program
    return [] if is_part or says_how else ["-n", processes, "--dist", "loadscope", "--max-worker-restart", "0"]


def show(options: list[str]) -> int:
    """Open the kiosk; where there is no screen, say so and let it walk through an exam by itself."""
    if LINUX and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        print(
            "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set).\n"
            "So the kiosk takes an exam by itself and leaves a picture of each screen in the folder `tour`.",
            flush=True,
        )
        return run("-m", "kiosk", "tour", "--out", "tour", *options)
    return run("-m", "kiosk", "demo", *options)


def check_python() -> None:
    """Refuse what the locked packages are not made for."""
    if sys.version_info[:2] not in PYTHONS:
        others = [name for name in ("python3.13", "python3.12", "python3.11") if shutil.which(name)]
        hint = f" Try: {others[0]} run.py" if others else " On Windows, `py --list` shows which ones are here."
        raise Lacking(f"Python 3.11, 3.12 or 3.13 is needed; this is {platform.python_version()}.{hint}")
    if sys.maxsize < 2**32:
        raise Lacking("A 64-bit Python is needed; this one is 32-bit.")
    name, version = platform.libc_ver() if LINUX else ("", "")
    if name == "glibc" and tuple(int(part) for part in version.split(".")[:2]) < GLIBC:
        raise Lacking(f"glibc 2.34 or newer is needed (Debian 12, Ubuntu 22.04 or later); this is {version}.")


def programs_for(command: str, options: list[str]) -> dict[str, str]:
    """Return the programs that this command will start, and the package of each."""
    tests = TEST_PROGRAMS if command == "test" else {}
    build = BUILD_PROGRAMS if "--run-build" in options else {}
    return {**tests, **build}


def missing_packages(programs: dict[str, str]) -> list[str]:
    """Return the Debian packages whose part is not on this machine."""
    if not LINUX:
        return []
    libraries = {**LIBRARIES, **(BUILD_LIBRARIES if "objdump" in programs else {})}
    missing = [package for library, package in libraries.items() if not is_loadable(library)]
    if not any(fonts for folder in FONT_FOLDERS for fonts in Path(folder).expanduser().rglob("*.[to]tf")):
        missing.append(FONT_PACKAGE)
    missing += [package for program, package in programs.items() if not shutil.which(program)]
    if "objdump" in programs and not is_python_shared():
        missing.append(f"libpython{sys.version_info[0]}.{sys.version_info[1]}")
    if importlib.util.find_spec("ensurepip") is None and not is_environment_alive():
        missing.append("python3-venv")
    return missing


def is_loadable(library: str) -> bool:
    """Whether the system's loader finds this library and all that it needs in turn."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def is_python_shared() -> bool:
    """Whether this Python can be taken along in a frozen program; Debian keeps the library for that in a package."""
    name = sysconfig.get_config_var("INSTSONAME") or ""
    return is_loadable(name) or Path(sysconfig.get_config_var("LIBDIR") or "", name).is_file()


def bring_system_packages(packages: list[str]) -> None:
    """Install what is missing where we may; else say which line does."""
    if not packages:
        return
    if not shutil.which("apt-get"):
        raise Lacking(
            f"This system lacks what these Debian packages hold; install its own of them: {' '.join(packages)}"
        )
    line = f"sudo apt-get install --no-install-recommends {' '.join(packages)}"
    right = right_to_install()
    if right is None:
        raise Lacking(
            f"This system lacks packages that only its owner may install. Run this line, then again:\n  {line}"
        )
    print(f"Installing from the system's packages: {' '.join(packages)}", flush=True)
    apt = [*right, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    # An update that fails in part is no reason to stop: the lists may be there.
    subprocess.run([*apt, "update"], stdin=subprocess.DEVNULL, check=False)
    install = [*apt, "install", "-y", "--no-install-recommends", *packages]
    if subprocess.run(install, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False).returncode != 0:
        raise Lacking(f"The system's packages could not be installed. Run this line, then try again:\n  {line}")


def right_to_install() -> "list[str] | None":
    """Return what goes before apt-get: nothing for root, sudo where it asks no password, None without the right."""
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], stderr=subprocess.DEVNULL, check=False).returncode == 0
    ):
        return ["sudo", "-n"]
    return None


def make_environment() -> None:
    """Fill .venv with what the lock names and the project itself; nothing to do if it was made from these files."""
    made_from = fingerprint()
    if is_environment_alive() and STAMP.is_file() and STAMP.read_text(encoding="utf-8") == made_from:
        return
    if not is_environment_alive():
        print("Making .venv", flush=True)
        venv.EnvBuilder(clear=True, with_pip=True, symlinks=not WINDOWS).create(VENV)
    print("Installing the locked packages (about 330 MB the first time)", flush=True)
    pip("--require-hashes", "--only-binary=:all:", "--requirement", str(LOCK))
    # pip refuses an editable install under --require-hashes; it needs nothing but the setuptools that is locked.
    pip("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    STAMP.write_text(made_from, encoding="utf-8")


def fingerprint() -> str:
    """Name all that .venv is made from: the lock, the project's settings, this Python, this place."""
    digest = hashlib.sha256()
    for file in (LOCK, ROOT / "pyproject.toml"):
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return f"{digest.hexdigest()} {sys.version} {sysconfig.get_platform()} {ROOT}\n"


def is_environment_alive() -> bool:
    """Whether .venv has a pip and this very Python; an upgraded system or a moved folder leaves a dead one."""
    if not PYTHON.exists():
        return False
    question = f"import pip, sys; sys.exit(sys.version_info[:2] != {sys.version_info[:2]})"
    return subprocess.run([PYTHON, "-c", question], stderr=subprocess.DEVNULL, check=False).returncode == 0


def pip(*options: str) -> None:
    """Run `pip install` in .venv; quietly where nobody watches."""
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    command = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "--no-input", *quiet, *options]
    if subprocess.run(command, check=False).returncode != 0:
        raise Lacking("pip could not install the locked packages; its own words are above. Usual causes: " + TROUBLE)


def check_that_qt_loads() -> None:
    """Load Qt's window code for real: the last word on whether this machine has all that it needs."""
    loaded = subprocess.run([PYTHON, "-c", PAINTS], stderr=subprocess.PIPE, text=True, check=False)
    if loaded.returncode != 0:
        last = (loaded.stderr.strip().splitlines() or ["it ended without a word"])[-1]
        raise Lacking(f"Qt cannot be loaded: {last}. Usual causes: {TROUBLE}")


def run(*command: str) -> int:
    """Run .venv's Python on `command`, as if it had been called in our place."""
    sys.stdout.flush()
    if not WINDOWS:
        os.execv(PYTHON, [str(PYTHON), *command])  # noqa: S606  signals and exit code go straight to who called us
    return subprocess.run([PYTHON, *command], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
