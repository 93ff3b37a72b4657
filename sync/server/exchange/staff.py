"""The staff of a center, their secrets, and what of them and of its other seats each station is told."""

import logging
from base64 import b64decode
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from secrets import token_bytes

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings

from sync.protocol import staff_secrets, wire
from sync.protocol.ids import StationId
from sync.protocol.offline_codes import PersonId
from sync.protocol.staff_rows import WrappedSecret
from sync.server.exchange.models import StaffMember
from sync.server.exchange.vault import kept
from sync.server.registration.models import Station
from sync.server.registration.models.places import Role
from sync.server.registration.times import now, to_ms

_log = logging.getLogger(__name__)
_NONCE_BYTES = 12
Row = wire.StaffRow | wire.PanelStaffRow | wire.SeatRow | wire.NeighborRow | wire.GoneRow


class WeakPassphrase(Exception):
    """A passphrase that is too short to keep a stolen panel closed."""

    code = "CENTRAL-PASSPHRASE"

    def __init__(self) -> None:
        super().__init__(f"A passphrase has at least {staff_secrets.LEAST_PASSPHRASE} characters.")


def give_secret(member: StaffMember, passphrase: str) -> None:
    """Give a person a fresh secret under this passphrase; what panels hold of an older one is worth nothing any more.

    The row is not saved. Raises WeakPassphrase.
    """
    if len(passphrase.strip()) < staff_secrets.LEAST_PASSPHRASE:
        raise WeakPassphrase
    secret, nonce = staff_secrets.new_secret(), token_bytes(_NONCE_BYTES)
    member.secret = nonce + AESGCM(_key()).encrypt(nonce, secret, member.public_id.encode())
    person = PersonId(member.public_id)
    member.wrapped = wire.encode(staff_secrets.wrapped(secret, passphrase, person=person)).decode()
    member.verifier = wire.encode(staff_secrets.verifier(passphrase, person=person)).decode()


def revoke(member: StaffMember) -> None:
    """Let every station forget the person at its next contact; once, and for good."""
    if member.revoked_at is None:
        member.revoked_at = now()
        member.save(update_fields=["revoked_at"])


def people(station: Station, between: dict[str, int], *, is_whole: bool, at: datetime) -> Iterator[Row]:
    """Return the center's staff as this station may know them; those who went, unless it never heard of them."""
    members = StaffMember.objects.filter(center=station.center_id, **between)
    for member in members.order_by("feed_pos").iterator():
        if member.revoked_at is None and member.duty_until > at:
            if station.role == Role.PANEL or is_readable(member):
                yield _row(member, station)
            else:
                # Another key than it was sealed with: no one person keeps all answers of a seat from coming here.
                _log.error("CENTRAL-STAFF-SEALED: the secret of %s cannot be opened", member.public_id)
        elif not is_whole:
            yield wire.GoneRow(pos=member.feed_pos, kind=StaffMember.KIND, id=member.public_id)


def seats(station: Station, between: dict[str, int], *, is_whole: bool) -> Iterator[Row]:
    """Return the center's other seats: a panel makes codes for one, an attempt goes from one to another by a stick."""
    others = Station.objects.filter(center=station.center_id, role=Role.SEAT, **between).exclude(pk=station.pk)
    for seat in others.select_related("replaced_by").order_by("feed_pos").iterator():
        # A machine that was put up anew goes too: one seat is one machine, for codes that name it and for moves.
        if seat.standing != Station.Standing.REVOKED and not hasattr(seat, "replaced_by"):
            yield _seat_row(seat, is_panel=station.role == Role.PANEL)
        elif not is_whole:
            yield wire.GoneRow(pos=seat.feed_pos, kind=Station.KIND, id=seat.public_id)


def _seat_row(seat: Station, *, is_panel: bool) -> wire.SeatRow | wire.NeighborRow:
    name = StationId(seat.public_id)
    if is_panel:
        return wire.SeatRow(pos=seat.feed_pos, station=name, seat=seat.seat)
    return wire.NeighborRow(pos=seat.feed_pos, station=name, seat=seat.seat, seal=seat.seal_key, sign=seat.sign_key)


def _row(member: StaffMember, station: Station) -> wire.StaffRow | wire.PanelStaffRow:
    since_ms, until_ms = to_ms(member.duty_from), to_ms(member.duty_until)
    if station.role == Role.PANEL:
        return wire.PanelStaffRow(
            pos=member.feed_pos,
            person=member.public_id,
            name=member.name,
            right=member.right,
            since_ms=since_ms,
            until_ms=until_ms,
            wrapped=msgspec.json.decode(member.wrapped, type=WrappedSecret),
        )
    return wire.StaffRow(
        pos=member.feed_pos,
        person=member.public_id,
        name=member.name,
        right=member.right,
        since_ms=since_ms,
        until_ms=until_ms,
        sealed=_sealed(member, station),
        verifier=msgspec.json.decode(member.verifier, type=WrappedSecret) if member.verifier else None,
        misses=member.misses,
        missed_ms=member.missed_ms,
    )


def _sealed(member: StaffMember, station: Station) -> str:
    public = X25519PublicKey.from_public_bytes(b64decode(station.seal_key))
    person, at = PersonId(member.public_id), StationId(station.public_id)
    return staff_secrets.sealed_for(secret_of(member), public, person=person, station=at)


def secret_of(member: StaffMember) -> bytes:
    """Return a person's secret: what panels prove decisions with, and seats' keys for codes are made of."""
    sealed = bytes(member.secret)
    return AESGCM(_key()).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], member.public_id.encode())


def is_readable(member: StaffMember) -> bool:
    """Whether a person's secret can be opened with the key that is here."""
    try:
        secret_of(member)
    except (InvalidTag, ValueError):
        return False
    return True


def unreadable(at: datetime) -> int:
    """Return of how many people, on duty or to be, it cannot."""
    return sum(not is_readable(one) for one in StaffMember.objects.filter(revoked_at=None, duty_until__gt=at))


def _key() -> bytes:
    return kept(Path(settings.CENTRAL_HOME) / "keys" / "staff.key", lambda: token_bytes(32))
