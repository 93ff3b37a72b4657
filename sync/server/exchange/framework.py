"""How django-modern-rest speaks our wire: our decoder, our errors, our signature as the way to be let in."""

from collections.abc import Callable
from http import HTTPStatus
from typing import ClassVar, Self

import msgspec
from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from dmr import Controller, ResponseSpec
from dmr.endpoint import Endpoint
from dmr.metadata import EndpointMetadata
from dmr.openapi.objects import Reference, SecurityRequirement, SecurityScheme
from dmr.parsers import DeserializeFunc, Parser, Raw
from dmr.plugins.msgspec import MsgspecJsonParser, MsgspecSerializer
from dmr.renderers import Renderer
from dmr.security.base import SyncAuth
from dmr.serializer import BaseSerializer
from typing_extensions import override

from sync.protocol import signatures, wire
from sync.server.exchange import bodies, callers, door
from sync.server.exchange.callers import Caller
from sync.server.exchange.refusals import Refused, UnsignedRequest, WrongMethod

_SCHEME = "station"


def refusals(*kinds: type[Refused]) -> list[ResponseSpec]:
    """Return what the description of an address says about its refusals, one entry a status."""
    codes: dict[HTTPStatus, set[str]] = {}
    for kind in kinds:
        codes.setdefault(kind.status, set()).add(f"`{kind.code}`")
    return [
        ResponseSpec(
            wire.Refusal,
            status_code=status,
            limit_to_content_types={door.JSON},
            description=", ".join(sorted(names)),
        )
        for status, names in codes.items()
    ]


class WireParser(Parser):
    """Reads a request's body: unpacked within its cap, decoded strictly into the struct that the address takes."""

    content_type = "application/json"

    @override
    def parse(
        self,
        to_deserialize: Raw,
        deserializer_hook: DeserializeFunc | None = None,
        *,
        request: HttpRequest,
        model: type[msgspec.Struct],
    ) -> msgspec.Struct:
        """Return the message; raises TooLarge, MalformedRequest, Malformed."""
        data = bodies.unpacked(bytes(to_deserialize), request.headers.get("Content-Encoding", ""))
        return wire.decode(data, model)


class WireRenderer(Renderer):
    """Writes a message as JSON; packing and signing are the door's."""

    content_type = "application/json"

    @override
    def render(self, to_serialize: msgspec.Struct, serializer_hook: Callable[[object], object] | None = None) -> bytes:
        """Return the message's bytes."""
        return wire.encode(to_serialize)

    @property
    @override
    def validation_parser(self) -> Parser:
        """Never used: what we send is typed here, not checked again."""
        return MsgspecJsonParser()


class StationAuth(SyncAuth):
    """Lets in whoever signed the request with the key of an enrolled station."""

    __slots__ = ("caller",)

    def __init__(self, caller: Caller | None = None) -> None:
        self.caller = caller

    @property
    @override
    def www_authenticate_challenge(self) -> str | None:
        """None: HTTP has no name for what we do."""
        return None

    @override
    def security_schemes(
        self, metadata: EndpointMetadata, controller_cls: type[Controller[BaseSerializer]]
    ) -> dict[str, SecurityScheme | Reference]:
        """Describe the signature and the headers that it covers."""
        return {
            _SCHEME: SecurityScheme(
                type="apiKey",
                name=signatures.HEADER_SIGNATURE,
                security_scheme_in="header",
                description=(
                    "Ed25519, base64, over purpose, method, path, SHA-256 of the body as sent, and the headers "
                    f"`{signatures.HEADER_STATION}`, `{signatures.HEADER_INCARNATION}`, `{signatures.HEADER_COUNTER}`."
                ),
            )
        }

    @override
    def security_requirements(
        self, metadata: EndpointMetadata, controller_cls: type[Controller[BaseSerializer]]
    ) -> list[SecurityRequirement]:
        """Demand the signature."""
        return [{_SCHEME: []}]

    @override
    def __call__(self, endpoint: Endpoint, controller: Controller[BaseSerializer]) -> Self:
        """Prove the signature over the body as it was sent, before anything of it is read."""
        return type(self)(callers.caller_of(controller.request))


class Open(Controller[MsgspecSerializer]):
    """An address for anybody: before enrollment nobody has a name."""

    is_abstract = True
    error_model = wire.Refusal
    parsers = (WireParser(),)
    renderers: ClassVar[tuple[Renderer, ...]] = (WireRenderer(),)
    validate_responses = False

    @override
    def handle_error(self, endpoint: Endpoint, controller: Controller[BaseSerializer], exc: Exception) -> HttpResponse:
        """Tell every error as the refusal that it is."""
        if isinstance(exc, RequestDataTooBig):
            door.drain(controller.request)
        return door.refused(door.refusal_of(exc))

    @override
    def handle_method_not_allowed(self, method: str) -> HttpResponse:
        """Tell a wrong method as a refusal."""
        response = door.refused(WrongMethod())
        response["Allow"] = ", ".join(sorted(self.api_endpoints))
        return response


class OfStations(Open):
    """An address for enrolled stations only."""

    is_abstract = True
    auth = (StationAuth(),)

    @property
    def caller(self) -> Caller:
        """Who signed this request."""
        proved = getattr(self.request, "__dmr_auth__", None)
        if not isinstance(proved, StationAuth) or proved.caller is None:
            raise UnsignedRequest
        return proved.caller
