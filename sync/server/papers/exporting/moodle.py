"""A paper with its keys written as Moodle XML: what has a form there; all else is named."""

from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from sync.protocol.ids import ItemId
from sync.protocol.paper import (
    Block,
    ChoiceInteraction,
    ExtendedTextInteraction,
    FlowBlock,
    GapMatchInteraction,
    GapRun,
    InlineChoiceInteraction,
    Interaction,
    InteractionBlock,
    Item,
    MatchInteraction,
    OrderInteraction,
    Paper,
    RichBlock,
    SlotRun,
    TextEntryInteraction,
)
from sync.server.papers.assembly import ImportedPaper
from sync.server.papers.exporting import moodle_answers as answers
from sync.server.papers.exporting.markup import document, element, joined, lines, rich, text
from sync.server.papers.exporting.moodle_answers import fraction, number
from sync.server.papers.exporting.unwritten import NoForm
from sync.server.papers.keys import ItemKey, ResponseKey
from sync.server.papers.refusals import Refused
from sync.server.papers.report import Entry, ImportReport, Notes, imported, refused

KIND = "Moodle XML"
_FOLDER = "@@PLUGINFILE@@/"


def write_moodle(whole: ImportedPaper) -> tuple[bytes, ImportReport]:
    """Return the bank, and what of it does not stand in it."""
    paper = whole.paper
    entries: list[Entry] = []
    notes = _structure(paper)
    if notes.all:
        entries.append(imported(paper.title, "bank.xml", 0, notes, about="structure"))
    written: list[str] = []
    for section in paper.sections:
        if section.title:
            category = element("text", None, text(f"$course$/top/{section.title.replace('/', '//')}"))
            written.append(element("question", {"type": "category"}, element("category", None, category)))
        for name in section.items:
            key, lost = whole.keys.items[name], Notes()
            try:
                written.append(_Question(whole, name, lost).write())
                if key.rubric and key.how != "by_hand":
                    lost.lost("what markers are told is written of essays alone")
                entries.append(imported(key.source, "bank.xml", 0, lost))
            except Refused as error:
                entries.append(refused(key.source, "bank.xml", 0, error))
    report = ImportReport(source=paper.id, format=KIND, title=paper.title, entries=tuple(entries))
    return document(element("quiz", None, "\n", "\n".join(written), "\n")), report


def _structure(paper: Paper) -> Notes:
    """What a bank has no place for."""
    notes = Notes()
    sections = paper.sections
    times = [paper.time_limit_ms, *(one.time_limit_ms for one in paper.parts), *(one.time_limit_ms for one in sections)]
    if any(times) or any(item.time_limit_ms for item in paper.items.values()):
        notes.lost("times are not written")
    if len(paper.parts) > 1 or any(part.navigation == "linear" for part in paper.parts):
        notes.lost("parts and their order are not written")
    if any(section.select or section.shuffle for section in sections):
        notes.lost("what chance decides of a section is not written")
    if paper.instructions or any(section.rubric for section in sections):
        notes.lost("instructions are not written")
    return notes


@dataclass(frozen=True, slots=True)
class _Form:
    """A question's type, its text, and what stands beside it."""

    kind: str
    stem: str
    inner: str


