"""Pages of rows that happenings make."""

from django.http import HttpRequest

from sync.server.registration.narrowed import ModelAdmin
from sync.server.registration.unfolded import M


class Kept(ModelAdmin[M]):
    """Rows that happenings make: looked at, never edited, and gone only together with what they belong to."""

    def has_add_permission(self, *_: object, **__: object) -> bool:
        """Nobody adds by hand what did not happen."""
        return False

    def has_change_permission(self, *_: object, **__: object) -> bool:
        """Nobody changes what happened."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: M | None = None) -> bool:
        """Not from their own pages; the page on which a center is deleted asks this for everything that goes along."""
        match = request.resolver_match
        own = f"{self.opts.app_label}_{self.opts.model_name}_"
        return not (match and (match.url_name or "").startswith(own)) and super().has_delete_permission(request, obj)
