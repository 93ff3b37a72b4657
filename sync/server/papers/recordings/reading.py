"""Told apart by their own bytes, never by their names; one function for every kind that stations play.

Sound: Opus or Vorbis (Ogg, WebM), MP3, AAC (MP4), FLAC, WAV. Films: VP8, VP9 or AV1 (WebM), H.264 (MP4).
"""

from dataclasses import dataclass
from hashlib import sha256

from sync.server.papers.recordings.flac import read_flac
from sync.server.papers.recordings.kinds import Heard
from sync.server.papers.recordings.mp3 import looks_like_mp3, read_mp3
from sync.server.papers.recordings.mp4 import read_mp4
from sync.server.papers.recordings.ogg import read_ogg
from sync.server.papers.recordings.wav import read_wav
from sync.server.papers.recordings.webm import read_webm
from sync.server.papers.refusals import RecordingRefused

MAX_SOUND, MAX_FILM = 20 * 1_048_576, 45 * 1_048_576
"""A whole paper with all its media is held in a station's memory."""
MAX_LENGTH_MS = 2 * 3_600_000
MAX_WIDTH, MAX_HEIGHT = 1_280, 720


@dataclass(frozen=True, slots=True)
class ReadRecording:
    """A recording ready for the package: its name is its SHA-256 and its kind."""

    name: str
    heard: Heard


def read_recording(data: bytes) -> ReadRecording:
    """Return the recording without its metadata; raises RecordingRefused."""
    heard = _read(data)
    most = MAX_FILM if heard.has_pictures else MAX_SOUND
    if len(heard.content) > most:
        raise RecordingRefused(f"larger than {most // 1_048_576} MB")
    if heard.length_ms > MAX_LENGTH_MS:
        raise RecordingRefused("longer than two hours")
    if heard.width > MAX_WIDTH or heard.height > MAX_HEIGHT:
        size = f"{heard.width} x {heard.height} pixels"
        raise RecordingRefused(f"{size}; films of up to {MAX_WIDTH} x {MAX_HEIGHT} are played")
    return ReadRecording(f"{sha256(heard.content).hexdigest()}.{heard.ending}", heard)


def _read(data: bytes) -> Heard:
    if data[:4] == b"OggS":
        return read_ogg(data)
    if data[:4] == b"RIFF" and data[8:12] == b"WAVE":
        return read_wav(data)
    if data[:4] == b"fLaC":
        return read_flac(data)
    if data[4:8] == b"ftyp":
        return read_mp4(data)
    if data[:4] == b"\x1a\x45\xdf\xa3":
        return read_webm(data)
    if looks_like_mp3(data):
        return read_mp3(data)
    raise RecordingRefused("none of the kinds that stations play: Ogg, MP3, MP4, WebM, FLAC, WAV")
