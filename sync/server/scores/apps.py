"""The scores app as Django loads it."""

from django.apps import AppConfig


class ScoresConfig(AppConfig):
    """Marks by people, corrected keys, statistics, results."""

    name = "sync.server.scores"
    label = "scores"
    verbose_name = "Scores"
