"""One of every screen, in three languages, as a presenter would tell them: for tests and for pictures."""

from base64 import b64decode
from collections import Counter
from dataclasses import dataclass

import msgspec
from msgspec import structs

from kiosk.exam.codes import CodeProblem, takes_reason
from kiosk.exam.overview import Cell, Mark, Overview
from kiosk.exam.refusals import Reason, Refused
from kiosk.exam.timing import Urgency
from kiosk.exam.word_release import WordsProblem
from kiosk.flow.screens import (
    CodeScreen,
    ComfortScreen,
    ConfirmScreen,
    CoverScreen,
    Feedback,
    InstructionsScreen,
    LetterScreen,
    Notice,
    NoticeScreen,
    PhotoScreen,
    PhotoState,
    Place,
    PracticeScreen,
    QuestionScreen,
    ReceiptScreen,
    RefusalScreen,
    ResumeScreen,
    ReviewScreen,
    SaveState,
    Saving,
    Screen,
    SignInScreen,
    SureScreen,
    TimeLeft,
    TrialScreen,
    WaitingScreen,
    WordsScreen,
)
from kiosk.ui.candidate.practice_items import KINDS
from sync.protocol.ids import ItemId, ResponseId
from sync.protocol.offline_codes import ON_STATION, Action
from sync.protocol.paper import Item, RichBlock, Stimulus
from sync.protocol.photographs import CameraTrouble
from tests.gallery import samples

AT = 1_790_000_000_000
HOUR = 3_600_000
NUMBER = "2041-7736"
RECEIPT = "9F3K-72QD-XA"
SHOWN = ("7K3M9Q", "4FJ28T", "ABCDEFGHJK")
"""Attempt, head and nonce, as a seat shows them for a code."""
CENTER_KEY = "30504e09062db16b"
"""The short name of a center's key."""
QR = "EK1|https://central.example.org:8443|" + "a" * 22 + "|" + "b" * 43 + "|" + "A" * 86


@dataclass(frozen=True, slots=True)
class Words:
    """What of a screen comes from outside: names and titles in a language."""

    name: str
    exam: str
    center: str
    seat: str
    sections: tuple[str, str]
    looks: tuple[str, str, str]
    passage: str
    rules: str


WORDS = samples.OrEnglish[Words](
    {
        "en": Words(
            "Amina Yusuf Bello",
            "Biology, Paper 1",
            "Kano Center 2, Room A",
            "Seat 17",
            ("Section A: Cells", "Section B: Living systems"),
            (
                "Which part of a cell makes proteins?",
                "How does water enter a root hair?",
                "Name the process that is shown in the graph on the page before, and say why it slows down at night.",
            ),
            "Read this passage",
            "<p>Read each question twice. You may use the <b>paper</b> at your seat.</p>",
        ),
        "hi": Words(
            "अमीना यूसुफ़ बेल्लो",
            "जीव विज्ञान, प्रश्नपत्र 1",
            "पुणे केंद्र 2, कक्ष अ",
            "सीट 17",
            ("खंड क: कोशिकाएँ", "खंड ख: जीव तंत्र"),
            (
                "कोशिका का कौन-सा भाग प्रोटीन बनाता है?",
                "पानी मूल रोम में कैसे पहुँचता है?",
                "पिछले पृष्ठ के ग्राफ़ में दिखाई गई प्रक्रिया का नाम लिखें और बताएँ कि रात में वह धीमी क्यों हो जाती है।",
            ),
            "यह गद्यांश पढ़ें",
            "<p>हर प्रश्न दो बार पढ़ें। अपनी सीट पर रखा <b>काग़ज़</b> काम में ले सकते हैं।</p>",
        ),
        "ar": Words(
            "أمينة يوسف بلو",
            "الأحياء، الورقة الأولى",
            "مركز كانو ٢، القاعة أ",
            "المقعد ١٧",
            ("القسم أ: الخلايا", "القسم ب: الأنظمة الحية"),
            (
                "أي جزء من الخلية يصنع البروتينات؟",
                "كيف يدخل الماء إلى الشعيرة الجذرية؟",
                "سمِّ العملية الموضحة في الرسم البياني في الصفحة السابقة، واذكر سبب تباطئها ليلًا.",
            ),
            "اقرأ هذا النص",
            "<p>اقرأ كل سؤال مرتين. يمكنك استعمال <b>الورقة</b> التي في مقعدك.</p>",
        ),
    }
)


