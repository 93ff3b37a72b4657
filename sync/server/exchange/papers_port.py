"""What the exchange needs of the papers app: which sealed package counts for a session, and where its bytes lie."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from django.utils.html import escape, format_html_join
from django.utils.safestring import SafeString

from sync.protocol.ids import ItemId, ResponseId
from sync.protocol.paper import ExtendedTextInteraction, Paper
from sync.server.papers import packages, results
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


class Questions:
    """The questions of a paper, for whoever looks at what was given to them."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper

    @property
    def order(self) -> tuple[ItemId, ...]:
        """The items as the paper orders them."""
        return self._paper.order

    def name(self, item: ItemId) -> str:
        """Return which question an item is, as the candidate counts."""
        questions = [one for one in self._paper.order if self._paper.items[one].is_question]
        title = self._paper.items[item].title if item in self._paper.items else ""
        number = f"Question {questions.index(item) + 1}" if item in questions else "Page"
        return f"{number}, {title}" if title else number

    def given(self, item: ItemId, responses: Mapping[ResponseId, Iterable[str]]) -> str:
        """Return what was given, in words."""
        found = self._paper.items.get(item)
        return results.given(found, responses) if found else " | ".join("; ".join(v) for v in responses.values())

    def page(self, item: ItemId, responses: Mapping[ResponseId, Iterable[str]]) -> SafeString:
        """Return the same for a page: essays with their looks."""
        found = self._paper.items.get(item)
        parts = results.as_pages(found, responses) if found else [escape(self.given(item, responses))]
        return format_html_join(" | ", "{}", ((part,) for part in parts))

    def is_essay(self, item: ItemId) -> bool:
        """Whether it is answered in the candidate's own words, at length."""
        found = self._paper.items.get(item)
        return found is not None and any(isinstance(i, ExtendedTextInteraction) for i in found.interactions)


def questions_of(package: str) -> Questions | None:
    """Return the questions of the paper in a package, if it was sealed here."""
    found = Package.objects.filter(hash=package).select_related("paper").first()
    return None if found is None else Questions(found.paper.content)


def paper_of(package: str) -> Paper | None:
    """Return the paper in a package, if it was sealed here."""
    found = Package.objects.filter(hash=package).select_related("paper").first()
    return None if found is None else found.paper.content


def session_of(package: str) -> ExamSession | None:
    """Return the session that a package was sealed for, with its exam."""
    found = Package.objects.filter(hash=package).select_related("session__exam").first()
    return None if found is None else found.session


def sealed_forms(session: ExamSession) -> Mapping[str, Sealed]:
    """Return the package of each form that counts for the session's next start; the usual one's name is empty."""
    found = packages.by_form(session)
    usual = found.get("") or next(iter(found.values()), None)
    told = {form: _sealed(package, session) for form, package in found.items() if form}
    return told if usual is None else {"": _sealed(usual, session), **told}


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
