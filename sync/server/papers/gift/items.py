"""GIFT's questions made into ours."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Literal

from sync.protocol.ids import ChoiceId, ResponseId
from sync.protocol.paper import (
    Choice,
    ChoiceInteraction,
    ExtendedTextInteraction,
    InlineChoiceInteraction,
    Interaction,
    InteractionBlock,
    TextEntryInteraction,
)
from sync.server.papers.assembly import Draft, demand_shown, disordered, new_choice_id, new_item_id, new_response_id
from sync.server.papers.bodies import Body
from sync.server.papers.gift.grammar import Answer, Number, Question, Text
from sync.server.papers.gift.matching import matched
from sync.server.papers.gift.texts import tree
from sync.server.papers.gift.words import true_and_false
from sync.server.papers.keys import AcceptedNumber, AcceptedText, Entry, How, ItemKey, Mapped, ResponseKey
from sync.server.papers.markup import Node
from sync.server.papers.media import Drawing, Media
from sync.server.papers.refusals import BrokenItem, NotSupported, Refused
from sync.server.papers.report import Notes
from sync.server.papers.richtext import Around, Child, plain

_WHOLE = Decimal(100)
_BLANK = "_____"


def read_question(question: Question, media: Media, *, language: str, file: str) -> tuple[Draft, Notes]:
    """Return the question and what was lost; raises Refused with the reason and the line."""
    return _Reader(question, media, language, file).read()


class _Reader:
    def __init__(self, question: Question, media: Media, language: str, file: str) -> None:
        self._question = question
        self._language = language
        self._file = file
        self._notes = Notes()
        self._drawing = Drawing(media, file.rpartition("/")[0], self._notes)
        self._key: ResponseKey | None = None
        self._response = new_response_id()

    def read(self) -> tuple[Draft, Notes]:
        try:
            return self._read(), self._notes
        except Refused as error:
            error.line = error.line or self._question.line
            raise

    def _read(self) -> Draft:
        match self._question.kind:
            case "Description":
                return self._draft(None, "information")
            case "Essay":
                self._key = ResponseKey(name="answer", base_type="string")
                return self._draft(ExtendedTextInteraction(response=self._response), "by_hand")
            case "TF":
                return self._draft(self._true_or_false(), "match_correct")
            case "MC":
                return self._choice()
            case "Short" | "Numerical":
                return self._draft(self._entry(), "accepted")
            case "Matching":
                return self._matching()
            case _:
                raise NotSupported(self._question.kind)

    # --- the interactions ---------------------------------------------------------------------------------------------

    def _true_or_false(self) -> ChoiceInteraction:
        yes, no = (Choice(id=new_choice_id(), html=word, fixed=True) for word in true_and_false(self._language))
        self._remember({yes.id: "true", no.id: "false"}, correct=("true" if self._question.is_true else "false",))
        return ChoiceInteraction(response=self._response, choices=(yes, no))

    def _choice(self) -> Draft:
        answers = self._question.answers
        several = not any(answer.is_right for answer in answers)
        if several and not any(answer.weight and answer.weight > 0 for answer in answers):
            raise BrokenItem("no answer is right")
        written = [self._written(answer) for answer in answers]
        if any(not html for html in written):
            raise BrokenItem("an answer without text")
        choices = [Choice(id=new_choice_id(), html=html) for html in written]
        how = self._remember_choices(choices, answers, several=several)
        in_line = self._question.tail is not None and not several and all(_is_plain(html) for html in written)
        if in_line:
            flat = [Choice(id=choice.id, html=plain(choice.html)) for choice in choices]
            interaction: Interaction = InlineChoiceInteraction(
                response=self._response, choices=disordered(flat, shuffle=True), shuffle=True
            )
        else:
            interaction = ChoiceInteraction(
                response=self._response,
                choices=disordered(choices, shuffle=True),
                shuffle=True,
                max_choices=0 if several else 1,
            )
        return self._draft(interaction, how)

    def _remember_choices(self, choices: Sequence[Choice], answers: Sequence[Answer], *, several: bool) -> How:
        names = {choice.id: f"answer {n}" for n, choice in enumerate(choices, 1)}
        worth = {name: _worth(answer) for name, answer in zip(names.values(), answers, strict=True)}
        right = [name for name, points in worth.items() if points == 1]
        if not several and len(right) == 1 and all(points in (0, 1) for points in worth.values()):
            self._remember(names, correct=(right[0],))
            return "match_correct"
        bounds = (Decimal(0), Decimal(1)) if several else (None, None)
        mapping = Mapped(
            entries=tuple(Entry(value=name, points=points) for name, points in worth.items() if points),
            lower=bounds[0],
            upper=bounds[1],
        )
        correct = tuple(name for name, points in worth.items() if points > 0) if several else tuple(right[:1])
        self._remember(names, correct=correct, mapping=mapping, several=several)
        return "map_response"

    def _matching(self) -> Draft:
        pairs = [(self._rich(pair.left), self._rich(Text(pair.right))) for pair in self._question.pairs]
        interaction, self._key = matched(self._response, pairs)
        return self._draft(interaction, "map_response")

    def _entry(self) -> TextEntryInteraction:
        texts, numbers = [], []
        for answer in self._question.answers:
            weight = _WHOLE if answer.weight is None else answer.weight
            match answer.content:
                case Number(low=low, high=high):
                    numbers.append(AcceptedNumber(low=min(low, high), high=max(low, high), weight=weight / 100))
                case Text(text=text):
                    texts.append(AcceptedText(text=text, weight=weight / 100, wildcards="*" in text))
        if not texts and not numbers:
            raise BrokenItem("no answer is right")
        base: Literal["string", "float"] = "float" if self._question.kind == "Numerical" else "string"
        longest = max((len(text.text) for text in texts), default=0)
        self._key = ResponseKey(name="answer", base_type=base, texts=tuple(texts), numbers=tuple(numbers))
        return TextEntryInteraction(
            response=self._response, base_type=base, expected_length=10 * -(-longest // 10) if longest else 0
        )

    def _remember(
        self,
        names: Mapping[ChoiceId, str],
        *,
        correct: tuple[str, ...],
        mapping: Mapped | None = None,
        several: bool = False,
    ) -> None:
        self._key = ResponseKey(
            name="answer",
            cardinality="multiple" if several else "single",
            choices=dict(names),
            correct=correct,
            mapping=mapping,
        )

    # --- text around them ---------------------------------------------------------------------------------------------

    def _written(self, answer: Answer) -> str:
        return self._rich(answer.content) if isinstance(answer.content, Text) else ""

    def _rich(self, text: Text) -> str:
        children = tree(text, self._question.line, self._notes)
        html = self._drawing.text.either(children, Around())
        # One paragraph is one line: rows of choices should not have space around each.
        inner = html.removeprefix("<p>").removesuffix("</p>")
        return inner if html == f"<p>{inner}</p>" and "<p>" not in inner else html

    def _draft(self, interaction: Interaction | None, how: How) -> Draft:
        question = self._question
        in_line = question.tail is not None and isinstance(interaction, TextEntryInteraction | InlineChoiceInteraction)
        nodes = tree(question.stem, question.line, self._notes, tail=question.tail, space=question.before_tail)
        children = tuple(_with_gap(nodes, in_line=in_line))
        if not plain_text(children) and interaction is None:
            raise BrokenItem("there is nothing to see")

        def placed(_: Node) -> Interaction:
            if interaction is None:
                raise BrokenItem("a gap without answers")
            return interaction

        blocks = list(Body(self._drawing.text, placed, self._notes).blocks(children, Around()))
        if interaction is not None and not in_line:
            blocks.append(InteractionBlock(interaction=interaction))
        draft = Draft(blocks=tuple(blocks), key=self._item_key(how), title=question.title or "")
        demand_shown(draft)
        return draft

    def _item_key(self, how: How) -> ItemKey:
        responses: dict[ResponseId, ResponseKey] = {} if self._key is None else {self._response: self._key}
        return ItemKey(
            item=new_item_id(),
            source=self._question.name,
            how=how,
            file=self._file,
            responses=responses,
            points=self._points(how),
        )

    def _points(self, how: How) -> Decimal:
        if how == "information" or self._key is None:
            return Decimal(0)
        weights = [text.weight for text in self._key.texts] + [number.weight for number in self._key.numbers]
        return max(weights, default=Decimal(1)) if how == "accepted" else Decimal(1)


def _worth(answer: Answer) -> Decimal:
    """What an answer is worth, one being all: its weight, or all for `=` and nothing for `~`."""
    if answer.weight is not None:
        return answer.weight / _WHOLE
    return Decimal(1) if answer.is_right else Decimal(0)


def _is_plain(html: str) -> bool:
    return "<" not in html


def plain_text(children: Sequence[Child]) -> str:
    """Return the text of nodes; formulas and pictures count as text."""
    parts = (child if isinstance(child, str) else _visible(child) for child in children)
    return "".join(parts).strip()


def _visible(node: Node) -> str:
    return "*" if node.name in ("latex", "img", "math", "textEntryInteraction") else plain_text(node.children)


def _with_gap(children: Sequence[Child], *, in_line: bool) -> list[Child]:
    """The gap where the answers stood: an interaction in the line, or a blank when the choices come below."""
    out: list[Child] = []
    for child in children:
        if isinstance(child, str):
            out.append(child)
        elif child.name == "gap":
            out.append(Node("textEntryInteraction", {}, (), child.line) if in_line else _BLANK)
        else:
            inner = tuple(_with_gap(child.children, in_line=in_line))
            out.append(Node(child.name, child.attributes, inner, child.line))
    return out
