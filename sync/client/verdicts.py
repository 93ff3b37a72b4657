"""What a reply is worth: its content, or the error that it stands for."""

from typing import TypeVar

import msgspec

from sync.client.errors import NotTheServer, Refused, ServerTrouble
from sync.client.transport import Reply
from sync.protocol import wire
from sync.protocol.errors import Malformed

T = TypeVar("T", bound=msgspec.Struct)


def content(reply: Reply, *, is_proved: bool) -> bytes:
    """Return the content of a proved 2xx reply; anything else is raised as what it is.

    Trouble (5xx) needs no proof, it promises nothing. Everything else counts only when it is proved to be the server's.
    """
    demand_success(reply, is_proved=is_proved)
    if not is_proved:
        raise NotTheServer("a reply without the server's signature", status=reply.status)
    return reply.content()


def demand_success(reply: Reply, *, is_proved: bool) -> None:
    """Raise ServerTrouble, Refused or NotTheServer unless the status is 2xx."""
    if 200 <= reply.status < 300:
        return
    refusal = _refusal(reply)
    if reply.status >= 500:
        raise ServerTrouble(refusal.code if refusal else str(reply.status), status=reply.status, refusal=refusal)
    if refusal is None or not is_proved:
        raise NotTheServer(f"status {reply.status}", status=reply.status)
    raise Refused(refusal, status=reply.status)


def read(data: bytes, kind: type[T]) -> T:
    """Return the message in a reply's content; what cannot be read comes from nobody we know."""
    try:
        return wire.decode(data, kind)
    except Malformed as error:
        raise NotTheServer(error.detail) from error


def _refusal(reply: Reply) -> wire.Refusal | None:
    if reply.status < 400 or "json" not in reply.headers.get("Content-Type", ""):
        return None
    try:
        return wire.decode(reply.content(), wire.Refusal)
    except (Malformed, NotTheServer):
        return None
