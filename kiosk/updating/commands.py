"""`kiosk update status|check|from-stick|apply|rollback`: what IT types, and what the supervisor calls."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec

from kiosk import VERSION
from kiosk.clock import SystemClock
from kiosk.flow.catching_up import catch_up
from kiosk.flow.updates import fetched
from kiosk.programs.errors import NotVouchedFor, NotWritten, NoUpdate, UpdateRefused
from kiosk.programs.inbox import vouched
from kiosk.programs.updates import Known, Status
from kiosk.settings import Settings, load
from kiosk.store.errors import StoreError
from kiosk.store.store import Store
from kiosk.updating.applying import Applying
from kiosk.updating.bringing import bring
from sync.client.errors import ClientError
from sync.protocol.releasing import Front, Release

SUFFIX = ".release"


def run(act: str, *, file: Path | None, as_json: bool, again: bool, quiet: bool) -> int:
    """Do it; returns the exit code. Raises UpdateRefused, StoreError, ClientError."""
    if act == "self-test":
        from kiosk.updating import self_test

        return self_test.run()
    settings, clock = load(), SystemClock()
    acts: dict[str, Callable[[Applying], int]] = {
        "status": lambda updates: _status(updates, as_json=as_json),
        "check": lambda updates: _check(updates, settings, as_json=as_json),
        "from-stick": lambda updates: _from_stick(updates, file or Path(), as_json=as_json),
        "apply": lambda updates: _apply(updates, again=again, quiet=quiet),
        "rollback": _rollback,
    }
    return acts[act](Applying(settings, clock))


def _status(updates: Applying, *, as_json: bool) -> int:
    version, mark = updates.running()
    found = updates.status(updates.known())
    watch, outcome = updates.programs.watch(), updates.inbox.outcome()
    if as_json:
        told = msgspec.to_builtins(found) | {"version": version, "build": mark, "deaths": watch.deaths}
        print(json.dumps(told | {"last": msgspec.to_builtins(outcome)}, indent=1))
    else:
        print(f"runs {version} ({mark})")
        print(_words(found))
    return 1 if found.phase == "failed" else 0


def _words(found: Status) -> str:
    if found.phase is None:
        return "no update: this is the program that this station is to have"
    parts = [f"wanted {found.name}: {found.phase}"]
    if found.phase == "fetching":
        parts.append(f"{found.here * 100 // max(1, found.size)} %")
    parts += [part for part in (found.detail, f"[{found.code}]" if found.code else "") if part]
    return ", ".join(parts)


def _check(updates: Applying, settings: Settings, *, as_json: bool) -> int:
    """Ask the server now, and fetch what it names; the station itself does so all the time while it runs."""
    store = Store.open(settings.home, clock=SystemClock(), mirror=settings.mirror)
    try:
        caught = catch_up(store, SystemClock())
        if isinstance(caught.trouble, ClientError):
            raise caught.trouble
        known = Known.of(store)
        release = updates.wanted(known)
        if release is not None and not updates.inbox.has(release):
            updates.demand_taken(release)
            enrollment = store.enrollment()
            if enrollment is not None:
                fetched(release, updates.inbox, enrollment, store.next_counter)
    finally:
        store.close()
    return _status(updates, as_json=as_json)


def _from_stick(updates: Applying, named: Path, *, as_json: bool) -> int:
    known = updates.known()
    files = sorted(named.glob(f"*{SUFFIX}")) if named.is_dir() else [named]
    if not files:
        raise NoUpdate(f"no *{SUFFIX} in {named}")
    refused: UpdateRefused | None = None
    for path in files:
        try:
            release = bring(path, updates.inbox, demanded=lambda front: _demanded(updates, known, front))
        except UpdateRefused as error:
            refused = error
            continue
        except OSError as error:
            raise NotWritten(error.strerror or type(error).__name__) from error
        print(f"took {release.name} from {path}")
        return _status(updates, as_json=as_json)
    raise refused or NoUpdate(str(named))


def _demanded(updates: Applying, known: Known, front: Front) -> Release:
    """Return what a front vouches for, if this station may take it."""
    if not known.root:
        raise NotVouchedFor("this machine is not enrolled")
    release = vouched(front, known.root)
    updates.demand_taken(release)
    return release


def _apply(updates: Applying, *, again: bool, quiet: bool) -> int:
    try:
        version = updates.apply(again=again)
    except (UpdateRefused, StoreError) as error:
        if not quiet:
            raise
        # The supervisor asked: what keeps it from being put in is told to the server by the station itself.
        print(f"{error} [{error.code}]", file=sys.stderr)
        return 0
    print(f"{version.name} is started from now on")
    return 0


def _rollback(updates: Applying) -> int:
    version = updates.go_back()
    print(f"{version.name if version else f'the installed program, {VERSION},'} is started from now on")
    return 0
