"""Words for offline: locked to each good seat ahead of the hour, told at the hour, and each look is kept."""

from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from django.test import Client
from pytest_django import Settings

from sync.protocol import center_keys, release_words, signatures, wire
from sync.protocol.events import KeyReleased, KeySource
from sync.protocol.ids import PackageHash, SessionId, StationId
from sync.protocol.release_words import WordsRelease, WrongWords
from sync.server.__main__ import main
from sync.server.exchange import arrivals, checkup
from sync.server.exchange import release_words as words
from sync.server.exchange.models import CenterKey, KeyRelease, ReleaseWords, WordsTold
from sync.server.exchange.release_words import WordsRefused
from sync.server.papers.models import Package
from sync.server.registration.models import ExamCenter, ExamSession, Station
from sync.server.registration.times import now
from tests.sync.server.exchange.conftest import new_package, now_ms
from tests.sync.server.exchange.machine import Enrolled, Machine, moment
from tests.sync.server.registration.world import a_clerk

pytestmark = pytest.mark.django_db
CENTER = X25519PrivateKey.generate()


def made(session: ExamSession, *, with_center_key: bool = False) -> tuple[str, ...]:
    words.make(session, by="ada", at=now(), with_center_key=with_center_key)
    return words.tell(session, by="ada", at=now())


def held(machine: Machine, session: ExamSession) -> WordsRelease | None:
    """What the machine was told of the session, proved."""
    machine.push()
    row = machine.rows[("session", session.public_id)]
    assert isinstance(row, wire.SessionRow)
    if row.by_words is None:
        return None
    server = {signatures.key_id(machine.server_key.public_bytes_raw()): machine.server_key}
    station = StationId(machine.name)
    return release_words.proved(server, row.by_words, session=SessionId(session.public_id), station=station)


def test_every_seat_has_the_lock_ahead_and_the_words_open_its_papers(
    enrolled: Enrolled, session: ExamSession, package: Package
) -> None:
    told = made(session)
    for machine in (enrolled("A1"), enrolled("A2")):
        release = held(machine, session)
        assert release is not None
        assert release_words.opened(release, told, private=machine.seal) == {package.hash: b"k" * 32}
        with pytest.raises(WrongWords):
            release_words.opened(release, ("babab",) * 5, private=machine.seal)


def test_a_paper_that_is_sealed_later_comes_under_the_same_words(station: Machine, session: ExamSession) -> None:
    told = made(session)
    assert held(station, session) is None
    package = new_package(session)
    session.save()
    release = held(station, session)
    assert release is not None
    assert release.packages == (package.hash,)
    assert release_words.opened(release, told, private=station.seal)[PackageHash(package.hash)] == b"k" * 32


def test_with_a_center_key_both_are_needed(station: Machine, session: ExamSession, package: Package) -> None:
    with pytest.raises(WordsRefused, match="No key of this center"):
        words.make(session, by="ada", at=now(), with_center_key=True)
    known = words.keep_center_key(session.center, center_keys.public_text(CENTER), by="ada")
    told = made(session, with_center_key=True)
    release = held(station, session)
    assert release is not None
    assert release.center_key == known.name == ReleaseWords.objects.get().center_key
    assert release_words.opened(release, told, private=station.seal, center_key=CENTER)[package.hash] == b"k" * 32


@pytest.mark.parametrize("standing", ["quarantined", "revoked"])
def test_no_lock_for_a_panel_or_a_station_in_bad_standing_until_it_is_good_again(
    enrolled: Enrolled, session: ExamSession, package: Package, standing: str
) -> None:
    made(session)
    assert held(enrolled("P1", role="panel"), session) is None
    seat = enrolled("A1")
    row = Station.objects.get(public_id=seat.name)
    assert words.statement(session, row, {"": words_sealed(package)}) is not None
    row.standing = standing
    row.save(update_fields=["standing"])
    assert words.statement(session, row, {"": words_sealed(package)}) is None
    row.standing = Station.Standing.GOOD
    row.save(update_fields=["standing"])
    assert held(seat, session) is not None


def words_sealed(package: Package) -> words.Sealed:
    return words.Sealed(
        session=package.session, hash=package.hash, size=1, path=package.path, content_key=bytes(package.content_key)
    )


def test_new_words_take_the_place_of_the_old_at_the_next_contact(
    station: Machine, session: ExamSession, package: Package
) -> None:
    old = made(session)
    first = held(station, session)
    new = made(session)
    second = held(station, session)
    assert first is not None
    assert second is not None
    assert release_words.opened(second, new, private=station.seal)
    with pytest.raises(WrongWords):
        release_words.opened(second, old, private=station.seal)
    assert release_words.opened(first, old, private=station.seal)


