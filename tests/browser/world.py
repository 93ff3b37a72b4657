"""What the walk finds: two centers with machines, an exam with sessions, and two attempts in one slot."""

from datetime import timedelta

from sync.protocol.ids import new_id
from sync.server.exchange.models import AttemptRecord, RaisedHand
from sync.server.registration.models import CandidateProfile, Exam, ExamCenter, ExamSession, Station
from sync.server.registration.times import now, to_ms

RIVERS = """<?xml version="1.0"?><quiz>
<question type="category"><category><text>Rivers</text></category></question>
<question type="multichoice"><name><text>Longest river of Africa</text></name><questiontext format="html">
<text>Which river of Africa is the longest?</text></questiontext><single>true</single>
<answer fraction="100"><text>Nile</text></answer><answer fraction="0"><text>Congo</text></answer>
<answer fraction="0"><text>Niger</text></answer><answer fraction="0"><text>Zambezi</text></answer></question>
<question type="multichoice"><name><text>Where it ends</text></name><questiontext format="html">
<text>Into which sea does it flow?</text></questiontext><single>true</single>
<answer fraction="100"><text>Mediterranean</text></answer><answer fraction="0"><text>Red Sea</text></answer>
<answer fraction="0"><text>Black Sea</text></answer></question>
<question type="numerical"><name><text>Countries on it</text></name><questiontext format="html">
<text>Through how many countries does it run?</text></questiontext>
<answer fraction="100"><text>11</text><tolerance>0</tolerance></answer></question>
<question type="essay"><name><text>The flood</text></name><defaultgrade>4</defaultgrade><questiontext format="html">
<text>Why did the yearly flood matter to those who farmed along the river?</text></questiontext>
<graderinfo format="html"><text><![CDATA[<p>1 point: water for the fields</p><p>1 point: new soil</p>
<p>2 points: how both together made harvests sure</p>]]></text></graderinfo></question></quiz>"""
ESSAYS = (
    (
        """Every summer the river rose and covered the fields.

When it fell again it left fresh, dark soil behind, so nobody had to feed the ground. And the water stayed in basins
until the seed was in: two gifts, and without either of them there was no harvest.""",
    ),
    (
        """The Nile flooded every year:
new soil for the fields
water in the basins
So nobody had to feed the ground.""",
        "b4+4 u29+8 i76+6 #1+2",
    ),
    ("<b>It was important</b> & useful <script>alert('no')</script>",),
    ("لأن الفيضان كان يحمل الطمي الخصب إلى الحقول كل عام، فتزرع الأرض من جديد.",),
)
"""The text, and how parts of it look."""


PLACES = (("HALL", "Town Hall", "Asia/Kolkata", 12), ("LAKE", "Lake School", "Africa/Lagos", 6))


def make() -> None:
    """Make all of it."""
    exam = Exam.objects.create(code="BIO1", title="Biology", duration_minutes=60)
    hall, _ = [_place(exam, *told) for told in PLACES]
    session = hall.sessions.order_by("opens_at").first()
    for number in range(1, 10):
        _candidate(session, number)
    RaisedHand.objects.create(
        center=hall,
        station=hall.stations.get(seat="3"),
        event_id=new_id(),
        cause="technical",
        raised_ms=to_ms(now()) - 60_000,
        received_ms=to_ms(now()),
    )


def make_scored() -> None:
    """An exam that was sat: choices, a number, and essays that nobody has marked yet."""
    from sync.server.papers.importing import keep
    from sync.server.papers.reading import read_paper
    from tests.sync.server.scores.sitting import sat, submit

    exam = Exam.objects.create(code="E1", title="Rivers of Africa")
    center = ExamCenter.objects.create(code="C1", name="River School", zone="Africa/Nairobi")
    ExamSession.objects.create(center=center, exam=exam, opens_at=now(), closes_at=now() + timedelta(hours=3))
    paper = read_paper(RIVERS.encode(), "rivers.xml")
    keep(paper, "E1")
    rivers, seas = ("Nile", "Nile", "Congo", "Niger"), ("Mediterranean", "Mediterranean", "Red Sea")
    for n in range(24):
        river, sea = rivers[n * 5 % 4 if n > 9 else 0], seas[n % 3 if n > 5 else 0]
        given = {0: (river,), 1: (sea,), 2: ("11" if n % 4 else "9",), 3: ESSAYS[n % 4]}
        submit(sat(paper, f"R{n:03}", {place: values for place, values in given.items() if (n + place) % 11}))


def _place(exam: Exam, code: str, name: str, zone: str, seats: int) -> ExamCenter:
    center = ExamCenter.objects.create(code=code, name=name, zone=zone)
    for seat in range(1, seats + 1):
        Station.objects.create(
            center=center,
            seat=str(seat),
            sign_key="c2lnbg==",
            seal_key="c2VhbA==",
            program="1.0.0" if seat > 2 else "0.9.4",
            last_seen_at=now() - timedelta(minutes=0 if seat % 5 else 9),
            now={"unsent": 7 * (seat % 3)},
            standing="quarantined" if seat == 4 else "good",
        )
    for hours in (-1, 5):
        opens = now() + timedelta(hours=hours)
        ExamSession.objects.create(center=center, exam=exam, opens_at=opens, closes_at=opens + timedelta(hours=3))
    return center


def _candidate(session: ExamSession, number: int) -> None:
    station = session.center.stations.get(seat=str(number))
    candidate = CandidateProfile.objects.create(
        registration_number=f"A{number:03}",
        full_name=f"Candidate {number}",
        exam=session.exam,
        center=session.center,
        session=session,
        seat=str(number),
        station=station,
    )
    candidate.assign_slot(by="office")
    if number > 7:
        return
    candidate.start_exam_attempt()
    _attempt(candidate, station, number, "p1")
    if number == 1:
        _attempt(candidate, session.center.stations.get(seat="11"), 12, "p2")


def _attempt(candidate: CandidateProfile, station: Station, answered: int, package: str) -> None:
    AttemptRecord.objects.create(
        public_id=new_id(),
        profile=candidate,
        generation=1,
        station=station,
        session=candidate.session.public_id,
        items=40,
        answered=answered,
        package=package,
        state="active",
        started_at=now() - timedelta(hours=answered % 4),
        left_ms=1_800_000,
    )
