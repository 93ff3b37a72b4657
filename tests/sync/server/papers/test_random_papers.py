"""Any paper, from its file to its score: packed, opened, drawn, answered, scored; and out again and in again."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol import seal
from sync.protocol.draw import paper_for
from sync.protocol.ids import ItemId
from sync.protocol.paper import Interaction, Paper, encode_paper
from sync.protocol.responses import accepted
from sync.protocol.signatures import key_id
from sync.server.papers.assembly import ImportedPaper
from sync.server.papers.exporting.moodle import write_moodle
from sync.server.papers.exporting.qti3 import write_qti3
from sync.server.papers.keys import ResponseKey
from sync.server.papers.report import Outcome
from sync.server.papers.scoring import score_paper
from tests.sync.server.papers.exporting.meaning import same_meaning, same_structure
from tests.sync.server.papers.making import imported
from tests.sync.server.papers.random_papers import Bank, banks

ISSUER = Ed25519PrivateKey.generate()
ISSUERS = {key_id(ISSUER.public_key().public_bytes_raw()): ISSUER.public_key()}


def opened(found: ImportedPaper) -> seal.OpenPackage:
    """The paper as a station has it."""
    key = seal.new_content_key()
    data = seal.seal_package(
        found.paper, found.media, issuer=ISSUER, content_key=key, exam="E", not_before_ms=0, not_after_ms=1
    )
    return seal.open_package(data, ISSUERS, key)


def given_for(asked: Interaction, key: ResponseKey, right: tuple[str, ...]) -> tuple[str, ...]:
    """A response in the ids of the paper, which a station takes."""
    ids = {name: str(choice) for choice, name in key.choices.items()}
    values = tuple(" ".join(ids.get(part, part) for part in value.split(" ")) if ids else value for value in right)
    return accepted(asked, values)


def answered(paper: Paper, found: ImportedPaper, bank: Bank) -> dict[ItemId, dict[object, tuple[str, ...]]]:
    """What is right for each question that a candidate met."""
    right = dict(zip(found.paper.order, bank.right, strict=True))
    responses: dict[ItemId, dict[object, tuple[str, ...]]] = {}
    for name in paper.order:
        for asked in paper.items[name].interactions:
            key = found.keys.items[name].responses[asked.response]
            responses[name] = {asked.response: given_for(asked, key, right[name] or ("An essay.",))}
    return responses


@settings(max_examples=40, deadline=None)
@given(bank=banks(), seed=st.text("0123456789abcdef", min_size=32, max_size=32))
def test_whoever_gives_what_is_right_earns_all_that_there_is(bank: Bank, seed: str) -> None:
    found = imported(bank.data)
    assert found.report.is_complete
    station = opened(found)
    assert encode_paper(station.paper) == encode_paper(found.paper)
    assert dict(station.media) == dict(found.media)
    met = paper_for(station.paper, seed)
    assert met == paper_for(station.paper, seed)
    assert set(met.order) <= set(found.paper.order)
    assert sorted(met.order) == sorted(found.paper.order) or not bank.is_whole
    score = score_paper(answered(met, found, bank), found.keys)
    for one in score.items:
        key = found.keys.items[one.item]
        if one.item not in met.order:
            assert not one.answered
        elif key.how == "by_hand":
            assert one.points is None
        else:
            assert one.points == one.possible > 0
    assert all(one.points == 0 for one in score_paper({}, found.keys).items)


@settings(max_examples=25, deadline=None)
@given(bank=banks())
def test_any_paper_that_is_written_and_read_again_means_the_same(bank: Bank) -> None:
    found = imported(bank.data)
    data, report = write_qti3(found)
    assert report.is_complete
    back = imported(data, "export.zip")
    assert [entry.sentence for entry in back.report.entries if entry.outcome is not Outcome.IMPORTED] == []
    same_meaning(found, back)
    same_structure(found, back)
    data, report = write_moodle(found)
    written = len(found.paper.order) - report.count(Outcome.REFUSED)
    assert not written or len(imported(data, "bank.xml").paper.order) == written
