"""Tests of updates, from a release to a program that runs, or runs again."""
