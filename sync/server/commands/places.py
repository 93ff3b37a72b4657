"""`central center`, `session`, `enroll-code`: what the admin's pages do, for a first exam and for scripts."""

from argparse import Namespace
from typing import TYPE_CHECKING

from sync.protocol.text import cleaned
from sync.server.commands import links
from sync.server.commands.starting import start_django
from sync.server.commands.terminal import CommandFailed, Exit, say

if TYPE_CHECKING:
    from datetime import datetime

    from django.core.exceptions import ValidationError

    from sync.server.registration.models import ExamCenter

PLACE = "CENTRAL-PLACE"
MOST_SEAT = 40
"""Characters of a seat's name, as wide as its column."""


def center(args: Namespace) -> Exit:
    """Make a center, or say what is known of one; what is named is changed."""
    start_django(args.home)
    from django.core.exceptions import ValidationError

    from sync.server.registration.models import ExamCenter

    code = _one_line(args.code)
    found = ExamCenter.objects.filter(code=code).first() or ExamCenter(code=code, name=args.name or code)
    found.name, found.zone = args.name or found.name, args.zone or found.zone
    try:
        found.full_clean()
    except ValidationError as error:
        raise CommandFailed(PLACE, _said(error), ends=Exit.USAGE) from error
    found.save()
    say(f"{found.code}: {found.name}, {found.zone}, {found.stations.count()} machines")
    return Exit.FINE


def session(args: Namespace) -> Exit:
    """Make a session of an exam at a center; times are the center's."""
    start_django(args.home)
    from django.core.exceptions import ValidationError

    from sync.server.registration.models import Exam, ExamSession

    place = _center(args.center)
    exam = Exam.objects.filter(code=args.exam).first()
    if exam is None:
        raise CommandFailed(PLACE, f"There is no exam {args.exam}; import its paper first.", ends=Exit.USAGE)
    opens, closes = (_moment(text, place.zone) for text in (args.opens, args.closes))
    made = ExamSession(exam=exam, center=place, opens_at=opens, closes_at=closes)
    try:
        made.full_clean()
    except ValidationError as error:
        raise CommandFailed(PLACE, _said(error), ends=Exit.USAGE) from error
    made.save()
    say(f"session {made.public_id}: {made}")
    return Exit.FINE


def enroll_code(args: Namespace) -> Exit:
    """Say a code that lets machines of a center in for a day, and its link where asked; both are told this once."""
    start_django(args.home)
    from sync.server.registration.enrollment import new_code

    if not 1 <= args.uses <= 1_000:
        raise CommandFailed(PLACE, "A code is good for 1 to 1000 machines.", ends=Exit.USAGE)
    place, seat = _center(args.center), _one_line(args.seat)
    if len(seat) > MOST_SEAT:
        raise CommandFailed(PLACE, f"The name of a seat has at most {MOST_SEAT} characters.", ends=Exit.USAGE)
    with links.prepared(args.url, file=args.file, square=args.qr) as tell:
        code = _in_place_of(args, place) if args.replaces else new_code(place, seat, args.role, uses=args.uses)
        tell(code)
    say(code)
    return Exit.FINE


def _in_place_of(args: Namespace, place: "ExamCenter") -> str:
    """Return the code for the one machine that takes the place of the station that is named."""
    from django.db.models import Q

    from sync.server.registration.enrollment import new_code_in_place_of
    from sync.server.registration.errors import StationReplaced

    if args.seat or args.uses != 1:
        raise CommandFailed(PLACE, "--replaces is for one machine, at the seat of the old one.", ends=Exit.USAGE)
    by_seat = Q(seat=args.replaces, role=args.role, replaced_by=None)
    found = list(place.stations.filter(Q(public_id=args.replaces) | by_seat))
    if not found:
        raise CommandFailed(PLACE, f"There is no {args.role} {args.replaces} at {place.code}.", ends=Exit.USAGE)
    if len(found) > 1:
        named = ", ".join(one.public_id for one in found)
        raise CommandFailed(PLACE, f"Several machines are {args.replaces}; name one: {named}", ends=Exit.USAGE)
    try:
        return new_code_in_place_of(found[0])
    except StationReplaced as error:
        raise CommandFailed(error.code, str(error), ends=Exit.USAGE) from error


def _one_line(typed: str) -> str:
    """Return a name that can be stored and shown in one line, whatever a shell made of it."""
    return " ".join(cleaned(typed).split())


def _said(error: "ValidationError") -> str:
    """Return what is wrong, each with the field that it is about."""
    named = error.message_dict.items() if hasattr(error, "error_dict") else [("", error.messages)]
    about = {field: "" if field in {"", "__all__"} else f"{field}: " for field, _ in named}
    return "; ".join(f"{about[field]}{said}" for field, told in named for said in told)


def _center(code: str) -> "ExamCenter":
    from sync.server.registration.models import ExamCenter

    found = ExamCenter.objects.filter(code=code).first()
    if found is None:
        raise CommandFailed(PLACE, f"There is no center {code}. Make it: central center {code}", ends=Exit.USAGE)
    return found


def _moment(text: str, zone: str) -> "datetime":
    from datetime import datetime

    from django.core.exceptions import ValidationError

    from sync.server.registration.times import typed_at

    try:
        return typed_at(datetime.strptime(text, "%Y-%m-%d %H:%M"), zone)  # noqa: DTZ007  the center's zone is added
    except (ValueError, ValidationError) as error:
        raise CommandFailed(PLACE, f"Not a time like 2026-12-01 09:00: {text}", ends=Exit.USAGE) from error
