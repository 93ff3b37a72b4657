"""Cuts the fonts the kiosk ships, from five Debian packages, and puts each one's license beside it.

    apt-get download fonts-inter fonts-noto-core fonts-noto-ui-core fonts-noto-mono fonts-noto-cjk
    for deb in *.deb; do dpkg-deb -x "$deb" packages; done
    python -m tests.tools.make_fonts --packages packages --out resources/fonts

Every face is under the SIL Open Font License 1.1, which lets us cut and ship it as long as no reserved font name stays
on the cut: a face that reserves its own name is refused. Chinese is cut to GB 2312 (level 1 and 2), the rest to what
questions use; all shaping features of a script are kept, of Inter only those the look asks for.
"""

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont

from tests.tools.font_anchors import anchor_by_numbers

CEILING_BYTES = 25 * 1000 * 1000
BOLD = 1
BOLD_WEIGHT = 700
EVERYTHING = ((0x20, 0x10FFFF),)
LATIN_GREEK_CYRILLIC = (
    (0x20, 0x52F),
    (0x1D00, 0x1DBF),
    (0x1E00, 0x1FFF),
    (0x2000, 0x2BFF),
    (0xA700, 0xA7FF),
    (0xFB00, 0xFB06),
    (0xFFFD, 0xFFFD),
)
SIMPLIFIED_CHINESE = 2  # the place of "Noto Sans CJK SC" in Debian's collection
INTER_FEATURES = (
    "calt", "case", "ccmp", "frac", "kern", "liga", "locl", "mark", "mkmk", "sinf", "ss02", "subs", "sups",
    "tnum", "zero",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """One face to make: where it comes from and how much of it stays."""

    folder: str
    package: str
    source: str
    keep: tuple[tuple[int, int], ...] = EVERYTHING
    features: tuple[str, ...] = ("*",)
    number: int = -1
    target: str = ""


def _noto(folder: str, names: str, package: str = "fonts-noto-core", **more: tuple[tuple[int, int], ...]) -> list[Cut]:
    return [
        Cut(folder=folder, package=package, source=f"truetype/noto/{name}.ttf", keep=more.get("keep", EVERYTHING))
        for name in names.split()
    ]


def gb2312() -> tuple[tuple[int, int], ...]:
    """Every character of GB 2312, read from the codec itself, and what stands between them in a question."""
    codes = set(range(0x20, 0x7F)) | {0xA0, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x30FB}
    for row in range(0xA1, 0xF8):
        for column in range(0xA1, 0xFF):
            try:
                codes.add(ord(bytes((row, column)).decode("gb2312")))
            except UnicodeDecodeError:
                continue
    return tuple((code, code) for code in sorted(codes))


def cuts() -> list[Cut]:
    """Everything that is shipped, in the order of the table in the look's third section."""
    made = [
        Cut(folder="inter", package="fonts-inter", source=f"opentype/inter/Inter-{face}.otf", features=INTER_FEATURES)
        for face in ("Regular", "Medium", "SemiBold", "Bold", "Italic")
    ]
    made += _noto(
        "noto-serif",
        "NotoSerif-Regular NotoSerif-Bold NotoSerif-Italic NotoSerif-BoldItalic",
        keep=LATIN_GREEK_CYRILLIC,
    )
    ui = "fonts-noto-ui-core"
    made += _noto("noto-arabic-ui", "NotoSansArabicUI-Regular NotoSansArabicUI-Bold", ui)
    made += _noto("noto-naskh-ui", "NotoNaskhArabicUI-Regular NotoNaskhArabicUI-Bold", ui)
    made += _noto("noto-nastaliq", "NotoNastaliqUrdu-Regular NotoNastaliqUrdu-Bold")
    made += _noto("noto-devanagari-ui", "NotoSansDevanagariUI-Regular NotoSansDevanagariUI-Bold", ui)
    made += _noto("noto-devanagari-serif", "NotoSerifDevanagari-Regular NotoSerifDevanagari-Bold")
    made += _noto("noto-bengali-ui", "NotoSansBengaliUI-Regular NotoSansBengaliUI-Bold", ui)
    made += _noto("noto-bengali-serif", "NotoSerifBengali-Regular NotoSerifBengali-Bold")
    made += _noto("noto-ethiopic", "NotoSansEthiopic-Regular NotoSansEthiopic-Bold")
    made += _noto("noto-ethiopic-serif", "NotoSerifEthiopic-Regular NotoSerifEthiopic-Bold")
    made += _noto("noto-math", "NotoSansMath-Regular NotoSansSymbols-Regular")
    made += _noto(
        "noto-mono", "NotoSansMono-Regular NotoSansMono-Bold", "fonts-noto-mono", keep=LATIN_GREEK_CYRILLIC
    )  # for code in questions
    chinese = gb2312()
    made += [
        Cut(
            folder="noto-cjk-sc",
            package="fonts-noto-cjk",
            source=f"opentype/noto/NotoSansCJK-{face}.ttc",
            keep=chinese,
            number=SIMPLIFIED_CHINESE,
            target=f"NotoSansCJKsc-{face}.otf",
        )
        for face in ("Regular", "Bold")
    ]
    return made


def _open(path: Path, number: int) -> TTFont:
    if number < 0:
        return TTFont(path)
    return TTCollection(path).fonts[number]


def _refuse_reserved(font: TTFont, source: str) -> None:
    family = str(font["name"].getBestFamilyName())
    notice = f"{font['name'].getDebugName(0)} {font['name'].getDebugName(13)}"
    _, found, reserved = notice.partition("Reserved Font Name")
    if found and family.split()[0] in reserved.split("\n", 1)[0]:
        sys.exit(f"{source} reserves the name {family!r}: a cut of it needs another name.")


def _license_text(packages: Path, package: str, copyright_line: str) -> str:
    """The license in full, as Debian's own copyright file carries it, under the font's own copyright line."""
    lines = (packages / "usr/share/doc" / package / "copyright").read_text(encoding="utf-8").splitlines()
    start = next(at for at, line in enumerate(lines) if _is_license(line) and _is_body(lines, at))
    body = []
    for line in lines[start + 1 :]:
        if line and not line.startswith(" "):
            break
        body.append("" if line.strip() in ("", ".") else line[1:])
    title = "This Font Software is licensed under the SIL Open Font License, Version 1.1."
    changed = "The files in this folder are cut from the originals (fewer characters)."
    return "\n".join([copyright_line, "", title, changed, "", *body]).rstrip() + "\n"


def _is_license(line: str) -> bool:
    return line.startswith("License: ") and ("OFL" in line or "SIL" in line)


def _is_body(lines: list[str], at: int) -> bool:
    return at + 3 < len(lines) and all(line.startswith(" ") for line in lines[at + 1 : at + 3])


def _weigh(font: TTFont) -> None:
    """A face that is drawn bold says so, or Qt takes it for the regular one."""
    if font["head"].macStyle & BOLD:
        font["OS/2"].usWeightClass = max(BOLD_WEIGHT, font["OS/2"].usWeightClass)


def make(cut: Cut, packages: Path, out: Path) -> Path:
    """Write one cut face and its folder's license; the face's path is returned."""
    source = packages / "usr/share/fonts" / cut.source
    font = _open(source, cut.number)
    _refuse_reserved(font, cut.source)
    options = Options(layout_features=list(cut.features), name_IDs=["*"], name_languages=["*"], notdef_outline=True)
    options.drop_tables += ["DSIG", "FFTM", "MATH", "vhea", "vmtx", "VORG"]
    cutter = Subsetter(options)
    present = set(font.getBestCmap())
    cutter.populate(unicodes=[code for code in present if any(first <= code <= last for first, last in cut.keep)])
    cutter.subset(font)
    anchor_by_numbers(font)
    _weigh(font)
    folder = out / cut.folder
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / (cut.target or source.name)
    notice = str(font["name"].getDebugName(0))
    font.save(target)
    (folder / "OFL.txt").write_text(_license_text(packages, cut.package, notice), encoding="utf-8")
    return target


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--packages", type=Path, required=True, help="where the five packages were unpacked")
    parser.add_argument("--out", type=Path, default=Path("resources/fonts"))
    asked = parser.parse_args()
    total = 0
    for cut in cuts():
        made = make(cut, asked.packages, asked.out)
        total += made.stat().st_size
        print(f"{made.stat().st_size:>10,}  {made}")
    print(f"{total:>10,}  together, of at most {CEILING_BYTES:,}")
    return 0 if total <= CEILING_BYTES else 1


if __name__ == "__main__":
    sys.exit(main())
