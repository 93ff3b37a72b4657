"""Nobody but the pinned root vouches for a release, and none is a step back."""

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.programs.errors import Damaged, NotVouchedFor, OtherPlatform, TooOld
from kiosk.programs.inbox import Inbox, Outcome, demand_newer, vouched
from sync.protocol.updates import Phase
from tests.kiosk.programs.packing import KEY, ROOT_TEXT, front_of, received, release_of

RELEASE = release_of(b"packed")
STRANGER = Ed25519PrivateKey.generate()


def test_the_root_vouches_for_the_key_and_the_key_for_the_release() -> None:
    assert vouched(front_of(RELEASE), ROOT_TEXT) == RELEASE


@pytest.mark.parametrize(
    "who",
    [{"root": STRANGER}, {"key": STRANGER, "named": ""}, {"named": "AAAA"}],
    ids=["another root", "no key named", "a key that is none"],
)
def test_nobody_else_does(who: dict[str, object]) -> None:
    with pytest.raises(NotVouchedFor):
        vouched(front_of(RELEASE, **who), ROOT_TEXT)


def test_a_key_that_the_root_does_not_name_signs_nothing() -> None:
    good, bad = front_of(RELEASE), front_of(RELEASE, key=STRANGER)
    with pytest.raises(NotVouchedFor):
        vouched(msgspec.structs.replace(good, release=bad.release), ROOT_TEXT)


@pytest.mark.parametrize(
    "told",
    [
        {"build": "../x"}, {"build": ""}, {"version": "1"}, {"version": "1.0/../.."}, {"digest": "x"}, {"size": 0},
        {"platform": "a b"}, {"program": "../../bin/sh"}, {"program": "a.sh"}, {"lowest": "new"}, {"size": 1 << 40},
    ],
)  # fmt: skip
def test_words_that_could_lead_elsewhere_are_no_release_whoever_signed_them(told: dict[str, object]) -> None:
    with pytest.raises(NotVouchedFor):
        vouched(front_of(msgspec.structs.replace(RELEASE, **told)), ROOT_TEXT)


def test_only_a_step_forward_for_this_kind_of_machine_is_taken() -> None:
    demand_newer(RELEASE, version="8.9", build="x", lowest="9.0.0")
    demand_newer(RELEASE, version="9.0.0", build="other", lowest="")
    with pytest.raises(TooOld):
        demand_newer(RELEASE, version="9.0.1", build="x", lowest="")
    with pytest.raises(TooOld):
        demand_newer(RELEASE, version="8.0.0", build="x", lowest="9.0.1")
    with pytest.raises(TooOld):
        demand_newer(RELEASE, version="9.0.0", build="abc123", lowest="")
    with pytest.raises(OtherPlatform):
        demand_newer(release_of(b"x", platform="plan9-z80"), version="1.0", build="x", lowest="")


def test_the_newest_for_this_machine_is_wanted_whoever_brought_it(tmp_path) -> None:
    inbox = Inbox(tmp_path)
    assert inbox.wanted(ROOT_TEXT, ()) is None
    older = front_of(release_of(b"older", version="8.10"))
    foreign = front_of(release_of(b"foreign", version="99.0", platform="plan9-z80"))
    received(inbox, b"packed", RELEASE)
    assert inbox.wanted(ROOT_TEXT, (older, foreign)) == RELEASE
    newer = release_of(b"newer", version="10.0")
    assert inbox.wanted(ROOT_TEXT, (front_of(newer),)) == newer


def test_bytes_that_changed_on_the_disk_are_fetched_again(tmp_path) -> None:
    inbox = Inbox(tmp_path)
    received(inbox, b"packed", RELEASE)
    assert inbox.demand_whole(RELEASE) == inbox.packed(RELEASE)
    inbox.packed(RELEASE).write_bytes(b"pecked")
    with pytest.raises(Damaged):
        inbox.demand_whole(RELEASE)
    assert not inbox.has(RELEASE)


def test_the_lowest_version_that_was_ever_named_stays(tmp_path) -> None:
    inbox = Inbox(tmp_path)
    inbox.tell(Outcome(name="2", lowest="1.5"))
    inbox.tell(Outcome(name="3", phase=Phase.FAILED, code="X"))
    assert inbox.outcome().lowest == "1.5"
    inbox.tell(Outcome(name="4", lowest="1.10"))
    assert inbox.outcome().lowest == "1.10"
    assert KEY is not STRANGER
