"""What can be wrong with something that came from outside: one class, one sentence, one stable code."""


class ProtocolError(Exception):
    """Something that arrived is not what the protocol says."""

    code = "PROTOCOL"
    sentence = "What arrived is not in the form both ends agreed on."

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.sentence} ({self.detail})" if self.detail else self.sentence


class Malformed(ProtocolError):
    """Bytes that do not decode into the type they should be."""

    code = "PROTOCOL-MALFORMED"
    sentence = "What arrived cannot be read."


class NotText(ProtocolError):
    """Text that is not NFC, or holds surrogates or control characters."""

    code = "PROTOCOL-TEXT"
    sentence = "A text holds characters that cannot be stored."


class TooNew(ProtocolError):
    """A format that a later version of the program made."""

    code = "PROTOCOL-TOO-NEW"
    sentence = "This was made by a newer version of the program. Update this one to read it."


class WrongSignature(ProtocolError):
    """A signature that does not belong to these bytes and this key."""

    code = "PROTOCOL-SIGNATURE"
    sentence = "The signature does not belong to what arrived."


class UnknownKey(ProtocolError):
    """A signature by a key nobody vouched for."""

    code = "PROTOCOL-KEY"
    sentence = "What arrived was signed with a key that is not known here."


class BrokenChain(ProtocolError):
    """Events whose hashes do not follow from one another."""

    code = "PROTOCOL-CHAIN"
    sentence = "The journal does not fit together."
