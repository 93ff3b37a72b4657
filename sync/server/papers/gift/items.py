"""GIFT's questions made into ours."""

from collections.abc import Sequence
from decimal import Decimal

from sync.protocol.paper import Interaction, InteractionBlock
from sync.server.papers import asked as asking
from sync.server.papers.asked import ONE, Asked, Option
from sync.server.papers.assembly import Draft, demand_shown
from sync.server.papers.bodies import Body
from sync.server.papers.gift.grammar import Answer, Number, Question
from sync.server.papers.keys import AcceptedNumber, AcceptedText
from sync.server.papers.markup import Node
from sync.server.papers.media import Drawing, Media
from sync.server.papers.refusals import BrokenItem, NotSupported, Refused
from sync.server.papers.report import Notes
from sync.server.papers.richtext import Around, Child
from sync.server.papers.texts import Text, bare, gap_mark, tree

_WHOLE = Decimal(100)
_BLANK = "_____"


def read_question(
    question: Question, media: Media, *, language: str, file: str, weight: Decimal = ONE, shuffle: bool = True
) -> tuple[Draft, Notes]:
    """Return the question and what was lost; raises Refused with the reason and the line.

    `weight` and `shuffle` are for banks that say more than GIFT does.
    """
    return _Reader(question, media, language, file, weight=weight, shuffle=shuffle).read()


class _Reader:
    def __init__(
        self, question: Question, media: Media, language: str, file: str, *, weight: Decimal, shuffle: bool
    ) -> None:
        self._question = question
        self._language = language
        self._file = file
        self._weight = weight
        self._shuffle = shuffle
        self._notes = Notes()
        self._drawing = Drawing(media, file.rpartition("/")[0], self._notes)

    def read(self) -> tuple[Draft, Notes]:
        try:
            return self._draft(self._asked()), self._notes
        except Refused as error:
            error.line = error.line or self._question.line
            raise

    # --- what is asked ------------------------------------------------------------------------------------------------

    def _asked(self) -> Asked | None:
        match self._question.kind:
            case "Description":
                return None
            case "Essay":
                return asking.essay()
            case "TF":
                return asking.true_or_false(self._language, is_true=self._question.is_true)
            case "MC":
                return self._choice()
            case "Short" | "Numerical":
                return self._entry()
            case "Matching":
                pairs = [(self._rich(pair.left), self._rich(Text(pair.right))) for pair in self._question.pairs]
                return asking.matched(pairs)
            case _:
                raise NotSupported(self._question.kind)

    def _choice(self) -> Asked:
        answers = self._question.answers
        return asking.choice(
            [Option(self._written(answer), _worth(answer)) for answer in answers],
            several=not any(answer.is_right for answer in answers),
            shuffle=self._shuffle,
            in_line=self._question.tail is not None,
        )

    def _entry(self) -> Asked:
        texts, numbers = [], []
        for answer in self._question.answers:
            weight = (_WHOLE if answer.weight is None else answer.weight) / _WHOLE
            match answer.content:
                case Number(low=low, high=high):
                    numbers.append(AcceptedNumber(low=min(low, high), high=max(low, high), weight=weight))
                case Text(text=text):
                    texts.append(AcceptedText(text=text, weight=weight, wildcards="*" in text))
        return asking.typed(texts, numbers, is_number=self._question.kind == "Numerical")

    # --- text around it -----------------------------------------------------------------------------------------------

    def _written(self, answer: Answer) -> str:
        return self._rich(answer.content) if isinstance(answer.content, Text) else ""

    def _rich(self, text: Text) -> str:
        children = tree(Text(bare(text.text), text.format), self._question.line, self._notes)
        return asking.one_line(self._drawing.text.either(children, Around()))

    def _draft(self, asked: Asked | None) -> Draft:
        in_line = self._question.tail is not None and asked is not None and asked.is_in_line
        children = tuple(_with_gap(self._nodes(), in_line=in_line))
        if not plain_text(children) and asked is None:
            raise BrokenItem("there is nothing to see")

        def placed(_: Node) -> Interaction:
            if asked is None:
                raise BrokenItem("a gap without answers")
            return asked.interaction

        blocks = list(Body(self._drawing.text, placed, self._notes).blocks(children, Around()))
        if asked is not None and not in_line:
            blocks.append(InteractionBlock(interaction=asked.interaction))
        key = asking.item_key(
            [] if asked is None else [asked], source=self._question.name, file=self._file, weight=self._weight
        )
        draft = Draft(blocks=tuple(blocks), key=key, title=self._question.title or "")
        demand_shown(draft)
        return draft

    def _nodes(self) -> tuple[Child, ...]:
        """The sentence, with a gap where the answers stood in it."""
        question = self._question
        whole = bare(question.stem.text)
        if question.tail is not None:
            whole += question.before_tail + gap_mark(0) + bare(question.tail)
        return tree(Text(whole, question.stem.format), question.line, self._notes)


def _worth(answer: Answer) -> Decimal:
    """What an answer is worth, one being all: its weight, or all for `=` and nothing for `~`."""
    if answer.weight is not None:
        return answer.weight / _WHOLE
    return ONE if answer.is_right else Decimal(0)


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
