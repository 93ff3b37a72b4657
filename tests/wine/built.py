"""The program as Windows gets it: built under Wine, started there, installed and taken away by its own installer."""

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from time import monotonic, sleep

from kiosk import VERSION
from kiosk.demo import served
from tests.wine import station
from tests.wine.prefix import ROOT, windows_path, wine_env
from tests.wine.typed import PAGES, as_run, typed

MOST_BYTES = 150_000_000
START_S = 300
PATIENCE_S = 60
PLACE = r"C:\Program Files\ExamKiosk"
KEY = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\ExamKiosk"
REFUSED = 4
_BUILDS, _PACKS = list(typed("docs/it-guide.md"))[:2]
_LOGGED_IN = {"kiosk lock-policies show", "kiosk lock-policies install"}
NO_ACCOUNT = "KIOSK-LOCK-NO-ACCOUNT"
_OF_WINE = ("icuuc.dll", "bcryptprimitives.dll", "mscms.dll")
"""What the prefix has in place of Windows' own; none of it may be handed out."""


def run(prefix: Path, display: str, folder: Path, *, is_built: bool) -> int:
    """Build, start, photograph, install, upgrade, uninstall; returns 1 if anything is not as it must be."""
    trial = _Trial(prefix, display, folder)
    if not is_built:
        trial.build()
    trial.look()
    trial.start()
    trial.install()
    trial.set_up()
    trial.uninstall()
    trial.leave()
    subprocess.run(["wineserver", "-k"], env=trial.environ, check=False)
    return 1 if trial.failed else 0


