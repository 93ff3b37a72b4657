"""QTI 2.1 and 2.2: packages, tests and items."""
