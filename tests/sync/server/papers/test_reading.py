"""One door for all question files."""

import random
import time
from contextlib import suppress

import pytest

from sync.server.papers.assembly import ImportedPaper
from sync.server.papers.reading import read_paper
from sync.server.papers.refusals import Refused, UnknownFormat
from tests.sync.server.papers.making import choice, declared, item_xml, package, single, zipped

WORDS = b"<presentation><material><mattext>x</mattext></material></presentation>"
ESSAY = b'<quiz><question type="essay"><questiontext>Q</questiontext></question></quiz>'
CANVAS = b"<questestinterop><item>" + WORDS + b"</item></questestinterop>"


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (zipped({"a.xml": single()}), "a.zip", "QTI 2"),
        (single().encode(), "a.xml", "QTI 2"),
        (single().encode(), "a.dat", "QTI 2"),
        (b"Q{T}", "a.gift", "GIFT"),
        (b"Q{T}", "a.TXT", "GIFT"),
        (zipped({"a.gift": "Q{T}"}), "a.zip", "GIFT"),
        (CANVAS, "a.xml", "QTI 1.2"),
        (b"Q\nA. a\nB. b\nANSWER: A", "a.txt", "Aiken"),
        (b"question,right,type\nQ,x,text", "a.CSV", "CSV"),
        (zipped({"a.csv": "question,right,type\nQ,x,text"}), "a.zip", "CSV"),
        (ESSAY, "a.xml", "Moodle XML"),
        (b"\xef\xbb\xbf" + ESSAY, "a.txt", "Moodle XML"),
        (ESSAY.decode().encode("utf-16"), "a.gift", "Moodle XML"),
        (b'<!DOCTYPE questestinterop SYSTEM "ims_qtiasiv1p2.dtd">' + CANVAS, "a.txt", "QTI 1.2"),
    ],
)
def test_files_are_told_apart_by_what_is_in_them(data: bytes, name: str, kind: str) -> None:
    assert read_paper(data, name).report.format == kind


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"x", "a.docx"),
        (b"", "a"),
        (zipped({"a.txt": "Q{T}", "b.txt": "Q{T}"}), "a.zip"),
        (zipped({"a.docx": "x"}), "a.zip"),
        (zipped({"a.txt": ESSAY}), "a.zip"),
    ],
)
def test_what_no_importer_reads_is_refused(data: bytes, name: str) -> None:
    with pytest.raises(UnknownFormat):
        read_paper(data, name)


SEEDS = (
    (zipped({"a.xml": single()}), "a.zip"),
    (package({"a": single(), "b": item_xml("<p>x</p>", declared())}), "b.zip"),
    (single().encode(), "a.xml"),
    (
        b'<quiz><question type="cloze"><questiontext>{1:SA:=x#y} {:MC:=a~b}</questiontext></question></quiz>',
        "m.xml",
    ),
    (b"type,question,right,answer 1,answer 2\nchoice,Q,1,a,b\nnumber,R,1..5\n", "a.csv"),
    (b"Q?\nA. a\nB. b\nANSWER: A\n\nR?\nA. a\nB. b\nANSWER: B\n", "a.txt"),
    (b"Q $x^2$ {=a ~%50%b#c}\n\nR{#1..5}\n\nS{T}", "a.gift"),
)


@pytest.mark.parametrize("seed", range(120))
def test_damaged_files_are_refused_or_read_never_a_crash(seed: int) -> None:
    chance = random.Random(seed)
    whole, name = SEEDS[seed % len(SEEDS)]
    data = bytearray(whole)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(data))
        match chance.randrange(3):
            case 0:
                data[at] ^= 1 << chance.randrange(8)
            case 1:
                del data[at : at + chance.randrange(1, 20)]
            case _:
                data[at:at] = bytes(chance.randrange(256) for _ in range(chance.randrange(1, 8)))
        if not data:
            return
    started = time.process_time()
    try:
        found = read_paper(bytes(data), name)
    except Refused:
        return
    finally:
        assert time.process_time() - started < 2
    assert isinstance(found, ImportedPaper)


def test_a_thousand_questions_come_in_quickly() -> None:
    items = {f"i{n}": single(f"Question {n}: which?", f"a{n}", f"b{n}", f"c{n}", f"d{n}") for n in range(1_000)}
    started = time.process_time()
    assert len(read_paper(package(items), "many.zip").paper.order) == 1_000
    assert time.process_time() - started < 10


HUGE = {
    "tags of all names": item_xml("".join(f"<x{n}/>" for n in range(100_000))),
    "choices": item_xml(choice(*(str(n) for n in range(50_000))), declared()),
    "line breaks": item_xml("<p>" + "<br/>" * 100_000 + "x</p>"),
    "open formulas": item_xml("<p>" + "\\(" * 20_000 + "</p>"),
    "declarations": item_xml("<p>x</p>", "".join(declared(f"R{n}") for n in range(20_000))),
    "nothing but depth": item_xml("<div>" * 60_000),
}


@pytest.mark.parametrize("what", HUGE)
def test_huge_questions_are_read_or_refused_in_time(what: str) -> None:
    started = time.process_time()
    with suppress(Refused):
        read_paper(HUGE[what].encode(), "a.xml")
    assert time.process_time() - started < 2


@pytest.mark.parametrize(
    "text", ["\\(" * 40_000, "<!--" * 20_000, "<b" * 40_000, "{" * 40_000, "Q{" + "=a " * 30_000 + "}"]
)
def test_huge_texts_are_read_or_refused_in_time(text: str) -> None:
    started = time.process_time()
    with suppress(Refused):
        read_paper(text.encode(), "a.gift")
    assert time.process_time() - started < 2