class _Trial:
    """One way through the program's life on a Windows machine."""

    def __init__(self, prefix: Path, display: str, folder: Path) -> None:
        self._prefix, self._display, self._folder = prefix, display, folder
        self._program = folder / "kiosk"
        self._drive = prefix / "drive_c"
        self._data = self._drive / "ProgramData" / "ExamKiosk"
        self.environ = wine_env(prefix, display)
        self.failed = 0

    def build(self) -> None:
        """As everywhere: the IT guide's first line for Windows."""
        self._type(_BUILDS)

    def look(self) -> None:
        """It holds what it needs, nothing of Wine's, and no more than it must."""
        files = [path for path in self._program.rglob("*") if path.is_file()]
        size = sum(path.stat().st_size for path in files)
        self._say(size < MOST_BYTES, f"its folder is {size / 1e6:.0f} MB", MOST_BYTES)
        ours = [path.name for path in files if path.name.lower() in _OF_WINE]
        self._say(ours == [], "nothing in it stands in for Windows' own libraries", ours)

    def start(self) -> None:
        """Each kind of start: a word, a check of the machine, the speller, a locked station that a candidate meets."""
        program = windows_path(self._program / "kiosk.exe")
        mark = json.loads((self._program / "_internal" / "build.json").read_text(encoding="utf-8"))["fingerprint"]
        said = self._ran(program, "--version")
        self._say(said == (0, f"kiosk {VERSION} (build {mark})"), f"kiosk --version: {said[1]}", said)
        code, said_there = self._ran(program, "doctor", "--offline", "--seconds", "0", "--json")
        checks = _checks(said_there)
        self._say(code in {0, 1} and len(checks) > 5, f"kiosk doctor tells {len(checks)} checks", said_there[-2000:])
        code, said_there = self._ran(program, "spell", stdin=b'{"language":"pt","words":["palavra","qqqq"]}\n')
        self._say('"wrong":["qqqq"]' in said_there, "the packed dictionaries are read", said_there[-2000:])
        picture = self._folder / "locked.png"
        held = station.run(self._prefix, self._display, picture, program=(program,)) == 0
        self._say(held, f"a station locks, a candidate signs in: {picture}")

    def install(self) -> None:
        """Without a word, into an empty place; again over itself; not into what is somebody else's."""
        self._type(_PACKS)
        setup = self._folder / f"exam-kiosk-{VERSION}-setup.exe"
        silent = windows_path(setup)
        foreign = self._drive / "Foreign"
        foreign.mkdir(exist_ok=True)
        (foreign / "letter.txt").write_text("theirs", encoding="utf-8")
        code = self._code(silent, "/S", r"/D=C:\Foreign")
        kept = sorted(path.name for path in foreign.iterdir())
        self._say((code, kept) == (REFUSED, ["letter.txt"]), "a folder that holds something else is refused", code)
        for how in ("installs", "installs over itself"):
            code = self._code(silent, "/S")
            self._say(code == 0, f"{setup.name} {how} silently", code)
        code, said = self._ran(rf"{PLACE}\kiosk.exe", "--version")
        self._say(code == 0, f"the installed program starts: {said}", code)
        place = self._drive / "Program Files" / "ExamKiosk"
        missing = _files(self._program) - _files(place)
        self._say(missing == set(), "every file of it is there", sorted(missing)[:5])
        code, said = self._ran("reg", "query", KEY, "/v", "DisplayVersion")
        self._say(VERSION in said, "Windows' list of programs has it", said)
        self._say(self._data.is_dir(), "the data have their place")

    def set_up(self) -> None:
        """Everything else that an administrator types after it, page by page; then what takes it back."""
        for page in PAGES:
            for line in typed(page):
                if line not in {_BUILDS, _PACKS}:
                    self._type(line)
        self._type("kiosk lock-policies remove")

    def _type(self, line: str) -> None:
        code, said = self._done(as_run(line, folder=self._folder, installed=rf"{PLACE}\kiosk.exe"))
        if code and line in _LOGGED_IN:
            self._say(NO_ACCOUNT in said, f"{line}: Wine logs nobody in, and it says so", said[-3000:])
        else:
            self._say(code == 0, line, said[-3000:])

    def uninstall(self) -> None:
        """Nothing is left but the data, and those go only by an explicit word; what runs is left alone."""
        uninstaller = rf"{PLACE}\uninstall.exe"
        place = self._drive / "Program Files" / "ExamKiosk"
        (self._data / "kept.txt").write_text("an answer", encoding="utf-8")
        running = subprocess.Popen(
            ["wine", rf"{PLACE}\kiosk.exe", "spell"], env=self.environ,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        assert running.stdin is not None
        assert running.stdout is not None
        running.stdin.write(b'{"language":"en","words":["word"]}\n')
        running.stdin.flush()
        self._say(b"word" in running.stdout.readline(), "the installed program answers")
        code = self._code(windows_path(self._folder / f"exam-kiosk-{VERSION}-setup.exe"), "/S")
        self._say(code == REFUSED and running.poll() is None, "no other program is put over one that runs", code)
        self._code(uninstaller, "/S", rf"_?={PLACE}")
        missing = _files(self._program) - _files(place)
        self._say(missing == set() and running.poll() is None, "and it is not taken away", sorted(missing)[:5])
        running.communicate()
        self._take_away(uninstaller, place)
        self._say(self._data.is_dir(), "and the data are kept")
        self._code(windows_path(self._folder / f"exam-kiosk-{VERSION}-setup.exe"), "/S")
        self._take_away(uninstaller, place, "/DATA")
        self._say(_until(lambda: not self._data.exists()), "and the data are gone")

    def leave(self) -> None:
        """What the server lacks outlives the data, however often; where it cannot be written, the data stay."""
        uninstaller, setup = rf"{PLACE}\uninstall.exe", windows_path(self._folder / f"exam-kiosk-{VERSION}-setup.exe")
        place = self._drive / "Program Files" / "ExamKiosk"
        aside, _second = asides = [self._data.with_name(f"ExamKiosk-unsent{number}") for number in ("", "-2")]
        for folder in (*asides, self._folder / "central"):
            shutil.rmtree(folder, ignore_errors=True)
        self._code(setup, "/S")
        with served(server=None, code=None, paper=None, language="en", home=self._folder / "central") as server:
            code, said = self._ran(rf"{PLACE}\kiosk.exe", "enroll", server.url, server.code, "--name", "Leaving")
            self._say(code == 0, "the installed program is enrolled", said)
        self._ran(rf"{PLACE}\kiosk.exe", "doctor", "--offline", "--seconds", "0")
        (self._data / "unsent").write_text("a file where a folder must be", encoding="utf-8")
        self._take_away(uninstaller, place, "/DATA")
        is_kept = (self._data / "kiosk.db").is_file() and not aside.exists()
        self._say(is_kept, "what the server lacks could not be written, so the data are kept")
        (self._data / "unsent").unlink()
        aside.mkdir()
        (aside / "earlier.bundle").write_text("of an earlier time", encoding="utf-8")
        self._code(setup, "/S")
        self._take_away(uninstaller, place, "/DATA")
        self._say(_until(lambda: not self._data.exists()), "the data are gone")
        kept = [[path.name for path in folder.glob("*")] for folder in asides]
        is_so = [len(names) for names in kept] == [1, 1]
        self._say(is_so, "what the server lacks is kept, and what was kept before", kept)

    def _take_away(self, uninstaller: str, place: Path, *words: str) -> None:
        self._code(uninstaller, "/S", *words)
        is_gone = _until(lambda: not place.exists())
        self._say(is_gone, f"uninstall.exe {' '.join(('/S', *words))} leaves no program", sorted(place.glob("*")))
        code, _said = self._ran("reg", "query", KEY)
        links = list((self._drive / "ProgramData").rglob("Exam Kiosk.lnk"))
        self._say(code != 0 and links == [], "nor anything in Windows' list or in the menu", links)

    def _code(self, *command: str) -> int:
        """Run what says nothing; a pipe of it may stay open at Wine's server while another program runs."""
        done = subprocess.run(
            ["wine", *command], env=self.environ, cwd=ROOT, timeout=START_S, check=False,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        return done.returncode

    def _ran(self, *command: str, stdin: bytes = b"") -> tuple[int, str]:
        return self._done(["wine", *command], stdin)

    def _done(self, command: list[str], stdin: bytes = b"") -> tuple[int, str]:
        done = subprocess.run(
            command, env=self.environ, cwd=ROOT, input=stdin, timeout=START_S * 4, check=False,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        return done.returncode, done.stdout.decode("utf-8", "replace").strip()

    def _say(self, is_so: bool, sentence: str, why: object = "") -> None:
        self.failed += not is_so
        print(f"{'ok ' if is_so else 'NOT'} {sentence}{'' if is_so or why == '' else f': {why}'}", flush=True)


def _files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def _checks(said: str) -> list[object]:
    try:
        told = json.loads(said)
    except ValueError:
        return []
    return list(told) if isinstance(told, list) else list(told.get("checks", ()))


def _until(is_so: Callable[[], bool]) -> bool:
    deadline = monotonic() + PATIENCE_S
    while not is_so() and monotonic() < deadline:
        sleep(0.2)
    return is_so()