def test_words_are_told_at_the_hour_and_each_look_is_kept(session: ExamSession) -> None:
    with pytest.raises(WordsRefused, match="No words were made"):
        words.tell(session, by="ada", at=now())
    words.make(session, by="ada", at=now())
    before = session.opens_at - timedelta(seconds=1)
    with pytest.raises(WordsRefused, match="told from"):
        words.tell(session, by="ada", at=before)
    assert words.tell(session, by="root", at=before, is_early=True) == words.tell(session, by="ben", at=now())
    looks = list(WordsTold.objects.order_by("pk").values_list("did", "by"))
    assert looks == [("made", "ada"), ("early", "root"), ("shown", "ben")]


@pytest.mark.parametrize("change", [{"cancelled": True}, {"closes_at": now() - timedelta(minutes=1)}])
def test_no_words_for_what_is_over(session: ExamSession, change: dict[str, object]) -> None:
    for name, value in change.items():
        setattr(session, name, value)
    with pytest.raises(WordsRefused, match="over or cancelled"):
        words.make(session, by="ada", at=now())


def test_the_words_stand_nowhere_in_the_database(session: ExamSession) -> None:
    told = made(session)
    row = ReleaseWords.objects.get()
    assert not any(word.encode() in bytes(row.sealed) for word in told)


