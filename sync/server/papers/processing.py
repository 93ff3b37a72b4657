"""QTI's response processing, read into `Expr`: templates told by name, the item's own rules kept as far as they score.

What only chooses feedback is left out before anything is judged, so an item is not refused for a feedback nobody sees.
"""

from collections.abc import Iterable, Sequence

from sync.server.papers.keys import Expr, How
from sync.server.papers.markup import Node, names

SCORE = "SCORE"

OPERATORS = names(
    "variable correct baseValue mapResponse null isNull match equal equalRounded stringMatch patternMatch substring "
    "not and or member contains multiple ordered containerSize sum product subtract divide gt gte lt lte integerDivide "
    "integerModulus round truncate min max integerToFloat default power anyN "
    "mapResponsePoint inside index"
)
STATEMENTS = names(
    "setOutcomeValue responseCondition responseIf responseElseIf responseElse exitResponse responseProcessingFragment"
)
_OPTIONS = names(
    "toleranceMode tolerance includeLowerBound includeUpperBound caseSensitive substring pattern figures roundingMode "
    "min max shape coords n"
)
_TEMPLATES: dict[str, How] = {
    "match_correct": "match_correct",
    "cc2_match": "match_correct",
    "cc2_match_basic": "match_correct",
    "map_response": "map_response",
    "cc2_map_response": "map_response",
    "map_response_point": "map_response_point",
}


class UnknownRule(Exception):
    """Response processing that uses what the scoring here does not have."""

    def __init__(self, what: str, line: int) -> None:
        super().__init__(what)
        self.what = what
        self.line = line


def template_of(processing: Node) -> How | None:
    """Return what a template, told by the end of its address, does; None where there is none or an unknown one."""
    address = processing.get("template") or processing.get("templateLocation")
    name = address.rstrip("/").rpartition("/")[2].removesuffix(".xml").lower()
    return _TEMPLATES.get(name)


def read_rules(processing: Node) -> tuple[Expr, ...]:
    """Return the rules that bear on the score; raises UnknownRule for one that is not understood."""
    whole = tuple(_statement(node) for node in processing.elements)
    wanted = _bearing_on_score(whole)
    kept = tuple(_pruned(whole, wanted))
    for expr in _all(kept):
        if expr.op not in OPERATORS and expr.op not in STATEMENTS:
            raise UnknownRule(expr.op, int(expr.value or 0))
    return kept


def names_in(rules: Iterable[Expr], *ops: str) -> frozenset[str]:
    """Return the variables that these operators name."""
    return frozenset(expr.name for expr in _all(rules) if expr.op in ops and expr.name)


def _statement(node: Node) -> Expr:
    known = node.name in OPERATORS or node.name in STATEMENTS
    text = "".join(child for child in node.children if isinstance(child, str)).strip()
    return Expr(
        op=node.name,
        args=tuple(_statement(child) for child in node.elements),
        name=node.get("identifier"),
        # The line of what is not known here travels in `value`: its text says nothing to anybody.
        value=text if known else str(node.line),
        base=node.get("baseType"),
        options={key: value for key, value in node.attributes.items() if key in _OPTIONS},
    )


def _all(rules: Iterable[Expr]) -> Iterable[Expr]:
    for expr in rules:
        yield expr
        yield from _all(expr.args)


def _bearing_on_score(rules: Sequence[Expr]) -> frozenset[str]:
    """The outcomes that the score depends on, directly or by way of others."""
    wanted = frozenset((SCORE,))
    while True:
        found = wanted | names_in(_pruned(rules, wanted), "variable")
        if found == wanted:
            return wanted
        wanted = found


def _pruned(rules: Iterable[Expr], wanted: frozenset[str]) -> Iterable[Expr]:
    for expr in rules:
        if expr.op == "setOutcomeValue":
            if expr.name in wanted:
                yield expr
        elif expr.op == "exitResponse":
            yield expr
        elif expr.op == "responseCondition":
            branches = tuple(_branch(branch, wanted) for branch in expr.args)
            if any(_does_something(branch) for branch in branches):
                yield Expr(op=expr.op, args=branches)
        elif expr.op == "responseProcessingFragment":
            yield from _pruned(expr.args, wanted)
        elif expr.op != "lookupOutcomeValue" or expr.name in wanted:
            yield expr


def _branch(branch: Expr, wanted: frozenset[str]) -> Expr:
    if branch.op == "responseElse":
        return Expr(op=branch.op, args=tuple(_pruned(branch.args, wanted)))
    test, rest = branch.args[:1], branch.args[1:]
    return Expr(op=branch.op, args=(*test, *_pruned(rest, wanted)))


def _does_something(branch: Expr) -> bool:
    return len(branch.args) > (0 if branch.op == "responseElse" else 1)
