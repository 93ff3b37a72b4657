"""The enrollment link: what is written is read back, what is around it is forgiven, everything else is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import codes, enrollment_links
from sync.protocol.enrollment_links import MAX_LINK, EnrollmentLink, WrongLink

CODE = "0123456789ABCDEFGHJKMNPQ"
LINK = f"https://central.example:8443/enroll#{CODE}"
READ = EnrollmentLink(address="https://central.example:8443", code=CODE)

NAMES = st.from_regex(r"[a-z0-9][a-z0-9.-]{0,60}", fullmatch=True) | st.ip_addresses(v=4).map(str)
HOSTS = NAMES | st.ip_addresses(v=6).map(lambda found: f"[{found}]")
PORTS = st.none() | st.integers(1, 65_535)
CODES = st.text(codes.ALPHABET, min_size=codes.ENROLLMENT_LENGTH, max_size=codes.ENROLLMENT_LENGTH)
AROUND = st.text(" \t\r\n\ufeff\u200b\u200e", max_size=12)


@given(HOSTS, PORTS, CODES, AROUND, AROUND)
def test_what_is_written_is_read_back(host: str, port: int | None, code: str, before: str, after: str) -> None:
    address = f"https://{host}" if port is None else f"https://{host}:{port}"
    link = enrollment_links.written(address, codes.grouped(code))
    assert enrollment_links.read(before + link + after) == EnrollmentLink(address=address, code=code)


@given(st.text(max_size=MAX_LINK * 2) | st.text("htps:/#enrol.-8[]@?A1 ", max_size=80).map("https://".__add__))
def test_any_text_is_a_link_or_refused(text: str) -> None:
    try:
        found = enrollment_links.read(text)
    except WrongLink:
        return
    assert enrollment_links.read(enrollment_links.written(found.address, found.code)) == found


@pytest.mark.parametrize(
    "text",
    [
        LINK.swapcase(),
        f"https://central.example:8443/enroll#{codes.grouped(CODE)}",
        LINK.replace("0", "o").replace("1", "l"),
        f"\ufeff{LINK}\r\n",
    ],
    ids=["scanned with capitals locked", "in groups", "look-alikes", "of an editor"],
)
def test_it_may_come_as_people_and_scanners_type(text: str) -> None:
    assert enrollment_links.read(text) == READ


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n",
        "https://central.example:8443",
        "https://central.example:8443/enroll#",
        LINK[:-1],
        LINK + "A",
        LINK.replace("https", "http"),
        LINK.replace("/enroll", "/admin"),
        LINK.replace(":8443", ":0"),
        LINK.replace(":8443", ":65536"),
        LINK.replace("central", "boss:word@central"),
        LINK.replace("#", "?next=#"),
        LINK + " " + LINK,
        LINK + "\x1b[2J",
        LINK.replace("central", "centr\u0430l"),
        LINK.replace("8443", "\u0668\u0664\u0664\u0663"),
        "otpauth://totp/central:boss?secret=A",
        LINK + " " * MAX_LINK,
        "https://" + "a" * 10_000_000,
    ],
)
def test_what_is_none_is_refused_and_not_repeated(text: str) -> None:
    with pytest.raises(WrongLink) as told:
        enrollment_links.read(text)
    assert told.value.code == "PROTOCOL-ENROLL-LINK"
    assert CODE not in str(told.value)
    assert len(str(told.value)) < 200


@pytest.mark.parametrize(
    "address", ["http://central.example", "central.example", "https://", "https://a/b", "https://a?b"]
)
def test_no_link_leads_where_no_server_is(address: str) -> None:
    with pytest.raises(WrongLink):
        enrollment_links.written(address, CODE)


def test_a_slash_behind_the_address_is_no_other_address() -> None:
    assert enrollment_links.written("https://Central.example:8443/", CODE) == LINK


@pytest.mark.parametrize(
    "data", [LINK.encode(), b"\r\n \n" + LINK.encode() + b"\r\nmore", f"\n{LINK}\n".encode("utf-16")]
)
def test_a_file_holds_it_in_its_first_line_that_is_not_empty(data: bytes) -> None:
    assert enrollment_links.read(enrollment_links.first_line(data)) == READ


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\xff\xfe\x00", b"\x80\x81\n" + LINK.encode(), bytes(5_000)])
def test_a_file_of_something_else_is_refused(data: bytes) -> None:
    with pytest.raises(WrongLink):
        enrollment_links.read(enrollment_links.first_line(data))


def test_a_code_is_not_printed_by_chance() -> None:
    assert CODE not in repr(READ)
