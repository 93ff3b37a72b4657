"""`central add-release`, `roll-out`: a built program becomes a release, and stations are told to have it."""

import sys
import sysconfig
from argparse import Namespace
from pathlib import Path

from sync.server.commands.starting import start_django
from sync.server.commands.terminal import CommandFailed, Exit, say

SUFFIX = ".release"


def add_release(args: Namespace) -> Exit:
    """Pack and sign what PyInstaller made; the same folder twice is the same release."""
    start_django(args.home)
    from sync.server.exchange import releases

    version, build = releases.about_of(args.program)
    program = "kiosk.exe" if (args.program / "kiosk.exe").is_file() else "kiosk"
    about = releases.About(
        version=version, build=build, platform=args.platform or platform_here(), program=program, lowest=args.lowest
    )
    release = releases.add(args.program, about)
    say(f"release {release.name} for {release.platform}, {-(-release.size // 1_000_000)} MB")
    if args.file is not None:
        name = f"exam-kiosk-{release.name}-{release.platform}{SUFFIX}"
        path: Path = args.file / name if args.file.is_dir() else args.file
        with path.open("wb") as file:
            file.writelines(releases.file_of(release))
        say(f"wrote {path}")
    return Exit.FINE


def roll_out(args: Namespace) -> Exit:
    """Let a share of all stations, or of some centers', have a release; said again, the share is another one."""
    start_django(args.home)
    from sync.server.exchange import releases
    from sync.server.exchange.models import Rollout
    from sync.server.registration.models import ExamCenter

    release = releases.named(args.release, platform=args.platform)
    centers = list(ExamCenter.objects.filter(code__in=args.center))
    if missing := set(args.center) - {center.code for center in centers}:
        raise CommandFailed("CENTRAL-CENTER", f"No center {', '.join(sorted(missing))}.", ends=Exit.USAGE)
    rollout = Rollout.objects.filter(release=release).first() or Rollout(release=release, made_by="central roll-out")
    rollout.percent, rollout.is_stopped = args.percent, args.stop
    rollout.save()
    rollout.centers.set(centers)
    where = ", ".join(center.code for center in centers) or "every center"
    say(f"{release.name}: {'stopped' if args.stop else f'{rollout.percent} % of {where}'}")
    return Exit.FINE


def platform_here() -> str:
    """Return what this machine's programs are built for, as stations name it."""
    system, _, machine = sysconfig.get_platform().rpartition("-")
    kind = "windows" if sys.platform == "win32" else "macos" if sys.platform == "darwin" else "linux"
    return f"{kind}-{machine or system}"
