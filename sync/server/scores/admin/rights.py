"""Who may do what with scores. Answers are of candidates of every center, so all of it is for central people."""

from django.http import HttpRequest

from sync.server.registration.reach import centers_of
from sync.server.scores.marking import MARK, MODERATE

CORRECT = "scores.correct_keys"


def _has(request: HttpRequest, right: str) -> bool:
    return centers_of(request.user).is_all and request.user.has_perm(right)


def may_mark(request: HttpRequest) -> bool:
    """Whether this person may mark answers."""
    return _has(request, MARK)


def may_moderate(request: HttpRequest) -> bool:
    """Whether this person decides where two marks are far apart."""
    return _has(request, MODERATE)


def may_look(request: HttpRequest) -> bool:
    """Whether this person may see how far marking is."""
    return may_mark(request) or may_moderate(request) or _has(request, "scores.view_answer")


def may_fetch(request: HttpRequest) -> bool:
    """Whether this person may have points and answers with names: central staff who may see attempts."""
    return _has(request, "exchange.view_attemptrecord")


def may_correct(request: HttpRequest) -> bool:
    """Whether this person may correct keys."""
    return _has(request, CORRECT)
