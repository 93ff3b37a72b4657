"""Which centers somebody may see. Everything that shows rows of a center asks here, by person."""

from dataclasses import dataclass

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

from sync.server.registration.models import Reach

_KNOWN = "_centers_within_reach"


@dataclass(frozen=True, slots=True)
class Centers:
    """The centers within somebody's reach."""

    keys: frozenset[int] | None
    """Their primary keys; None: every center, also those that come later."""

    @property
    def is_all(self) -> bool:
        """Whether nothing has to be narrowed."""
        return self.keys is None

    def __contains__(self, key: int | None) -> bool:
        return self.keys is None or key in self.keys


EVERY = Centers(None)
NONE = Centers(frozenset())


def centers_of(person: AbstractBaseUser | AnonymousUser) -> Centers:
    """Return what the person may see; asked of the database once for each sign of them."""
    known = getattr(person, _KNOWN, None)
    if known is None:
        known = _asked(person)
        setattr(person, _KNOWN, known)
    return known


def _asked(person: AbstractBaseUser | AnonymousUser) -> Centers:
    if not person.is_active:
        return NONE
    if getattr(person, "is_superuser", False):
        return EVERY
    reach = Reach.objects.filter(user_id=person.pk).first()
    if reach is None:
        return NONE
    return EVERY if reach.every_center else Centers(frozenset(reach.centers.values_list("pk", flat=True)))
