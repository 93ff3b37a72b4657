"""What the exchange needs of the papers app: which sealed package counts for a session, and where its bytes lie."""

from dataclasses import dataclass
from pathlib import Path

from sync.server.papers import packages
from sync.server.papers.models import Package
from sync.server.registration.models import ExamSession


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """A sealed package of a session."""

    session: ExamSession
    hash: str
    size: int
    path: Path
    content_key: bytes


def sealed_for(session: ExamSession) -> Sealed | None:
    """Return the package that counts for the session's next start, if one is sealed."""
    found = packages.for_session(session)
    return None if found is None else _sealed(found, session)


def sealed_named(package: str, *, center: int) -> Sealed | None:
    """Return a package by its hash, if a session of this center uses it: an older one too, attempts may need it."""
    found = packages.named(package)
    if found is None or found.session.center_id != center:
        return None
    return _sealed(found, found.session)


def _sealed(package: Package, session: ExamSession) -> Sealed:
    return Sealed(
        session=session,
        hash=package.hash,
        size=package.size,
        path=package.path,
        content_key=bytes(package.content_key),
    )