def place(language: str = "en", *, lock: str = "locked") -> Place:
    """Where the candidate sits."""
    words = WORDS[language]
    return Place(seat=words.seat, center=words.center, zone="Asia/Kolkata", lock=lock)


def overview(language: str = "en", *, total: int = 40, current: int = 24) -> Overview:
    """A palette half way through, in two sections."""
    marks = {9: Mark.ANSWERED_MARKED, 20: Mark.ANSWERED_MARKED, 14: Mark.MARKED}
    marks |= {11: Mark.NOT_ANSWERED, 18: Mark.NOT_ANSWERED}
    cells = tuple(
        Cell(
            item=ItemId(f"i{number}"),
            number=number,
            state=marks.get(number, Mark.ANSWERED if number <= current else Mark.NOT_VISITED),
            section="a" if number <= 14 else "b",
            is_current=number == current,
            is_reachable=True,
        )
        for number in range(1, total + 1)
    )
    counts = Counter(dict.fromkeys(Mark, 0))
    counts.update(cell.state for cell in cells)
    first, second = WORDS[language].sections
    return Overview(cells=cells, counts=counts, sections=(("a", first), ("b", second)))


def question(
    language: str = "en",
    item: Item | None = None,
    *,
    passage: bool = True,
    notice: Notice | None = None,
    responses: dict[ResponseId, tuple[str, ...]] | None = None,
    time: TimeLeft | None = None,
    number: int = 24,
) -> QuestionScreen:
    """A question as it is answered."""
    words = WORDS[language]
    stimulus = Stimulus(id="s", title=words.passage, html=samples.PASSAGE[language], language=language)
    return QuestionScreen(
        place=place(language),
        exam=words.exam,
        section=words.sections[1],
        item=item or samples.single(language),
        number=number,
        total=40,
        stimulus=stimulus if passage else None,
        stimulus_for=(23, 26) if passage else None,
        responses={ResponseId("r"): ("c1",)} if responses is None else responses,
        readings={},
        is_marked=False,
        can_go_back=True,
        is_last=False,
        overview=overview(language),
        time=time or TimeLeft(left_ms=5_040_000),
        saving=Saving(state=SaveState.ON_SERVER),
        media=samples.media,
        notice=notice,
    )


def alone(language: str) -> Item:
    """The same question as another item."""
    return structs.replace(samples.single(language), id=ItemId("alone"))


def information(language: str = "en") -> QuestionScreen:
    """A page with nothing to answer."""
    item = Item(id=ItemId("info"), body=(RichBlock(html=WORDS[language].rules),), language=language)
    return question(language, item, passage=False, number=0, responses={})


def review(language: str = "en", *, finished: bool = False) -> ReviewScreen:
    """Before submission: two open questions, or none."""
    whole = overview(language, current=40)
    if finished:
        cells = tuple(
            Cell(
                item=cell.item,
                number=cell.number,
                state=Mark.ANSWERED,
                section=cell.section,
                is_current=False,
                is_reachable=True,
            )
            for cell in whole.cells
        )
        whole = Overview(cells=cells, counts={**dict.fromkeys(Mark, 0), Mark.ANSWERED: 40}, sections=whole.sections)
    looks = [cell for cell in whole.cells if cell.state is not Mark.ANSWERED]
    words = WORDS[language].looks
    return ReviewScreen(
        place=place(language),
        exam=WORDS[language].exam,
        overview=whole,
        another_look=tuple((cell.item, cell.number, words[at % 3]) for at, cell in enumerate(looks)),
        time=TimeLeft(left_ms=1_320_000),
        saving=Saving(state=SaveState.ON_COMPUTER),
    )


def confirm(language: str = "en", *, photo: bytes = b"", resumes: bool = False) -> ConfirmScreen:
    """Is this you?"""
    words = WORDS[language]
    return ConfirmScreen(
        place=place(language),
        name=words.name,
        number=NUMBER,
        exam=words.exam,
        photo=photo,
        minutes=150,
        opens_ms=AT,
        closes_ms=AT + 8 * HOUR,
        resumes=resumes,
    )


