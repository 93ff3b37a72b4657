"""What the registration app refuses: one class, one sentence for a person, one stable code."""


class RegistrationError(Exception):
    """Something that the registration app does not do, and why."""

    code = "CENTRAL-REGISTRATION"
    sentence = "The registration server cannot do this."

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.sentence} ({self.detail})" if self.detail else self.sentence


class HistoryIsKept(RegistrationError):
    """Somebody tried to change or delete an entry of a slot's history."""

    code = "CENTRAL-HISTORY"
    sentence = "The history of a slot is only ever added to."


class ReasonMissing(RegistrationError):
    """A reset, a withdrawal or an accommodation without a reason."""

    code = "CENTRAL-REASON-MISSING"
    sentence = "Slots are reset or withdrawn, and accommodations granted, only with a reason."


class EnrollmentRefused(RegistrationError):
    """An enrollment code that does not let this machine in."""

    code = "CENTRAL-ENROLL-CODE"
    sentence = "This enrollment code is unknown, used up or expired. Ask for a new one."


class StationReplaced(RegistrationError):
    """A machine is to be put up anew, in whose place another one was put up already."""

    code = "CENTRAL-REPLACED"
    sentence = "Another machine was put up in its place already: put up that one anew."


class NotAPicture(RegistrationError):
    """A photo that cannot be read or is too large."""

    code = "CENTRAL-PHOTO"
    sentence = "This file is not a picture that can be used as a photo."


class FileUnreadable(RegistrationError):
    """A list of candidates that cannot be read at all."""

    code = "CENTRAL-IMPORT-FILE"
    sentence = "The file cannot be read as a list of candidates."


class WeakPassword(RegistrationError):
    """A password that is too easily guessed."""

    code = "CENTRAL-PASSWORD"
    sentence = "This password is not good enough."


class NameTaken(RegistrationError):
    """Somebody of this name may sign in already."""

    code = "CENTRAL-NAME-TAKEN"
    sentence = "Somebody of this name exists already; --renew makes password and authenticator new."


class AccommodationsOutOfRange(RegistrationError):
    """Accommodations with a figure or a word that no station would take."""

    code = "CENTRAL-ACCOMMODATIONS"
    sentence = "These accommodations are out of range."

    def __init__(self, fields: tuple[str, ...] = ()) -> None:
        super().__init__(", ".join(fields))
        self.fields = fields
