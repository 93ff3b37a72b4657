"""Every screen and every kind of question, in a window as the candidate sees it: what is walked through."""

from collections.abc import Iterator

import msgspec

from kiosk.exam.beside_one_another import in_languages
from kiosk.flow.screens import InstructionsScreen, QuestionScreen, Screen
from sync.protocol.accommodations import Accommodations
from sync.protocol.ids import ResponseId
from sync.protocol.paper import Item, ItemWords, Stimulus
from sync.protocol.tools import Tool
from tests.gallery import arranged, samples
from tests.kiosk.ui.candidate import screens

MASKED = Accommodations(masking=True)
ALL = Accommodations(
    extra_time_percent=25, text_percent=100, masking=True, eight_keys=True, screen_reader=True, tools=("notes",)
)


def questions(language: str) -> dict[str, QuestionScreen]:
    """One of every kind, empty and answered."""
    r = ResponseId("r")
    found: dict[str, QuestionScreen] = {}
    items: dict[str, Item] = {
        "single": samples.single(language),
        "multiple": samples.multiple(),
        "number": samples.number(),
        "text": samples.text(),
        "essay": samples.essay(),
        "shaped": samples.shaped(),
        "flow": samples.flow(),
        "columns": arranged.vertical(),
        **{name: make() for name, make in arranged.SAMPLES.items()},
    }
    if language in arranged.MATCH:
        items |= {"match": arranged.match(language), "order": arranged.order(language)}
    for name, item in items.items():
        bare = screens.question(language, item, passage=False, responses={})
        found[f"question-{name}"] = bare
        if answer := arranged.ANSWERS.get(name):
            found[f"question-{name}-answered"] = msgspec.structs.replace(bare, responses={r: answer})
    beside = screens.question(language, arranged.alone("beside", arranged.choice(), "zh"), responses={})
    passage = Stimulus(id="c", html=arranged.COLUMNS, language="zh")
    found["question-columns-beside"] = msgspec.structs.replace(beside, stimulus=passage)
    found["question-masked"] = msgspec.structs.replace(found["question-single"], needs=MASKED)
    found["question-typed"] = msgspec.structs.replace(
        found["question-number"], responses={r: ("16 000",)}, readings={r: "16,000"}
    )
    found["question-written"] = msgspec.structs.replace(found["question-essay"], responses={r: (samples.ESSAY,)})
    found["question-shaped-written"] = msgspec.structs.replace(found["question-shaped"], responses={r: samples.SHAPED})
    pair = tuple(dict.fromkeys((language, "ar", "en")))[:2]
    words = {tag: ItemWords(body=samples.single(tag).body) for tag in pair[1:]}
    item = in_languages(msgspec.structs.replace(samples.single(language), language=language, words=words), pair)
    both = screens.question(language, item, responses={})
    found["question-both"] = msgspec.structs.replace(both, languages=("en", "hi", "ar"), shown_in=pair)
    found["question-tools"] = msgspec.structs.replace(found["question-both"], tools=tuple(Tool))
    found["question-tools-essay"] = msgspec.structs.replace(found["question-essay"], tools=tuple(Tool))
    return found


ALIKE = ("code-problem", "waiting-staff", "sign-in-busy", "sign-in-wait", "waiting-move", "waiting-key", "waiting-hand")
"""Beginnings of names of screens that differ in words alone."""


def one_of_each(language: str) -> Iterator[tuple[str, Screen]]:
    """Give every page and every kind of question once: what is slow to walk is walked on these."""
    for name, screen in every(language):
        if not name.startswith(ALIKE) and not name.endswith("-answered"):
            yield name, screen


def every(language: str) -> Iterator[tuple[str, Screen]]:
    """All of them, by name; refusals look alike, so of them the first and the longest."""
    kept = {"refusal-slot-consumed", "refusal-kiosk-store-full", "refusal-lock-incomplete"}
    for name, screen in screens.every(language).items():
        if not name.startswith("refusal") or name in kept:
            yield name, screen
    yield from questions(language).items()
    yield "confirm-needs", msgspec.structs.replace(screens.confirm(language), needs=ALL)
    instructions: InstructionsScreen = screens.instructions(language)
    yield "instructions-needs", msgspec.structs.replace(instructions, needs=ALL)
