"""Bodies come out as they went in, and never larger than agreed."""

import gzip
import zlib

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import wire
from sync.server.exchange import bodies
from sync.server.exchange.refusals import MalformedRequest, TooLarge


@given(body=st.binary(min_size=bodies.WORTH_PACKING, max_size=4_000), accepted=st.sampled_from(["zstd", "gzip", ""]))
def test_what_is_packed_unpacks_to_the_same(body: bytes, accepted: str) -> None:
    data, encoding = bodies.packed(body, accepted)
    assert encoding == accepted
    assert bodies.unpacked(data, encoding) == body


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("", ""),
        ("identity", ""),
        ("br", ""),
        ("gzip", "gzip"),
        ("gzip, zstd", "zstd"),
        ("ZSTD;q=0.5", "zstd"),
        ("zstd;q=0, gzip", "gzip"),
        ("zstd; q=0.0, gzip; q=0", ""),
    ],
)
def test_only_what_the_caller_takes_is_used(accepted: str, encoding: str) -> None:
    assert bodies.packed(b"x" * 2_000, accepted)[1] == encoding


def test_small_bodies_go_as_they_are() -> None:
    assert bodies.packed(b"x" * (bodies.WORTH_PACKING - 1), "zstd") == (b"x" * (bodies.WORTH_PACKING - 1), "")


def test_exactly_the_agreed_size_passes() -> None:
    body = b"\0" * wire.MAX_BODY
    assert len(bodies.unpacked(gzip.compress(body, 1), "gzip")) == wire.MAX_BODY
    with pytest.raises(TooLarge):
        bodies.unpacked(gzip.compress(body + b"\0", 1), "gzip")


def test_a_window_that_would_eat_the_memory_is_refused() -> None:
    parameters = zstandard.ZstdCompressionParameters.from_level(19, window_log=27, enable_ldm=True)
    huge = zstandard.ZstdCompressor(compression_params=parameters).compressobj().compress(b"x" * 100_000_000)
    with pytest.raises((MalformedRequest, TooLarge)):
        bodies.unpacked(huge, "zstd")


@pytest.mark.parametrize(
    "body",
    [b"", b"\x1f\x8b", gzip.compress(b"x" * 9_000, mtime=0)[:-9], zlib.compress(b"not gzip")],
    ids=["nothing", "magic only", "cut", "not gzip"],
)
def test_a_body_that_ends_in_the_middle_is_malformed(body: bytes) -> None:
    with pytest.raises(MalformedRequest):
        bodies.unpacked(body, "gzip")


def test_an_unknown_encoding_is_malformed() -> None:
    with pytest.raises(MalformedRequest):
        bodies.unpacked(b"", "br")
