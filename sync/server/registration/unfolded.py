"""Unfold's classes with Django's types: unfold has none of its own that hold, and Django's say what is true of them."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, TypeVar

from django import forms
from django.contrib import admin
from django.db.models import Model
from django.http.response import HttpResponseBase

M = TypeVar("M", bound=Model)
P = TypeVar("P", bound=Model)
Page = TypeVar("Page", bound=Callable[..., HttpResponseBase])

if TYPE_CHECKING:

    class ModelAdmin(admin.ModelAdmin[M]):
        """An admin of one model."""

        actions_detail: ClassVar[Sequence[str | Mapping[str, object]]]
        """Names of methods that are buttons on the page of one object; a mapping is a menu of such."""
        actions_list: ClassVar[Sequence[str]]
        """Names of methods that are buttons above the list."""

    class ModelForm(forms.ModelForm[M]):
        """A form for one row."""

    class TabularInline(admin.TabularInline[M, P]):
        """Rows of another model on the page of one object."""

    def action(*, description: str, url_path: str, icon: str, permissions: Sequence[str]) -> Callable[[Page], Page]:
        """Make a method the page behind a button."""

else:
    from unfold.admin import ModelAdmin as _ModelAdmin
    from unfold.admin import TabularInline as _TabularInline
    from unfold.decorators import action

    class ModelAdmin(_ModelAdmin):
        """An admin of one model."""

        def __class_getitem__(cls, _):
            return cls

    class ModelForm(forms.ModelForm):
        """A form for one row."""

        def __class_getitem__(cls, _):
            return cls

    class TabularInline(_TabularInline):
        """Rows of another model on the page of one object."""

        def __class_getitem__(cls, _):
            return cls


__all__ = ["M", "ModelAdmin", "ModelForm", "TabularInline", "action"]
