"""The list of what is built in names each package once, with its license; the fingerprint is that of the parts."""

import sys
from pathlib import Path

import msgspec

from packing import bill, fingerprint

PACKAGES = Path(msgspec.__file__).parents[1]
SOURCES = [str(PACKAGES / "msgspec" / "__init__.py"), str(PACKAGES / "msgspec" / "structs.py")]


def test_files_are_told_by_the_package_that_they_came_with() -> None:
    found = bill.parts([*SOURCES, str(PACKAGES / "PySide6" / "QtCore.abi3.so"), bill.__file__, sys.executable])
    assert [part.name for part in found if part.kind == "pypi"] == ["PySide6_Essentials", "msgspec"]
    assert found[0].purl == f"pkg:generic/python@{'.'.join(map(str, sys.version_info[:3]))}"
    assert {part.name: part.license for part in found}["msgspec"] == "BSD-3-Clause"


def test_every_license_comes_along_as_a_text() -> None:
    found = bill.parts(SOURCES)
    places = [place for text, place in bill.license_files(found) if Path(text).read_text(encoding="utf-8")]
    assert "licenses/msgspec" in places


def test_the_list_is_cyclonedx_and_the_same_for_the_same_build() -> None:
    found = bill.parts(SOURCES)
    told = bill.cyclonedx(found, version="1.0", fingerprint="abc")
    assert told == bill.cyclonedx(found, version="1.0", fingerprint="abc")
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    assert told["serialNumber"] != bill.cyclonedx(found, version="1.0", fingerprint="abd")["serialNumber"]
    components = told["components"]
    assert isinstance(components, list)
    assert {"expression": "BSD-3-Clause"} in [component["licenses"][0] for component in components]
    assert len({component["bom-ref"] for component in components}) == len(components)


def test_a_library_that_no_package_owns_is_named_by_its_file(tmp_path: Path) -> None:
    (tmp_path / "libodd.so.1").write_bytes(b"x")
    [_python, odd] = bill.parts([str(tmp_path / "libodd.so.1")])
    assert (odd.name, odd.kind, odd.version) == ("libodd.so.1", "generic", "unknown")


def test_the_fingerprint_is_that_of_places_and_bytes_in_any_order(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.write_bytes(b"1")
    two.write_bytes(b"2")
    parts = [("a", str(one)), ("b", str(two))]
    mark = fingerprint.of(parts)
    assert (len(mark), fingerprint.of(reversed(parts))) == (16, mark)
    assert fingerprint.of([("a", str(two)), ("b", str(one))]) != mark
    one.write_bytes(b"3")
    assert fingerprint.of(parts) != mark
