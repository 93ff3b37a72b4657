"""Stores, databases, events and messages of versions that are out there; frozen once they are here."""
