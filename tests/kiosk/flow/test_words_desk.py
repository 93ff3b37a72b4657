"""A paper is opened by words at a seat without network: once, recorded, waited for, and by nothing else."""

from base64 import b64decode
from functools import cache
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from pytestqt.qtbot import QtBot

from kiosk.exam.codes import TRIES
from kiosk.exam.refusals import Reason, Refused
from kiosk.exam.word_release import WordsProblem
from kiosk.flow.screens import (
    CodeScreen,
    ConfirmScreen,
    InstructionsScreen,
    QuestionScreen,
    RefusalScreen,
    SignInScreen,
    WaitingScreen,
    WordsScreen,
)
from kiosk.store.errors import StoreFull
from kiosk.store.store import Store
from sync.protocol import center_keys, release_words, signatures, wire
from sync.protocol import events as ev
from sync.protocol.ids import StationId
from sync.protocol.release_words import PURPOSE, Lock, lock_of, locked
from sync.protocol.seal import package_hash
from sync.protocol.signatures import Signed
from tests.kiosk.exam import made
from tests.kiosk.exam.made import NOW_MS
from tests.kiosk.flow.admins import SEAL
from tests.kiosk.flow.stage import KEY, PLACE, SERVER, Stage, candidate, package, session

WORDS = "lusab babad gutih tugad zivoz"
OTHER = "zivoz tugad gutih babad lusab"
CENTER = center_keys.new_file()


@cache
def lock(*, with_key: bool) -> Lock:
    """Slow by design, so made once."""
    return lock_of(WORDS.split(), center_keys.read_file(CENTER).public_key() if with_key else None)


def stated(*, with_key: bool = False, station: StationId = made.STATION, seal: X25519PrivateKey = SEAL) -> Signed:
    """What the server gives this seat ahead."""
    made_for = locked(
        lock(with_key=with_key),
        {package_hash(package()): KEY},
        session=made.SESSION,
        station=station,
        seal_public=seal.public_key(),
    )
    return signatures.state(SERVER, PURPOSE, made_for)


def sealed(stage: Stage, by_words: Signed | None, **changed: object) -> wire.SessionRow:
    row = msgspec.structs.replace(session(claim_online=False), by_words=by_words, **changed)
    stage.receive(PLACE, row, candidate(station=made.STATION))
    stage.bring_paper()
    return row


def refused(stage: Stage, qtbot: QtBot) -> RefusalScreen:
    """Anna waits for her paper, and there is no network."""
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    qtbot.waitUntil(lambda: ("prepare", made.SESSION) in stage.line.asked)
    stage.line.prepared.emit(made.SESSION, Refused(reason=Reason.SERVER_DOWN))
    return stage.on(RefusalScreen)


def known(stage: Stage) -> CodeScreen:
    """The desk, once the store said whose codes count: nobody's here."""
    stage._qtbot.waitUntil(lambda: isinstance(stage.shown[-1], CodeScreen) and stage.shown[-1].problem is not None)
    return stage.on(CodeScreen)


def desk(stage: Stage) -> WordsScreen:
    """Staff goes to the desk and asks for the words."""
    stage.presenter.codes.open()
    stage._qtbot.waitUntil(lambda: isinstance(stage.shown[-1], CodeScreen) and stage.shown[-1].opens_by_words)
    stage.presenter.words.open()
    return stage.on(WordsScreen)


def tried(stage: Stage, text: str) -> WordsScreen:
    stage.presenter.words.give(text)
    stage._qtbot.waitUntil(lambda: isinstance(stage.shown[-1], WordsScreen) and not stage.shown[-1].is_busy)
    screen = stage.shown[-1]
    assert isinstance(screen, WordsScreen)
    return screen


def released(stage: Stage) -> list[tuple[str, str]]:
    return [(one.package, one.how) for one in stage.events(ev.KeyReleased)]


