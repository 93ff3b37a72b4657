"""The command line of a station: `kiosk demo|tour|run|enroll|doctor|config|support|export|code|session|restore|…`."""

import argparse
import builtins
import gc
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import VERSION
from kiosk.leaving import leaving

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kiosk.app import Companion
    from kiosk.flow.station import StationPresenter
    from kiosk.tour.driver import Driver
    from kiosk.ui.candidate.window import CandidateWindow


_SETTINGS = "(every setting)"
SPELLS = "spell"
"""Asked by the window of itself, never by people: the frozen program is its own speller."""


def parser() -> argparse.ArgumentParser:
    """Return every command with its options; the sentences are the help that IT staff read."""
    top = argparse.ArgumentParser(prog="kiosk", description="The locked exam station.")
    top.add_argument("--version", action=_Version, nargs=0, help="say version and build")
    top.add_argument("--debug", action="store_true", help="show where an error came from")
    kind: type[argparse.ArgumentParser] = _Parser
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=kind)

    demo = commands.add_parser("demo", help="try the kiosk in a window, with a server of its own")
    _add_demo_options(demo)
    demo.add_argument("--windowed", action="store_true", help=argparse.SUPPRESS)

    tour = commands.add_parser("tour", help="drive every screen on a virtual screen and write pictures of them")
    _add_demo_options(tour)
    tour.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for the pictures and report.json")
    tour.add_argument("--size", default="1366x768", metavar="WxH", help="size of the screen in logical pixels")
    tour.add_argument("--scale", type=int, default=100, metavar="PERCENT", help="device scale (200 on a 4K screen)")
    tour.add_argument("--theme", default="light", help="light, dark, contrast, cream or blue")
    ways = ("mouse", "keyboard", "eight-keys")
    tour.add_argument("--hands", choices=ways, default="mouse", help="by what the candidate answers, and nothing else")

    run = commands.add_parser("run", help="the locked station")
    run.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    run.add_argument("--windowed", action="store_true", help=argparse.SUPPRESS)
    run.add_argument("--drive", type=Path, help=argparse.SUPPRESS)

    _add_enroll_command(commands)
    _add_doctor_command(commands)
    _add_config_command(commands)
    _add_bundle_commands(commands)
    _add_code_command(commands)
    _add_machine_commands(commands)
    _add_update_command(commands)
    return top


class _Parser(argparse.ArgumentParser):
    """Takes the code of `enroll` behind an option too: argparse gives up a word that may be missing too early."""

    def parse_known_args(self, args=None, namespace=None):  # type: ignore[no-untyped-def]  # argparse's own overloads
        """Return what was understood and what was not."""
        found, rest = super().parse_known_args(args, namespace)
        if rest and getattr(found, "url", None) and found.code is None and not rest[0].startswith("-"):
            found.code = rest.pop(0)
        return found, rest


