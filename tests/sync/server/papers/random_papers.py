"""Papers drawn by chance: packages of QTI with every kind of question, any structure, and what is right for each."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from hypothesis import strategies as st

from tests.sync.server.papers.making import by_template, declared, item_xml, package, picture

MAP = '<object type="image/png" data="map.png" width="400" height="200">A map</object>'
NAMES = "ABCDE"


@dataclass(frozen=True, slots=True)
class Made:
    """An item, and a response that earns all of it, in the names of its source; none where only a person can say."""

    xml: str
    right: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Bank:
    """A package, and what was put into it."""

    data: bytes
    right: tuple[tuple[str, ...] | None, ...]
    """By question, in the order of the package."""
    is_whole: bool
    """Whether nothing of its sections is left to chance."""


WORD = st.text("abcdeäß文ع &<>\"'*-", min_size=1, max_size=8).filter(lambda text: text.strip())
RICH = st.one_of(
    WORD.map(escape), WORD.map(lambda text: f"<b>{escape(text)}</b>"), st.just('<img src="a.png" alt="A"/>')
)


def _texts(draw: st.DrawFn, least: int = 2) -> list[str]:
    return [
        f"{name} {escape(text)}"
        for name, text in zip(NAMES, draw(st.lists(WORD, min_size=least, max_size=5)), strict=False)
    ]


def _listed(texts: Sequence[str], name: str, *, more: str = "") -> str:
    pairs = zip(NAMES, texts, strict=False)
    return "".join(f'<{name} identifier="{one}" {more}>{text}</{name}>' for one, text in pairs)


def _asked(draw: st.DrawFn, name: str, inner: str, more: str = "") -> str:
    prompt = f"<prompt>{draw(RICH)}</prompt>" if draw(st.booleans()) else ""
    shuffle = str(draw(st.booleans())).lower()
    return f'<{name} responseIdentifier="RESPONSE" shuffle="{shuffle}" {more}>{prompt}{inner}</{name}>'


def _item(draw: st.DrawFn, body: str, declaration: str, template: str = "match_correct") -> str:
    return item_xml(f"<p>{draw(RICH)}</p>{body}", declaration, by_template(template), title=draw(WORD.map(_in_quotes)))


def _in_quotes(text: str) -> str:
    return escape(text, {'"': "&quot;"})


def _one_choice(draw: st.DrawFn) -> Made:
    texts = _texts(draw)
    right = draw(st.sampled_from(NAMES[: len(texts)]))
    body = _asked(draw, "choiceInteraction", _listed(texts, "simpleChoice"), 'maxChoices="1"')
    return Made(_item(draw, body, declared(correct=(right,))), (right,))


def _some_choices(draw: st.DrawFn) -> Made:
    texts = _texts(draw)
    right = draw(st.lists(st.sampled_from(NAMES[: len(texts)]), unique=True, min_size=1))
    worth = "".join(
        f'<mapEntry mapKey="{one}" mappedValue="{1 if one in right else -1}"/>' for one in NAMES[: len(texts)]
    )
    mapping = f'<mapping lowerBound="0">{worth}</mapping>' if draw(st.booleans()) else ""
    body = _asked(draw, "choiceInteraction", _listed(texts, "simpleChoice"), 'maxChoices="0"')
    declaration = declared(correct=right, cardinality="multiple", mapping=mapping)
    return Made(_item(draw, body, declaration, "map_response" if mapping else "match_correct"), tuple(right))


def _words(draw: st.DrawFn) -> Made:
    texts = _texts(draw)
    right = draw(st.sampled_from(NAMES[: len(texts)]))
    inner = "".join(
        f'<hottext identifier="{one}">{text}</hottext> and ' for one, text in zip(NAMES, texts, strict=False)
    )
    body = _asked(draw, "hottextInteraction", f"<p>{inner}</p>", 'maxChoices="1"')
    return Made(_item(draw, body, declared(correct=(right,))), (right,))


def _in_line(draw: st.DrawFn) -> Made:
    texts = _texts(draw)
    right = draw(st.sampled_from(NAMES[: len(texts)]))
    asked = _asked(draw, "inlineChoiceInteraction", _listed(texts, "inlineChoice"))
    field = re.sub("<prompt>.*</prompt>", "", asked, flags=re.DOTALL)
    return Made(_item(draw, f"<p>{draw(RICH)} {field} x</p>", declared(correct=(right,))), (right,))


def _typed(draw: st.DrawFn) -> Made:
    right = " ".join(draw(WORD).replace("*", "x").split()) or "x"
    case = str(draw(st.booleans())).lower()
    entry = f'<mapEntry mapKey="{_in_quotes(right)}" mappedValue="2" caseSensitive="{case}"/>'
    field = '<p><textEntryInteraction responseIdentifier="RESPONSE" expectedLength="20"/></p>'
    declaration = declared(correct=(escape(right),), base="string", mapping=f"<mapping>{entry}</mapping>")
    return Made(_item(draw, field, declaration, "map_response"), (right,))


def _number(draw: st.DrawFn) -> Made:
    right = str(draw(st.decimals(-100, 100, places=2)))
    field = '<p><textEntryInteraction responseIdentifier="RESPONSE"/></p>'
    return Made(_item(draw, field, declared(correct=(right,), base="float")), (right,))


FORMS = st.sampled_from(["", ' format="xhtml"'])


def _essay(draw: st.DrawFn) -> Made:
    body = _asked(draw, "extendedTextInteraction", "", f'expectedLines="{draw(st.integers(1, 9))}"{draw(FORMS)}')
    return Made(_item(draw, body, declared(correct=(), base="string")), None)


def _matched(draw: st.DrawFn) -> Made:
    texts = _texts(draw)
    sources = _listed(texts, "simpleAssociableChoice", more='matchMax="1"')
    targets = sources.replace('identifier="', 'identifier="T').replace('matchMax="1"', 'matchMax="0"')
    right = tuple(f"{one} T{draw(st.sampled_from(NAMES[: len(texts)]))}" for one in NAMES[: len(texts)])
    sets = f"<simpleMatchSet>{sources}</simpleMatchSet><simpleMatchSet>{targets}</simpleMatchSet>"
    body = _asked(draw, "matchInteraction", sets, f'maxAssociations="{len(texts)}"')
    return Made(_item(draw, body, declared(correct=right, base="directedPair", cardinality="multiple")), right)


def _ordered(draw: st.DrawFn) -> Made:
    texts = _texts(draw)
    names = draw(st.permutations(NAMES[: len(texts)]))
    most = draw(st.sampled_from([0, len(texts) - 1]))
    body = _asked(draw, "orderInteraction", _listed(texts, "simpleChoice"), f'maxChoices="{most}"' if most else "")
    right = tuple(names[: most or len(names)])
    placed = tuple(f"{one} place-{n}" for n, one in enumerate(right, 1))
    return Made(_item(draw, body, declared(correct=right, cardinality="ordered")), placed if most else right)


def _gaps(draw: st.DrawFn) -> Made:
    texts = _texts(draw)
    names = draw(st.permutations(NAMES[: len(texts)]))
    gaps = "".join(f'<p>{draw(RICH)} <gap identifier="G{one}"/>.</p>' for one in names)
    words = _listed(texts, "gapText", more=f'matchMax="{draw(st.integers(0, 1))}"')
    right = tuple(f"{one} G{one}" for one in names)
    body = _asked(draw, "gapMatchInteraction", words + gaps)
    return Made(_item(draw, body, declared(correct=right, base="directedPair", cardinality="multiple")), right)


def _scale(draw: st.DrawFn) -> Made:
    right = str(draw(st.integers(-5, 5)))
    more = 'lowerBound="-5" upperBound="5" step="1"'
    body = _asked(draw, "sliderInteraction", "", more)
    return Made(_item(draw, body, declared(correct=(right,), base="integer")), (right,))


def _spots(draw: st.DrawFn, name: str, *, labels: bool = True, more: str = "") -> tuple[str, list[str]]:
    many = draw(st.integers(2, 5))
    spots = ""
    for n, one in enumerate(NAMES[:many]):
        label = f'hotspotLabel="{_in_quotes(draw(WORD))}"' if labels else ""
        spots += f'<{name} identifier="{one}" shape="rect" coords="{n * 60},0,{n * 60 + 50},50" {label} {more}/>'
    return spots, list(NAMES[:many])


def _places(draw: st.DrawFn) -> Made:
    spots, names = _spots(draw, "hotspotChoice")
    right = tuple(draw(st.lists(st.sampled_from(names), unique=True, min_size=1)))
    body = _asked(draw, "hotspotInteraction", MAP + spots, 'maxChoices="0"')
    return Made(_item(draw, body, declared(correct=right, cardinality="multiple")), right)


def _order_of_places(draw: st.DrawFn) -> Made:
    spots, names = _spots(draw, "hotspotChoice")
    right = tuple(draw(st.permutations(names)))
    body = _asked(draw, "graphicOrderInteraction", MAP + spots)
    return Made(_item(draw, body, declared(correct=right, cardinality="ordered")), right)


def _onto_places(draw: st.DrawFn) -> Made:
    spots, names = _spots(draw, "associableHotspot", more='matchMax="1"')
    words = "".join(f'<gapText identifier="W{one}" matchMax="1">{one} {escape(draw(WORD))}</gapText>' for one in names)
    right = tuple(f"W{one} {place}" for one, place in zip(names, draw(st.permutations(names)), strict=True))
    body = _asked(draw, "graphicGapMatchInteraction", MAP + words + spots)
    return Made(_item(draw, body, declared(correct=right, base="directedPair", cardinality="multiple")), right)


def _pairs(draw: st.DrawFn) -> Made:
    texts = _texts(draw)
    body = _asked(
        draw,
        "associateInteraction",
        _listed(texts, "simpleAssociableChoice", more='matchMax="2"'),
        'maxAssociations="0"',
    )
    return Made(_item(draw, body, declared(correct=("A B",), base="pair", cardinality="multiple")), ("B A",))


def _joined(draw: st.DrawFn) -> Made:
    spots, _ = _spots(draw, "associableHotspot", more='matchMax="2"')
    body = _asked(draw, "graphicAssociateInteraction", MAP + spots, 'maxAssociations="2"')
    return Made(_item(draw, body, declared(correct=("A B",), base="pair", cardinality="multiple")), ("B A",))


def _point(draw: st.DrawFn) -> Made:
    x, y = draw(st.integers(20, 380)), draw(st.integers(20, 180))
    area = f'<areaMapEntry shape="circle" coords="{x},{y},9" mappedValue="1.5"/>'
    declaration = declared(correct=(), base="point", mapping=f'<areaMapping defaultValue="0">{area}</areaMapping>')
    body = _asked(draw, "selectPointInteraction", MAP, 'maxChoices="1"')
    return Made(_item(draw, body, declaration, "map_response_point"), (f"{x} {y}",))


def _page(draw: st.DrawFn) -> Made:
    return Made(item_xml(f"<p>{draw(RICH)}</p><ul><li>{draw(RICH)}</li></ul>"), ())


KINDS: tuple[Callable[[st.DrawFn], Made], ...] = (
    _one_choice,
    _some_choices,
    _words,
    _in_line,
    _typed,
    _number,
    _essay,
    _matched,
    _ordered,
    _gaps,
    _scale,
    _places,
    _order_of_places,
    _onto_places,
    _pairs,
    _joined,
    _point,
    _page,
)


@st.composite
def banks(draw: st.DrawFn) -> Bank:
    """A package of some questions in one or two parts, drawn and shuffled or not."""
    made = [draw(st.sampled_from(KINDS))(draw) for _ in range(draw(st.integers(1, 6)))]
    names = [f"q{n}" for n in range(len(made))]
    cut = draw(st.integers(0, len(names) - 1))
    parts, is_whole = "", True
    for n, listed in enumerate(part for part in (names[:cut], names[cut:]) if part):
        select = draw(st.integers(1, len(listed)))
        is_whole = is_whole and select == len(listed)
        refs = "".join(
            f'<assessmentItemRef identifier="{one}" href="{one}.xml" fixed="{str(draw(st.booleans())).lower()}"/>'
            for one in listed
        )
        mode = draw(st.sampled_from(["linear", "nonlinear"]))
        parts += (
            f'<testPart identifier="p{n}" navigationMode="{mode}" submissionMode="individual">'
            f'<assessmentSection identifier="s{n}" title="{_in_quotes(draw(WORD))}" visible="true">'
            f'<selection select="{select}"/><ordering shuffle="{str(draw(st.booleans())).lower()}"/>'
            f'<rubricBlock view="candidate"><p>{draw(RICH)}</p></rubricBlock>{refs}</assessmentSection></testPart>'
        )
    pictures = {"a.png": picture(), "map.png": picture(200, 100)}
    items = {name: one.xml for name, one in zip(names, made, strict=True)}
    return Bank(package(items, test=parts, extra=pictures), tuple(one.right for one in made), is_whole)
