"""Real question banks beside the project: each imports, or names what it refuses; skipped where they are absent."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from sync.server.papers.assembly import NothingImported
from sync.server.papers.gift.grammar import Answer, Number, Question, chunks, parse
from sync.server.papers.keys import encode_keys
from sync.server.papers.reading import read_paper
from sync.server.papers.report import Outcome
from sync.server.papers.texts import Text
from tests.sync.server.papers.planting import planted
from tests.sync.server.papers.test_canaries import CANARY, opened

CONTENT = Path(__file__).parents[5] / "shared" / "content"
pytestmark = pytest.mark.skipif(not CONTENT.is_dir(), reason="no ../shared/content beside the project")

Json = dict[str, object]


def files(pattern: str) -> list[Path]:
    return sorted(CONTENT.glob(pattern)) if CONTENT.is_dir() else []


@pytest.mark.parametrize(
    ("name", "imported", "refused"),
    [
        ("instructure-test_qti_2.2.zip", 4, ["adaptive"]),
        ("pie-basic-interactions.zip", 5, []),
        ("pie-with-passages.zip", 2, []),
        ("qtiworks-french01.zip", 22, ["preCondition"]),
        ("qtiworks-webdeveloper1.zip", 9, []),
    ],
)
def test_qti_packages_come_in(name: str, imported: int, refused: list[str]) -> None:
    found = read_paper((CONTENT / "qti" / name).read_bytes(), name)
    assert found.report.count(Outcome.IMPORTED) == imported
    assert len(found.report.refused) == len(refused)
    for entry, why in zip(found.report.refused, refused, strict=True):
        assert why in entry.sentence
        assert entry.line > 0


@pytest.mark.parametrize("file", files("gift/*.gift"), ids=lambda file: file.name)
def test_gift_files_come_in(file: Path) -> None:
    if file.stem == "categorySpecialCharacter":
        with pytest.raises(NothingImported) as caught:
            read_paper(file.read_bytes(), file.name)
        assert caught.value.report.refused == ()
        return
    found = read_paper(file.read_bytes(), file.name)
    assert found.report.is_complete
    expected = [q for q in json.loads(file.with_suffix(".json").read_text(encoding="utf-8")) if q["type"] != "Category"]
    assert len(found.paper.order) == len(expected)


def test_a_bank_of_mathematics_comes_in_with_its_formulas() -> None:
    file = CONTENT / "banks" / "zh-gaokao-mathqa.gift"
    found = read_paper(file.read_bytes(), file.name)
    assert (found.report.refused, len(found.paper.order), found.paper.languages) == ((), 30, ("zh",))
    assert len(found.media) > 150


@pytest.mark.parametrize("file", [*files("moodle-xml/*.xml"), *files("banks/*.xml")], ids=lambda file: file.name)
def test_moodle_banks_come_in_or_name_what_they_refuse(file: Path) -> None:
    found = read_paper(file.read_bytes(), file.name)
    refused = [entry.notes[0].text for entry in found.report.refused]
    assert len(found.paper.order) + len(refused) == file.read_text(encoding="utf-8").count("<question ")
    assert all("handed in as a file" in why for why in refused)


@pytest.mark.parametrize(
    "file",
    [*files("qti/*.zip"), *files("moodle-xml/*.xml"), *files("banks/*"), *files("gift/*.gift")],
    ids=lambda file: file.name,
)
def test_a_canary_in_every_place_that_bears_a_key_is_in_no_package(file: Path) -> None:
    if file.stem == "categorySpecialCharacter":
        return  # it has no question
    whole = read_paper(file.read_bytes(), file.name)
    found = read_paper(planted(file.read_bytes(), file.name), file.name)
    assert len(found.paper.order) == len(whole.paper.order)
    assert CANARY.encode() not in opened(found).lower()
    assert CANARY.encode() in encode_keys(found.keys) or not any(word in file.name for word in ("zip", "Ref", "quad"))


@pytest.mark.parametrize("file", files("gift/*.json"), ids=lambda file: file.name)
def test_gift_is_understood_as_others_understand_it(file: Path) -> None:
    text = file.with_suffix(".gift").read_text(encoding="utf-8")
    expected = json.loads(file.read_text(encoding="utf-8"))
    assert [as_json(parse(chunk)) for chunk in chunks(text)] == expected


def as_json(question: Question) -> Json:
    """The question in the form of the expected parses."""
    if question.kind == "Category":
        return {"type": "Category", "title": question.title}
    stem = question.stem.text if question.tail is None else f"{question.stem.text} _____ {question.tail.strip()}"
    common: Json = {
        "id": None,
        "tags": None,
        "type": question.kind,
        "title": question.title,
        "stem": {"format": question.stem.format, "text": stem},
        "hasEmbeddedAnswers": question.tail is not None,
    }
    if question.kind == "Description":
        return common
    common["globalFeedback"] = text_json(question.general_feedback)
    return common | answers_json(question)


def answers_json(question: Question) -> Json:
    match question.kind:
        case "TF":
            feedbacks = [*question.feedbacks, None, None]
            return {
                "isTrue": question.is_true,
                "trueFeedback": text_json(feedbacks[0]),
                "falseFeedback": text_json(feedbacks[1]),
            }
        case "Matching":
            pairs = [{"subquestion": text_json(pair.left), "subanswer": pair.right} for pair in question.pairs]
            return {"matchPairs": pairs}
        case "Essay":
            return {}
        case "Numerical" if len(question.answers) == 1 and isinstance(question.answers[0].content, Number):
            return {"choices": number_json(question.answers[0].content)}
        case _:
            return {"choices": [answer_json(answer) for answer in question.answers]}


def answer_json(answer: Answer) -> Json:
    content = answer.content
    return {
        "isCorrect": answer.is_right,
        "weight": None if answer.weight is None else float(answer.weight),
        "text": number_json(content) if isinstance(content, Number) else text_json(content),
        "feedback": text_json(answer.feedback),
    }


def number_json(number: Number) -> Json:
    if number.form == "high-low":
        return {"type": "high-low", "numberHigh": float(number.high), "numberLow": float(number.low)}
    middle = (number.low + number.high) / Decimal(2)
    if number.form == "simple":
        return {"type": "simple", "number": float(middle)}
    return {"type": "range", "number": float(middle), "range": float((number.high - number.low) / 2)}


def text_json(text: Text | None) -> Json | None:
    return None if text is None else {"format": text.format, "text": text.text}