def test_words_open_the_paper_without_network_and_the_journal_says_how(stage: Stage, qtbot: QtBot) -> None:
    sealed(stage, stated())
    assert refused(stage, qtbot).takes_words
    screen = desk(stage)
    assert (screen.exams, screen.center_key, screen.problem) == (("Exam One",), "", None)
    stage.presenter.words.give(WORDS.upper())
    stage.on(InstructionsScreen)
    assert released(stage) == [(package_hash(package()), "words")]
    assert not stage.presenter.words.is_open


def test_a_restart_opens_it_again_without_words(stage: Stage, qtbot: QtBot) -> None:
    sealed(stage, stated())
    refused(stage, qtbot)
    desk(stage)
    stage.presenter.words.give(WORDS)
    stage.on(InstructionsScreen)
    stage.die()
    stage.start()
    stage.on(InstructionsScreen)
    assert len(released(stage)) == 1


def test_at_the_sign_in_it_is_opened_ahead_of_everybody(stage: Stage) -> None:
    sealed(stage, stated())
    stage.on(SignInScreen)
    desk(stage)
    stage.presenter.words.give(WORDS)
    stage.on(SignInScreen)
    assert released(stage) == [(package_hash(package()), "words")]
    stage.presenter.codes.open()
    assert not known(stage).opens_by_words


def test_wrong_words_cost_a_try_and_then_a_wait_that_no_restart_shortens(stage: Stage, qtbot: QtBot) -> None:
    sealed(stage, stated())
    refused(stage, qtbot)
    desk(stage)
    for _ in range(TRIES):
        assert tried(stage, OTHER).problem is WordsProblem.WRONG
    assert [(one.action, one.why) for one in stage.events(ev.CodeRefused)] == [("words", "WORDS-WRONG")] * TRIES
    stage.die()
    stage.start()
    qtbot.waitUntil(lambda: ("prepare", made.SESSION) in stage.line.asked)  # until then what lies below may change
    desk(stage)
    screen = tried(stage, WORDS)
    assert screen.problem is WordsProblem.THROTTLED
    assert screen.wait_ms > 0
    assert released(stage) == []
    stage.clock.pass_ms(3_600_000)
    stage.presenter.words.give(WORDS)
    stage._qtbot.waitUntil(lambda: released(stage) == [(package_hash(package()), "words")])
    stage.call(forgiven)


def forgiven(store: Store) -> None:
    assert store.missed_codes("words") is None


@pytest.mark.parametrize(
    ("text", "number"), [("lusab babad gutih tugad", 0), ("lusab babad gutih tugad zivo", 5), ("", 0)]
)
def test_what_are_no_such_words_costs_nothing(stage: Stage, text: str, number: int) -> None:
    sealed(stage, stated())
    desk(stage)
    screen = tried(stage, text)
    assert (screen.problem, screen.number) == (WordsProblem.SHAPE, number)
    assert stage.events(ev.CodeRefused) == []


def test_a_word_that_was_heard_wrong_is_told_by_its_place(stage: Stage) -> None:
    sealed(stage, stated())
    desk(stage)
    wrong = next(
        word
        for word in ("babab", "babad", "babaf", "babag", "babah", "babaj", "babak", "babal")
        if release_words._check(b64decode(lock(with_key=False).salt), 2, word) != lock(with_key=False).checks[2]
    )
    screen = tried(stage, f"lusab babad {wrong} tugad zivoz")
    assert (screen.problem, screen.number) == (WordsProblem.WRONG, 3)


def flipped() -> Signed:
    said = stated()
    data = bytes(said.payload).replace(b'"sealed":"', b'"sealed":"A')
    return Signed(payload=msgspec.Raw(data), key=said.key, signature=said.signature)


@pytest.mark.parametrize(
    "by_words",
    [flipped(), stated(station=StationId("another")), stated(seal=X25519PrivateKey.generate())],
    ids=["a flipped bit", "another station's", "sealed to another"],
)
def test_what_is_not_the_servers_for_this_seat_opens_nothing_and_says_so(stage: Stage, by_words: Signed) -> None:
    sealed(stage, by_words)
    desk(stage)
    assert tried(stage, WORDS).problem is WordsProblem.DAMAGED
    assert released(stage) == []


