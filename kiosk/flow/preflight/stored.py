"""What the station remembers: store, journal, second copy, enrollment, sync, papers, keys, and the last look."""

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk.clock import Reading
from kiosk.exam.readiness import Check, failed, fine, warning
from kiosk.setting_sources import WrongSetting, told_by_server
from kiosk.settings import explain
from kiosk.store.errors import KeyLost, StoreError, StoreTooNew
from kiosk.store.mirror import MirrorReport, MirrorState
from kiosk.store.store import Store
from sync.client.enrolled import Enrollment
from sync.protocol import wire
from sync.protocol.errors import ProtocolError
from sync.protocol.identities import named, sign_keys
from sync.protocol.ids import KeyId, PackageHash
from sync.protocol.seal import package_hash, read_manifest
from sync.protocol.told_settings import proved

DAY_MS = 86_400_000
SOON_MS = 2 * DAY_MS
STALE_DAYS = 14


def unreadable(home: Path, error: StoreError) -> Check:
    """Judge a store that could not be opened; a repair opens none without its key, nor one of a newer program."""
    if not (home / "kiosk.db").exists():
        return failed("store", "KIOSK-CHECK-NO-STORE")
    is_closed = isinstance(error, KeyLost | StoreTooNew)
    code = "KIOSK-CHECK-STORE-CLOSED" if is_closed else "KIOSK-CHECK-STORE"
    return failed("store", code, evidence=str(error), code=error.code)


def checks(store: Store, *, now_ms: int, mirror: Path | None, is_whole: bool = True) -> Iterator[Check]:
    """Look at everything; raises StoreError where the store gives up on the way.

    Where it is not to be the whole, journal, second copy and papers are not read through: whoever saves answers
    through this store does not wait for that.
    """
    yield fine("store", attempts=len(store.attempts()))
    if is_whole:
        damage = store.verify()
        yield fine("chain") if damage is None else failed("chain", "KIOSK-CHECK-CHAIN", evidence=str(damage))
        yield mirrored(store.prove_mirror(mirror))
    else:
        yield mirrored(store.mirror)
    yield from _enrollment(store)
    yield settings_told(store)
    unsent = store.unsent()
    yield fine("sync") if unsent == 0 else warning("sync", "KIOSK-CHECK-UNSENT", count=unsent)
    yield fine("recovery") if store.is_key_left() else warning("recovery", "KIOSK-CHECK-RECOVERY")
    yield from _papers(store, now_ms=now_ms, is_whole=is_whole)
    yield _before(store, now_ms=now_ms)


def mirrored(report: MirrorReport) -> Check:
    """Judge the second copy."""
    if report.state is MirrorState.OK:
        return fine("mirror")
    return warning("mirror", "KIOSK-CHECK-MIRROR", evidence=report.detail, state=report.state)


def _enrollment(store: Store) -> Iterator[Check]:
    enrollment = store.enrollment()
    if enrollment is None:
        yield failed("enrollment", "KIOSK-CHECK-NOT-ENROLLED")
    elif store.standing() != "good":
        yield failed("enrollment", "KIOSK-CHECK-STANDING", standing=store.standing())
    else:
        yield fine("enrollment", station=enrollment.station, url=enrollment.url)


def settings_told(store: Store) -> Check:
    """Judge what the server sets here: kept as it came, signed by its own server, and known."""
    row, enrollment, kept = store.station_row(), store.enrollment(), store.kept_settings()
    told = None if row is None or row.settings is None else wire.encode(row.settings)
    if told != kept:
        return warning("settings", "KIOSK-CHECK-SETTINGS", evidence="not kept as the server told it")
    if told is None or enrollment is None:
        return fine("settings", evidence=set_here(), count=0)
    said = proved(told, _keys(enrollment), enrollment.station)
    if said is None:
        return warning("settings", "KIOSK-CHECK-SETTINGS", evidence="not signed by this station's server")
    unknown = sorted(set(said.values) - {one.name for one in told_by_server(store.home)})
    if unknown:
        return warning("settings", "KIOSK-CHECK-SETTINGS", evidence=f"not known to this program: {', '.join(unknown)}")
    return fine("settings", evidence=set_here(), count=len(said.values))


def set_here() -> str:
    """Return every setting that is not as it comes, with who said it, as `kiosk config explain` does."""
    try:
        found = [one for one in explain() if one.by is not None]
    except WrongSetting as wrong:
        return wrong.detail
    return "; ".join(f"{one.name} is {one.value!r} by {one.by.source} ({one.by.place})" for one in found if one.by)


def _keys(enrollment: Enrollment) -> dict[KeyId, Ed25519PublicKey]:
    try:
        return {**sign_keys(enrollment.identity)}
    except ProtocolError:
        return {}


def _papers(store: Store, *, now_ms: int, is_whole: bool) -> Iterator[Check]:
    sessions = [one for one in store.sessions() if not one.cancelled and now_ms < one.closes_ms]
    soon = [one for one in sessions if one.opens_ms - SOON_MS <= now_ms]
    yield _papers_of(store, [package for one in soon for package in one.packages], is_whole=is_whole)
    running = [(package, one.session) for one in soon if one.opens_ms <= now_ms for package in one.packages]
    kept = set(store.kept_keys())
    missing = sum(pair not in kept for pair in running)
    if missing:
        yield failed("keys", "KIOSK-CHECK-KEYS", missing=missing, open=len(running))
    else:
        yield fine("keys", open=len(running))


def _papers_of(store: Store, soon: list[PackageHash], *, is_whole: bool) -> Check:
    missing = 0
    for package in dict.fromkeys(soon):
        path = store.package_path(package)
        if not path.is_file():
            missing += 1
        elif is_whole and not _is_sound(store, path, package):
            return failed("papers", "KIOSK-CHECK-PAPER-DAMAGED", evidence=path.name)
    if missing:
        return failed("papers", "KIOSK-CHECK-PAPERS", missing=missing, needed=len(soon))
    return fine("papers", needed=len(soon))


def _is_sound(store: Store, path: Path, package: PackageHash) -> bool:
    enrollment, data = store.enrollment(), path.read_bytes()
    if enrollment is None or package_hash(data) != package:
        return False
    try:
        read_manifest(data, named(enrollment.identity.issuer))
    except ProtocolError:
        return False
    return True


def _before(store: Store, *, now_ms: int) -> Check:
    last = store.last_checked()
    if last is None:
        return warning("before", "KIOSK-CHECK-NEVER")
    days = max(0, now_ms - last.at.best_ms) // DAY_MS
    return warning("before", "KIOSK-CHECK-STALE", days=days) if days > STALE_DAYS else fine("before", days=days)


def offset_ms(last: Reading | None) -> int | None:
    """Return how far the wall clock was from the server's at the last moment at which both were known."""
    return None if last is None or last.server_ms is None else last.wall_ms - last.server_ms
