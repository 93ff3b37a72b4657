"""Messages of the center: kept in order, each once, read once; part of the attempt's fold."""

from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import events as ev
from sync.protocol.attempts import apply, begin
from sync.protocol.letters import MOST, Letter, after, unread
from tests.sync.protocol.test_attempts import START, moment


def received(name: str, *, urgent: bool = False) -> ev.MessageReceived:
    return ev.MessageReceived(
        at=moment(1), attempt=START.attempt, message=name, text=f"Text {name}", by="admin", urgent=urgent
    )


def read(name: str) -> ev.MessageRead:
    return ev.MessageRead(at=moment(2), attempt=START.attempt, message=name)


EVENTS = st.lists(st.sampled_from(["a", "b", "c"]).flatmap(lambda name: st.sampled_from([received(name), read(name)])))


def folded(*events: ev.MessageReceived | ev.MessageRead) -> tuple[Letter, ...]:
    letters: tuple[Letter, ...] = ()
    for event in events:
        letters = after(letters, event)
    return letters


def test_a_message_is_there_until_it_is_read_and_stays_in_the_list() -> None:
    letters = folded(received("a"), received("b", urgent=True), read("a"))
    assert [(one.id, one.is_read, one.urgent) for one in letters] == [("a", True, False), ("b", False, True)]
    assert [one.id for one in unread(letters)] == ["b"]


@given(events=EVENTS)
def test_a_message_that_comes_twice_is_one_and_stays_read(events: list[ev.MessageReceived | ev.MessageRead]) -> None:
    letters = folded(*events)
    assert len({one.id for one in letters}) == len(letters)
    assert folded(*events, *(event for event in events if isinstance(event, ev.MessageReceived))) == letters


def test_of_very_many_the_last_ones_are_kept() -> None:
    letters = folded(*(received(str(number)) for number in range(MOST + 5)))
    assert (len(letters), letters[-1].id) == (MOST, str(MOST + 4))


def test_they_are_part_of_the_attempt_and_so_are_its_looks() -> None:
    chosen = ev.LooksChosen(at=moment(3), attempt=START.attempt, language="ar", theme="dark", scale=150)
    attempt = apply(apply(apply(begin(START), received("a")), read("a")), chosen)
    assert [one.is_read for one in attempt.messages] == [True]
    assert attempt.looks == ("ar", "dark", 150)
