"""The line with names on it: requests that the station signed, replies that the server signed for exactly these."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from sync.client import verdicts
from sync.client.transport import Incoming, Reply, Transport
from sync.protocol import signatures
from sync.protocol.errors import WrongSignature
from sync.protocol.ids import KeyId
from sync.protocol.signatures import (
    HEADER_COUNTER,
    HEADER_INCARNATION,
    HEADER_KEY,
    HEADER_SIGNATURE,
    HEADER_STATION,
    RequestStamp,
)


class Answer:
    """A reply that is still coming, and the request whose signature it must have signed."""

    def __init__(self, incoming: Incoming, request_signature: str, keys: Mapping[KeyId, Ed25519PublicKey]) -> None:
        self.incoming = incoming
        self._request_signature = request_signature
        self._keys = keys

    def content(self) -> bytes:
        """Return the whole content of a 2xx reply, proved before it is unpacked; raises what the reply stands for."""
        reply = self.incoming.whole()
        return verdicts.content(reply, is_proved=self._is_proved(reply))

    def demand_success(self) -> None:
        """Raise what the reply stands for unless it is 2xx; proves nothing else, for bodies that prove themselves."""
        if not 200 <= self.incoming.status < 300:
            reply = self.incoming.whole()
            verdicts.demand_success(reply, is_proved=self._is_proved(reply))

    def _is_proved(self, reply: Reply) -> bool:
        key = self._keys.get(KeyId(reply.headers.get(HEADER_KEY, "")))
        if key is None:
            return False
        signed = signatures.reply_bytes(reply.status, reply.body, self._request_signature)
        try:
            signatures.verify(key, signatures.REPLY, signed, reply.headers.get(HEADER_SIGNATURE, ""))
        except WrongSignature:
            return False
        return True


class SignedLine:
    """Signs what goes out with the station's key and checks what comes in with the server's."""

    def __init__(
        self,
        transport: Transport,
        *,
        stamp: Callable[[], RequestStamp],
        key: Ed25519PrivateKey,
        server_keys: Mapping[KeyId, Ed25519PublicKey],
    ) -> None:
        """`stamp` gives a counter that was never given before."""
        self._transport = transport
        self._stamp = stamp
        self._key = key
        self._server_keys = server_keys

    @contextmanager
    def asked(
        self,
        method: str,
        path: str,
        *,
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        within_s: float | None = None,
    ) -> Iterator[Answer]:
        """Ask, and give the answer as soon as its headers are here."""
        stamp = self._stamp()
        signed = signatures.request_bytes(method, self._transport.path(path), body, stamp)
        signature = signatures.sign(self._key, signatures.REQUEST, signed)
        names = {
            HEADER_STATION: stamp.station,
            HEADER_INCARNATION: str(stamp.incarnation),
            HEADER_COUNTER: str(stamp.counter),
            HEADER_SIGNATURE: signature,
        }
        with self._transport.stream(
            method, path, body=body, headers={**(headers or {}), **names}, within_s=within_s
        ) as incoming:
            yield Answer(incoming, signature, self._server_keys)

    def close(self) -> None:
        """Hang up, also under a call that is running."""
        self._transport.close()
