"""Faults on purpose: kill -9, power cuts, flipped bits. `python -m tests.faults --report` runs them by the thousand."""
