"""What people in a browser are told while program and database do not fit together: what is wrong, and what mends it.

Stations are told by `door.through`. Here it is the admin and every other page: a list that fails for a column which
somebody lost would otherwise say nothing but that it failed.
"""

import sys
from collections.abc import Callable

from django.db import DatabaseError, InterfaceError
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.template.loader import render_to_string

from sync.server.exchange import health
from sync.server.exchange.health import Mismatch

_OF_STATIONS = ("/v1/", "/healthz")
_STATIC = "/static/"
_AGAIN_S = 5


class Ailing:
    """Lets nobody into the admin of a process that is older than its database, or of a database that nobody migrated.

    Such a process would read and write rows as they were; asked at most every few seconds (`health.watch`).
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if request.path.startswith((*_OF_STATIONS, _STATIC)):
            return self._get_response(request)
        try:
            found = health.watch.mismatch()
        except (DatabaseError, InterfaceError) as error:
            return page(request, _gone(error))
        return page(request, found) if found else self._get_response(request)


def failed(request: HttpRequest) -> HttpResponse:
    """Answer for a page that failed: with the cause where the schema is to blame, with a sentence where it is not."""
    error = sys.exc_info()[1]
    if isinstance(error, DatabaseError | InterfaceError):
        found = health.explanation()
        if found is not None:
            return page(request, found, is_open=True)
    return page(request, None, status=500)


def page(request: HttpRequest, found: Mismatch | None, *, status: int = 503, is_open: bool = False) -> HttpResponse:
    """Return the page; it asks the database nothing. `is_open`: other pages can be reached, the doctor's among them."""
    code = "CENTRAL-SCHEMA" if found else "CENTRAL-FAILED"
    told = {"code": code, "found": found, "path": request.path, "is_open": is_open}
    response = HttpResponse(render_to_string("admin/ailing.html", told), status=status)
    response["Cache-Control"] = "no-store"
    if status == 503:
        response["Retry-After"] = str(_AGAIN_S)
    return response


def _gone(error: Exception) -> Mismatch:
    return Mismatch(f"The database does not answer: {error}", "See whether it runs, then `central doctor`.")
