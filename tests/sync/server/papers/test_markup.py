"""XML and HTML: read strictly, with lines, and nothing in it that can reach out."""

import time

import pytest

from sync.server.papers.markup import read_html, read_xml
from sync.server.papers.refusals import XmlRefused

BOMB = (
    "<!DOCTYPE a ["
    + "".join(f"<!ENTITY e{n + 1} '{f'&e{n};' * 10 if n else 'boom'}'>" for n in range(12))
    + "]><a>&e12;</a>"
)


def test_names_lose_their_namespaces_and_keep_their_lines() -> None:
    root = read_xml(b'<x:a xmlns:x="urn:x" x:k="1">\n<x:b/>\n</x:a>')
    assert (root.name, root.get("k"), root.elements[0].name, root.elements[0].line) == ("a", "1", "b", 2)


def test_comments_and_instructions_are_gone() -> None:
    assert read_xml(b"<a>one<!-- secret --><?go now?>two</a>").text == "onetwo"


def test_names_of_qti_3_are_those_of_qti_2() -> None:
    root = read_xml(b'<qti-choice-interaction response-identifier="R" max-choices="1"/>')
    assert (root.name, root.get("responseIdentifier"), root.get("maxChoices")) == ("choiceInteraction", "R", "1")


@pytest.mark.parametrize(
    ("xml", "why"),
    [
        (BOMB, "DOCTYPE|entity|Entity|Detected"),
        ('<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>', "DOCTYPE"),
        ('<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a>&f;</a>', "DOCTYPE"),
        ('<a xmlns:i="http://www.w3.org/2001/XInclude"><i:include href="x"/></a>', "XInclude"),
        ("<a>&nbsp;</a>", "nbsp"),
        ("<a><b></a>", "mismatch"),
        ("", "not XML|empty|Document"),
        ("<a>" * 200 + "</a>" * 200, "deeper|depth"),
        ("<a>" * 90 + "</a>" * 90, "deeper"),
    ],
)
def test_what_no_question_needs_is_refused(xml: str, why: str) -> None:
    started = time.process_time()
    with pytest.raises(XmlRefused, match=why):
        read_xml(xml.encode())
    assert time.process_time() - started < 2


def test_a_refusal_names_file_and_line() -> None:
    with pytest.raises(XmlRefused) as caught:
        read_xml(b"<a>\n\n<b></a>", "items/one.xml")
    assert (caught.value.file, caught.value.line) == ("items/one.xml", 3)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1"])
def test_declared_encodings_are_read(encoding: str) -> None:
    assert read_xml(f'<?xml version="1.0" encoding="{encoding}"?><a>é</a>'.encode(encoding)).text == "é"


def test_a_wrong_encoding_is_refused() -> None:
    with pytest.raises(XmlRefused):
        read_xml('<?xml version="1.0" encoding="utf-8"?><a>é</a>'.encode("iso-8859-1"))


def test_sloppy_html_is_mended() -> None:
    (paragraph,) = read_html("<p>one<br>two &amp; <b>three")
    assert not isinstance(paragraph, str)
    assert (paragraph.name, paragraph.text) == ("p", "onetwo & three")
