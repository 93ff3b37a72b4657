"""A Debian 12 booted in a folder, and the pages for machines gone through in it: `python -m tests.walk --machine`."""
