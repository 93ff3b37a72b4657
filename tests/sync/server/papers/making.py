"""Question files made for the tests: small, ours, and wrong wherever a test wants them so."""

import io
import zipfile
from collections.abc import Iterable, Mapping

from PIL import Image

from sync.protocol.ids import ItemId
from sync.protocol.paper import Block, FlowBlock, Interaction, InteractionBlock, Item, RichBlock, TextRun
from sync.server.papers.assembly import Draft, ImportedPaper
from sync.server.papers.keys import ItemKey
from sync.server.papers.media import Media
from sync.server.papers.qti.items import ReadItem, read_item
from sync.server.papers.reading import read_paper

QTI = "http://www.imsglobal.org/xsd/imsqti_v2p2"
TEMPLATES = "http://www.imsglobal.org/question/qti_v2p1/rptemplates/"


def zipped(files: Mapping[str, bytes | str]) -> bytes:
    """A zip of the files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def picture(width: int = 40, height: int = 30, kind: str = "PNG", **options: object) -> bytes:
    """A picture of one color."""
    out = io.BytesIO()
    Image.new("RGB", (width, height), (180, 60, 40)).save(out, kind, **options)  # type: ignore[arg-type]
    return out.getvalue()


def item_xml(
    body: str,
    declared: str = "",
    processing: str = "",
    *,
    title: str = "An item",
    attributes: str = "",
    after: str = "",
) -> str:
    """An item of QTI 2.2."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<assessmentItem xmlns="{QTI}" identifier="i" title="{title}" '
        f'adaptive="false" timeDependent="false" {attributes}>\n{declared}\n'
        '<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>\n'
        f"{after}<itemBody>{body}</itemBody>\n{processing}</assessmentItem>"
    )


def declared(
    name: str = "RESPONSE",
    correct: Iterable[str] = ("A",),
    *,
    base: str = "identifier",
    cardinality: str = "single",
    mapping: str = "",
) -> str:
    """A response declaration."""
    values = "".join(f"<value>{value}</value>" for value in correct)
    inner = f"<correctResponse>{values}</correctResponse>" if values else ""
    return (
        f'<responseDeclaration identifier="{name}" cardinality="{cardinality}" baseType="{base}">'
        f"{inner}{mapping}</responseDeclaration>"
    )


def by_template(name: str = "match_correct") -> str:
    """Response processing by a template."""
    return f'<responseProcessing template="{TEMPLATES}{name}"/>'


def choice(*texts: str, response: str = "RESPONSE", attributes: str = 'maxChoices="1"', prompt: str = "") -> str:
    """A choice interaction whose choices are A, B, C …"""
    choices = "".join(f'<simpleChoice identifier="{chr(65 + n)}">{text}</simpleChoice>' for n, text in enumerate(texts))
    shown = f"<prompt>{prompt}</prompt>" if prompt else ""
    return f'<choiceInteraction responseIdentifier="{response}" {attributes}>{shown}{choices}</choiceInteraction>'


def single(question: str = "Which?", *texts: str) -> str:
    """A whole item with one right choice, the first."""
    return item_xml(f"<p>{question}</p>{choice(*(texts or ('One', 'Two')))}", declared(), by_template())


def read_one(xml: str, files: Mapping[str, bytes] | None = None) -> ReadItem:
    """The item of a piece of XML."""
    whole = {"item.xml": xml.encode(), **(files or {})}
    return read_item("item.xml", whole, Media(whole))


def package(items: Mapping[str, str], *, test: str = "", extra: Mapping[str, bytes] | None = None) -> bytes:
    """A package with a manifest; `test` is the inside of an assessmentTest."""
    resources = "".join(
        f'<resource identifier="{name}" type="imsqti_item_xmlv2p2" href="{name}.xml"/>' for name in items
    )
    files: dict[str, bytes | str] = {f"{name}.xml": xml for name, xml in items.items()}
    if test:
        resources += '<resource identifier="test" type="imsqti_test_xmlv2p2" href="test.xml"/>'
        files["test.xml"] = f'<assessmentTest xmlns="{QTI}" identifier="t" title="A test">{test}</assessmentTest>'
    files["imsmanifest.xml"] = (
        '<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="m">'
        f"<organizations/><resources>{resources}</resources></manifest>"
    )
    return zipped(files | dict(extra or {}))


def section(*names: str, inner: str = "", attributes: str = 'title="S" visible="true"') -> str:
    """A section with references to items."""
    refs = "".join(f'<assessmentItemRef identifier="{name}" href="{name}.xml"/>' for name in names)
    return f'<assessmentSection identifier="s" {attributes}>{inner}{refs}</assessmentSection>'


def part(*sections: str, mode: str = "nonlinear") -> str:
    """A part of a test."""
    inner = "".join(sections)
    return f'<testPart identifier="p" navigationMode="{mode}" submissionMode="simultaneous">{inner}</testPart>'


def imported(data: bytes, name: str = "bank.zip") -> ImportedPaper:
    """The paper of a question file."""
    return read_paper(data, name)


def gift(text: str) -> ImportedPaper:
    """The paper of a GIFT text."""
    return read_paper(text.encode(), "bank.gift")


def only_item(paper: ImportedPaper) -> tuple[Item, ItemKey]:
    """The first item and its key."""
    first = ItemId(paper.paper.order[0])
    return paper.paper.items[first], paper.keys.items[first]


def shown(blocks: Iterable[Block]) -> str:
    """What blocks come to in one line: HTML as it is, `[...]` for an interaction."""
    parts = []
    for block in blocks:
        match block:
            case RichBlock(html=html):
                parts.append(html)
            case FlowBlock(runs=runs):
                parts.append(
                    "{" + "".join(r.html if isinstance(r, TextRun) else f"[{_kind(r.interaction)}]" for r in runs) + "}"
                )
            case InteractionBlock(interaction=interaction):
                parts.append(f"[{_kind(interaction)}]")
    return "".join(parts)


def seen(draft: Draft) -> str:
    """What the blocks of a draft come to."""
    return shown(draft.blocks)


def _kind(interaction: Interaction) -> str:
    return str(interaction.__struct_config__.tag)
