"""Tables of questions as papers: CSV and workbooks alike."""

from decimal import Decimal

import pytest

from sync.server.papers.assembly import ImportedPaper, NothingImported
from sync.server.papers.keys import encode_keys
from sync.server.papers.refusals import ArchiveRefused, Refused, TextRefused
from sync.server.papers.scoring import score_item
from sync.server.papers.tables.spreadsheets import read_workbook, write_workbook
from sync.server.papers.tables.template import COLUMNS, ROWS, template_csv, template_xlsx
from tests.sync.server.papers.making import imported, only_item, shown, zipped
from tests.sync.server.papers.test_canaries import CANARY, opened


def table(*lines: str) -> ImportedPaper:
    return imported("\n".join(lines).encode(), "bank.csv")


def earned(row: str, *given: str) -> Decimal | None:
    item, key = only_item(table("type,question,right,answer 1,answer 2,answer 3,points,case", row))
    (interaction,) = item.interactions
    ids = {c.html: str(c.id) for listed in ("choices", "sources", "targets") for c in getattr(interaction, listed, ())}
    values = [" ".join(ids.get(part, part) for part in value.split("|")) for value in given]
    return score_item({interaction.response: values}, key).points


@pytest.mark.parametrize("make", [template_csv, template_xlsx])
def test_the_template_comes_in_as_it_stands(make: type[bytes]) -> None:
    data = make()
    found = imported(data, "bank.csv" if make is template_csv else "bank.xlsx")
    assert [shown(found.paper.items[item].body).rpartition(">")[2] for item in found.paper.order] == [
        "",
        *(f"[{kind}]" for kind in ("choice", "choice", "choice", "text_entry", "text_entry", "text_entry")),
        *(f"[{kind}]" for kind in ("match", "order", "extended_text", "extended_text")),
    ]
    assert [section.title for section in found.paper.sections] == ["", "Rivers", "Numbers", "Places"]
    essays = [one.interactions[0] for one in map(found.paper.items.get, found.paper.order[-2:]) if one]
    assert [getattr(one, "format", "") for one in essays] == ["plain", "rich"]
    assert found.report.is_complete


@pytest.mark.parametrize(
    ("row", "given", "points"),
    [
        ("choice,Q,2,a,b,c,3,", ["b"], "3"),
        ("choice,Q,B,a,b,c,,", ["a"], "0"),
        ('several,Q,"1, 3",a,b,c,,', ["a", "c"], "1"),
        ("several,Q,1 3,a,b,c,,", ["a", "b"], "0"),
        ("true or false,Q,false,,,,,", ["False"], "1"),
        ("True/False,Q,TRUE,,,,,", ["True"], "1"),
        ("Multiple choice,Q,2,a,b,c,3,", ["b"], "3"),
        ("text,Q,Nile | the Nile,,,,,", ["The nile"], "1"),
        ("text,Q,Nile,,,,,yes", ["nile"], "0"),
        ("number,Q,3.14 ± 0.01,,,,,", ["3,15"], "1"),
        ("number,Q,1..5 | 9,,,,,", ["9"], "1"),
        ("number,Q,1..5,,,,,", ["6"], "0"),
        ("match,Q,,a -> x,b -> y,-> z,2,", ["a|x", "b|z"], "1"),
        ("order,Q,,a,b,c,,", ["a", "b", "c"], "1"),
    ],
)
def test_points_are_those_of_the_row(row: str, given: list[str], points: str) -> None:
    assert earned(row, *given) == Decimal(points)


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("choice,Q,4,a,b,c,,", "right names 4"),
        ("choice,Q,,a,b,c,,", "right names nothing"),
        ('choice,Q,"1,2",a,b,c,,', "one answer is right in a choice"),
        ("choice,Q,1,a,,c,,", "left out between others"),
        ("choice,,1,a,b,c,,", "there is no question"),
        ("poem,Q,,,,,,", "the type poem; there are: choice,"),
        ("text,Q,,,,,,", "no answer is right"),
        ("text,Q,a,,,,x,", "points are 'x'"),
        ("text,Q,a,,,,-1,", "points are -1"),
        ("text,Q,a,,,,,maybe", "neither yes nor no"),
        ("number,Q,four,,,,,", "'four' is not a number"),
        ("match,Q,,a,b,,,", "is not a pair"),
        ("true or false,Q,perhaps,,,,,", "neither true nor false"),
        ("choice,Q $$\\nosuch$$,1,a,b,,,", "nosuch"),
    ],
)
def test_a_row_that_is_not_whole_is_refused_by_its_number(row: str, why: str) -> None:
    with pytest.raises(NothingImported) as caught:
        table("type,question,right,answer 1,answer 2,answer 3,points,case", "", row)
    (entry,) = caught.value.report.refused
    assert why in entry.sentence
    assert entry.line == 3


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "an empty table"),
        ("a,b\n1,2\n", "a column named 'a'"),
        ("type,right\n1,2\n", "no column named 'question'"),
        ("question,question\n1,2\n", "two of one name"),
        ('question\n"open', "not a table"),
        ("question\n" + "," * 100, "64 columns"),
    ],
)
def test_what_is_no_table_of_questions_is_refused(text: str, why: str) -> None:
    with pytest.raises(TextRefused, match=why):
        imported(text.encode(), "bank.csv")


