"""Recordings as they may reach a station: told by their own bytes, without metadata, named by their hash."""
