"""The one list of the program's languages, and which of them are offered."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.interface_languages import BY_TAG, INTERFACE_LANGUAGES, TAGS, known, offered, page, tags_in

some = st.lists(st.sampled_from((*TAGS, "xx")), max_size=5)


def test_there_are_sixteen_and_each_is_told_apart() -> None:
    assert set(TAGS) == {
        *("en", "hi", "ar", "ur", "fr", "es", "pt", "de"),
        *("sw", "ha", "yo", "am", "bn", "id", "vi", "zh"),
    }
    for said in ("name", "english", "unreviewed"):
        told = [getattr(one, said) for one in INTERFACE_LANGUAGES if getattr(one, said)]
        assert len(told) == len(set(told))


def test_those_that_were_checked_with_care_say_nothing_and_all_others_do() -> None:
    assert {one.tag for one in INTERFACE_LANGUAGES if one.is_reviewed} == {"en", "hi", "ar"}
    assert all(one.unreviewed for one in INTERFACE_LANGUAGES if one.tag not in ("en", "hi", "ar"))
    assert {one.tag for one in INTERFACE_LANGUAGES if one.is_right_to_left} == {"ar", "ur"}


@pytest.mark.parametrize(
    ("station", "exam", "found"),
    [
        ((), (), TAGS),
        (("hi", "en"), (), ("en", "hi")),
        ((), ("fr",), ("fr",)),
        (("en", "hi", "ar"), ("ar", "fr"), ("ar",)),
        (("en",), ("fr", "de"), ("de", "fr")),
        (("en",), ("xx",), ("en",)),
    ],
)
def test_what_is_offered(station: tuple[str, ...], exam: tuple[str, ...], found: tuple[str, ...]) -> None:
    assert offered(station, exam) == found


@given(station=some, exam=some)
def test_there_is_always_something_to_choose_and_nothing_unknown(station: list[str], exam: list[str]) -> None:
    found = offered(station, exam)
    assert found
    assert set(found) <= set(TAGS)
    assert set(found) <= set(known(exam) or TAGS)
    assert offered(found) == found


def test_a_list_of_tags_is_read_and_a_wrong_one_refused() -> None:
    assert tags_in(" hi, en ,") == ("hi", "en")
    assert tags_in("") == ()
    assert list(BY_TAG) == list(TAGS)
    with pytest.raises(ValueError, match="xx"):
        tags_in("en,xx")


def test_the_docs_page_has_the_one_list() -> None:
    docs = (Path(__file__).parents[3] / "docs" / "languages.md").read_text(encoding="utf-8")
    assert page() in docs, "put there what interface_languages.page() says"
