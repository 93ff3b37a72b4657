"""What must not be carried out in a file for support: keys and accounts. Paths, names in code and ids stay."""

import re

REDACTED = "<redacted>"
_RUN = re.compile(r"[A-Za-z0-9+/_-]{32,}={0,2}")
"""Long enough for a key in hexadecimal or base64."""
_PLAIN = re.compile(
    r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"  # an id
    r"|/?[a-z][a-z0-9_-]{0,30}(/[a-z][a-z0-9_-]{0,30})+/?"  # a path
    r"|_*[a-z]+([_-][a-z]+)+"  # a name in the source
)
_ACCOUNT = re.compile(r"""(?<=//)(?:[^\s"\\]|\\.)+(?=@)""")
"""The name and password in an address, up to its last @: a password may hold one, and a slash by mistake."""


def without_keys(text: str) -> str:
    """Return the text without runs that could be a key."""
    return _RUN.sub(lambda found: found[0] if _PLAIN.fullmatch(found[0]) else REDACTED, text)


def without_accounts(text: str) -> str:
    """Return the text without the names and passwords in its addresses."""
    return _ACCOUNT.sub(REDACTED, text)
