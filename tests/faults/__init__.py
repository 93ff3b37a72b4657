"""Faults on purpose: kills, power cuts, flipped bits, bad disks. All of them: `python -m tests.faults --report`."""
