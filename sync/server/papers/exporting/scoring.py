"""How an item is scored, written as QTI 3 declarations and response processing."""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal

from sync.server.papers.exporting.markup import element, joined, text
from sync.server.papers.exporting.names import Response
from sync.server.papers.keys import AcceptedText, Expr, ItemKey, Mapped, Outcome, ResponseKey

TEMPLATES = "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/"
_BIG = re.compile(r"(?<=[a-z])(?=[A-Z])")
_BY_TEMPLATE = ("match_correct", "map_response", "map_response_point")


def number(value: Decimal) -> str:
    """Return a number as XML says it."""
    return format(value.normalize() + Decimal(0), "f")


def kebab(name: str) -> str:
    """Return a name of QTI 2 as QTI 3 writes it."""
    return _BIG.sub("-", name).lower()


# --- declarations -----------------------------------------------------------------------------------------------------


def declared(one: Response) -> str:
    """Return the declaration of a response, with what is right and what it is worth."""
    key = one.key
    values = [one.value(value) for value in key.correct] or _best(key)
    right = joined(element("qti-value", None, text(value)) for value in values)
    return element(
        "qti-response-declaration",
        {"identifier": one.name, "cardinality": key.cardinality, "base-type": key.base_type},
        element("qti-correct-response", None, right) if right else "",
        "" if key.mapping is None else _mapping(key.mapping, one),
    )


def _best(key: ResponseKey) -> list[str]:
    """What is typed to earn most, where several texts or numbers are accepted."""
    typed = [(one.weight, one.text) for one in key.texts]
    typed += [(one.weight, number((one.low + one.high) / 2)) for one in key.numbers]
    return [max(typed, key=lambda one: one[0])[1]] if typed else []


def _mapping(mapping: Mapped, one: Response) -> str:
    bounds = {
        "default-value": number(mapping.default),
        "lower-bound": None if mapping.lower is None else number(mapping.lower),
        "upper-bound": None if mapping.upper is None else number(mapping.upper),
    }
    if mapping.areas:
        areas = (
            element(
                "qti-area-map-entry",
                {"shape": a.shape, "coords": ",".join(map(str, a.coords)), "mapped-value": number(a.points)},
            )
            for a in mapping.areas
        )
        return element("qti-area-mapping", bounds, joined(areas))
    entries = (
        element(
            "qti-map-entry",
            {"map-key": one.value(e.value), "mapped-value": number(e.points), "case-sensitive": e.case},
        )
        for e in mapping.entries
    )
    return element("qti-mapping", bounds, joined(entries))


def outcomes(key: ItemKey) -> str:
    """Return the declarations of what comes out."""
    own = {name: value for name, value in key.outcomes.items() if name not in ("SCORE", "numAttempts")}
    score = {"identifier": "SCORE", "cardinality": "single", "base-type": "float"}
    if key.how == "by_hand":
        score |= {"normal-maximum": number(key.points), "external-scored": "human"}
    start = key.outcomes.get("SCORE", Outcome(values=("0",)))
    return element("qti-outcome-declaration", score, _start(start)) + joined(
        element(
            "qti-outcome-declaration",
            {"identifier": name, "cardinality": "single", "base-type": value.base},
            _start(value),
        )
        for name, value in own.items()
    )


def _start(outcome: Outcome) -> str:
    values = joined(element("qti-value", None, text(value)) for value in outcome.values)
    return element("qti-default-value", None, values) if values else ""


# --- processing -------------------------------------------------------------------------------------------------------


def processing(key: ItemKey, named: Iterable[Response]) -> str:
    """Return the response processing; nothing where a person decides, or there is nothing to score."""
    responses = tuple(named)
    if key.how in ("by_hand", "information"):
        return ""
    if key.how in _BY_TEMPLATE and len(responses) == 1:
        return element("qti-response-processing", {"template": f"{TEMPLATES}{key.how}.xml"})
    names = {one.key.name: one.name for one in responses}
    rules = key.rules if key.how == "rules" else tuple(_rules(key, responses))
    renamed = names if key.how == "rules" else {}
    return element("qti-response-processing", None, joined(_written(rule, renamed) for rule in rules))


def _rules(key: ItemKey, responses: Iterable[Response]) -> Iterable[Expr]:
    if key.how == "match_correct":
        asked = [one for one in responses if one.key.correct]
        tests = tuple(
            Expr(op="match", args=(Expr(op="variable", name=one.name), Expr(op="correct", name=one.name)))
            for one in asked
        )
        yield _if(((Expr(op="and", args=tests), Decimal(1)),))
        return
    for one in responses:
        if one.key.mapping is not None:
            op = "mapResponsePoint" if one.key.mapping.areas else "mapResponse"
            yield _more(Expr(op=op, name=one.name))
        else:
            yield from _accepted(one)


def _accepted(one: Response) -> Iterable[Expr]:
    """The best of what is accepted: a chain of conditions, those that are worth most first."""
    given = Expr(op="variable", name=one.name)
    tests = [(_fits(given, accepted), accepted.weight) for accepted in one.key.texts]
    for numbers in one.key.numbers:
        low, high = (Expr(op="baseValue", base="float", value=number(n)) for n in (numbers.low, numbers.high))
        between = Expr(op="and", args=(Expr(op="gte", args=(given, low)), Expr(op="lte", args=(given, high))))
        tests.append((between, numbers.weight))
    tests.sort(key=lambda one: one[1], reverse=True)
    if tests:
        yield _if(tuple(tests))


def _fits(given: Expr, accepted: AcceptedText) -> Expr:
    if accepted.wildcards:
        return Expr(op="patternMatch", args=(given,), options={"pattern": pattern_of(accepted)})
    wanted = Expr(op="baseValue", base="string", value=accepted.text)
    case = "true" if accepted.case else "false"
    return Expr(op="stringMatch", args=(given, wanted), options={"caseSensitive": case})


def pattern_of(accepted: AcceptedText) -> str:
    """Return a text with stars as a pattern, letters in either case where case does not count."""
    return ".*".join(_literal(part, case=accepted.case) for part in accepted.text.split("*"))


def _literal(words: str, *, case: bool) -> str:
    out = []
    for sign in re.sub(r"\s+", " ", words):
        forms = {sign, sign.lower(), sign.upper(), sign.casefold()}
        if sign == " ":
            out.append(r"\s+")
        elif not case and len(forms) > 1:
            out.append(f"({'|'.join(map(re.escape, sorted(forms)))})")
        else:
            out.append(re.escape(sign))
    return "".join(out)


def _if(tests: tuple[tuple[Expr, Decimal], ...]) -> Expr:
    branches = tuple(
        Expr(
            op="responseElseIf" if n else "responseIf",
            args=(test, _more(Expr(op="baseValue", base="float", value=number(worth)))),
        )
        for n, (test, worth) in enumerate(tests)
    )
    return Expr(op="responseCondition", args=branches)


def _more(points: Expr) -> Expr:
    total = Expr(op="sum", args=(Expr(op="variable", name="SCORE"), points))
    return Expr(op="setOutcomeValue", name="SCORE", args=(total,))


_NAMED = ("variable", "correct", "mapResponse", "mapResponsePoint", "default", "isNull")


def _written(expr: Expr, names: Mapping[str, str]) -> str:
    name = names.get(expr.name, expr.name) if expr.op in _NAMED else expr.name
    attributes: dict[str, object] = {"identifier": name, "base-type": expr.base}
    attributes |= {kebab(option): value for option, value in expr.options.items()}
    inner = joined(_written(arg, names) for arg in expr.args)
    return element(f"qti-{kebab(expr.op)}", attributes, inner or text(expr.value))
