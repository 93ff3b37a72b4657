"""A canary planted in every place of a question file that bears a key, or speaks to markers: no station may see it."""

import io
import re
import zipfile
from collections.abc import Mapping

from lxml import etree

from sync.server.papers.markup import names
from tests.sync.server.papers.making import zipped
from tests.sync.server.papers.test_canaries import CANARY

_CHOICES = names(
    "simpleChoice inlineChoice simpleAssociableChoice gapText gapImg gap hotspotChoice associableHotspot hottext"
)
_FEEDBACK = names("modalFeedback feedbackInline feedbackBlock testFeedback")
_NAMED = names("identifier pair directedPair")
_TOLD = names(
    "generalfeedback correctfeedback partiallycorrectfeedback incorrectfeedback feedback hint graderinfo idnumber"
)
_KEBAB = re.compile(r"-([a-z])")


def planted(data: bytes, name: str) -> bytes:
    """Return the file with canaries in it; what can be asked and seen stays as it is."""
    if name.endswith(".zip"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            files = {one: archive.read(one) for one in archive.namelist() if not one.endswith("/")}
        return zipped({one: _xml(content) if one.endswith(".xml") else content for one, content in files.items()})
    return _xml(data) if name.endswith(".xml") else _gift(data.decode()).encode()


def _local(element: etree._Element) -> str:
    name = etree.QName(element).localname.removeprefix("qti-")
    return _KEBAB.sub(lambda found: found[1].upper(), name)


def _xml(data: bytes) -> bytes:
    root = etree.fromstring(data)
    kind = _local(root)
    root.insert(0, etree.Comment(f" {CANARY} "))
    if kind == "quiz":
        _moodle(root)
    if kind == "assessmentItem":
        _item(root)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def _elements(root: etree._Element) -> list[etree._Element]:
    return [one for one in root.iter() if isinstance(one.tag, str)]


def _item(root: etree._Element) -> None:
    elements = _elements(root)
    asks = any(_local(one).endswith("Interaction") for one in elements)
    renamed: dict[str, str] = {}
    for one in elements:
        if _local(one) in _CHOICES:
            renamed[one.get("identifier", "")] = f"{CANARY}-{one.get('identifier')}"
            one.set("identifier", renamed[one.get("identifier", "")])
        if _local(one) in _FEEDBACK or (_local(one) == "rubricBlock" and "candidate" not in one.get("view", "")):
            one.text = f"{CANARY} {one.text or ''}"
    for one in elements:
        if _local(one) in ("responseDeclaration", "outcomeDeclaration"):
            _declaration(one, renamed)
        elif _local(one) == "baseValue":
            one.text = _value(one.text or "", one.get("baseType") or one.get("base-type", ""), renamed)
    if asks:
        root.set("title", CANARY)
        root.set("identifier", f"{CANARY}-item")


def _declaration(node: etree._Element, renamed: Mapping[str, str]) -> None:
    base = node.get("baseType") or node.get("base-type", "")
    for one in _elements(node):
        if _local(one) == "value":
            one.text = _value(one.text or "", base, renamed)
        for key in ("mapKey", "map-key"):
            if one.get(key) is not None:
                one.set(key, _value(one.get(key, ""), base, renamed))


def _value(text: str, base: str, renamed: Mapping[str, str]) -> str:
    if base in _NAMED:
        return " ".join(renamed.get(part, part) for part in text.split())
    return f"{CANARY} {text}" if base == "string" else text


def _moodle(root: etree._Element) -> None:
    for question in root.findall("question"):
        for one in _elements(question):
            if one.tag in _TOLD or (one.tag == "name" and question.get("type") != "description"):
                for text in one.findall("text") or [one]:
                    text.text = CANARY
            if one.tag == "answer" and question.get("type") == "shortanswer":
                for text in one.findall("text"):
                    text.text = f"{CANARY} {text.text or ''}"


def _gift(text: str) -> str:
    parts = re.split(r"(\n\s*\n)", text)
    return f"// {CANARY}\n" + "".join(_question(part) if "{" in part else part for part in parts)


def _question(part: str) -> str:
    titled = re.sub(r"(?m)^(\s*)::", rf"\1::{CANARY} ", part, count=1)
    return re.sub(r"(?<![\\{#&])#(?![#\d])", f"#{CANARY} ", titled)