def waiting(language: str = "en", reason: str = "opening", **more: object) -> WaitingScreen:
    """Nothing to do."""
    words = WORDS[language]
    return WaitingScreen(place=place(language), name=words.name, exam=words.exam, reason=reason, **more)  # type: ignore[arg-type]  # the tests' own choice


def instructions(language: str = "en", *, honor_code: str = "") -> InstructionsScreen:
    """What awaits the candidate."""
    words = WORDS[language]
    return InstructionsScreen(
        place=place(language),
        name=words.name,
        exam=words.exam,
        minutes=150,
        questions=40,
        sections=((words.sections[0], 14), (words.sections[1], 26)),
        instructions=words.rules,
        honor_code=honor_code,
        may_go_back=True,
        warnings_ms=(900_000, 300_000),
        media=samples.media,
    )


FACE = b64decode("iVBORw0KGgoAAAANSUhEUgAAAAgAAAAKCAIAAAAGpYjXAAAAEUlEQVR4nGOYs+UCVsQw3CUA94iqAcEm3iAAAAAASUVORK5CYII=")
"""A picture that needs no window to be made."""
NOTICES = samples.OrEnglish[str](
    {
        "en": "We keep your answers, the times at which you gave them and what the lock of this seat noticed.\n\n"
        "No camera, no sound. Your center deletes them 30 days after the exam.",
        "hi": "हम आपके उत्तर, उन्हें देने का समय और इस सीट के लॉक ने जो देखा, वह रखते हैं।\n\n"
        "न कैमरा, न आवाज़। आपका केंद्र इन्हें परीक्षा के 30 दिन बाद मिटा देता है।",
        "ar": "نحتفظ بإجاباتك وبأوقاتها وبما لاحظه قفل هذا المقعد.\n\n"
        "لا كاميرا ولا صوت. يحذفها مركزك بعد 30 يومًا من الامتحان.",
    }
)


SEEN = b64decode(
    "/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCN"
    "l4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAAR"
    "CAA8AFADASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEG"
    "E1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWG"
    "h4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEB"
    "AQEBAQAAAAAAAAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYk"
    "NOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0"
    "tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEAPwDqKKKKskKKKhubmO1i8yTJycKo6sfQf59+"
    "lICaisSS7vZjnzhbDssQDfmzDn8APxpYr27gPzt9qTuGAVx9CAAfoQOvWo9pG5p7OVjaopkM0c8SyxNuRuh/z0PtT60MwooooAKKKKACsW+l"
    "M+oMv8Ft8oHq5AJP5EAfVq2qwp1KaleBuC7LIPdSgXP5q35VlV+E0pfEFFRW8CW8ZRC5BYt8zEnJOe9FxAlxGEcuAGDfKxByDntXKdRc0qUx"
    "XUlt/BIplT/ZIIDD2ByD9S1a1Y2nqW1UMvIjgYN7bmXH/oLflWzXXT+FHJU+JhRRRWhAUUUUAFUdStHnEc0IzLFn5c/fU9V9AeAfwxxk1dd1"
    "jRndgqqMlicAD1rmNQ8QzyvssSYY1PEhALP+BHA/Xp06UcvNoHNy6lhJUkLKCQy/eRgVZfTIPIoaQCQRoGklIyI0GWx6+w9zge9c7Lmdg07N"
    "MwGA0jFzj0yaSNRE4eL9246Mh2kfiKz+reZp9Y8judPtTawEOQZZGLyEdM9MfgAB2zjNWq5Gx1+6tWAuC1zFgDBIDKPUHHPHr19RXVQTx3MK"
    "TQuHjcZBFacvLoZXvqSUUUUDCiiigDB8VXLJBBbL92YlmPqFxx+ZB/D3rm66PxZEvk2s2TuWQxgdsEZP/oI/WucrWGxnLcKKKKsgK3PC1yy3"
    "U1r1R180exGAfzBH5e9YdbfhWJWvLmUk7o41UemGJJ/9BH61E9io7nT0UUVkan//2Q=="
)
"""What a drawn camera saw, as it is kept."""