class _Version(argparse.Action):
    """Says which program this is, exactly: two builds of one version are told apart."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object, **__: object) -> None:
        """Say it and end."""
        from kiosk import build

        print(f"kiosk {VERSION} ({build.words()})")
        parser.exit()


def _add_enroll_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    told = "asks for the link, typed or scanned, where neither address nor file is given"
    enroll = commands.add_parser("enroll", help="make this machine a station of a center", epilog=told)
    place = enroll.add_mutually_exclusive_group()
    place.add_argument("url", nargs="?", help="the enrollment link, or the server's address, beginning with https://")
    place.add_argument("--file", type=Path, metavar="FILE", help="a file whose first line is the enrollment link")
    enroll.add_argument("code", nargs="?", help="enrollment code from the server's admin, behind an address")
    enroll.add_argument("--role", choices=("seat", "panel"), default="seat")
    enroll.add_argument("--name", default="", help="what the machine calls itself")


def _add_doctor_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    commands.add_parser("admin", help="the admin panel's window: the room, and the preflight")
    doctor = commands.add_parser("doctor", help="check the machine: lock, disk, network, clock, store, papers")
    doctor.add_argument("--json", action="store_true", help="as JSON")
    doctor.add_argument("--repair", action="store_true", help="mend what can be mended")
    doctor.add_argument("--page", type=Path, metavar="FILE", help="also write a page to print: .html or .pdf")
    seconds = "how long the screen goes dark while the lock is tried (3); 0: not at all"
    doctor.add_argument("--seconds", type=int, default=3, choices=range(61), metavar="N", help=seconds)
    doctor.add_argument("--offline", action="store_true", help="do not ask the server")


def _add_config_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    config = commands.add_parser(
        "config", help="what this station is set to, and who says so", formatter_class=_Listing, epilog=_SETTINGS
    )
    config.add_argument("act", choices=("explain", "schema", "page"), help="each with its origin; JSON Schema; a table")
    config.add_argument("--json", action="store_true", help="explain as JSON")
    support = commands.add_parser("support", help="write a support bundle: logs, checks, settings; nobody's answers")
    support.add_argument("file", type=Path, metavar="FILE", help="the zip file to write, or a folder for it")


def _add_update_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    update = commands.add_parser("update", help="a newer program: how far it is, fetch it, put it in, go back")
    acts = ("status", "check", "from-stick", "apply", "rollback", "self-test")
    what = "say how far it is; ask the server and fetch; take it from a stick; put it in; take it back"
    update.add_argument("act", choices=acts, metavar="ACT", help=f"{', '.join(acts[:-1])}: {what}")
    update.add_argument("file", type=Path, nargs="?", help="of from-stick: the file, or the folder that holds it")
    update.add_argument("--json", action="store_true", help="as JSON")
    update.add_argument("--again", action="store_true", help="of apply: also one that failed here before")
    update.add_argument("--quiet", action="store_true", help=argparse.SUPPRESS)


class _Listing(argparse.RawDescriptionHelpFormatter):
    """Shows every setting below the options; they are listed only when somebody asks."""

    def format_help(self) -> str:
        """Return the whole help."""
        from kiosk.configuring import help_text

        return super().format_help().replace(_SETTINGS, help_text())


def _add_machine_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    restore = commands.add_parser("restore", help="undo every change that the lock made to this machine")
    restore.add_argument("--json", action="store_true", help="say what was done as JSON")
    policies = commands.add_parser("lock-policies", help="Windows: close what Ctrl+Alt+Del offers, as an administrator")
    policies.add_argument("act", choices=("show", "install", "remove"), help="say what would change, do it, or undo it")
    account = "the account that candidates use; the one logged in here unless given"
    policies.add_argument("--user", default="", metavar="ACCOUNT", help=account)
    if sys.platform == "win32":
        return
    session = commands.add_parser("session", help="a screen of the kiosk's own, locked: what the units start")
    kinds = session.add_subparsers(dest="kind", required=True, metavar="KIND")
    x11 = kinds.add_parser("x11", help="an X server of its own, the kiosk as its only program")
    x11.add_argument("--server", metavar="COMMAND", help="the X server and its options, as one argument")
    wayland = kinds.add_parser("wayland", help="the compositor cage, the kiosk as its only program")
    wayland.add_argument("--compositor", metavar="COMMAND", help="cage and its options, as one argument")


def _add_bundle_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    export = commands.add_parser("export", help="write what the server lacks as a sealed file, for a stick")
    export.add_argument("folder", type=Path, metavar="DIR", help="where to write it")
    export.add_argument("--all", action="store_true", help="everything, also what the server has already")
    export.add_argument("--json", action="store_true", help="say what was written as JSON")
    export.add_argument("--recovered", type=Path, metavar="HOME", help=argparse.SUPPRESS)
    export.add_argument("--mirror", type=Path, metavar="FOLDER", help=argparse.SUPPRESS)
    ack = commands.add_parser("import-ack", help="take in the acknowledgement that came back from the server")
    ack.add_argument("file", type=Path, metavar="FILE")


def _add_code_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    code = commands.add_parser("code", help="on a panel: make a code for what a seat shows, without network too")
    code.add_argument("--person", default="", metavar="NAME", help="who gives the code; asked for if not told")
    code.add_argument("--seat", default="", metavar="SEAT", help="the seat that asks")
    code.add_argument("--action", default="", metavar="WHAT", help="what is to be done, such as resume or add_time")
    code.add_argument("--minutes", type=int, metavar="N", help="how much time is added")
    code.add_argument("--to", default="", metavar="SEAT", help="the seat that the exam goes to, for transfer")
    code.add_argument("--shown", default="", metavar="GROUPS", help="the three groups on the seat's screen")
    code.add_argument("--offline", action="store_true", help="do not ask the server who the staff is now")
    key = commands.add_parser("center-key", help="make the key of a center, for words that open papers offline")
    key.add_argument("file", type=Path, metavar="FILE", help="where it is written, best on a stick")


def _add_demo_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("--paper", type=Path, metavar="FILE", help="question set to use (QTI package or GIFT)")
    command.add_argument("--lang", default="en", metavar="xx", help="language of the screens, by its tag: en, hi, ur …")
    command.add_argument("--server", metavar="URL", help="a running server instead of an own one")
    command.add_argument("--code", metavar="CODE", help="enrollment code for that server")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; returns the exit code. Known errors are one sentence on standard error."""
    if (sys.argv[1:] if arguments is None else list(arguments)) == [SPELLS]:
        from kiosk.spelling import main as spell

        return spell()
    asked = parser().parse_args(arguments)
    try:
        if asked.command in {"doctor", "support", "export", "import-ack", "update", "restore", "code"}:
            from kiosk.homes import demand_reachable

            demand_reachable()
        return leaving(_do(asked))
    except KeyboardInterrupt:
        return 1
    except _known() as error:
        if asked.debug:
            raise
        print(f"{getattr(error, 'sentence', '')} {_detail(error)}[{getattr(error, 'code', '')}]", file=sys.stderr)
        return int(getattr(error, "exit_code", 1))


def _known() -> tuple[type[Exception], ...]:
    from kiosk.errors import KioskError
    from kiosk.lockdown.port import LockdownError
    from kiosk.settings import WrongSetting
    from kiosk.store.errors import StoreError
    from sync.client.errors import ClientError

    return KioskError, LockdownError, WrongSetting, StoreError, ClientError


