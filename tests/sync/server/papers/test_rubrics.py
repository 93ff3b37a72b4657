"""What a bank tells its markers: kept with the key as plain text, written out again, never in the paper."""

from sync.protocol.ids import ItemId
from sync.protocol.paper import encode_paper
from sync.server.papers.assembly import ImportedPaper
from sync.server.papers.exporting.moodle import write_moodle
from sync.server.papers.exporting.qti3 import write_qti3
from sync.server.papers.reading import read_paper
from tests.sync.server.papers.making import declared, item_xml

RUBRIC = "2 points: rain and snow\n1 point: one of <them>"
QTI = item_xml(
    '<rubricBlock view="scorer tutor"><p>2 points:\n rain <b>and</b> snow</p><p>1 point: one of &lt;them&gt;</p>'
    '</rubricBlock><rubricBlock view="candidate"><p>Write.</p></rubricBlock><p>Why?</p>'
    '<extendedTextInteraction responseIdentifier="RESPONSE"/>',
    declared(correct=(), base="string"),
)
MOODLE = """<?xml version="1.0"?><quiz><question type="essay"><name><text>E</text></name>
<questiontext format="html"><text>Why?</text></questiontext>
<graderinfo format="html"><text><![CDATA[<ul><li>2 points: rain and snow</li>
<li>1 point: one of &lt;them&gt;</li></ul>]]></text></graderinfo>
</question></quiz>"""


def rubric(paper: ImportedPaper) -> str:
    return paper.keys.items[ItemId(paper.paper.order[0])].rubric


def test_a_rubric_for_scorers_is_kept_for_markers_and_in_no_paper() -> None:
    for data, name in ((QTI, "item.xml"), (MOODLE, "quiz.xml")):
        found = read_paper(data.encode(), name)
        assert rubric(found) == RUBRIC
        assert b"rain" not in encode_paper(found.paper)


def test_it_goes_out_with_the_bank_and_comes_in_again() -> None:
    found = read_paper(QTI.encode(), "item.xml")
    for write, name in ((write_qti3, "bank.zip"), (write_moodle, "bank.xml")):
        assert rubric(read_paper(write(found)[0], name)) == RUBRIC
