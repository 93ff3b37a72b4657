"""How long a thousand questions take to come in: as a QTI package, as GIFT, as Moodle XML, as a table."""

import time
from collections.abc import Callable, Mapping
from pathlib import Path

from sync.server.papers.reading import read_paper
from tests.bench.row import Row
from tests.sync.server.papers.making import package, picture, single

QUESTIONS = 1_000
PICTURES = 50
GOAL_S = 10.0


def importing(_: Path) -> list[Row]:
    """Return a row for each form; every tenth question has a formula, the package has fifty pictures."""
    return [_timed(form, make) for form, make in FORMS.items()]


def _timed(form: str, make: Callable[[], tuple[bytes, str]]) -> Row:
    data, name = make()
    started = time.perf_counter()
    found = read_paper(data, name)
    took = time.perf_counter() - started
    if len(found.paper.order) != QUESTIONS or found.report.refused:
        raise AssertionError(f"{form}: {len(found.paper.order)} of {QUESTIONS} questions came in")
    return Row.of(f"import {QUESTIONS} questions, {form}", took, "s", goal=GOAL_S)


def _words(n: int) -> str:
    return f"Question {n}: which is \\(x^{n}\\)?" if n % 10 == 0 else f"Question {n}: which?"


def _qti() -> tuple[bytes, str]:
    items = {
        f"i{n}": single(_words(n) + (f'<img src="p{n}.png" alt="A field"/>' if n < PICTURES else ""), *"abcd")
        for n in range(QUESTIONS)
    }
    extra = {f"p{n}.png": picture(400 + n, 300) for n in range(PICTURES)}
    return package(items, extra=extra), "bank.zip"


def _gift() -> tuple[bytes, str]:
    text = "\n\n".join(f"::N{n}::{_words(n).replace(':', chr(92) + ':')} {{=a ~b ~c ~d}}" for n in range(QUESTIONS))
    return text.encode(), "bank.gift"


def _moodle() -> tuple[bytes, str]:
    answers = "".join(
        f'<answer fraction="{100 * (n == 0)}"><text>{text}</text></answer>' for n, text in enumerate("abcd")
    )
    questions = "".join(
        f'<question type="multichoice"><questiontext format="html"><text><![CDATA[<p>{_words(n)}</p>]]></text>'
        f"</questiontext>{answers}</question>"
        for n in range(QUESTIONS)
    )
    return f"<quiz>{questions}</quiz>".encode(), "bank.xml"


def _table() -> tuple[bytes, str]:
    rows = "\n".join(f"choice,{_words(n)},1,a,b,c,d" for n in range(QUESTIONS))
    return f"type,question,right,answer 1,answer 2,answer 3,answer 4\n{rows}".encode(), "bank.csv"


FORMS: Mapping[str, Callable[[], tuple[bytes, str]]] = {
    "QTI 2 with 50 pictures": _qti,
    "GIFT": _gift,
    "Moodle XML": _moodle,
    "CSV": _table,
}
