"""Moodle XML, the form in which Moodle gives its question banks."""
