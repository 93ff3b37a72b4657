"""Of ICU's tables those stay that Qt reaches in the program's languages, and ICU finds them where it looks."""

import struct
import sys
from pathlib import Path

import PySide6
import pytest

from packing import icu
from packing.shared_object import read_shown

HEADER = struct.pack("<H", 32) + b"\xda\x27" + bytes(8) + b"CmnD" + bytes(16)
TABLES = {
    "icudt73l/coll/hi.res": b"order of Hindi",
    "icudt73l/coll/root.res": b"order",
    "icudt73l/hi_IN.res": b"Hindi in India",
    "icudt73l/fil.res": b"Filipino",
    "icudt73l/zoneinfo64.res": b"zones",
    "icudt73l/brkitr/thaidict.dict": b"words",
    "icudt73l/unit/hi.res": b"units",
    "icudt73l/unames.icu": b"names",
    "icudt73l/gb18030.cnv": bytes(20_000),
    "icudt73l/ibm-912.cnv": b"one byte a letter",
}


def test_what_was_written_is_read_again_in_order_and_aligned() -> None:
    whole = icu.write(HEADER, dict(reversed(TABLES.items())))
    header, tables = icu.read(whole)
    assert header == HEADER
    assert list(tables) == sorted(TABLES)
    assert {name: table.rstrip(b"\0") for name, table in tables.items()} == {
        name: table.rstrip(b"\0") for name, table in TABLES.items()
    }
    starts = [struct.unpack_from("<II", whole, 32 + 4 + 8 * at)[1] for at in range(len(TABLES))]
    assert [start % 16 for start in starts] == [0] * len(TABLES)


def test_tables_of_these_languages_and_of_none_stay() -> None:
    kept = [name for name in TABLES if icu.is_asked(name, {"en", "hi"})]
    assert kept == [
        "icudt73l/coll/hi.res",
        "icudt73l/coll/root.res",
        "icudt73l/hi_IN.res",
        "icudt73l/zoneinfo64.res",
    ]


def test_another_format_is_refused() -> None:
    with pytest.raises(icu.NotTables):
        icu.read(HEADER.replace(b"CmnD", b"ToCP"))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Windows has its own tables")
def test_qt_s_own_tables_shrink_to_a_tenth(tmp_path: Path) -> None:
    [source] = (Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.??")
    made = icu.cut(source, tmp_path, languages={"en", "hi"})
    assert made.stat().st_size < source.stat().st_size / 9
    _name, content = read_shown(made, icu.SYMBOL)
    _header, before = icu.read(read_shown(source, icu.SYMBOL)[1])
    _header, after = icu.read(content)
    name = next(name for name in after if name.endswith("/coll/ucadata.icu"))
    assert after[name].rstrip(b"\0") == before[name].rstrip(b"\0")
    assert not [name for name in after if "/zone/sw" in name]
