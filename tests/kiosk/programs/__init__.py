"""Tests of the versions of the program that lie side by side."""
