"""Admins that show a person the rows of their centers only: lists, pages, buttons, choices, filters, files alike."""

from collections.abc import Callable
from functools import update_wrapper
from typing import TYPE_CHECKING, Any, ClassVar

from django.contrib.admin import ModelAdmin as DjangosModelAdmin
from django.contrib.admin import RelatedFieldListFilter
from django.db.models import Field, ForeignObjectRel, Model, QuerySet
from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import URLPattern

from sync.server.registration.fetchable import Fetchable
from sync.server.registration.reach import Centers, centers_of
from sync.server.registration.unfolded import M

if TYPE_CHECKING:
    from django.db.models.fields.related import RelatedField
    from django.utils.functional import _StrPromise

_View = Callable[..., HttpResponseBase]


class ModelAdmin(Fetchable[M]):
    """An admin of one model, narrowed to the centers that a person may see.

    Who says nothing of centers is central: only people whose reach is every center get there at all.
    """

    center_path: ClassVar[str] = ""
    """The way from a row to its center, as the ORM writes it."""
    is_shared: ClassVar[bool] = False
    """Whether rows belong to several centers: then a center's people look at them, and central alone changes them."""

    # --- rows ---------------------------------------------------------------------------------------------------------

    def get_queryset(self, request: HttpRequest) -> QuerySet[M]:
        """Return the rows that this person may see."""
        return self.narrowed(super().get_queryset(request), centers_of(request.user))

    def narrowed(self, rows: QuerySet[M], centers: Centers) -> QuerySet[M]:
        """Return those of the rows that are of these centers."""
        if centers.keys is None:
            return rows
        if not self.center_path:
            return rows.none()
        return rows.filter(**{f"{self.center_path}__in": centers.keys})

    # --- rights -------------------------------------------------------------------------------------------------------

    def has_module_permission(self, request: HttpRequest) -> bool:
        """Whether this person gets to see that there is such a list."""
        return self._is_open_to(request) and super().has_module_permission(request)

    def has_view_permission(self, request: HttpRequest, obj: M | None = None) -> bool:
        """Whether this person may look."""
        return self._is_open_to(request) and super().has_view_permission(request, obj)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Whether this person may add."""
        return self._is_theirs(request) and super().has_add_permission(request)

    def has_change_permission(self, request: HttpRequest, obj: M | None = None) -> bool:
        """Whether this person may change."""
        return self._is_theirs(request) and super().has_change_permission(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: M | None = None) -> bool:
        """Whether this person may delete."""
        return self._is_theirs(request) and super().has_delete_permission(request, obj)

    def _is_open_to(self, request: HttpRequest) -> bool:
        return bool(self.center_path) or centers_of(request.user).is_all

    def _is_theirs(self, request: HttpRequest) -> bool:
        return (bool(self.center_path) and not self.is_shared) or centers_of(request.user).is_all

    # --- ways in ------------------------------------------------------------------------------------------------------

    def get_urls(self) -> list[URLPattern]:
        """Let no page of one row open for who may not see the row: history, deletion and every button included."""
        urls = super().get_urls()
        for url in urls:
            url.callback = self._guarded(url.callback)
        return urls

    def _guarded(self, view: _View) -> _View:
        def guard(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
            key = kwargs.get("object_id")
            if key is not None and not centers_of(request.user).is_all and not self._shows(request, str(key)):
                raise Http404
            return view(request, *args, **kwargs)

        return update_wrapper(guard, view)

    def _shows(self, request: HttpRequest, key: str) -> bool:
        return self.get_object(request, key) is not None

    def get_field_queryset(
        self, db: str | None, db_field: "RelatedField[Any, Any]", request: HttpRequest
    ) -> QuerySet[Any] | None:
        """Offer in a form what the person may see."""
        offered = super().get_field_queryset(db, db_field, request)
        related = db_field.related_model
        if centers_of(request.user).is_all or not isinstance(related, type):
            return offered
        return self.within_reach(related, offered, request)

    def within_reach(self, related: type[Model], rows: QuerySet[Any] | None, request: HttpRequest) -> QuerySet[Any]:
        """Return those rows of another model, of all unless some are given, that this person may see."""
        asked = related._default_manager.all() if rows is None else rows  # noqa: SLF001  (Django's own door to it)
        shown = self.admin_site._registry.get(related)  # noqa: SLF001  (the admin itself asks there)
        return shown.narrowed(asked, centers_of(request.user)) if isinstance(shown, ModelAdmin) else asked


class WithinReach(RelatedFieldListFilter):
    """A filter by another row: it names those that the person may see."""

    def field_choices(
        self, field: Any, request: HttpRequest, model_admin: "DjangosModelAdmin[Any]"
    ) -> "list[tuple[str, str | _StrPromise]]":
        """Return the choices."""
        if centers_of(request.user).is_all or not isinstance(model_admin, ModelAdmin):
            return super().field_choices(field, request, model_admin)
        ordering = self.field_admin_ordering(field, request, model_admin)
        rows = model_admin.within_reach(field.related_model, None, request)
        within = {"pk__in": rows.values("pk")}
        return list(field.get_choices(include_blank=False, ordering=ordering, limit_choices_to=within))


def _is_relation(field: "Field[Any, Any] | ForeignObjectRel") -> bool:
    return bool(field.remote_field)


RelatedFieldListFilter.register(_is_relation, WithinReach, take_priority=True)
