"""The words that the admin shows of our models, lists, filters and forms, in the reader's language.

They are written in English where they belong, and lent to the catalogs here, once, when everything is registered: a
new list needs no marks of its own. What has no entry in `locale` is shown as it is written.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import cast

from django import forms
from django.apps import apps
from django.contrib.admin import AdminSite, SimpleListFilter
from django.contrib.admin import ModelAdmin as DjangosModelAdmin
from django.db.models import Model
from django.utils.translation import gettext_lazy

_OURS = "sync.server."


def lend(site: AdminSite) -> None:
    """Let every word of ours that this site shows be looked up in the reader's language; twice is once."""
    for model, shown in site._registry.items():  # noqa: SLF001  (the admin itself asks there)
        _model(model)
        _shown(shown)
    for app in apps.get_app_configs():
        if app.name.startswith(_OURS):
            app.verbose_name = cast(str, _lent(app.verbose_name))
    for form in _below(forms.BaseForm):
        if form.__module__.startswith(_OURS):
            _form(form)


def words() -> set[str]:
    """Return every word of ours that was lent, in English."""
    return set(_LENT)


_LENT: set[str] = set()


def _lent(told: object) -> object:
    """Return the same as something that is looked up when it is shown; nothing stays nothing."""
    if type(told) is not str or not told:
        return told
    _LENT.add(told)
    return gettext_lazy(told)


def _model(model: type[Model]) -> None:
    if not model.__module__.startswith(_OURS):
        return
    told = model._meta  # noqa: SLF001  (Django's own name for what a model says of itself)
    if type(told.verbose_name) is str:  # Django makes the plural of the singular: both, before one of them is lent
        told.verbose_name_plural = cast(str, _lent(str(told.verbose_name_plural)))
        told.verbose_name = cast(str, _lent(told.verbose_name))
    for field in told.local_fields:
        field.verbose_name = cast(str, _lent(field.verbose_name))
        field.help_text = cast(str, _lent(field.help_text))
        if field.choices:
            field.choices = [(value, cast(str, _lent(label))) for value, label in field.flatchoices]


def _shown(shown: "DjangosModelAdmin[Model]") -> None:
    for kind in (type(shown), *shown.inlines):
        for value in _members(kind):
            described = getattr(value, "short_description", None)
            if type(described) is str:
                value.short_description = _lent(described)  # type: ignore[attr-defined]
    for inline in shown.inlines:
        _model(inline.model)
        inline.verbose_name_plural = cast(str, _lent(inline.verbose_name_plural))
    if shown.fieldsets:
        type(shown).fieldsets = [(cast(str, _lent(title)), told) for title, told in shown.fieldsets]
    for one in shown.list_filter:
        if isinstance(one, type) and issubclass(one, SimpleListFilter) and one.__module__.startswith(_OURS):
            one.title = cast(str, _lent(one.title))


def _members(kind: type) -> Iterator[Callable[..., object]]:
    for above in kind.__mro__:
        if above.__module__.startswith(_OURS):
            yield from (value for value in vars(above).values() if callable(value))


def _form(form: type[forms.BaseForm]) -> None:
    fields: Iterable[forms.Field] = getattr(form, "base_fields", {}).values()
    for field in fields:
        field.label = cast(str, _lent(field.label))
        field.help_text = cast(str, _lent(field.help_text))
        if isinstance(field, forms.ChoiceField) and isinstance(field.choices, list):  # rows of a model are none
            field.choices = [(value, cast(str, _lent(label))) for value, label in field.choices]


def _below(kind: type[forms.BaseForm]) -> Iterator[type[forms.BaseForm]]:
    for form in kind.__subclasses__():
        yield form
        yield from _below(form)
