"""Photos as stations get them: small, upright, without metadata, and never anything but a picture."""

from io import BytesIO

import pytest
from PIL import Image

from sync.server.registration.errors import NotAPicture
from sync.server.registration.faces import face
from sync.server.registration.photos import LARGEST, thumbnail, thumbnail_of


def picture(width: int, height: int, mode: str = "RGB", kind: str = "JPEG", **saved: object) -> bytes:
    out = BytesIO()
    noise = Image.effect_noise((width, height), 90).convert(mode)
    noise.save(out, kind, **saved)
    return out.getvalue()


@pytest.mark.parametrize(("width", "height"), [(1500, 2000), (4000, 300), (40, 50)])
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_any_picture_becomes_a_small_jpeg(width, height, kind):
    small = thumbnail(picture(width, height, kind=kind))
    assert len(small) <= LARGEST
    with Image.open(BytesIO(small)) as made:
        assert made.format == "JPEG"
        assert made.width <= 360
        assert made.height <= 450


def test_metadata_stays_behind_and_the_picture_stands_upright():
    exif = Image.Exif()
    exif[0x0112] = 6  # lies on its side
    exif[0x010F] = "A Camera With A Name"
    data = picture(400, 200, exif=exif)
    assert b"A Camera" in data
    small = thumbnail(data)
    assert b"A Camera" not in small
    with Image.open(BytesIO(small)) as made:
        assert made.height > made.width
        assert not made.getexif()


def test_what_is_transparent_becomes_white():
    out = BytesIO()
    Image.new("RGBA", (60, 60), (0, 0, 0, 0)).save(out, "PNG")
    with Image.open(BytesIO(thumbnail(out.getvalue()))) as made:
        assert made.convert("RGB").getpixel((30, 30)) == (255, 255, 255)


@pytest.mark.parametrize("data", [b"", b"not a picture", b"\x89PNG\r\n\x1a\n" + b"\0" * 40, b"<svg/>", b"GIF89a"])
def test_nothing_but_a_picture_is_taken(data):
    with pytest.raises(NotAPicture):
        thumbnail(data)


def test_half_a_picture_is_refused():
    with pytest.raises(NotAPicture):
        thumbnail(picture(400, 400)[:2000])


def test_a_missing_file_is_refused_with_its_name(tmp_path):
    with pytest.raises(NotAPicture, match=r"nobody\.jpg"):
        thumbnail_of(tmp_path / "nobody.jpg")


def test_drawn_faces_are_small_different_and_the_same_again():
    faces = [face(number) for number in range(12)]
    assert all(len(each) <= LARGEST for each in faces)
    assert len(set(faces)) == len(faces)
    assert face(3) == faces[3]
