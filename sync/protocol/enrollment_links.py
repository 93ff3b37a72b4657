"""The enrollment link: where the server is and the code that lets a machine in, as one text.

`https://central.example:8443/enroll#CODE`: short enough to be typed, scanned, or carried in a file. What stands behind
the `#` is never sent by a browser, so the link tells nobody the code on its way.
"""

import re
from dataclasses import dataclass

from sync.protocol.codes import ENROLLMENT_LENGTH, normalized
from sync.protocol.errors import ProtocolError

MAX_LINK = 400
"""Characters; the name of a host has at most 253."""
_AROUND = "\ufeff\u200b\u200e\u200f\x00"
"""What editors, chats and terminals leave around a text beside white space."""
_ADDRESS = r"https://(?:[a-z0-9_](?:[a-z0-9._-]{0,252})|\[[0-9a-f:.]{2,45}\])(?::(?P<port>[0-9]{1,5}))?"
_LINK = re.compile(rf"(?P<address>{_ADDRESS})/enroll#(?P<code>[a-z0-9-]+)", re.ASCII | re.IGNORECASE)
_BARE = re.compile(rf"(?P<address>{_ADDRESS})/*", re.ASCII | re.IGNORECASE)


class WrongLink(ProtocolError):
    """A text that is no enrollment link; it is not repeated, for half of it may be a code."""

    code = "PROTOCOL-ENROLL-LINK"
    sentence = "This is no enrollment link, such as https://central.example:8443/enroll#CODE."


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class EnrollmentLink:
    """What a machine needs to become a station: the server's address, and the code without its groups."""

    address: str
    code: str


def written(address: str, code: str) -> str:
    """Return the link of a server's address and a code; raises WrongLink for what no machine could use."""
    found = _BARE.fullmatch(address.strip())
    if found is None:
        raise WrongLink("the address is https://, a name, and a port where it has one")
    return f"{_address(found)}/enroll#{_code(code)}"


def read(text: str) -> EnrollmentLink:
    """Return what the link says, in any case and with white space around it; raises WrongLink."""
    if len(text) > MAX_LINK:
        raise WrongLink(f"longer than {MAX_LINK} characters")
    bare = _trimmed(text)
    if not bare:
        raise WrongLink("there is none")
    found = _LINK.fullmatch(bare)
    if found is None:
        raise WrongLink(_why(bare))
    return EnrollmentLink(address=_address(found), code=_code(found["code"]))


def first_line(data: bytes) -> str:
    """Return the first line of a file that holds anything, whichever editor or shell wrote it."""
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8"
    lines = (_trimmed(line) for line in data.decode(encoding, errors="replace").splitlines())
    return next((line for line in lines if line), "")


def _trimmed(text: str) -> str:
    while (less := text.strip().strip(_AROUND)) != text:
        text = less
    return text


def _why(text: str) -> str:
    if not text.lower().startswith("https://"):
        return "it does not begin with https://"
    return "the code is missing" if "#" not in text or text.endswith("#") else "it holds what no link has"


def _address(found: "re.Match[str]") -> str:
    if found["port"] is not None and not 1 <= int(found["port"]) <= 65_535:
        raise WrongLink("no port has this number")
    return found["address"].lower()


def _code(typed: str) -> str:
    code = normalized(typed)
    if len(code) != ENROLLMENT_LENGTH:
        raise WrongLink(f"its code has {ENROLLMENT_LENGTH} letters and digits, not {len(code)}")
    return code
