"""How the admin looks: our style sheet, and the way through it at the side."""

from django.http import HttpRequest
from django.templatetags.static import static


def style_sheet(_: HttpRequest) -> str:
    """Return where the style sheet is."""
    return static("registration/admin.css")


def navigation(_: HttpRequest) -> list[dict[str, object]]:
    """Return the groups of links at the side."""
    return []
