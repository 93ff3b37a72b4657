"""The language that somebody chose in the admin; English until then, whatever the browser would like."""

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.middleware.locale import LocaleMiddleware
from django.utils import translation

_PLACES = ("/admin/", "/i18n/")


class ChosenLanguage(LocaleMiddleware):
    """Speaks the chosen language in the admin, and stays out of the way of stations."""

    def process_request(self, request: HttpRequest) -> None:
        """Take up the language, for this request."""
        chosen = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")
        known = {code for code, _ in settings.LANGUAGES}
        is_spoken = chosen in known and request.path_info.startswith(_PLACES)
        translation.activate(chosen if is_spoken else settings.LANGUAGE_CODE)
        request.LANGUAGE_CODE = translation.get_language()

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        """Say which language it is, where there is a page to read."""
        if request.path_info.startswith(_PLACES):
            response.headers.setdefault("Content-Language", translation.get_language() or settings.LANGUAGE_CODE)
        return response
