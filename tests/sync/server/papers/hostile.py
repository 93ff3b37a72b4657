"""Question files that mean harm, or are simply far too much; each is refused, quickly and in little memory.

`python -m tests.sync.server.papers.hostile` reads each one in a process of its own and prints what became of it.
"""

import io
import resource
import stat
import subprocess
import sys
import time
import zipfile
import zlib
from collections.abc import Callable, Mapping
from struct import pack

from PIL import Image

from sync.server.papers.reading import read_paper
from sync.server.papers.refusals import Refused
from tests.sync.server.papers.making import item_xml, package, single, zipped

MB = 1_048_576
ENTITIES = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "boom"}">' for n in range(12))


def zeros() -> bytes:
    """200 MB that pack to 200 KB."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("a.xml", "w", force_zip64=True) as one,
    ):
        for _ in range(200):
            one.write(b"\0" * MB)
    return out.getvalue()


def many_mouths() -> bytes:
    """Many members, each just below what one may hold."""
    noise = zlib.compress(b"x") * 3
    return zipped({f"{n}.xml": noise * 400_000 for n in range(12)})


def link() -> bytes:
    """A link to a file of the server."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        made = zipfile.ZipInfo("a.xml")
        made.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(made, "/etc/passwd")
    return out.getvalue()


def twice() -> bytes:
    """Two files of one name, in other letters."""
    return zipped({"a.xml": single(), "A.XML": single()})


def pixels() -> bytes:
    """An item with a picture of a hundred megapixels that packs to 12 KB."""
    out = io.BytesIO()
    Image.new("1", (10_000, 10_000)).save(out, "PNG")
    return package({"a": item_xml('<p><img src="a.png" alt=""/></p>')}, extra={"a.png": out.getvalue()})


