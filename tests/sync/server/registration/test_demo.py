"""The demo: an open session, a code for every machine, a fresh candidate with a slot and a drawn face."""

from pathlib import Path

import pytest

from sync.protocol import codes
from sync.protocol.slots import SlotState
from sync.server.registration import demo, enrollment
from sync.server.registration.models import CandidateProfile, EnrollmentCode, ExamSession
from sync.server.registration.photos import LARGEST
from sync.server.registration.times import now
from tests.sync.server.registration.world import a_session, a_station

pytestmark = [
    pytest.mark.django_db,
    # ziamath asks for its font in a way that Python 3.11 calls old.
    pytest.mark.filterwarnings("ignore:path is deprecated:DeprecationWarning"),
]
GIFT = "::One:: What is 2+2? {=4 ~3 ~5}\n\n::Two:: The sea is wet. {T}\n"


@pytest.fixture
def paper(tmp_path) -> Path:
    file = tmp_path / "paper.gift"
    file.write_text(GIFT, encoding="utf-8")
    return file


def test_the_session_is_open_and_forgives_what_a_demo_does(paper):
    facts = demo.seed_demo(paper)
    session = ExamSession.objects.get()
    assert session.opens_at < now() < session.closes_at
    assert (session.rules.resume_limit, session.rules.gap_limit_ms) == (1_000, 24 * 3_600_000)
    assert session.rules.required_holds == ()
    assert (facts.session, session.is_demo, session.center.zone) == (session, True, "Asia/Kolkata")


def test_a_bank_without_a_title_is_not_called_by_its_file(paper):
    assert demo.seed_demo(paper).exam.title == "Sample exam"
    assert demo.seed_demo(paper, title="Rivers").exam.title == "Rivers"


def test_its_code_lets_many_machines_in(paper):
    facts = demo.seed_demo(paper)
    secret = codes.normalized(facts.code)[codes.FINGERPRINT_LENGTH :]
    used = [enrollment.take(secret) for _ in range(3)]
    assert {code.session for code in used} == {facts.session}
    assert EnrollmentCode.objects.get().uses_left > 1_000


def test_every_machine_gets_a_candidate_of_its_own(paper):
    facts = demo.seed_demo(paper)
    slips = [demo.new_demo_candidate(a_station(facts.center)) for _ in range(3)]
    assert len({slip.registration_number for slip in slips}) == 3
    for slip, candidate in zip(slips, CandidateProfile.objects.order_by("pk"), strict=True):
        assert candidate.registration_number == slip.registration_number
        assert codes.matches(slip.access_code, candidate.access_code_hash)
        assert candidate.slot.state is SlotState.AVAILABLE
        assert candidate.session == facts.session
        assert candidate.station is not None
        assert 0 < len(candidate.photo) <= LARGEST


def test_a_demo_can_be_begun_again_in_the_same_folder(paper):
    first = demo.seed_demo(paper)
    demo.new_demo_candidate(a_station(first.center))
    second = demo.seed_demo(paper)
    demo.new_demo_candidate(a_station(second.center))
    assert ExamSession.objects.get() == second.session


def test_no_candidates_are_made_where_no_demo_runs():
    with pytest.raises(demo.NotADemo):
        demo.new_demo_candidate(a_station(a_session().center))
