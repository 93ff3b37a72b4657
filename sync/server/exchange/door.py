"""The door of the exchange: what comes in is proved before it is read, what goes out is packed and signed.

Every view of the exchange stands behind `through`; every answer that is not a success is a `wire.Refusal`.
"""

import logging
from collections.abc import Callable
from functools import wraps
from hashlib import sha256

from django.core.exceptions import RequestDataTooBig
from django.db import DatabaseError, InterfaceError, OperationalError, ProgrammingError
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import patch_vary_headers
from dmr.exceptions import (
    DataParsingError,
    NotAcceptableError,
    RequestSerializationError,
    ValidationError,
)

from sync.protocol import signatures, wire
from sync.protocol.errors import ProtocolError
from sync.protocol.signatures import HEADER_KEY, HEADER_SIGNATURE
from sync.server.exchange import bodies, health, keys
from sync.server.exchange.refusals import (
    Busy,
    Failed,
    MalformedRequest,
    NotAcceptable,
    NothingHere,
    Refused,
    SchemaMismatch,
    TooLarge,
    WrongMethod,
)

JSON = "application/json"
RETRY_MS = 5_000
MOST_DRAINED = 4 * wire.MAX_BODY
_PIECE = 65_536
View = Callable[..., HttpResponseBase]
_log = logging.getLogger(__name__)


def through(view: View) -> View:
    """Return the view as stations reach it: not while program and database disagree, and signed on its way out."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        try:
            response = _disagreement() or view(request, *args, **kwargs)
        except DatabaseError as error:
            response = refused(refusal_of(error))
        return _signed(request, _packed(request, _as_refusal(response)))

    # Stations have no cookies that a stranger's page could use; their requests carry a signature.
    setattr(guarded, "csrf_exempt", True)  # noqa: B010  (a function has no such attribute for the type checker)
    return guarded


def refused(refusal: Refused) -> HttpResponse:
    """Return a refusal as it is sent."""
    response = HttpResponse(wire.encode(refusal.refusal), status=refusal.status, content_type=JSON)
    if refusal.refusal.retry_in_ms:
        response["Retry-After"] = str(max(1, refusal.refusal.retry_in_ms // 1_000))
    return response


def refusal_of(error: Exception) -> Refused:
    """Return the refusal that an error stands for; one that nobody thought of is logged and told as a failure."""
    match error:
        case Refused():
            return error
        case RequestDataTooBig():
            return TooLarge()
        case ProtocolError():
            return MalformedRequest(str(error))
        case NotAcceptableError():
            return NotAcceptable()
        case RequestSerializationError() | ValidationError() | DataParsingError() | RecursionError():
            return MalformedRequest()
        case OperationalError() | ProgrammingError() | InterfaceError():
            return _database_refusal(error)
        case _:
            _log.error("A request failed", exc_info=error)
            return Failed(retry_in_ms=RETRY_MS)


def drain(request: HttpRequest) -> None:
    """Read a body that is too large and throw it away, or its sender never comes to read why it was refused."""
    left = MOST_DRAINED
    while left > 0 and (piece := request.read(min(left, _PIECE))):
        left -= len(piece)


def nothing_here(_request: HttpRequest) -> HttpResponse:
    """Answer for an address that nobody has."""
    return refused(NothingHere())


def _disagreement() -> HttpResponse | None:
    found = health.watch.mismatch()
    return None if found is None else refused(SchemaMismatch(retry_in_ms=RETRY_MS))


def _database_refusal(error: DatabaseError | InterfaceError) -> Refused:
    if isinstance(error, DatabaseError) and health.explanation() is not None:
        _log.error("Program and database do not fit together: %s", error)
        return SchemaMismatch(retry_in_ms=RETRY_MS)
    if isinstance(error, ProgrammingError):
        _log.error("A statement failed", exc_info=error)
        return Failed(retry_in_ms=RETRY_MS)
    # Locked, full or gone: nothing was written, nothing is acknowledged, the station keeps what it has.
    _log.error("The database does not take a request: %s", error)
    return Busy(retry_in_ms=RETRY_MS)


def _as_refusal(response: HttpResponseBase) -> HttpResponseBase:
    """Replace what Django or the framework would say in a form of their own."""
    if response.status_code < 400 or response.get("Content-Type", "").startswith(JSON):
        return response
    match response.status_code:
        case 404:
            return refused(NothingHere())
        case 405:
            return refused(WrongMethod())
        case 413:
            return refused(TooLarge())
        case status if status < 500:
            return refused(MalformedRequest())
        case _:
            return refused(Failed(retry_in_ms=RETRY_MS))


def _packed(request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
    if not isinstance(response, HttpResponse) or response.get("Content-Type") != JSON:
        return response
    body, encoding = bodies.packed(response.content, request.headers.get("Accept-Encoding", ""))
    if encoding:
        response.content = body
        response["Content-Encoding"] = encoding
    patch_vary_headers(response, ["Accept-Encoding"])
    response["Content-Length"] = str(len(body))
    return response


def _signed(request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
    """Sign the answer to this very request; of a streamed body its view has told the digest."""
    if isinstance(response, StreamingHttpResponse):
        digest = response.get(HEADER_DIGEST, "")
        del response[HEADER_DIGEST]
    else:
        digest = sha256(response.content).hexdigest() if isinstance(response, HttpResponse) else ""
    said = signatures.reply_digest_bytes(response.status_code, digest, request.headers.get(HEADER_SIGNATURE, ""))
    own = keys.keys()
    response[HEADER_SIGNATURE] = signatures.sign(own.sign, signatures.REPLY, said)
    response[HEADER_KEY] = own.sign_id
    response["Cache-Control"] = "no-store"
    return response


HEADER_DIGEST = "Kiosk-Digest"
"""How a view tells the digest of what it streams; it does not leave the door."""
