"""Access codes that came with a list: sealed at once, hashed when there is time for it or when a station needs one.

A hash is slow by design (Argon2id: a stolen disk opens no exam), and a national list has a hundred thousand of them.
So a code is kept sealed until then, by a key that lies beside the database and not in it: a stolen database opens no
exam either. No station ever gets anything but the hash. The key is the exchange app's, which sets `sealing_key`;
without it, as in a test of this app alone, codes are hashed where they come in.
"""

import logging
from base64 import b64decode, b64encode
from collections.abc import Callable, Sequence
from secrets import token_bytes
from threading import Event, Thread

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.db import DatabaseError, connection, transaction
from django.db.models import F

from sync.protocol import codes
from sync.server.registration.models import CandidateProfile, WaitingCode

KEY_BYTES = 32
_NONCE = 12
_AT_ONCE = 200
_LOOKS_EVERY_S = 5.0
_log = logging.getLogger(__name__)

sealing_key: Callable[[], bytes] | None = None
"""Gives the key that codes are sealed with; set by the exchange app."""


def given(profile: CandidateProfile, code: str) -> WaitingCode | None:
    """Let the candidate, who is written after this, have the code; what is returned is written with them."""
    if sealing_key is None:
        profile.access_code_hash = codes.hashed(code)
        return None
    nonce = token_bytes(_NONCE)
    sealed = AESGCM(sealing_key()).encrypt(nonce, codes.normalized(code).encode(), profile.public_id.encode())
    return WaitingCode(profile=profile, sealed=b64encode(nonce + sealed).decode())


def replaced(profile: CandidateProfile, code: str) -> None:
    """Let the candidate, who is known already, have another code from now on; the old one opens nothing."""
    profile.access_code_hash = codes.hashed(code)
    with transaction.atomic():
        WaitingCode.objects.filter(pk=profile.pk).delete()
        profile.save(update_fields=["access_code_hash"])


def hashed(waiting: WaitingCode) -> str:
    """Return the hash of a waiting code, which the database has from now on; nothing where it cannot be opened."""
    if not is_readable(waiting):
        # Another key than it was sealed with: the folder of a backup, say. A new code is the mend.
        _log.error("CENTRAL-CODE-SEALED: the access code of %s cannot be opened", waiting.profile.public_id)
        return ""
    made = codes.hashed(_opened(waiting))
    with transaction.atomic():
        if WaitingCode.objects.filter(pk=waiting.pk, sealed=waiting.sealed).delete()[0]:
            CandidateProfile.objects.filter(pk=waiting.pk).update(access_code_hash=made)
            return made
    # Somebody was first, or gave another code meanwhile.
    return CandidateProfile.objects.values_list("access_code_hash", flat=True).get(pk=waiting.pk)


def is_readable(waiting: WaitingCode) -> bool:
    """Whether the code can be opened with the key that is here."""
    try:
        _opened(waiting)
    except (InvalidTag, ValueError):
        return False
    return True


def soonest(most: int = _AT_ONCE, *, but: Sequence[int] = ()) -> list[WaitingCode]:
    """Return codes that wait, those of the sessions that open first before all others."""
    rows = WaitingCode.objects.exclude(pk__in=but).select_related("profile").defer("profile__photo", "profile__grant")
    return list(rows.order_by(F("profile__session__opens_at").asc(nulls_last=True), "pk")[:most])


class CodeHasher:
    """Hashes what waits, one code after the other, beside a server that serves."""

    def __init__(self, every_s: float = _LOOKS_EVERY_S) -> None:
        self._every_s = every_s
        self._stop = Event()
        self._unreadable: list[int] = []
        self._thread = Thread(target=self._run, name="code-hasher", daemon=True)

    def begin(self) -> None:
        """Begin to look."""
        self._thread.start()

    def end(self) -> None:
        """Stop after the code that is at hand; the next start goes on."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join()

    def work(self) -> int:
        """Hash what waits until nothing does, or it is to stop; returns how many."""
        count = 0
        while waiting := soonest(but=self._unreadable):
            for one in waiting:
                if self._stop.is_set():
                    return count
                if hashed(one):
                    count += 1
                else:
                    self._unreadable.append(one.pk)
        return count

    def _run(self) -> None:
        try:
            while not self._stop.wait(self._every_s):
                try:
                    self.work()
                except DatabaseError as error:
                    # Busy for long, or not migrated: the next look goes on where this one stopped.
                    _log.warning("Access codes could not be hashed: %s", error)
        finally:
            connection.close()


def _opened(waiting: WaitingCode) -> str:
    if sealing_key is None:
        raise InvalidTag
    raw = b64decode(waiting.sealed)
    nonce, sealed = raw[:_NONCE], raw[_NONCE:]
    return AESGCM(sealing_key()).decrypt(nonce, sealed, waiting.profile.public_id.encode()).decode()