def test_the_words_of_another_paper_are_wrong_here(stage: Stage) -> None:
    sealed(stage, stated())
    desk(stage)
    assert tried(stage, "babab dadad fafaf gagag hahah").problem is WordsProblem.WRONG


def test_with_the_centers_key_its_stick_is_needed_and_no_other(stage: Stage, tmp_path: Path, qtbot: QtBot) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    stage.means = msgspec.structs.replace(stage.means, stick_folders=(str(stick),))
    stage.presenter.words._means = stage.means
    sealed(stage, stated(with_key=True))
    refused(stage, qtbot)
    assert desk(stage).center_key == center_keys.name_of(center_keys.read_file(CENTER).public_key())
    (stick / "A.center-key").mkdir()
    assert tried(stage, WORDS).problem is WordsProblem.KEY_MISSING
    (stick / "C1.center-key").write_bytes(b"no key")
    assert tried(stage, WORDS).problem is WordsProblem.KEY_NONE
    (stick / "C1.center-key").write_bytes(center_keys.new_file())
    assert tried(stage, WORDS).problem is WordsProblem.KEY_WRONG
    (stick / "another.center-key").write_bytes(CENTER)
    assert tried(stage, OTHER).problem is WordsProblem.WRONG
    stage.presenter.words.give(WORDS)
    stage.on(InstructionsScreen)
    assert released(stage) == [(package_hash(package()), "words_center_key")]


def test_nothing_is_opened_before_the_hour_where_the_server_told_the_time(stage: Stage) -> None:
    stage.means.moments.learn(NOW_MS, stage.clock.mono_ms())
    sealed(stage, stated(), opens_ms=NOW_MS + 60_000, closes_ms=NOW_MS + 3_600_000)
    stage.presenter.codes.open()
    assert not known(stage).opens_by_words
    stage.presenter.words.open()
    assert stage.on(WordsScreen).problem is WordsProblem.NONE
    assert tried(stage, WORDS).problem is WordsProblem.NONE
    stage.clock.pass_ms(61_000)
    stage.presenter.words.give(WORDS)
    stage._qtbot.waitUntil(lambda: released(stage) != [])


def test_the_desk_stays_while_the_seat_looks_for_the_network_and_goes_when_the_exam_goes_on(
    stage: Stage, qtbot: QtBot
) -> None:
    sealed(stage, stated())
    refused(stage, qtbot)
    desk(stage)
    stage.presenter.reception.retry()
    qtbot.waitUntil(lambda: stage.line.asked.count(("prepare", made.SESSION)) == 2)
    assert isinstance(stage.shown[-1], WordsScreen)
    stage.release_key()
    stage.line.prepared.emit(made.SESSION, None)
    stage.on(InstructionsScreen)
    assert not stage.presenter.words.is_open


def test_going_back_opens_nothing_and_shows_what_lay_below(stage: Stage, qtbot: QtBot) -> None:
    sealed(stage, stated())
    refused(stage, qtbot)
    desk(stage)
    stage.presenter.words.leave()
    stage.on(CodeScreen)
    stage.presenter.codes.leave()
    assert stage.on(RefusalScreen).takes_words


def test_whoever_waits_goes_on_though_staff_left_the_desk_while_the_key_was_written(stage: Stage, qtbot: QtBot) -> None:
    sealed(stage, stated())
    refused(stage, qtbot)
    desk(stage)
    stage.recorder.held = []
    stage.presenter.words.give(WORDS)
    stage.recorder.let_go()  # what may be opened is read; the key that comes of it has to wait for the disk
    stage.recorder.held = []
    qtbot.waitUntil(lambda: stage.recorder.held != [])
    stage.presenter.words.leave()
    stage.recorder.let_go()
    stage.on(InstructionsScreen)
    assert released(stage) == [(package_hash(package()), "words")]