def _detail(error: Exception) -> str:
    detail = getattr(error, "detail", "")
    return f"({detail}) " if detail else ""


def _do(asked: argparse.Namespace) -> int:
    # Imported where they are used: the station paints within a second because it loads nothing else.
    match asked.command:
        case "run" if asked.child:
            return station(windowed=asked.windowed, companion=_companion(asked.drive))
        case "run":
            from kiosk.homes import usable
            from kiosk.programs.updates import programs_of
            from kiosk.settings import load
            from kiosk.supervisor import supervise

            settings = load()
            windowed = ["--windowed"] if asked.windowed else []
            return supervise(*windowed, home=usable(settings.home), programs=programs_of(settings))
        case "demo" | "tour":
            return _show(asked)
        case "enroll":
            from kiosk import enrolling

            return enrolling.run(enrolling.Told(asked.url, asked.code, asked.file), role=asked.role, name=asked.name)
        case "doctor" | "admin" | "config" | "support":
            return _examine(asked)
        case "export" if asked.recovered or asked.mirror:
            from kiosk import recovering

            return recovering.export(asked.folder, home=asked.recovered, mirror=asked.mirror)
        case "export":
            from kiosk import exporting

            return exporting.export(asked.folder, everything=asked.all, as_json=asked.json)
        case "code" | "center-key":
            return _give(asked)
        case "import-ack":
            from kiosk import exporting

            return exporting.import_ack(asked.file)
        case _:
            return _see_to_machine(asked)


def _see_to_machine(asked: argparse.Namespace) -> int:
    if asked.command == "update":
        from kiosk.updating import commands

        return commands.run(asked.act, file=asked.file, as_json=asked.json, again=asked.again, quiet=asked.quiet)
    if asked.command == "restore":
        from kiosk import restoring

        return restoring.run(as_json=asked.json)
    if asked.command == "lock-policies":
        from kiosk import lock_policies

        return lock_policies.run(asked.act, user=asked.user)
    from kiosk.homes import usable
    from kiosk.programs.updates import programs_of
    from kiosk.settings import load

    settings = load()
    home = usable(settings.home)
    if asked.kind == "x11":
        from kiosk.session import x11

        programs = programs_of(settings)
        return x11.run(asked.server or x11.SERVER, home=home, environ=os.environ, programs=programs)
    from kiosk.session import wayland

    return wayland.run(asked.compositor or wayland.COMPOSITOR, home=home, environ=os.environ)


def _show_panel() -> int:
    _load_qt()
    from kiosk import panel

    return panel.run()


def _examine(asked: argparse.Namespace) -> int:
    if asked.command == "admin":
        return _show_panel()
    if asked.command == "config":
        from kiosk import configuring

        return configuring.run(asked.act, as_json=asked.json)
    if asked.command == "support":
        from kiosk import supporting

        return supporting.run(asked.file)
    from kiosk import doctor

    wished = doctor.Asked(
        as_json=asked.json, repair=asked.repair, page=asked.page, seconds=asked.seconds, offline=asked.offline
    )
    return doctor.run(wished)


def _give(asked: argparse.Namespace) -> int:
    if asked.command == "center-key":
        from kiosk import center_key

        return center_key.run(asked.file)
    from kiosk import giving

    told = giving.Told(
        person=asked.person,
        seat=asked.seat,
        shown=asked.shown,
        action=asked.action,
        minutes=asked.minutes,
        to=asked.to,
        offline=asked.offline,
    )
    return giving.run(told)


def station(*, windowed: bool, companion: "Companion | None") -> int:
    """Show the station; returns the exit code.

    What is loaded now stays: looking for garbage in it costs a seventh of the start (measured). `kiosk.tidying` looks
    later.
    """
    gc.disable()
    _load_qt()
    from kiosk import app

    return app.run(windowed=windowed, companion=companion)


def _load_qt() -> None:
    """Load Qt and nothing of its import hook.

    The hook reads the source of every module that is imported later, looking for a switch to other spellings of Qt's
    names that nobody here uses: a tenth of the start (measured).
    """
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = plain


def _companion(plan: Path | None) -> "Companion":
    return _rehearser if plan is None else partial(_driver, plan)


def _rehearser(window: "CandidateWindow", station: "StationPresenter") -> "QObject":
    from kiosk.rehearsing import Rehearser
    from kiosk.settings import load

    return Rehearser(window, station, home=load().home)


def _driver(plan: Path, window: "CandidateWindow", station: "StationPresenter") -> "Driver":
    from kiosk.tour.driver import Driver

    return Driver(plan, window, station)


def _show(asked: argparse.Namespace) -> int:
    if asked.command == "demo":
        from kiosk import demo

        return demo.run(paper=asked.paper, language=asked.lang, server=asked.server, code=asked.code)
    from kiosk.tour.guide import Looks, run

    return run(
        asked.out,
        paper=asked.paper,
        server=asked.server,
        code=asked.code,
        looks=Looks(language=asked.lang, size=asked.size, scale=asked.scale, theme=asked.theme, hands=asked.hands),
    )


if __name__ == "__main__":
    sys.exit(main())