def test_words_under_another_key_stop_no_station_and_are_told(
    station: Machine, session: ExamSession, package: Package, central_home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    made(session)
    (central_home / "keys" / "words.key").write_bytes(b"k" * 32)
    assert held(station, session) is None
    assert f"CENTRAL-WORDS-SEALED: the words of session {session.public_id} cannot be opened" in caplog.text
    with pytest.raises(WordsRefused, match="another key"):
        words.tell(session, by="ada", at=now())
    assert WordsTold.objects.filter(did="shown").count() == 1
    [finding] = [one for one in checkup.findings() if one.name == "words"]
    assert (finding.status, finding.cause.startswith("CENTRAL-WORDS-SEALED: the words of 1")) == ("warning", True)
    told = made(session)
    release = held(station, session)
    assert release is not None
    assert release_words.opened(release, told, private=station.seal)[PackageHash(package.hash)] == b"k" * 32
    assert words.unreadable(now()) == 0


def test_a_release_with_names_that_are_none_is_kept_and_makes_no_audit_row(
    station: Machine, session: ExamSession
) -> None:
    about = {"at": moment(now_ms()), "session": SessionId(session.public_id), "how": KeySource.WORDS}
    station.record(KeyReleased(package=PackageHash("0" * 65), **about))  # type: ignore[arg-type]
    [result] = station.push().results
    assert (result.code, KeyRelease.objects.count(), station.push().results) == (arrivals.MALFORMED, 0, ())


def test_what_was_opened_by_words_is_an_audit_row_once_the_station_is_back(
    station: Machine, session: ExamSession, package: Package
) -> None:
    event = KeyReleased(
        at=moment(now_ms() - 60_000),
        package=PackageHash(package.hash),
        session=SessionId(session.public_id),
        how=KeySource.WORDS,
    )
    station.record(event)
    station.record(msgspec.structs.replace(event, id="another", how=""))
    station.record(msgspec.structs.replace(event, id="a third", session="unknown"))
    station.push()
    station.push()
    row = KeyRelease.objects.get()
    assert (row.how, row.station.public_id, row.session, row.package) == ("words", station.name, session, package.hash)
    assert row.at < now()
    assert row.get_how_display() == "By words, offline"


# --- the page ---------------------------------------------------------------------------------------------------------

ALL = "view_releasewords add_releasewords tell_releasewords view_examsession change_examsession"


def page_of(session: ExamSession) -> str:
    return f"/admin/exchange/releasewords/session/{session.pk}/"


@pytest.fixture
def officer(session: ExamSession, settings: Settings) -> Client:
    settings.CENTRAL_OTP_REQUIRED = False
    client = Client()
    client.force_login(a_clerk("officer", session.center, may=ALL))
    return client


def test_the_page_makes_words_and_shows_them_from_the_hour_on(
    officer: Client, session: ExamSession, package: Package
) -> None:
    page = page_of(session)
    assert "No words were made for this session yet." in officer.get(page).content.decode()
    assert officer.post(page, {"make": "yes"}).status_code == 302
    told = " ".join(words.tell(session, by="test", at=now()))
    assert told not in officer.get(page).content.decode()
    assert told in officer.post(page, {"tell": "yes"}).content.decode()
    assert WordsTold.objects.values_list("did", "by").first() == ("shown", "officer")
    ExamSession.objects.update(opens_at=now() + timedelta(hours=1))
    early = officer.post(page, {"tell": "yes"}).content.decode()
    assert told not in early
    assert "CENTRAL-WORDS" in early


def test_the_button_of_the_session_leads_to_the_page(officer: Client, session: ExamSession) -> None:
    reply = officer.get(f"/admin/registration/examsession/{session.pk}/words/")
    assert (reply.status_code, reply.headers["Location"]) == (302, page_of(session))


def test_the_key_of_the_center_is_asked_for_where_it_is_known(
    officer: Client, session: ExamSession, package: Package
) -> None:
    words.keep_center_key(session.center, center_keys.public_text(CENTER), by="ada")
    officer.post(page_of(session), {"make": "yes", "with_center_key": "on"})
    assert ReleaseWords.objects.get().center_key == CenterKey.objects.get().name
    words.keep_center_key(session.center, center_keys.public_text(X25519PrivateKey.generate()), by="ada")
    assert "The center has another key by now" in officer.get(page_of(session)).content.decode()


@pytest.mark.parametrize(
    ("may", "can_make", "can_tell"),
    [("view_releasewords", 403, False), ("add_releasewords", 302, False), ("tell_releasewords", 200, True)],
)
def test_each_right_is_its_own(
    session: ExamSession, package: Package, settings: Settings, may: str, can_make: int, *, can_tell: bool
) -> None:
    settings.CENTRAL_OTP_REQUIRED = False
    told = " ".join(made(session))
    client = Client()
    client.force_login(a_clerk("clerk", session.center, may=f"{may} view_examsession"))
    assert (told in client.post(page_of(session), {"tell": "yes"}).content.decode()) is can_tell
    assert client.post(page_of(session), {"make": "yes"}).status_code == can_make
    client.force_login(a_clerk("other", ExamCenter.objects.create(code="C9", name="Nine"), may="*"))
    assert client.get(page_of(session)).status_code == 404


def test_a_centers_key_is_added_by_its_public_half(session: ExamSession, settings: Settings) -> None:
    settings.CENTRAL_OTP_REQUIRED = False
    client = Client()
    client.force_login(a_clerk("clerk", may="view_centerkey add_centerkey view_examcenter"))
    form = {"center": session.center_id, "public": center_keys.public_text(CENTER)}
    assert (
        "not the public half" in client.post("/admin/exchange/centerkey/add/", {**form, "public": "?"}).content.decode()
    )
    assert client.post("/admin/exchange/centerkey/add/", form).status_code == 302
    key = CenterKey.objects.get()
    assert (key.name, key.made_by) == (center_keys.name_of(CENTER.public_key()), "clerk")


# --- the commands -----------------------------------------------------------------------------------------------------


@pytest.fixture
def _started(monkeypatch: pytest.MonkeyPatch) -> None:
    """Django runs already, on the test's own database."""
    monkeypatch.setattr("sync.server.commands.words.start_django", lambda _home: None)


@pytest.mark.usefixtures("_started")
def test_the_commands_make_words_say_them_and_keep_a_centers_key(
    session: ExamSession, package: Package, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["center-key", "C1"]) == 1
    assert main(["center-key", "C1", center_keys.public_text(CENTER)]) == 0
    assert main(["release-phrase", session.public_id, "--make", "--center-key"]) == 0
    capsys.readouterr()
    assert main(["release-phrase", session.public_id]) == 0
    assert capsys.readouterr().out.strip() == " ".join(words.tell(session, by="test", at=now()))
    ExamSession.objects.update(opens_at=now() + timedelta(hours=1))
    assert main(["release-phrase", session.public_id]) == 4
    assert main(["release-phrase", session.public_id, "--early"]) == 0


@pytest.mark.usefixtures("_started")
@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (["release-phrase", "nothing"], "CENTRAL-WORDS"),
        (["center-key", "nowhere"], "CENTRAL-CENTER"),
        (["center-key", "C1", "?"], "CENTRAL-WORDS"),
    ],
)
def test_what_is_wrong_is_a_sentence_with_its_code(
    session: ExamSession, asked: list[str], code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(asked) == 2
    assert capsys.readouterr().err.startswith(f"{code}: ")
