"""Pictures as they may reach a station: decoded here, drawn anew, without metadata, named by their hash.

PNG, JPEG, GIF (its first frame) and WebP are re-encoded; SVG is written again from an allow-list of what Qt draws well.
"""

import io
import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from PIL import Image, ImageOps, UnidentifiedImageError

from sync.server.papers.escaping import attribute, escaped
from sync.server.papers.markup import Node, names, read_xml
from sync.server.papers.refusals import PictureRefused, XmlRefused

MAX_PIXELS = 40_000_000
MAX_BYTES = 20 * 1_048_576
MAX_SVG_NODES = 20_000
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
    if _looks_like_svg(data):
        return _svg(data)
    return _bitmap(data)


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


# --- SVG --------------------------------------------------------------------------------------------------------------

_SHAPES = names(
    "svg g defs path rect circle ellipse line polyline polygon text tspan linearGradient radialGradient stop"
)
_LEFT_OUT = names("title desc metadata script namedview")
_PAINT = (
    "fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit "
    "stroke-dasharray stroke-dashoffset opacity color display visibility font-family font-size font-weight font-style "
    "text-anchor stop-color stop-opacity"
)
_GEOMETRY = (
    "id d x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy width height points transform viewBox preserveAspectRatio "
    "offset gradientUnits gradientTransform spreadMethod"
)
_PAINTS = names(_PAINT)
_ATTRIBUTES = _PAINTS | names(_GEOMETRY)
_VALUE = re.compile(r"[\w\s.,:;#%()+\-'\"/]*")
_LENGTH = re.compile(r"\s*([0-9.]+(?:e[+-]?[0-9]+)?)\s*(px|pt|mm|cm|in|em|ex)?\s*")
_PX = {None: 1.0, "px": 1.0, "pt": 4 / 3, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0, "em": 16.0, "ex": 8.0}


def _looks_like_svg(data: bytes) -> bool:
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith(b"<") and b"<svg" in data[:4096]


def _svg(data: bytes) -> Picture:
    try:
        root = read_xml(data)
    except XmlRefused as error:
        raise PictureRefused(f"SVG: {error.why}") from error
    if root.name != "svg" or sum(1 for _ in root.walk()) > MAX_SVG_NODES:
        raise PictureRefused("SVG with too much in it")
    width, height, box = _size(root)
    inner = "".join(_rebuilt(root.children, keeps_text=False))
    paint = "".join(f' {key}="{attribute(value)}"' for key, value in _allowed(root) if key in _PAINTS)
    text = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}" height="{height:g}" viewBox="{box}"{paint}>'
        f"{inner}</svg>"
    )
    content = text.encode()
    name = f"{sha256(content).hexdigest()}.svg"
    return Picture(name, "image/svg+xml", content, max(1, round(width)), max(1, round(height)))


def _size(root: Node) -> tuple[float, float, str]:
    numbers = [float(n) for n in re.findall(r"[-+0-9.eE]+", root.get("viewBox")) if _is_number(n)]
    box = numbers if len(numbers) == 4 and numbers[2] > 0 and numbers[3] > 0 else None
    width, height = _length(root.get("width")), _length(root.get("height"))
    if box is None:
        box = [0.0, 0.0, width or 300.0, height or 150.0]
    ratio = box[3] / box[2]
    if width is None:
        width = height / ratio if height else box[2]
    height = height or width * ratio
    if not (0 < width <= 10_000 and 0 < height <= 10_000):
        raise PictureRefused("SVG of a strange size")
    return width, height, " ".join(f"{n:g}" for n in box)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _length(text: str) -> float | None:
    found = _LENGTH.fullmatch(text)
    return float(found[1]) * _PX[found[2]] if found and _is_number(found[1]) else None


def _rebuilt(children: tuple[Node | str, ...], *, keeps_text: bool) -> Iterator[str]:
    for child in children:
        if isinstance(child, str):
            if keeps_text:
                yield escaped(child)
        elif child.name in _SHAPES:
            attributes = "".join(f' {key}="{attribute(value)}"' for key, value in _allowed(child))
            inner = "".join(_rebuilt(child.children, keeps_text=child.name in ("text", "tspan")))
            yield f"<{child.name}{attributes}>{inner}</{child.name}>" if inner else f"<{child.name}{attributes}/>"
        elif child.name not in _LEFT_OUT:
            raise PictureRefused(f"SVG with <{child.name}>, which stations do not draw")


def _allowed(node: Node) -> Iterator[tuple[str, str]]:
    """Attributes of the allow-list; a style attribute becomes attributes; references stay inside the picture."""
    given = {key: value for key, value in node.attributes.items() if key in _ATTRIBUTES}
    for declaration in node.get("style").split(";"):
        key, _, value = declaration.partition(":")
        if key.strip() in _PAINTS:
            given[key.strip()] = value.strip()
    for key, value in given.items():
        if _VALUE.fullmatch(value) and "url(" not in value.replace("url(#", ""):
            yield key, value
    if node.name in ("linearGradient", "radialGradient") and node.get("href").startswith("#"):
        raise PictureRefused("SVG with a gradient that borrows from another")