def test_semicolons_tabs_and_utf_16_are_read() -> None:
    for text in ("type;question;right\ntext;ü;x", "type\tquestion\tright\ntext\tü\tx"):
        for encoding in ("utf-8", "utf-8-sig", "utf-16"):
            assert shown(only_item(imported(text.encode(encoding), "b.csv"))[0].body) == "<p>ü</p>[text_entry]"


def test_a_workbook_is_read_as_it_was_written() -> None:
    rows = read_workbook(write_workbook([COLUMNS, *ROWS], "Q & A"))
    assert [tuple(cells) for _, cells in rows] == [COLUMNS, *ROWS]


SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def workbook(cells: str, shared: str = "") -> bytes:
    """As spreadsheet programs write it: shared texts, numbers, a sheet of another name."""
    relation = '<Relationship Id="r7" Target="/xl/worksheets/other.xml"/>'
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "xl/workbook.xml": f'<workbook xmlns="{SHEET}" xmlns:r="r"><sheets><sheet r:id="r7"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f"<Relationships>{relation}</Relationships>",
            "xl/sharedStrings.xml": f'<sst xmlns="{SHEET}">{shared}</sst>',
            "xl/worksheets/other.xml": f'<worksheet xmlns="{SHEET}"><sheetData>{cells}</sheetData></worksheet>',
        }
    )


def test_a_workbook_of_a_spreadsheet_program_is_read() -> None:
    shared = "<si><t>type</t></si><si><t>question</t></si><si><r><t>rig</t></r><r><t>ht</t></r><rPh><t>x</t></rPh></si>"
    head = "".join(f'<c r="{at}1" t="s"><v>{n}</v></c>' for n, at in enumerate("ABD"))
    row = '<c r="A3" t="str"><v>number</v></c><c r="B3" t="inlineStr"><is><t>Q</t></is></c>'
    row += '<c r="D3"><f>4*6</f><v>24</v></c>'
    found = imported(workbook(f'<row r="1">{head}</row><row r="3">{row}</row>', shared), "bank.xlsx")
    assert shown(only_item(found)[0].body) == "<p>Q</p>[text_entry]"
    assert found.report.entries[0].line == 3


@pytest.mark.parametrize(
    "data",
    [
        workbook('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'),
        zipped({"xl/workbook.xml": "<workbook/>"}),
        zipped({"xl/workbook.xml": "<!DOCTYPE a []><workbook/>"}),
    ],
)
def test_a_strange_workbook_is_refused(data: bytes) -> None:
    with pytest.raises(Refused):
        imported(data, "bank.xlsx")


def test_a_workbook_that_is_a_bomb_is_refused() -> None:
    with pytest.raises(ArchiveRefused):
        imported(zipped({"xl/workbook.xml": "<workbook/>", "xl/worksheets/sheet1.xml": "0" * 60_000_000}), "b.xlsx")


def test_what_is_right_is_in_no_package() -> None:
    found = table(
        "type,question,right,answer 1,answer 2,title,points",
        "text,Question,canary,,,canary,1",
        "match,Question,,a -> b,c -> d,canary,1",
        "choice,Question,1,a,b,canary,1",
    )
    assert CANARY.encode() not in opened(found).lower()
    assert CANARY.encode() in encode_keys(found.keys)