def test_a_full_disk_is_said_and_opens_nothing(stage: Stage, qtbot: QtBot) -> None:
    sealed(stage, stated())
    refused(stage, qtbot)
    desk(stage)
    stage.recorder.trouble = StoreFull("full")
    stage.presenter.words.give(WORDS)
    qtbot.waitUntil(lambda: isinstance(stage.shown[-1], RefusalScreen))
    assert stage.on(RefusalScreen).refused.reason is Reason.STORE_FULL
    stage.recorder.trouble = None
    assert released(stage) == []


def test_where_no_words_were_made_nothing_speaks_of_them(stage: Stage, qtbot: QtBot) -> None:
    sealed(stage, None)
    assert not refused(stage, qtbot).takes_words
    stage.presenter.codes.open()
    assert not known(stage).opens_by_words


def test_a_waiting_candidate_is_told_nothing_of_words_while_the_server_answers(stage: Stage, qtbot: QtBot) -> None:
    sealed(stage, stated())
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    qtbot.waitUntil(lambda: ("prepare", made.SESSION) in stage.line.asked)
    stage.line.prepared.emit(made.SESSION, Refused(reason=Reason.PAPER_NOT_RELEASED, at_ms=NOW_MS + 60_000))
    assert stage.on(WaitingScreen).until_ms == NOW_MS + 60_000


# --- where a key is for one run of the program only -------------------------------------------------------------------


def asking(stage: Stage, qtbot: QtBot) -> None:
    """Anna sits an exam whose key is asked for anew at each start; then the machine goes down."""
    row = sealed(stage, stated())
    policy = msgspec.structs.replace(row.policy, key_custody="ask")
    stage.receive(msgspec.structs.replace(row, policy=policy))
    stage.release_key()
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    stage.on(InstructionsScreen)
    stage.presenter.reception.start()
    stage.on(QuestionScreen)
    stage.die()
    stage.start()
    qtbot.waitUntil(lambda: ("prepare", made.SESSION) in stage.line.asked)


def test_the_key_of_an_earlier_run_is_gone_and_words_let_the_exam_go_on(stage: Stage, qtbot: QtBot) -> None:
    asking(stage, qtbot)
    screen = stage.on(RefusalScreen)
    assert (screen.refused.reason, screen.takes_words) == (Reason.PAPER_NOT_RELEASED, True)
    assert [one.why for one in stage.events(ev.KeyErased)] == ["ask"]
    desk(stage)
    stage.presenter.words.give(WORDS)
    stage.on(QuestionScreen)
    assert stage.attempt_ids() == {stage.sitting.attempt.id}
    stage.presenter.begin()
    assert len(stage.events(ev.KeyErased)) == 1


def test_the_server_gives_it_anew_and_the_exam_goes_on_by_itself(stage: Stage, qtbot: QtBot) -> None:
    asking(stage, qtbot)
    stage.on(RefusalScreen)
    stage.release_key()
    stage.line.prepared.emit(made.SESSION, None)
    stage.on(QuestionScreen)


def test_a_paper_that_stays_sealed_is_asked_for_once_and_not_for_ever(stage: Stage, qtbot: QtBot) -> None:
    asking(stage, qtbot)
    stage.on(RefusalScreen)
    for _ in range(3):
        stage.line.prepared.emit(made.SESSION, None)
        stage.call(lambda _store: None)
    assert stage.line.asked.count(("prepare", made.SESSION)) == 1


def test_words_let_an_exam_go_on_that_is_written_beyond_the_close_of_its_session(stage: Stage, qtbot: QtBot) -> None:
    asking(stage, qtbot)
    stage.on(RefusalScreen)
    row = stage.presenter._resumption.found.session  # type: ignore[union-attr]
    stage.receive(msgspec.structs.replace(row, closes_ms=NOW_MS - 1_000))
    stage.means.moments.learn(NOW_MS, stage.clock.mono_ms())
    desk(stage)
    stage.presenter.words.give(WORDS)
    stage.on(QuestionScreen)
