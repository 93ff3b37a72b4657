"""How fast it is, beside something to compare it with in the same run: `python -m tests.bench --json FILE`."""
