"""Access codes that are not hashed yet."""

from django.db import models

from sync.server.registration.models.candidates import CandidateProfile


class WaitingCode(models.Model):
    """A candidate's access code between its import and its hash; the row goes when the hash is there.

    Sealed under a key that is not in the database: `registration.access_codes` has both.
    """

    profile = models.OneToOneField(
        CandidateProfile, on_delete=models.CASCADE, primary_key=True, related_name="waiting_code"
    )
    sealed = models.CharField(max_length=200)

    def __str__(self) -> str:
        return f"Of {self.profile_id}"
