"""Scores: marks by people, corrected keys, statistics, and results for other programs."""
