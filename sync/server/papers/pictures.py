"""Pictures as they may reach a station: decoded here, drawn anew, without metadata, named by their hash.

PNG, JPEG, GIF (its first frame) and WebP are re-encoded; SVG is written again from an allow-list of what Qt draws well.
"""

import io
import warnings
from dataclasses import dataclass
from hashlib import sha256

from PIL import Image, ImageOps, UnidentifiedImageError

from sync.server.papers.drawings import Redrawn, looks_like_svg, redrawn
from sync.server.papers.refusals import PictureRefused

MAX_PIXELS = 40_000_000
MAX_BYTES = 20 * 1_048_576
JPEG_QUALITY = 90

_FORMATS = ("PNG", "JPEG", "GIF", "WEBP")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture ready for the package: its name is its SHA-256 and its kind."""

    name: str
    mime: str
    content: bytes
    width: int
    height: int
    losses: tuple[str, ...] = ()


def read_picture(data: bytes) -> Picture:
    """Return the picture made anew; raises PictureRefused."""
    if len(data) > MAX_BYTES:
        raise PictureRefused(f"larger than {MAX_BYTES // 1_048_576} MB")
    if looks_like_svg(data):
        return named(redrawn(data))
    return _bitmap(data)


def named(made: Redrawn) -> Picture:
    """Return a drawing as a picture."""
    name = f"{sha256(made.content).hexdigest()}.svg"
    return Picture(name, "image/svg+xml", made.content, made.width, made.height)


# --- bitmaps ----------------------------------------------------------------------------------------------------------


def _bitmap(data: bytes) -> Picture:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # counted here, and stricter
            with Image.open(io.BytesIO(data), formats=_FORMATS) as opened:
                return _redrawn(opened)
    except Image.DecompressionBombError as error:
        raise PictureRefused("its pixels are too many") from error
    except UnidentifiedImageError as error:
        raise PictureRefused("not a PNG, JPEG, GIF, WebP or SVG picture") from error
    except (OSError, ValueError, SyntaxError, EOFError, ZeroDivisionError) as error:
        raise PictureRefused("damaged") from error


def _redrawn(opened: Image.Image) -> Picture:
    if opened.width * opened.height > MAX_PIXELS:
        raise PictureRefused(f"{opened.width} x {opened.height} pixels are too many")
    is_moving, is_jpeg = getattr(opened, "n_frames", 1) > 1, opened.format == "JPEG"
    opened.load()
    upright = ImageOps.exif_transpose(opened)
    losses = ("a moving picture stands still",) if is_moving else ()
    return _encoded(_in_plain_colors(upright), as_jpeg=is_jpeg, losses=losses)


def _in_plain_colors(picture: Image.Image) -> Image.Image:
    """Eight bits a channel, gray or red, green and blue, with alpha where there is any."""
    if picture.mode.startswith("I") or picture.mode == "F":  # 16 bits: `convert` alone would cut off, not scale
        picture = picture.convert("F").point(lambda value: value * (1 / 257)).convert("L")
    has_alpha = "A" in picture.getbands() or "transparency" in picture.info
    if has_alpha:
        return picture.convert("RGBA")
    return picture if picture.mode in ("L", "RGB") else picture.convert("RGB")


def _encoded(picture: Image.Image, *, as_jpeg: bool, losses: tuple[str, ...]) -> Picture:
    bare = Image.frombytes(picture.mode, picture.size, picture.tobytes())  # nothing but pixels comes along
    out = io.BytesIO()
    if as_jpeg:
        bare.save(out, "JPEG", quality=JPEG_QUALITY, optimize=True)
    else:
        bare.save(out, "PNG", optimize=True)
    content = out.getvalue()
    kind, mime = ("jpg", "image/jpeg") if as_jpeg else ("png", "image/png")
    return Picture(f"{sha256(content).hexdigest()}.{kind}", mime, content, bare.width, bare.height, losses)
