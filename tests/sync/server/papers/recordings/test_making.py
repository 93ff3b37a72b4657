"""Recordings in questions and passages: where they stand, how often they may be heard, what is read beside them."""

import pytest

from sync.protocol.paper import InteractionBlock, RecordingBlock, RichBlock, encode_paper
from sync.protocol.recordings import Cue, Recording
from sync.server.papers.recordings.captions import read_captions
from sync.server.papers.refusals import RecordingRefused, Refused
from tests.sync.server.papers.making import by_template, choice, declared, imported, item_xml, package, read_one
from tests.sync.server.papers.recordings.test_reading import raw
from tests.sync.server.papers.test_canaries import opened

VTT = b"""WEBVTT - a title

NOTE nobody reads this

1
00:00.000 --> 00:01.500 align:start
<v Anna>At <b>low</b> tide &amp; after

00:00:01.500 --> 00:00:02.000
two
lines
"""
FILES = {"sound/a.ogg": raw("opus.ogg"), "b.webm": raw("film.webm"), "a.vtt": VTT}
OBJECT = '<object data="sound/a.ogg" type="audio/ogg"><p>What is said.</p></object>'
MEDIA = (
    '<mediaInteraction responseIdentifier="PLAYS" autostart="true" minPlays="1" maxPlays="2" loop="false">'
    f"<prompt>Listen.</prompt>{OBJECT}</mediaInteraction>"
)
PLAYS = declared("PLAYS", (), base="integer")


def blocks_of(body: str, said: str = "") -> tuple[object, ...]:
    return read_one(item_xml(body, said, by_template() if said else ""), FILES).draft.blocks


def recording_of(body: str, said: str = "") -> Recording:
    (found,) = (block.recording for block in blocks_of(body, said) if isinstance(block, RecordingBlock))
    return found


def test_a_media_interaction_is_a_recording_with_its_limits() -> None:
    blocks = blocks_of(MEDIA + choice("a", "b"), PLAYS + declared())
    assert [type(block) for block in blocks] == [RichBlock, RecordingBlock, InteractionBlock]
    made = recording_of(MEDIA)
    assert (made.kind, made.min_plays, made.max_plays, made.autostart, made.loop) == ("audio", 1, 2, True, False)
    assert abs(made.length_ms - 2_000) < 100
    assert made.transcript == "<p>What is said.</p>"
    assert made.media.endswith(".ogg")


def test_a_question_is_answered_by_its_choice_not_by_having_listened() -> None:
    found = read_one(item_xml(MEDIA + choice("a", "b"), PLAYS + declared(), by_template()), FILES)
    assert [response.name for response in found.draft.key.responses.values()] == ["RESPONSE"]
    assert found.draft.key.points == 1


@pytest.mark.parametrize(
    "body",
    [
        '<p>Before <audio src="sound/a.ogg" controls="controls"/> after</p>',
        '<p>Before <audio><source src="sound/a.ogg" type="audio/ogg"/></audio> after</p>',
        '<div><p>Before</p><object data="sound/a.ogg" type="audio/ogg"/><p>after</p></div>',
    ],
)
def test_a_recording_in_a_text_stands_where_it_stood(body: str) -> None:
    before, recorded, after = blocks_of(body)
    assert isinstance(before, RichBlock)
    assert isinstance(recorded, RecordingBlock)
    assert isinstance(after, RichBlock)
    assert ("Before" in before.html, "after" in after.html) == (True, True)
    assert (recorded.recording.max_plays, recorded.recording.autostart) == (0, False)


def test_a_film_brings_its_size_and_its_captions() -> None:
    made = recording_of(
        '<video src="b.webm" title="The bay" autoplay="autoplay">'
        '<track kind="captions" src="a.vtt" srclang="en" label="English"/></video>'
    )
    assert (made.kind, made.width, made.height, made.name, made.autostart) == ("video", 96, 64, "The bay", True)
    (captions,) = made.captions
    assert (captions.language, captions.label) == ("en", "English")
    assert captions.cues == (
        Cue(start_ms=0, end_ms=1_500, text="At low tide & after"),
        Cue(start_ms=1_500, end_ms=2_000, text="two\nlines"),
    )


def test_what_a_browser_says_that_cannot_play_is_no_transcript() -> None:
    fallback = "<audio src='sound/a.ogg'>Your browser is old. <p class='transcript'>Words.</p></audio>"
    assert recording_of(f"<div>{fallback}</div>").transcript == "<p>Words.</p>"


def test_a_recording_of_a_passage_stands_above_its_text_and_is_shared() -> None:
    stimulus = (
        '<?xml version="1.0"?><assessmentStimulus xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="s">'
        '<stimulusBody><p>The bay at low tide.</p><audio src="sound/a.ogg"/></stimulusBody></assessmentStimulus>'
    )
    reference = '<assessmentStimulusRef identifier="s" href="s.xml"/>'
    items = {
        name: item_xml(f"<p>{name}?</p>{choice('a', 'b')}", declared(), by_template(), after=reference)
        for name in ("one", "two")
    }
    found = imported(package(items, extra={**FILES, "s.xml": stimulus.encode()}))
    assert found.report.refused == ()
    (passage,) = found.paper.stimuli.values()
    assert [one.kind for one in passage.recordings] == ["audio"]
    assert "The bay" in passage.html
    assert {item.stimulus for item in found.paper.items.values()} == {passage.id}
    assert found.paper.format == 3


def test_a_package_holds_the_recording_under_its_hash_and_nothing_of_who_made_it() -> None:
    items = {"one": item_xml(MEDIA + choice("a", "b"), PLAYS + declared(), by_template(), title="one")}
    found = imported(package(items, extra=FILES))
    assert found.report.refused == ()
    (name,) = found.media
    assert found.paper.media == {name: "audio/ogg"}
    assert name.encode() in encode_paper(found.paper)
    everything = opened(found)
    assert b"OpusHead" in everything
    for secret in (b"CANARY", b"a.ogg", b"PLAYS"):
        assert secret not in everything, secret


def test_a_loop_of_two_seconds_is_not_made() -> None:
    found = read_one(item_xml(MEDIA.replace('loop="false"', 'loop="true"')), FILES)
    assert [note.text for note in found.notes.all] == ["a recording of a few seconds is not repeated by itself"]


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (MEDIA.replace("a.ogg", "gone.ogg"), "missing: sound/gone.ogg"),
        (MEDIA.replace(OBJECT, ""), "none to play"),
        ('<p><audio src="https://example.org/a.mp3"/></p>', "no file of the package"),
        ("<p><audio/></p>", "without a source"),
        ('<p><audio src="a.vtt"/></p>', "none of the kinds"),
        ('<video src="b.webm"><track src="b.webm" srclang="en"/></video>', "not UTF-8"),
    ],
)
def test_what_cannot_be_had_is_refused_with_reason_and_line(body: str, why: str) -> None:
    with pytest.raises(Refused, match=why) as caught:
        read_one(item_xml(body), FILES)
    assert caught.value.line > 0


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"1\n00:00.000 --> 00:01.000\nx", "not WebVTT"),
        (b"WEBVTT\n\n0:1 --> 2\nx", "cannot be read"),
        (b"WEBVTT\n\n" + b"00:00.000 --> 00:01.000\nx\n\n" * 5_001, "more than 5000"),
        (b"WEBVTT" + b" " * 1_048_576, "larger than 1 MB"),
    ],
)
def test_captions_that_cannot_be_read_are_refused(data: bytes, why: str) -> None:
    with pytest.raises(RecordingRefused, match=why):
        read_captions(data)
