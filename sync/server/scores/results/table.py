"""Results of an exam as a table: one line a candidate's attempt, with its points and what was given."""

import csv
from collections.abc import Iterator

from sync.protocol.cells import safe
from sync.protocol.ids import ItemId
from sync.server.papers.plays_told import has_recordings, heard
from sync.server.papers.results import given
from sync.server.scores.results.selection import Line, Selection, form_of, shown
from sync.server.scores.scored import Scored

FACTS = (
    "registration number",
    "name",
    "center",
    "generation",
    "state",
    "started (UTC)",
    "ended (UTC)",
    "minutes used",
    "answered",
    "points",
    "possible",
    "to be scored by hand",
    "paper",
    "counts",
    "decision",
    "form",
    "key version",
)


def lines(selection: Selection) -> Iterator[str]:
    """Yield the lines of the table, the names of the columns first.

    No cell begins like a formula, whatever a candidate typed.
    """
    papers = [record.content for record in selection.papers()]
    most = max((sum(map(paper.questions_in, paper.sections)) for paper in papers), default=0)
    tells_plays = any(map(has_recordings, papers))
    write = csv.writer(Line()).writerow
    yield str(write((*FACTS, *_columns(most, tells_plays=tells_plays))))
    for one in selection:
        yield str(write([safe(cell) for cell in (*facts(one), *_answers(one, tells_plays=tells_plays))]))


def facts(one: Scored) -> tuple[str, ...]:
    """Return what stands before the questions."""
    record, total = one.sat.record, one.total
    return (
        record.profile.registration_number,
        record.profile.full_name,
        record.profile.center.code,
        str(record.generation),
        record.state,
        f"{record.started_at:%Y-%m-%d %H:%M:%S}",
        f"{record.ended_at:%Y-%m-%d %H:%M:%S}" if record.ended_at else "",
        f"{record.used_ms / 60_000:.1f}",
        f"{record.answered}/{record.items}",
        shown(total.points),
        shown(total.possible),
        str(len(total.unscored)),
        f"{one.sat.paper.title} ({record.package[:12]})",
        one.verdict.standing.value,
        one.verdict.why,
        form_of(one),
        str(one.key_version),
    )


def _columns(count: int, *, tells_plays: bool) -> Iterator[str]:
    for n in range(1, count + 1):
        yield f"question {n}"
        yield f"points {n}"
        yield f"response {n}"
        if tells_plays:
            yield f"plays {n}"


def _answers(one: Scored, *, tells_plays: bool) -> Iterator[str]:
    sat = one.sat
    for score in one.scores:
        item = sat.paper.items[ItemId(score.item)]
        yield score.source
        yield shown(score.points)
        yield given(item, sat.attempt.responses.get(score.item, {}))
        if tells_plays:
            yield heard(item, sat.paper, sat.attempt.plays)
