"""An exam that was sat: attempts made of events, as stations send them."""

from collections.abc import Mapping
from datetime import timedelta

from sync.protocol import events
from sync.protocol.answers import answers_root
from sync.protocol.events import AnyEvent, AttemptStarted, AttemptSubmitted, ItemResponded, Moment
from sync.protocol.ids import AttemptId, CandidateId, ItemId, PackageHash, ResponseId, SessionId
from sync.server.exchange import folds
from sync.server.exchange.models import AttemptRecord, Journal, StoredEvent
from sync.server.papers import packages
from sync.server.papers.assembly import ImportedPaper
from sync.server.papers.importing import keep
from sync.server.registration.models import CandidateProfile, Exam, ExamCenter, ExamSession, Station
from sync.server.registration.times import now
from tests.sync.server.papers.making import gift
from tests.sync.server.papers.moodle.test_files import moodle, question

AT = Moment(wall_ms=1_000, mono_ms=1, boot="b")
PAPER = "::A::Which?{=Nile ~Sahara}\n\n::B::How many?{#4}\n\n::C::Why?{}\n\n::D::Page."


def rivers(text: str = PAPER) -> ImportedPaper:
    """The exam, its session and its paper."""
    return held(gift(text))


def held(paper: ImportedPaper) -> ImportedPaper:
    """The exam and its session, with this paper."""
    exam = Exam.objects.create(code="E1", title="Rivers")
    center = ExamCenter.objects.create(code="C1", name="One", zone="Asia/Kolkata")
    ExamSession.objects.create(center=center, exam=exam, opens_at=now(), closes_at=now() + timedelta(hours=1))
    keep(paper, "E1")
    return paper


WHOLE = ("Wet & <b>dry</b>\nrain\nsun", "b0+3 _6+1 *1+2")
"""An essay with looks, and signs that look like some."""


def an_essay_that_was_shaped(values: tuple[str, ...] = WHOLE) -> tuple[Exam, ImportedPaper, AttemptRecord]:
    """An exam with one essay whose words may be shaped, sat once."""
    paper = held(moodle(question("essay", "<p>Why?</p>", "<responseformat>editor</responseformat>")))
    record = sat(paper, "R1", {0: values})
    return Exam.objects.get(code="E1"), paper, record


def sat(
    paper: ImportedPaper, number: str, responses: Mapping[int, tuple[str, ...]], *, form: str = ""
) -> AttemptRecord:
    """An attempt that answered some of the paper's items (by position) and was submitted."""
    center, _ = ExamCenter.objects.get_or_create(code="C1", defaults={"name": "One", "zone": "Asia/Kolkata"})
    exam = Exam.objects.get(code="E1")
    session, _ = ExamSession.objects.get_or_create(
        center=center, exam=exam, defaults={"opens_at": now(), "closes_at": now() + timedelta(hours=3)}
    )
    found = packages.by_form(session).get(form) or packages.for_session(session)
    assert found is not None
    profile = CandidateProfile.objects.create(
        registration_number=number, full_name="Asha", exam=exam, center=center, session=session, access_code_hash="x"
    )
    station = Station.objects.create(center=center, seat=number, sign_key="k", seal_key="k")
    journal = Journal.objects.create(station=station, incarnation=1, hash="h", genesis="g")
    attempt = AttemptId(f"attempt-{number}")
    started = AttemptStarted(
        at=AT,
        attempt=attempt,
        candidate=CandidateId(profile.public_id),
        generation=1,
        exam="E1",
        session=SessionId(session.public_id),
        package=PackageHash(found.hash),
        allowed_ms=60_000,
        items=len(paper.paper.order),
        seed="s",
    )
    said = [started, *(_responded(paper, attempt, item, values) for item, values in responses.items())]
    for seq, event in enumerate(said, 1):
        stored(journal, seq, event, attempt)
    profile.assign_slot(by="test")
    return AttemptRecord.objects.create(
        public_id=attempt,
        profile=profile,
        generation=1,
        station=station,
        package=found.hash,
        state="submitted",
        started_at=now(),
        ended_at=now(),
        used_ms=90_000,
        receipt="given",
        answered=len(responses),
        items=len(paper.paper.order),
    )


def stored(journal: Journal, seq: int, event: AnyEvent, attempt: AttemptId) -> None:
    StoredEvent.objects.create(
        journal=journal,
        seq=seq,
        event_id=event.id,
        kind="k",
        attempt_id=attempt,
        bytes=events.encode(event),
        hash="h",
        received_ms=1,
    )


def _responded(paper: ImportedPaper, attempt: AttemptId, position: int, values: tuple[str, ...]) -> ItemResponded:
    item = paper.paper.items[ItemId(paper.paper.order[position])]
    (interaction,) = item.interactions
    ids = {choice.html: str(choice.id) for choice in getattr(interaction, "choices", ())}
    chosen = tuple(ids.get(value, value) for value in values)
    return ItemResponded(at=AT, attempt=attempt, item=item.id, response=ResponseId(interaction.response), values=chosen)


def respond(record: AttemptRecord, paper: ImportedPaper, position: int, values: tuple[str, ...], *, seq: int) -> None:
    """One more response of an attempt, at a place of its journal."""
    attempt = AttemptId(record.public_id)
    journal = Journal.objects.get(station=record.station)
    stored(journal, seq, _responded(paper, attempt, position, values), attempt)


def submit(record: AttemptRecord) -> None:
    """The end of an attempt, as its station tells it."""
    attempt = folds.whole(record.public_id).attempt
    assert attempt is not None
    root = answers_root(attempt.responses)
    event = AttemptSubmitted(at=AT, attempt=attempt.id, answered=attempt.answered, answers_root=root)
    stored(Journal.objects.get(station=record.station), 1_000, event, attempt.id)
