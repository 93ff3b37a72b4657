"""Scores in the admin: marking, statistics, results, corrected keys."""

from sync.server.scores.admin import corrections, marks, scoring

__all__ = ["corrections", "marks", "scoring"]
