"""Whose data people who sign in to the admin may see."""

from django.conf import settings
from django.db import models

from sync.server.registration.models.places import ExamCenter


class Reach(models.Model):
    """The centers that a person sees. Who has none of them sees nothing of any; a superuser needs no reach."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reach")
    every_center = models.BooleanField(default=False, help_text="Central staff: everything, of every center")
    centers = models.ManyToManyField(
        ExamCenter, blank=True, related_name="people", help_text="A center's person sees these and nothing else"
    )

    class Meta:
        verbose_name = "reach"
        verbose_name_plural = "reach"

    def __str__(self) -> str:
        return "Every center" if self.every_center else "Centers"