class _Question:
    def __init__(self, whole: ImportedPaper, name: ItemId, notes: Notes) -> None:
        self._whole, self._notes = whole, notes
        self._item: Item = whole.paper.items[name]
        self._key: ItemKey = whole.keys.items[name]

    def write(self) -> str:
        """Return the question; raises NoForm by name."""
        item, form = self._item, self._form()
        if item.words:
            self._notes.lost("only the first of its languages is written")
        if item.recordings:
            raise NoForm("a recording")
        stem = self._passage() + form.stem
        points = number(self._key.points * self._key.weight)
        return element(
            "question",
            {"type": form.kind},
            element("name", None, element("text", None, text(self._key.source))),
            self._text("questiontext", stem),
            element("defaultgrade", None, points),
            form.inner,
        )

    def _text(self, name: str, html: str) -> str:
        """A text with its pictures beside it, where Moodle looks for them."""
        used = [media for media in self._whole.media if f"media:{media}" in html]
        files = joined(self._file(media) for media in used)
        return element(name, {"format": "html"}, element("text", None, _plain(rich(html, _FOLDER))), files)

    def _file(self, name: str) -> str:
        said = {"name": name, "path": "/", "encoding": "base64"}
        return element("file", said, b64encode(self._whole.media[name]).decode())

    def _passage(self) -> str:
        stimulus = self._item.stimulus
        if stimulus is None:
            return ""
        found = self._whole.paper.stimuli[stimulus]
        if found.recordings:
            raise NoForm("a recording")
        return found.html

    # --- kinds --------------------------------------------------------------------------------------------------------

    def _form(self) -> _Form:
        asked = self._item.interactions
        if not asked:
            return _Form("description", self._stem(), "")
        if len(asked) == 1 and type(asked[0]) in _FORMS and not self._stands_in_text():
            return _FORMS[type(asked[0])](self, asked[0])
        if all(isinstance(one, TextEntryInteraction | InlineChoiceInteraction | ChoiceInteraction) for one in asked):
            return self._cloze()
        raise NoForm(f"{', '.join(sorted({str(one.__struct_config__.tag) for one in asked}))}")

    def _stands_in_text(self) -> bool:
        flows = [block for block in self._item.body if isinstance(block, FlowBlock)]
        return any(len(block.runs) > 1 for block in flows) or len(flows) > 1

    def _stem(self) -> str:
        """The text without what is asked, and what is said right above it."""
        prompts = joined(f"<p>{one}</p>" if "<p" not in one else one for one in self._prompts())
        return joined(block.html for block in self._item.body if isinstance(block, RichBlock)) + prompts

    def _prompts(self) -> Iterator[str]:
        return (prompt for one in self._item.interactions if (prompt := getattr(one, "prompt", "")))

    def _response(self, asked: Interaction) -> ResponseKey:
        return self._key.responses[asked.response]

    def choice(self, asked: Interaction) -> _Form:
        """One choice or several."""
        assert isinstance(asked, ChoiceInteraction)  # noqa: S101 - the table below says which goes where
        key = self._response(asked)
        several = key.cardinality == "multiple"
        worth = answers.worth_of_choices(key, self._key, self._notes)
        listed = joined(self._answer(one.html, worth.get(key.choices[one.id], Decimal(0))) for one in asked.choices)
        single = element("single", None, "false" if several else "true")
        shuffle = element("shuffleanswers", None, "true" if asked.shuffle else "false")
        return _Form("multichoice", self._stem(), single + shuffle + listed)

    def _answer(self, html: str, worth: Decimal) -> str:
        files = joined(self._file(media) for media in self._whole.media if f"media:{media}" in html)
        said = {"fraction": fraction(worth), "format": "html"}
        return element("answer", said, element("text", None, _plain(rich(html, _FOLDER))), files)

    def entry(self, asked: Interaction) -> _Form:
        """A text or a number."""
        key = self._response(asked)
        accepted = answers.accepted(key, self._key)
        inner = joined(one.element() for one in accepted)
        if accepted and accepted[0].is_number:
            unit = getattr(asked, "unit", "")
            shown = element("unit", None, element("multiplier", None, "1"), element("unit_name", None, text(unit)))
            return _Form(
                "numerical",
                self._stem(),
                inner
                + (element("units", None, shown) if unit else "")
                + element("showunits", None, "0" if unit else "3"),
            )
        case = {one.case for one in accepted}
        if len(case) > 1:
            self._notes.lost("capitals count in all of its answers, not in some")
        return _Form("shortanswer", self._stem(), element("usecase", None, "1" if True in case else "0") + inner)

    def essay(self, asked: Interaction) -> _Form:
        """An essay."""
        assert isinstance(asked, ExtendedTextInteraction)  # noqa: S101 - as above
        inner = element("responseformat", None, "editor" if asked.is_rich else "plain")
        for name, value in (
            ("responsefieldlines", asked.expected_lines),
            ("minwordlimit", asked.min_words),
            ("maxwordlimit", asked.max_words),
        ):
            inner += element(name, None, str(value)) if value else ""
        return _Form("essay", self._stem(), inner + self._text("graderinfo", lines(self._key.rubric)))

    def match(self, asked: Interaction) -> _Form:
        """A grid in which each row has one column."""
        assert isinstance(asked, MatchInteraction)  # noqa: S101 - as above
        key = self._response(asked)
        pairs = answers.even_pairs(key, self._key)
        columns = {key.choices[one.id]: one.html for one in asked.targets}
        if any("<" in html for html in columns.values()):
            raise NoForm("columns with pictures, formulas or markup")
        right = dict(pairs)
        if len(right) != len(pairs) or set(right) != {key.choices[one.id] for one in asked.sources}:
            raise NoForm("a grid in which a row has not just one column")
        rows = [(one.html, columns[right[key.choices[one.id]]]) for one in asked.sources]
        rows += [("", html) for name, html in columns.items() if name not in right.values()]
        inner = joined(self._pair(html, column) for html, column in rows)
        shuffle = element("shuffleanswers", None, "1" if asked.shuffle else "0")
        return _Form("matching", self._stem(), shuffle + inner)

    def _pair(self, html: str, column: str) -> str:
        # What stands in a column was escaped once already: it is HTML.
        answer = element("answer", None, element("text", None, column))
        return self._text("subquestion", html).replace("</subquestion>", f"{answer}</subquestion>")

    def order(self, asked: Interaction) -> _Form:
        """A list to be put in order."""
        assert isinstance(asked, OrderInteraction)  # noqa: S101 - as above
        key = self._response(asked)
        html = {key.choices[one.id]: one.html for one in asked.choices}
        listed = joined(self._answer(html[name], Decimal(1)) for name in key.correct)
        graded = element("gradingtype", None, answers.grading_of(self._key, key))
        return _Form("ordering", self._stem(), graded + listed)

    def gaps(self, asked: Interaction) -> _Form:
        """Words put into a text."""
        assert isinstance(asked, GapMatchInteraction)  # noqa: S101 - as above
        key = self._response(asked)
        by_place = {place: word for word, place in answers.even_pairs(key, self._key)}
        words = {key.choices[one.id]: n for n, one in enumerate(asked.choices, 1)}
        if set(by_place) != {key.choices[slot] for slot in asked.slots}:
            raise NoForm("a text with a place for nothing")
        body = ""
        for block in asked.body:
            runs = (
                f"[[{words[by_place[key.choices[run.id]]]}]]" if isinstance(run, SlotRun) else _no_brackets(run.html)
                for run in getattr(block, "runs", ())
            )
            body += _no_brackets(block.html) if isinstance(block, RichBlock) else f"<p>{joined(runs)}</p>"
        boxes = joined(
            self._text("dragbox", one.html).replace(
                "</dragbox>", "<group>1</group>" + ("<infinite/>" if one.match_max != 1 else "") + "</dragbox>"
            )
            for one in asked.choices
        )
        return _Form("ddwtos", self._stem() + body, boxes)

    # --- Cloze --------------------------------------------------------------------------------------------------------

    def _cloze(self) -> _Form:
        weights = answers.weights(self._key)
        stem = joined(self._in_text(block, weights) for block in self._item.body)
        return _Form("cloze", stem, "")

    def _in_text(self, block: Block, weights: Mapping[str, int]) -> str:
        match block:
            case RichBlock(html=html):
                return _no_braces(html)
            case FlowBlock(runs=runs):
                parts = (
                    self._place(run.interaction, weights) if isinstance(run, GapRun) else _no_braces(run.html)
                    for run in runs
                )
                return f"<p>{joined(parts)}</p>"
            case InteractionBlock(interaction=asked):
                return self._place(asked, weights)
            case _:
                raise NoForm("a recording")

    def _place(self, asked: Interaction, weights: Mapping[str, int]) -> str:
        key = self._response(asked)
        if isinstance(asked, ChoiceInteraction | InlineChoiceInteraction):
            listed = [(one.html, key.choices[one.id]) for one in asked.choices]
            return answers.place_of_choices(asked, key, listed, weights[key.name])
        return answers.place_of_entry(key, weights[key.name])


_FORMS: Mapping[type, Callable[[_Question, Interaction], _Form]] = {
    ChoiceInteraction: _Question.choice,
    TextEntryInteraction: _Question.entry,
    ExtendedTextInteraction: _Question.essay,
    MatchInteraction: _Question.match,
    OrderInteraction: _Question.order,
    GapMatchInteraction: _Question.gaps,
}


def _plain(html: str) -> str:
    """HTML as the text of an element; signs that would begin a formula there stand as entities."""
    meant = html.replace("$", "&#36;").replace("\\(", "&#92;(").replace("\\[", "&#92;[")
    return "<![CDATA[" + meant.replace("]]>", "]]]]><![CDATA[>") + "]]>"


def _no_braces(html: str) -> str:
    return html.replace("{", "&#123;")


def _no_brackets(html: str) -> str:
    return html.replace("[[", "&#91;[")