def lying_pixels() -> bytes:
    """A PNG whose head says one pixel, and whose data never ends."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return pack(">I", len(data)) + kind + data + pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", pack(">IIBBBBB", 30_000, 1_300, 8, 2, 0, 0, 0))
    data = chunk(b"IDAT", zlib.compress(b"\0" * (100 * MB)))
    picture = b"\x89PNG\r\n\x1a\n" + head + data + chunk(b"IEND", b"")
    return package({"a": item_xml('<p><img src="a.png" alt=""/></p>')}, extra={"a.png": picture})


def page() -> bytes:
    """A question that shows a page of 400,000 paragraphs."""
    shown = item_xml('<p>Q</p><object type="text/html" data="a.html"/>')
    return package({"a": shown}, extra={"a.html": "".join(f"<p>{n}" for n in range(400_000)).encode()})


def uses() -> bytes:
    """A drawing that would come to ten to the seventh shapes."""
    inner = "".join(f'<g id="a{n}">{f"""<use href="#a{n - 1}"/>""" * 10 if n else "<path/>"}</g>' for n in range(8))
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">{inner}</svg>'.encode()
    return package({"a": item_xml('<p><img src="a.svg" alt=""/></p>')}, extra={"a.svg": drawing})


FILES: Mapping[str, tuple[str, Callable[[], bytes]]] = {
    "zip bomb": ("a.zip", zeros),
    "many large members": ("a.zip", many_mouths),
    "path upwards": ("a.zip", lambda: zipped({"../a.xml": single()})),
    "absolute path": ("a.zip", lambda: zipped({"/etc/a.xml": single()})),
    "link": ("a.zip", link),
    "two of one name": ("a.zip", twice),
    "cut zip": ("a.zip", lambda: package({"a": single()})[:-40]),
    "zip in name alone": ("a.zip", lambda: b"PK\x03\x04" + b"\0" * 100),
    "workbook bomb": ("a.xlsx", lambda: zipped({"xl/workbook.xml": "<a/>", "xl/worksheets/sheet1.xml": "0" * 60 * MB})),
    "entity bomb": ("a.xml", f"<!DOCTYPE a [{ENTITIES}]><assessmentItem>&e11;</assessmentItem>".encode),
    "external entity": (
        "a.xml",
        lambda: b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><assessmentItem>&x;</assessmentItem>',
    ),
    "entity in a bank": ("a.xml", f"<!DOCTYPE a [{ENTITIES}]><quiz>&e11;</quiz>".encode),
    "tags in a text without end": (
        "a.xml",
        lambda: (
            b"<quiz><question type='essay'><questiontext><text>"
            + b"&lt;b&gt;" * 2_200_000
            + b"</text></questiontext></question></quiz>"
        ),
    ),
    "languages without end": (
        "a.gift",
        lambda: "".join(f"\\{{mlang x{n}\\}}a\\{{mlang\\}}" for n in range(4_000)).encode() + b"{T}",
    ),
    "marks of a language without end": ("a.gift", lambda: b"Q " + b"\\{mlang en\\}a" * 6_000 + b"{T}"),
    "spans of a language without end": (
        "a.xml",
        lambda: (
            b"<quiz><question type='essay'><questiontext><text>"
            + b'&lt;span class="multilang" lang="en"&gt;' * 29_000
            + b"</text></questiontext></question></quiz>"
        ),
    ),
    "page without end": ("a.zip", page),
    "drawing that uses itself": ("a.zip", uses),
    "cut XML": ("a.xml", lambda: single().encode()[:-30]),
    "tags without end": ("a.xml", lambda: b"<assessmentItem>" + b"<a/>" * 4_900_000 + b"</assessmentItem>"),
    "depth without end": ("a.xml", lambda: b"<a>" * 5_000_000),
    "attributes without end": (
        "a.xml",
        lambda: b"<assessmentItem " + b" ".join(b'a%d="1"' % n for n in range(1_000_000)) + b"/>",
    ),
    "questions without end": ("a.xml", lambda: b"<quiz>" + b"<question/>" * 1_800_000 + b"</quiz>"),
    "as many tags as there may be": ("a.xml", lambda: b"<assessmentItem>" + b"<a/>" * 299_000 + b"</assessmentItem>"),
    "questions without sense": ("a.xml", lambda: b"<quiz>" + b"<question/>" * 9_990 + b"</quiz>"),
    "wrong encoding in XML": ("a.xml", lambda: b'<?xml version="1.0" encoding="utf-16"?><assessmentItem/>'),
    "unknown encoding in XML": ("a.xml", lambda: b'<?xml version="1.0" encoding="x-none"?><assessmentItem/>'),
    "Latin-1 text": ("a.gift", lambda: "Größe?{T}".encode("latin-1")),
    "UTF-16 without a mark": ("a.gift", lambda: "Size?{T}".encode("utf-16-le")),
    "text of 25 MB": ("a.gift", lambda: b"x" * 25 * MB),
    "one question of 7 MB": ("a.gift", lambda: b"Q{" + b"=a " * 2_300_000 + b"}"),
    "braces without end": ("a.gift", lambda: b"{" * 7 * MB),
    "questions of GIFT without end": ("a.gift", lambda: b"Q{T}\n\n" * 1_100_000),
    "table of one cell": ("a.csv", lambda: b'question\n"' + b"x" * 7 * MB),
    "table of commas": ("a.csv", lambda: b"question\n" + b"," * 7 * MB),
    "rows without end": ("a.csv", lambda: b"question\n" + b"x\n" * 3 * MB),
    "answers without end": ("a.txt", lambda: b"Q\nA. a\nB. b\nANSWER: A\n" + b"A. a\n" * 1_300_000),
    "hundred megapixels": ("a.zip", pixels),
    "pixels without end": ("a.zip", lying_pixels),
}

HEAVY = frozenset(
    (
        "zip bomb",
        "workbook bomb",
        "as many tags as there may be",
        "one question of 7 MB",
        "questions of GIFT without end",
        "answers without end",
        "pixels without end",
    )
)
"""Those that take a second or so: the command reads them, the ordinary tests leave them out."""


def read(what: str) -> tuple[str, float, float]:
    """Return the code with which a file is refused, the seconds, and the megabytes that reading it took at most."""
    name, make = FILES[what]
    data = make()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.process_time()
    code = "read"
    try:
        found = read_paper(data, name)
        refused = found.report.refused
        code = refused[0].notes[0].code if refused else "read"
    except Refused as error:
        report = getattr(error, "report", None)
        code = report.refused[0].notes[0].code if report and report.refused else error.code
    seconds = time.process_time() - started
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return code, seconds, max(after, before) / 1024


def main() -> int:
    """Read all, each in a process of its own, or the one that is named."""
    if len(sys.argv) > 1:
        code, seconds, megabytes = read(sys.argv[1])
        print(f"{sys.argv[1]:28} {code:26} {seconds:6.2f} s {megabytes:7.0f} MB", flush=True)
        return 0 if code != "read" and seconds < 2 and megabytes < 300 else 1
    return max(subprocess.run([sys.executable, "-m", __spec__.name, what], check=False).returncode for what in FILES)


if __name__ == "__main__":
    sys.exit(main())
