"""Results as QTI tells them: one `assessmentResult` an attempt, all of them in a zip.

After 1EdTech's Results Reporting 2.1, 2.2 and 3.0, which agree on elements and their order and differ in namespace.
"""

import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from xml.sax.saxutils import escape, quoteattr

from sync.protocol.ids import ItemId, ResponseId
from sync.server.papers.evaluation import numeric
from sync.server.papers.exporting.names import Response, named
from sync.server.papers.scoring import ItemScore
from sync.server.scores.results.selection import Selection, shown
from sync.server.scores.scored import Scored

_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_DAY = "%Y-%m-%dT%H:%M:%SZ"
_CARDINALITIES = ("single", "multiple", "ordered")


@dataclass(frozen=True, slots=True)
class Version:
    """A version of the specification."""

    namespace: str
    schema: str


VERSIONS: Mapping[str, Version] = {
    "2.1": Version(
        "http://www.imsglobal.org/xsd/imsqti_result_v2p1",
        "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_result_v2p1.xsd",
    ),
    "2.2": Version(
        "http://www.imsglobal.org/xsd/imsqti_result_v2p2",
        "http://www.imsglobal.org/xsd/qti/qtiv2p2/imsqti_result_v2p2.xsd",
    ),
    "3.0": Version(
        "http://www.imsglobal.org/xsd/imsqti_result_v3p0",
        "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_resultv3p0_v1p0.xsd",
    ),
}


class _Pieces:
    """A file that is only ever written on, and given away as it grows."""

    def __init__(self) -> None:
        self._held = bytearray()

    def write(self, data: bytes) -> int:
        self._held += data
        return len(data)

    def flush(self) -> None:
        """Nothing is held back."""

    def close(self) -> None:
        """There is nothing to close."""

    def taken(self) -> bytes:
        data = bytes(self._held)
        self._held.clear()
        return data


def pieces(selection: Selection, version: str, made_at: datetime) -> Iterator[bytes]:
    """Yield a zip piece by piece, with one document for each attempt."""
    out = _Pieces()
    when = made_at.timetuple()[:6]
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for one in selection:
            about = zipfile.ZipInfo(f"{one.sat.record.public_id}.xml", when)
            about.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(about, document(one, VERSIONS[version], made_at))
            yield out.taken()
    yield out.taken()


def document(one: Scored, version: Version, made_at: datetime) -> bytes:
    """Return the result of one attempt."""
    return "\n".join(_document(one, version, made_at)).encode()


def _document(one: Scored, version: Version, made_at: datetime) -> Iterator[str]:
    record = one.sat.record
    ended = record.ended_at or made_at
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield (
        f'<assessmentResult xmlns="{version.namespace}" xmlns:xsi="{_XSI}"'
        f' xsi:schemaLocation="{version.namespace} {version.schema}">'
    )
    yield f"<context sourcedId={_said(record.profile.registration_number)}>"
    for source, name in (("attempt", record.public_id), ("package", record.package), ("form", one.sat.kept.form)):
        if name:
            yield f'<sessionIdentifier sourceID="urn:exam-central:{source}" identifier={_said(name)}/>'
    yield "</context>"
    yield f'<testResult identifier={_said(one.sat.paper.id)} datestamp="{ended:{_DAY}}">'
    yield _response("duration", "single", "duration", (f"{record.used_ms / 1000:.3f}",))
    yield _outcome("SCORE", one.total.points, one.total.possible)
    yield _text_outcome("KEY_VERSION", "integer", str(one.key_version))
    yield _text_outcome("COUNTS", "identifier", one.verdict.standing.value)
    yield "</testResult>"
    for number, score in enumerate(one.scores, 1):
        yield from _item(one, score, number, ended)
    yield "</assessmentResult>\n"


def _item(one: Scored, score: ItemScore, number: int, ended: datetime) -> Iterator[str]:
    key = one.keys.items[score.item]
    state = "final" if score.is_scored else "pendingResponseProcessing"
    yield (
        f'<itemResult identifier={_said("i-" + score.item)} sequenceIndex="{number}"'
        f' datestamp="{ended:{_DAY}}" sessionStatus="{state}">'
    )
    given = one.sat.responses.get(ItemId(score.item), {})
    for response, known in named(key).items():
        cardinality = known.key.cardinality if known.key.cardinality in _CARDINALITIES else "single"
        yield _response(known.name, cardinality, known.key.base_type, tuple(_values(known, response, given)))
    spent_ms = one.sat.spent_ms.get(ItemId(score.item), 0)
    yield _response("duration", "single", "duration", (f"{spent_ms / 1000:.3f}",))
    yield _outcome("SCORE", score.points, score.possible)
    yield "</itemResult>"


def _values(known: Response, response: ResponseId, given: Mapping[ResponseId, tuple[str, ...]]) -> Iterator[str]:
    """Choices by their names in the exported bank; pairs part by part; numbers as computers write them; no looks."""
    is_number = known.key.base_type in ("integer", "float")
    is_text = known.key.base_type == "string" and known.key.cardinality == "single"
    for value in given.get(response, ())[: 1 if is_text else None]:
        number = numeric(value) if is_number else None
        if number is not None:
            yield shown(number)
        elif not known.choices or value in known.choices:
            yield known.choices.get(value, value)
        else:
            yield " ".join(known.choices.get(part, part) for part in value.split(" "))


def _response(name: str, cardinality: str, base: str, values: tuple[str, ...]) -> str:
    told = "".join(f"<value>{escape(value)}</value>" for value in values)
    return (
        f'<responseVariable identifier={_said(name)} cardinality="{cardinality}" baseType="{base}">'
        f"<candidateResponse>{told}</candidateResponse></responseVariable>"
    )


def _outcome(name: str, points: Decimal | None, possible: Decimal) -> str:
    told = "" if points is None else f"<value>{shown(points)}</value>"
    return (
        f'<outcomeVariable identifier="{name}" cardinality="single" baseType="float"'
        f' normalMaximum="{shown(possible)}">{told}</outcomeVariable>'
    )


def _text_outcome(name: str, base: str, value: str) -> str:
    return (
        f'<outcomeVariable identifier="{name}" cardinality="single" baseType="{base}">'
        f"<value>{escape(value)}</value></outcomeVariable>"
    )


def _said(text: str) -> str:
    return quoteattr(text)
