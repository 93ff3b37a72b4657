"""Pictures: drawn anew, without what came along, and only of kinds that stations draw."""

import io
import struct
import time
import zlib

import pytest
from PIL import Image, PngImagePlugin

from sync.server.papers.pictures import read_picture
from sync.server.papers.refusals import PictureRefused
from tests.sync.server.papers.making import picture

SECRET = b"secret"


def svg(inner: str, attributes: str = 'width="40" height="30"') -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}>{inner}</svg>'.encode()


@pytest.mark.parametrize(("kind", "mime"), [("PNG", "image/png"), ("GIF", "image/png"), ("WEBP", "image/png")])
def test_bitmaps_become_png(kind: str, mime: str) -> None:
    made = read_picture(picture(kind=kind))
    assert (made.mime, made.width, made.height, made.name.endswith(".png")) == (mime, 40, 30, True)


def test_photographs_stay_jpeg() -> None:
    assert read_picture(picture(kind="JPEG")).mime == "image/jpeg"


def test_metadata_stay_behind() -> None:
    told = PngImagePlugin.PngInfo()
    told.add_text("Comment", SECRET.decode())
    exif = Image.Exif()
    exif[0x010E] = SECRET.decode()
    for data in (picture(pnginfo=told), picture(kind="JPEG", exif=exif, comment=SECRET), picture() + SECRET):
        assert SECRET in data
        assert SECRET not in read_picture(data).content


def test_a_photograph_stands_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    made = read_picture(picture(40, 30, "JPEG", exif=exif))
    assert (made.width, made.height) == (30, 40)


def test_what_is_seen_through_stays_so() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (4, 4), (0, 0, 0, 0)).save(out, "PNG")
    with Image.open(io.BytesIO(read_picture(out.getvalue()).content)) as made:
        assert made.mode == "RGBA"


def test_sixteen_bits_are_scaled_not_cut() -> None:
    out = io.BytesIO()
    Image.new("I;16", (4, 4), 65_535).save(out, "PNG")
    with Image.open(io.BytesIO(read_picture(out.getvalue()).content)) as made:
        assert made.getpixel((0, 0)) == 255


def test_a_moving_picture_stands_still_and_says_so() -> None:
    out = io.BytesIO()
    frames = [Image.new("L", (4, 4), shade) for shade in (0, 255)]
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:])
    assert read_picture(out.getvalue()).losses == ("a moving picture stands still",)


def test_the_name_is_the_hash_of_what_is_kept() -> None:
    assert read_picture(picture()).name == read_picture(picture()).name
    assert read_picture(picture()).name != read_picture(picture(41)).name


def test_a_hundred_megapixels_are_refused_unopened() -> None:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", 10_000, 10_000, 8, 0, 0, 0, 0)
    rows = zlib.compress(bytes(10_001) * 10_000, 9)
    data = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    started = time.process_time()
    with pytest.raises(PictureRefused, match="pixels"):
        read_picture(data)
    assert time.process_time() - started < 1


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"no picture", picture()[:60], b"%!PS-Adobe"])
def test_what_is_no_whole_picture_is_refused(data: bytes) -> None:
    with pytest.raises(PictureRefused):
        read_picture(data)


def test_a_drawing_is_written_again_from_what_is_known() -> None:
    made = read_picture(
        svg(
            '<title>secret</title><!-- secret --><script>secret()</script><g style="fill:red;behavior:url(x)">'
            '<rect width="9" height="9" onclick="secret()" data-x="secret" fill="url(http://secret)"/></g>'
            "<text>seen</text>"
        )
    )
    assert b"secret" not in made.content
    assert b'<g fill="red"><rect width="9" height="9"/></g><text>seen</text>' in made.content


@pytest.mark.parametrize("name", ["image", "use", "foreignObject", "filter", "animate", "pattern"])
def test_what_stations_do_not_draw_is_refused_by_name(name: str) -> None:
    with pytest.raises(PictureRefused, match=name):
        read_picture(svg(f"<{name}/>"))


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('width="40" height="30"', (40, 30)),
        ('width="30pt" viewBox="0 0 400 300"', (40, 30)),
        ('viewBox="0 0 40 30"', (40, 30)),
        ('width="100%" height="100%" viewBox="0 0 40 30"', (40, 30)),
        ('height="30" viewBox="0 0 80 60"', (40, 30)),
    ],
)
def test_a_drawing_has_a_size_in_pixels(attributes: str, size: tuple[int, int]) -> None:
    made = read_picture(svg("<rect/>", attributes))
    assert (made.width, made.height) == size


def test_a_drawing_with_a_doctype_is_refused() -> None:
    with pytest.raises(PictureRefused, match="DOCTYPE"):
        read_picture(b"<!DOCTYPE svg [<!ENTITY a 'b'>]>" + svg("<text>&a;</text>"))


STOP = '<stop offset="1"/>'
DOCTYPE = b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'


def test_a_doctype_that_only_names_the_standard_is_what_drawing_programs_write() -> None:
    assert read_picture(b'<?xml version="1.0"?>' + DOCTYPE + svg("<rect/>")) == read_picture(svg("<rect/>"))


@pytest.mark.parametrize(
    ("referring", "said"),
    [
        ('<style>.a, rect.b { fill: red; } #c{stroke:blue!important}</style><rect class="a" id="c" fill="white"/>',
         '<rect id="c" fill="red" stroke="blue"/>'),
        ('<style>/* .a{} */ circle { fill: red } circle { fill: blue }</style><circle r="2"/>',
         '<circle r="2" fill="blue"/>'),
        ('<symbol id="s"><path d="M0 0h9"/></symbol><use href="#s" x="5" transform="scale(2)" fill="red"/>',
         '<g fill="red" transform="scale(2) translate(5,0)"><g><path d="M0 0h9"/></g></g>'),
        ('<linearGradient id="a"><stop offset="1"/></linearGradient><linearGradient id="b" x1="3" href="#a"/>',
         f'<linearGradient id="a">{STOP}</linearGradient><linearGradient id="b" x1="3">{STOP}</linearGradient>'),
    ],
)  # fmt: skip
def test_what_a_drawing_says_by_reference_is_said_in_its_place(referring: str, said: str) -> None:
    assert read_picture(svg(referring)).content == read_picture(svg(said)).content


@pytest.mark.parametrize(
    "inner",
    [
        '<g id="a"><use href="#a"/></g>',
        '<use href="other.svg#a"/>',
        "<style>g > rect {fill: red}</style>",
        "<style>@import url(http://example.org/a.css);</style>",
        '<linearGradient id="a" href="#b"/><linearGradient id="b" href="#a"/>',
        "".join(f'<g id="a{n}">{f"""<use href="#a{n - 1}"/>""" * 10}</g>' for n in range(8)),
        "<style>" + "a{fill:red}" * 2_000 + "</style>" + "<g/>" * 2_000,
        "<style>" + "/*" * 200_000 + "</style><style>" + "a" * 400_000 + "</style><style>@</style>",
    ],
    ids=["itself", "elsewhere", "selector", "import", "in a ring", "bomb", "rules without end", "comments without end"],
)
def test_references_that_lead_nowhere_or_too_far_are_refused(inner: str) -> None:
    with pytest.raises(PictureRefused, match="SVG"):
        read_picture(svg(inner))
