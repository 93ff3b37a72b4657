"""A Debian 12 booted in a folder, and the blocks of the IT guide run in it: `python -m tests.walk --machine`."""
