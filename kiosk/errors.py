"""What the commands of the station can refuse: one sentence for a person, one stable code, one exit code."""


class KioskError(Exception):
    """Something known stands in the way."""

    code = "KIOSK-ERROR"
    sentence = "The kiosk cannot do this now."
    exit_code = 1

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.sentence} ({self.detail})" if self.detail else self.sentence