def photos(language: str = "en") -> dict[str, Screen]:
    """The photo at the seat: the camera starts, shows somebody, has taken them, or gives no picture."""
    asked = PhotoScreen(place=place(language), name=WORDS[language].name, exam=WORDS[language].exam)
    changed = msgspec.structs.replace
    found: dict[str, Screen] = {
        f"photo-{state}": changed(asked, state=state) for state in (PhotoState.OPENING, PhotoState.LIVE)
    }
    found["photo-taken"] = changed(asked, state=PhotoState.TAKEN, picture=SEEN)
    for trouble in CameraTrouble:
        found[f"photo-{trouble}"] = changed(asked, state=PhotoState.NONE, trouble=trouble)
    return found


def fronts(language: str = "en") -> dict[str, Screen]:
    """The pages between the confirmation and the instructions, and the waiting room."""
    words, here = WORDS[language], place(language)
    found: dict[str, Screen] = {
        "notice": NoticeScreen(
            place=here, exam=words.exam, language=language, text=NOTICES[language], languages=tuple(NOTICES)
        ),
        "trial": TrialScreen(place=here, exam=words.exam, parts=("keyboard", "pointer", "screen", "sound")),
        **photos(language),
        "comfort": ComfortScreen(place=here, name=words.name, exam=words.exam),
        "instructions-signed": msgspec.structs.replace(instructions(language), takes_name=True),
        "waiting-room": waiting(language, "room", until_ms=AT + 360_000, now_ms=AT, photo=FACE),
        "waiting-room-open": waiting(language, "room", now_ms=AT),
        "waiting-turn": waiting(language, "room", until_ms=AT + 150_000, now_ms=AT, photo=FACE, wave=3, waves=12),
        "waiting-turn-open": waiting(language, "room", now_ms=AT, wave=3, waves=12),
        "letter": LetterScreen(
            place=here,
            exam=words.exam,
            message="m1",
            text=NOTICES[language].partition("\n")[0],
            at_ms=AT,
            time=TimeLeft(left_ms=1_320_000),
        ),
    }
    for at, kind in enumerate(KINDS):
        found[f"practice-{kind}"] = PracticeScreen(
            place=here, exam=words.exam, kind=kind, at=at, total=len(KINDS), tried={}, may_skip=True
        )
    return found


def sure(language: str = "en", *, answered: int = 38, is_busy: bool = False) -> SureScreen:
    """Asked once more."""
    return SureScreen(
        place=place(language),
        exam=WORDS[language].exam,
        answered=answered,
        total=40,
        time=TimeLeft(left_ms=1_320_000),
        is_busy=is_busy,
    )


def cover(language: str = "en", why: str = "breach", *, by_itself: bool = True) -> CoverScreen:
    """The questions are covered."""
    return CoverScreen(
        place=place(language),
        why=why,
        causes=("KIOSK-LOCK-COVERED",),
        since_ms=AT,
        answered=27,
        total=40,
        left_ms=3_960_000,
        goes_on_by_itself=by_itself,
        takes_codes=True,
    )


def resume(language: str = "en") -> ResumeScreen:
    """A center admin has to let it go on."""
    return ResumeScreen(
        place=place(language),
        name=WORDS[language].name,
        answered=27,
        total=40,
        left_ms=3_960_000,
        gap_ms=HOUR,
        takes_codes=True,
    )


def code(
    language: str = "en",
    action: Action | None = None,
    *,
    problem: CodeProblem | None = None,
    wait_ms: int = 0,
    is_busy: bool = False,
) -> CodeScreen:
    """A center admin decides with a code: what, or with the code for it."""
    is_known = problem is not CodeProblem.NO_STAFF
    chosen = CodeScreen(
        place=place(language),
        actions=(Action.RESUME, Action.ADD_TIME, Action.TERMINATE) if is_known else (),
        station=tuple(sorted(ON_STATION)) if is_known else (),
        has_attempt=True,
        gap_limit_ms=120_000,
        most_minutes=25,
        problem=problem,
        wait_ms=wait_ms,
        is_busy=is_busy,
    )
    if action is None:
        return chosen
    subject, head, nonce = SHOWN
    takes_two = action in (Action.TERMINATE, Action.REGRANT)
    return structs.replace(
        chosen,
        action=action,
        takes_two=takes_two,
        takes_reason=takes_reason(action),
        subject=subject,
        head=head,
        nonce=nonce,
    )


