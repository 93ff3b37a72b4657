"""Sealing: each session of an exam has its own package of the exam's newest paper, with a content key of its own.

Of a paper with several forms, each form has its own newest paper and package.
"""

import os
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.db import transaction

from sync.protocol import seal
from sync.server.papers.models import Package, PaperRecord
from sync.server.registration.feed import restamp
from sync.server.registration.models import Exam, ExamSession
from sync.server.registration.times import now, to_ms


def for_session(session: ExamSession) -> Package | None:
    """Return the package that counts for the next start of a candidate who has no form of their own."""
    found = by_form(session)
    return found.get("") or next(iter(found.values()), None)


def by_form(session: ExamSession) -> dict[str, Package]:
    """Return the package of each form that counts for the next start, forms that are drawn first, in their order."""
    kept = Package.objects.filter(session=session).select_related("paper").order_by("-pk")
    newest: dict[str, Package] = {}
    for package in kept.defer("paper__paper", "paper__keys", "paper__report"):
        newest.setdefault(package.paper.form, package)
    return dict(sorted(newest.items(), key=lambda one: (not one[1].paper.is_drawn, one[0])))


def named(package: str) -> Package | None:
    """Return a package by its hash, whether or not it still counts for a next start."""
    return Package.objects.filter(hash=package).select_related("session").first()


def seal_for_exam(exam: Exam) -> int:
    """Seal for every session of the exam that is not over, and return for how many a new package counts now."""
    sessions = ExamSession.objects.filter(exam=exam, cancelled=False, closes_at__gt=now())
    return sum(1 for session in sessions if seal_for(session))


def seal_for(session: ExamSession) -> list[Package]:
    """Return new packages of the newest paper, or of each of its forms, for the session; on disk when this returns.

    Nothing where there is no paper, or a package of each is there already.
    """
    newest: dict[str, int] = {}
    for form, key in PaperRecord.objects.filter(exam=session.exam_id).order_by("-pk").values_list("form", "pk"):
        newest.setdefault(form, key)
    there = set(Package.objects.filter(session=session).values_list("paper_id", flat=True))
    missing = sorted(key for key in newest.values() if key not in there)
    return [_sealed(session, PaperRecord.objects.get(pk=key)) for key in missing]


def _sealed(session: ExamSession, record: PaperRecord) -> Package:
    content_key = seal.new_content_key()
    media = {name: bytes(content) for name, content in record.media.values_list("name", "content")}
    data = seal.seal_package(
        record.content,
        media,
        issuer=_issuer(),
        content_key=content_key,
        exam=session.exam.code,
        not_before_ms=to_ms(session.opens_at),
        not_after_ms=to_ms(session.closes_at),
    )
    with transaction.atomic():
        made = Package.objects.create(
            session=session,
            paper=record,
            hash=seal.package_hash(data),
            size=len(data),
            content_key=content_key,
        )
        _write(made.path, data)
        # Stations learn of the package by the row of its session.
        restamp(ExamSession.objects.filter(pk=session.pk), session.center_id)
    return made


def session_saved(instance: ExamSession, *, raw: bool = False, **_: object) -> None:
    """Seal for a session that was planned, or whose exam was changed."""
    if not raw and not instance.cancelled and instance.closes_at > now():
        seal_for(instance)


def package_deleted(instance: Package, **_: object) -> None:
    """Take the file away, once its row is really gone."""
    path = instance.path

    def remove() -> None:
        with suppress(FileNotFoundError):
            path.unlink()

    transaction.on_commit(remove)


def _issuer() -> Ed25519PrivateKey:
    from sync.server.exchange import keys

    return keys.issuer()


def _write(path: Path, data: bytes) -> None:
    """Write the file whole or not at all: a station may ask for it the next moment."""
    path.parent.mkdir(mode=0o700, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, prefix=".sealing-", delete=False) as out:
        try:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        except OSError:
            Path(out.name).unlink(missing_ok=True)
            raise
    Path(out.name).replace(path)
