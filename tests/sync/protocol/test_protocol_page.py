"""The page of the protocol: its examples are messages, its chain holds, and every address of the server is on it."""

import json
import re
from pathlib import Path

import msgspec
import pytest

from sync.protocol import chain, wire
from sync.server.exchange.urls import router

PAGE = (Path(__file__).parents[3] / "docs" / "protocol.md").read_text(encoding="utf-8")
EXAMPLES = dict(re.findall(r"^```json (\w+)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL))


@pytest.mark.parametrize("name", sorted(EXAMPLES))
def test_an_example_is_the_message_that_it_is_called_and_no_word_of_it_is_strange(name: str) -> None:
    kind: type[msgspec.Struct] = getattr(wire, name)
    text = EXAMPLES[name]
    read = msgspec.json.decode(text, type=kind)
    assert set(json.loads(text)) <= set(kind.__struct_encode_fields__)
    again = json.loads(msgspec.json.encode(read))
    assert {key: again.get(key) for key in json.loads(text)} == json.loads(text)


def test_the_example_of_a_journal_keeps_the_chain() -> None:
    asked = msgspec.json.decode(EXAMPLES["SyncRequest"], type=wire.SyncRequest)
    station = wire.decode(EXAMPLES["EnrollReply"].encode(), wire.EnrollReply).station
    assert asked.batch is not None
    begins = chain.genesis(station, 1)
    assert begins.hex() == asked.batch.prev
    assert chain.extend(begins, [bytes(event) for event in asked.batch.events]).hex() == asked.heads[0].hash
    assert msgspec.json.decode(EXAMPLES["SyncReply"], type=wire.SyncReply).heads == asked.heads


def test_every_address_is_on_the_page() -> None:
    told = {re.sub(r"\?.*", "", found) for found in re.findall(r"`(?:GET|POST) (/[^`]*)`", PAGE)}
    named = re.compile(r"<[^>]*:(\w+)>")
    served = {"/" + named.sub(lambda found: found[1].upper(), str(one.pattern)) for one in router.urls}
    assert told == served
