"""What lies inside of packages has its own line, its own license and its text; the GPL alone is refused."""

from pathlib import Path

import pytest

from packing import bill, inside
from packing.compressed import packed
from packing.part import is_copyleft

ROOT = Path(__file__).parents[2]
SPELLING = ROOT / "resources" / "spelling"


def resources() -> list[tuple[str, str]]:
    files = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
    return [(str(path.relative_to(ROOT)), str(path)) for path in files]


def test_every_font_dictionary_and_icon_is_told_with_a_text() -> None:
    found = {part.name: part for part in inside.parts(resources())}
    fonts = {f"font-{path.name}" for path in (ROOT / "resources" / "fonts").iterdir() if path.is_dir()}
    dictionaries = {f"dictionary-{path.name}" for path in SPELLING.iterdir() if path.is_dir()}
    assert set(found) == fonts | dictionaries | {"lucide"}
    assert [name for name, part in found.items() if not part.texts or not all(map(Path.is_file, part.texts))] == []
    assert found["dictionary-es"].license == "LGPL 3"
    assert [text.name for text in found["dictionary-es"].texts] == ["LICENSE.txt", "LGPL-3.txt"]


def test_no_license_of_them_takes_the_whole_program_along() -> None:
    assert [part.name for part in inside.parts(resources()) if is_copyleft(part.license)] == []


@pytest.mark.parametrize(
    ("terms", "is_so"),
    [
        ("GPL-2.0-or-later", True),
        ("AGPL-3.0-only", True),
        ("GPLv2 AND MIT", True),
        ("LGPL-3.0-only OR GPL-2.0-only", False),
        ("MIT + MPL 1.1/GPL 2.0/LGPL 2.1", False),
        ("GPLv2-or-later with a special exception which allows to build", False),
        ("LGPL 2.1", False),
        ("BSD-3-Clause", False),
    ],
)
def test_a_license_is_copyleft_if_no_way_of_it_is_another(terms: str, is_so: bool) -> None:
    assert is_copyleft(terms) is is_so


def test_ffmpeg_is_asked_which_license_it_was_built_for(tmp_path: Path) -> None:
    built = tmp_path / "libavutil.so.59"
    built.write_bytes(b"\x007.1.5\0\0--disable-programs\0libavutil license: LGPL version 2.1 or later\0")
    [part] = inside.parts([("PySide6/Qt/lib/libavutil.so.59", str(built))])
    assert (part.name, part.version, part.license) == ("ffmpeg", "7.1.5", "LGPL-2.1-or-later")
    built.write_bytes(b"\0libavutil license: GPL version 3 or later\0")
    with pytest.raises(inside.UnderTheGpl):
        inside.parts([("PySide6/Qt/lib/libavutil.so.59", str(built))])


def test_a_part_without_a_version_has_none_in_the_list() -> None:
    told = bill.cyclonedx(inside.parts(resources()), version="1.0", fingerprint="abc")
    components = told["components"]
    assert isinstance(components, list)
    icons = next(one for one in components if one["name"] == "lucide")
    assert (icons["purl"], "version" in icons) == ("pkg:generic/lucide", False)


def test_dictionaries_and_languages_are_packed_and_licenses_are_not(tmp_path: Path) -> None:
    entries = [
        ("resources/spelling/en/index.aff", str(SPELLING / "en" / "index.aff"), "DATA"),
        ("resources/spelling/en/LICENSE.txt", str(SPELLING / "en" / "LICENSE.txt"), "DATA"),
        ("resources/translations/kiosk_hi.qm", str(ROOT / "resources" / "translations" / "kiosk_hi.qm"), "DATA"),
        ("resources/qss/kiosk.qss", "kiosk.qss", "DATA"),
    ]
    made = list(packed(entries, tmp_path))
    assert [place for place, _source, _kind in made] == [
        "resources/spelling/en/index.aff.zst",
        "resources/spelling/en/LICENSE.txt",
        "resources/translations/kiosk_hi.qm.zst",
        "resources/qss/kiosk.qss",
    ]
    assert Path(made[0][1]).stat().st_size < (SPELLING / "en" / "index.aff").stat().st_size / 2
