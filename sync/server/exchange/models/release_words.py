"""Words that open a session's papers without a network, and the keys of centers that may be asked for beside them."""

from django.db import models

from sync.server.registration.models import ExamCenter, ExamSession

WHO = 150


class CenterKey(models.Model):
    """The public half of a center's key; the private one never leaves the center. The newest counts."""

    center = models.ForeignKey(ExamCenter, on_delete=models.CASCADE, related_name="center_keys")
    public = models.CharField("public half", max_length=64, help_text="As kiosk center-key said it")
    """X25519, base64 of 32 bytes."""
    name = models.CharField("short name", max_length=16, editable=False)
    made_by = models.CharField("by", max_length=WHO, editable=False)
    made_at = models.DateTimeField("since", auto_now_add=True)

    class Meta:
        ordering = ["-pk"]
        verbose_name = "key of a center"
        verbose_name_plural = "keys of centers"

    def __str__(self) -> str:
        return self.name


class ReleaseWords(models.Model):
    """The words of a session. What its stations hold is made of them; who may see them is asked each time."""

    session = models.OneToOneField(ExamSession, on_delete=models.CASCADE, related_name="release_words")
    sealed = models.BinaryField(editable=False)
    """`exchange.release_words.Kept`, under a key that lies beside the database, not in it."""
    center_key = models.CharField("with the center's key", max_length=16, blank=True, editable=False)
    """Which key of the center is demanded beside the words; empty: none."""
    made_by = models.CharField("by", max_length=WHO, editable=False)
    made_at = models.DateTimeField("made", auto_now=True)

    class Meta:
        verbose_name = "words for offline"
        verbose_name_plural = "words for offline"
        permissions = [("tell_releasewords", "Can see words for offline once the session is open")]

    def __str__(self) -> str:
        return str(self.session)


class WordsTold(models.Model):
    """That somebody made words or was shown them. Only ever added to."""

    class Did(models.TextChoices):
        """What there is to do with words."""

        MADE = "made", "Made"
        SHOWN = "shown", "Shown"
        EARLY = "early", "Shown before the hour"

    session = models.ForeignKey(ExamSession, on_delete=models.CASCADE, related_name="words_told")
    did = models.CharField("what", max_length=8, choices=Did)
    by = models.CharField(max_length=WHO)
    at = models.DateTimeField("when")

    class Meta:
        ordering = ["-pk"]
        verbose_name = "words told"
        verbose_name_plural = "words told"

    def __str__(self) -> str:
        return f"{self.session}: {self.get_did_display()}"