def codes(language: str = "en") -> dict[str, Screen]:
    """The desk of the codes in every state, with every problem and every decision."""
    screens: dict[str, Screen] = {
        "code-choose": code(language),
        "code-busy": code(language, Action.RESUME, is_busy=True),
    }
    screens |= {f"code-{action.value}": code(language, action) for action in Action}
    screens |= {
        f"code-problem-{problem.value.lower()}": code(
            language,
            None if problem is CodeProblem.NO_STAFF else Action.ADD_TIME,
            problem=problem,
            wait_ms=30_000,
        )
        for problem in CodeProblem
    }
    screens["code-passphrase"] = structs.replace(code(language, Action.TERMINATE), people=("Asha Rao", "Boris Ivanov"))
    screens["code-problem-regrant"] = code(language, Action.REGRANT, problem=CodeProblem.AMOUNT)
    return screens


def staff(language: str = "en") -> dict[str, Screen]:
    """What the staff see beyond the codes, and what the candidate sees meanwhile."""
    desk = code(language)
    evidence = (("KIOSK-LOCK-SCREEN-ADDED", "HDMI-2"), ("KIOSK-LOCK-REPEATED", ""))
    acts = (Action.EXIT, Action.RESTART_PROGRAM, Action.RESTART_MACHINE, Action.SHUT_DOWN)
    waits = {f"waiting-staff-{act}": waiting(language, f"staff_{act}") for act in acts}
    return waits | {
        "staff-breach": structs.replace(desk, actions=(Action.UNLOCK, *desk.actions[1:]), evidence=evidence),
        "staff-released": structs.replace(desk, is_released=True),
        "staff-alone": structs.replace(desk, actions=(), has_attempt=False),
        "staff-release-alone": structs.replace(code(language, Action.RELEASE), has_attempt=False),
    }


def words(language: str = "en") -> WordsScreen:
    """Staff types the words that open a paper."""
    return WordsScreen(place=place(language), exams=(WORDS[language].exam,))


def words_desk(language: str = "en") -> dict[str, Screen]:
    """The same in every state, with every problem, and the way to it at the desk of the codes."""
    desk = words(language)
    screens: dict[str, Screen] = {
        "words": desk,
        "words-key": structs.replace(desk, center_key=CENTER_KEY),
        "words-busy": structs.replace(desk, is_busy=True),
        "words-word": structs.replace(desk, problem=WordsProblem.WRONG, number=3),
        "words-at-desk": structs.replace(code(language), actions=(), has_attempt=False, opens_by_words=True),
    }
    for problem in WordsProblem:
        screens[f"words-problem-{problem.value.lower()}"] = structs.replace(desk, problem=problem, wait_ms=30_000)
    return screens


def receipt(
    language: str = "en",
    *,
    server_ms: int | None = None,
    is_offline: bool = True,
    by: str = "candidate",
    stick: str = "",
    feedback: Feedback = Feedback.NONE,
) -> ReceiptScreen:
    """It is over."""
    words = WORDS[language]
    return ReceiptScreen(
        place=place(language),
        name=words.name,
        number=NUMBER,
        exam=words.exam,
        answered=38,
        total=40,
        by=by,
        code=RECEIPT,
        qr=QR,
        saved_ms=AT,
        sealed_ms=AT + 1000,
        server_ms=server_ms,
        stick=stick,
        is_offline=is_offline,
        feedback=feedback,
    )


def refusal(reason: Reason, language: str = "en", *, has_left: bool = False) -> RefusalScreen:
    """One refusal, with everything that its sentence may need; an exam that is elsewhere is at another seat."""
    seat = WORDS[language].seat.replace("7", "8").replace("\u0667", "\u0668")
    refused = Refused(reason=reason, at_ms=AT, seat=seat, wait_ms=30_000, has_left=has_left)
    is_store = reason.value.startswith("KIOSK-STORE")
    return RefusalScreen(
        place=place(language),
        refused=refused,
        can_retry=is_store,
        can_sign_out=not is_store,
        takes_codes=reason in (Reason.ELSEWHERE, Reason.CONSUMED, Reason.SERVER_DOWN),
    )


