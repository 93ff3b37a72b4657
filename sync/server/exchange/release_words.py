"""Words for offline: made ahead, locked to each station with its papers, told by somebody of the office at the hour.

The lock goes out with the session's row, so it is at a station as long before the hour as the sealed paper is. The
words stay here until the session opens by the server's clock; each look at them is kept, with who and when.
"""

import logging
from base64 import b64decode
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from secrets import token_bytes

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext

from sync.protocol import center_keys, release_words, wire
from sync.protocol.events import AnyEvent, KeyReleased, KeySource
from sync.protocol.ids import PackageHash, SessionId, StationId
from sync.protocol.message import Message
from sync.protocol.proquints import new_words
from sync.protocol.release_words import Lock
from sync.protocol.signatures import Signed
from sync.server.exchange import keys
from sync.server.exchange.models import CenterKey, KeyRelease, ReleaseWords, WordsTold
from sync.server.exchange.papers_port import Sealed
from sync.server.exchange.vault import kept
from sync.server.registration.feed import restamp
from sync.server.registration.models import ExamCenter, ExamSession, Station
from sync.server.registration.models.places import Role
from sync.server.registration.times import from_ms, in_words

_log = logging.getLogger(__name__)
_NONCE_BYTES = 12
Did = WordsTold.Did


class WordsRefused(Exception):
    """Words that are not made, or not told."""

    code = "CENTRAL-WORDS"


class Kept(Message, frozen=True, kw_only=True):
    """The words and their lock."""

    words: tuple[str, ...]
    lock: Lock


def make(session: ExamSession, *, by: str, at: datetime, with_center_key: bool = False) -> ReleaseWords:
    """Make words for a session, others than before; its stations hear of their lock at the next contact.

    Slow by design. Raises WordsRefused.
    """
    if session.cancelled or session.closes_at <= at:
        raise WordsRefused(gettext("This session is over or cancelled: nobody begins in it any more."))
    key = center_key_of(session.center_id) if with_center_key else None
    if with_center_key and key is None:
        raise WordsRefused(gettext("No key of this center is known here."))
    words = new_words()
    lock = release_words.lock_of(words, None if key is None else center_keys.read_public(key.public))
    sealed = _sealed(Kept(words=words, lock=lock), session)
    with transaction.atomic():
        made, _ = ReleaseWords.objects.update_or_create(
            session=session, defaults={"sealed": sealed, "center_key": lock.center_key, "made_by": by}
        )
        WordsTold.objects.create(session=session, did=Did.MADE, by=by, at=at)
        restamp(ExamSession.objects.filter(pk=session.pk), session.center_id)
    return made


def tell(session: ExamSession, *, by: str, at: datetime, is_early: bool = False) -> tuple[str, ...]:
    """Return the words of a session; who saw them is in the database before they leave.

    Only once the session is open by this server's clock, unless somebody at the server itself says otherwise.
    Raises WordsRefused.
    """
    made = ReleaseWords.objects.filter(session=session).first()
    if made is None:
        raise WordsRefused(gettext("No words were made for this session."))
    if at < session.opens_at and not is_early:
        told = gettext("The words are told from %(when)s on, when the session opens.")
        raise WordsRefused(told % {"when": in_words(session.opens_at, session.center.zone)})
    opened = _opened(made)
    if opened is None:
        raise WordsRefused(gettext("These words were kept under another key than keys/words.key: make other words."))
    did = Did.EARLY if at < session.opens_at else Did.SHOWN
    WordsTold.objects.create(session=session, did=did, by=by, at=at)
    return opened.words


def center_key_of(center: int) -> CenterKey | None:
    """Return the key of a center that counts now."""
    return CenterKey.objects.filter(center=center).first()


def keep_center_key(center: ExamCenter, public: str, *, by: str) -> CenterKey:
    """Keep the public half of a center's key, which counts from now on; raises NotACenterKey.

    Words that were made before ask for the key of their time.
    """
    name = center_keys.name_of(center_keys.read_public(public))
    return CenterKey.objects.create(center=center, public=public.strip(), name=name, made_by=by)


def statement(session: ExamSession, station: Station, sealed: Mapping[str, Sealed]) -> Signed | None:
    """Return the lock that one station holds for a session, signed; None where it may not, or there are no words."""
    if station.role != Role.SEAT or station.standing != Station.Standing.GOOD or session.cancelled or not sealed:
        return None
    made = getattr(session, "release_words", None)
    opened = None if made is None else _opened(made)
    if opened is None:
        return None
    locked = release_words.locked(
        opened.lock,
        {PackageHash(one.hash): one.content_key for one in sealed.values()},
        session=SessionId(session.public_id),
        station=StationId(station.public_id),
        seal_public=X25519PublicKey.from_public_bytes(b64decode(station.seal_key)),
    )
    return keys.sign(release_words.PURPOSE, locked)


def take(station: Station, told: Iterable[AnyEvent | None], *, received_ms: int) -> None:
    """Keep that words opened a paper at a station: what the server would have written down had it been asked."""
    for event in told:
        if not isinstance(event, KeyReleased) or event.how not in list(KeySource):
            continue
        session = ExamSession.objects.filter(public_id=event.session, center=station.center_id).first()
        if session is not None:
            at = from_ms(min(max(event.at.best_ms, 0), received_ms))
            about = {"station": station, "session": session, "package": event.package, "how": event.how}
            KeyRelease.objects.create(**about, at=at)


def standing_changed(station: Station) -> None:
    """Send the locks once more to a station that may hold them again."""
    rows = ExamSession.objects.filter(center=station.center_id, release_words__isnull=False)
    restamp(rows, station.center_id)


def _sealed(what: Kept, session: ExamSession) -> bytes:
    nonce = token_bytes(_NONCE_BYTES)
    return nonce + AESGCM(_key()).encrypt(nonce, wire.encode(what), session.public_id.encode())


def unreadable(at: datetime) -> int:
    """Return for how many sessions to come there are words that the key which is here does not open."""
    rows = ReleaseWords.objects.filter(session__cancelled=False, session__closes_at__gt=at).select_related("session")
    return sum(_opened(made) is None for made in rows)


def _opened(made: ReleaseWords) -> Kept | None:
    """Return the words and their lock; nothing where another key sealed them: a station goes on without them."""
    sealed = bytes(made.sealed)
    about = made.session.public_id.encode()
    try:
        plain = AESGCM(_key()).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], about)
    except (InvalidTag, ValueError):
        # The folder of a backup from before there were words, say. Other words are the mend.
        _log.error("CENTRAL-WORDS-SEALED: the words of session %s cannot be opened", made.session.public_id)
        return None
    return msgspec.json.decode(plain, type=Kept)


def _key() -> bytes:
    return kept(Path(settings.CENTRAL_HOME) / "keys" / "words.key", lambda: token_bytes(32))
