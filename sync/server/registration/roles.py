"""The usual roles of the people who sign in here: which rights each has, made as groups that can be changed after."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from django.utils.translation import gettext_lazy

_OURS = ("registration", "exchange", "papers", "scores")
_OF_A_CENTER = (
    *(
        f"registration.view_{one}"
        for one in (
            "candidateprofile", "examsession", "exam", "examcenter", "station", "enrollmentcode", "slotevent",
            "accommodationgrant",
        )
    ),
    "exchange.view_*",
)  # fmt: skip
_DAY = (
    "exchange.add_directiverecord",
    "exchange.change_raisedhand",
    "exchange.add_sessionclose",
    "exchange.add_bundlerecord",
)


@dataclass(frozen=True, slots=True)
class Role:
    """One kind of person: the name of its group, what it is for, and its rights; `*` stands for all of that kind."""

    name: str
    meaning: object
    rights: tuple[str, ...]


ROLES = (
    Role(
        "Registrar",
        gettext_lazy("Candidates, lists, slots, exams, centers, sessions, accommodations and enrollment codes"),
        (
            "registration.view_*",
            *(
                f"registration.{do}_{one}"
                for do in ("add", "change")
                for one in ("candidateprofile", "exam", "examcenter", "examsession")
            ),
            "registration.move_slots",
            "registration.add_accommodationgrant",
            "registration.change_station",
            "registration.add_enrollmentcode",
            "registration.delete_enrollmentcode",
            "exchange.view_*",
            "papers.view_*",
        ),
    ),
    Role(
        "Center admin",
        gettext_lazy("The day at the centers of their reach: attempts, raised hands, hand-overs, bundles"),
        (*_OF_A_CENTER, *_DAY),
    ),
    Role(
        "Center observer",
        gettext_lazy("Looks at the centers of their reach, and changes nothing"),
        _OF_A_CENTER,
    ),
    Role(
        "Adjudicator",
        gettext_lazy("Decides conflicts, voids attempts, gives slots anew"),
        (*_OF_A_CENTER, "exchange.add_conflictdecision", "exchange.add_voiding", "registration.move_slots"),
    ),
    Role(
        "Paper editor",
        gettext_lazy("Brings questions in and looks at papers"),
        (
            "papers.view_*",
            "papers.add_*",
            "papers.change_*",
            "registration.view_exam",
            "registration.add_exam",
            "registration.change_exam",
        ),
    ),
    Role(
        "Marker",
        gettext_lazy("Marks answers, without names"),
        ("scores.mark_answers", "scores.view_answer"),
    ),
    Role(
        "Head of marking",
        gettext_lazy("Sets rules of marking, decides where marks are far apart, corrects keys, fetches results"),
        (
            *(f"scores.{do}_*" for do in ("view", "add", "change", "mark", "moderate", "correct")),
            "exchange.view_attemptrecord",
            "registration.view_exam",
        ),
    ),
    Role(
        "Release officer",
        gettext_lazy("Makes words for offline, and tells them to centers at the hour"),
        (
            "registration.view_examsession",
            "registration.view_examcenter",
            "registration.view_exam",
            "exchange.view_releasewords",
            "exchange.view_wordstold",
            "exchange.view_keyrelease",
            "exchange.add_releasewords",
            "exchange.tell_releasewords",
            "exchange.view_centerkey",
            "exchange.add_centerkey",
        ),
    ),
    Role(
        "Auditor",
        gettext_lazy("Looks at everything, the audit log too, and changes nothing"),
        (*(f"{app}.view_*" for app in _OURS), "admin.view_logentry", "auth.view_user", "auth.view_group"),
    ),
)


def make_missing() -> list[str]:
    """Make the groups that are not there, and return their names; one that is there stays as somebody made it."""
    every = {f"{one.content_type.app_label}.{one.codename}": one for one in _every()}
    made = []
    with transaction.atomic():
        for role in ROLES:
            group, is_new = Group.objects.get_or_create(name=role.name)
            if is_new:
                group.permissions.set(_meant(role.rights, every))
                made.append(role.name)
    return made


def _every() -> Iterable[Permission]:
    return Permission.objects.select_related("content_type")


def _meant(rights: Iterable[str], every: Mapping[str, Permission]) -> set[Permission]:
    found = set[Permission]()
    for right in rights:
        start = right.removesuffix("*")
        named = {one for name, one in every.items() if name == right or (start != right and name.startswith(start))}
        if not named:
            raise LookupError(right)
        found |= named
    return found
