"""Bodies as they travel: zstd or gzip both ways, and never more out of one than was agreed on."""

import zlib

import zstandard

from sync.protocol import wire
from sync.server.exchange.refusals import MalformedRequest, TooLarge

WORTH_PACKING = 512
"""Below this many bytes, packing saves nothing that a packet would notice."""
_BIGGEST_WINDOW = 1 << 24
_GZIP = 16 + zlib.MAX_WBITS


def unpacked(body: bytes, encoding: str) -> bytes:
    """Return the body without its Content-Encoding; raises TooLarge for a bomb, MalformedRequest for nonsense."""
    match encoding.strip().lower():
        case "" | "identity":
            data = body
        case "zstd":
            data = _from_zstd(body)
        case "gzip":
            data = _from_gzip(body)
        case _:
            raise MalformedRequest("The server reads zstd and gzip, no other Content-Encoding.")
    if len(data) > wire.MAX_BODY:
        raise TooLarge
    return data


def packed(body: bytes, accepted: str) -> tuple[bytes, str]:
    """Return the body as the caller's Accept-Encoding lets it travel, and the Content-Encoding, empty for none."""
    if len(body) < WORTH_PACKING:
        return body, ""
    takes = {_name(offer) for offer in accepted.lower().split(",") if not _is_refused(offer)}
    if "zstd" in takes:
        return zstandard.ZstdCompressor(level=3).compress(body), "zstd"
    if "gzip" in takes:
        packer = zlib.compressobj(1, zlib.DEFLATED, _GZIP)
        return packer.compress(body) + packer.flush(), "gzip"
    return body, ""


def _from_zstd(body: bytes) -> bytes:
    try:
        with zstandard.ZstdDecompressor(max_window_size=_BIGGEST_WINDOW).stream_reader(body) as reader:
            return reader.read(wire.MAX_BODY + 1)
    except zstandard.ZstdError as error:
        raise MalformedRequest("The body is not zstd.") from error


def _from_gzip(body: bytes) -> bytes:
    unpacker = zlib.decompressobj(_GZIP)
    try:
        data = unpacker.decompress(body, wire.MAX_BODY + 1)
    except zlib.error as error:
        raise MalformedRequest("The body is not gzip.") from error
    if not unpacker.eof and len(data) <= wire.MAX_BODY:
        raise MalformedRequest("The body ends in the middle.")
    return data


def _name(offer: str) -> str:
    return offer.partition(";")[0].strip()


def _is_refused(offer: str) -> bool:
    weight = offer.partition(";")[2].replace(" ", "")
    return weight.startswith("q=0") and not weight.strip("q=0.")
