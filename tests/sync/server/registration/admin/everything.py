"""Rows of everything that the admin shows, made of what the models say of their fields."""

from datetime import timedelta
from itertools import count

from django.contrib import admin
from django.contrib.auth.models import User
from django.contrib.contenttypes.models import ContentType
from django.db import models

from sync.server.exchange.models import Journal, StationReport
from sync.server.registration.models import ExamCenter
from sync.server.registration.times import now

_numbers = count(1)


class World:
    """Everything of one center, each name of it with a mark that is found again on a page."""

    def __init__(self, mark: str, center: ExamCenter) -> None:
        self.mark = mark
        self._pool: dict[type[models.Model], list[models.Model]] = {
            ExamCenter: [center],
            ContentType: [ContentType.objects.get_for_model(ExamCenter)],
            User: [User.objects.create_user(f"{mark}-person")],
        }

    def fill(self, times: int) -> None:
        """Add so many rows to every list, and a fork of every journal to the conflict desk."""
        for kept in (ExamCenter, ContentType, User):
            self._pool[kept] = self._pool[kept][:1]
        for kind in [kind for kind in self._pool if kind not in (ExamCenter, ContentType, User)]:
            del self._pool[kind]
        for kind in (*shown(), StationReport):
            self.rows(kind, times)
        Journal.objects.update(is_forked=True)

    def rows(self, kind: type[models.Model], times: int = 1) -> list[models.Model]:
        """Return the rows of a kind, made if there are none yet."""
        kind = kind._meta.concrete_model
        if kind not in self._pool:
            self._pool[kind] = []  # a row that may name another of its kind names none
            made = [self._row(kind, times, place) for place in range(times)]
            self._pool[kind] = kind._default_manager.bulk_create(made)
        return self._pool[kind]

    def _row(self, kind: type[models.Model], times: int, place: int) -> models.Model:
        number = next(_numbers)
        values = {}
        for field in kind._meta.concrete_fields:
            if isinstance(field, models.ForeignKey):
                others = self._others(field, times)
                values[field.name] = others[place % len(others)] if others else None
            elif not field.primary_key and not field.has_default() and not field.null:
                values[field.name] = self._value(field, number)
        return kind(**values)

    def _others(self, field: models.ForeignKey, times: int) -> list[models.Model]:
        kind = field.related_model
        return [] if field.null and kind is User else self.rows(kind, times)

    def _value(self, field: models.Field, number: int) -> object:
        if field.choices:
            return next(value for value, _ in field.flatchoices if value)
        match field:
            case models.DateTimeField():
                return now() + timedelta(hours=1 if {"closes", "until"} & set(field.name.split("_")) else -1)
            case models.CharField() | models.TextField():
                return f"{self.mark}{number}"[-(field.max_length or 100) :]
            case models.GenericIPAddressField():
                return "127.0.0.1"
            case models.BooleanField():
                return False
            case models.BinaryField():
                return b"x"
            case models.JSONField():
                return {}
            case _:
                return number


def shown() -> list[type[models.Model]]:
    """Return what the admin has a list of."""
    return list(admin.site._registry)


def list_of(kind: type[models.Model]) -> str:
    """Return the address of its list."""
    return f"/admin/{kind._meta.app_label}/{kind._meta.model_name}/"
