"""GIFT's matching questions made into a grid, in which each right pair is worth its share."""

from collections.abc import Sequence
from decimal import Decimal

from sync.protocol.ids import ResponseId
from sync.protocol.paper import Associable, MatchInteraction
from sync.server.papers.assembly import disordered, new_choice_id
from sync.server.papers.keys import Entry, Mapped, ResponseKey
from sync.server.papers.refusals import BrokenItem


def matched(response: ResponseId, pairs: Sequence[tuple[str, str]]) -> tuple[MatchInteraction, ResponseKey]:
    """Return rows and columns, with their key. The same answer to two rows is one column; an answer to nothing is a
    column that fits nowhere. Raises BrokenItem.
    """
    if any(not answer for _, answer in pairs):
        raise BrokenItem("an answer without text")
    columns = {answer: n for n, answer in enumerate(dict.fromkeys(answer for _, answer in pairs), 1)}
    rows = [(question, answer) for question, answer in pairs if question]
    if len(rows) < 2:
        raise BrokenItem("fewer than two to match")
    sources = tuple(Associable(id=new_choice_id(), html=question) for question, _ in rows)
    targets = tuple(Associable(id=new_choice_id(), html=answer, match_max=0) for answer in columns)
    right = tuple(f"row{n} answer{columns[answer]}" for n, (_, answer) in enumerate(rows, 1))
    names = {choice.id: f"row{n}" for n, choice in enumerate(sources, 1)}
    names |= {choice.id: f"answer{n}" for n, choice in enumerate(targets, 1)}
    share = Decimal(1) / len(rows)
    key = ResponseKey(
        name="answer",
        base_type="directedPair",
        cardinality="multiple",
        choices=names,
        correct=right,
        mapping=Mapped(entries=tuple(Entry(value=pair, points=share) for pair in right), upper=Decimal(1)),
    )
    interaction = MatchInteraction(
        response=response,
        sources=disordered(sources, shuffle=True),
        targets=disordered(targets, shuffle=True),
        shuffle=True,
        max_associations=len(sources),
    )
    return interaction, key
