"""Keys never reach a station: a canary in every key-bearing place of a package is not found in what is sealed."""

import io
import zipfile

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PIL import PngImagePlugin

from sync.protocol import seal
from sync.protocol.signatures import key_id
from sync.server.papers.assembly import ImportedPaper
from tests.sync.server.papers.making import QTI, gift, imported, package, part, picture, section

CANARY = "canary"

ITEM = f"""<?xml version="1.0"?>
<!-- canary -->
<assessmentItem xmlns="{QTI}" identifier="canary-item" title="canary" label="canary" toolName="canary" adaptive="false"
  timeDependent="false">
  <responseDeclaration identifier="canaryResponse" cardinality="multiple" baseType="identifier">
    <correctResponse interpretation="canary"><value>canaryA</value></correctResponse>
    <mapping defaultValue="0"><mapEntry mapKey="canaryA" mappedValue="1"/></mapping>
  </responseDeclaration>
  <responseDeclaration identifier="canaryText" cardinality="single" baseType="string">
    <correctResponse><value>canary</value></correctResponse>
    <mapping><mapEntry mapKey="canary" mappedValue="1"/></mapping>
  </responseDeclaration>
  <responseDeclaration identifier="canaryList" cardinality="single" baseType="identifier">
    <correctResponse><value>canaryX</value></correctResponse>
  </responseDeclaration>
  <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
  <outcomeDeclaration identifier="MODEL" cardinality="single" baseType="string" interpretation="canary">
    <defaultValue><value>canary</value></defaultValue>
  </outcomeDeclaration>
  <stylesheet href="canary.css" type="text/css"/>
  <itemBody class="canary">
    <rubricBlock view="scorer"><p>canary</p></rubricBlock>
    <rubricBlock view="author proctor testConstructor tutor"><p>canary</p></rubricBlock>
    <p class="canary" id="canary" title="canary" data-key="canary" label="canary">Question<!-- canary -->
      <span style="display:none">canary</span><span hidden="hidden">canary</span>
      <feedbackInline outcomeIdentifier="F" identifier="canary" showHide="show">canary</feedbackInline>
      <img src="canary.png" alt="A field" longdesc="canary" id="canary"/>
    </p>
    <choiceInteraction responseIdentifier="canaryResponse" maxChoices="0" id="canary" class="canary" label="canary">
      <simpleChoice identifier="canaryA" class="canary" templateIdentifier="canary" label="canary">One
        <feedbackInline outcomeIdentifier="F" identifier="canary" showHide="show">canary</feedbackInline>
      </simpleChoice>
      <simpleChoice identifier="canaryB">Two<!-- canary --></simpleChoice>
    </choiceInteraction>
    <p>Say <textEntryInteraction responseIdentifier="canaryText" id="canary"/> and
      <inlineChoiceInteraction responseIdentifier="canaryList" label="canary">
        <inlineChoice identifier="canaryX">x<feedbackInline outcomeIdentifier="F" identifier="f"
          showHide="show">canary</feedbackInline></inlineChoice>
        <inlineChoice identifier="canaryY">y</inlineChoice>
      </inlineChoiceInteraction></p>
    <math xmlns="http://www.w3.org/1998/Math/MathML" id="canary"><semantics><mrow><mi>x</mi></mrow>
      <annotation>canary</annotation></semantics></math>
    <feedbackBlock outcomeIdentifier="F" identifier="canary" showHide="show"><p>canary</p></feedbackBlock>
  </itemBody>
  <responseProcessing>
    <responseCondition><responseIf><match><variable identifier="canaryText"/><baseValue
      baseType="string">canary</baseValue></match><setOutcomeValue identifier="SCORE"><baseValue
      baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition>
  </responseProcessing>
  <modalFeedback outcomeIdentifier="F" identifier="canary" showHide="show" title="canary"><p>canary</p></modalFeedback>
  <catalogInfo><catalog id="canary">canary</catalog></catalogInfo>
</assessmentItem>"""

TEST = part(
    section(
        "canary-question",
        inner='<rubricBlock view="scorer"><p>canary</p></rubricBlock>',
        attributes='title="canary" visible="false"',
    )
) + (
    "<outcomeDeclaration identifier='O' baseType='string' cardinality='single'><defaultValue><value>canary</value>"
    "</defaultValue></outcomeDeclaration><testFeedback identifier='canary' access='atEnd' outcomeIdentifier='O' "
    "showHide='show' title='canary'><p>canary</p></testFeedback>"
)

GIFT = """// canary [id:canary] [tag:canary]
$CATEGORY: canary

::canary::Question {=%100%One#canary ~Two#canary ####canary}

::canary::Typed {=canary=%50%*canary*#canary}

::canary::True? {T#canary#canary}

::canary::Number {#42:1#canary =%50%40..44#canary}

::canary::Several {~%50%One#canary ~%50%Two ~%-100%Three}
"""


def opened(found: ImportedPaper) -> bytes:
    """Everything that a station can ever see of the paper, in one piece."""
    issuer = Ed25519PrivateKey.generate()
    issuers = {key_id(issuer.public_key().public_bytes_raw()): issuer.public_key()}
    key = seal.new_content_key()
    data = seal.seal_package(
        found.paper, found.media, issuer=issuer, content_key=key, exam="E", not_before_ms=0, not_after_ms=1
    )
    manifest = seal.read_manifest(data, issuers)
    with zipfile.ZipFile(io.BytesIO(data)) as outer:
        plain = seal._decrypted(outer.read("content.bin"), key, manifest)
        rest = outer.read("manifest.json") + outer.read("manifest.sig")
    assert b"paper.json" in plain
    return plain + rest


def qti() -> ImportedPaper:
    told = PngImagePlugin.PngInfo()
    told.add_text("Comment", CANARY)
    extra = {"canary.png": picture(pnginfo=told), "canary.css": b".canary {}", "canary.txt": b"canary"}
    return imported(package({"canary-question": ITEM}, test=TEST, extra=extra))


@pytest.mark.parametrize("make", [qti, lambda: gift(GIFT)], ids=["QTI", "GIFT"])
def test_no_canary_is_found_in_the_opened_package(make: type[ImportedPaper]) -> None:
    found = make()
    assert found.report.refused == ()
    everything = opened(found)
    assert b"Question" in everything
    assert CANARY.encode() not in everything.lower()


def test_the_key_file_has_what_the_package_has_not() -> None:
    from sync.server.papers.keys import encode_keys

    assert CANARY.encode() in encode_keys(qti().keys)
    assert CANARY.encode() in encode_keys(gift(GIFT).keys)
