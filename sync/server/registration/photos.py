"""Photos of candidates as stations get them: small, upright, without metadata."""

from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError

from sync.protocol.photographs import SIDE
from sync.server.registration.errors import NotAPicture

LARGEST = 40 * 1024
"""Bytes of a finished photo."""
TYPE = "image/jpeg"
_SOURCE_LARGEST = 20 * 1_048_576
_SOURCE_PIXELS = 60_000_000
_BOX = (360, 450)
_FACE = (64, 80)
_FORMATS = ("JPEG", "PNG", "WEBP")


def thumbnail(data: bytes) -> bytes:
    """Return the picture as a JPEG of at most 40 KB; raises NotAPicture."""
    if len(data) > _SOURCE_LARGEST:
        raise NotAPicture("larger than 20 MB")
    try:
        with Image.open(BytesIO(data), formats=_FORMATS) as source:
            if source.width * source.height > _SOURCE_PIXELS:
                raise NotAPicture("more than 60 million pixels")
            source.draft("RGB", _BOX)
            upright = ImageOps.exif_transpose(source).convert("RGBA")
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError, SyntaxError) as error:
        raise NotAPicture from error
    upright.thumbnail(_BOX)
    flat = Image.new("RGB", upright.size, "white")
    flat.paste(upright, mask=upright.getchannel("A"))
    return jpeg(flat)


def from_a_seat(data: bytes) -> bytes:
    """Return a picture that a seat's camera took, made anew, so that it holds nothing else; raises NotAPicture."""
    if len(data) > LARGEST:
        raise NotAPicture("larger than 40 KB")
    try:
        with Image.open(BytesIO(data), formats=("JPEG",)) as source:
            if max(source.size) > SIDE:
                raise NotAPicture("larger than a seat's camera makes it")
            bare = Image.new("RGB", source.size)
            bare.paste(source.convert("RGB"))  # what it says of itself stays behind
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError, SyntaxError) as error:
        raise NotAPicture from error
    return jpeg(bare)


def face(photo: bytes) -> bytes:
    """Return a finished photo as small as a line of a list."""
    with Image.open(BytesIO(photo), formats=_FORMATS) as source:
        source.draft("RGB", _FACE)
        small = source.convert("RGB")
    small.thumbnail(_FACE)
    return jpeg(small)


def thumbnail_of(file: Path) -> bytes:
    """Return the photo that the file holds; raises NotAPicture."""
    try:
        data = file.read_bytes()
    except OSError as error:
        raise NotAPicture(f"{file.name}: {error.strerror}") from error
    return thumbnail(data)


def jpeg(picture: Image.Image) -> bytes:
    """Return the picture as JPEG bytes, as fine as 40 KB allow."""
    for quality in (88, 80, 70, 55, 40):
        out = BytesIO()
        picture.save(out, "JPEG", quality=quality, optimize=True)
        if out.tell() <= LARGEST:
            return out.getvalue()
    raise NotAPicture("cannot be made small enough")