def every(language: str = "en") -> dict[str, Screen]:
    """Every screen by a name, all refusals and the busy, wrong, offline and late ones included."""
    slip = Place(seat="Seat 1", center="Demo Center", lock="off", is_demo=True, demo_slip=("DEMO-0001", "4QTY113P"))
    late = TimeLeft(left_ms=276_000, urgency=Urgency.LAST)
    unknown, wrong = Refused(reason=Reason.UNKNOWN_NUMBER), Refused(reason=Reason.WRONG_CODE)
    wait = Refused(reason=Reason.THROTTLED, wait_ms=30_000)
    down = Refused(reason=Reason.SERVER_DOWN)
    here = place(language)
    added = Notice(kind="time_added", amount_ms=600_000)
    screens: dict[str, Screen] = {
        "sign-in": SignInScreen(place=here),
        "sign-in-demo": SignInScreen(place=slip),
        "sign-in-busy": SignInScreen(place=here, is_busy=True, number=NUMBER),
        "sign-in-number": SignInScreen(place=here, problem=unknown, number=NUMBER),
        "sign-in-code": SignInScreen(place=here, problem=wrong, number=NUMBER),
        "sign-in-wait": SignInScreen(place=here, problem=wait, number=NUMBER),
        "sign-in-note": SignInScreen(place=here, problem=down, number=NUMBER),
        "confirm": confirm(language),
        "confirm-resumes": confirm(language, resumes=True),
        "waiting-opening": waiting(language, "opening"),
        "waiting-download": waiting(language, "download", progress=(120_000, 340_000)),
        "waiting-key": waiting(language, "key", until_ms=AT),
        "waiting-session": waiting(language, "session", until_ms=AT),
        "waiting-move": waiting(language, "move"),
        "waiting-hand-over": waiting(language, "move_hand_over"),
        "waiting-offline": waiting(language, "claim", problem=down),
        "instructions": instructions(language),
        "question": question(language),
        "question-notice": question(language, notice=added, time=late),
        "question-battery": question(language, notice=Notice(kind="battery_low", percent=20), time=late),
        "question-battery-last": question(language, notice=Notice(kind="battery_last", percent=9)),
        "question-disk": question(language, notice=Notice(kind="disk_low")),
        "question-languages": structs.replace(question(language), languages=("en", "hi", "ar"), shown_in=(language,)),
        "question-alone": question(language, alone(language), passage=False),
        "question-information": information(language),
        "review": review(language),
        "review-on-way": structs.replace(review(language), on_way=tuple(range(1, 20))),
        "review-finished": review(language, finished=True),
        "sure": sure(language),
        "sure-finished": sure(language, answered=40),
        "sure-busy": sure(language, is_busy=True),
        "cover": cover(language),
        "cover-hand": cover(language, by_itself=False),
        "paused": cover(language, "paused"),
        "resume": resume(language),
        "receipt-offline": receipt(language),
        "receipt": receipt(language, server_ms=AT + 3000, is_offline=False),
        "receipt-next": structs.replace(
            receipt(language), next_steps={code: text.partition("\n")[0] for code, text in NOTICES.items()}
        ),
        "receipt-time": receipt(language, by="time", is_offline=False),
        "receipt-feedback": receipt(language, server_ms=AT + 3000, is_offline=False, feedback=Feedback.OPEN),
        "receipt-feedback-kept": receipt(language, feedback=Feedback.KEPT),
        "receipt-feedback-failed": receipt(language, feedback=Feedback.FAILED),
    }
    screens |= fronts(language)
    screens |= codes(language)
    screens |= staff(language)
    from tests.kiosk.ui.candidate import doors  # it is made of what stands here

    screens |= doors.every(language)
    screens |= words_desk(language)
    screens["refusal-words"] = structs.replace(refusal(Reason.SERVER_DOWN, language), takes_words=True)
    screens["refusal-left"] = refusal(Reason.ELSEWHERE, language, has_left=True)
    screens |= {f"refusal-{reason.value.lower()}": refusal(reason, language) for reason in Reason}
    return screens
