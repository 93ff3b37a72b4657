"""What can stand in the way of an update, each one sentence and one code. What runs already runs on in every case."""

from kiosk.errors import KioskError


class UpdateRefused(KioskError):
    """A release that is not put in."""

    code = "KIOSK-UPDATE"
    sentence = "This update is not put in; what runs now runs on."
    exit_code = 4


class NotVouchedFor(UpdateRefused):
    """Nobody whom this station trusts signed it, or not these bytes."""

    code = "KIOSK-UPDATE-SIGNATURE"
    sentence = "This release is not signed by this station's server."


class Damaged(UpdateRefused):
    """The bytes are not those that were signed."""

    code = "KIOSK-UPDATE-DAMAGED"
    sentence = "This release is damaged. Bring it again."


class Hostile(UpdateRefused):
    """What is packed would write somewhere else, or more than was said."""

    code = "KIOSK-UPDATE-CONTENT"
    sentence = "This release holds what no release may hold."


class OtherPlatform(UpdateRefused):
    """It is for other machines."""

    code = "KIOSK-UPDATE-PLATFORM"
    sentence = "This release is for other machines."


class TooOld(UpdateRefused):
    """It is older than what runs, or than what may run."""

    code = "KIOSK-UPDATE-OLD"
    sentence = "This release is older than the program that runs."


class Waiting(UpdateRefused):
    """It may not be put in now."""

    code = "KIOSK-UPDATE-WAITS"
    sentence = "This update waits."


class TrialFailed(UpdateRefused):
    """The new program did not pass its own test on a copy of the store."""

    code = "KIOSK-UPDATE-TRIAL"
    sentence = "The new program failed on a copy of this station's storage."
    exit_code = 1


class OneWay(UpdateRefused):
    """The program that runs now could not open the store any more after the new one."""

    code = "KIOSK-UPDATE-ONE-WAY"
    sentence = "After this update there would be no way back: the program of now cannot read its storage."
    exit_code = 1


class NotWritten(UpdateRefused):
    """The folder of the programs does not take it."""

    code = "KIOSK-UPDATE-FOLDER"
    sentence = "The new program cannot be written."
    exit_code = 3


class NoUpdate(UpdateRefused):
    """There is none."""

    code = "KIOSK-UPDATE-NONE"
    sentence = "There is no update here."
    exit_code = 1


class FailedBefore(UpdateRefused):
    """It was tried here and failed, or was taken back."""

    code = "KIOSK-UPDATE-AGAIN"
    sentence = "This release was tried here before and is not put in by itself again."
