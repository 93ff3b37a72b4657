"""Where the exchange is found, and the description of it that `/v1/openapi.json` gives."""

from functools import cache

import msgspec
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path, re_path
from dmr.openapi import OpenAPIConfig, build_schema
from dmr.routing import Router
from dmr.routing import path as described

from sync.protocol.wire import PROTOCOL
from sync.server.exchange import api, door, receipt_page

_TITLE = "Exam Central: the exchange with stations"
_DESCRIPTION = (
    "Every reply is signed (`Kiosk-Signature` over status, SHA-256 of the body as sent, and the request's signature) "
    "by the key that `Kiosk-Key` names. Every reply that is not 2xx holds a `Refusal`."
)

router = Router(
    "",
    [
        described("healthz", api.Healthz.as_view(), name="healthz"),
        described("v1/root", door.through(api.Root.as_view()), name="root"),
        described("v1/enroll", door.through(api.Enroll.as_view()), name="enroll"),
        described("v1/sync", door.through(api.Sync.as_view()), name="sync"),
        described("v1/claim", door.through(api.Claim.as_view()), name="claim"),
        described("v1/release", door.through(api.Release.as_view()), name="release"),
        described("v1/room", door.through(api.Room.as_view()), name="room"),
        described("v1/room/photos/<slug:candidate>", door.through(api.Photo.as_view()), name="photo"),
        described(
            "v1/room/candidates/<slug:candidate>", door.through(api.RoomCandidate.as_view()), name="room-candidate"
        ),
        described("v1/room/machines", door.through(api.RoomMachines.as_view()), name="room-machines"),
        described(
            "v1/room/sessions/<slug:session>/handover", door.through(api.RoomHandOver.as_view()), name="room-handover"
        ),
        described(
            "v1/room/sessions/<slug:session>/rehearsal",
            door.through(api.RoomRehearsal.as_view()),
            name="room-rehearsal",
        ),
        described("v1/journal/<int:incarnation>", door.through(api.OwnJournal.as_view()), name="journal"),
        described("v1/attempts/<slug:attempt>/events", door.through(api.MovedAttempt.as_view()), name="moved-attempt"),
        described("v1/packages/<slug:package>", door.through(api.Package.as_view()), name="package"),
        described("v1/releases/<slug:digest>", door.through(api.ProgramRelease.as_view()), name="release-file"),
    ],
)


@cache
def description() -> bytes:
    """Return the OpenAPI 3.1 document."""
    config = OpenAPIConfig(title=_TITLE, version=str(PROTOCOL), description=_DESCRIPTION, openapi_version="3.1.0")
    return msgspec.json.encode(build_schema(router, config=config).convert())


def openapi(_request: HttpRequest) -> HttpResponse:
    """Describe the exchange."""
    return HttpResponse(description(), content_type=door.JSON)


urlpatterns: list[URLPattern] = [
    path("receipt/", receipt_page.receipt, name="receipt"),
    path("v1/openapi.json", door.through(openapi)),
    *(pattern for pattern in router.urls if isinstance(pattern, URLPattern)),
    re_path(r"^v1/.*$", door.through(door.nothing_here)),
]
