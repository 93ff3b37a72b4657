"""Recordings from outside: told by their bytes, their metadata gone, what is not played refused with the reason."""

import struct
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.server.papers.recordings import reading
from sync.server.papers.recordings.reading import read_recording
from sync.server.papers.refusals import RecordingRefused
from tests.gallery.heard import tone

FOLDER = Path(__file__).parents[4] / "data" / "recordings"
KINDS = {
    "vorbis.ogg": ("audio/ogg", 2_000, 0),
    "opus.ogg": ("audio/ogg", 2_000, 0),
    "frames.mp3": ("audio/mpeg", 2_000, 0),
    "free.flac": ("audio/flac", 2_000, 0),
    "aac.m4a": ("audio/mp4", 2_000, 0),
    "film.mp4": ("video/mp4", 2_000, 96),
    "film.webm": ("video/webm", 2_000, 96),
}


def raw(name: str) -> bytes:
    return (FOLDER / name).read_bytes()


def wav_with_words() -> bytes:
    """A WAV file that says who made it."""
    told = b"LIST" + struct.pack("<I", 20) + b"INFOIART" + struct.pack("<I", 8) + b"CANARY\0\0"
    plain = tone(1.0)
    return b"RIFF" + struct.pack("<I", len(plain) - 8 + len(told)) + plain[8:12] + told + plain[12:]


@pytest.mark.parametrize("name", KINDS)
def test_what_it_is_stands_in_its_bytes_and_nothing_else_of_it_is_kept(name: str) -> None:
    mime, length_ms, width = KINDS[name]
    assert b"CANARY" in raw(name)
    read = read_recording(raw(name))
    assert (read.heard.mime, read.heard.width) == (mime, width)
    assert abs(read.heard.length_ms - length_ms) <= 200
    assert b"CANARY" not in read.heard.content
    assert read.name.endswith(f".{read.heard.ending}")
    assert len(read.name.partition(".")[0]) == 64


@pytest.mark.parametrize("name", KINDS)
def test_the_clean_bytes_are_read_alike_and_stay_as_they_are(name: str) -> None:
    once = read_recording(raw(name))
    again = read_recording(once.heard.content)
    assert again == once


def test_a_wav_file_keeps_its_samples_alone() -> None:
    read = read_recording(wav_with_words())
    assert read.heard.content == tone(1.0)
    assert (read.heard.mime, read.heard.length_ms) == ("audio/wav", 1_000)


def test_the_sum_of_an_ogg_page_is_that_of_every_other_program() -> None:
    """A stream that has no more comments than ours is written byte for byte as it came."""
    clean = read_recording(raw("opus.ogg")).heard.content
    first = raw("opus.ogg")[: raw("opus.ogg").index(b"OggS", 4)]
    assert clean.startswith(first)
    assert raw("opus.ogg").endswith(clean[-200:])


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"MZ\x90\0" + b"\0" * 100, "none of the kinds"),
        (b"", "none of the kinds"),
        (b"ID3\x03\0\0\0\0\0\0" + b"\0" * 100, "no MP3 frames"),
        (b"OggS" + b"\0" * 10, "ends too early"),
        (b"RIFF\0\0\0\0WAVE", "without samples"),
        (raw("vorbis.ogg")[:80], "ends too early"),
        (raw("other.mp4"), "mp4v"),
        (raw("film.webm").replace(b"V_VP8", b"V_XYZ"), "V_XYZ"),
        (raw("film.mp4").replace(b"mdat", b"moof"), "moof"),
        (raw("film.mp4")[:3_000], "longer than the file"),
        (raw("vorbis.ogg") + raw("opus.ogg"), "several streams"),
        (tone(1.0).replace(struct.pack("<HH", 1, 1), struct.pack("<HH", 2, 1), 1), "PCM"),
    ],
)
def test_what_is_not_played_is_refused_with_the_reason(data: bytes, why: str) -> None:
    with pytest.raises(RecordingRefused, match=why) as caught:
        read_recording(data)
    assert caught.value.code == "CENTRAL-PAPER-RECORDING"


@pytest.mark.parametrize(
    ("limit", "value", "name", "why"),
    [
        ("MAX_SOUND", 1_000, "opus.ogg", "larger than"),
        ("MAX_FILM", 1_000, "film.webm", "larger than"),
        ("MAX_LENGTH_MS", 1_000, "opus.ogg", "two hours"),
        ("MAX_WIDTH", 90, "film.mp4", "96 x 64 pixels"),
    ],
)
def test_what_is_too_much_is_refused(
    monkeypatch: pytest.MonkeyPatch, limit: str, value: int, name: str, why: str
) -> None:
    monkeypatch.setattr(reading, limit, value)
    with pytest.raises(RecordingRefused, match=why):
        read_recording(raw(name))


@pytest.mark.parametrize("name", KINDS)
@settings(max_examples=60, deadline=None)
@given(st.data())
def test_damage_anywhere_is_refused_or_harmless(name: str, data: st.DataObject) -> None:
    whole = bytearray(raw(name))
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(1, len(whole)))
    with suppress(RecordingRefused):
        assert read_recording(bytes(whole[:cut])).heard.length_ms > 0
