"""What the exchange needs of the papers app: which sealed package counts for a session, and where its bytes lie."""

from dataclasses import dataclass
from pathlib import Path

from django.apps import apps

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
    if not apps.is_installed("sync.server.papers"):
        return None
    from sync.server.papers import packages

    found = packages.for_session(session)
    if found is None:
        return None
    return Sealed(
        session=session,
        hash=found.hash,
        size=found.size,
        path=Path(found.path),
        content_key=bytes(found.content_key),
    )


def sealed_named(package: str, center: int) -> Sealed | None:
    """Return a package by its hash, if a session of this center uses it."""
    if not apps.is_installed("sync.server.papers"):
        return None
    from sync.server.papers.models import Package

    found = Package.objects.filter(hash=package, session__center=center).select_related("session").first()
    return None if found is None else sealed_for(found.session)
