"""What the tests of the rules are made of: a paper of every kind of question, people, sessions, attempts."""

import msgspec

from kiosk.exam.obeying import Stamp
from kiosk.exam.route import Route
from kiosk.exam.sitting import Sitting
from sync.protocol import events as ev
from sync.protocol.attempts import Attempt, AttemptState, begin
from sync.protocol.ids import (
    AttemptId,
    CandidateId,
    ChoiceId,
    ItemId,
    PackageHash,
    RecordingId,
    ResponseId,
    SessionId,
    StationId,
)
from sync.protocol.paper import (
    Choice,
    ChoiceInteraction,
    ExtendedTextInteraction,
    FlowBlock,
    GapRun,
    InlineChoiceInteraction,
    InteractionBlock,
    Item,
    ItemWords,
    Paper,
    RichBlock,
    Section,
    Stimulus,
    TestPart,
    TextEntryInteraction,
    TextRun,
)
from sync.protocol.recordings import Recording
from sync.protocol.slots import Rank, Slot
from sync.protocol.wire import CandidateRow, Policy, SessionRow

STATION, OTHER_STATION = StationId("station-1"), StationId("station-2")
SESSION = SessionId("session-1")
PACKAGE = PackageHash("aa" * 32)
ANNA, BEN = CandidateId("anna"), CandidateId("ben")
NUMBER = "R-100"
NOW_MS = 1_700_000_000_000
HOUR_MS = 3_600_000
AT = ev.Moment(wall_ms=NOW_MS, mono_ms=50_000, boot="boot-1")
R, R2 = ResponseId("RESPONSE"), ResponseId("RESPONSE_2")

CAPITAL, PLANETS, WORD, SUM, ESSAY, GAPS, PAGE = map(
    ItemId, ("capital", "planets", "word", "sum", "essay", "gaps", "page")
)
AVAILABLE = Slot(generation=1, rank=Rank.AVAILABLE, assigned_ms=1)


def choices(*names: str) -> tuple[Choice, ...]:
    return tuple(Choice(id=ChoiceId(name), html=f"<p>{name}</p>") for name in names)


def item(name: ItemId, *interactions: ChoiceInteraction | TextEntryInteraction | ExtendedTextInteraction) -> Item:
    stem = RichBlock(html=f"<p>About {name}</p>")
    return Item(id=name, body=(stem, *(InteractionBlock(interaction=i) for i in interactions)))


ITEMS = {
    CAPITAL: item(CAPITAL, ChoiceInteraction(response=R, choices=choices("rome", "oslo", "lima"), shuffle=True)),
    PLANETS: item(
        PLANETS,
        ChoiceInteraction(response=R, choices=choices("mars", "moon", "venus", "sun"), max_choices=2, shuffle=True),
    ),
    WORD: item(WORD, TextEntryInteraction(response=R)),
    SUM: item(SUM, TextEntryInteraction(response=R, base_type="float")),
    ESSAY: item(ESSAY, ExtendedTextInteraction(response=R)),
    GAPS: Item(
        id=GAPS,
        body=(
            FlowBlock(
                runs=(
                    TextRun(html="Water boils at "),
                    GapRun(interaction=TextEntryInteraction(response=R, base_type="integer")),
                    TextRun(html=" degrees, in "),
                    GapRun(interaction=InlineChoiceInteraction(response=R2, choices=choices("c", "f"), shuffle=True)),
                )
            ),
        ),
    ),
    PAGE: item(PAGE),
}
SEA = Recording(id=RecordingId("sea"), media="sea.ogg", kind="audio", length_ms=8_000, name="The sea", max_plays=2)
TIDE = Stimulus(
    id="tide", html="<p>The sea falls for six hours, and rises for six.</p>", title="The tide", recordings=(SEA,)
)
BESIDE_THE_TIDE = (WORD, SUM)
ITEMS |= {name: msgspec.structs.replace(ITEMS[name], stimulus=TIDE.id) for name in BESIDE_THE_TIDE}
HINDI = "hi"
ITEMS[PLANETS] = msgspec.structs.replace(
    ITEMS[PLANETS],
    language="en",
    words={
        HINDI: ItemWords(
            body=(
                RichBlock(html="<p>ग्रहों के बारे में</p>"),
                InteractionBlock(
                    interaction=ChoiceInteraction(
                        response=R,
                        choices=tuple(
                            Choice(id=ChoiceId(name), html=f"<p>{words}</p>")
                            for name, words in (("mars", "मंगल"), ("moon", "चाँद"), ("venus", "शुक्र"), ("sun", "सूर्य"))
                        ),
                        max_choices=2,
                        shuffle=True,
                    )
                ),
            )
        )
    },
)
QUESTIONS = (CAPITAL, PLANETS, WORD, SUM, ESSAY, GAPS)


def paper(*parts: TestPart) -> Paper:
    """A paper of one part with an information page and every kind of question, unless other parts are given."""
    usual = TestPart(
        id="part",
        sections=(
            Section(id="one", title="One", titles={"hi": "एक"}, items=(PAGE, CAPITAL, PLANETS, WORD)),
            Section(
                id="two",
                title="Two",
                rubric="<p>Show your work.</p>",
                rubrics={"hi": "<p>हल दिखाएँ।</p>"},
                items=(SUM, ESSAY, GAPS),
            ),
        ),
    )
    return Paper(
        id="paper",
        title="Paper",
        languages=("en",),
        parts=parts or (usual,),
        items=ITEMS,
        stimuli={TIDE.id: TIDE},
    )


def session(*, opens_ms: int = NOW_MS - HOUR_MS, closes_ms: int = NOW_MS + HOUR_MS, **policy: object) -> SessionRow:
    return SessionRow(
        pos=1,
        session=SESSION,
        exam="E1",
        title="Exam One",
        opens_ms=opens_ms,
        closes_ms=closes_ms,
        duration_ms=HOUR_MS,
        package=PACKAGE,
        policy=msgspec.convert(policy, Policy),
    )


def candidate(
    who: CandidateId = ANNA, *, slot: Slot = AVAILABLE, station: StationId | None = STATION, access: str = ""
) -> CandidateRow:
    return CandidateRow(
        pos=1,
        candidate=who,
        registration_number=NUMBER if who == ANNA else f"R-{who}",
        name=who.title(),
        access=access,
        exam="E1",
        session=SESSION,
        station=station,
        seat="A1",
        slot=slot,
    )


def started(who: CandidateId = ANNA, *, generation: int = 1, allowed_ms: int = HOUR_MS) -> ev.AttemptStarted:
    return ev.AttemptStarted(
        at=AT,
        attempt=AttemptId(f"attempt-of-{who}-{generation}"),
        candidate=who,
        generation=generation,
        exam="E1",
        session=SESSION,
        package=PACKAGE,
        allowed_ms=allowed_ms,
        items=len(QUESTIONS),
        seed="00" * 16,
        language="en",
    )


def attempt(state: AttemptState = AttemptState.ACTIVE, **changed: object) -> Attempt:
    return msgspec.structs.replace(begin(started()), state=state, **changed)


def stamp(used_ms: int = 0) -> Stamp:
    return Stamp(used_ms, AT)


def sitting(state: AttemptState = AttemptState.ACTIVE, **changed: object) -> Sitting:
    running = attempt(state, **changed)
    return Sitting(running, Route(paper(), running.seed))
