"""Whole worlds from one number: stations, a server, and everything that can happen to them."""
